levels-level = Level { $level }, { $level ->
        [1] AI user
        [2] AI specialist
       *[3] AI expert
    }. { $number ->
        [0] Level { $next } needs nothing more: you can apply.
       *[other] For level { $next } you need:
    }
levels-criterion = { $met ->
        [yes] ✓
       *[no] –
    } { $what ->
        [lessons] lessons done
        [tasks] tasks on which AI saved time
        [guided] buddy matches you’ve seen through to the end
       *[shared] prompts, ways of working or failures shared
    }: { $have } of { $want }
levels-only-you = Only you see this.
levels-last = You’re on level { $level }, the highest.
levels-apply-button = Apply
levels-brings-button = What the next level brings
levels-fine-button = I’m fine here
levels-brings = { $words ->
        [none] What level { $level } brings here hasn’t been decided yet. Ask { $contact }.
       *[other] Level { $level }: { $words } Pay is a matter for HR: { $contact }.
    }
levels-lacks = Level { $level } isn’t open to you yet. This is missing, and nobody has been asked:
levels-apply = I would show a programme lead exactly this: { $lessons } lessons, { $tasks } tasks, { $guided } colleagues guided to the end, { $shared } things shared. Shall I apply for level { $level }?
    .yes = Yes, apply
levels-applied = I’ve passed it on. You’ll hear what comes of it.
levels-asked-already = You’ve applied for level { $level } already. The answer is on its way.
levels-dropped = All right, nothing was sent.
levels-decide = { $name } is applying for level { $level }; everything it asks for is met.
    .again = Yes, or not yet?
    .waits = { $name } is waiting to hear about level { $level }.
    .label = your answer
    .why = Someone is applying for a level
    .next = an application for a level
    .yes = Yes
    .not_yet = Not yet
levels-decided = { $state ->
        [granted] { $name } is on level { $level } as of today. I’ll pass it on.
       *[not_yet] Level { $level } will wait, then. I’ll tell { $name }; the reason is best told by you.
    }
levels-told = { $state ->
        [granted] You’ve been on level { $level } since { DAY($day) }. It’s in your certificate.
       *[not_yet] Level { $level } didn’t work out this time. You can apply again. To find out what’s missing, ask { $contact }.
    }
    .why = The answer to your application
    .next = the answer to your application
levels-leads =
    .why = An application goes to the programme leads
    .late = An application could not be passed on.

# The AI week
levels-week-from = An AI week can be booked from level { $level }, once a year.
levels-week-once = You already have an AI week in { $year }. It’s one a year.
levels-which-week = Which week?
    .again = The number of the week, such as “14”.
    .label = the week
levels-wish = What would you like to try? One line is enough; a programme lead reads it.
    .again = A line on what you’d like to try.
    .label = what you’d like to try
levels-week-right = AI week { $number }, { DAY($first) } to { DAY($last) }: “{ $wish }”. I’ll ask a programme lead. I stay quiet during the week, and on the Friday I only ask what came of it. Shall I ask?
    .yes = Yes, ask
levels-week-asked = I’ve passed it on. You’ll hear what comes of it.
levels-week-decide = { $name } would like to take the AI week in week { $number }{ $wish ->
        [none] { "" }
       *[other] : “{ $wish }”
    }. It’s one a year.
    .again = Yes, or another week?
    .waits = { $name } is waiting to hear about the AI week.
    .label = your answer
    .yes = Yes
    .another = Another week
levels-week-decided = { $yes ->
        [yes] Week { $number } is booked for { $name }. I’ll pass it on.
       *[no] I’ll tell { $name } that it needs to be another week.
    }
levels-answer =
    .why = Someone would like to book an AI week
    .next = a question about an AI week
levels-week-told = { $yes ->
        [yes] Your AI week is booked: week { $number }. I’ll stay quiet until the Friday.
       *[no] Week { $number } doesn’t work. Book another one, or talk to { $contact }.
    }
levels-answered =
    .why = The answer about your AI week
    .next = the answer about your AI week
levels-quiet =
    .why = An AI week begins quietly
    .late = The quiet of an AI week could not begin.
levels-friday =
    .why = What came of the AI week?
    .next = the question what came of the AI week
levels-became = What came of it?
    .again = A way of working, a lesson, something that did not work, or nothing to show?
    .label = what came of it
    .use_case = A way of working
    .lesson = A lesson
    .failure = Something that did not work
    .nothing = Nothing to show, and that’s fine
levels-became-nothing = That’s perfectly all right. Thanks for trying.
levels-became-lesson = Good. A lesson becomes a file in the company’s folder; talk to whoever leads the programme, and it will find its place on a path.
levels-became-shared = Good. Let’s write it down, so that others can find it.

# About you
levels-you = - Level { $level }: { $state ->
        [granted] since { DAY($day) }
        [asked] applied for on { DAY($day) }
       *[not_yet] not yet, { DAY($day) }
    }
levels-you-week = - AI week { $number }{ $state ->
        [asked] { " " }(waiting for an answer)
        [booked] { " " }(booked)
        [done] { " " }(done)
       *[another_week] { " " }(another week was asked for)
    }{ $wish ->
        [none] { "" }
       *[other] : “{ $wish }”
    }
