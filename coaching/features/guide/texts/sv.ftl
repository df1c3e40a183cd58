guide-why = { WHY($what) ->
        [none] { $whose ->
            [ours] Planering för hela företaget
           *[theirs] Ett meddelande från Kollega
        }
       *[other] { WHY($what) }
    }
guide-menu = Vad vill du göra?
    .next = Min vecka
    .learn = Lär dig
    .people = Människor
    .more = Fler val
    .help = Hjälp
guide-learn = Vad vill du bli bättre på?
guide-people = Kollegor som kan hjälpa dig:
guide-more = Här är resten:
guide-prompt = Vad händer härnäst för mig?
    .about = Vad som står på tur, och varför
guide-help = Du kan skriva till mig som till en kollega:
guide-help-savings = - ”Sparade 45 min på offerter med Copilot i går”: jag noterar det när du har sagt ja
guide-help-prompting = - ”Hur skriver jag en bättre prompt?”: jag svarar och talar om var jag har det ifrån
guide-help-pairing = - ”Min buddy”: jag visar vem det är, eller letar efter en
guide-help-data = - ”Vad vet du om mig?”: jag visar allt
guide-help-stop = Det här går alltid att skriva: ”tillbaka”, ”avbryt”, ”meny”, ”språk”. Med ”paus” eller ”stopp” är jag tyst; ”glöm mig” raderar allt.
guide-ai = Jag är en AI-assistent. Vill du hellre prata med en människa? Vänd dig till { $contact }.
guide-next = I dag är det dag { $number } av dina första 90. { $count ->
        [0] Inget är planerat för dig just nu.
       *[other] Det här är planerat:
    }
guide-next-entry = - { DAY($day) } kl. { $time }: { NEXT($what) ->
        [none] ett meddelande från mig
       *[other] { NEXT($what) }
    }
guide-waits = En sak till väntar på dig: ”extrafrågor” visar den.
guide-waits-now = Visa det som väntar
guide-home-language = Vi pratar svenska.
    .choose = Byt språk
guide-alarm = { $reason ->
        [not_in_channel] Jag är inte med i kanalen { $channel }, så det som skulle stå där har inte gått ut. Lägg till mig som medlem, så kommer nästa inlägg fram.
        [channel_not_found] Jag hittar inte kanalen { $channel }, så det som skulle stå där har inte gått ut. Är den privat? Lägg till mig som medlem. Annars stämmer inte ”community_channel” i company.toml.
        [is_archived] Kanalen { $channel } är arkiverad, så det som skulle stå där har inte gått ut. Öppna den igen, eller ange en annan kanal i company.toml.
        [blocked] Minst en kollega har blockerat mig i Teams, så mina meddelanden kommer inte fram. Är det ett misstag räcker det att öppna vår chatt där och ta bort blockeringen.
        [writes_blocked] I minst en kollegas chatt låter Teams mig läsa men inte skriva. En administratör ser i Teams administrationscenter om en princip står i vägen.
        [not_in_roster] I minst en kollegas Teams-chatt är jag inte längre med. Det löser sig om appen installeras på nytt för den personen.
        [uninstalled] Minst en kollega har tagit bort mig ur Teams. Jag skriver inte mer dit; den som installerar appen igen får höra av mig igen.
        [disabled] En administratör har stängt av mig i Teams för minst en kollega. I principerna för appbehörighet i Teams administrationscenter står det för vem.
        [not_installed] Minst en kollega som är inbjuden har inte min app i Teams, och där får jag inte skriva först. Låt en administratör installera appen för personen (installationsprinciper), eller lägg till den i ett team där personen är med.
       *[other] Något som skulle stå i kanalen { $channel } har inte gått ut (”{ $reason }”). Den som sköter Kollega ser mer i loggen.
    }
guide-alarm-late = { LATE($round, $since) ->
        [none] Något jag gör för alla skulle ha gjorts { MOMENT($since) } men var inte gjort två timmar senare.
       *[other] { LATE($round, $since) }
    } Jag tar igen det så snart jag kan. Händer det igen ser den som sköter Kollega orsaken i loggen.
guide-alarm-shut = { $platform } har inte släppt in mig sedan { MOMENT($since) } (”{ $reason }”). Inget går förlorat: det som skulle ha skickats väntar och går ut så snart appen har installerats på nytt eller nyckeln rättats.
guide-text = Vad kan jag göra för dig?
    .again = Skriv det med egna ord, så tar vi det därifrån.
    .label = det du skrev
guide-meant = Jag är inte säker på vad du menar. Är det något av det här?
    .again = Jag kan fortfarande inte avgöra det. Sparad tid, en fråga, eller något annat?
    .label = vad du menade
    .saving = Tid jag har sparat
    .question = En fråga om AI
    .other = Något annat
guide-human = En människa som kan hjälpa till: { $contact }.
guide-welcome = Varsågod!
guide-hello = Hej{ $name ->
        [none] !
       *[other] , { $name }!
    } Vad har du på hjärtat?
guide-no-figures = Här samlas inga siffror in: sparad tid är avstängt i det här företaget.
