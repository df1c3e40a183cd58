about-menu =
    .who_sees = Who sees what I write?
    .retention = How long is it kept?
    .model_leaves = What goes to a language model?
    .model_leaves_which = Which model is it?
    .works_council = What about the works council?
    .who_helps = Who can help me here?
    .our_tools = Which AI tools do we have?
about-chat = { $platform ->
        [slack] in Slack
        [teams] in Microsoft Teams
       *[other] on this page
    }

# Before consent
about-headed-who-sees = **{ about-menu.who_sees }** { about-who-sees }
about-headed-retention = **{ about-menu.retention }** { about-retention }
about-headed-model-leaves = **{ about-menu.model_leaves }** { about-model-leaves }

# What is seen, kept and sent
about-who-sees = Only you, unless you share something yourself. Neither your manager nor HR nor the programme lead sees your answers; all the company ever sees is totals for five or more people.
about-who-sees-more =
    Your buddy sees your name, department and job and why you’re a good fit, and a line from your check-in only if you say yes to it.

    A champion you ask for help sees your first name, your department and what you wrote about being stuck.

    The programme lead can see who has been matched{ $approval ->
        [yes] {" "}and why they fit
       *[no] { "" }
    }. Whoever runs the server can read the database, and the chat itself is kept { about-chat }.
about-where = In a database that belongs to this installation alone, on a server your company has chosen. The chat itself is kept { about-chat }, under the settings that apply there.
about-where-more = { $contact ->
        [none] Whoever runs me will know which server it is, which country it’s in and how long backups are kept.
       *[other] To find out which server it is, which country it’s in and how long backups are kept, ask { $contact }.
    }
about-channels = No. In channels and groups I only get what is addressed to me. I can’t see your email, your calendar, your files or your other chats.
about-channels-more = From your account I have your name, email address, language and time zone.
about-retention = What you write in your own words in check-ins and finished conversations is deleted after { $days ->
        [one] one day
       *[other] { $days } days
    }, questions about AI after { $asked } days.
about-retention-more =
    The answers you tapped are deleted after { $check_ins } days, the minutes you confirmed after { $savings }, and the fact that we were in touch after { $conversations } at most.

    Your profile, your tasks and anything you shared with everyone stay until you type “forget me”. Then it all goes; only the minutes still count in the company’s total, without a name, task or tool.

    The same happens { $leavers } days after you have left, except that what you shared stays with your colleagues, without your name. How long backups are kept is up to whoever runs me.
about-voluntary = Taking part is voluntary. Until you say yes, I store nothing you write. After that you can still leave any question unanswered, and if you type “stop” I won’t message you again.
about-voluntary-more = I tell neither your manager nor the programme lead who answers the check-ins and who doesn’t.
about-voluntary-imported = Has HR already entered you? Say no when I ask and that is deleted.
about-model-leaves = { $model ->
        [yes] Only what you ask or show me about AI, and a sentence about time saved that I can’t make out. Personal data and colleagues’ names are taken out first, as far as I recognise them.
       *[no] Nothing. No language model is connected here: I answer from a playbook, on the server your company has chosen.
    }
about-model-leaves-more =
    I also send your department and language, matching pages from the playbook and from what colleagues have shared and, for a follow-up question, what we’ve just said. Never your email address or your job.

    I don’t recognise nicknames, customers’ names or health matters in plain words. What you paste under “May I paste this?” is never sent.

    What the provider may do with the rest is in your company’s contract{ $contact ->
        [none] { "" }
       *[other] : ask { $contact }
    }.
about-which = { $model ->
        [yes] One that your company chose and connected. I don’t know its name myself{ $contact ->
            [none] { "" }
           *[other] ; ask { $contact }
        }.
       *[no] None. I’m neither ChatGPT nor Copilot: I understand by rules and example sentences, and answer from a playbook.
    }
about-works-council = I don’t know what has been agreed with the works council{ $contact ->
        [none] { "" }
       *[other] ; please ask { $contact }
    }. { about-never-recorded }
about-never-recorded = What I never record: how long you work, what you do in other programs, and what is said in channels without being addressed to me. I don’t give anyone else figures about you.
about-works-council-more = What I do store: what you tell me and when, whether you and your buddy meet and how it goes, the name, email address, language and time zone from your account, and what HR has entered about your employment.

# Who I am
about-looked-at = - Whoever runs Kollega has exported your data { $times ->
        [1] once
       *[other] { $times } times
    }, last on { DAY($day) }
about-looked = - You have seen the whole company’s figures { $times ->
        [1] once
       *[other] { $times } times
    }, last on { DAY($day) }
