onboarding-welcome =
    Hej! Jag heter **Kollega** och är en AI-assistent, din AI-coach på jobbet. { $savings ->
        [yes] { $pairing ->
            [yes] Jag svarar på frågor om AI, noterar den tid du sparar och kan hitta en buddy åt dig.
           *[no] Jag svarar på frågor om AI och noterar den tid du sparar.
        }
       *[no] { $pairing ->
            [yes] Jag svarar på frågor om AI och kan hitta en buddy åt dig.
           *[no] Jag svarar på frågor om AI.
        }
    }

    Din chef ser inte vad du svarar. Företaget ser bara summor för minst fem personer{ $pairing ->
        [yes] , och programansvarig ser vilka som är buddypar
       *[no] { "" }
    }.

    Det är frivilligt. Skriv ”stopp” så är jag tyst, ”glöm mig” så raderas allt.
onboarding-consent = Ska vi börja?
    .again = Svara ja så börjar vi, eller nej så lämnar jag dig i fred. Fråga gärna först.
    .label = ditt samtycke
    .yes = Ja, kör igång
    .no = Nej tack
    .more = Berätta mer
onboarding-declined = Det är helt okej. Jag sparar inget om dig. Fråga mig gärna om AI ändå. Ändrar du dig är det bara att skriva ”hej”.
onboarding-language = Vilket språk ska vi prata?
    .again = Jag kan svenska, engelska och tyska. Vilket är ditt?
    .label = språket
    .sv = Svenska
    .en = English
    .de = Deutsch
onboarding-skip = Hoppa över
onboarding-leave = Resten en annan gång
onboarding-department = Bra. Vilken avdelning jobbar du på?
    .again = Den avdelningen hittar jag inte. Vilken av dem är din?
    .label = avdelningen
onboarding-role =
    { $placed ->
        [no] Och vad jobbar du med?
       *[yes] Och vad jobbar du med där?
    }
    .again = Vad skulle det stå på din dörr? ”Inköpare” eller ”servicetekniker”, till exempel.
    .label = ditt jobb
onboarding-tools = Vilka AI-verktyg använder du? Välj alla som stämmer, eller skriv dem.
    .again = Till exempel ”Copilot och ChatGPT”, eller ”inga”. Det är ett bra svar det också.
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
onboarding-buddy = Ingen ska behöva lära sig det här ensam. Vill du ha en buddy, eller vara en? Ni ser då varandras namn, avdelning och jobb.
    .again = En buddy är en kollega med mer AI-vana, en halvtimme i veckan. Vill du ha en, vara en, eller inget av det?
    .label = buddyn
    .wants = Jag vill ha en
    .gives = Jag kan vara en
    .no = Inte nu
onboarding-capacity = Fint! Hur många kan du vara buddy åt samtidigt? En halvtimme i veckan för var och en räcker.
    .again = En, två eller tre?
    .label = hur många du kan vara buddy åt
    .n1 = En
    .n2 = Två
    .n3 = Tre
onboarding-right =
    Så här har jag förstått dig:

    - Avdelning: { $department ->
        [none] inte angiven
       *[other] { $department }
    }
    - Jobb: { $role ->
        [none] inte angivet
       *[other] { $role }
    }
    { $buddy ->
        [none] { "" }
        [wants] - Buddy: du vill ha en
        [gives] - Buddy: du kan vara en, åt { $capacity ->
            [one] en person
           *[other] { $capacity } personer
        } åt gången
       *[no] - Buddy: inte nu
    }

    Stämmer det?
onboarding-dropped = Okej, det sparades inte. Skriv ”berätta mer om mig” när du vill försöka igen.
onboarding-ready = Kul att ha dig med{ $name ->
        [none] .
       *[other] , { $name }.
    } Nu börjar dina första 90 dagar med mig.
onboarding-now = Det här kan du göra redan nu. Jag har några korta frågor kvar, men de kan vänta.
    .more = Berätta mer om mig
