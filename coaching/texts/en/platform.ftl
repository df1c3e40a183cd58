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
