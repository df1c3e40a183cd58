checkins-quote = { $silent ->
        [0] Last time you wrote: “{ $words }”.
        [1] The last thing you wrote: “{ $words }”. How has that been going?
       *[other] When we last spoke you wrote: “{ $words }”. Has anything happened since?
    }
checkins-last-time = When you last answered, AI had saved you { DURATION($minutes) }.
checkins-going-on = I haven’t heard from you for a few weeks, and that’s perfectly fine. Should I keep asking?
    .again = Keep asking, every other week, or stop?
    .label = whether I ask
    .on = Keep asking
    .fewer = Every other week
    .stop = Stop asking
checkins-stopped = Okay, no more check-ins. Type “every week” if you’d like them back; everything else stays as it is.
checkins-met = { $variant ->
        [1] Have you managed to see { $buddy } since last time?
        [2] Did you and { $buddy } get together this time?
       *[0] Have you and { $buddy } met since last time?
    }
    .again = Yes or no is enough. “Yes, 30” works too and answers everything.
    .label = whether you met
    .yes = Yes
    .no = No
checkins-added = Would you like to add a line? What did you try, and where did you get stuck?
    .label = the line you wrote
checkins-task =
    .label = the task
checkins-time = { $buddy ->
        [none] { $variant ->
            [1] Did AI make anything quicker for you this week? Roughly how much?
            [2] A quick one: did AI give you any time back this week?
           *[0] The week is nearly over. Did AI save you any time?
        }
       *[other] And roughly how much time did AI save you?
    }
    .again = Roughly, in minutes: “30”, “1 hour”, or “none”.
    .label = the time
    .none = None
    .other = Other
checkins-other = Roughly how much?
    .again = In minutes or hours: “45 min”, “2 hours”. Minus if it took longer.
    .label = the time
checkins-right = { CHANGE($minutes) ->
        [none] No time saved
        [longer] It took { AMOUNT($minutes) } longer
       *[saved] Time saved: { DURATION($minutes) }
    }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }. Is that right?
checkins-line = Noted: { $met ->
        [yes] you met,{ " " }
        [no] you didn’t meet,{ " " }
       *[none] { "" }
    }{ CHANGE($minutes) ->
        [none] no time saved
        [longer] { AMOUNT($minutes) } longer
       *[saved] { DURATION($minutes) } saved
    }. Would you like to add a line? What did you try, and where did you get stuck?
    .again = One line is plenty: “tried Copilot on customer emails, stuck on the tone”. Or skip it.
    .label = the line you wrote
    .skip = Skip
checkins-tried = { $buddy ->
        [none] The week is nearly over. What did you try with AI, and where did you get stuck?
       *[other] What have you tried with AI since last time, and where did you get stuck?
    }
    .again = One line is plenty: “tried Copilot on customer emails, stuck on the tone”. Or skip it.
    .label = the line you wrote
    .skip = Skip
checkins-share = Can I show { $buddy } this before you next meet? “{ $words }”
    .again = Should { $buddy } see “{ $words }”? Yes or no.
    .label = whether your buddy may see it
    .yes = Yes, show it
    .no = No, just for me
