# What platforms show around the talk: the app's description, the command, "thinking", and why something is planned.
talk-thinking = is thinking …
talk-description = Your AI buddy: answers questions on prompting, notes the time you save, and checks in now and then
talk-command = Talk with Kollega
talk-command-hint = help, menu, or any question
guide-why = { $what ->
    [savings-week] The weekly question about time saved, on Thursday afternoons
    [onboarding-baseline] The three tasks that cost time, as agreed
    [prompting-stuck] Whether what a prompt lacked has stuck, two weeks after the review
   *[other] { $whose ->
        [ours] Planning for the whole company
       *[theirs] A message from Kollega
    }
}
