figures-how-counted = How is it counted?
figures-title = **{ MONTH($month) }**: { $agreed } of { $imported } have joined.
figures-use = - Using AI: { $active ->
        [unknown] too few to be shown
       *[other] { $active } of { $agreed }
    }{ $six ->
        [unknown] { "" }
       *[other] {" "}(of those who began at least six weeks ago: { $six } of { $six_of })
    }
figures-time = - Time saved: { DURATION($claimed) } self-reported, **{ DURATION($adjusted) }** adjusted, { $timed ->
        [few] too few timed tasks to show
        [unknown] nothing timed yet
       *[other] { DURATION($timed) } timed
    }. { $answered } of { $asked } answered.
figures-time-few = - Time saved: fewer than five people answered, so it isn’t shown.
figures-use-cases = - Use cases: { $count ->
        [0] none yet
       *[other] { $count }, of which { $pilot } in pilot and { $standard } standard
    }
figures-knowledge = - Reach: { $pairs } buddy matches, champions in { $led } of { $led_of } departments · New: { $experiments } experiments, { $failures ->
        [one] one lesson learnt
       *[other] { $failures } lessons learnt
    }
figures-even = - Breaks even at **{ $even } min** per person and week; you are at { $mid } ({ $low }–{ $high }).
figures-no-rate = - I can work out what the time is worth once an hourly rate and the costs have been entered.
figures-running = { MONTH($month) } so far: { DURATION($claimed) } self-reported, **{ DURATION($adjusted) }** adjusted. { $answered } of { $asked } answered. The whole month comes out on the fifth working day of the next; until then the figures only move once five more people have told me something.
figures-too-few = Fewer than five people have answered for { MONTH($month) }, so the company’s figures aren’t shown.
figures-no-month = There are no figures for { MONTH($month) } { $year }. They begin with the month in which the first of you said yes to the programme, and a new month joins them once its first week is over.

# The page
figures-open = Open the dashboard
figures-link = The dashboard, for you alone and for ten minutes: { $address }
figures-page =
    .title = The AI programme
    .skip = Skip to the figures
    .choose = Month, language and files
    .month = Month
    .show = Show
    .foot = Figures cover at least five people at a time and never point at anyone. Once published, a month doesn’t change.
    .of = { $some } of { $all }
    .to = to
    .how = How it is counted
    .few = Too few to be shown.
    .lead-even = It breaks even at { $even } minutes per person and week. You are at **{ $mid }**.
    .lead-time = **{ $hours } hours** were freed for other things this month, after adjustment.
    .lead-few = Fewer than five people answered, so this month’s time isn’t shown.
    .late = Fewer than five people reported anything after the month was last looked at, so theirs is left out: it would show what just those few had said.
    .running = This month is still running. It comes out on { $day }; until then only the sum is shown, and it moves once five more people have told me something.
    .running-few = Fewer than five people have answered so far.
    .use = Using AI
    .joined = Have joined the programme
    .sustained_6w = Still using it after 6 weeks
    .sustained_26w = Still using it after 26 weeks
    .first_value_days = Days to the first time saved (aim 28–42)
    .time = Time saved
    .claimed = reported
    .adjusted = adjusted
    .timed = timed
    .not-timed = no timings to show
    .no-department = No department
    .answered = answered
    .n-answered = { $some } of { $all } answered
    .by-month = Table: month by month
    .departments = By department
    .department = Department
    .by-department = Table: by department
    .no-departments = Shown once two departments have five people each who answered.
    .area = Area
    .area-cut = By area
    .by-area = Table: by area
    .use_case = Use case
    .use_case-cut = By use case
    .by-use_case = Table: by use case
    .rest = Everything else
    .no-cut = Shown as soon as it can be split without any group being smaller than five.
    .roi = What it is worth
    .minutes-to-even = min per person and week to break even
    .you-range = You are at { $mid }, probably between { $low } and { $high }.
    .you-are-at = you: { $mid } min
    .even-at = break-even: { $even } min
    .cost = Cost so far this year
    .per_head = Per employee
    .payback_month = Pays for itself
    .return = Return (%)
    .not-yet = not yet
    .others-claim = Others claim 200–400 % and €1,000–3,000 per employee and year; we can’t say that with the same certainty.
    .no-rate = Enter the hourly rate and the costs under [roi] in company.toml, and this tile says how many minutes it takes to break even.
    .use_cases = Use cases
    .idea = Ideas
    .pilot = In pilot
    .standard = Standard
    .use_cases-begin = None yet. The first is usually something that someone already does every week: ask at the next drop-in.
    .knowledge = Passing it on
    .pairs = Buddy pairs
    .met = of which met this month
    .lessons = Lessons done
    .sharers = Shared something with everyone
    .departments_with_champion = Departments with a champion
    .knowledge-begin = No pairs yet. The first come about when someone new to AI says yes to a buddy.
    .innovation = New ground
    .experiments = Experiments
    .became = Came to something
    .failures = Lessons from what didn’t work
    .innovation-begin = Nothing yet. A small experiment with an end date will do, and a lesson from what didn’t work is worth just as much.
    .maturity = AI maturity: how many people stand where
    .knowledge-of-tools = Tools
    .breadth = Breadth
    .independence = Independence
    .sharing = Sharing
    .level-unknown = Not known yet
    .level-1 = Level 1
    .level-2 = Level 2
    .level-3 = Level 3
    .self = Own rating 1 / 2 / 3
    .few-cells = A dash means that fewer than five people stand there, or that they could otherwise be worked out.
    .silence = Fewer than five
    .closed = This link opens nothing
    .closed-why = It works once and for ten minutes, for the person who asked for it. Type “dashboard” to Kollega and you’ll get a new one.
