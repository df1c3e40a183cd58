privacy-menu =
    .data = Vad vet du om mig?
privacy-nothing-kept = Du har inte sagt ja till något, så jag sparar inget om dig utöver ditt konto-id, ditt språk och din tidszon.
privacy-you =
    Det här är allt jag vet om dig:

    - Namn: { $name ->
        [none] inte angivet
       *[other] { $name }
    }
    - Mejl: { $email ->
        [none] inte angivet
       *[other] { $email }
    }
    - Språk: { $language ->
        [sv] svenska
        [de] tyska
       *[en] engelska
    }
    - Avdelning: { $department ->
        [none] inte angiven
       *[other] { $department }
    }
    - Jobb: { $role ->
        [none] inte angivet
       *[other] { $role }
    }
    - Verktyg: { $tools ->
        [none] inga angivna
       *[other] { $tools }
    }
    - AI i dag: { $experience ->
        [none] aldrig
        [some] då och då
        [weekly] varje vecka
        [daily] varje dag
        [expert] du lär andra
       *[other] inget svar än
    }
    - Buddy: { $buddy ->
        [wants] du vill ha en
        [gives] du kan vara en
        [both] du vill ha en, och kan vara en
        [no] inte nu
       *[other] inget svar än
    }
    { $agreed ->
        [none] - Du har inte sagt ja till något än
       *[other] - Du sa ja den { DAY($agreed) }
    }
privacy-who-sees = Bara du ser det här. Företaget ser bara summor för minst fem personer.
privacy-forget-me = Glöm mig
privacy-sure = Ska jag radera allt jag vet om dig? Det går inte att få tillbaka.
    .again = Radera allt, eller behålla det?
    .label = radera eller behålla
    .erase = Radera allt
    .keep = Behåll
privacy-kept = Okej, allt är kvar.
privacy-forgotten = Klart: jag har glömt dig. Skriver du till mig igen någon gång börjar vi om från början. Själva chatten kan jag inte tömma: det vi har skrivit syns kvar här.
privacy-night =
    .late = Gamla texter skulle ha raderats { MOMENT($since) } men fanns kvar två timmar senare.
privacy-told-languages = - Språk som HR har angett: { $languages }
privacy-told-manager = - Chef, enligt HR: { $manager }; bara för att du inte ska få din egen chef som buddy
privacy-told-country = - Land, för lediga dagar: { $country }
privacy-told-starts = - Första arbetsdag: { DAY($day) }
privacy-told-leaves = - Sista arbetsdag: { DAY($day) }
privacy-told-capacity = - Så många kan du vara buddy åt: { $count }
privacy-told-guest = - Du är gäst här, och därför med i inget buddypar
privacy-export = Varje rad, också våra samtal de senaste månaderna, finns i ett utdrag. Det får du av { $contact ->
        [none] den som sköter Kollega
       *[other] { $contact }
    }.
privacy-audit-nobody = Ingen har tittat på dina egna uppgifter.
privacy-audit-you = Det här har gjorts med dina egna uppgifter:
privacy-audit-everybody = Och det här gäller alla, dig med:
privacy-audit-line = - { $who ->
        [me] Du
        [operator] Den som sköter Kollega
        [gone] Någon som jag har glömt
       *[other] { $who }
    } { $what ->
        [company_figures] såg företagets siffror{ $month ->
            [none] { "" }
           *[other] {" "}för { MONTH($month) }
        }, summor för minst fem personer,
        [report] tog fram företagets siffror{ $month ->
            [none] { "" }
           *[other] {" "}för { MONTH($month) }
        }, summor för minst fem personer,
        [dump] tog ut id, tal och dagar, ingen fritext,
        [pair] såg vilka buddypar som planeras
        [export] tog ut allt om dig
        [forget] raderade någon som ville bli glömd
        [class_changed] ändrade vad som får klistras in var
        [shared_removed] plockade ner något som var delat
        [shared_approved] sa att något delat håller
        [shared_merged] slog ihop två delade prompter
        [lesson_counts] tittade på hur många som gör lektioner, aldrig vem
        [drop_in_announced] lade upp en drop-in-träff
        [announced] gjorde ett utskick
        [use_case_moved] flyttade ett användningsfall
        [role_given] frågade någon om en roll
        [role_accepted] tackade ja till en roll
        [role_declined] tackade nej till en roll
        [role_ended] avslutade en roll
       *[other] gjorde ”{ $action }”
    } { $times ->
        [1] en gång
       *[other] { $times } gånger
    }, senast { DAY($day) }
privacy-file-link = Här är allt, läsbart och som JSON: { $link } Länken gäller i { $minutes } minuter, en gång, bara för dig.
privacy-file-here = Här är allt jag har sparat om dig, rad för rad:
privacy-file-more = Det är mer än som ryms här. Resten finns i ett utdrag. Det får du av { $contact ->
        [none] den som sköter Kollega
       *[other] { $contact }
    }.
privacy-file-button = Hämta mina uppgifter
privacy-told-links = - Länkar till dina uppgifter som fil de senaste dagarna: { $count }
privacy-purposes = Vad som sparas, varför och hur länge
privacy-purposes-how = En rad för varje slags uppgift, med fälten som de heter i utdraget. Tiderna är de som gäller om företaget inte ändrat dem under `[retention]`. ”Glöm mig” raderar allt genast, utom det som är företagets eget.
privacy-purposes-head = | uppgift | fält | hur länge |
privacy-purposes-lasts = { $days ->
        [-1] så länge personen är med
        [-2] tills företaget tar bort det
        [1] 1 dag
       *[other] { $days } dagar
    }
privacy-purpose-who = För att veta vem som skriver och kunna svara
privacy-purpose-calm = För att bara skriva när det passar
privacy-purpose-fit = För att hitta en buddy som passar
privacy-purpose-weeks = För avstämningen varje vecka, med dig och din buddy
privacy-purpose-time = För att räkna sparad tid ärligt
privacy-purpose-coach = För att coachen ska svara bättre
privacy-purpose-learn = För lektioner, nivåer och företagets bevis på AI-kunskap
privacy-purpose-together = För det kollegor gör tillsammans: drop-in-träffar, AI-uppdateringen, delade prompter och användningsfall
privacy-purpose-figures = För företagets siffror, aldrig om färre än fem personer
privacy-purpose-trust = För att var och en ska kunna se vem som tittat och att det gamla raderas
privacy-purpose-order = För att inget ska tappas bort eller komma två gånger: att något hände, utan orden
