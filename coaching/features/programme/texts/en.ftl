programme-menu =
    .corner = The programme
    .features = Features
programme-corner = **The programme**
programme-corner-champion = **Your corner as a champion**
programme-home = **The programme**
programme-agreed = - { $count ->
        [few] Fewer than five people have joined so far
       *[other] { $count } people have joined{ $invited ->
            [most] : all or nearly all of those invited
           *[other] , of { $invited } who were invited
        }
    }
programme-waiting = - Waiting for an account, so not invited yet: { $count }
programme-pairs = - Buddy matches: { $count ->
        [few] fewer than five
       *[other] { $count }
    }; waiting for a buddy: { $seeking ->
        [few] fewer than five
       *[other] { $seeking }
    }
programme-thin = - Fewer than five have joined from: { $names }
programme-no-champion = - No champion yet in: { $names }
programme-hosted = - Your next drop-in: { MOMENT($at) }, { $place }
programme-none-hosted = You have no drop-in coming up.
programme-who-comes = How many are coming?
programme-not-theirs = This corner belongs to the programme leads{ $champions ->
        [yes] {" "}and the champions
       *[no] { "" }
    }. { $contact ->
        [none] Ask one of them if there is something you want to know about it.
       *[other] If there is something you want to know about the programme, do ask { $contact }.
    }

# Features on and off
programme-name = { $feature ->
        [savings] Time saved
        [prompting] Questions about AI
        [pairing] Buddies
        [avoiding] “Not with”
        [checkins] Check-ins
        [library] Shared prompts
        [digest] The digest
        [dropins] Drop-ins
        [updates] The AI update
        [use_cases] Use cases
        [lessons] Lessons
        [levels] Levels
        [roles] Roles
        [record] Certificates
        [announcements] Announcements
        [coffee] Coffee rounds
       *[champions] Champions
    }
    .loss = { $feature ->
            [savings] the question about time, all time figures and the words for them
            [prompting] answers to questions about AI, the prompt review and the paste check
            [pairing] new buddy matches, and what I do for the existing ones
            [avoiding] telling me who you don’t want to be matched with
            [checkins] the weekly check-in, the card to buddies and the words for them
            [library] sharing prompts, and what colleagues have shared in my answers
            [digest] the weekly digest; nobody will be told what would have been in it
            [dropins] the drop-ins: announcements, sign-ups and reminders
            [updates] the monthly AI update and the question who presents it
            [use_cases] the list of use cases and the questions about tasks
            [lessons] the learning paths and the lessons
            [levels] the levels, applying for them, and the AI week
            [roles] the roles, what they may do, and the talent matrix
            [record] the certificate, and new lines in the record of AI literacy
            [announcements] announcements: nobody can tell many people something through me
            [coffee] the coffee rounds; nobody is introduced any more
           *[champions] being a champion: nobody is asked, found or lent out as one
        }
programme-features = **What I do here:**
programme-feature = - { programme-name }: { $state ->
        [on] on
       *[off] off
    }
programme-features-meaning = Off means that nothing about it is said, asked or collected. Before anything goes, I’ll show you what that is.
programme-turn-off = Turn off …
programme-turn-on = Turn on …
programme-which = { $to ->
        [on] What should I turn on?
       *[off] What should I turn off?
    }
    .again = Tap one of them, or type its name.
    .label = the feature
programme-already = { programme-name }: that is { $state ->
        [on] on
       *[off] off
    } already.
programme-kept = **{ programme-name }, off for everyone.** You’d lose: { programme-name.loss }. That affects { $count ->
        [few] fewer than five people
       *[other] { $count } people
    }.

    What should happen to the data I already have?
    .again = Keep it until { DAY($until) }, or delete it now?
    .label = what happens to what’s known
    .keep = Keep it for 90 days
    .erase = Delete it now
programme-off-right = { $nothing ->
        [yes] **{ programme-name }, off for everyone.** You’d lose: { programme-name.loss }. That affects { $count ->
            [few] fewer than five people
           *[other] { $count } people
        }. What was said about it before stays.
       *[no] { $kept ->
            [erase] **{ programme-name }: off, and everything kept about people is deleted now.** That can’t be undone.
           *[keep] **{ programme-name }: off.** What’s known stays until { DAY($until) } in case you turn it on again; then it’s deleted.
        }
    } { $news ->
        [yes] Everyone will read about it in the next digest.
       *[no] I won’t tell anyone about it, because { $feature ->
            [digest] the digest itself goes
           *[other] the digest is off
        }.
    } Shall I turn it off?
    .yes = Yes, turn it off
programme-on-right = **{ programme-name }, on for everyone** ({ $count ->
        [few] fewer than five people
       *[other] { $count } people
    }). { $news ->
        [yes] Everyone will read about it in the next digest.
       *[no] I won’t tell anyone about it.
    } Shall I turn it on?
    .yes = Yes, turn it on
programme-unchanged = Then everything stays as it was.
programme-switched = { $state ->
        [on] Done, on: { programme-name }.
       *[off] Done, off: { programme-name }.
    }
    .why = A feature was switched on or off
programme-lapse =
    .why = What was kept about a feature is deleted
programme-news = { $state ->
        [on] - New from now on: { programme-name }
       *[off] - From now on this is off: { programme-name }. I no longer ask about it, say anything about it or collect anything for it.
    }
programme-told = - You switched this { $state ->
        [on] on
       *[off] off
    } for everyone on { DAY($day) }: { programme-name }
