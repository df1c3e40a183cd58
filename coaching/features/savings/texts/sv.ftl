savings-menu =
    .report = Jag har sparat tid
    .figures = Mina siffror
savings-prompt = Jag sparade 30 minuter på mötesanteckningar med Copilot
    .about = Berätta med dina ord, så noterar jag
savings-unsure =
    .label = det du skrev
savings-task = Vad sparade du tid på?
    .again = Säg uppgiften med ett par ord: ”offerter”, ”mötesanteckningar” …
    .label = uppgiften
savings-minutes = Hur mycket tid sparade du på { $task }?
    .again = Ungefär, i minuter eller timmar: ”45 min”, ”2 timmar”. Minus om det tog längre tid.
    .label = tiden
savings-rhythm = Är det en gång, eller återkommande?
    .again = Bara den här gången, eller varje dag, vecka eller månad?
    .label = hur ofta
    .once = Bara den här gången
    .day = Varje dag
    .week = Varje vecka
    .month = Varje månad
savings-counted =
    .label = hur många gånger
savings-when =
    .label = dagen
savings-tool =
    .label = verktyget
savings-right = { $minutes ->
        [0] Ingen sparad tid på { $task }
       *[other] { DURATION($minutes) } på { $task }
    }{ $rhythm ->
        [day] , varje dag
        [week] , varje vecka
        [month] , varje månad
       *[once] { "" }
    }{ $tool ->
        [none] { "" }
       *[other] , med { $tool }
    } ({ DAY($day) }). Stämmer det?
savings-right-several = Sammanlagt { DURATION($minutes) }, på { $tasks }{ $tool ->
        [none] { "" }
       *[other] , med { $tool }
    } ({ DAY($day) }). Stämmer det?
savings-nothing = Inget sparat den här veckan. Ska jag notera det så?
savings-already = Den här veckan har du redan { DURATION($minutes) } noterade{ $tasks ->
        [none] { "" }
       *[other] , { $tasks }
    }. Ska det stå kvar?
    .again = Ska det du berättade tidigare i veckan stå kvar? Ja eller nej.
    .label = det som redan är noterat
    .stays = Ja, låt det stå
    .gone = Nej, det blev inget
savings-already-stays = Då står det kvar, och inget annat läggs till.
savings-thanks = Noterat{ $rhythm ->
        [once] . Tack!
       *[other] : ungefär { DURATION($minutes) } i veckan. Tack!
    } Blev det fel är det bara att säga till – ”nej, 60 minuter” går bra i morgon också.
savings-thanks-zero = Noterat. En ärlig nolla hjälper lika mycket som en timme.
savings-thanks-longer = Noterat, och tack för att du berättar. Det som tar längre tid lär vi oss mest av.
savings-dropped = Okej, inget sparades.
savings-who-sees = Bara du ser det här. Företaget ser summor för minst fem personer.
savings-sure = { DURATION($minutes) } i veckan på { $task } är mer än två femtedelar av vad det tog från början. Stämmer det verkligen?
    .again = Är siffran rätt, eller vill du ändra den?
    .label = om siffran stämmer
    .right = Ja, den stämmer
    .change = Nej, jag vill ändra
savings-sure-right = Då står den. I företagets summa räknas högst { DURATION($limit) } i veckan, och det syns att den är kapad.
savings-sure-change = Skriv bara den rätta siffran: ”nej, 45 minuter”.
savings-checking = Hur mycket av tiden på { $task } går tillbaka till att kontrollera och rätta?
    .again = Ungefär, i minuter: ”10” – eller ”inget”.
    .label = tid för kontroll
    .nothing = Nästan inget
savings-origin = Och { $task } – är det ditt eget arbete?
    .again = Ditt eget, en gemensam automatisering, eller något som inte gjordes förut?
    .label = vems arbete
    .mine = Mitt eget arbete
    .shared = En automatisering fler använder
    .new = Det gjordes inte förut
savings-net-kept = { $new ->
        [yes] Noterat. Det visas som nytt arbete, inte som sparad tid.
       *[no] Noterat, då räknar jag netto.
    } { $asked ->
        [yes] Om fem veckor frågar jag om det fortfarande gäller.
        [no] Om fem veckor står frågan om det fortfarande gäller under ”min vecka”.
       *[never] { "" }
    }
savings-still = Gäller det fortfarande: { DURATION($minutes) } { $rhythm ->
        [day] om dagen
        [week] i veckan
       *[month] i månaden
    } på { $task }?
    .again = Ja, en annan siffra, eller inte längre?
    .label = om det gäller
    .yes = Ja, ungefär så
    .other = En annan siffra
    .no = Inte längre
savings-still-kept = Tack, då räknas det i sex veckor till.
savings-still-ended = Okej, då räknar jag inte med det längre.
savings-now = Hur mycket är det nu, på { $task }?
    .again = Ungefär, i minuter eller timmar: ”30 min”.
    .label = tiden
savings-now-right = { DURATION($minutes) } { $rhythm ->
        [day] om dagen
        [week] i veckan
       *[month] i månaden
    } på { $task }, från den här veckan. Stämmer det?
savings-volunteer = Ta tid på en uppgift
savings-run-task = Fint! Vilken uppgift vill du ta tid på? En som du gör ofta passar bäst.
    .again = Nämn uppgiften med ett par ord: ”offerter”, ”mötesanteckningar” …
    .label = uppgiften
savings-expected = Gissa först: hur mycket tid sparar AI på en { $task }?
    .again = En gissning i minuter räcker: ”20”.
    .label = gissningen
savings-trial-right = Vi tar tid på { $task } två gånger, en gång med AI och en gång utan. Din gissning: { DURATION($expected) } sparat. Stämmer det?
savings-run-next = { $run ->
        [with] Gör nästa { $task } **med** AI, från början till klart och kontrollerat
       *[without] Gör nästa { $task } **utan** AI, som förr
    } – och ta tid. Säg till när du är klar.
savings-run-timed = Jag har tagit tid
savings-run = Hur lång tid tog { $task } { $run ->
        [with] med AI
       *[without] utan AI
    }?
    .again = I minuter eller timmar: ”35 min”.
    .label = tiden
savings-run-right = { $task } { $run ->
        [with] med AI
       *[without] utan AI
    }: { DURATION($minutes) }. Stämmer det?
savings-timed-none = Du har ingen tidtagning på gång. Vill du börja en?
savings-timed-both = Klart! { $minutes ->
        [0] Lika lång tid båda gångerna
       *[other] Skillnaden på { $task }: { DURATION($minutes) }
    }; din gissning var { DURATION($expected) }. Fem sådana par, och siffrorna för { $task } rättas efter dem.
savings-figures-own = { $claimed ->
        [0] Du har inte berättat om någon sparad tid i { MONTH($month) } än.
       *[other] Dina siffror för { MONTH($month) }: { DURATION($claimed) } som du berättat, { DURATION($adjusted) } efter kontrolltid och tak.
    }{ $new_work ->
        [0] { "" }
       *[other] {" "}Nytt arbete: { DURATION($new_work) }.
    }
savings-own-only = De siffrorna ser bara du.
savings-told = - Sparad tid: { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }på { $task }
    }{ $rhythm ->
        [day] , varje dag
        [week] , varje vecka
        [month] , varje månad
       *[once] { "" }
    } ({ DAY($day) })
savings-told-more = - och { $count } äldre
savings-told-timed = - Uppgifter som du har tagit tid på: { $count }
