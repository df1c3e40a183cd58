checkins-quote = { $silent ->
        [0] Last time you wrote: “{ $words }”.
        [1] The last thing you wrote: “{ $words }”. How has that been going?
       *[other] When we last spoke you wrote: “{ $words }”. Has anything happened since?
    }
checkins-last-time = When you last answered, AI had saved you { DURATION($minutes) }.
checkins-going-on = I haven't heard from you for a few weeks, and that's perfectly fine. Shall I keep asking?
    .again = Keep asking, every second week, or stop?
    .label = whether I ask
    .on = Keep asking
    .fewer = Every second week
    .stop = Stop asking
checkins-stopped = Okay, no more check-ins. Write “every week” if you'd like them back; everything else stays as it is.
checkins-met = { $variant ->
        [1] Did you get to see { $buddy } since last time?
        [2] Was there a meeting with { $buddy } this time?
       *[0] Have you and { $buddy } met since last time?
    }
    .again = Yes or no is enough. “Yes, 30” works too, then you have answered everything.
    .label = whether you met
    .yes = Yes
    .no = No
checkins-added = Care to add a line? What did you try, and where did it get stuck?
    .label = the line you wrote
checkins-task =
    .label = the task
checkins-time = { $buddy ->
        [none] { $variant ->
            [1] Did AI shorten anything for you this week? Roughly how much?
            [2] A quick one: did AI give you any time back this week?
           *[0] The week is nearly over. Did AI save you any time?
        }
       *[other] And roughly how much time did AI save you?
    }
    .again = Roughly, in minutes: “30”, “1 hour” – or “none”.
    .label = the time
    .none = None
    .other = Other
checkins-other = Roughly how much?
    .again = In minutes or hours: “45 min”, “2 hours”. Minus if it took longer.
    .label = the time
checkins-right = { $minutes ->
        [0] No time saved
       *[other] { DURATION($minutes) }
    }{ $task ->
        [none] { "" }
       *[other] { " " }on { $task }
    }. Is that right?
checkins-line = Noted: { $met ->
        [yes] you met,{ " " }
        [no] you didn't meet,{ " " }
       *[none] { "" }
    }{ $minutes ->
        [0] no time saved
       *[other] { DURATION($minutes) } saved
    }. Care to add a line? What did you try, and where did it get stuck?
    .again = One line is plenty: “tried Copilot on customer mail, stuck on the tone”. Or skip it.
    .label = the line you wrote
    .skip = Skip
checkins-tried = { $buddy ->
        [none] The week is nearly over. What did you try with AI, and where did it get stuck?
       *[other] What have you tried with AI since last time, and where did it get stuck?
    }
    .again = One line is plenty: “tried Copilot on customer mail, stuck on the tone”. Or skip it.
    .label = the line you wrote
    .skip = Skip
checkins-share = May { $buddy } see this before you next meet? “{ $words }”
    .again = Shall { $buddy } see “{ $words }”? Yes or no.
    .label = whether your buddy may see it
    .yes = Yes, show it
    .no = No, just for me
checkins-line-right = { $minutes ->
        [none] { "" }
        [0] No time saved.{ " " }
       *[other] { DURATION($minutes) }{ $task ->
            [none] { "" }
           *[other] { " on" } { $task }
        }.{ " " }
    }{ $tried ->
        [none] { "" }
       *[other] Tried: “{ $tried }”.{ " " }
    }{ $stuck ->
        [none] { "" }
       *[other] Stuck: “{ $stuck }”.{ " " }
    }{ $question ->
        [none] { "" }
       *[other] Question: “{ $question }”.{ " " }
    }{ $shared ->
        [yes] { $buddy } may see it.{ " " }
       *[no] { "" }
    }{ $champion ->
        [yes] A champion will be asked.{ " " }
       *[no] { "" }
    }Is that right?
