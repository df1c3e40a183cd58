savings-menu =
    .report = Jag har sparat tid
    .figures = Mina siffror
savings-prompt = Jag sparade 30 minuter på mötesanteckningar med Copilot
    .about = Berätta med egna ord, så noterar jag
savings-unsure =
    .label = det du skrev
savings-task = Vad sparade du tid på?
    .again = Säg uppgiften med ett par ord: ”offerter”, ”mötesanteckningar” …
    .label = uppgiften
savings-minutes = Hur mycket tid sparade du? (Uppgift: { $task })
    .again = Ungefär, i minuter eller timmar: ”45 min”, ”2 timmar”. Minus om det tog längre tid.
    .label = tiden
savings-rhythm = Gällde det en gång, eller är det återkommande?
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
savings-right = { CHANGE($minutes) ->
        [none] Ingen sparad tid
        [longer] Det tog { AMOUNT($minutes) } längre än förut
       *[saved] Sparad tid: { DURATION($minutes) }
    } ({ $task }){ $rhythm ->
        [day] , varje dag
        [week] , varje vecka
        [month] , varje månad
       *[once] { "" }
    }{ $tool ->
        [none] { "" }
       *[other] , med { $tool }
    }, { DAY($day) }. Stämmer det?
savings-right-several = { CHANGE($minutes) ->
        [longer] Det tog sammanlagt { AMOUNT($minutes) } längre än förut
       *[saved] Sparad tid: { DURATION($minutes) } sammanlagt
    } ({ $tasks }){ $tool ->
        [none] { "" }
       *[other] , med { $tool }
    }, { DAY($day) }. Stämmer det?
savings-nothing = Inget sparat den här veckan. Ska jag notera det?
    .yes = Ja, notera det
savings-already = Den här veckan har du redan noterat { DURATION($minutes) }{ $tasks ->
        [none] { "" }
       *[other] { " " }({ $tasks })
    }. Ska det stå kvar?
    .again = Ska det du berättade tidigare i veckan stå kvar? Ja eller nej.
    .label = det som redan är noterat
    .stays = Ja, låt det stå
    .gone = Nej, det blev inget
savings-already-stays = Då står det kvar, och inget annat läggs till.
savings-which-goes = Vilken ska bort?
    .again = Välj en av dem, eller ingen.
    .label = det som ska bort
savings-which-goes-one = { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }, { DAY($day) }
savings-take-none = Ingen av dem
savings-take-back = Ska jag ta bort det här? { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }{ $rhythm ->
        [day] , varje dag
        [week] , varje vecka
        [month] , varje månad
       *[once] { "" }
    }, { DAY($day) }.
    .again = Ska det tas bort, ändras eller stå kvar?
    .label = om det ska bort
    .yes = Ja, ta bort
    .change = Nej, ändra det
    .no = Nej, låt det stå
savings-taken-back = Borttaget. Det räknas inte längre.
savings-stays-as-told = Då står det kvar.
savings-none-to-take-back = Den senaste månaden har du ingen sparad tid noterad som jag kan ta bort. Det du svarade i en avstämning ändrar du där.
savings-thanks = Noterat{ $rhythm ->
        [once] . Tack!
       *[other] : ungefär { DURATION($minutes) } i veckan. Tack!
    } Blev det fel är det bara att säga till. ”Nej, 60 minuter” går bra i morgon också.
savings-thanks-zero = Noterat. Ett ärligt ”inget” är lika mycket värt som en timme.
savings-thanks-longer = Noterat, och tack för att du berättar. Det som tar längre tid lär vi oss mest av.
savings-dropped = Okej, inget sparades.
savings-who-sees = Bara du ser det här. Företaget ser bara summor för minst fem personer.
savings-sure = { DURATION($minutes) } i veckan är mer än 40 procent av tiden det tog från början. Stämmer det? (Uppgift: { $task })
    .again = Är siffran rätt, eller vill du ändra den?
    .label = om siffran stämmer
    .right = Ja, den stämmer
    .change = Nej, jag vill ändra
savings-sure-right = Då låter vi den stå. I företagets summa räknas högst { DURATION($limit) } i veckan, och det syns att den är begränsad.
savings-sure-change = Skriv bara den rätta siffran: ”nej, 45 minuter”.
savings-checking = Hur mycket av den tiden går åt till att kontrollera och rätta? (Uppgift: { $task })
    .again = Ungefär, i minuter: ”10”, eller ”inget”.
    .label = tid för kontroll
    .nothing = Nästan inget
