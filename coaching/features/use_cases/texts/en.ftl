use_cases-menu =
    .list = Our use cases
use_cases-add = Add one
use_cases-show = Show the list
use_cases-all = Show all
use_cases-mine = It’s mine, put me down
use_cases-me-too = I do that too
use_cases-change = Change the status

# Finding one
use_cases-title = Think of an ordinary week: which task keeps coming back, takes long or goes wrong easily? Put it as you would to a colleague, such as “drafting quotes, 6 hours a week”.
    .again = A few words will do as a title, 80 characters at most: “drafting quotes”, “troubleshooting line 2” …
    .label = the task
use_cases-heavy = { $title }: what makes it hard work?
    .again = The same thing over and over, takes a long time, easily goes wrong, or others are waiting for it?
    .label = what makes it hard work
    .repetitive = Same thing over and over
    .slow = It takes long
    .error_prone = It goes wrong easily
    .bottleneck = Others wait for it
    .no = I only wanted to say so
use_cases-only-told = All right, it stays between us. Nothing was saved.
use_cases-told_as =
    .label = whether the hours are spent or saved
use_cases-hours = Roughly how many hours a week does it take? (Task: { $title })
    .again = Roughly, in hours a week: “3” or “one and a half”. If you don’t know, say so.
    .label = hours a week
    .skip = I don’t know
use_cases-personal = It contains something that shouldn’t be on a list for everyone ({ KINDS($kinds) }). Shall I take it out?
    .again = Take it out and go on, or stop here?
    .label = what I do with it
    .remove = Take it out
    .stop = Stop
use_cases-same = There’s one very much like it: **{ $title }** ({ $area ->
        [none] { "" }
       *[other] { $area }, { "" }
    }{ $status ->
        [pilot] pilot
        [standard] in use
        [retired] ended
       *[idea] idea
    }{ $minutes ->
        [0] { "" }
       *[other] , { DURATION($minutes) } a week
    }). Is it the same?
    .again = The same one, or one of its own?
    .label = whether it is the same
    .yes = Yes, the same
    .no = No, one of its own
use_cases-failed-before = Someone has tried this before: **{ $title }**. It didn’t work because: { $why } What it taught us: { $lesson }
use_cases-data = What kind of information goes into it?
    .again = Only our own, customers’ or suppliers’, personal data, or what is public anyway?
    .label = what goes into it
    .internal = Only our own
    .confidential = Customers’ or suppliers’
    .personal = Personal data
    .public = Public
use_cases-area = Which department does it belong to?
    .again = A department, such as the one you work in.
    .label = the department
use_cases-right = This is what all your colleagues will see, without a name:

    { "" }**{ $title }** · { $area }{ $told ->
        [takes] { "" } · takes { DURATION($minutes) } a week
        [saves] { "" } · saves { DURATION($minutes) } a week
       *[none] { "" }
    } · { $data ->
        [public] public information
        [confidential] customers’ or suppliers’ information
        [personal] personal data
       *[internal] internal information
    }

    Shall I put it on the list?
    .yes = Put it up
use_cases-dropped = All right, nothing went on the list and nothing was saved.
use_cases-kept = **{ $title }** is on the list, as an idea. If you’d like to look after it, put yourself down.
use_cases-join = { $told ->
        [takes] One more vote for **{ $title }**, and I’ve noted that it takes you { DURATION($minutes) } a week today. Only you can see the hours.
        [saves] One more vote for **{ $title }**; only you can see your { DURATION($minutes) } a week.
       *[none] One more vote for **{ $title }**. The number of people is only shown once there are five.
    } Shall I count you in?
    .yes = Count me in
use_cases-joined = You’re in on **{ $title }**.
use_cases-in-already = You’re in on **{ $title }** already.

# The list
use_cases-none = The list is still empty. The first task on it could be yours.
use_cases-none-of-these = Nothing on the list matches that, but there { $count ->
        [one] is one other
       *[other] are { $count } others
    }.
use_cases-table = **Our use cases**: area | task | time per week | saves | status
use_cases-row = - { $area ->
        [none] –
       *[other] { $area }
    } | **{ $title }** | { $takes ->
        [0] –
       *[other] { DURATION($takes) }
    } | { $saves ->
        [0] –
       *[other] { DURATION($saves) }{ $told ->
            [told] { "" } (self-reported)
           *[measured] { "" }
        }
    } | { $status ->
        [pilot] pilot
        [standard] in use
        [retired] ended
       *[idea] idea
    }
