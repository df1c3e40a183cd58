handover-menu =
    .handovers = Handovers
handover-who = Who is leaving?
    .again = Give the name or the email address.
    .label = the person
handover-day = Which is the last day?
    .again = Write a day, such as “31 January” or “on Friday”.
    .label = the last day
handover-day-over = That day has passed. Write it again with a day to come.
handover-only-leads = Only a programme lead can note that a colleague is leaving. Tell { $contact }. If it’s you, type “I’m leaving” and the day.
handover-nobody = I can’t find anyone called “{ $who }”. Give the full name or the email address.
handover-several = I know { $count } people called “{ $who }”. Give the email address, so that I get the right one.
handover-right = { $name } is leaving on { DAY($day) }. Shall I start the handover?
    .yes = Start the handover
handover-own-right = Your last day is { DAY($day) }. Shall I note it? The handover starts then, and the programme lead hears of it.
    .yes = Note it
handover-dropped = Then I won’t do anything.
handover-begun = { $name }’s handover has started; the last day is { DAY($day) }. If anything of { $name }’s needs a new owner, I’ll ask you first.
handover-own-begun = Noted: your last day is { DAY($day) }. What you look after will find a new owner. Thanks for everything you’ve done!
handover-ask-them = { $name } is leaving on { DAY($day) }. This needs a new owner, or is settled already:{ $buddy ->
        [0] { "" }
        [one] { " " }buddy for a colleague (I’m looking for a new one),
       *[other] { " " }buddy for { $buddy } colleagues (I’m looking for new ones),
    }{ $drop_in ->
        [0] { "" }
        [one] { " " }a drop-in,
       *[other] { " " }{ $drop_in } drop-ins,
    }{ $contribution ->
        [0] { "" }
       *[other] { " " }{ $contribution } shared (they stay with you),
    }{ $champion ->
        [0] { "" }
       *[other] { " " }champion (you might appoint a new one),
    }{ $more ->
        [0] { "" }
       *[other] { " " }{ $more } more,
    } and I suggest asking { $heirs }.
    .again = Shall I ask { $heirs }, or wait?
    .waits = { $name }’s handover is waiting for you: shall I ask { $heirs }?
    .label = whether I ask
    .ask = Ask them
    .later = Later
handover-later = I’ll wait. Type “handovers” when it suits you; on the last day I’ll ask anyway.
handover-asking = { $count ->
        [one] I’m asking. You’ll find the answer under “handovers”.
       *[other] I’m asking about all { $count }. You’ll find the answers under “handovers”.
    }
handover-inherit = { $name } is leaving. { $kind ->
        [drop_in] Would you take over the drop-in, next on { MOMENT($at) }?
       *[other] Would you take over “{ $title }”?
    }
    .again = Would you take it over? A yes or a no is enough.
    .waits = You haven’t answered yet whether you’d take something over from { $name }.
    .label = your answer
    .yes = Yes, I’ll take it
    .no = No, thanks
handover-inherit-yes = Thank you! It’s yours from { DAY($day) }, or right away if that day has passed.
handover-inherit-no = That’s quite all right. I’ll ask someone else.
handover-none-open = There are no handovers open.
handover-of = **{ $name }**, last day { DAY($day) }{ $count ->
        [0] : nothing hangs on { $name }.
       *[other] :
    }
handover-item = - { $kind ->
        [buddy] Buddy for { $other }
        [drop_in] Drop-in { MOMENT($at) }
        [contribution] “{ $title }”, shared with everyone
        [champion] Champion
       *[other] { $title }
    }: { $state ->
        [asked] { $heir } has been asked
        [accepted] { $heir } is taking over
        [passed] { $heir } has taken over
        [group] { $kind ->
            [buddy] I’m looking for a new buddy
            [contribution] stays with you
            [champion] you might appoint a new one
           *[other] nobody took it over
        }
       *[open] { $heir ->
            [none] { $kind ->
                [buddy] I’ll look for a new buddy after the last day
                [contribution] stays with you
                [champion] you might appoint a new one
               *[other] nobody to ask
            }
           *[other] suggestion: { $heir }
        }
    }
handover-ask-now = Ask them now
handover-write = Your last day is { DAY($day) }. Would you like to leave behind what others need to know? Three questions, ten minutes, and nobody reads a word until you’ve approved the text.
    .again = Shall we take the three questions now?
    .label = whether we take the questions
    .now = Now
    .no = No, thanks
handover-write-no = We’ll leave it at that.
handover-under-way = What is under way at the moment that someone else has to carry on with?
    .again = Write it as it is, or skip.
    .label = what is under way
    .skip = Skip
handover-to-know = What does whoever takes over need to know that isn’t written anywhere?
    .again = Write it as it is, or skip.
    .label = what to know
    .skip = Skip
handover-whom-to-ask = Who, or where, do they ask afterwards?
    .again = Write it as it is, or skip.
    .label = who to ask
    .skip = Skip
handover-approve = This is what I’ll pass on to those who take over:{ $under_way ->
        [none] { "" }
       *[other] { " " }Under way: { $under_way }
    }{ $to_know ->
        [none] { "" }
       *[other] { " " }· Good to know: { $to_know }
    }{ $whom ->
        [none] { "" }
       *[other] { " " }· Ask: { $whom }
    } – may they read it?
    .yes = Approve the text
handover-approve-no = Then nothing comes of the text, and nobody reads it.
handover-approved = Thank you! Those who take over will get to read it.
handover-legacy = { $name } wrote this for you who take over:
handover-quoted = > { $words }
handover-back = Welcome back! { $count ->
        [one] One thing that you looked after is with someone else now.
       *[other] { $count } things that you looked after are with others now.
    } Would you like them back?
    .again = Would you like to take back what you looked after? A yes or a no is enough.
    .waits = You haven’t answered yet: would you like to take back what you looked after?
    .label = your answer
    .yes = Yes, please
    .no = No, thanks
handover-back-yes = It’s all yours again.
handover-back-no = We’ll leave it as it is. Good to have you here!
handover-nightly =
    .why = Handovers: who is leaving, and what hangs on them
    .late = The nightly look at handovers was due { MOMENT($since) } and was still not done two hours later.
handover-look =
    .why = Handovers: something has changed
    .late = A look at handovers was due { MOMENT($since) } and was still not done two hours later.
handover-told = - Your handover: last day { DAY($day) }, { $count } things
handover-told-legacy = - What you approved to leave behind: { $words }
handover-told-taken = - What you took over from others: { $count }
