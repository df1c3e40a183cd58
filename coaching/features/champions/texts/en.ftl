champions-menu =
    .appoint = Appoint a champion
champions-only-leads = Only a programme lead can appoint champions. If you have someone in mind, or would like to be one yourself, tell { $contact }.
champions-who = Who should be a champion?
    .again = Give the name or the email address, such as “priya@firm.example”.
    .label = the person
champions-nobody = I can’t find anyone called “{ $who }”. Give the full name or the email address; they need to have messaged me once.
champions-several = I know { $count } people called “{ $who }”. Give the email address, so there’s no mix-up.
champions-not-with-us = { $name } hasn’t said yes to me yet. Ask them to say hello to me first, then appoint them.
champions-already = { $name } is already a champion.
champions-appoint = Shall I ask { $name }{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $email ->
        [none] { "" }
       *[other] { " " }({ $email })
    } if they’d like to be a champion?
    .yes = Yes, ask
champions-dropped = All right, I won’t ask anyone.
champions-will-ask = I’ll ask { $name } privately and let you know what they say.
champions-accept = { $name ->
        [none] A
       *[other] { $name }, a
    } question for you: would you like to be an AI champion here? Champions host a drop-in now and then and share what works. No extra reports, and you can stop whenever you like.
    .again = Would you like to be a champion? A yes or a no is enough.
    .waits = You haven’t answered yet: would you like to be an AI champion?
    .label = your answer
    .yes = Yes, I’d like that
    .no = No, thanks
champions-declined = Thanks for telling me. No one will hold it against you.
champions-welcome = Lovely, welcome aboard! Whenever it suits you, type something like “drop-in on Thursday at 3 pm in the coffee room”, and I’ll tell the others.
champions-may-resign = To stop, type “I don’t want to be a champion any more”.
champions-first-drop-in = Announce a drop-in
champions-answered-yes = { $name } said yes and is a champion now.
champions-answered-no = { $name } would rather not be a champion right now. Being asked is a compliment in itself.
champions-no-champion = You aren’t a champion at the moment, so there’s nothing to step down from.
champions-sure = Would you like to step down as a champion? Drop-ins you’ve announced stay until you cancel them.
    .again = Step down, or stay?
    .label = your decision
    .resign = Step down
    .stay = I’ll stay
champions-stays = Good to have you.
champions-resigned = Done, you’re no longer a champion. Thanks for everything you’ve done!
champions-list = { $count ->
        [0] There are no champions yet.
        [one] One champion: { $names }.
       *[other] These are the champions: { $names }.
    }
champions-asked =
    .why = Asking someone to be a champion
    .next = a question about being a champion
champions-answered =
    .why = Reply to the lead who appointed a champion
    .next = a reply about a champion
champions-invite =
    .why = Asking the champions named in company.toml
champions-told = - Champion: { $state ->
        [asked] you have been asked
        [accepted] you are one
        [resigned] you have stopped
       *[declined] you said no
    } ({ DAY($day) })
