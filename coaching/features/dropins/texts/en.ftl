dropins-menu =
    .upcoming = Drop-ins
    .announce = Announce a drop-in
dropins-only-champions = Champions announce the drop-ins, so that people know who’ll be there. If you’d like to host one, get in touch with { $contact }.
dropins-day = Which day is the drop-in?
    .again = Name a day: “Thursday”, “tomorrow”, “5 March” …
    .label = the day
dropins-clock = What time?
    .again = Name a time: “3 pm”, “10.30” …
    .label = the time
dropins-place = Where will it be? A room or a link.
    .again = Name the place: “coffee room”, or the link to the call.
    .label = the place
dropins-minutes =
    .label = how long
dropins-repeats =
    .label = how often
dropins-instead = { $why ->
        [nonsense] That day isn’t in the calendar.
        [gap] That time doesn’t exist on that day: the clocks go forward and skip it.
        [past] That time has already passed.
        [far] That is more than a year away.
        [night] That’s outside your working hours, and few people would come.
        [away] You are on leave that day.
       *[holiday] { $off ->
            [weekend] That is a day off: a weekend or a public holiday.
            [closed] The company is closed that day.
           *[other] That is { $off }, when most people are off.
        }
    } When would suit instead? For example “Thursday at 2 pm”.
    .again = Name another day, another time or both: “Thursday at 2 pm”.
    .label = the other time
dropins-right = { $channel ->
        [yes] Here’s what I’ll post in the community channel
        [no] Here’s what I’ll put in everyone’s weekly digest
       *[nowhere] Here’s what anyone who types “drop-ins” to me will see
    }:

    > **Drop-in with { $host }**
    >
    > When: { MOMENT($at) }, { DURATION($minutes) }{ $repeats ->
        [weekly] , every week
       *[once] { "" }
    }
    > Where: { $place }
    >
    > No agenda. Bring an AI question, something you’ve tried, or just a coffee.

    { $channel ->
        [yes] There’ll be an “I’m coming” button below it{ $calendar ->
            [yes] , and a link for the calendar
           *[no] { "" }
        }.{ $posted_in ->
            [sv]{ " " }The post is in Swedish, the channel’s language.
            [de]{ " " }The post is in German, the channel’s language.
           *[own] { "" }
        }{ " " }
       *[no] { $late ->
            [yes] The next digest goes out after that, so no one would read about it in time. Better to pick a later day: “no, next Thursday”.{ " " }
           *[no] { "" }
        }
    }{ $repeats ->
        [fortnightly] It’ll be this once: I can’t repeat it every other week. Shall I announce it?
       *[other] Shall I announce it?
    }
    .yes = Yes, announce it
dropins-dropped = All right, I won’t announce anything.
dropins-announced = { $channel ->
        [yes] I’ll post it in the community channel.
        [no] It’ll be in everyone’s next weekly digest; there is no community channel.
       *[nowhere] Anyone who types “drop-ins” to me can see it. Do spread the word yourself: there is no community channel.
    } To change it, type “move the drop-in to Friday 2 pm” or “cancel the drop-in”.
dropins-moved = { $channel ->
        [yes] I’ve changed the post,
       *[no] Noted,
    } and I’ll tell everyone who’s coming.
dropins-cancelled = { $channel ->
        [yes] Cancelled, and the post says so.
       *[no] Cancelled.
    } I’ll tell everyone who was coming.
dropins-post = { $changed ->
        [time] **Moved: drop-in with { $host }**
        [place] **New place: drop-in with { $host }**
       *[nothing] **Drop-in with { $host }**
    }

    When: { MOMENT($at) }, { DURATION($minutes) }{ $weekly ->
        [yes] , every week
       *[no] { "" }
    }
    Where: { $place }

    No agenda. Bring an AI question, something you’ve tried, or just a coffee.
