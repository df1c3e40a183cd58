record-menu =
    .certificate = Mitt intyg
record-certificate = Det här kan du visa, { $name }: { $lessons ->
        [0] inga lektioner än
        [1] en lektion
       *[other] { $lessons } lektioner
    }{ $paths ->
        [none] { "" }
       *[other] { " " }(hela lärvägen: { $paths })
    }{ $weeks ->
        [0] { "" }
        [1] , en vecka med buddy
       *[other] , { $weeks } veckor med buddy
    }{ $updates ->
        [0] { "" }
        [1] , en AI-uppdatering som du har hållit
       *[other] , { $updates } AI-uppdateringar som du har hållit
    }{ $level ->
        [0] { "" }
       *[other] , nivå { $level }
    }{ $courses ->
        [none] { "" }
       *[other] ; andra kurser: { $courses }
    }. Inga poäng, inga omdömen.
record-nothing = Här står inget än. En lektion räcker för att det ska börja: skriv ”nästa lektion”.
record-outside-button = Lägg till en kurs
record-release-button = Lägg det i företagets pärm
record-take-back-button = Ta ut det ur pärmen
record-own-button = Mitt intyg
record-as-file-button = Som fil
record-file-button = Hämta mitt intyg
record-file-link = Här är ditt intyg som fil, en sida att skriva ut: { $link } Länken gäller i { $minutes } minuter, en gång, bara för dig.
record-page =
    .file = mitt-intyg
    .title = Intyg: AI i arbetet
    .lessons = Lektioner med en egen uppgift
    .whole = { "" }: hela lärvägen, { $count ->
            [1] en lektion
           *[other] { $count } lektioner
        }, klar { $day }
    .part = { "" }: { $done } av { $of } lektioner, senast { $day }
    .learnt = { "" } ({ $day }{ $seen ->
            [yes] , sedd av buddyn
           *[no] { "" }
        })
    .gone = { $count ->
            [1] En lektion som inte längre finns
           *[other] { $count } lektioner som inte längre finns
        }
    .besides = Dessutom
    .weeks = { $count ->
            [1] En vecka med buddy
           *[other] { $count } veckor med buddy
        }
    .updates = { $count ->
            [1] En AI-uppdatering hållen
           *[other] { $count } AI-uppdateringar hållna
        }
    .level = Nivå { $level } sedan { $day }
    .outside = Andra kurser och intyg
    .course = { "" }, { $day }{ $until ->
            [none] { "" }
           *[other] , gäller till { $until }
        }
    .more = { $count ->
            [1] En till
           *[other] { $count } till
        }
    .foot = Sammanställt av Kollega utifrån det personen själv har gjort och berättat. Det är personen själv som visar det. Inga poäng, inga omdömen.
record-title = Vad var det för kurs eller intyg?
    .again = Kursens namn på en rad.
    .label = kursen
record-on = Vilken dag var det?
    .again = Ett datum, som ”3 mars” eller ”2026-03-03”.
    .label = dagen
record-expires = Har du ett intyg med sista datum?
    .again = Ett datum, som ”3 mars 2028”, eller ”nej”.
    .label = sista dagen
    .none = Nej
record-not-yet = Den dagen har inte varit än, eller så förstod jag den inte. Börja om med ”lägg till en kurs” när kursen är gjord.
record-expired = Det intyget gick ut den { DAY($day) }. Lägg till det när du har ett nytt, eller kursen utan sista datum.
record-outside-right = Kurs eller intyg: { $title }, { DAY($day) }{ $until ->
        [none] { "" }
       *[other] , giltigt till { $until }
    }. Ska jag notera det?
    .yes = Ja, notera
record-outside-kept = Noterat. I företagets pärm står bara antal, tills du själv lägger dit ditt namn.
record-dropped = Okej, inget noterades.
record-release-right = I pärmen kommer { $email } att stå, med datum, vid: { $topics }. Den visas för den som granskar företagets AI-utbildning. Du kan ta ut det igen. Ska jag lägga dit det?
    .yes = Ja, lägg dit det
record-released = Det ligger i pärmen. Vill du ta ut det, skriv ”mitt intyg”. Har du frågor? Vänd dig till { $contact }.
record-nothing-to-release = Det finns inget att lägga dit än, eller så vet jag inte din mejladress.
record-take-back-right = Då tas ditt namn ur pärmen, på { $count } { $count ->
        [1] rad
       *[other] rader
    }. Ska jag göra det?
    .yes = Ja, ta ut det
record-taken-back = Ditt namn står inte längre i pärmen.
record-not-in-folder = Ditt namn står inte i pärmen.
record-told = - Andra kurser: { $titles }
record-told-folder = - I företagets pärm står ditt namn på { $count } { $count ->
        [1] rad
       *[other] rader
    }
