# What every dialogue shares.
talk-send = Send
talk-pick = Choose
talk-minutes = { DURATION($minutes) }
talk-yes = Yes, that's right
talk-change = Change something
talk-drop = Drop it
talk-confirm-again = A yes is enough, or write what is different, such as “no, 45 minutes”.
talk-which = Which part should I change?
talk-cancelled = Dropped. Nothing was kept.
talk-unchanged = All right. What was kept before stays as it was.
talk-nothing-open = There is nothing to cancel just now.
talk-at-the-start = We are at the first question already.
talk-continue = Carry on where we were
talk-decisions = { $count ->
        [2] Two things
        [3] Three things
       *[other] { $count } things
    } are waiting for your answer. The first:
talk-next-decision = And the next:
talk-waits-answer = Answer that
talk-settled = This has been answered.
talk-one-more = **One more thing:**
talk-not-now = Not now
talk-kept-already = That one is answered and kept. Write “change” if it should be different.
talk-moot = That has settled itself meanwhile, so there is nothing left to answer.
talk-button-old = That button belongs to something finished. Just write what you need, or “menu”.
talk-button-of-another = That button is meant for a colleague. Write to me directly and we start from there.
talk-no-words = I can only read text so far. Could you put it in words?
talk-menu-instead = I still don't get it, sorry. Answer the question, or open the menu if you'd rather do something else:
talk-menu = Menu
talk-human = I'm no help here, I'm afraid. { $contact } can be – or write “cancel” and we leave it.
talk-in-direct = Let's take that in our own chat; I've written to you there.
talk-expired = Our last dialogue ran out after three days. Nothing of it was kept.
talk-united = I see now that we already know each other from another chat. I have put the two together, so you are one person with me.
talk-trouble = Something went wrong on my side. Please try that once more in a moment.
talk-stranger = I'm Kollega, an AI assistant. I help colleagues get time back with AI. Let's talk in our own chat; nothing you write here is kept.
talk-home-stranger = I'm Kollega, an AI assistant. This becomes your page once we have begun to talk: what comes next, your figures, how often you hear from me. For now I keep nothing about you.
talk-stranger-open = Open our chat
talk-home = Your page with Kollega

# What the reader of personal data finds.
talk-kind = personal data
talk-kind-secret = a password or key
talk-kind-mention = a mention of a person
talk-kind-email = an e-mail address
talk-kind-iban = a bank account
talk-kind-card = a card number
talk-kind-personnummer = a personal identity number
talk-kind-steuerid = a tax number
talk-kind-phone = a phone number
talk-kind-ip = an IP address
talk-kind-name = a name
talk-kind-address = an address
