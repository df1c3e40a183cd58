pairing-menu =
    .mine = My buddy
    .swap = Another buddy
    .project = Choose a small project
    .capacity = How many I can take
    .resume = We go on
    .want = I'd like a buddy
    .review = Pairs that wait for your yes
pairing-why =
    What speaks for it: { $first ->
        [department] the same department
        [role] similar jobs
        [hours] nearly the same working hours
        [tools] tools in common
        [practice] the right gap in AI practice
       *[other] room for one more
    }{ $second ->
        [none] { "" }
        [department] , the same department
        [role] , similar jobs
        [hours] , nearly the same working hours
        [tools] , tools in common
        [practice] , the right gap in AI practice
       *[other] , room for one more
    }{ $third ->
        [none] { "" }
        [department] , the same department
        [role] , similar jobs
        [hours] , nearly the same working hours
        [tools] , tools in common
        [practice] , the right gap in AI practice
       *[other] , room for one more
    }.
# The question to a buddy. Before the newcomer has agreed there is no name.
pairing-request =
    { $name ->
        [none] Somebody new{ $department ->
            [none] { "" }
           *[other] { " " }in { $department }
        } would be glad of a buddy from week { $week } on.
       *[other] { $name }{ $department ->
            [none] { "" }
           *[other] , { $department },
        } would be glad of a buddy. You would be a good fit.
    } You would speak { $language ->
        [sv] Swedish
        [de] German
       *[en] English
    }, half an hour a week.{ $first ->
        [none] { "" }
       *[other] { " " }{ pairing-why }
    }

    Will you?
    .again = A yes or a no is enough; both are fine. Will you be the buddy?
    .waits = You have not answered yet: will you be a buddy{ $name ->
            [none] { "" }
           *[other] { " " }to { $name }
        }?
    .label = your answer
    .yes = I'm in
    .no = Not this time
    .why = The question to a colleague whether they would be a buddy
pairing-request-late = Thank you! Somebody else is on it by now, so there is nothing left to do.
pairing-declined = That's perfectly fine, I'll ask somebody else. If you'd rather take fewer or none for a while, just say so.
pairing-accepted = { $name ->
        [none] Great, thank you! I'll introduce you two as soon as they are here and have said yes themselves – week { $week } at the earliest.
       *[other] Great, thank you! I'll introduce you and { $name } as soon as you are both at work.
    }

# The two meet
pairing-group =
    Hello { $newcomer }, hello { $buddy }! From today you are a pair: { $buddy } is { $newcomer }'s buddy for AI at work, for { $weeks } weeks, half an hour a week. { pairing-why }
pairing-first-task = **A first small task together:** each of you shows the other one task from this week that AI could shorten. Pick one of the two and try it, fifteen minutes are enough.
pairing-group-quiet = I'm an AI assistant and stay quiet in here unless you mention me. You find me in our own chats.
pairing-intro-newcomer = You have a buddy: **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }. You are a pair until { DAY($ends) }. { pairing-why } { $group ->
        [True] I've opened a chat for the two of you.
       *[other] Write to each other – I've told both of you at the same time.
    }
pairing-intro-buddy = Meet **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }: you are the buddy until { DAY($ends) }. { pairing-why } { $group ->
        [True] I've opened a chat for the two of you.
       *[other] Write to each other – I've told both of you at the same time.
    }
pairing-intro-chat = This opens a chat for the two of you: { $link }
pairing-intro-swap = Should it turn out not to be a match: say “another buddy” at any time. No reasons needed, nobody is to blame.

# My buddy
pairing-mine-newcomer = Your buddy is **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }, until { DAY($ends) }{ $state ->
        [paused] { " " }(paused just now)
       *[other] { "" }
    }.{ $project ->
        [none] { "" }
       *[other] { " " }Your project: { $project ->
            [minutes] minutes of meetings in half the time
            [mail] a mail you write every week
            [template] one prompt template for both of you
           *[other] { $project }
        }.
    }
pairing-mine-buddy = You are the buddy of **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }, until { DAY($ends) }{ $state ->
        [paused] { " " }(paused just now)
       *[other] { "" }
    }.{ $project ->
        [none] { "" }
       *[other] { " " }Your project: { $project ->
            [minutes] minutes of meetings in half the time
            [mail] a mail you write every week
            [template] one prompt template for both of you
           *[other] { $project }
        }.
    }
pairing-mine-searching = I'm looking for a buddy for you, every working day anew.
pairing-mine-soon = I have somebody in mind for you. You'll meet as soon as they have said yes and everything is settled.
pairing-mine-room = { $room ->
        [one] You take one newcomer at a time.
       *[other] You take up to { $room } newcomers at a time.
    }
