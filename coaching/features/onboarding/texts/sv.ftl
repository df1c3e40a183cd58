onboarding-consent =
    Hej! Jag heter **Kollega** och är en AI-assistent – en buddy och coach för AI på jobbet.

    Jag svarar på frågor om promptning, noterar tiden du sparar när du berättar om den, och hör av mig då och då. Det du berättar om dig själv är ditt: din chef ser det aldrig, företaget ser bara summor för minst fem personer. Skriv ”stopp” så är jag tyst, ”glöm mig” så raderas allt.

    Ska vi börja?
    .again = Ett ja så börjar vi, ett nej så lämnar jag dig i fred. Vilket blir det?
    .label = ditt samtycke
    .yes = Ja, kör igång
    .no = Nej tack
onboarding-declined = Det är helt okej. Jag sparar inget om dig. Fråga mig gärna om AI ändå – och om du ändrar dig är det bara att skriva ”hej”.
onboarding-language = Vilket språk ska vi ta?
    .again = Jag kan svenska, engelska och tyska. Vilket är ditt?
    .label = språket
    .sv = Svenska
    .en = English
    .de = Deutsch
onboarding-department = Bra. Vilken avdelning jobbar du på?
    .again = Vad heter din avdelning? Välj en, eller skriv namnet.
    .label = avdelningen
onboarding-role = Och vad jobbar du med där?
    .again = Vad skulle det stå på din dörr? ”Inköpare” eller ”servicetekniker”, till exempel.
    .label = ditt jobb
onboarding-tools = Vilka AI-verktyg använder du? Skriv alla, eller inga.
    .again = Till exempel ”Copilot och ChatGPT” – eller ”inga”, det är ett bra svar det också.
    .label = verktygen
    .Copilot = Copilot
    .ChatGPT = ChatGPT
    .Claude = Claude
    .Gemini = Gemini
    .DeepL = DeepL
    .none = Inga än
onboarding-experience = Hur ofta använder du AI på jobbet i dag?
    .again = Ungefär: aldrig, då och då, varje vecka, varje dag?
    .label = hur ofta du använder AI
    .none = Aldrig
    .some = Då och då
    .weekly = Varje vecka
    .daily = Varje dag
    .expert = Jag lär andra
onboarding-buddy = Ingen ska behöva lära sig det här ensam. Vill du ha en buddy – eller vara en? Ni två ser då varandras namn, avdelning och jobb.
    .again = En buddy är en kollega med mer AI-vana, en halvtimme i veckan. Vill du ha en, vara en, eller inget av det?
    .label = buddyn
    .wants = Jag vill ha en
    .gives = Jag kan vara en
    .no = Inte nu
onboarding-capacity = Fint! Hur många kan du ta hand om samtidigt? En halvtimme i veckan för var och en räcker.
    .again = En, två eller tre?
    .label = hur många du kan ta
    .n1 = En
    .n2 = Två
    .n3 = Tre
onboarding-right =
    Så här har jag förstått dig:

    - Avdelning: { $department }
    - Jobb: { $role }
    - Verktyg: { $tools ->
        [none] inga än
       *[other] { $tools }
    }
    - AI i dag: { $experience ->
        [none] aldrig
        [some] då och då
        [weekly] varje vecka
        [daily] varje dag
       *[expert] du lär andra
    }
    - Buddy: { $buddy ->
        [wants] du vill ha en
        [gives] du kan vara en, för { $capacity ->
            [one] en person
           *[other] { $capacity } personer
        } åt gången
       *[no] inte nu
    }

    Stämmer det?
onboarding-dropped = Okej, inget sparades. Skriv ”hej” när du vill försöka igen.
onboarding-ready = Kul att ha dig med{ $name ->
        [none] .
       *[other] , { $name }.
    } Dina 90 dagar börjar nu.