about-who-are-you = I’m Kollega, an AI coach: a piece of software, not a person.{ $contact ->
        [none] { "" }
       *[other] {" "}If you’d rather talk to a human, ask { $contact }.
    }
about-what-for = I’m here to make AI useful in your own job, a little every week, rather than one workshop and then silence.
about-why-asked = So that my advice fits your job, and so that we can tell whether AI helps. You don’t have to answer: just type “cancel”.
about-why-asked-more = Department and job are for the advice and for finding a buddy who suits you. Tasks and minutes show what AI saves.

# Who can help
about-helps-buddy = Ask your buddy first: **{ $name }**.
about-helps-champions = { $count ->
        [one] Champion here: { $names }.
       *[other] Champions here: { $names }.
    }
about-helps-drop-in = Next drop-in: { MOMENT($at) }, { $place }{ $host ->
        [none] { "" }
       *[other] , with { $host }
    }.
about-helps-contact = { $contact ->
        [none] Nobody has been named for that yet. If it’s about AI, you can ask me.
       *[other] Ask { $contact }. If it’s about AI, you can ask me as well.
    }
about-buddy = A colleague with more AI experience who spends half an hour a week with you for { $weeks } weeks, on your own tasks.
about-buddy-more = You see each other’s name, department and job, and why you’re a good fit. Either of you can stop at any time without giving a reason.
about-champion = A colleague who is good with AI{ $dropins ->
        [yes] , hosts open drop-ins
       *[no] { "" }
    } and helps when someone is stuck. It’s voluntary, and they can stop whenever they like.
about-champion-more = Would you like to be one? Tell { $contact ->
        [none] the programme lead
       *[other] { $contact }
    }.
about-lead = { $count ->
        [one] The programme lead here is { $names }.
       *[other] The programme leads here are { $names }.
    }
about-lead-unknown = { $contact ->
        [none] I don’t know who leads the programme.
       *[other] I haven’t been given a name. Try { $contact }.
    }

# What the company has decided
about-our-tools = { $tools ->
        [none] I don’t know of any approved AI tools.
       *[other] Approved here: **{ $tools }**.
    }
about-tool = - **{ $name }**{ $for ->
        [none] { "" }
       *[other] { "" } – { $for }
    }{ $how ->
        [none] { "" }
       *[other] { "" } · how to get it: { $how }
    }{ $contact ->
        [none] { "" }
       *[other] { "" } · ask { $contact }
    }
about-tools-for = { $light ->
        [green] 🟢
        [amber] 🟡
       *[red] 🔴
    } { $data ->
        [public] **Public**
        [internal] **Internal**
        [confidential] **Confidential** (prices, contracts, drawings)
       *[personal] **About people** (pay, health, personal data)
    }: { $reach ->
        [every] any AI tool
       *[named] { $tools ->
            [none] no AI tool
           *[other] { $tools }
        }
    }
about-our-tools-more = If you need a licence or another tool, ask { $contact }.
about-definitions = The figures are self-reported and confirmed; some also time a task with and without AI. I don’t measure anyone myself.

# When it is no question about AI
about-worry = Many people feel that way, and it’s something for people to talk about, not for software. I’m here to make tasks easier; I judge nobody and decide nothing about anyone’s job.
about-worry-human = Do talk to { $contact ->
        [none] someone you trust
       *[other] { $contact }, or to someone you trust
    }. None of this is stored; it’s only here in our chat.
about-complaint = Sorry, that wasn’t much use. Put it another way and I’ll have another go{ $contact ->
        [none] { "" }
       *[other] , or ask { $contact }
    }.
about-reminders = I can’t set reminders of your own, so put it in your calendar. You’ll hear from me about check-ins, meetings and lessons anyway.
about-elsewhere = I can’t help with that: all I know about is AI at work. Try { $contact ->
        [none] a colleague
       *[other] { $contact }
    }.
about-smalltalk = Good to hear from you! Drop me a line whenever I can help.
about-page =
    .never = What is never recorded?
    .start = Kollega lives in your chat. Say hello to me there.
    .privacy = How Kollega handles your data
    .terms = Terms for Kollega
    .what = What Kollega is
    .where = Where is the data?
    .voluntary = Is it voluntary?
    .wrong = Answers can be wrong. Check them before you rely on them, and follow the rules of { $company } on what may be pasted where.
    .rights = “What do you know about me?” shows everything, “forget me” deletes everything, “stop” makes me quiet. { $contact ->
        [none] Whoever runs Kollega answers questions.
       *[other] For questions, ask { $contact }.
    }