figures-counted =
    .month = The ISO weeks whose Thursday lies in the month. Published on the fifth working day of the next month, and never changed after that.
    .use = People who visibly use AI at work: time saved, something tried, a lesson, something shared. Out of everyone who said yes. “Still” counts only people who have been with us at least that long.
    .time = What people reported and confirmed themselves. Adjusted: less checking, at most 40% of what the task used to take, each shared automation counted once, new work left out. 95% of results would fall in the range if other colleagues had answered in much the same way.
    .use_cases = Described ways of working with an owner, by how far they have come.
    .knowledge = Pairs that are running, and met according to the check-ins; those who shared something with everyone; departments where someone agreed to be a champion.
    .innovation = Experiments begun, what they became, and lessons that someone shared.
    .maturity = Judged by what people did, not by what they think: time saved, automations of their own, being a buddy, prompts shared. With nothing to go by, it says “not known yet”. Their own rating stands beside it.
    .roi = Adjusted hours times that month’s hourly rate times the share put to other use, less licences, training and the programme’s own hours. Published months of this year only.
    .silence = Nothing is shown about fewer than five people, and nothing from which it could be worked out.
figures-defined =
    .month = - **{ figures-page.month }**: { figures-counted.month }
    .use = - **{ figures-page.use }**: { figures-counted.use }
    .time = - **{ figures-page.time }**: { figures-counted.time }
    .maturity = - **{ figures-page.maturity }**: { figures-counted.maturity }
    .roi = - **{ figures-page.roi }**: { figures-counted.roi }
    .silence = - **{ figures-page.silence }**: { figures-counted.silence }

# What it is worth
figures-menu =
    .dashboard = The dashboard
    .roi = What is it worth?
    .what_if = Change an assumption
    .controller = Who sees the figures
figures-roi = It breaks even at **{ $even } min** per person and week; you are at { $mid } (low { $low }, high { $high }). Cost this year, up to { MONTH($month) }: { $cost } { $currency }, { $head } { $currency } per employee. { $back ->
        [never] As things stand it won’t be paid back within two years.
       *[other] Paid back in { MONTH($back) } { $back_year }, if it keeps up.
    }
figures-roi-basis = Reckoned with { $rate } { $currency } an hour since { DAY($since) }, { $percent } % of the time put to use and { $licences } licences.
figures-roi-others = Others claim 200–400 %. We can’t say that with the same certainty.
figures-roi-none = I can’t work that out yet: the hourly rate and the costs have to stand under [roi] in company.toml, and a month with at least five answers has to be published.
figures-roi-if = With { $percent } % of the time put to use it breaks even at **{ $even } min** per person and week; you are at { $mid } ({ $low }–{ $high }). Just an exercise: nothing is kept.
figures-share = What share of the time is put to use?
    .again = A number from 0 to 100, or “a third”.
    .label = the share