checkins-thanks = { $minutes ->
        [0] Noted. An honest zero helps as much as an hour.
       *[other] Thanks, { $more ->
            [yes] noted
           *[no] that's all
        }.
    }{ $day ->
        [none] { "" }
       *[other] { " " }Next time: { WEEKDAY($day) }.
    }
checkins-dropped = Okay, that wasn't saved.
checkins-skipped = Then I'll skip this week. It counts as unknown, not as zero.
checkins-who-sees = Only you see your answers. { $time ->
        [yes] The company sees totals of at least five people. If something is off, write “no, 45 min”, even days later.
       *[no] { "" }
    }
checkins-every-second = From now on I'll ask every second week. Write “every week” if you'd rather keep it weekly.
checkins-champion = That's twice in a row. Shall I ask a champion for a quarter of an hour on “{ $words }”?
    .again = Shall a champion be asked about “{ $words }”? Yes or no.
    .label = whether a champion is asked
    .yes = Yes, ask
    .no = No, I'll manage
checkins-helps = { $newcomer }{ $department ->
        [none] { "" }
       *[other] { " " }({ $department })
    } has been stuck two weeks in a row: “{ $words }”. Do you have a quarter of an hour to look at it together?
    .again = Can you help { $newcomer } for a quarter of an hour? Yes or no.
    .waits = { $newcomer } is still stuck. Do you have a quarter of an hour?
    .label = whether you can help
    .yes = Yes, gladly
    .no = Not now
checkins-helps-yes = Great! I'll ask { $newcomer } to get in touch with you.
checkins-helps-no = That's fine, I'll ask somebody else.
checkins-helped = { $champion } is happy to help with what has you stuck. Drop them a line and find a quarter of an hour.
checkins-helped-none = I couldn't find a champion with time right now, sorry. Please turn to { $contact }, or ask me.
checkins-reminder = { $variant ->
        [1] Do you have a moment for this week's question? A few seconds are enough.
        [2] This week's question is still here, if you'd like to answer.
       *[0] This week's check-in is still open. Two taps, and I won't mention it again.
    }
checkins-nothing-open = I didn't ask about that week, or it was too long ago.
checkins-open = { $words ->
        [none] You and { $newcomer } are about due to meet.
       *[other] { $newcomer } would like to talk about: “{ $words }”
    }
checkins-look = { $newcomer } would like you to look at the lesson **{ $title }**. How you can tell it’s done: { $check }
checkins-looked = Have you seen what { $newcomer } did in “{ $title }”?
    .again = Have you seen it? Yes or no.
    .label = whether you have seen it
    .yes = Yes, it’s done
    .no = Not yet
checkins-suggestion = An idea for the meeting: { $number ->
        [1] ask to see the latest prompt, and spend five minutes improving it together.
        [2] pick a task you both do, and compare how you ask AI for help.
        [3] ask what took longest this week, and see whether AI can write the first draft.
        [4] tell about a time AI got it wrong, and how you noticed.
        [5] turn a prompt that worked into a template you can use again.
        [6] find a text that needs shortening, and race AI for the best version.
        [7] go through what may be pasted and what may not, with a real example.
       *[8] agree on one small thing to try before next time, and write it down.
    }
checkins-buddy-met = Have you and { $newcomer } met this week?
    .again = Did you meet { $newcomer }? Yes or no is enough.
    .label = whether you met
    .yes = Yes
    .no = Not yet
checkins-went = How did it go with { $newcomer }?
    .again = Good, so-so or heavy going?
    .label = how it went
    .good = Good
    .mixed = So-so
    .hard = Heavy going
checkins-buddy-thanks = Thank you for taking the time. It makes a difference.
checkins-meet = { $count ->
        [0] That's the second time it didn't happen. I can't find a time when you and { $buddy } both work.
       *[other] That's the second time it didn't happen; it's nobody's fault. Shall I ask { $buddy } for half an hour? You both work then:
    }
    .again = Pick one of the times, another buddy, or “we'll sort it out”.
    .label = the time
    .time = { WEEKDAY($day) } { $time }
    .swap = Swap buddy
    .alone = We'll sort it out
