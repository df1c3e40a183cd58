# What every dialogue shares.
talk-send = Send
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
talk-back-to = Back to where we were:
talk-kept-already = That one is answered and kept. Write “change” if it should be different.
talk-button-old = That button belongs to something finished. Just write what you need, or “menu”.
talk-button-of-another = That button is meant for a colleague. Write to me directly and we start from there.
talk-no-words = I can only read text so far. Could you put it in words?
talk-menu-instead = I still don't get it, sorry. These are things I can do:
talk-human = I'm no help here, I'm afraid. { $contact } can be – or write “cancel” and we leave it.
talk-in-direct = Let's take that in our own chat; I've written to you there.
talk-expired = Our last dialogue ran out after three days. Nothing of it was kept.
talk-trouble = Something went wrong on my side. Please try that once more in a moment.
talk-stranger = I'm Kollega, an AI assistant. I help colleagues get time back with AI. Let's talk in our own chat; nothing you write here is kept.
talk-stranger-open = Open our chat

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
