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
   *[other] { $whose ->
        [ours] Planning for the whole company
       *[theirs] A message from Kollega
    }
}