onboarding-baseline-offer = En sak till, två minuter: tre uppgifter som tar tid för dig i dag. Utan dem kan ingen säga efteråt om AI hjälpte.
onboarding-baseline-now = Ta det nu
onboarding-baseline-later = I morgon
onboarding-later = Bra. Jag frågar den { DAY($day) }.
onboarding-work-form = Uppgift { $n } av högst tre: vad tar tid, hur lång tid per gång, och hur ofta?
onboarding-task = Uppgift { $n }: vad är det? Du kan säga allt på en gång: ”offerter, 2 timmar i veckan”.
    .again = Något du gör om och om igen: ”mötesanteckningar”, ”orderbekräftelser” …
    .label = uppgift
onboarding-minutes = Hur lång tid tar det per gång?
    .again = En siffra räcker: ”45 min” eller ”2 timmar”.
    .label = tid per gång
onboarding-rhythm = Hur ofta?
    .again = En gång, varje dag, varje vecka eller varje månad?
    .label = hur ofta
    .once = En gång
    .day = Varje dag
    .week = Varje vecka
    .month = Varje månad
onboarding-more = Noterat. En uppgift till?
    .again = En uppgift till, eller räcker det så?
    .label = en uppgift till
    .more = En till
    .enough = Det räcker
onboarding-maturity-form = Sist: hur ser du dig själv med AI i dag? 1 är ”i startgroparna”, 3 är ”andra frågar mig”.
onboarding-knowledge = Hur väl kan du verktygen? 1 lite, 2 bra, 3 utan och innan. Du kan svara på alla fem på en gång: ”2 1 2 1 1”.
    .again = 1 lite, 2 bra eller 3 utan och innan?
    .label = verktygskunskap
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-breadth = Hur många slags uppgifter använder du AI till? 1 några få, 2 flera, 3 de flesta.
    .again = 1 några få, 2 flera eller 3 de flesta?
    .label = bredd
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-independence = Hur väl klarar du dig själv? 1 med hjälp, 2 för det mesta, 3 helt.
    .again = 1 med hjälp, 2 för det mesta eller 3 helt?
    .label = självständighet
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-innovation = Hittar du nya sätt att använda AI? 1 inte än, 2 ibland, 3 ofta.
    .again = 1 inte än, 2 ibland eller 3 ofta?
    .label = nya idéer
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-sharing = Delar du med dig av det du lär dig? 1 inte än, 2 ibland, 3 ofta.
    .again = 1 inte än, 2 ibland eller 3 ofta?
    .label = att dela med sig
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-baseline-right = Dina uppgifter: { $tasks }. Du själv: verktyg { $knowledge }, bredd { $breadth }, självständighet { $independence }, nya idéer { $innovation }, dela med sig { $sharing }. Stämmer det?
onboarding-baseline-kept = { $count ->
        [one] Sparat. Den uppgiften är vår måttstock.
       *[other] Sparat. De { $count } uppgifterna är vår måttstock.
    } När AI sparar tid åt dig är det bara att säga till: ”sparade 30 min på offerter”.
onboarding-invitation =
    Hej{ $name ->
        [none] { "" }
       *[other] { " " }{ $name }
    }! Jag heter **Kollega** och är en AI-assistent på { $company } – en buddy och coach för AI på jobbet.

    Jag svarar på frågor om promptning, noterar tid du sparar och hjälper dig att hitta en buddy. HR har gett mig ditt namn, din mejladress och det som rör din anställning, som avdelning och roll. Det du själv berättar ser varken chefen eller HR; företaget ser bara summor för minst fem personer.

    Du är inte anmäld till något. Vill du inte, så behöver du inte göra någonting – jag frågar inte igen. Vill du hellre prata med en människa: { $contact }.
onboarding-invitation-open = Berätta mer
onboarding-baseline =
    .why = De tre uppgifterna som tar tid, som avtalat
    .next = tre uppgifter som tar tid för dig
onboarding-invite =
    .why = Inbjudningar till dem som HR har lagt in
onboarding-told-baseline = - Uppgift: { $task }, { DURATION($minutes) } { $rhythm ->
        [day] varje dag
        [week] varje vecka
        [month] varje månad
       *[once] en gång
    }
onboarding-told-ratings = - Din självskattning: verktyg { $knowledge }, bredd { $breadth }, självständighet { $independence }, nya idéer { $innovation }, dela med sig { $sharing }
