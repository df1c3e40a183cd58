privacy-menu =
    .data = Vad vet du om mig?
privacy-nothing-kept = Du har inte sagt ja till något, så jag sparar inget om dig mer än kontots adress.
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
        [none] inga
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
    - Du sa ja den { DAY($agreed) }
privacy-baseline = - Uppgift: { $task }, { DURATION($minutes) } { $rhythm ->
        [day] varje dag
        [week] varje vecka
        [month] varje månad
       *[once] en gång
    }
privacy-ratings = - Din självskattning: verktyg { $knowledge }, bredd { $breadth }, självständighet { $independence }, nya idéer { $innovation }, dela med sig { $sharing }
privacy-pair = - Buddy: { $role ->
        [newcomer] { $name } är din buddy
       *[buddy] du är buddy åt { $name }
    }, till den { DAY($ends) }
privacy-avoidance = - Inte med: { $name } (det ser ingen annan än du)
privacy-saving = - Sparad tid: { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }på { $task }
    }{ $rhythm ->
        [day] , varje dag
        [week] , varje vecka
        [month] , varje månad
       *[once] { "" }
    } ({ DAY($day) })
privacy-check-in = - Vecka { $week }: { $side ->
        [BuddyCard] som buddy,{ " " }
       *[other] { "" }
    }{ $met ->
        [yes] ni sågs
        [no] ni sågs inte
       *[none] { "" }
    }{ $minutes ->
        [none] { "" }
        [0] { $met ->
            [none] ingen sparad tid
           *[other] , ingen sparad tid
        }
       *[other] { $met ->
            [none] { DURATION($minutes) }
           *[other] , { DURATION($minutes) }
        }
    }{ $words ->
        [none] { "" }
       *[other] . ”{ $words }”
    }
privacy-more = - och { $count } äldre
privacy-coach-asked = - Vad du frågat mig på sistone, med mina svar: { $count }; raderas efter tre dagar
privacy-coach-shared = - Det du delat med alla: { $titles }. Skriv ”vad har jag delat” för att ta tillbaka något.
privacy-coach-votes = - Dina röster på mina svar: { $count }
privacy-coach-lessons = - Dina svar på om något fastnat: { $count }
privacy-who-sees = Bara du ser det här. Företaget ser summor för minst fem personer.
privacy-forget-me = Glöm mig
privacy-sure = Ska jag radera allt jag vet om dig? Det går inte att få tillbaka.
    .again = Radera allt, eller behålla det?
    .label = radera eller behålla
    .erase = Radera allt
    .keep = Behåll
privacy-kept = Kvar. Inget har ändrats.
privacy-forgotten = Klart: jag har glömt dig. Skriver du till mig igen någon gång börjar vi från början.
privacy-night =
    .late = Gamla ord skulle ha raderats { MOMENT($since) } men fanns kvar två timmar senare.
