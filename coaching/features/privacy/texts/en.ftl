privacy-menu =
    .data = What do you know about me?
privacy-nothing-kept = You have not agreed to anything, so I keep nothing about you but your account's address.
privacy-you =
    This is all I know about you:

    - Name: { $name ->
        [none] not told
       *[other] { $name }
    }
    - E-mail: { $email ->
        [none] not told
       *[other] { $email }
    }
    - Language: { $language ->
        [sv] Swedish
        [de] German
       *[en] English
    }
    - Department: { $department ->
        [none] not told
       *[other] { $department }
    }
    - Job: { $role ->
        [none] not told
       *[other] { $role }
    }
    - Tools: { $tools ->
        [none] none
       *[other] { $tools }
    }
    - AI today: { $experience ->
        [none] never
        [some] now and then
        [weekly] every week
        [daily] every day
        [expert] you teach others
       *[other] not told
    }
    - Buddy: { $buddy ->
        [wants] you'd like one
        [gives] you can be one
        [both] you'd like one, and can be one
        [no] not now
       *[other] not told
    }
    - Agreed on { DAY($agreed) }
privacy-baseline = - Task: { $task }, { DURATION($minutes) } { $rhythm ->
        [day] daily
        [week] weekly
        [month] monthly
       *[once] once
    }
privacy-ratings = - Your self-rating: tools { $knowledge }, breadth { $breadth }, on your own { $independence }, new ideas { $innovation }, sharing { $sharing }
privacy-pair = - Buddy: { $role ->
        [newcomer] { $name } is your buddy
       *[buddy] you are the buddy of { $name }
    }, until { DAY($ends) }
privacy-avoidance = - Not with: { $name } (nobody but you sees that)
privacy-saving = - Time saved: { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }on { $task }
    }{ $rhythm ->
        [day] , daily
        [week] , weekly
        [month] , monthly
       *[once] { "" }
    } ({ DAY($day) })
privacy-check-in = - Week { $week }: { $side ->
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
privacy-more = - and { $count } older ones
privacy-coach-asked = - What you asked me lately, with my answers: { $count }; erased after three days
privacy-coach-shared = - What you shared with everybody: { $titles }. Write “what have I shared” to take something back.
privacy-coach-votes = - Your votes on my answers: { $count }
privacy-coach-lessons = - Your answers to whether something stuck: { $count }
privacy-who-sees = Only you see this. The company sees totals of five people or more.
privacy-forget-me = Forget me
privacy-sure = Shall I erase everything I know about you? It can't be brought back.
    .again = Erase everything, or keep it?
    .label = erase or keep
    .erase = Erase everything
    .keep = Keep it
privacy-kept = Kept. Nothing has changed.
privacy-forgotten = Done: I have forgotten you. Should you ever write to me again, we start from scratch.
privacy-night =
    .late = Old words should have been erased { MOMENT($since) }; two hours later they were still there.