dropins-post-cancelled = **Cancelled:** the drop-in with { $host }, { MOMENT($at) }.
dropins-i-come = I’m coming
dropins-i-do-not-come = I can’t make it after all
dropins-announce-one = Announce a drop-in
dropins-calendar = For your calendar: { $address }
dropins-news = Drop-in with { $host }: { MOMENT($at) }, { $place }. Type “I’m coming” and I’ll remind you.
dropins-news-cancelled = The drop-in with { $host } on { MOMENT($at) } is cancelled.
dropins-nothing-to-change = You have no upcoming drop-in to change. “Drop-in on Thursday at 3 pm in the coffee room” announces one.
dropins-which = Which drop-in do you mean?
    .again = Which one? Pick it from the list.
    .label = the drop-in
dropins-which-one = { MOMENT($at) }, { $place }
dropins-to = When should I move it to? For example “Friday 2 pm”.
    .again = Name another day, another time or both: “Friday 2 pm”.
    .label = the new time
dropins-move-right = { $changed ->
        [place] Shall I change the place of the drop-in on { MOMENT($at) }? New place: { $place }.
       *[time] Shall I move the drop-in from { MOMENT($before) } to { MOMENT($at) }, { $place }?
    }
    .yes = Yes, move it
dropins-unmoved = All right, it stays as it was.
dropins-extent = It happens every week. Only this time, or all of them?
    .again = Only this one time, or the whole series?
    .label = this one or all
    .once = Only this time
    .all = All of them
dropins-cancel-right = Shall I cancel the drop-in on { MOMENT($at) }, { $place }?
    .yes = Yes, cancel it
dropins-stays = Good, it stays.
dropins-none-planned = No drop-in is planned at the moment. As soon as one is, you’ll find it here.
dropins-is-over = { $cancelled ->
        [yes] That drop-in was cancelled. Type “drop-ins” to see the next one.
       *[no] That drop-in is over. Type “drop-ins” to see the next one.
    }
dropins-coming-unkept = Just come by: { MOMENT($at) }, { $place }, with { $host }. I don’t store anything about you, so I can’t remind you.
dropins-noted = See you there: { MOMENT($at) }, { $place }, with { $host }.{ $reminded ->
        [yes] { " " }I’ll remind you on the day.
       *[no] { "" }
    }
dropins-who = { $count ->
        [0] No one has said yes yet to the drop-in on { MOMENT($at) }, { $place }.
        [one] One person is coming to the drop-in on { MOMENT($at) }, { $place }.
       *[other] { $count } people are coming to the drop-in on { MOMENT($at) }, { $place }.
    }
dropins-not-on-a-list = You’re not signed up for a drop-in, so there’s nothing to cancel.
dropins-absent-noted = Thanks for letting me know. Maybe next time!
dropins-remind = Today: drop-in with { $host }, { MOMENT($at) }, { $place }.
    .why = Drop-in reminder on the day
    .next = a reminder of the drop-in
dropins-changed-moved = The drop-in with { $host } has changed. It is now on { MOMENT($at) }, { $place }.
dropins-changed-cancelled = The drop-in with { $host } on { MOMENT($at) } is cancelled.
dropins-upcoming = { $count ->
        [0] No drop-in is planned at the moment.
       *[other] Next drop-ins:
    }
dropins-line = - { MOMENT($at) }, { $place }{ $mine ->
        [yes] { $count ->
            [0] { " " }(yours)
           *[other] { " " }(yours, { $count } coming)
        }
       *[no] , with { $host }{ $coming ->
            [yes] , you’re coming
           *[no] { "" }
        }
    }
dropins-calendar-title = AI drop-in with { $host }
dropins-changed =
    .why = A drop-in that has been moved or cancelled
    .next = a change to a drop-in
dropins-spread =
    .why = Drop-in announcement
dropins-again =
    .why = Next drop-in in a series
dropins-told-hosted = - Drop-ins you’ve hosted or will host: { $count }
dropins-told-answers = - Drop-ins you said yes or no to: { $count }
