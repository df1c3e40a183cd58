dropins-menu =
    .upcoming = Drop-ins
    .announce = Announce a drop-in
dropins-only-champions = Drop-ins are announced by champions, so that people know who will be there. Would you like to host one? { $contact } can make you a champion.
dropins-day = On which day is the drop-in?
    .again = Name a day: “Thursday”, “tomorrow”, “5 March” …
    .label = the day
dropins-clock = At what time?
    .again = Name a time: “3 pm”, “10:30” …
    .label = the time
dropins-place = Where do you meet? A room or a link.
    .again = Name the place: “coffee room”, or the link to the call.
    .label = the place
dropins-minutes =
    .label = how long
dropins-repeats =
    .label = how often
dropins-instead = { $why ->
        [nonsense] That day isn't in the calendar.
        [gap] That time doesn't exist on that day: the clocks go forward and skip it.
        [past] That moment has already passed.
        [far] That is more than a year away.
        [night] That is outside your working hours, and few would come.
        [away] You are on leave that day.
       *[holiday] { $off ->
            [weekend] That is a day off: a weekend or a public holiday.
            [closed] The company is closed that day.
           *[other] That is { $off }, when most people are off.
        }
    } When instead? For example “Thursday at 2 pm”.
    .again = Name another day, another time or both: “Thursday at 2 pm”.
    .label = the other time
dropins-right = { $channel ->
        [yes] Here is what I'll post in the community channel
        [no] Here is what I'll put into everybody's digest
       *[nowhere] Here is what everybody sees who writes “drop-ins” to me
    }:

    > **Drop-in with { $host }**
    >
    > { MOMENT($at) }, { DURATION($minutes) }{ $repeats ->
        [weekly] , every week
       *[once] { "" }
    }
    > Where: { $place }
    >
    > No agenda. Bring an AI question, something you've tried, or just a coffee.

    { $channel ->
        [yes] Below it is the button “I'm coming”{ $calendar ->
            [yes] , and a link for the calendar
           *[no] { "" }
        }.{ $posted_in ->
            [sv]{ " " }The post is in Swedish, the channel's language.
            [de]{ " " }The post is in German, the channel's language.
           *[own] { "" }
        }{ " " }
       *[no] { $late ->
            [yes] The next digest goes out after that, so nobody would read of it in time. Better a later day: “no, next Thursday”.{ " " }
           *[no] { "" }
        }
    }{ $repeats ->
        [fortnightly] It will be this once: I can't repeat it every other week. Shall I?
       *[other] Shall I?
    }
dropins-dropped = All right, nothing is announced.
dropins-announced = { $channel ->
        [yes] I'll post it in the community channel.
        [no] It goes into everybody's next digest; there is no community channel.
       *[nowhere] Everybody who writes “drop-ins” to me can see it. Do spread the word yourself: there is no community channel.
    } To change it, write “move the drop-in to Friday 2 pm” or “cancel the drop-in”.
dropins-moved = { $channel ->
        [yes] The post is changed,
       *[no] Noted,
    } and those who come hear it from me.
dropins-cancelled = { $channel ->
        [yes] Cancelled, and the post says so.
       *[no] Cancelled.
    } Those who wanted to come hear it from me.
dropins-post = { $changed ->
        [time] **Drop-in with { $host } – moved**
        [place] **Drop-in with { $host } – new place**
       *[nothing] **Drop-in with { $host }**
    }

    { MOMENT($at) }, { DURATION($minutes) }{ $weekly ->
        [yes] , every week
       *[no] { "" }
    }
    Where: { $place }

    No agenda. Bring an AI question, something you've tried, or just a coffee.
dropins-post-cancelled = **Cancelled:** the drop-in with { $host }, { MOMENT($at) }.
dropins-i-come = I'm coming
dropins-i-do-not-come = I can't after all
dropins-announce-one = Announce a drop-in
dropins-calendar = For your calendar: { $address }
dropins-news = Drop-in with { $host }: { MOMENT($at) }, { $place }. Write “I'm coming” and I'll remind you.
dropins-news-cancelled = The drop-in with { $host } on { MOMENT($at) } is cancelled.
dropins-nothing-to-change = You have no drop-in coming up that could be changed. “Drop-in on Thursday at 3 pm in the coffee room” announces one.
dropins-which = Which drop-in do you mean?
    .again = Which one? Pick it from the list.
    .label = the drop-in
dropins-which-one = { MOMENT($at) }, { $place }
dropins-to = To when? For example “Friday 2 pm”.
    .again = Name another day, another time or both: “Friday 2 pm”.
    .label = the new time
dropins-move-right = { $changed ->
        [place] Shall I change the place of the drop-in on { MOMENT($at) } to { $place }?
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
dropins-none-planned = No drop-in is planned just now. As soon as one is, you'll find it here.
dropins-is-over = { $cancelled ->
        [yes] That drop-in was cancelled. Write “drop-ins” to see the next one.
       *[no] That drop-in is over. Write “drop-ins” to see the next one.
    }
dropins-coming-unkept = Just come by: { MOMENT($at) }, { $place }, with { $host }. I keep nothing about you, so I can't remind you.
dropins-noted = See you there: { MOMENT($at) }, { $place }, with { $host }.{ $reminded ->
        [yes] { " " }I'll remind you on the day.
       *[no] { "" }
    }
dropins-who = { $count ->
        [0] Nobody has said yes yet to the drop-in on { MOMENT($at) }, { $place }.
        [one] One person is coming to the drop-in on { MOMENT($at) }, { $place }.
       *[other] { $count } people are coming to the drop-in on { MOMENT($at) }, { $place }.
    }
dropins-not-on-a-list = You aren't down for any drop-in, so there is nothing to call off.
dropins-absent-noted = Thanks for saying so. Maybe next time!
dropins-remind = Today: drop-in with { $host }, { MOMENT($at) }, { $place }.
    .why = The drop-in, on the day, for those who come
    .next = a reminder of the drop-in
dropins-changed-moved = The drop-in with { $host } has changed. It is now on { MOMENT($at) }, { $place }.
dropins-changed-cancelled = The drop-in with { $host } on { MOMENT($at) } is cancelled.
dropins-upcoming = { $count ->
        [0] No drop-in is planned just now.
       *[other] Next drop-ins:
    }
dropins-line = - { MOMENT($at) }, { $place }{ $mine ->
        [yes] { $count ->
            [0] { " " }– yours
           *[other] { " " }– yours, { $count } coming
        }
       *[no] { " " }– with { $host }{ $coming ->
            [yes] , you're coming
           *[no] { "" }
        }
    }
dropins-calendar-title = Drop-in on AI with { $host }
dropins-changed =
    .why = A drop-in that was moved or cancelled
    .next = a change of a drop-in
dropins-spread =
    .why = Telling everybody of a drop-in
dropins-again =
    .why = The next drop-in of a weekly one
dropins-told-hosted = - Drop-ins you have hosted or will host: { $count }
dropins-told-answers = - Drop-ins you said yes or no to: { $count }
