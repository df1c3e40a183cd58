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
guide-prompt = What’s next for me?
    .about = What’s coming up for you, and why
guide-help = You can message me as you would a colleague:
guide-help-savings = - “Saved 45 min on quotations with Copilot yesterday”: I’ll note it once you’ve said yes
guide-help-prompting = - “How do I write a better prompt?”: I’ll answer and name my source
guide-help-pairing = - “My buddy”: I’ll show you who it is, or look for one
guide-help-data = - “What do you know about me?”: I’ll show you all of it
guide-help-stop = Always: **back**, **cancel**, **menu**, **language**. “Pause” or “stop” and I’ll be quiet; “forget me” deletes everything.
guide-ai = I’m an AI assistant. If you’d rather talk to a human, ask { $contact }.
guide-next = Today is day { $number } of your first 90. { $count ->
        [0] Nothing is planned for you at the moment.
       *[other] Here’s what’s planned:
    }
guide-next-entry = - { DAY($day) }, { $time }: { NEXT($what) ->
        [none] a message from me
       *[other] { NEXT($what) }
    }
guide-waits = Something else waits for you: “extra questions” brings it.
guide-waits-now = Show me what waits
guide-home-language = We’re chatting in English.
    .choose = Change language
guide-alarm = { $reason ->
        [not_in_channel] I’m not in the channel { $channel }, so my post didn’t go out. Add me as a member, and the next post will get there.
        [channel_not_found] I can’t find the channel { $channel }, so my post didn’t go out. Is it private? Then add me as a member. If not, “community_channel” in company.toml is wrong.
        [is_archived] The channel { $channel } is archived, so my post didn’t go out. Open it again, or name another one in company.toml.
        [blocked] At least one colleague has blocked me in Teams, so my messages to them don’t arrive. If that’s a mistake, they can open our chat there and unblock me.
        [writes_blocked] Teams lets me read but not post in at least one colleague’s chat. An administrator can check in the Teams admin centre whether a policy is blocking me.
        [not_in_roster] I’m no longer a member of at least one colleague’s Teams chat. Reinstalling the app for them fixes it.
        [uninstalled] At least one colleague has removed me from Teams. I’ll leave them alone unless they reinstall the app.
        [disabled] An administrator has switched me off in Teams for at least one colleague. The app permission policies in the Teams admin centre show who.
        [not_installed] At least one invited colleague doesn’t have my app in Teams, so I can’t message them first. An administrator can install the app for them (setup policies) or add it to a team they belong to.
       *[other] Something meant for the channel { $channel } hasn’t gone out (“{ $reason }”). Whoever runs Kollega can find more in the log.
    }
guide-alarm-late = { LATE($round, $since) ->
        [none] Something I do for everyone was due on { MOMENT($since) } and was still not done two hours later.
       *[other] { LATE($round, $since) }
    } I’ll catch up as soon as I can. If this happens again, whoever runs Kollega will find the reason in the log.
guide-alarm-shut = { $platform } has not let me in since { MOMENT($since) } (“{ $reason }”). Nothing is lost: what’s due will go out once the app has been reinstalled or its key corrected.
guide-text = What can I do for you?
    .again = Put it in your own words, and we’ll take it from there.
    .label = what you wrote
guide-meant = I’m not sure what you mean. Is it one of these?
    .again = I’m still not sure. Time saved, a question, or something else?
    .label = what you meant
    .saving = Time I saved
    .question = A question about AI
    .other = Something else
guide-human = Someone who can help: { $contact }.
guide-welcome = You’re welcome!
guide-hello = Hello{ $name ->
        [none] !
       *[other] , { $name }!
    } What’s on your mind?
guide-no-figures = No figures are collected here: time savings are switched off at this company.
