onboarding-welcome =
    Hello! I’m **Kollega**, an AI assistant and your AI coach at work. { $savings ->
        [yes] { $pairing ->
            [yes] I answer questions about AI, note the time you save and can find you a buddy.
           *[no] I answer questions about AI and note the time you save.
        }
       *[no] { $pairing ->
            [yes] I answer questions about AI and can find you a buddy.
           *[no] I answer questions about AI.
        }
    }

    Your manager doesn’t see your answers. The company only ever sees totals for five or more people{ $pairing ->
        [yes] , and the programme lead sees who has been matched
       *[no] { "" }
    }.

    It’s voluntary. Type “stop” and I’ll go quiet, “forget me” and everything is deleted.
onboarding-consent = Shall we start?
    .again = Say yes and we’ll start; say no and I’ll leave you in peace. Questions first are fine, too.
    .label = your consent
    .yes = Yes, let’s go
    .no = No, thanks
    .more = Tell me more
onboarding-declined = That’s fine. I won’t store anything about you. Ask me about AI whenever you like. If you change your mind, just type “hello”.
onboarding-language = Which language shall we use?
    .again = I speak Swedish, English and German. Which one is yours?
    .label = the language
    .sv = Svenska
    .en = English
    .de = Deutsch
onboarding-skip = Skip
onboarding-leave = The rest another time
onboarding-department = Good. Which department do you work in?
    .again = I can’t find that department. Which of these is yours?
    .label = the department
onboarding-role =
    { $placed ->
        [no] And what is your job?
       *[yes] And what is your job there?
    }
    .again = What would it say on your door? “Buyer” or “service technician”, say.
    .label = your job
onboarding-tools = Which AI tools do you use? Pick all that apply, or type them.
    .again = For example “Copilot and ChatGPT”, or “none”, which is a fine answer.
    .label = the tools
    .Copilot = Copilot
    .ChatGPT = ChatGPT
    .Claude = Claude
    .Gemini = Gemini
    .DeepL = DeepL
    .none = None yet
onboarding-experience = How often do you use AI at work today?
    .again = Roughly: never, now and then, every week, every day?
    .label = how often you use AI
    .none = Never
    .some = Now and then
    .weekly = Every week
    .daily = Every day
    .expert = I teach others
onboarding-buddy = Nobody should have to learn this alone. Would you like a buddy, or to be one? You’d see each other’s name, department and job.
    .again = A buddy is a colleague with more AI experience, for half an hour a week. Want one, be one, or neither?
    .label = the buddy
    .wants = I’d like one
    .gives = I can be one
    .no = Not now
onboarding-capacity = Great! How many can you be a buddy for at once? Half an hour a week for each is enough.
    .again = One, two or three?
    .label = how many you can be a buddy for
    .n1 = One
    .n2 = Two
    .n3 = Three
onboarding-right =
    Here’s what I’ve got:

    - Department: { $department ->
        [none] not given
       *[other] { $department }
    }
    - Job: { $role ->
        [none] not given
       *[other] { $role }
    }
    { $buddy ->
        [none] { "" }
        [wants] - Buddy: you’d like one
        [gives] - Buddy: you can be one, for { $capacity ->
            [one] one person
           *[other] { $capacity } people
        } at a time
       *[no] - Buddy: not now
    }

    Is that right?
onboarding-dropped = All right, that wasn’t saved. Type “more about me” when you want to try again.
onboarding-ready = Nice to meet you{ $name ->
        [none] .
       *[other] , { $name }.
    } Your first 90 days with me start now.
onboarding-now = Here’s what you can do right away. I have a few short questions left, but they can wait.
    .more = More about me
onboarding-along = One more thing, if you have half a minute:
onboarding-left = Good, the rest can wait until you feel like it.
onboarding-thanks = Thanks, that’s all I wanted to know.
onboarding-all-told = I know what I need. Would you like to change anything?
onboarding-part =
    .tools = My tools
    .practice = How often I use AI
    .rating = My self-rating
onboarding-task-later = We’ll come to that task in a moment.
onboarding-cost =
    .label = the task
onboarding-work-form = Task { $n } of at most three: what costs you time today, without AI? How long each time, and how often?
onboarding-task = Which task costs you time today? You can say it all at once: “quotations, 2 hours a week”.
    .again = Something you do again and again: “meeting notes”, “order confirmations” …
    .label = { $value ->
        [none] task
       *[other] { $value }
    }
onboarding-minutes = How long does it take each time? (Task: { $task })
    .again = A number is enough: “45 min” or “2 hours”.
    .label = { $task ->
        [none] time per go
       *[other] time per go: { $task }
    }
onboarding-rhythm = How often do you do it?
    .again = Once, daily, weekly or monthly?
    .label = { $task ->
        [none] how often
       *[other] how often: { $task }
    }
    .once = Once
    .day = Daily
    .week = Weekly
    .month = Monthly
onboarding-more = { $task }, { DURATION($minutes) } { $rhythm ->
        [day] a day
        [week] a week
        [month] a month
       *[once] once
    }. One more?
    .again = Another task, or is that enough? Just type it if there is one.
    .label = another task
    .more = One more
    .enough = That’s enough