checkins-line-right = { $minutes ->
        [none] { "" }
        [0] No time saved.{ " " }
       *[other] { CHANGE($minutes) ->
            [longer] It took { AMOUNT($minutes) } longer
           *[saved] Time saved: { DURATION($minutes) }
        }{ $task ->
            [none] { "" }
           *[other] { " " }({ $task })
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
        [yes] { $buddy } can see it.{ " " }
       *[no] { "" }
    }{ $champion ->
        [yes] I’ll ask a champion.{ " " }
       *[no] { "" }
    }Is that right?
checkins-thanks = { $minutes ->
        [0] Noted. An honest “none” is worth as much as an hour.
       *[other] Thanks, { $more ->
            [yes] noted
           *[no] that’s all
        }.
    }{ $day ->
        [none] { "" }
       *[other] { " " }Next time: { WEEKDAY($day) }.
    }
checkins-dropped = Okay, that wasn’t saved.
checkins-skipped = Then I’ll skip this week. It counts as unknown, not as zero.
checkins-who-sees = Only you see your answers. { $time ->
        [yes] The company only ever sees totals for five or more people. If something’s wrong, type “no, 45 min”, even days later.
       *[no] { "" }
    }
checkins-every-second = From now on I’ll ask every other week. Type “every week” if you’d rather keep it weekly.
checkins-champion = That’s two weeks in a row. Shall I ask a champion to help you for a quarter of an hour? They’ll see your first name, your department and “{ $words }”.
    .again = Shall I ask a champion, and show them “{ $words }”? Yes or no.
    .label = whether a champion is asked
    .yes = Yes, ask
    .no = No, I’ll manage
checkins-helps = { $newcomer }{ $department ->
        [none] { "" }
       *[other] { " " }({ $department })
    } has been stuck two weeks in a row: “{ $words }”. Could you spare a quarter of an hour to look at it together?
    .again = Can you help { $newcomer } for a quarter of an hour? Yes or no.
    .waits = { $newcomer } is still stuck. Could you spare a quarter of an hour?
    .label = whether you can help
    .yes = Yes, happy to
    .no = Not now
checkins-helps-yes = Great! I’ll ask { $newcomer } to get in touch with you.
checkins-helps-no = That’s fine, I’ll ask someone else.
checkins-helped = { $champion } is happy to help with what has you stuck. Drop them a line and find a quarter of an hour.
checkins-helped-none = I couldn’t find a champion with time right now, sorry. Ask { $contact }, or ask me.
checkins-reminder = { $variant ->
        [1] Do you have a moment for this week’s check-in? It only takes a few seconds.
        [2] This week’s check-in is still here, if you’d like to answer.
       *[0] This week’s check-in is still open. Two taps, and I won’t mention it again.
    }
checkins-nothing-open = I didn’t ask about that week, or it’s too long ago.
checkins-open = { $words ->
        [none] You and { $newcomer } are due to meet soon.
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
        [4] talk about a time AI got it wrong, and how you noticed.
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
    .again = Good, so-so or hard going?
    .label = how it went
    .good = Good
    .mixed = So-so
    .hard = Hard going
checkins-buddy-thanks = Thanks for taking the time. It makes a difference.
checkins-meet = { $count ->
        [0] That’s the second time it didn’t happen. I can’t find a time when you and { $buddy } both work.
       *[other] That’s the second time it didn’t happen; it’s nobody’s fault. Shall I ask { $buddy } for half an hour? You’re both working at these times:
    }
    .again = Pick one of the times, another buddy, or “we’ll sort it out”.
    .label = the time
    .time = { WEEKDAY($day) }, { $time }
    .swap = Change buddy
    .alone = We’ll sort it out
checkins-meet-asked = I’ll ask { $buddy } about { WEEKDAY($day) } at { $time } and let you know.
checkins-meet-alone = { $buddy ->
        [none] Good, I’ll leave it to the two of you.
       *[other] Good, I’ll leave it to you and { $buddy }.
    }
checkins-proposed = { $newcomer } suggests half an hour on { WEEKDAY($day) } at { $time }. Does that suit you?
    .again = Does { WEEKDAY($day) } at { $time } work for you and { $newcomer }? Yes or no.
    .waits = { $newcomer } is waiting for your answer: will you meet on { WEEKDAY($day) } at { $time }?
    .label = whether the time suits
    .yes = Yes, that works
    .no = No, not then
checkins-proposed-yes = Great, I’ll tell { $newcomer }: { WEEKDAY($day) } at { $time }.
checkins-proposed-no = Okay, I’ll tell { $newcomer } that { WEEKDAY($day) } at { $time } doesn’t work. You could message them yourself and suggest another time.
checkins-settled-yes = { $buddy } can make { WEEKDAY($day) } at { $time }. Put it in your calendar and it’ll happen.
checkins-settled-no = { WEEKDAY($day) } at { $time } doesn’t work for { $buddy }. You could message each other about another time.
checkins-weekday = Which day should I ask?
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
checkins-often-right = Should I ask { $every ->
        [1] every week
       *[2] every other week
    }?
    .yes = Yes, change it
checkins-often = Okay, { $every ->
        [1] every week it is
       *[2] every other week it is
    }.
checkins-home = Next check-in: { WEEKDAY($day) } at { $time }
checkins-home-move = Another day or time
checkins-week =
    .why = The weekly check-in, on the chosen day
    .next = the weekly check-in
checkins-card =
    .why = Buddy card before you meet
    .next = your buddy card
checkins-remind =
    .why = Check-in reminder, if you haven’t answered
    .next = a reminder, if needed
checkins-monday =
    .late = Monday’s round of check-ins was due on { MOMENT($since) } and was still not done two hours later.
checkins-told = - Week { $week }: { $side ->
        [BuddyCard] as a buddy,{ " " }
       *[other] { "" }
    }{ $met ->
        [yes] you met
        [no] you didn’t meet
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
checkins-told-silent = - Weeks in which you were asked and didn’t answer: { $count }
checkins-told-time = - Your time for the check-in: { WEEKDAYS($days) }{ $at ->
        [none] { "" }
       *[other] , { $at }
    }{ $every ->
        [1] , every week
        [2] , every other week
       *[other] { "" }
    }
checkins-told-stopped = - No more check-ins, as you asked
