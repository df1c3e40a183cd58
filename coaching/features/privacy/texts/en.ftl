privacy-menu =
    .data = What do you know about me?
privacy-nothing-kept = You have not agreed to anything, so I keep nothing about you but your account's address, your language and your time zone.
privacy-you =
    This is all I know about you:

    - Name: { $name ->
        [none] not told
       *[other] { $name }
    }
    - E-mail: { $email ->
        [none] not told
       *[other] { $email }
    }
    - Language: { $language ->
        [sv] Swedish
        [de] German
       *[en] English
    }
    - Department: { $department ->
        [none] not told
       *[other] { $department }
    }
    - Job: { $role ->
        [none] not told
       *[other] { $role }
    }
    - Tools: { $tools ->
        [none] none told
       *[other] { $tools }
    }
    - AI today: { $experience ->
        [none] never
        [some] now and then
        [weekly] every week
        [daily] every day
        [expert] you teach others
       *[other] not told
    }
    - Buddy: { $buddy ->
        [wants] you'd like one
        [gives] you can be one
        [both] you'd like one, and can be one
        [no] not now
       *[other] not told
    }
    { $agreed ->
        [none] - You haven't agreed to anything yet
       *[other] - Agreed on { DAY($agreed) }
    }
privacy-who-sees = Only you see this. The company sees totals of five people or more.
privacy-forget-me = Forget me
privacy-sure = Shall I erase everything I know about you? It can't be brought back.
    .again = Erase everything, or keep it?
    .label = erase or keep
    .erase = Erase everything
    .keep = Keep it
privacy-kept = Kept. Nothing has changed.
privacy-forgotten = Done: I have forgotten you. Should you ever write to me again, we start from scratch. The chat itself I can't empty: what we have written stays visible here.
privacy-night =
    .late = Old words should have been erased { MOMENT($since) }; two hours later they were still there.
privacy-told-languages = - Languages, from HR: { $languages }
privacy-told-manager = - Manager, from HR: { $manager }; only so that your own manager is never your buddy
privacy-told-country = - Country, for days off: { $country }
privacy-told-starts = - First working day: { DAY($day) }
privacy-told-leaves = - Last working day: { DAY($day) }
privacy-told-capacity = - How many you can be a buddy for: { $count }
privacy-told-guest = - You are a guest here, and so never matched with a buddy
privacy-export = Every line, our talks of the last months included, is in an export that { $contact ->
        [none] whoever runs Kollega
       *[other] { $contact }
    } can give you.
privacy-audit-nobody = Nobody has looked at your own data.
privacy-audit-you = This is what was done with your own data:
privacy-audit-everybody = And this concerns everybody, you included:
privacy-audit-line = - { $who ->
        [me] You
        [operator] Whoever runs Kollega
        [gone] Somebody I have since forgotten
       *[other] { $who }
    } { $what ->
        [company_figures] looked at the company's figures{ $month ->
            [none] { "" }
           *[other] {" "}for { MONTH($month) }
        }, sums of five people or more,
        [report] took out the company's figures{ $month ->
            [none] { "" }
           *[other] {" "}for { MONTH($month) }
        }, sums of five people or more,
        [dump] took out ids, numbers and days, no free text,
        [pair] looked at the buddy pairs being planned
        [export] took out everything about you
        [forget] erased somebody who asked to be forgotten
       *[other] did “{ $action }”
    } { $times ->
        [1] once
       *[other] { $times } times
    }, last on { DAY($day) }
privacy-file-link = Here is everything, readable and as JSON: { $link } The link works for { $minutes } minutes, once, for you alone.
privacy-file-here = Here is everything I keep about you, row by row:
privacy-file-more = There is more than fits in here. The rest is in an extract that { $contact ->
        [none] whoever runs Kollega
       *[other] { $contact }
    } can give you.
privacy-file-button = Download my data
privacy-told-links = - Links to your data as a file in the last few days: { $count }
privacy-purposes = What is kept, what for and for how long
privacy-purposes-how = One line for each kind of data, with its fields as they are called in the extract. The times are those that hold unless the company has changed them under `[retention]`. “Forget me” erases everything at once, except what is the company's own.
privacy-purposes-head = | data | fields | how long |
privacy-purposes-lasts = { $days ->
        [-1] as long as the person takes part
        [-2] until the company removes it
        [1] 1 day
       *[other] { $days } days
    }
privacy-purpose-who = To know who is writing and to be able to answer
privacy-purpose-calm = To write only when it suits
privacy-purpose-fit = To find a buddy who fits
privacy-purpose-weeks = For the weekly check-in with you and your buddy
privacy-purpose-time = To count time saved honestly
privacy-purpose-coach = So that the coach gives better answers
privacy-purpose-learn = For lessons, levels and the company's record of AI literacy
privacy-purpose-together = For what colleagues do together: drop-ins, AI updates, library and use cases
privacy-purpose-figures = For the company's figures, never about fewer than five people
privacy-purpose-trust = So that everybody can see who has looked and that what is old is erased
privacy-purpose-order = So that nothing is lost or comes twice: that something happened, without the words
