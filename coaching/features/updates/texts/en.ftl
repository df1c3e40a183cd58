updates-turn = { $refused ->
        [none] { $team } is next to present the monthly AI update: { MOMENT($at) }, { DURATION($minutes) }.
       *[other] { $refused } can't swap this time, so the AI update of { MOMENT($at) } is still with { $team }.
    } Would you do it? It needs no slides: one thing you tried, what came of it, and questions. You can also pass it on to a colleague{ $refused ->
        [none] { "" } or swap with another team
       *[other] { "" }
    }.
    .again = Will you present the AI update? “Yes”, “pass it on” or “swap”.
    .waits = Nobody has taken this month’s AI update yet. Will you?
    .label = your decision
    .accept = Yes, I'll do it
    .pass = Pass it on
    .swap = Swap with another team
updates-turn-gone = That has been settled meanwhile. Write “AI update” to see who presents.
updates-with = With which team? Their turn is still to come.
    .again = Which team would you like to swap with?
    .waits = You wanted to swap the AI update with another team. Which one?
    .label = the team
updates-passed-on = All right, I'm asking the next one. Nothing more for you to do.
updates-asking-to-swap = I'm asking { $team }, and you'll hear from me if it doesn't work out.
updates-take = { $by } would like to swap: { $team } presents the monthly AI update on { MOMENT($at) } ({ DURATION($minutes) }), and { $by } takes your later turn. Would you present it?
    .again = Would you take the update this time? A yes or a no is enough.
    .waits = { $by } is waiting for your answer about swapping the AI update.
    .label = your answer
    .yes = Yes, we'll swap
    .no = Not this time
updates-no-swap = That's fine. I'll tell them.
updates-accepted = Wonderful, it's yours: { MOMENT($at) }. I'll remind you two weeks, one week and one day before, only what is still ahead.
updates-topic = What will it be about? A few words are enough.
    .again = Name the topic in a few words, or say “later”.
    .label = the topic
    .later = Later
updates-topic-later = No hurry. If there is no topic three days before, I put together a digest of what's new instead. Write “topic: …” once you know.
updates-topic-right = The AI update of { MOMENT($at) } is about: { $topic }. Is that right?
updates-topic-kept = Noted: { $topic }. I announce it three days before.
updates-dropped = All right, nothing is changed.
updates-not-yours = You aren't presenting the next AI update, so there is nothing to change for you.
updates-remind = { $days ->
        [1] Tomorrow you present the AI update:
       *[other] In { $days } days you present the AI update:
    } { MOMENT($at) }{ $where ->
        [none] .
       *[other] , { $where }.
    } { $topic ->
        [none] There is no topic yet; a few words are enough.
       *[other] Topic: { $topic }.
    }
    .why = A reminder to whoever presents the AI update
    .next = a reminder of your AI update
updates-tell-topic = Tell the topic
updates-i-cannot = I can't after all
updates-sure = Shall I ask somebody else to present?
    .again = Shall I ask somebody else, or do you keep it?
    .label = your decision
    .hand = Yes, ask somebody else
    .keep = I'll keep it
updates-stays-yours = Good, it stays with you.
updates-only-leads-and-champions = Guests and webinars are added by champions and programme leads. Tell { $contact }, and it will be there.
updates-none-planned = The next AI update isn't planned yet. I look every working morning.
updates-guest = Who or what shall I add? For example “Anna Berg on document search”, or “Webinar: AI and the law”.
    .again = Name the guest or the webinar in a line.
    .label = the guest
updates-guest-right = At the AI update of { MOMENT($at) } also: { $guest }. Is that right?
updates-guest-kept = Added. It stands in the announcement.
updates-upcoming = The next AI update: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] .
       *[other] , { $where }.
    } { $mine ->
        [yes] You present it.
       *[no] { $presenter ->
            [none] { $team ->
                [none] Nobody has the turn yet.
               *[other] Next in turn: { $team }.
            }
           *[other] { $presenter } presents ({ $team }).
        }
    }{ $topic ->
        [none] { "" }
       *[other] { " " }Topic: { $topic }.
    }
updates-guests = Also: { $guests }.
updates-post = **AI update: { $topic }**

    { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    { $presenter } from { $team } shows what they tried. Questions welcome.
updates-post-open = **AI update**

    { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    { $presenter } from { $team } presents. The topic is still to come. Questions welcome.
updates-post-digest = **AI update**

    { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    No talk this time. Here is what's new:
updates-digest-savings = - Time saved in { MONTH($month) }: { DURATION($minutes) }, self-reported by { $people } people
updates-digest-drop-ins = { $count ->
        [one] - One drop-in since last time
       *[other] - { $count } drop-ins since last time
    }
updates-digest-next-drop-in = - Next drop-in: { MOMENT($at) }, { $place }
updates-digest-champions = { $count ->
        [one] - New champion: { $names }
       *[other] - New champions: { $names }
    }
updates-digest-nothing = - Nothing big since last time. Bring what you're stuck on, and we look at it together.
updates-news = AI update: { MOMENT($at) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }{ $topic ->
        [none] { $presenter ->
            [none] { "" }
           *[other] . { $presenter } presents
        }
       *[other] . { $presenter }: { $topic }
    }
updates-alarm = { $what ->
        [empty] Nobody is with me in these departments yet: { $teams }. They sit out the rotation of the AI update until somebody joins; the others go on.
        [alone] Some departments have too few people with me to take turns at the AI update. A few more would help.
        [nobody] Nobody in { $first } can present the next AI update, so I'm asking { $last }. { $first } gets its turn after that.
       *[digest] Nobody presents the next AI update, so a digest of what's new steps in. If you have a guest in mind, write “add a guest to the AI update”.
    }
    .why = A note to a lead about the rotation
    .next = a note about the AI update
updates-i-do-it = I'll present it
updates-passed-late = All right. It is too close to ask somebody else, so a digest of what's new steps in.
updates-asked =
    .why = The question whether somebody presents the AI update
    .next = a question about presenting the AI update
updates-swap =
    .why = The question whether a team swaps its turn
    .next = a question about swapping turns
updates-plan =
    .why = The daily look at the next AI update
updates-announce =
    .why = The announcement of the AI update
updates-told = - The AI update in { MONTH($month) }: { $state ->
        [accepted] you present it
        [asked] you have been asked
        [swapping] you would like to swap
       *[passed] you don't present it
    }