pairing-mine-none = You have no buddy just now, and nobody to look after.
pairing-no-pair = You are not in a pair just now.
pairing-whom = Which of them do you mean?
    .again = Pick one of the names.
    .label = whom you mean
pairing-want = Shall I look for a buddy for you? The two of you then see each other's name, department and job.
    .again = A buddy is a colleague with more AI practice, half an hour a week. Would you like one?
    .label = the buddy
    .yes = I'd like a buddy
    .no = No, thanks
pairing-want-no = All right. Say “I'd like a buddy” whenever you change your mind.
pairing-searching = I'm on it. You'll hear from me when somebody has said yes – or why it takes longer.
pairing-capacity = How many newcomers can you look after at once? Half an hour a week for each.
    .again = None, one, two or three?
    .label = how many you can take
    .n0 = None just now
    .n1 = One
    .n2 = Two
    .n3 = Three
pairing-capacity-right = { $room ->
        [0] No newcomers for now.
        [one] One newcomer at a time.
       *[other] Up to { $room } newcomers at a time.
    } Is that right?
pairing-capacity-dropped = All right, it stays as it was.
pairing-capacity-kept = { $room ->
        [0] Noted: nobody new for you until you say otherwise.
        [one] Noted: one newcomer at a time.
       *[other] Noted: up to { $room } newcomers at a time.
    }{ $load ->
        [0] { "" }
        [one] { " " }You have one now.
       *[other] { " " }You have { $load } now.
    }

# A small project
pairing-project = Which small thing do the two of you want to finish together? Pick one, or put it in your own words.
    .again = Something that is done in a few weeks, such as “a template for quotations”.
    .label = the project
    .minutes = Minutes in half the time
    .mail = A mail we write every week
    .template = One prompt template for both
pairing-project-right = Your project: { $project }. Is that right?
pairing-project-dropped = All right, no project yet.
pairing-project-kept = Good choice{ $project ->
        [minutes] : minutes of meetings in half the time
        [mail] : a mail you write every week
        [template] : one prompt template for both of you
       *[other] : { $project }
    }. Your other half hears of it, too.
pairing-project-news = { $name } suggests a project for the two of you: { $project ->
        [minutes] minutes of meetings in half the time
        [mail] a mail you write every week
        [template] one prompt template for both of you
       *[other] { $project }
    }

# Swap without blame
pairing-swap = Would you like somebody else than { $name }? That's all right, it needs no reason. { $name } only hears that the pair has ended.
    .again = Another buddy, none at all, or stay together?
    .label = what you want
    .another = Another buddy
    .without = No buddy any more
    .keep = We stay together
pairing-release = Would you like to hand over { $name }? That's all right, it needs no reason. { $name } only hears that the pair has ended and gets a new buddy.
    .again = Hand over, or stay together?
    .label = what you want
    .another = Hand over
    .keep = We stay together
pairing-swap-kept = Good, you and { $name } stay a pair.
pairing-swapped = Done. You and { $name } are no longer a pair, and won't be paired again. I'm looking for somebody new for you.
pairing-swap-without = Done. You and { $name } are no longer a pair. Say “I'd like a buddy” whenever you want one again.
pairing-released = Done. You and { $name } are no longer a pair, and I'm looking for a new buddy for { $name }. Thank you for the time you gave.
pairing-over-newcomer = { $name ->
        [none] Your buddy can't go on, so your pair has ended.
       *[other] You and { $name } are no longer a pair.
    } That happens, and it is nobody's fault. { $found ->
        [True] I have somebody new in mind already.
       *[other] I'm looking for somebody new for you.
    }
pairing-over-buddy = { $name ->
        [none] Your newcomer is no longer on board, so your pair has ended.
       *[other] You and { $name } are no longer a pair.
    } That happens, and it is nobody's fault. Thank you for the time you gave!
pairing-promise = You have said yes, and nobody has met you yet. Shall I ask somebody else?
    .again = Ask somebody else, or does your yes stand?
    .label = your yes
    .yes = Ask somebody else
    .no = My yes stands
pairing-promise-kept = Great, your yes stands.

# Waiting
pairing-waiting = I haven't found a buddy for you yet: { $reason ->
        [language] nobody with a free place speaks your language
        [manager] the only ones who could are your manager or report to you
        [full] every buddy who fits has their hands full
        [approval] the plan still waits for the programme lead's yes
        [nobody] nobody has offered to be one so far
       *[other] nobody who fits is free just now
    }. I try again every working day and write as soon as it works out. If you can't wait: { $contact }.

# Silence
pairing-paused = It's been quiet between you and { $name } for three rounds, so I've paused your pair. One tap and you go on.
    .again = Go on, leave it paused, or end it?
    .label = how you go on
    .resume = We go on
    .rest = Leave it paused
    .over = End it
