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
