privacy-menu =
    .data = Vad vet du om mig?
privacy-nothing-kept = Du har inte sagt ja till något, så jag sparar inget om dig mer än kontots adress, språk och tidszon.
privacy-you =
    Det här är allt jag vet om dig:

    - Namn: { $name ->
        [none] inte angivet
       *[other] { $name }
    }
    - E-post: { $email ->
        [none] inte angivet
       *[other] { $email }
    }
    - Språk: { $language ->
        [sv] svenska
        [de] tyska
       *[en] engelska
    }
    - Avdelning: { $department ->
        [none] inte angivet
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
       *[other] inte angivet
    }
    - Buddy: { $buddy ->
        [wants] du vill ha en
        [gives] du kan vara en
        [both] du vill ha en, och kan vara en
        [no] inte nu
       *[other] inte angivet
    }
    { $agreed ->
        [none] - Du har inte sagt ja till något än
       *[other] - Du sa ja den { DAY($agreed) }
    }
privacy-who-sees = Bara du ser det här. Företaget ser summor för minst fem personer.
privacy-forget-me = Glöm mig
privacy-sure = Ska jag radera allt jag vet om dig? Det går inte att få tillbaka.
    .again = Radera allt, eller behålla det?
    .label = radera eller behålla
    .erase = Radera allt
    .keep = Behåll
privacy-kept = Kvar. Inget har ändrats.
privacy-forgotten = Klart: jag har glömt dig. Skriver du till mig igen någon gång börjar vi från början. Själva chatten kan jag inte tömma: det vi har skrivit syns kvar här.
privacy-night =
    .late = Gamla ord skulle ha raderats { MOMENT($since) } men fanns kvar två timmar senare.
privacy-told-languages = - Språk som HR har angett: { $languages }
privacy-told-manager = - Chef, enligt HR: { $manager }; bara för att du inte ska få din egen chef som buddy
privacy-told-country = - Land, för lediga dagar: { $country }
privacy-told-starts = - Första arbetsdag: { DAY($day) }
privacy-told-leaves = - Sista arbetsdag: { DAY($day) }
privacy-told-capacity = - Så många kan du vara buddy åt: { $count }
privacy-told-guest = - Du är gäst här, och därför med i inget buddypar
privacy-export = Varje rad, också våra dialoger de senaste månaderna, finns i ett utdrag som { $contact ->
        [none] den som sköter Kollega
       *[other] { $contact }
    } kan ge dig.
