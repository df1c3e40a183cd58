onboarding-consent =
    Hello! I'm **Kollega**, an AI assistant – a buddy and coach for using AI at work.

    I answer questions on prompting, note the time you save when you tell me, and check in now and then. What you tell me about yourself is yours: your manager never sees it, the company sees totals of five people or more. Write “stop” and I go quiet, “forget me” and everything is erased.

    Shall we start?
    .again = A yes and we start; a no, and I leave you in peace. Which one?
    .label = your consent
    .yes = Yes, let's go
    .no = No, thanks
onboarding-declined = That's fine. I keep nothing about you. Ask me about AI whenever you like – and if you change your mind, just write “hello”.
onboarding-language = Which language shall we use?
    .again = I speak Swedish, English and German. Which one is yours?
    .label = the language
    .sv = Svenska
    .en = English
    .de = Deutsch
onboarding-department = Good. Which department do you work in?
    .again = What is your department called? Pick one, or write its name.
    .label = the department
onboarding-role = And what is your job there?
    .again = What would it say on your door? “Buyer” or “service technician”, say.
    .label = your job
onboarding-tools = Which AI tools do you use? Name all of them, or none.
    .again = For example “Copilot and ChatGPT” – or “none”, which is a fine answer.
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
onboarding-buddy = Nobody should learn this alone. Would you like a buddy – or be one? The two of you then see each other's name, department and job.
    .again = A buddy is a colleague with more AI practice, half an hour a week. Want one, be one, or neither?
    .label = the buddy
    .wants = I'd like one
    .gives = I can be one
    .no = Not now
onboarding-capacity = Great! How many can you look after at once? Half an hour a week for each is enough.
    .again = One, two or three?
    .label = how many you can take
    .n1 = One
    .n2 = Two
    .n3 = Three
onboarding-right =
    This is what I understood:

    - Department: { $department }
    - Job: { $role }
    - Tools: { $tools ->
        [none] none yet
       *[other] { $tools }
    }
    - AI today: { $experience ->
        [none] never
        [some] now and then
        [weekly] every week
        [daily] every day
       *[expert] you teach others
    }
    - Buddy: { $buddy ->
        [wants] you'd like one
        [gives] you can be one, for { $capacity ->
            [one] one person
           *[other] { $capacity } people
        } at a time
       *[no] not now
    }

    Is that right?
onboarding-dropped = All right, nothing kept. Write “hello” when you want to try again.
onboarding-ready = Nice to meet you{ $name ->
        [none] .
       *[other] , { $name }.
    } Your 90 days start now.
onboarding-baseline-offer = One more thing, two minutes: three tasks that cost you time today. Without them nobody can tell later whether AI helped.
onboarding-baseline-now = Do it now
onboarding-baseline-later = Tomorrow
onboarding-later = Good. I'll ask on { DAY($day) }.
onboarding-work-form = Task { $n } of at most three: what costs you time, how long each time, and how often?
onboarding-task = Task { $n }: what is it? You can say it all at once: “quotations, 2 hours a week”.
    .again = Something you do again and again: “minutes of meetings”, “order confirmations” …
    .label = task
onboarding-minutes = How long does it take each time?
    .again = A number is enough: “45 min” or “2 hours”.
    .label = time each time
onboarding-rhythm = How often?
    .again = Once, daily, weekly or monthly?
    .label = how often
    .once = Once
    .day = Daily
    .week = Weekly
    .month = Monthly
onboarding-more = Noted. Another task?
    .again = Another task, or is that enough?
    .label = another task
    .more = One more
    .enough = That's enough
onboarding-maturity-form = Last: how do you see yourself with AI today? 1 is “just starting”, 3 is “others ask me”.
onboarding-knowledge = How well do you know the tools? 1 a little, 2 well, 3 inside out. You can answer all five at once: “2 1 2 1 1”.
    .again = 1 a little, 2 well or 3 inside out?
    .label = knowing the tools
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-breadth = How many kinds of task do you use AI for? 1 few, 2 several, 3 most.
    .again = 1 few, 2 several or 3 most?
    .label = breadth
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-independence = How well do you get by on your own? 1 with help, 2 mostly, 3 entirely.
    .again = 1 with help, 2 mostly or 3 entirely?
    .label = independence
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-innovation = Do you find new uses? 1 not yet, 2 sometimes, 3 often.
    .again = 1 not yet, 2 sometimes or 3 often?
    .label = new ideas
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-sharing = Do you pass on what you learn? 1 not yet, 2 sometimes, 3 often.
    .again = 1 not yet, 2 sometimes or 3 often?
    .label = sharing
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-baseline-right = Your tasks: { $tasks }. Yourself: tools { $knowledge }, breadth { $breadth }, on your own { $independence }, new ideas { $innovation }, sharing { $sharing }. Right?
onboarding-baseline-kept = { $count ->
        [one] Kept. That task is our yardstick.
       *[other] Kept. Those { $count } tasks are our yardstick.
    } When AI saves you time, just tell me: “saved 30 min on quotations”.
onboarding-invitation =
    Hello{ $name ->
        [none] { "" }
       *[other] { " " }{ $name }
    }! I'm **Kollega**, an AI assistant at { $company } – a buddy and coach for using AI at work.

    I answer questions on prompting, note the time you save, and help you find a buddy. HR gave me your name, your e-mail address and what goes with your job, such as department and role. What you tell me yourself is seen neither by your manager nor by HR; the company sees totals of five people or more.

    You are not signed up for anything. If you'd rather not, do nothing – I won't ask again. If you prefer to talk to a human: { $contact }.
onboarding-invitation-open = Tell me more
onboarding-baseline =
    .why = The three tasks that cost time, as agreed
    .next = three tasks that cost you time
onboarding-invite =
    .why = Invitations to people whom HR imported
onboarding-told-baseline = - Task: { $task }, { DURATION($minutes) } { $rhythm ->
        [day] daily
        [week] weekly
        [month] monthly
       *[once] once
    }
onboarding-told-ratings = - Your self-rating: tools { $knowledge }, breadth { $breadth }, on your own { $independence }, new ideas { $innovation }, sharing { $sharing }