use_cases-rest = … and { $count } more. Say, for instance, “use cases in Sales”.
use_cases-sum = **Total:** { DURATION($takes) } a week{ $saves ->
        [0] { "" }
       *[other] , { DURATION($saves) } saved
    }.
use_cases-gone = It isn’t on the list any more.
use_cases-one = **{ $title }**{ $area ->
        [none] { "" }
       *[other] { "" } · { $area }
    } · { $status ->
        [pilot] pilot
        [standard] in use
        [retired] ended
       *[idea] idea
    }{ $takes ->
        [0] { "" }
       *[other] { "" } · takes { DURATION($takes) } a week
    }{ $saves ->
        [0] { "" }
       *[other] { "" } · saves { DURATION($saves) }{ $told ->
            [told] { "" } (self-reported)
           *[measured] { "" }
        }
    } · { $data ->
        [public] public information
        [confidential] customers’ or suppliers’ information
        [personal] personal data
       *[internal] internal information
    }{ $people ->
        [0] { "" }
       *[other] { "" } · { $people } have the task
    } · { $owner ->
        [none] no owner yet
       *[other] owner { $owner }
    }
use_cases-formula = **{ $title }**: { $priority } = benefit { $benefit }{ $benefitpower ->
        [1] { "" }
       *[other] ^{ $benefitpower }
    } × measurable { $measurability }{ $measurabilitypower ->
        [1] { "" }
       *[other] ^{ $measurabilitypower }
    } / risk { $risk }{ $riskpower ->
        [1] { "" }
       *[other] ^{ $riskpower }
    }
use_cases-how-ranked = Benefit (1–5) comes from the hours and from how many have the task, once they are five. Measurable (1–3) is what has hours to compare with. Risk (1–3) comes from the information that goes into it, and from how easily it goes wrong. The programme lead may say “risk counts double”.
use_cases-own = Shall I put **{ $name }** down as the owner? All your colleagues will see it. (Use case: { $title })
    .yes = Put me down
use_cases-owned = { $name } already looks after that: { $title }.
use_cases-owns = You’re the owner of **{ $title }** now.
use_cases-stays = All right, “{ $title }” stays as it was.
use_cases-not-yours = Whoever put it up, its owner or the programme lead can change that. Talk to { $contact }.
use_cases-status = What should the status be? (Use case: { $title })
    .again = An idea, in use, or ended?
    .label = the status
    .idea = An idea
    .standard = In use
    .retired = Ended
use_cases-move = { $title } becomes { $status ->
        [standard] one that is in use
        [retired] one that has ended, and leaves the table
       *[idea] an idea
    }, for everyone. Shall I change it?
    .yes = Change it
use_cases-moved = { $title } is now { $status ->
        [standard] in use
        [retired] ended
       *[idea] an idea
    }.

# What counts most
use_cases-weights-by-lead = How much each part counts is for the programme lead to decide. Talk to { $contact }.
use_cases-part = What should count differently: benefit, measurability or risk?
    .again = Benefit, measurability or risk?
    .label = what counts
    .benefit = Benefit
    .measurability = Measurability
    .risk = Risk
use_cases-power = How much should it count?
    .again = Double, as usual, or half?
    .label = how much it counts
    .double = Double
    .even = As usual
    .half = Half
use_cases-weigh = { $part ->
        [benefit] Benefit
        [measurability] Measurability
       *[risk] Risk
    } will count { $power ->
        [double] double
        [half] half as much
       *[even] as usual
    }. { $count } use cases will get a new order, for everyone, and it’ll be noted that you changed it. Shall I do that?
    .yes = Change the weight
use_cases-weights-stay = All right, the weights stay as they were.
use_cases-weighed = Changed. The list has its new order.

# After a check-in
use_cases-discover = { $number ->
        [1] What did you do last week that you’d rather not do again?
        [2] What are others waiting for from you that takes longer than it should?
       *[other] What goes wrong most often, so that someone has to do it again?
    }
    .again = A few words will do: “drafting quotes”, “troubleshooting line 2” … or “not now”.
    .label = the task
    .why = A question about a task that AI might make easier
    .next = a question about a task that takes time
use_cases-rank =
    .why = The week’s order of the use cases
use_cases-told = - On the list of use cases you put up or own: { $titles }.
use_cases-told-joined = - You’re also in on: { $titles }. Nobody is shown that.
use_cases-told-weights = - You changed how use cases are weighed on { DAY($day) }.
