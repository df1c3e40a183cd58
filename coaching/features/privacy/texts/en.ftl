privacy-menu =
    .data = What do you know about me?
privacy-nothing-kept = You haven’t agreed to anything, so I store nothing about you but your account ID, your language and your time zone.
privacy-you =
    This is all I know about you:

    - Name: { $name ->
        [none] not given
       *[other] { $name }
    }
    - Email: { $email ->
        [none] not given
       *[other] { $email }
    }
    - Language: { $language ->
        [sv] Swedish
        [de] German
       *[en] English
    }
    - Department: { $department ->
        [none] not given
       *[other] { $department }
    }
    - Job: { $role ->
        [none] not given
       *[other] { $role }
    }
    - Tools: { $tools ->
        [none] none given
       *[other] { $tools }
    }
    - AI use: { $experience ->
        [none] never
        [some] now and then
        [weekly] every week
        [daily] every day
        [expert] you teach others
       *[other] not given
    }
    - Buddy: { $buddy ->
        [wants] you’d like one
        [gives] you can be one
        [both] you’d like one, and can be one
        [no] not now
       *[other] not given
    }
    { $agreed ->
        [none] - You haven’t agreed to anything yet
       *[other] - Agreed on { DAY($agreed) }
    }
privacy-who-sees = Only you can see this. The company only ever sees totals for five or more people.
privacy-forget-me = Forget me
privacy-sure = Shall I delete everything I know about you? It can’t be brought back.
    .again = Delete everything, or keep it?
    .label = delete or keep
    .erase = Delete everything
    .keep = Keep it
privacy-kept = All right, everything stays.
privacy-forgotten = Done: I’ve forgotten you. If you ever message me again, we’ll start from scratch. I can’t empty the chat itself: what we’ve written stays visible here.
privacy-night =
    .late = Old texts should have been deleted on { MOMENT($since) }; two hours later they were still there.
privacy-told-languages = - Languages, from HR: { $languages }
privacy-told-manager = - Manager, from HR: { $manager }; only so that your own manager is never your buddy
privacy-told-country = - Country, for days off: { $country }
privacy-told-starts = - First working day: { DAY($day) }
privacy-told-leaves = - Last working day: { DAY($day) }
privacy-told-capacity = - How many you can be a buddy for: { $count }
privacy-told-guest = - You’re a guest here, and so never matched with a buddy
privacy-export = Every line, including our conversations over the last few months, is in an export. You can get it from { $contact ->
        [none] whoever runs Kollega
       *[other] { $contact }
    }.
privacy-audit-nobody = Nobody has looked at your own data.
privacy-audit-you = This is what was done with your own data:
privacy-audit-everybody = And this concerns everyone, you included:
privacy-audit-line = - { $who ->
        [me] You
        [operator] Whoever runs Kollega
        [gone] Someone I have since forgotten
       *[other] { $who }
    } { $what ->
        [company_figures] looked at the company’s figures{ $month ->
            [none] { "" }
           *[other] {" "}for { MONTH($month) }
        }, sums of five people or more,
        [report] took out the company’s figures{ $month ->
            [none] { "" }
           *[other] {" "}for { MONTH($month) }
        }, sums of five people or more,
        [dump] took out ids, numbers and days, no free text,
        [pair] looked at the buddy matches being planned
        [export] took out everything about you
        [forget] erased someone who asked to be forgotten
        [class_changed] changed what may be pasted where
        [shared_removed] took down something that was shared
        [shared_approved] said that something shared still holds
        [shared_merged] merged two shared prompts
        [lesson_counts] looked at how many do lessons, never who
        [drop_in_announced] announced a drop-in
        [announced] made an announcement
        [use_case_moved] moved a use case
        [role_given] asked someone to take on a role
        [role_accepted] took on a role
        [role_declined] said no to a role
        [role_ended] ended a role
       *[other] did “{ $action }”
    } { $times ->
        [1] once
       *[other] { $times } times
    }, last on { DAY($day) }
privacy-file-link = Here is everything, readable and as JSON: { $link } The link works for { $minutes } minutes, once, for you alone.
privacy-file-here = Here is everything I keep about you, row by row:
privacy-file-more = There is more than fits in here. The rest is in an extract. You can get it from { $contact ->
        [none] whoever runs Kollega
       *[other] { $contact }
    }.
privacy-file-button = Download my data
privacy-told-links = - Links to your data as a file in the last few days: { $count }
privacy-purposes = What is kept, what for and for how long
privacy-purposes-how = One line for each kind of data, with its fields as they are called in the extract. The times are those that hold unless the company has changed them under `[retention]`. “Forget me” erases everything at once, except what is the company’s own.
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
privacy-purpose-learn = For lessons, levels and the company’s record of AI literacy
privacy-purpose-together = For what colleagues do together: drop-ins, AI updates, library and use cases
privacy-purpose-figures = For the company’s figures, never about fewer than five people
privacy-purpose-trust = So that everyone can see who has looked and that what is old is erased
privacy-purpose-order = So that nothing is lost or comes twice: that something happened, without the words
