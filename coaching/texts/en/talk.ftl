# What every dialogue shares.
talk-send = Send
talk-pick = Choose
talk-minutes = { DURATION($minutes) }
talk-yes = Yes, that’s right
talk-change = Change something
talk-drop = Drop it
talk-confirm-again = A yes is enough, or type what’s different, such as “no, 45 minutes”.
talk-which = Which part should I change?
talk-cancelled = Dropped. Nothing was saved.
talk-unchanged = All right. What was saved before stays as it was.
talk-nothing-open = There’s nothing to cancel at the moment.
talk-at-the-start = We’re already at the first question.
talk-continue = Carry on where we left off
talk-decisions = { $count ->
        [2] Two things
        [3] Three things
       *[other] { $count } things
    } are waiting for your answer. The first:
talk-next-decision = And one more to decide:
talk-waits-answer = Answer that
talk-settled = This has been answered.
talk-one-more = **One more thing:**
talk-not-now = Not now
talk-kept-already = You’ve already answered that one, and it’s saved. Type “change” if it should be different.
talk-all-said = Fine. Message me whenever you need me.
talk-moot = That’s been sorted in the meantime, so there’s nothing left to answer.
talk-button-old = That button belongs to something that’s finished. Just type what you need, or “menu”.
talk-button-of-another = That button is meant for a colleague. Message me directly and we’ll start from there.
talk-no-words = I can only read text so far. Could you put it in words?
talk-menu-instead = I still don’t get it, sorry. Answer the question, or open the menu if you’d rather do something else:
talk-menu = Menu
talk-human = I’m no help here, I’m afraid. For help, ask { $contact }. Or type “cancel” and we’ll leave it.
talk-in-direct = Let’s carry on in our own chat; I’ve messaged you there.
talk-expired = Our last conversation expired after three days. Nothing was saved.
talk-united = I see now that we already know each other from another chat. I’ve merged the two chats, so I know you’re the same person.
talk-trouble = Something went wrong on my side. Please try again in a moment.
talk-stranger = I’m Kollega, an AI assistant. I help colleagues get time back with AI. Let’s talk in our own chat; nothing you write here is stored.
talk-home-stranger = I’m Kollega, an AI assistant. This becomes your page once you’ve said yes: what comes next, your figures, how often you hear from me. Until then I store nothing you write.
talk-stranger-open = Open our chat
talk-home = Your page with Kollega

# What the reader of personal data finds.
talk-kind = personal data
talk-kind-secret = a password or key
talk-kind-mention = a mention of a person
talk-kind-email = an email address
talk-kind-iban = a bank account
talk-kind-card = a card number
talk-kind-personnummer = a personal identity number
talk-kind-steuerid = a tax number
talk-kind-phone = a phone number
talk-kind-ip = an IP address
talk-kind-name = a name
talk-kind-address = an address
