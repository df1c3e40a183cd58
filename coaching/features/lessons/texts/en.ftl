lessons-menu =
    .next = Next lesson
    .assign = Give a department a path
    .counts = How many learn what

# After the check-in
lessons-offer = **{ $title }** ({ $minutes } minutes): lesson { $number } of { $of } in { $path }.
    .again = Now, on Tuesday or not now?
    .label = when the lesson comes
    .now = Take it now
    .booked = On Tuesday
    .why = A lesson after the check-in
    .next = the next lesson
lessons-is-booked = You’ll get the lesson on { WEEKDAY($day) }.
lessons-booked =
    .why = A lesson, set aside for today
    .next = the lesson you booked
lessons-today = Here’s the lesson you wanted today.
lessons-paced-today = This week’s lesson.
lessons-paced =
    .why = This week’s lesson, as you chose
    .next = this week’s lesson

# The lesson
lessons-shown = **{ $title }** (lesson { $number } of { $of }, { $path })
lessons-the-task = **Your task:** { $task }

    { "" }**Done when:** { $end }
lessons-lasts = About { $minutes } minutes.{ $saves ->
        [yes] { " " }When you’ve finished, say something like “done, saved 20 minutes on the report”.
       *[no] { "" }
    }
lessons-done-button = Done
lessons-prompt-button = Show the prompt
lessons-stuck-button = I’m stuck
lessons-skip-button = Skip it
lessons-next-button = Next lesson
lessons-choose-button = Change path
lessons-pace-button = When lessons come
lessons-gone = That lesson isn’t there any more.
lessons-prompt = Copy it, fill in the square brackets, and run it:
lessons-stuck = It happens. Ways to get on with **{ $title }**:
lessons-stuck-ask = Ask me
lessons-stuck-buddy = My buddy
lessons-stuck-drop-in = The next drop-in
lessons-skipped = Skipping “{ $title }”. It won’t come back by itself.
lessons-all-done = You’ve been through everything on your paths. There are others, if you’d like more.

# All of them
lessons-of-path = There are { $count } lessons. Which path would you like to see?
    .again = Choose one of the paths.
    .label = the path
lessons-of-lesson = **{ $path }**, all of it. Which lesson would you like?
    .again = Choose one, or give its title.
    .label = the lesson

# Done
lessons-text = What is done, and how much time did it save?
    .label = what you wrote
lessons-minutes =
    .label = the time
lessons-task =
    .label = the task
lessons-rhythm =
    .label = how often
lessons-right = Time saved: { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " (" }{ $task })
    }, { $rhythm ->
        [day] every day
        [week] every week
        [month] every month
       *[once] today
    }. And the lesson “{ $title }” is done. Is that right?
lessons-dropped = All right, nothing was saved.
lessons-none-begun = You haven’t got a lesson on the go. Shall we take the next one?
lessons-done-before = You’ve already done “{ $title }”.
lessons-look = That’s the lesson done. Would you like { $buddy } to look at what came of it when you meet?
    .again = Shall I put it on { $buddy }’s card? Yes or no.
    .label = whether your buddy looks at it
    .yes = Yes, put it on the card
    .no = No
lessons-look-kept = It’s on { $buddy }’s card for next time.
lessons-counted = { $done } of { $of } done in { $path }.

# The path
lessons-path = You’re on **{ $path }**: { $done } of { $of } done.
lessons-path-after = After that: { $paths }.
lessons-no-paths = There are no lessons here yet. Ask { $contact }.
lessons-choose = Which path would you like?
    .again = Choose one of the paths.
    .label = the path
lessons-chosen = { $path } comes first from now on. What you’ve done stays done.
lessons-pace = How should lessons reach you?
    .again = Choose how lessons should come.
    .label = how lessons come
    .weekly = One a week
    .slot = After the check-in
    .never = None
lessons-day = Which day?
    .again = A working day, Monday to Friday.
    .label = the day
    .n1 = Monday
    .n2 = Tuesday
    .n3 = Wednesday
    .n4 = Thursday
    .n5 = Friday
lessons-paced-slot = I’ll ask after your check-in then, and never otherwise.
lessons-paced-weekly = One lesson a week, on { $number ->
        [1] Mondays
        [2] Tuesdays
        [3] Wednesdays
        [4] Thursdays
       *[5] Fridays
    }. It counts towards the messages I may send you, so you won’t get any more than before.
lessons-satisfied-right = No lessons until { DAY($day) }, everything else as usual. Is that what you’d like?
    .yes = Yes, no lessons
    .label = whether lessons take a rest
lessons-satisfied = That’s a good place to be. No lessons until { DAY($day) }; everything else stays as it is. Say “next lesson” if you change your mind.
lessons-stale = { $count ->
        [1] One lesson hasn’t
       *[other] { $count } lessons haven’t
    } been reviewed for a year: { $titles }

# Whoever leads
lessons-only-leads = Paths for a whole department are up to the programme leads. You can change your own with “change path”. Questions: { $contact }.
lessons-department = Which department gets a path?
    .again = The name of a department, please.
    .label = the department
lessons-which = Which path should { $department } get?
    .again = Choose one of the paths.
    .label = the path
lessons-assign-right = { $department } gets the path **{ $path }**. Anyone who has chosen their own keeps that first. Shall I do that?
    .yes = Yes, give them the path
lessons-assigned = Done: { $department } now has the path { $path }. They’ll notice with their next lesson.
lessons-monday =
    .why = Lessons are laid out for the week
    .late = This week’s lessons could not be laid out.
lessons-slot =
    .why = A lesson after the check-in
    .next = the next lesson

# Who learns what
lessons-only-trainers = Only an AI trainer or a programme lead sees that. Ask { $contact }.
lessons-counts = How many have started each path, and finished it. Nobody sees who:
lessons-counts-line = - { $path }: { $begun ->
        [-1] under 5 started
       *[other] { $begun } started
    }, { $done ->
        [-1] under 5 finished
        [-2] nearly all of them finished
       *[other] { $done } finished
    }
lessons-counts-note = A number only changes once it differs by five or more.

# About you, and in figures
lessons-told = - Lessons: { $done } done, { $begun } under way, { $skipped } skipped{ $paths ->
        [none] { "" }
       *[other] ; your paths: { $paths }
    }
lessons-told-paths = - Your paths: { $paths }
lessons-told-day = - One lesson a week, on { $number ->
        [1] Mondays
        [2] Tuesdays
        [3] Wednesdays
        [4] Thursdays
       *[5] Fridays
    }
lessons-told-satisfied = - You’re fine where you are, since { DAY($day) }: no lessons are offered for 90 days
lessons-figures = - Lessons finished: { $count }
