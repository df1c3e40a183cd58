pairing-menu =
    .mine = My buddy
    .swap = Change buddy
    .project = Choose a small project
    .capacity = How many I can be a buddy for
    .resume = Carry on
    .want = I’d like a buddy
    .review = Pairs waiting for your yes
pairing-why =
    Why you match: { $first ->
        [department] the same department
        [role] similar jobs
        [hours] nearly the same working hours
        [tools] tools in common
        [practice] just enough of a gap in AI experience
       *[other] room for one more
    }{ $second ->
        [none] { "" }
        [department] , the same department
        [role] , similar jobs
        [hours] , nearly the same working hours
        [tools] , tools in common
        [practice] , just enough of a gap in AI experience
       *[other] , room for one more
    }{ $third ->
        [none] { "" }
        [department] , the same department
        [role] , similar jobs
        [hours] , nearly the same working hours
        [tools] , tools in common
        [practice] , just enough of a gap in AI experience
       *[other] , room for one more
    }.
# The question to a buddy. Before the colleague has agreed there is no name.
pairing-request =
    { $name ->
        [none] A new colleague{ $department ->
            [none] { "" }
           *[other] { " " }in { $department }
        } would like a buddy from week { $week }.
       *[other] { $name }{ $department ->
            [none] { "" }
           *[other] , { $department },
        } would like a buddy, and you’d be a good fit.
    } It takes half an hour a week, in { $language ->
        [sv] Swedish
        [de] German
       *[en] English
    }.{ $first ->
        [none] { "" }
       *[other] { " " }{ pairing-why }
    }

    Are you up for it?
    .again = A yes or a no is enough; both are fine. Would you like to be a buddy?
    .waits = You haven’t answered yet: would you like to be a buddy{ $name ->
            [none] { "" }
           *[other] { " " }for { $name }
        }?
    .label = your answer
    .yes = I’m in
    .no = Not this time
    .why = Asking a colleague to be a buddy
pairing-request-late = Thank you! Someone else has already said yes, so there’s nothing left to do.
pairing-declined = That’s perfectly fine, I’ll ask someone else. If you’d rather take on fewer people or none for a while, just say so.
pairing-accepted = { $name ->
        [none] Great, thank you! I’ll introduce you two as soon as they are here and have said yes themselves, in week { $week } at the earliest.
       *[other] Great, thank you! I’ll introduce you and { $name } as soon as you’re both at work.
    }

# The two meet
pairing-group =
    Hello { $newcomer } and { $buddy }! You’ve been matched: { $buddy } will help { $newcomer } get started with AI, half an hour a week for { $weeks } weeks. { pairing-why }
pairing-first-task = **A first small task together:** show each other one task from this week that AI could make quicker. Pick one of the two and try it; fifteen minutes is enough.
pairing-group-quiet = I’m an AI assistant and will stay quiet in here unless you mention me. You’ll find me in our own chats.
pairing-intro-newcomer = You have a buddy: **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }. You’re matched until { DAY($ends) }. { pairing-why } { $group ->
        [True] I’ve opened a chat for the two of you.
       *[other] Drop each other a line; I’ve told you both at the same time.
    }
pairing-intro-buddy = Meet **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }. You’ll be their buddy until { DAY($ends) }. { pairing-why } { $group ->
        [True] I’ve opened a chat for the two of you.
       *[other] Drop each other a line; I’ve told you both at the same time.
    }
pairing-intro-chat = This opens a chat for the two of you: { $link }
pairing-intro-swap = If it turns out not to be a good match, type “change buddy” at any time. You don’t have to say why, and nobody is to blame.

# My buddy
pairing-mine-newcomer = Your buddy is **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }, until { DAY($ends) }{ $state ->
        [paused] { " " }(paused at the moment)
       *[other] { "" }
    }.{ $project ->
        [none] { "" }
       *[other] { " " }Your project: { $project ->
            [minutes] meeting notes in half the time
            [mail] an email you write every week
            [template] one prompt template for both of you
           *[other] { $project }
        }.
    }
pairing-mine-buddy = You’re a buddy for **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }, until { DAY($ends) }{ $state ->
        [paused] { " " }(paused at the moment)
       *[other] { "" }
    }.{ $project ->
        [none] { "" }
       *[other] { " " }Your project: { $project ->
            [minutes] meeting notes in half the time
            [mail] an email you write every week
            [template] one prompt template for both of you
           *[other] { $project }
        }.
    }
pairing-mine-searching = I’m looking for a buddy for you and check again every working day.
pairing-mine-soon = I have someone in mind for you. You’ll meet as soon as they’ve said yes and everything is settled.
pairing-mine-room = { $room ->
        [one] You’re a buddy for one colleague at a time.
       *[other] You’re a buddy for up to { $room } colleagues at a time.
    }