onboarding-along = En sak till, om du har en halv minut:
onboarding-left = Bra, resten tar vi en annan gång, när du vill.
onboarding-thanks = Tack, det var allt jag undrade.
onboarding-all-told = Jag vet redan det jag behöver. Vill du ändra något?
onboarding-part =
    .tools = Mina verktyg
    .practice = Hur ofta jag använder AI
    .rating = Min självskattning
onboarding-task-later = Den uppgiften tar vi strax.
onboarding-cost =
    .label = uppgiften
onboarding-work-form = Uppgift { $n } av högst tre: vad tar tid i dag, utan AI? Hur lång tid per gång, och hur ofta?
onboarding-task = Vilken uppgift tar tid för dig i dag? Säg gärna allt på en gång: ”offerter, 2 timmar i veckan”.
    .again = Något du gör om och om igen: ”mötesanteckningar”, ”orderbekräftelser” …
    .label = { $value ->
        [none] uppgift
       *[other] { $value }
    }
onboarding-minutes = Hur lång tid tar det per gång? (Uppgift: { $task })
    .again = En siffra räcker: ”45 min” eller ”2 timmar”.
    .label = { $task ->
        [none] tid per gång
       *[other] tid per gång: { $task }
    }
onboarding-rhythm = Hur ofta gör du det?
    .again = En gång, varje dag, varje vecka eller varje månad?
    .label = { $task ->
        [none] hur ofta
       *[other] hur ofta: { $task }
    }
    .once = En gång
    .day = Varje dag
    .week = Varje vecka
    .month = Varje månad
onboarding-more = { $task }, { DURATION($minutes) } { $rhythm ->
        [day] om dagen
        [week] i veckan
        [month] i månaden
       *[once] en gång
    }. En till?
    .again = En uppgift till, eller räcker det så? Skriv den gärna direkt.
    .label = en uppgift till
    .more = En till
    .enough = Det räcker
onboarding-knowledge = Först: hur väl kan du verktygen? Vet du svaren på alla fem frågor kan du skriva dem direkt: ”2 1 2 1 1”.
    .again = Vilket ligger närmast: 1, 2 eller 3? ”Vet inte” går också bra.
    .label = verktygskunskap
    .n1 = 1 – har provat någon gång
    .n2 = 2 – får oftast det jag vill
    .n3 = 3 – kan visa andra hur
onboarding-breadth = Till hur många sorters uppgifter använder du AI?
    .again = Vilket ligger närmast: 1, 2 eller 3?
    .label = bredd
    .n1 = 1 – en, t.ex. mejl
    .n2 = 2 – två eller tre
    .n3 = 3 – det mesta jag gör
onboarding-independence = Hur väl klarar du dig själv med AI?
    .again = Vilket ligger närmast: 1, 2 eller 3?
    .label = självständighet
    .n1 = 1 – behöver någon bredvid
    .n2 = 2 – frågar ibland
    .n3 = 3 – löser det själv
onboarding-innovation = Hittar du egna sätt att använda AI?
    .again = Vilket ligger närmast: 1, 2 eller 3?
    .label = nya idéer
    .n1 = 1 – gör som andra visat
    .n2 = 2 – har hittat ett par egna
    .n3 = 3 – provar nytt varje månad
onboarding-sharing = Delar du med dig av det du lär dig?
    .again = Vilket ligger närmast: 1, 2 eller 3?
    .label = att dela med sig
    .n1 = 1 – inte än
    .n2 = 2 – om någon frågar
    .n3 = 3 – visar andra av mig själv
