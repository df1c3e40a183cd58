calm-menu =
    .pause = Pause
    .snooze = Not now, ask tomorrow
    .less = Less often
    .stop = Stop messaging me
calm-until = How long should I stay quiet?
    .again = A week, two weeks or a month?
    .label = how long
    .week = A week
    .fortnight = Two weeks
    .month = A month
calm-paused = I’ll be quiet until { DAY($day) }. You can still message me; “resume” ends the pause.
calm-snoozed = I’ll leave it for now and get back to you on { DAY($day) } at the earliest.
calm-thinned = All right, at most one message a week from now on.
calm-extra-later = Okay, I’ll leave that for two weeks.
calm-extra-off = Okay, that was the third time, so I’ll stop asking about this. Type “extra questions” if you’d like them back.
calm-extras = { $follows ->
        [yes] Good, I may ask one more thing after a check-in again.
       *[no] { $waits ->
            [yes] Here’s what’s waiting for you.
           *[no] Nothing is waiting for you at the moment.
        }
    }
calm-scope = Should I just end this conversation, or stop all messages?
    .again = Just this conversation, or all messages?
    .label = what to stop
    .dialogue = Just this conversation
    .messages = All messages
calm-dialogue-ended = Ended. Nothing was saved.
calm-stopped = From now on I’ll only message you when you message me.
calm-back = “Resume” brings me back, “forget me” deletes what I know about you.
calm-resumed = Good to have you back.
calm-home-usual = **How often you hear from me:** no more than { $most ->
        [1] once
        [2] twice
       *[other] { $most } times
    } a week, in your working hours. Including things you’ve booked or need to decide on: no more than { $ceiling } times.
    .again = Back to normal
calm-home-thinned = **How often you hear from me:** no more than once a week, as you asked.
calm-home-paused = **I’m quiet** until { DAY($day) }. If you message me, I’ll answer.
calm-home-stopped = **I only reply** when you message me.
calm-pause-right = A pause until { DAY($day) }. Should I be quiet until then?
    .yes = Yes, pause
calm-pause-later-right = A pause, { SPAN($first, $last) }. Should I be quiet then?
    .yes = Yes, pause then
calm-reason =
    .label = why you are away
calm-away = From when to when? For example “6–24 July”, “weeks 28–31” or “until Friday”.
    .again = Give the days like this: “6–24 July”, “all next week” or “until 15 August”.
    .label = the days
calm-starts =
    .label = the first day
calm-leave-right = { $reason ->
        [holiday] Holiday
        [sick] Off sick
        [child] At home with a sick child
        [leave] On leave
       *[off] Away
    }: { SPAN($first, $last) }. Should I be quiet then?
    .yes = Yes, be quiet then
calm-leave = { $reason ->
        [sick] Get well soon!{ " " }
        [child] Get well soon to the little one!{ " " }
        [holiday] Enjoy!{ " " }
       *[off] Good to know.{ " " }
    }You won’t hear from me before { DAY($day) }. If you message me, I’ll answer.
calm-leave-over = Those days are already over, so there’s nothing to change.
calm-less-right = Fewer messages: no more than one a week. Shall I do that?
    .yes = Yes, message me less
calm-told-dropped = All right, everything stays as it was.
calm-hours = When do you work? For example “9–3”, “Monday to Wednesday” or “mornings only”.
    .again = Give times or days: “9–3”, “Tuesday to Thursday”.
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
    }. Should I only message you then?
    .yes = Yes, only then
calm-hours-kept = Done. I’ll only message you on { WEEKDAYS($days) }, { $begins }–{ $ends }.
calm-hours-odd = That doesn’t leave enough time. Give a start and a finish, such as “9–3”.
calm-zone = Which city should I go by?
    .again = Name a city or a country, such as “Helsinki” or “Portugal”.
    .label = the city
calm-zone-right = Time zone: { ZONE($zone) }. Should I go by that?
    .yes = Yes, go by that
calm-zone-kept = Done. I’ll go by { ZONE($zone) }, where it is { $time } now.
calm-home-away = **I’m quiet** { SPAN($first, $last) }, while you’re away. If you message me, I’ll answer.
calm-told-zone = - Time zone: { ZONE($zone) }
calm-told-hours = - Working hours: { WEEKDAYS($days) }, { $begins }–{ $ends }
calm-told-away = - Away: { SPAN($first, $last) }
calm-told-paused = - A pause until { DAY($day) }
calm-told-thinned = - At most one message a week, as you asked
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
    .announcement = Announcements
    .coffee = Coffee rounds
    .digest = The digest
    .drop_in = Drop-ins
    .update = The AI update
calm-no-more = From now on I’d leave this out: { calm-no-more.named }. Everything else stays. Is that what you want?
    .again = Shall I leave it out, or keep it?
    .label = what shall stop
    .off = Leave it out
    .stays = Keep it
    .named = { $kind ->
            [time] questions about time
            [check_in] weekly check-ins
            [met] questions about whether you and your buddy met
            [habit] questions about your prompts
            [lesson] lessons
            [use_case] questions about your tasks
            [announcement] announcements
            [coffee] coffee rounds
            [digest] digests
            [drop_in] reminders and news of drop-ins
           *[update] news about the AI update
        }
calm-kind-off = Done, without { calm-no-more.named } from now on. “Back to normal” brings it back.
calm-kind-already = That is left out already: { calm-no-more.named }. “Back to normal” brings it back.
calm-told-declines = - You don’t want: { calm-no-more.named }