figures-share-choice = { $percent } %

# Who sees the figures
figures-controller-only-leads = Only a programme lead can decide who sees the figures. If you need them, tell { $contact }.
figures-who = Who should see the company’s figures, or no longer see them?
    .again = Give the name or the email address, such as “eva@firm.example”.
    .label = the person
figures-controller-nobody = I can’t find anyone called “{ $who }”. Give the full name or the email address; they need to have messaged me once.
figures-controller-several = I know several people called “{ $who }”. Give the email address, so there’s no mix-up.
figures-controller-make = { $name }{ $email ->
        [none] { "" }
       *[other] {" "}({ $email })
    } will see the company’s figures, and nothing else that leads see. Shall I?
    .yes = Yes, show the figures
figures-controller-end = { $name } sees the company’s figures today. Shall that end?
    .yes = Yes, end it
figures-controller-made = { $name } can now type “dashboard” to me. Each look leaves a line in the log.
figures-controller-ended = { $name } no longer sees the company’s figures, not even on a page that is open already.
figures-told-controller = - You may see the company’s figures, since { DAY($day) }
figures-controller-dropped = Then I’ll leave it.

# One’s own maturity
figures-maturity = This is what I can tell from what you have done:
    .own = { $own ->
        [0] { "" }
       *[other] {" "}(you said { $own })
    }
figures-maturity-only-you = Only you see this. The company sees how many people stand at each level, from five up.
figures-maturity-of =
    .knowledge = - Tools: { $because ->
        [automation] **3**{ figures-maturity.own }, others use your automation
        [tool] **1**{ figures-maturity.own }, you have saved time with a tool
       *[unknown] I can’t tell yet
    }
    .breadth = - Breadth: { $because ->
        [tasks] **{ $level }**{ figures-maturity.own }, { $count ->
            [one] one task in the last three months
           *[other] { $count } tasks in the last three months
        }
       *[unknown] I can’t tell yet
    }
    .independence = - Independence: { $because ->
        [guides] **3**{ figures-maturity.own }, you are someone’s buddy
        [buddy] **1**{ figures-maturity.own }, you have a buddy
        [stuck] **1**{ figures-maturity.own }, you got stuck recently
        [alone] **2**{ figures-maturity.own }, you have managed by yourself for four weeks
       *[unknown] I can’t tell yet
    }
    .innovation = - New ground: { $because ->
        [prompt] **2**{ figures-maturity.own }, you have shared a prompt of your own
        [saving] **1**{ figures-maturity.own }, you have saved time
       *[unknown] I can’t tell yet
    }
    .sharing = - Sharing: { $because ->
        [champion] **3**{ figures-maturity.own }, you are a champion
        [presenter] **3**{ figures-maturity.own }, you have presented an AI update
        [shared] **{ $level }**{ figures-maturity.own }, you have shared { $count ->
            [one] one thing
           *[other] { $count } things
        }
        [library] **1**{ figures-maturity.own }, you have used something a colleague shared
       *[unknown] I can’t tell yet
    }
figures-step =
    .sharing1 = One more step: ask me something a colleague may have shared, and it says 1 at Sharing.
    .sharing2 = One more step: share something that works for you, and it says 2 at Sharing.
    .sharing3 = One more step: share three things within three months, and it says 3 at Sharing.
    .knowledge1 = One more step: tell me which tool saves you time, and it says 1 at Tools.
    .knowledge2 = One more step: make an automation that others can use, and it says 3 at Tools.
    .knowledge3 = One more step: make an automation that others can use, and it says 3 at Tools.
    .breadth1 = One more step: tell me of a task where AI saves time, and it says 1 at Breadth.
    .breadth2 = One more step: try AI on another task, and it says 2 at Breadth.
    .breadth3 = You have several tasks going: show one of them to someone in another department.
    .innovation1 = One more step: tell me of a time when AI saved time, and it says 1 at New ground.
    .innovation2 = One more step: share a prompt of your own, and it says 2 at New ground.
    .innovation3 = The next step is an experiment of your own with an end date.
    .independence1 = One more step: find a buddy, then you have someone to ask.
    .independence2 = One more step: manage by yourself for four weeks, and it says 2 at Independence.
    .independence3 = One more step: be someone’s buddy, and it says 3 at Independence.
figures-share-it = Share something
