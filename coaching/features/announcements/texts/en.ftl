announcements-menu =
    .announce = New announcement
announcements-audience = Who is it for?
    .again = Choose a department or a group, or type its name.
    .label = who it is for
    .all = Everyone
    .champions = Champions
    .buddies = Buddies
    .newcomers = Colleagues with a buddy
    .channel = The channel
    .named = { $audience ->
            [all] everyone
            [champions] the champions
            [buddies] the buddies
            [newcomers] colleagues with a buddy
            [channel] the channel
           *[other] { $audience }
        }
announcements-text = { $again ->
        [yes] Write the whole text again.
       *[no] What should it say? Write it as the others will read it.
    }
    .again = Write the text as the others will read it.
    .label = the text
announcements-how = { $audience ->
        [channel] To **the channel**:
       *[other] To **{ announcements-audience.named }**{ $few ->
            [yes] { "" }, fewer than five people who take part:
           *[no] , { $total } people who take part:
        }
    }

    > { $text }

    /{ $by }

    { $audience ->
        [channel] Everyone in the channel will see it.
       *[other] { $few ->
            [yes] I show numbers from five people up.
           *[no] With Thursday’s digest it reaches { $digest ->
                [0] fewer than five
               *[other] { $digest }
            }, right now it reaches { $now ->
                [0] fewer than five
               *[other] { $now }
            }. The others don’t want announcements, are away, or have had their messages for this week.
        }
    }
    .again = Shall it go out, and if so, how?
    .label = how it goes out
    .digest = Put it in the digest
    .now = Send it now
    .channel = Post it in the channel
    .change = Change the text
    .drop = Don’t send it
announcements-made = { $when ->
        [now] It’s going out now. Anyone who can’t get it today will read it in the digest.
       *[digest] It will be in Thursday’s digest.
    }
announcements-posted = It’s posted in the channel.
announcements-dropped = All right, nothing is sent.
announcements-again = New announcement
announcements-how-it-went = How did the announcement go?
announcements-whom = Show the champions
announcements-enough = You’ve already made { $most } announcements this week, and more soon becomes too much. On Monday you can make another.
announcements-nobody = An announcement to { announcements-audience.named } wouldn’t reach anyone yet.
announcements-own-only = As a champion you reach { $department ->
        [none] { "" }
       *[other] your own department, { $department }, and{ " " }
    }the channel. If it’s for more people, ask a programme lead.
announcements-not-yours = Announcements to many are made by { $champions ->
        [yes] champions, AI trainers and programme leads
       *[no] AI trainers and programme leads
    }. { $contact ->
        [none] { "" }
       *[other] Tell { $contact }{ $champions ->
            [yes] { " " }or a champion what you’d like to say.
           *[no] { " " }what you’d like to say.
        }
    }
announcements-post = > { $text }

    /{ $by }
announcements-news = - { $by }: “{ $text }”
announcements-none-made = There is no announcement yet.
announcements-last = The announcement of { DAY($day) } to { announcements-audience.named }{ $text ->
        [none] .
       *[other] : “{ $text }”
    }
announcements-in-channel = It was posted in the channel. I can’t see who reads there.
announcements-under-way = It’s on its way.
announcements-few = It went to fewer than five people, so I show no numbers.
announcements-reached = It was meant for { $total }, and { $sent ->
        [0] fewer than five
       *[other] { $sent }
    } have got it.{ $some ->
        [yes] { $rest ->
            [0] { " " }The others get it later or not at all.
           *[other] { " " }The other { $rest } get it later or not at all.
        }
       *[no] { "" }
    }
announcements-unreachable = { $count ->
        [one] Without the app in their chat: { $names }. IT can install it.
       *[other] Without the app in their chat: { $names }. IT can install it for them.
    }
announcements-spread =
    .why = An announcement goes out
    .late = An announcement should have gone out { MOMENT($since) } and hadn’t two hours later.
announcements-settle =
    .why = How far an announcement has got is counted
    .late = How far an announcement has got should have been counted { MOMENT($since) } and wasn’t two hours later.
announcements-deliver =
    .why = An announcement
    .next = an announcement
announcements-told-made = - Your announcements: { $count }{ $words ->
        [none] { "" }
       *[other] { " " }({ $words })
    }
announcements-told-got = - Announcements to you: { $count }. I note whether they arrived, not whether you read them.