pairing-mine-none = You don’t have a buddy at the moment, and you aren’t one for anyone.
pairing-no-pair = You don’t have a buddy at the moment, and you aren’t one for anyone.
pairing-whom = Which of them do you mean?
    .again = Pick one of the names.
    .label = who you mean
pairing-want = Shall I look for a buddy for you? You’d see each other’s name, department and job.
    .again = A buddy is a colleague with more AI experience, half an hour a week. Would you like one?
    .label = the buddy
    .yes = I’d like a buddy
    .no = No, thanks
pairing-want-no = All right. Type “I’d like a buddy” if you change your mind.
pairing-searching = I’ll start looking. I’ll let you know when someone says yes, or why it’s taking longer.
pairing-capacity = How many can you be a buddy for at once? Half an hour a week for each.
    .again = None, one, two or three?
    .label = how many you can be a buddy for
    .n0 = None at the moment
    .n1 = One
    .n2 = Two
    .n3 = Three
pairing-capacity-right = { $room ->
        [0] A buddy for no one for now.
        [one] A buddy for one colleague at a time.
       *[other] A buddy for up to { $room } colleagues at a time.
    } Is that right?
pairing-capacity-dropped = All right, it stays as it was.
pairing-capacity-kept = { $room ->
        [0] Noted: no one new until you say otherwise.
        [one] Noted: a buddy for one colleague at a time.
       *[other] Noted: a buddy for up to { $room } colleagues at a time.
    }{ $load ->
        [0] { "" }
        [one] { " " }Right now it’s one.
       *[other] { " " }Right now it’s { $load }.
    }

# A small project
pairing-project = Which small project would you like to finish together? Pick one, or put it in your own words.
    .again = Something you can finish in a few weeks, such as “a template for quotations”.
    .label = the project
    .minutes = Meeting notes in half the time
    .mail = An email we write every week
    .template = One prompt template for both
pairing-project-right = Your project: { $project }. Is that right?
pairing-project-dropped = All right, no project yet.
pairing-project-kept = Good choice{ $project ->
        [minutes] : meeting notes in half the time
        [mail] : an email you write every week
        [template] : one prompt template for both of you
       *[other] : { $project }
    }. I’ll let your colleague know.
pairing-project-news = { $name } suggests a project for the two of you: { $project ->
        [minutes] meeting notes in half the time
        [mail] an email you write every week
        [template] one prompt template for both of you
       *[other] { $project }
    }

# Swap without blame
pairing-swap = Would you like to change buddy? That’s all right, and you don’t have to say why. { $name } will only hear that you’re no longer matched.
    .again = Another buddy, none at all, or carry on as you are?
    .label = what you want
    .another = Another buddy
    .without = No buddy any more
    .keep = Carry on as we are
pairing-release = Would you like to stop being a buddy for { $name }? That’s all right, and you don’t have to say why. { $name } will only hear that you’re no longer matched, and gets a new buddy.
    .again = Stop, or carry on as you are?
    .label = what you want
    .another = Yes, stop
    .keep = Carry on as we are
pairing-swap-kept = Good, you and { $name } carry on.
pairing-swapped = Done. You and { $name } are no longer matched, and I won’t match you again. I’m looking for a new buddy for you.
pairing-swap-without = Done. You and { $name } are no longer matched. Type “I’d like a buddy” whenever you want one again.
pairing-released = Done. You and { $name } are no longer matched, and I’m looking for a new buddy for { $name }. Thanks for your time.
pairing-over-newcomer = { $name ->
        [none] Your buddy can’t carry on, so you’re no longer matched.
       *[other] You and { $name } are no longer matched.
    } That happens, and it’s nobody’s fault. { $found ->
        [True] I already have someone new in mind.
       *[other] I’m looking for someone new for you.
    }
pairing-over-buddy = { $name ->
        [none] The colleague you were buddying has left the programme, so you’re free again.
       *[other] You and { $name } are no longer matched.
    } That happens, and it’s nobody’s fault. Thanks for your time!
pairing-promise = You’ve said yes but the two of you haven’t met yet. Shall I ask someone else?
    .again = Ask someone else, or are you still up for it?
    .label = your yes
    .yes = Ask someone else
    .no = I’m still up for it
pairing-promise-kept = Great, then nothing changes.

# Waiting
pairing-waiting = I haven’t found a buddy for you yet: { $reason ->
        [language] no one with a free place speaks your language
        [manager] the only ones who could are your manager or report to you
        [full] every suitable buddy has their hands full
        [approval] the plan is still waiting for the programme lead
        [nobody] no one has offered to be one so far
       *[other] no one suitable is free at the moment
    }. I’ll try again every working day and message you as soon as it works out. If you can’t wait: { $contact }.