onboarding-knowledge = First: how well do you know the tools? If you know your answer to all five questions, type them: “2 1 2 1 1”.
    .again = Which is closest: 1, 2 or 3? “Don’t know” is fine, too.
    .label = tool knowledge
    .n1 = 1 – tried them once or twice
    .n2 = 2 – mostly get what I want
    .n3 = 3 – can show others how
onboarding-breadth = How many kinds of task do you use AI for?
    .again = Which is closest: 1, 2 or 3?
    .label = breadth
    .n1 = 1 – one, email for example
    .n2 = 2 – two or three
    .n3 = 3 – most of what I do
onboarding-independence = How well do you get by with AI on your own?
    .again = Which is closest: 1, 2 or 3?
    .label = working on your own
    .n1 = 1 – need someone beside me
    .n2 = 2 – ask now and then
    .n3 = 3 – solve it myself
onboarding-innovation = Do you find uses of your own?
    .again = Which is closest: 1, 2 or 3?
    .label = new ideas
    .n1 = 1 – do what others showed me
    .n2 = 2 – found a couple of my own
    .n3 = 3 – try something every month
onboarding-sharing = Do you pass on what you learn?
    .again = Which is closest: 1, 2 or 3?
    .label = sharing
    .n1 = 1 – not yet
    .n2 = 2 – when someone asks
    .n3 = 3 – show others without being asked
onboarding-baseline-right = { $count ->
        [1] Your time-eater: { $task1 }, { DURATION($minutes1) } { $rhythm1 ->
            [day] a day
            [week] a week
            [month] a month
           *[once] once
        }. Is that right?
        [2] Your time-eaters: { $task1 }, { DURATION($minutes1) } { $rhythm1 ->
            [day] a day
            [week] a week
            [month] a month
           *[once] once
        }; { $task2 }, { DURATION($minutes2) } { $rhythm2 ->
            [day] a day
            [week] a week
            [month] a month
           *[once] once
        }. Is that right?
       *[other] Your time-eaters: { $task1 }, { DURATION($minutes1) } { $rhythm1 ->
            [day] a day
            [week] a week
            [month] a month
           *[once] once
        }; { $task2 }, { DURATION($minutes2) } { $rhythm2 ->
            [day] a day
            [week] a week
            [month] a month
           *[once] once
        }; { $task3 }, { DURATION($minutes3) } { $rhythm3 ->
            [day] a day
            [week] a week
            [month] a month
           *[once] once
        }. Is that right?
    }
onboarding-baseline-kept = { $count ->
        [one] Saved. That’s the task we’ll compare with.
       *[other] Saved. Those are the { $count } tasks we’ll compare with.
    } When AI saves you time, just tell me: “saved 30 min: { $task }”.
onboarding-rated = Saved, and only you can see it: tools { $knowledge ->
        [none] –
       *[other] { $knowledge }
    }, breadth { $breadth ->
        [none] –
       *[other] { $breadth }
    }, on your own { $independence ->
        [none] –
       *[other] { $independence }
    }, new ideas { $innovation ->
        [none] –
       *[other] { $innovation }
    }, sharing { $sharing ->
        [none] –
       *[other] { $sharing }
    }.
onboarding-invitation =
    Hello{ $name ->
        [none] { "" }
       *[other] { " " }{ $name }
    }! I’m **Kollega**, an AI assistant at { $company }. I can be your AI coach at work.

    HR gave me your name, your email address and details of your job, such as department and role. Neither your manager nor HR sees what you tell me yourself.

    You haven’t been signed up for anything. If you’d rather not, just do nothing; I won’t ask again. If you’d rather talk to a human, ask { $contact }.
onboarding-invitation-open = Tell me more
onboarding-baseline =
    .why = The three tasks that cost you time
    .next = three tasks that cost you time
onboarding-invite =
    .why = Invitations to people added by HR
onboarding-told-baseline = - Task: { $task }, { DURATION($minutes) } { $rhythm ->
        [day] daily
        [week] weekly
        [month] monthly
       *[once] once
    }
onboarding-told-ratings = - Your self-rating: tools { $knowledge ->
        [none] –
       *[other] { $knowledge }
    }, breadth { $breadth ->
        [none] –
       *[other] { $breadth }
    }, on your own { $independence ->
        [none] –
       *[other] { $independence }
    }, new ideas { $innovation ->
        [none] –
       *[other] { $innovation }
    }, sharing { $sharing ->
        [none] –
       *[other] { $sharing }
    }
onboarding-unreached = { $count ->
        [one] One invitation hasn’t arrived: { $names } has no account under the address HR gave, or doesn’t have my app in Teams.
       *[other] { $count } invitations haven’t arrived: { $names } have no account under the address HR gave, or don’t have my app in Teams.
    } Is the address right? I’ll try again every working day.
onboarding-again =
    .late = The invitations to people without an account were due again on { MOMENT($since) } and had not gone out two hours later.
onboarding-told-invited = - An invitation that did not reach you at the first try on { DAY($day) }
