guide-why = { WHY($what) ->
        [none] { $whose ->
            [ours] Planning for the whole company
           *[theirs] A message from Kollega
        }
       *[other] { WHY($what) }
    }
guide-menu = What would you like to do?
    .next = My week
    .learn = Learn
    .people = People
    .more = More choices
    .help = Help
guide-learn = What would you like to get better at?
guide-people = People who can help you:
guide-more = And here is the rest:
guide-prompt = What comes next for me?
    .about = What is on its way to you, and why
guide-help = You can write to me as you would to a colleague:
guide-help-savings = - “Saved 45 min on quotations with Copilot yesterday” – I note it once you have said yes
guide-help-prompting = - “How do I write a better prompt?” – I answer, and name my source
guide-help-pairing = - “My buddy” – I show you who it is, or look for one
guide-help-data = - “What do you know about me?” – I show you all of it
guide-help-stop = Always: **back**, **cancel**, **menu**, **language**. “Pause” or “stop” and I'm quiet; “forget me” erases everything.
guide-ai = I'm an AI assistant. If you'd rather talk to a human: { $contact }.
guide-next = You are on day { $number } of your 90. { $count ->
        [0] Nothing is planned for you just now.
       *[other] This is planned:
    }
guide-next-entry = - { DAY($day) }, { $time }: { NEXT($what) ->
        [none] a message from me
       *[other] { NEXT($what) }
    }
guide-waits = Something else waits for you: “extra questions” brings it.
guide-waits-now = Show me what waits
guide-home-language = We speak English with each other.
    .choose = Change language
guide-alarm = { $reason ->
        [not_in_channel] I'm not in the channel { $channel }, so what was meant for it has not gone out. Add me as a member, and the next post will get there.
        [channel_not_found] I can't find the channel { $channel }, so what was meant for it has not gone out. Is it private? Then add me as a member. If not, “community_channel” in company.toml is wrong.
        [is_archived] The channel { $channel } is archived, so what was meant for it has not gone out. Open it again, or name another one in company.toml.
        [blocked] At least one colleague has blocked me in Teams, so what is meant for them does not arrive. If that is a mistake, they open our chat there and unblock me.
        [writes_blocked] Teams lets me read but not write in at least one colleague's chat. An administrator sees in the Teams admin centre whether a policy stands in the way.
        [not_in_roster] In at least one colleague's Teams chat I am no longer a member. Installing the app for them again mends it.
        [uninstalled] At least one colleague has taken me out of Teams. They are left in peace; whoever installs the app again hears from me again.
        [disabled] An administrator has switched me off in Teams for at least one colleague. The app permission policies in the Teams admin centre say for whom.
        [not_installed] At least one colleague who is invited has no app of mine in Teams, and there I may not write first. Let an administrator install the app for them (setup policies), or add it to a team they belong to.
       *[other] Something meant for the channel { $channel } has not gone out (“{ $reason }”). Whoever runs Kollega finds more in the log.
    }
guide-alarm-late = { LATE($round, $since) ->
        [none] Something I do for everybody was due { MOMENT($since) } and was still not done two hours later.
       *[other] { LATE($round, $since) }
    } I catch up as soon as I can. If this happens again, whoever runs Kollega finds the reason in the log.
guide-alarm-shut = { $platform } has not let me in since { MOMENT($since) } (“{ $reason }”). Nothing is lost: what is due waits, and goes out once the app has been installed again or its key put right.
guide-text = What can I do for you?
    .again = Put it in your own words, and we take it from there.
    .label = what you wrote
guide-meant = I'm not sure what you mean. Is it one of these?
    .again = I still can't tell. Time saved, a question, or something else?
    .label = what you meant
    .saving = Time I saved
    .question = A question about AI
    .other = Something else
guide-human = A human who can help: { $contact }.
guide-welcome = You're welcome!
guide-hello = Hello{ $name ->
        [none] !
       *[other] , { $name }!
    } What's on your mind?
guide-no-figures = No figures are collected here: time savings are switched off in this company.
