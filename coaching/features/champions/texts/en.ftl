champions-menu =
    .appoint = Appoint a champion
champions-only-leads = Only a programme lead can appoint champions. If you have somebody in mind, or would like to be one yourself, tell { $contact }.
champions-who = Who should be a champion?
    .again = Write the name or the e-mail address, such as “priya@firm.example”.
    .label = the person
champions-nobody = I know nobody by “{ $who }”. Write the full name or the e-mail address; they need to have said hello to me once.
champions-several = I know { $count } people by “{ $who }”. Write the e-mail address, then there is no doubt.
champions-not-with-us = { $name } hasn't said yes to me yet. Ask them to write me a hello, and appoint them after that.
champions-already = { $name } is a champion already.
champions-appoint = I ask { $name }{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $email ->
        [none] { "" }
       *[other] { " " }({ $email })
    } whether they want to be a champion. Is that right?
champions-dropped = All right, I won't ask anybody.
champions-will-ask = I'm asking { $name }, in private. They are a champion once they say yes, and you'll hear from me either way.
champions-accept = { $name ->
        [none] A
       *[other] { $name }, a
    } question for you: would you like to be a champion for AI here? Champions host a drop-in now and then and share what works. No extra reports, and you can stop whenever you like.
    .again = Would you like to be a champion? A yes or a no is enough.
    .waits = You have not answered yet: would you like to be an AI champion?
    .label = your answer
    .yes = Yes, I'd like that
    .no = No, thanks
champions-declined = Thanks for telling me. Nobody will hold it against you.
champions-welcome = Lovely, welcome among the champions! Whenever it suits you, write something like “drop-in on Thursday at 3 pm in the coffee room”, and I'll tell the others.
champions-may-resign = To stop, write “I don't want to be a champion any more”.
champions-first-drop-in = Announce a drop-in
champions-answered-yes = { $name } said yes and is a champion now.
champions-answered-no = { $name } would rather not be a champion just now. You asked, and that was a compliment.
champions-no-champion = You are not a champion at the moment, so there is nothing to give up.
champions-sure = You'd like to stop being a champion. Drop-ins you have announced stay until you cancel them. Shall I take you off?
    .again = Shall I take you off, or do you stay?
    .label = your decision
    .resign = Take me off
    .stay = I'll stay
champions-stays = Good to have you.
champions-resigned = Done, you are no longer a champion. Thank you for what you gave!
champions-list = { $count ->
        [0] There are no champions yet.
        [one] One champion: { $names }.
       *[other] These are the champions: { $names }.
    }
champions-asked =
    .why = The question whether somebody wants to be a champion
    .next = a question about being a champion
champions-answered =
    .why = The answer to a lead who appointed a champion
    .next = an answer about a champion
champions-invite =
    .why = Champions named in company.toml are asked
champions-told = - Champion: { $state ->
        [asked] you have been asked
        [accepted] you are one
        [resigned] you have stopped
       *[declined] you said no
    } ({ DAY($day) })
