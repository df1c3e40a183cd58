coffee-join = Coffee rounds: { $weeks ->
        [1] every week
        [2] every other week
       *[other] every { $weeks } weeks
    } you meet someone new for { $minutes } minutes. No notes, no questions afterwards. Are you in?
    .again = Would you like to join the coffee rounds? A yes or a no is enough.
    .label = whether you join
    .yes = Yes
    .more = Tell me more
    .no = No
coffee-more = I pick someone you haven’t met, from another department if possible, who speaks your language and works the same hours. Never your manager, and never anyone you’ve ruled out with “not with”. You can skip with one tap on the Thursday before. The programme lead sees how many take part, not who.
coffee-join-now = Are you in?
    .again = A yes or a no is enough.
    .label = whether you join
    .yes = Yes
    .no = No
coffee-declined = That’s fine. Type “coffee” if you change your mind.
coffee-joined = Lovely! The next round is on { DAY($day) }. I’ll tell you then who you’re meeting.
coffee-in = You’re in the coffee rounds. The next one is on { DAY($day) }.
coffee-with = Right now it’s your turn to meet { $names }.
coffee-group = { $names }: it’s your turn for a coffee in the next few days. { $minutes } minutes will do.{ $tool ->
        [none] { $apart ->
            [yes] { " " }You work in different departments.
           *[no] { "" }
        }
       *[other] { $apart ->
            [yes] { " " }You have { $tool } in common and work in different departments.
           *[no] { " " }You have { $tool } in common.
        }
    }
coffee-turn = Your coffee this time: { $names }. { $minutes } minutes will do.{ $tool ->
        [none] { $apart ->
            [yes] { " " }You work in different departments.
           *[no] { "" }
        }
       *[other] { $apart ->
            [yes] { " " }You have { $tool } in common and work in different departments.
           *[no] { " " }You have { $tool } in common.
        }
    }
coffee-tip = A tip: show each other a prompt that works for you.
coffee-chat = [Write to { $name }]({ $link })
coffee-three-times = Suggest three times
coffee-times = { $count ->
        [one] This is when you and { $names } are both at work:
       *[other] At these times you and { $names } are at work:
    }
coffee-time = - { MOMENT($at) }
coffee-no-times = I can’t find half an hour in the next weeks when you and { $names } are both at work. Feel free to skip this one.
coffee-nobody-now = You have no coffee coming up right now. The next round is on { DAY($day) }.
coffee-skip-it = Skip this time
coffee-skipped = You’re skipping the round on { DAY($day) }. You’re back in for the one after.
coffee-skipped-already = You’re already skipping the round on { DAY($day) }.
coffee-paused = That was the third time in a row, so I’ve paused the coffee rounds for you. Nobody else hears of it. One tap and you’re back.
coffee-without = { $name } is skipping coffee this time.{ $names ->
        [none] { " " }The next round is on { DAY($day) }, and I’ll find you someone then.
       *[other] { " " }You and { $names } still meet.
    }
coffee-not-in = You’re not in the coffee rounds at the moment.
coffee-join-again = Join the coffee rounds
coffee-leave = Leave the coffee rounds
coffee-left = You’re out. Type “coffee” if you’d like to come back.
coffee-news = - Coffee: the next round is on { DAY($day) }.
coffee-news-alone = - Coffee: there was nobody for you this time. The next round is on { DAY($day) }.
coffee-pair =
    .why = The coffee round: who is meeting
    .late = The coffee round was due { MOMENT($since) } and was still not drawn two hours later.
coffee-ahead =
    .why = The coffee round is mentioned in the digest
    .late = The line about the next coffee round was due { MOMENT($since) } and was still not written two hours later.
coffee-told = - Coffee rounds: { $state ->
        [in] you’re in
        [paused] paused
       *[out] you’ve left
    }, { $rounds ->
        [0] no round yet
        [one] one round
       *[other] { $rounds } rounds
    }. Who you met stays on record, so that you aren’t drawn together again.
coffee-figures = - Coffee rounds: { $rounds }, { $people } people met.