savings-origin = Är det ditt eget arbete? (Uppgift: { $task })
    .again = Ditt eget, en gemensam automatisering, eller något som inte gjordes förut?
    .label = vems arbete
    .mine = Mitt eget arbete
    .shared = En automatisering som fler använder
    .new = Det gjordes inte förut
savings-net-kept = { $new ->
        [yes] Noterat. Det visas som nytt arbete, inte som sparad tid.
       *[no] Noterat, då räknar jag netto.
    } { $asked ->
        [yes] Om fem veckor frågar jag om det fortfarande gäller.
        [no] Om fem veckor står frågan om det fortfarande gäller under ”min vecka”.
       *[never] { "" }
    }
savings-still = Gäller det fortfarande: { CHANGE($minutes) ->
        [longer] { AMOUNT($minutes) } längre
       *[saved] { DURATION($minutes) } sparat
    } { $rhythm ->
        [day] om dagen
        [week] i veckan
       *[month] i månaden
    } ({ $task })?
    .again = Ja, en annan siffra, eller inte längre?
    .label = om det gäller
    .yes = Ja, ungefär så
    .other = En annan siffra
    .no = Inte längre
savings-still-kept = Tack, då räknas det i sex veckor till.
savings-still-ended = Okej, då räknar jag inte med det längre.
savings-now = Hur mycket är det nu? (Uppgift: { $task })
    .again = Ungefär, i minuter eller timmar: ”30 min”.
    .label = tiden
savings-now-right = { CHANGE($minutes) ->
        [longer] { AMOUNT($minutes) } längre tid
       *[saved] Sparad tid: { DURATION($minutes) }
    } { $rhythm ->
        [day] om dagen
        [week] i veckan
       *[month] i månaden
    } från den här veckan ({ $task }). Stämmer det?
savings-volunteer = Ta tid på en uppgift
savings-run-task = Fint! Vilken uppgift vill du ta tid på? En som du gör ofta passar bäst.
    .again = Nämn uppgiften med ett par ord: ”offerter”, ”mötesanteckningar” …
    .label = uppgiften
savings-expected = Gissa först: hur mycket tid sparar AI per gång? (Uppgift: { $task })
    .again = En gissning i minuter räcker: ”20”.
    .label = gissningen
savings-trial-right = Vi tar tid två gånger, en gång med AI och en gång utan. Din gissning: { DURATION($expected) } sparat. Ska vi göra så? (Uppgift: { $task })
    .yes = Ja, det gör vi
savings-run-next = { $run ->
        [with] Gör det **med** AI nästa gång ({ $task }), från början till klart och kontrollerat
       *[without] Gör det **utan** AI nästa gång ({ $task }), som förr
    }, och ta tid. Säg till när du är klar.
savings-run-timed = Jag har tagit tid
savings-run = Hur lång tid tog det { $run ->
        [with] med AI
       *[without] utan AI
    }? (Uppgift: { $task })
    .again = I minuter eller timmar: ”35 min”.
    .label = tiden
savings-run-right = { $task }, { $run ->
        [with] med AI
       *[without] utan AI
    }: { DURATION($minutes) }. Stämmer det?
savings-timed-none = Du tar inte tid på något just nu. Vill du börja?
savings-timed-both = Klart! { $minutes ->
        [0] Lika lång tid båda gångerna
       *[other] Skillnaden: { DURATION($minutes) } ({ $task })
    }. Din gissning var { DURATION($expected) }. Efter fem sådana mätningar justeras siffrorna.
savings-figures-own = { $claimed ->
        [0] Du har inte noterat någon sparad tid i { MONTH($month) } än.
       *[other] Dina siffror för { MONTH($month) }: { DURATION($claimed) } enligt egen uppgift, { DURATION($adjusted) } efter justering.
    }{ $new_work ->
        [0] { "" }
       *[other] {" "}Nytt arbete: { DURATION($new_work) }.
    }
savings-own-only = De siffrorna ser bara du.
savings-told = - Sparad tid: { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }{ $rhythm ->
        [day] , varje dag
        [week] , varje vecka
        [month] , varje månad
       *[once] { "" }
    }, { DAY($day) }
savings-told-more = - och { $count } äldre
savings-told-timed = - Uppgifter som du har tagit tid på: { $count }
