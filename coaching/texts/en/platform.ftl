# What platforms show around the talk: the app's description, the command, "thinking", and why something is planned.
talk-thinking = is thinking …
talk-description = Your AI buddy: answers questions on prompting, notes the time you save, and checks in now and then
talk-command = Talk with Kollega
talk-command-hint = help, menu, or any question
guide-why = { $what ->
    [savings-week] The weekly question about time saved, on Thursday afternoons
    [onboarding-baseline] The three tasks that cost time, as agreed
    [pairing-plan] The morning's look at all pairs of newcomer and buddy
    [pairing-search] Looking for a buddy
    [pairing-request] The question to a colleague whether they would be a buddy
    [pairing-intro] A newcomer and a buddy are introduced
    [onboarding-invite] Invitations to people whom HR imported
   *[other] A message from Kollega
}
