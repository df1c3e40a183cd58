# What platforms show around the talk: the app's description, the command, "thinking", and why something is planned.
talk-thinking = is thinking …
talk-description = Your AI buddy: answers questions on prompting, notes the time you save, and checks in now and then
talk-command = Talk with Kollega
talk-command-hint = help, menu, or any question
talk-in-short = An AI buddy: answers on prompting, notes on saved time, a line now and then
talk-in-full = Kollega is an AI buddy and coach for the whole workplace. Ask how to write a better prompt, tell it what time AI has saved you, get a buddy who knows a little more, and hear when the next drop-in is. Kollega is an AI assistant itself and says so. It writes at most twice a week, in working hours, and is quiet when you ask it to be. “My data” shows what it knows about you; “forget me” erases it.
talk-typed-help = help
    .about = What I can do for you
talk-typed-menu = menu
    .about = Everything to choose from, as buttons
talk-typed-data = my data
    .about = What I know about you, and how to erase it
talk-typed-stop = stop
    .about = So that I no longer write unasked
guide-why = { $what ->
    [checkins-week] The weekly check-in, on your day
    [checkins-card] The card before you meet the one you are a buddy for
    [checkins-remind] A reminder of the check-in, if it is not answered
    [digest-thursday] What has waited, in one go on Thursday
    [onboarding-baseline] The three tasks that cost time, as agreed
    [pairing-plan] The morning's look at all pairs of newcomer and buddy
    [pairing-search] Looking for a buddy
    [pairing-request] The question to a colleague whether they would be a buddy
    [pairing-intro] A newcomer and a buddy are introduced
    [onboarding-invite] Invitations to people whom HR imported
    [prompting-stuck] Whether what a prompt lacked has stuck, two weeks after the review
    [dropins-remind] The drop-in, on the day, for those who come
    [dropins-changed] A drop-in that was moved or cancelled
    [champions-asked] The question whether somebody wants to be a champion
    [champions-answered] The answer to a lead who appointed a champion
    [dropins-spread] Telling everybody of a drop-in
    [dropins-again] The next drop-in of a weekly one
    [chats-where] The question in which of your chats I write to you
    [champions-invite] Champions named in company.toml are asked
    [updates-asked] The question whether somebody presents the AI update
    [updates-swap] The question whether a team swaps its turn
    [updates-remind] A reminder to whoever presents the AI update
    [updates-alarm] A note to a lead about the rotation
    [updates-plan] The daily look at the next AI update
    [updates-announce] The announcement of the AI update
   *[other] { $whose ->
        [ours] Planning for the whole company
       *[theirs] A message from Kollega
    }
}
