savings-menu =
    .report = I saved time
    .figures = My figures
savings-prompt = I saved 30 minutes on meeting notes with Copilot
    .about = Tell me in your own words and I’ll make a note of it
savings-unsure =
    .label = what you wrote
savings-task = What did you save time on?
    .again = Name the task in a word or two: “quotations”, “meeting notes” …
    .label = the task
savings-minutes = How much time did you save? (Task: { $task })
    .again = Roughly, in minutes or hours: “45 min”, “2 hours”. A minus if it took longer.
    .label = the time
savings-rhythm = Was that a one-off, or does it happen regularly?
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
savings-right = { CHANGE($minutes) ->
        [none] No time saved
        [longer] It took { AMOUNT($minutes) } longer
       *[saved] Time saved: { DURATION($minutes) }
    } ({ $task }){ $rhythm ->
        [day] , every day
        [week] , every week
        [month] , every month
       *[once] { "" }
    }{ $tool ->
        [none] { "" }
       *[other] , with { $tool }
    }, { DAY($day) }. Is that right?
savings-right-several = { CHANGE($minutes) ->
        [longer] It took { AMOUNT($minutes) } longer in all
       *[saved] Time saved: { DURATION($minutes) } in all
    } ({ $tasks }){ $tool ->
        [none] { "" }
       *[other] , with { $tool }
    }, { DAY($day) }. Is that right?
savings-nothing = Nothing saved this week. Shall I note that?
    .yes = Yes, note it
savings-already = You’ve already noted { DURATION($minutes) } this week{ $tasks ->
        [none] { "" }
       *[other] { " " }({ $tasks })
    }. Should that stay?
    .again = Should what you told me earlier this week stay? Yes or no.
    .label = what is noted already
    .stays = Yes, leave it
    .gone = No, it came to nothing
savings-already-stays = Then it stays, and nothing is added.
savings-which-goes = Which one shall I remove?
    .again = Pick one of them, or none.
    .label = what’s to go
savings-which-goes-one = { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }, { DAY($day) }
savings-take-none = None of them
savings-take-back = Shall I remove this? { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }{ $rhythm ->
        [day] , every day
        [week] , every week
        [month] , every month
       *[once] { "" }
    }, { DAY($day) }.
    .again = Shall I remove it, change it or leave it?
    .label = whether it goes
    .yes = Yes, remove it
    .change = No, change it
    .no = No, leave it
savings-taken-back = Removed. It no longer counts.
savings-stays-as-told = Then it stays.
savings-none-to-take-back = You have no time saved noted in the last month that I could remove. What you answered in a check-in is changed there.
savings-thanks = Noted{ $rhythm ->
        [once] . Thank you!
       *[other] : about { DURATION($minutes) } a week. Thank you!
    } If that was wrong, just say so. “No, 60 minutes” works tomorrow, too.
savings-thanks-zero = Noted. An honest “none” is worth as much as an hour.
savings-thanks-longer = Noted, and thank you for telling me. What takes longer teaches us most.
savings-dropped = All right, nothing saved.
savings-who-sees = Only you can see this. The company only ever sees totals for five or more people.
savings-sure = { DURATION($minutes) } a week is more than 40% of the time it used to take. Is that right? (Task: { $task })
    .again = Is the figure right, or would you like to change it?
    .label = whether the figure is right
    .right = Yes, it’s right
    .change = No, let me change it
savings-sure-right = Then it stays. Only { DURATION($limit) } a week of it counts towards the company’s total, and it’s marked as capped.
savings-sure-change = Just type the right figure: “no, 45 minutes”.
savings-checking = How much of that time goes back into checking and fixing? (Task: { $task })
    .again = Roughly, in minutes: “10”, or “none”.
    .label = time for checking
    .nothing = Hardly any
savings-origin = Is that your own work? (Task: { $task })
    .again = Your own, an automation that others use too, or something that wasn’t done before?
    .label = whose work
    .mine = My own work
    .shared = An automation others use too
    .new = It wasn’t done before
savings-net-kept = { $new ->
        [yes] Noted. It is shown as new work, not as time saved.
       *[no] Noted. I’ll count the net saving.
    } { $asked ->
        [yes] In five weeks I’ll ask whether it still holds.
        [no] In five weeks you’ll find the question whether it still holds under “my week”.
       *[never] { "" }
    }
savings-still = Does this still hold: { CHANGE($minutes) ->
        [longer] { AMOUNT($minutes) } longer
       *[saved] { DURATION($minutes) } saved
    } { $rhythm ->
        [day] a day
        [week] a week
       *[month] a month
    } ({ $task })?
    .again = Yes, another figure, or no longer?
    .label = whether it holds
    .yes = Yes, about that
    .other = Another figure
    .no = No longer
savings-still-kept = Thank you, I’ll count it for another six weeks.
savings-still-ended = All right, I’ll stop counting it.
savings-now = How much is it now? (Task: { $task })
    .again = Roughly, in minutes or hours: “30 min”.
    .label = the time
savings-now-right = { CHANGE($minutes) ->
        [longer] { AMOUNT($minutes) } longer
       *[saved] Time saved: { DURATION($minutes) }
    } { $rhythm ->
        [day] a day
        [week] a week
       *[month] a month
    } from this week on ({ $task }). Is that right?
savings-volunteer = Time a task
savings-run-task = Good! Which task would you like to time? One that you do often is best.
    .again = Name the task in a word or two: “quotations”, “meeting notes” …
    .label = the task
savings-expected = Guess first: how much time does AI save you each time? (Task: { $task })
    .again = A guess in minutes will do: “20”.
    .label = the guess
savings-trial-right = We’ll time it twice, once with AI and once without. Your guess: { DURATION($expected) } saved. Shall we do that? (Task: { $task })
    .yes = Yes, let’s do that
savings-run-next = { $run ->
        [with] Next time, do it **with** AI ({ $task }), from the start until it’s done and checked
       *[without] Next time, do it **without** AI ({ $task }), as before
    }, and time it. Tell me when you’re done.
savings-run-timed = I’ve timed it
savings-run = How long did it take { $run ->
        [with] with AI
       *[without] without AI
    }? (Task: { $task })
    .again = In minutes or hours: “35 min”.
    .label = the time
savings-run-right = { $task }, { $run ->
        [with] with AI
       *[without] without AI
    }: { DURATION($minutes) }. Is that right?
savings-timed-none = You aren’t timing anything at the moment. Would you like to start?
savings-timed-both = Done! { $minutes ->
        [0] Both took the same time
       *[other] The difference: { DURATION($minutes) } ({ $task })
    }. Your guess was { DURATION($expected) }. After five timings like that, I’ll adjust the figures.
savings-figures-own = { $claimed ->
        [0] You haven’t reported any time saved in { MONTH($month) } yet.
       *[other] Your figures for { MONTH($month) }: { DURATION($claimed) } self-reported, { DURATION($adjusted) } adjusted.
    }{ $new_work ->
        [0] { "" }
       *[other] {" "}New work: { DURATION($new_work) }.
    }
savings-own-only = Only you can see those figures.
savings-told = - Time saved: { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }{ $rhythm ->
        [day] , daily
        [week] , weekly
        [month] , monthly
       *[once] { "" }
    }, { DAY($day) }
savings-told-more = - and { $count } older ones
savings-told-timed = - Tasks you have timed: { $count }
