pilots-menu =
    .list = Our pilots
pilots-begin = Start a pilot
pilots-again = Start the pilot again
pilots-add-use-case = Add a use case
pilots-decide = End the pilot
pilots-no-use-cases = A pilot tries a use case from the list, and there is none to try yet.
pilots-fourth = { $count } pilots are running already, and that is usually enough. Are you sure you want another?
    .again = Start one more, or wait?
    .label = whether it starts
    .yes = Yes, start it
    .no = No, wait
pilots-which = Top of the list: { $first }. Which one shall it be?
    .again = One of them, by number or name, or another from the list of use cases.
    .label = the use case
pilots-failed-before = Someone has tried this before: **{ $title }**. It did not work because: { $why } What it taught us: { $lesson }
pilots-members = Who owns the pilot “{ $title }”, and who else is in? The first person you name owns it; four more are plenty.
    .again = Just the names, the owner first: “Priya, Bo and Eva”.
    .label = who is in
pilots-nobody = I can’t find anyone I know there. First names will do, or the full name where two share one.
pilots-too-many = At most { $most } are in a pilot, so that it gets done; you named { $count }. Nothing was kept.
pilots-not-with-us = { $name } is not with Kollega at the moment. Choose someone else and we’ll start again.
pilots-until = { $again ->
        [yes] That day won’t do: the end must lie ahead, within half a year. When should the pilot end?
       *[no] When should the pilot end?
    }
    .again = A day ahead, within half a year: “30 April”.
    .label = the end
pilots-no-day = Without an end that lies ahead there is no pilot. Nothing was changed.
pilots-goal = { $minutes ->
        [0] What would make it a success? Say how many hours a week it should take at most.
       *[other] Today it takes { DURATION($minutes) } a week. What would make it a success? Say how many hours a week it should take at most.
    }
    .again = A number of hours a week: “three hours”.
    .label = the goal
pilots-right = Pilot **{ $title }**, until { DAY($day) }. { $owner } owns it{ $others ->
        [none] { "" }
       *[other] { "" }; also in: { $others }
    }. { $minutes ->
        [0] { "" }
       *[other] Today { DURATION($minutes) } a week.{ " " }
    }Goal: at most { DURATION($goal) } a week. Each of them decides for themselves. Shall I ask them?
    .yes = Ask them
pilots-dropped = All right, no pilot was started and nobody was asked.
pilots-begun = { $count ->
        [0] The pilot **{ $title }** is running.
        [one] I’m asking one person. The pilot **{ $title }** runs once its owner has said yes.
       *[other] I’m asking { $count } people. The pilot **{ $title }** runs once its owner has said yes.
    }
pilots-accept = { $own ->
        [yes] Would you own the pilot **{ $title }**?
       *[no] Would you like to be in the pilot **{ $title }**? { $owner } owns it.
    } It runs until { DAY($day) }, and the goal is at most { DURATION($goal) } a week.
    .again = Are you in? Yes or no.
    .label = whether you are in
    .waits = You have been asked about a pilot
    .yes = Yes
    .no = No, thanks
pilots-asked =
    .why = The question whether someone wants to be in a pilot
    .next = a question about a pilot
pilots-joined = You’re in on **{ $title }**.
pilots-declined = All right, you’re not in on “{ $title }”. Nobody needs to know why.
pilots-owned = You own **{ $title }** now. On { DAY($day) } I’ll ask how it went.
pilots-news-no-owner = - The pilot “{ $title }” did not begin: it needs another owner.
pilots-verdict = The pilot **{ $title }** is over. { $before ->
        [0] The goal was at most { DURATION($goal) } a week.
       *[other] It took { DURATION($before) } a week, and the goal was at most { DURATION($goal) }.
    } What will it be?
    .again = Adopt it, extend it once, or stop?
    .label = what it will be
    .waits = A pilot is over and waits for your decision
    .why = The question how a pilot ends
    .next = a question about how a pilot ends
    .adopt = Adopt it
    .extend = Extend once
    .stop = Stop it
pilots-reached = Did you reach the goal, at most { DURATION($goal) } a week?
    .again = Did you reach the goal? Yes or no.
    .label = whether the goal was reached
    .yes = Yes
    .no = No
pilots-adopted = **{ $title }** is in use now. Well done, all of you!
pilots-stopped = **{ $title }** has stopped. Well done for daring to – what you learnt helps whoever tries next.
pilots-longer = When should “{ $title }” end instead? It can be extended once.
    .again = A day ahead, within half a year: “30 April”.
    .label = the new end
pilots-extended = **{ $title }** runs until { DAY($day) }, and then it is over.
pilots-none = No pilot is running. Two or three at a time are enough.
pilots-list = { $count ->
        [0] No pilot is running at the moment.
        [one] One pilot is running:
       *[other] { $count } pilots are running:
    }
pilots-line = - **{ $title }**{ $owner ->
        [none] { "" }
       *[other] { "" } · { $owner }
    } · goal at most { DURATION($goal) } a week · { $state ->
        [asked] waits for a yes
        [running] until { DAY($day) }
        [due] over, waits for a decision
        [adopted] adopted { DAY($day) }
       *[stopped] stopped { DAY($day) }
    }{ $reached ->
        [yes] { "" }, goal reached
        [no] { "" }, goal not reached
       *[none] { "" }
    }
pilots-due =
    .why = The morning’s look at pilots that are over
pilots-told = - Pilots: { $pilots } that you began or own, { $seats } that you were asked about.
