# What platforms show around the talk: the app's description, the command, "thinking", and why something is planned.
talk-thinking = is thinking …
talk-description = Your AI buddy: answers questions on prompting, notes the time you save, and checks in now and then
talk-command = Talk with Kollega
talk-command-hint = help, menu, or any question
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
