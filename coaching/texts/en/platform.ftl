# What platforms show around the talk: the app’s description, the command, "thinking", and why something is planned.
talk-thinking = is thinking …
talk-description = Your AI coach: answers questions about AI, notes the time you save, and checks in now and then
talk-command = Talk to Kollega
talk-command-hint = help, menu, or any question
talk-in-short = An AI coach: answers questions about AI, notes time saved, checks in sometimes
talk-in-full =
    Kollega is an AI coach for the whole workplace. Ask how to write a better prompt, tell it how much time AI has saved you, get a colleague who knows a little more as your buddy, and hear when the next drop-in is.

    Kollega is an AI assistant and says so. It messages people no more than a couple of times a week unless agreed otherwise, in working hours, and goes quiet when asked.

    “My data” shows what it knows about you; “forget me” deletes it.
talk-typed-help = help
    .about = What I can do for you
talk-typed-menu = menu
    .about = Everything to choose from, as buttons
talk-typed-data = my data
    .about = What I know about you, and how to delete it
talk-typed-stop = stop
    .about = From now on I’ll only reply to you
