calm-menu =
    .pause = Pause
    .snooze = Not now, ask tomorrow
    .less = Less often
    .stop = Stop writing
calm-until = For how long shall I be quiet?
    .again = A week, two weeks or a month?
    .label = how long
    .week = A week
    .fortnight = Two weeks
    .month = A month
calm-paused = I'll be quiet until { DAY($day) }. You can still write to me; “resume” ends the pause.
calm-snoozed = I'll leave it for now and come back on { DAY($day) } at the earliest.
calm-thinned = All right, at most one message a week from now on.
calm-extra-later = Okay, that can rest for two weeks.
calm-extra-off = Okay, that was the third time, so I'll stop asking about this. Write “extra questions” if you would like it back.
calm-extras = { $follows ->
        [yes] Good, then one more thing may follow a check-in again.
       *[no] { $waits ->
            [yes] Here is what waits for you.
           *[no] Nothing waits for you just now.
        }
    }
calm-scope = Shall I end just this dialogue, or stop all messages?
    .again = Just this dialogue, or all messages?
    .label = what to stop
    .dialogue = Just this dialogue
    .messages = All messages
calm-dialogue-ended = Ended. Nothing of it was kept.
calm-stopped = I won't write to you unasked any more.
calm-back = “Resume” brings me back, “forget me” erases what I know about you.
calm-resumed = Good to have you back.
calm-home-usual = **How often you hear from me:** at most { $most } times a week, in your working hours. With what you booked or have to decide: at most { $ceiling }.
    .again = Back to normal
calm-home-thinned = **How often you hear from me:** at most once a week, as you wanted.
calm-home-paused = **I'm quiet** until { DAY($day) }. When you write to me, I answer.
calm-home-stopped = **I don't write unasked** any more. When you write to me, I answer.
calm-pause-right = A pause until { DAY($day) }. Shall I be quiet until then?
    .yes = Yes, pause
calm-pause-later-right = A pause, { SPAN($first, $last) }. Shall I be quiet then?
    .yes = Yes, pause then
calm-reason =
    .label = why you are away
calm-away = From when to when? For example “6–24 July”, “weeks 28–31” or “until Friday”.
    .again = Write the days like this: “6–24 July”, “all next week” or “until 15 August”.
    .label = the days
calm-starts =
    .label = the first day
calm-leave-right = { $reason ->
        [holiday] Holiday
        [sick] Off sick
        [child] At home with a sick child
        [leave] On leave
       *[off] Away
    }: { SPAN($first, $last) }. Shall I be quiet then?
    .yes = Yes, be quiet then
calm-leave = { $reason ->
        [sick] Get well soon!{ " " }
        [child] Get well soon to the little one!{ " " }
        [holiday] Enjoy!{ " " }
       *[off] Good to know.{ " " }
    }You won't hear from me before { DAY($day) }. When you write to me, I answer.
calm-leave-over = Those days are over already, so there is nothing to change.
calm-less-right = Fewer messages: at most one a week. Shall I do that?
    .yes = Yes, write less often
calm-told-dropped = All right, everything stays as it was.
calm-hours = When do you work? For example “9–3”, “Monday to Wednesday” or “mornings only”.
    .again = Write times or days: “9–15”, “Tuesday to Thursday”.
    .label = your hours
calm-hours-right = Your working hours: { $days ->
        [none] { "" }
       *[other] { WEEKDAYS($days) }{ $begins ->
            [none] { $ends ->
                [none] { "" }
               *[other] ,{ " " }
            }
           *[other] ,{ " " }
        }
    }{ $begins ->
        [none] { $ends ->
            [none] { "" }
           *[other] until { $ends }
        }
       *[other] { $ends ->
            [none] from { $begins }
           *[other] { $begins }–{ $ends }
        }
    }. Shall I write only then?
    .yes = Yes, only then
calm-hours-kept = Done. I'll only write on { WEEKDAYS($days) }, { $begins }–{ $ends }.
calm-hours-odd = That leaves too little together with the rest. Write from when to when, such as “9–15”.
calm-zone = Which city shall I go by?
    .again = Write a city or a country, such as “Helsinki” or “Portugal”.
    .label = the city
calm-zone-right = Time zone: { ZONE($zone) }. Shall I go by that?
    .yes = Yes, go by that
calm-zone-kept = Done. I'll go by { ZONE($zone) }, where it is { $time } now.
calm-home-away = **I'm quiet** { SPAN($first, $last) }, while you're away. When you write to me, I answer.
calm-told-zone = - Time zone: { ZONE($zone) }
calm-told-hours = - Working hours: { WEEKDAYS($days) }, { $begins }–{ $ends }
calm-told-away = - Away: { SPAN($first, $last) }
calm-told-paused = - A pause until { DAY($day) }
calm-told-thinned = - At most one message a week, as you wanted
calm-told-put-off = - “Not now” to a question after a check-in: { $count ->
        [one] once
       *[other] { $count } times
    }
calm-kind = Which of these would you rather not have?
    .again = Tap one of these. “Stop” stops everything.
    .label = what shall stop
    .time = Questions about time
    .check_in = The weekly check-in
    .met = Whether my buddy and I met
    .habit = Questions about my prompts
    .lesson = Lessons
    .use_case = Questions about my tasks
    .coffee = Coffee rounds
    .digest = The digest
    .drop_in = Drop-ins
    .update = The AI update
calm-no-more = From now on no more of this: { calm-no-more.named }. Everything else stays. Is that what you want?
    .again = Shall there be no more of it, or shall it stay?
    .label = what shall stop
    .off = No more of it
    .stays = Let it stay
    .named = { $kind ->
            [time] questions about time
            [check_in] weekly check-ins
            [met] questions about whether you and your buddy met
            [habit] questions about your prompts
            [lesson] lessons
            [use_case] questions about your tasks
            [coffee] coffee rounds
            [digest] digests
            [drop_in] reminders and news of drop-ins
           *[update] news about the AI update
        }
calm-kind-off = Done, no more { calm-no-more.named } from now on. “Back to normal” brings it back.
calm-kind-already = You get no more of that already: { calm-no-more.named }. “Back to normal” brings it back.
calm-told-declines = - You don't want: { calm-no-more.named }
