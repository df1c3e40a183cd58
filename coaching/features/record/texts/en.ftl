record-menu =
    .certificate = My certificate
record-certificate = This is what you can show, { $name }: { $lessons ->
        [0] no lessons yet
        [1] one lesson
       *[other] { $lessons } lessons
    }{ $paths ->
        [none] { "" }
       *[other] { " " }(all of { $paths })
    }{ $weeks ->
        [0] { "" }
        [1] , one week with a buddy
       *[other] , { $weeks } weeks with a buddy
    }{ $updates ->
        [0] { "" }
        [1] , one AI update presented
       *[other] , { $updates } AI updates presented
    }{ $level ->
        [0] { "" }
       *[other] , level { $level }
    }{ $courses ->
        [none] { "" }
       *[other] ; from outside: { $courses }
    }. No points, no marks.
record-nothing = There’s nothing here yet. One lesson is enough to start it: say “next lesson”.
record-outside-button = Add something from outside
record-release-button = Put it in the company’s folder
record-take-back-button = Take it out of the folder
record-own-button = My certificate
record-as-file-button = As a file
record-file-button = Download my certificate
record-file-link = Here’s your certificate as a file, one page to print: { $link } The link works for { $minutes } minutes, once, and only for you.
record-page =
    .file = my-certificate
    .title = Certificate: AI at work
    .lessons = Lessons, each with a task of one’s own
    .whole = { "" }: the whole path, { $count ->
            [1] one lesson
           *[other] { $count } lessons
        }, finished on { $day }
    .part = { "" }: { $done } of { $of } lessons, the last on { $day }
    .learnt = { "" } ({ $day }{ $seen ->
            [yes] , seen by their buddy
           *[no] { "" }
        })
    .gone = { $count ->
            [1] One lesson that is no longer taught
           *[other] { $count } lessons that are no longer taught
        }
    .besides = Also
    .weeks = { $count ->
            [1] One week with a buddy
           *[other] { $count } weeks with a buddy
        }
    .updates = { $count ->
            [1] One AI update presented
           *[other] { $count } AI updates presented
        }
    .level = Level { $level } since { $day }
    .outside = From outside
    .course = { "" }, { $day }{ $until ->
            [none] { "" }
           *[other] , valid until { $until }
        }
    .more = { $count ->
            [1] One more
           *[other] { $count } more
        }
    .foot = Put together by Kollega from what this person did and reported themselves, and passed on by them alone. No points, no marks.
record-title = Which course or certificate was it?
    .again = The name of the course, on one line.
    .label = the course
record-on = What day was it?
    .again = A date, such as “3 March” or “2026-03-03”.
    .label = the day
record-expires = Does it come with a certificate that expires?
    .again = A date, such as “3 March 2028”, or “no”.
    .label = the last day
    .none = No
record-not-yet = That day hasn’t come yet, or I didn’t understand it. Say “add a course” again once you’ve been.
record-expired = That certificate ran out on { DAY($day) }. Add it when you have a new one, or add the course without an expiry date.
record-outside-right = From outside: { $title }, { DAY($day) }{ $until ->
        [none] { "" }
       *[other] , valid until { $until }
    }. Shall I make a note of it?
    .yes = Yes, note it
record-outside-kept = Noted. The company’s folder only has counts, until you put your own name there.
record-dropped = All right, nothing was noted.
record-release-right = The folder will show { $email }, with dates, next to: { $topics }. Whoever reviews the company’s AI training sees it. You can take it out again. Shall I put it there?
    .yes = Yes, put it there
record-released = It’s in the folder. To take it out: “my certificate”. Questions: { $contact }.
record-nothing-to-release = There’s nothing to put there yet, or I don’t know your email address.
record-take-back-right = That takes your name out of the folder, on { $count } { $count ->
        [1] row
       *[other] rows
    }. Shall I?
    .yes = Yes, take it out
record-taken-back = Your name isn’t in the folder any more.
record-not-in-folder = Your name isn’t in the folder.
record-told = - Courses from outside: { $titles }
record-told-folder = - In the company’s folder your name is on { $count } { $count ->
        [1] row
       *[other] rows
    }
