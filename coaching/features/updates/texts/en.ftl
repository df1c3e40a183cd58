updates-turn = { $refused ->
        [none] { $team } is next to present the monthly AI update: { MOMENT($at) }, { DURATION($minutes) }.
       *[other] { $refused } can’t swap this time, so the AI update on { MOMENT($at) } is still with { $team }.
    } Would you like to do it? It needs no slides: one thing you tried, what came of it, and questions. You can also pass it on to a colleague{ $refused ->
        [none] { "" } or swap with another team
       *[other] { "" }
    }.
    .again = Would you like to present the AI update? “Yes”, “pass it on” or “swap”.
    .waits = No one has taken this month’s AI update yet. Would you like to?
    .label = your decision
    .accept = Yes, I’ll do it
    .pass = Pass it on
    .swap = Swap with another team
updates-turn-gone = That’s been sorted in the meantime. Type “AI update” to see who presents.
updates-with = With which team? These haven’t had their turn yet.
    .again = Which team would you like to swap with?
    .waits = You wanted to swap the AI update with another team. Which one?
    .label = the team
updates-passed-on = All right, I’ll ask the next person. There’s nothing more for you to do.
updates-asking-to-swap = I’ll ask { $team }, and let you know if it doesn’t work out.
updates-take = { $by } would like to swap: { $team } presents the monthly AI update on { MOMENT($at) } ({ DURATION($minutes) }), and { $by } takes your later turn. Would you like to present it?
    .again = Would your team take the update this time? A yes or a no is enough.
    .waits = { $by } is waiting for your answer about swapping the AI update.
    .label = your answer
    .yes = Yes, we’ll swap
    .no = Not this time
updates-no-swap = That’s fine. I’ll tell them.
updates-accepted = Wonderful, it’s yours: { MOMENT($at) }. I’ll remind you two weeks, one week and one day before, as long as there’s still time.
updates-topic = What will it be about? A few words are enough.
    .again = Name the topic in a few words, or say “later”.
    .label = the topic
    .later = Later
updates-topic-later = No hurry. If there’s no topic three days before, I’ll put together a digest of what’s new instead. Type “topic: …” once you know.
updates-topic-right = The AI update on { MOMENT($at) } is about: { $topic }. Is that right?
updates-topic-kept = Noted: { $topic }. I’ll announce the update three days before.
updates-dropped = All right, nothing has changed.
updates-not-yours = You aren’t presenting the next AI update, so there’s nothing for you to change.
updates-remind = { $days ->
        [1] Tomorrow you’re presenting the AI update:
       *[other] In { $days } days you’re presenting the AI update:
    } { MOMENT($at) }{ $where ->
        [none] .
       *[other] , { $where }.
    } { $topic ->
        [none] There’s no topic yet; a few words are enough.
       *[other] Topic: { $topic }.
    }
    .why = AI update reminder for the presenter
    .next = a reminder of your AI update
updates-tell-topic = Add a topic
updates-i-cannot = I can’t make it after all
updates-sure = Shall I ask someone else to present?
    .again = Shall I ask someone else, or will you keep it?
    .label = your decision
    .hand = Yes, ask someone else
    .keep = I’ll keep it
updates-stays-yours = Good, it stays with you.
updates-only-leads-and-champions = Guests and webinars are added by champions and programme leads. Tell { $contact }, and they’ll add it.
updates-none-planned = The next AI update isn’t planned yet. I check every working morning.
updates-guest = Who or what shall I add? For example “Anna Berg on document search”, or “Webinar: AI and the law”.
    .again = Name the guest or the webinar in a line.
    .label = the guest
updates-guest-right = Shall I add “{ $guest }” to the AI update on { MOMENT($at) }?
    .yes = Yes, add that
updates-guest-kept = Added. It’s in the announcement.
updates-upcoming = The next AI update: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] .
       *[other] , { $where }.
    } { $mine ->
        [yes] You’re presenting.
       *[no] { $presenter ->
            [none] { $team ->
                [none] Nobody’s up next yet.
               *[other] Up next: { $team }.
            }
           *[other] { $presenter } is presenting ({ $team }).
        }
    }{ $topic ->
        [none] { "" }
       *[other] { " " }Topic: { $topic }.
    }
updates-guests = Also: { $guests }.
updates-post = **AI update: { $topic }**

    When: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    { $presenter } ({ $team }) will show what they tried. Questions welcome.
updates-post-open = **AI update**

    When: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    { $presenter } ({ $team }) is presenting. The topic is still to come. Questions welcome.
updates-post-digest = **AI update**

    When: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    No talk this time. Here is what’s new:
updates-digest-savings = - { DURATION($minutes) } saved, reported by { $people } people
updates-digest-drop-ins = { $count ->
        [one] - One drop-in since last time
       *[other] - { $count } drop-ins since last time
    }
updates-digest-next-drop-in = - Next drop-in: { MOMENT($at) }, { $place }
updates-digest-champions = { $count ->
        [one] - New champion: { $names }
       *[other] - New champions: { $names }
    }
updates-digest-nothing = - Nothing big since last time. Bring whatever you’re stuck on, and we’ll look at it together.
updates-news = AI update: { MOMENT($at) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }{ $topic ->
        [none] { $presenter ->
            [none] { "" }
           *[other] . { $presenter } is presenting
        }
       *[other] . { $presenter }: { $topic }
    }
updates-alarm = { $what ->
        [empty] Nobody in these departments has joined yet: { $teams }. They sit out the AI update rotation until someone joins; the others carry on.
        [alone] Some departments have too few people taking part to take turns at the AI update. A few more would help.
        [nobody] No one in { $first } can present the next AI update, so I’m asking { $last }. { $first } gets its turn after that.
       *[digest] No one is presenting the next AI update, so a digest of what’s new steps in. If you have a guest in mind, type “add a guest to the AI update”.
    }
    .why = A note to a lead about the rotation
    .next = a note about the AI update
updates-i-do-it = I’ll present it
updates-passed-late = All right. It’s too late to ask anyone else, so a digest of what’s new steps in.
updates-asked =
    .why = Request to present the AI update
    .next = a question about presenting the AI update
updates-swap =
    .why = Request to swap turns
    .next = a question about swapping turns
updates-plan =
    .why = The daily look at the next AI update
updates-announce =
    .why = The announcement of the AI update
updates-told = - The AI update in { MONTH($month) }: { $state ->
        [accepted] you’re presenting it
        [asked] you’ve been asked
        [swapping] you would like to swap
       *[passed] you aren’t presenting it
    }