# Silence
pairing-paused = It’s been quiet between you and { $name } for three rounds, so I’ve paused things for the two of you. One tap and you can carry on.
    .again = Carry on, leave it paused, or end it?
    .label = how you’d like to go on
    .resume = Carry on
    .rest = Leave it paused
    .over = End it
pairing-paused-late = That’s already sorted. Type “my buddy” to see where things stand with { $name }.
pairing-paused-rest = All right, it stays paused. “My buddy” brings it back at any time.
pairing-resumed-here = Good, you and { $name } are back on. Fifteen minutes this week is enough to get going.
pairing-resumed-there = { $name } would like to carry on, so you’re matched again. Fifteen minutes this week is enough to get going.

# Looking back
pairing-worth = It’s been { $weeks } weeks with { $name }. How useful was it? { $project ->
        [none] { "" }
        [minutes] Think of your project, too: meeting notes in half the time.
        [mail] Think of your project, too: an email you write every week.
        [template] Think of your project, too: one prompt template for both of you.
       *[other] Think of your project, too: { $project }.
    }
    .again = Very, somewhat, or not very?
    .label = how useful it was
    .much = Very
    .some = Somewhat
    .little = Not very
pairing-guide = You know the ropes by now. Would you like to be a buddy for someone yourself?
    .again = Be a buddy for one colleague: gladly, or not now?
    .label = being a buddy
    .yes = Gladly
    .no = Not now
pairing-looked-back = { $worth ->
        [little] Thank you for being honest; that helps me make better matches.
       *[other] Good to hear, thank you! { $name } gets the same question.
    } Only you can see your answer.
pairing-passes-on = And thank you for passing it on: I’ll ask you when someone needs a buddy. One at a time, unless you say otherwise.
pairing-buddy-thanks = Thank you for being a buddy. You can take on someone new whenever you like.

# For the lead
pairing-not-for-you = Only the programme lead plans matches. “My buddy” shows you your own.
pairing-line = **{ $newcomer }** with **{ $buddy }**. { pairing-why }
pairing-verdict = { $count ->
        [one] Shall I ask this buddy?
       *[other] Shall I ask these { $count } buddies?
    } Nobody knows about it yet.
    .again = Ask them, swap two, or leave it for now?
    .waits = The plan for new matches is waiting for your decision.
    .label = your decision
    .approve = Yes, ask
    .swap = Swap two
    .leave = Leave it for now
pairing-nothing-to-approve = { $approval ->
        [True] No matches are waiting for your approval.
       *[other] No matches are waiting for approval: I ask buddies myself, every working morning.
    }
pairing-plan-left = All right, I’ll do nothing. “Buddy plan” brings it back, and I’ll ask again next week.
pairing-plan-approved = { $count ->
        [one] I’m asking the buddy now.
       *[other] I’m asking the { $count } buddies now.
    }
pairing-one = Whose buddy should change?
    .again = Pick one of the colleagues.
    .label = the first colleague
pairing-other = And who do they swap with?
    .again = Pick the other colleague.
    .label = the second colleague
pairing-swap-barred = { $reason ->
        [language] That doesn’t work: two of them would have no language in common.
        [manager] That doesn’t work: someone would get their own manager, or the other way round.
        [away] That doesn’t work: someone is away when it starts.
       *[other] That doesn’t work: two of them can’t be matched.
    } The plan is as it was:
pairing-plan-swapped = Swapped. Here’s the plan now:
pairing-short = { $count ->
        [few] Some people are waiting for a buddy, and I can’t find one.
       *[other] { $count } people are waiting for a buddy, and I can’t find one.
    }
pairing-short-line = - { $count }, because { $reason ->
        [language] no one with a free place speaks their language
        [manager] only their own manager or someone who reports to them is left
        [full] every suitable buddy has their hands full
        [nobody] no one has offered to be a buddy
       *[other] no one suitable is free
    }
pairing-short-mend = More buddies would help: anyone can join by typing “I can take two”.
pairing-unpaired = { $reason ->
        [language] no shared language with any buddy
        [manager] only their own manager, or someone they manage, is left
        [full] every suitable buddy is at capacity
        [nobody] there is no buddy
       *[other] there’s no one left they may be matched with
    }
pairing-plan =
    .why = Morning buddy planning
    .late = The morning’s search for buddies was due on { MOMENT($since) } and was still not done two hours later.
pairing-search =
    .why = Looking for a buddy
pairing-intro =
    .why = Introducing two people who’ve been matched
pairing-told = - Buddy: { $role ->
        [newcomer] { $name } is your buddy
       *[buddy] you’re a buddy for { $name }
    }, until { DAY($ends) }
pairing-told-others = - Other buddy matches, planned or over: { $count }
pairing-told-look-backs = - Your answers on what a buddy match gave you: { $count }
pairing-told-proposals = - Buddy plans you were asked to approve: { $count }