pairing-paused-late = That is settled already: you and { $name } can look under “my buddy”.
pairing-paused-rest = All right, it stays paused. “My buddy” brings it up again any time.
pairing-resumed-here = Good, you and { $name } are back on. Fifteen minutes this week are enough to get going.
pairing-resumed-there = { $name } would like to go on: you two are a pair again. Fifteen minutes this week are enough to get going.

# Looking back
pairing-worth = { $weeks } weeks with { $name } are over. What was it worth to you? { $project ->
        [none] { "" }
        [minutes] Think of your project, too: minutes of meetings in half the time.
        [mail] Think of your project, too: a mail you write every week.
        [template] Think of your project, too: one prompt template for both of you.
       *[other] Think of your project, too: { $project }.
    }
    .again = Much, something, or little?
    .label = what it was worth
    .much = Much
    .some = Something
    .little = Little
pairing-guide = You know the way by now. Would you like to be a buddy for somebody yourself?
    .again = Be a buddy for one newcomer: gladly, or not now?
    .label = being a buddy
    .yes = Gladly
    .no = Not now
pairing-looked-back = { $worth ->
        [little] Thank you for being honest; that helps me plan better pairs.
       *[other] Good to hear, thank you! { $name } looks back, too.
    } Only you see your answer.
pairing-passes-on = And thank you for passing it on: I'll ask you when somebody needs a buddy. One at a time, unless you say otherwise.
pairing-buddy-thanks = Thank you for being a buddy. Your place is free for somebody new now.

# For the lead
pairing-not-for-you = Only the programme lead plans pairs. “My buddy” shows you your own.
pairing-line = **{ $newcomer }** with **{ $buddy }**. { pairing-why }
pairing-verdict = { $count ->
        [one] Shall I ask this buddy?
       *[other] Shall I ask these { $count } buddies?
    } Nobody knows of it yet.
    .again = Go ahead, swap two, or leave it for now?
    .waits = The plan for new pairs is waiting for your decision.
    .label = your decision
    .approve = Go ahead
    .swap = Swap two
    .leave = Leave it for now
pairing-nothing-to-approve = { $approval ->
        [True] No pair waits for your approval.
       *[other] No pair waits for approval: I ask buddies myself, every working morning.
    }
pairing-plan-left = All right, nothing happens. “Buddy plan” brings it up again, and I'll ask next week.
pairing-plan-approved = { $count ->
        [one] I'm asking the buddy now.
       *[other] I'm asking the { $count } buddies now.
    }
pairing-one = Whose buddy should change?
    .again = Pick one of the newcomers.
    .label = the first newcomer
pairing-other = And with whom do they swap?
    .again = Pick the other newcomer.
    .label = the second newcomer
pairing-swap-barred = { $reason ->
        [language] That doesn't work: two of them would have no language in common.
        [manager] That doesn't work: somebody would get their own manager, or the other way round.
        [away] That doesn't work: somebody is away when it starts.
       *[other] That doesn't work: two of them can't be a pair.
    } The plan is as it was:
pairing-plan-swapped = Swapped. This is the plan now:
pairing-short = { $count ->
        [few] Some people are waiting for a buddy, and I can't find one.
       *[other] { $count } people are waiting for a buddy, and I can't find one.
    }
pairing-short-line = - { $count }, because { $reason ->
        [language] nobody with a free place speaks their language
        [manager] only their own manager or somebody who reports to them is left
        [full] every buddy who fits has their hands full
        [nobody] nobody has offered to be a buddy
       *[other] nobody who fits is free
    }
pairing-short-mend = More buddies would help: whoever tells me “I can take two” is one.
pairing-unpaired = { $reason ->
        [language] no shared language with any buddy
        [manager] only the own manager, or somebody they manage, is left
        [full] every buddy who fits is full
        [nobody] there is no buddy
       *[other] nobody is left with whom a pair is allowed
    }
pairing-plan =
    .why = The morning's look at all pairs of newcomer and buddy
    .late = The morning's search for buddies was due { MOMENT($since) } and was still not done two hours later.
pairing-search =
    .why = Looking for a buddy
pairing-intro =
    .why = A newcomer and a buddy are introduced
pairing-told = - Buddy: { $role ->
        [newcomer] { $name } is your buddy
       *[buddy] you are the buddy of { $name }
    }, until { DAY($ends) }
pairing-told-others = - Other buddy matches, planned or over: { $count }
pairing-told-look-backs = - Your answers on what a buddy match gave you: { $count }
pairing-told-proposals = - Buddy plans you were asked to approve: { $count }
