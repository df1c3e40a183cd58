savings-menu =
    .report = I saved time
savings-prompt = I saved 30 minutes on meeting notes with Copilot
savings-task = What did you save time on?
    .again = Name the task in a word or two: “quotations”, “meeting notes” …
    .label = the task
savings-minutes = How much time did you save on { $task }?
    .again = Roughly, in minutes or hours: “45 min”, “2 hours”. A minus if it took longer.
    .label = the time
savings-rhythm = Is that once, or again and again?
    .again = Just once, or every day, week or month?
    .label = how often
    .once = Just this once
    .day = Every day
    .week = Every week
    .month = Every month
savings-when =
    .label = the day
savings-tool =
    .label = the tool
savings-right = { $minutes ->
        [0] No time saved on { $task }
       *[other] { DURATION($minutes) } on { $task }
    }{ $rhythm ->
        [day] , every day
        [week] , every week
        [month] , every month
       *[once] { "" }
    }{ $tool ->
        [none] { "" }
       *[other] , with { $tool }
    } ({ DAY($day) }). Is that right?
savings-right-several = { DURATION($minutes) } in all, on { $tasks }{ $tool ->
        [none] { "" }
       *[other] , with { $tool }
    } ({ DAY($day) }). Is that right?
savings-week = The week is nearly over: did AI save you any time? A rough figure is fine.
    .again = Roughly, in minutes: “30”, “1 hour” – or “none”.
    .label = the time
    .none = None this week
savings-week-right = { $minutes ->
        [0] No time saved this week.
       *[other] { DURATION($minutes) } this week, on { $task }.
    } Is that right?
savings-nothing = Nothing saved this week. Shall I note it like that?
savings-thanks = Noted{ $rhythm ->
        [once] . Thank you!
       *[other] : about { DURATION($minutes) } a week. Thank you!
    } If that was wrong, just say so – “no, 60 minutes” works tomorrow, too.
savings-thanks-zero = Noted. An honest zero helps as much as an hour.
savings-thanks-longer = Noted, and thank you for telling me. What takes longer teaches us most.
savings-dropped = All right, nothing kept.
savings-who-sees = Only you see this. The company sees totals of five people or more.
