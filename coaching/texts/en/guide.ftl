guide-menu = What would you like to do?
    .next = What comes next?
    .help = Help
guide-baseline = Name three tasks
guide-prompt = What comes next for me?
guide-help =
    You can write to me as you would to a colleague:

    - “Saved 45 min on quotations with Copilot yesterday” – I note it once you have said yes
    - “How do I write a better prompt?” – I answer, and name my source
    - “My buddy” – I show you who it is, or look for one
    - “What do you know about me?” – I show you all of it
guide-help-stop = Always: **back**, **cancel**, **menu**, **language**. “Pause” or “stop” and I'm quiet; “forget me” erases everything.
guide-ai = I'm an AI assistant. If you'd rather talk to a human: { $contact }.
guide-next = You are on day { $number } of your 90. { $count ->
        [0] Nothing is planned for you just now.
       *[other] This is planned:
    }
guide-next-entry = - { DAY($day) }, { $time }: { $what ->
        [savings-week] the weekly question about time saved
        [onboarding-baseline] three tasks that cost you time
       *[other] a message from me
    }
guide-next-baseline = I don't know your three time-consuming tasks yet. Two minutes, whenever you like.
guide-text = What can I do for you?
    .again = Put it in your own words, and we take it from there.
    .label = what you wrote
guide-meant = I'm not sure what you mean. Is it one of these?
    .again = I still can't tell. Time saved, a question, or something else?
    .label = what you meant
    .saving = Time I saved
    .question = A question about AI
    .other = Something else
guide-human = A human who can help: { $contact }.
guide-welcome = You're welcome!
guide-hello = Hello{ $name ->
        [none] !
       *[other] , { $name }!
    } What's on your mind?
guide-no-figures = No figures are collected here: time savings are switched off in this company.