onboarding-baseline-right = { $count ->
        [1] Din tidstjuv: { $task1 }, { DURATION($minutes1) } { $rhythm1 ->
            [day] om dagen
            [week] i veckan
            [month] i månaden
           *[once] en gång
        }. Stämmer det?
        [2] Dina tidstjuvar: { $task1 }, { DURATION($minutes1) } { $rhythm1 ->
            [day] om dagen
            [week] i veckan
            [month] i månaden
           *[once] en gång
        }; { $task2 }, { DURATION($minutes2) } { $rhythm2 ->
            [day] om dagen
            [week] i veckan
            [month] i månaden
           *[once] en gång
        }. Stämmer det?
       *[other] Dina tidstjuvar: { $task1 }, { DURATION($minutes1) } { $rhythm1 ->
            [day] om dagen
            [week] i veckan
            [month] i månaden
           *[once] en gång
        }; { $task2 }, { DURATION($minutes2) } { $rhythm2 ->
            [day] om dagen
            [week] i veckan
            [month] i månaden
           *[once] en gång
        }; { $task3 }, { DURATION($minutes3) } { $rhythm3 ->
            [day] om dagen
            [week] i veckan
            [month] i månaden
           *[once] en gång
        }. Stämmer det?
    }
onboarding-baseline-kept = { $count ->
        [one] Sparat. Det är den uppgiften vi jämför med.
       *[other] Sparat. Det är de { $count } uppgifterna vi jämför med.
    } När AI sparar tid åt dig är det bara att säga till: ”sparade 30 min, { $task }”.
onboarding-rated = Sparat, bara du ser det: verktyg { $knowledge ->
        [none] –
       *[other] { $knowledge }
    }, bredd { $breadth ->
        [none] –
       *[other] { $breadth }
    }, självständighet { $independence ->
        [none] –
       *[other] { $independence }
    }, nya idéer { $innovation ->
        [none] –
       *[other] { $innovation }
    }, dela med sig { $sharing ->
        [none] –
       *[other] { $sharing }
    }.
onboarding-invitation =
    Hej{ $name ->
        [none] { "" }
       *[other] { " " }{ $name }
    }! Jag heter **Kollega** och är en AI-assistent på { $company }. Jag kan vara din AI-coach på jobbet.

    HR har gett mig ditt namn, din mejladress och uppgifter om din anställning, till exempel avdelning och jobb. Det du själv berättar ser varken din chef eller HR.

    Du är inte anmäld till något. Vill du inte vara med behöver du inte göra någonting; jag frågar inte igen. Vill du hellre prata med en människa? Vänd dig till { $contact }.
onboarding-invitation-open = Berätta mer
onboarding-baseline =
    .why = De tre uppgifterna som tar tid
    .next = tre uppgifter som tar tid för dig
onboarding-invite =
    .why = Inbjudningar till dem som HR har lagt in
onboarding-told-baseline = - Uppgift: { $task }, { DURATION($minutes) } { $rhythm ->
        [day] varje dag
        [week] varje vecka
        [month] varje månad
       *[once] en gång
    }
onboarding-told-ratings = - Din självskattning: verktyg { $knowledge ->
        [none] –
       *[other] { $knowledge }
    }, bredd { $breadth ->
        [none] –
       *[other] { $breadth }
    }, självständighet { $independence ->
        [none] –
       *[other] { $independence }
    }, nya idéer { $innovation ->
        [none] –
       *[other] { $innovation }
    }, dela med sig { $sharing ->
        [none] –
       *[other] { $sharing }
    }
onboarding-unreached = { $count ->
        [one] En inbjudan har inte kommit fram: { $names } har inget konto med den adress som HR har angett, eller saknar min app i Teams.
       *[other] { $count } inbjudningar har inte kommit fram: { $names } har inget konto med den adress som HR har angett, eller saknar min app i Teams.
    } Stämmer adressen? Jag försöker igen varje arbetsdag.
onboarding-again =
    .late = Inbjudningarna till dem som saknade konto skulle ha skickats igen { MOMENT($since) } men hade inte gått ut två timmar senare.
onboarding-told-invited = - En inbjudan som inte nådde fram vid första försöket den { DAY($day) }
