savings-menu =
    .report = I saved time
    .figures = My figures
savings-prompt = I saved 30 minutes on meeting notes with Copilot
    .about = Tell me in your words and I take it down
savings-unsure =
    .label = what you wrote
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
savings-counted =
    .label = how many times
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
savings-nothing = Nothing saved this week. Shall I note it like that?
savings-already = You already have { DURATION($minutes) } noted this week{ $tasks ->
        [none] { "" }
       *[other] , { $tasks }
    }. Should that stay?
    .again = Should what you told me earlier this week stay? Yes or no.
    .label = what is noted already
    .stays = Yes, leave it
    .gone = No, it came to nothing
savings-already-stays = Then it stays, and nothing is added.
savings-thanks = Noted{ $rhythm ->
        [once] . Thank you!
       *[other] : about { DURATION($minutes) } a week. Thank you!
    } If that was wrong, just say so – “no, 60 minutes” works tomorrow, too.
savings-thanks-zero = Noted. An honest zero helps as much as an hour.
savings-thanks-longer = Noted, and thank you for telling me. What takes longer teaches us most.
savings-dropped = All right, nothing kept.
savings-who-sees = Only you see this. The company sees totals of five people or more.
savings-sure = { DURATION($minutes) } a week on { $task } is more than two fifths of what it took before. Is that really so?
    .again = Is the figure right, or would you like to change it?
    .label = whether the figure is right
    .right = Yes, it is right
    .change = No, let me change it
savings-sure-right = Then it stands. In the company’s total at most { DURATION($limit) } a week counts, and it is marked as capped.
savings-sure-change = Just write the right figure: “no, 45 minutes”.
savings-checking = How much of the time on { $task } goes back into checking and fixing?
    .again = Roughly, in minutes: “10” – or “none”.
    .label = time for checking
    .nothing = Hardly any
savings-origin = And { $task } – is that your own work?
    .again = Your own, an automation that others use too, or something that was not done before?
    .label = whose work
    .mine = My own work
    .shared = An automation others use too
    .new = It was not done before
savings-net-kept = { $new ->
        [yes] Noted. It is shown as new work, not as time saved.
       *[no] Noted, I count it net.
    } { $asked ->
        [yes] In five weeks I will ask whether it still holds.
        [no] In five weeks the question whether it still holds stands in “my week”.
       *[never] { "" }
    }
savings-still = Does this still hold: { DURATION($minutes) } { $rhythm ->
        [day] a day
        [week] a week
       *[month] a month
    } on { $task }?
    .again = Yes, another figure, or no longer?
    .label = whether it holds
    .yes = Yes, about that
    .other = Another figure
    .no = No longer
savings-still-kept = Thank you, then it counts for another six weeks.
savings-still-ended = All right, I no longer count it.
savings-now = How much is it now, on { $task }?
    .again = Roughly, in minutes or hours: “30 min”.
    .label = the time
savings-now-right = { DURATION($minutes) } { $rhythm ->
        [day] a day
        [week] a week
       *[month] a month
    } on { $task }, from this week on. Is that right?
savings-volunteer = Time a task
savings-run-task = Good! Which task would you like to time? One that you do often is best.
    .again = Name the task in a word or two: “quotations”, “meeting notes” …
    .label = the task
savings-expected = Guess first: how much time does AI save on one run of { $task }?
    .again = A guess in minutes will do: “20”.
    .label = the guess
savings-trial-right = We time { $task } twice, once with AI and once without. Your guess: { DURATION($expected) } saved. Is that right?
savings-run-next = { $run ->
        [with] Do the next { $task } **with** AI, from the start until it is done and checked
       *[without] Do the next { $task } **without** AI, as before
    } – and time it. Tell me when you are done.
savings-run-timed = I have timed it
savings-run = How long did { $task } take { $run ->
        [with] with AI
       *[without] without AI
    }?
    .again = In minutes or hours: “35 min”.
    .label = the time
savings-run-right = { $task } { $run ->
        [with] with AI
       *[without] without AI
    }: { DURATION($minutes) }. Is that right?
savings-timed-none = You are not timing anything at the moment. Would you like to begin?
savings-timed-both = Done! { $minutes ->
        [0] Both took the same time
       *[other] The difference on { $task }: { DURATION($minutes) }
    }; your guess was { DURATION($expected) }. Five such pairs, and the figures for { $task } are corrected by them.
savings-figures-own = { $claimed ->
        [0] You have not told me of any time saved in { MONTH($month) } yet.
       *[other] Your figures for { MONTH($month) }: { DURATION($claimed) } as you told it, { DURATION($adjusted) } after checking and caps.
    }{ $new_work ->
        [0] { "" }
       *[other] {" "}New work: { DURATION($new_work) }.
    }
savings-own-only = Only you see those figures.
savings-told = - Time saved: { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }on { $task }
    }{ $rhythm ->
        [day] , daily
        [week] , weekly
        [month] , monthly
       *[once] { "" }
    } ({ DAY($day) })
savings-told-more = - and { $count } older ones
savings-told-timed = - Tasks you have timed: { $count }
