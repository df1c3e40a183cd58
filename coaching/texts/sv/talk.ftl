# Det som alla samtal har gemensamt.
talk-send = Skicka
talk-pick = Välj
talk-minutes = { DURATION($minutes) }
talk-yes = Ja, det stämmer
talk-change = Ändra något
talk-drop = Låt det vara
talk-confirm-again = Ett ja räcker, eller skriv vad som är annorlunda, till exempel ”nej, 45 minuter”.
talk-which = Vad ska jag ändra?
talk-cancelled = Avbrutet. Inget sparades.
talk-unchanged = Okej. Det som redan var sparat står kvar.
talk-nothing-open = Det finns inget att avbryta just nu.
talk-at-the-start = Vi är redan på första frågan.
talk-continue = Fortsätt där vi var
talk-decisions = { $count ->
        [2] Två saker
        [3] Tre saker
       *[other] { $count } saker
    } väntar på ditt svar. Den första:
talk-next-decision = Och en sak till att bestämma:
talk-waits-answer = Svara på det
talk-settled = Det här är besvarat.
talk-one-more = **En sak till:**
talk-not-now = Inte nu
talk-kept-already = Den frågan har du redan svarat på, och svaret är sparat. Skriv ”ändra” om det ska vara något annat.
talk-all-said = Bra. Hör av dig när det är något.
talk-moot = Det har redan löst sig, så du behöver inte svara.
talk-button-old = Den knappen hör till något som är klart. Skriv bara vad du behöver, eller ”meny”.
talk-button-of-another = Den knappen hör till en kollega. Skriv direkt till mig, så börjar vi därifrån.
talk-no-words = Jag kan bara läsa text än så länge. Kan du skriva det med ord?
talk-menu-instead = Jag förstår fortfarande inte, förlåt. Svara på frågan, eller öppna menyn om du hellre vill något annat:
talk-menu = Meny
talk-human = Här räcker jag inte till. Hjälp får du av { $contact }. Eller skriv ”avbryt”, så släpper vi det.
talk-in-direct = Det tar vi i vår egen chatt. Jag har skrivit till dig där.
talk-expired = Vårt förra samtal avslutades efter tre dagar. Inget av det sparades.
talk-united = Jag ser nu att du och jag redan känner varandra från en annan chatt. Jag har fört ihop det, så att du är en och samma person hos mig.
talk-trouble = Något gick fel hos mig. Försök gärna igen om en stund.
talk-stranger = Jag heter Kollega och är en AI-assistent. Jag hjälper kollegor att få tid över med AI. Vi tar det i vår egen chatt; inget du skriver här sparas.
talk-home-stranger = Jag heter Kollega och är en AI-assistent. När du har sagt ja till att vara med ser du dina egna saker här: vad som kommer härnäst, dina siffror och hur ofta jag hör av mig. Innan dess sparar jag inget av det du skriver.
talk-stranger-open = Öppna vår chatt
talk-home = Din sida hos Kollega

# Vad läsaren av personuppgifter hittar.
talk-kind = personuppgifter
talk-kind-secret = ett lösenord eller en nyckel
talk-kind-mention = en omnämnd person
talk-kind-email = en mejladress
talk-kind-iban = ett bankkonto
talk-kind-card = ett kortnummer
talk-kind-personnummer = ett personnummer
talk-kind-steuerid = ett skattenummer
talk-kind-phone = ett telefonnummer
talk-kind-ip = en IP-adress
talk-kind-name = ett namn
talk-kind-address = en adress