checkins-meet-asked = I'll ask { $buddy } about { WEEKDAY($day) } at { $time } and let you know.
checkins-meet-alone = { $buddy ->
        [none] Good, I'll leave it to the two of you.
       *[other] Good, I'll leave it to you and { $buddy }.
    }
checkins-proposed = { $newcomer } suggests half an hour on { WEEKDAY($day) } at { $time }. Does that suit you?
    .again = Does { WEEKDAY($day) } at { $time } work for you and { $newcomer }? Yes or no.
    .waits = { $newcomer } is waiting for your answer: will you meet on { WEEKDAY($day) } at { $time }?
    .label = whether the time suits
    .yes = Yes, that works
    .no = No, not then
checkins-proposed-yes = Great, I'll tell { $newcomer }: { WEEKDAY($day) } at { $time }.
checkins-proposed-no = Okay, I'll tell { $newcomer } that { WEEKDAY($day) } at { $time } doesn't work. Do write and suggest another time.
checkins-settled-yes = { $buddy } can make { WEEKDAY($day) } at { $time }. Put it in the calendar and it will happen.
checkins-settled-no = { WEEKDAY($day) } at { $time } doesn't work for { $buddy }. Do write to each other about another time.
checkins-weekday = Which day shall I ask?
    .again = Monday, Tuesday, Wednesday, Thursday or Friday?
    .label = the day
    .n1 = Monday
    .n2 = Tuesday
    .n3 = Wednesday
    .n4 = Thursday
    .n5 = Friday
checkins-clock =
    .label = the time of day
checkins-move-right = { $weekday ->
        [1] Mondays
        [2] Tuesdays
        [3] Wednesdays
        [4] Thursdays
       *[5] Fridays
    }{ $time ->
        [none] , at the usual time
       *[other] { " " }at { $time }
    }. Is that right?
checkins-moved = Done. Next time: { WEEKDAY($day) } at { $time }.
checkins-moved-later = Done, from next time on.
checkins-often-right = Shall I ask { $every ->
        [1] every week
       *[2] every second week
    }?
checkins-often = Okay, { $every ->
        [1] every week it is
       *[2] every second week it is
    }.
checkins-home = Next check-in: { WEEKDAY($day) } at { $time }
checkins-home-move = Another day or time
checkins-week =
    .why = The weekly check-in, on your day
    .next = the weekly check-in
checkins-card =
    .why = The card before you meet the one you are a buddy for
    .next = your buddy card
checkins-remind =
    .why = A reminder of the check-in, if it is not answered
    .next = a reminder, if it is needed
checkins-monday =
    .late = Monday's round of check-ins was due { MOMENT($since) } and was still not done two hours later.
checkins-told = - Week { $week }: { $side ->
        [BuddyCard] as a buddy,{ " " }
       *[other] { "" }
    }{ $met ->
        [yes] you met
        [no] you didn't meet
       *[none] { "" }
    }{ $minutes ->
        [none] { "" }
        [0] { $met ->
            [none] no time saved
           *[other] , no time saved
        }
       *[other] { $met ->
            [none] { DURATION($minutes) }
           *[other] , { DURATION($minutes) }
        }
    }{ $words ->
        [none] { "" }
       *[other] . “{ $words }”
    }
checkins-told-more = - and { $count } older weeks
checkins-told-silent = - Weeks in which you were asked and did not answer: { $count }
checkins-told-time = - Your time for the check-in: { WEEKDAYS($days) }{ $at ->
        [none] { "" }
       *[other] , { $at }
    }{ $every ->
        [1] , every week
        [2] , every second week
       *[other] { "" }
    }
checkins-told-stopped = - No more check-ins, as you wished
