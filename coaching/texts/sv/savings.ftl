savings-menu =
    .report = Jag har sparat tid
savings-prompt = Jag sparade 30 minuter på mötesanteckningar med Copilot
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
savings-week = Veckan är snart slut: har AI sparat någon tid åt dig? Ungefär räcker bra.
    .again = Ungefär, i minuter: ”30”, ”1 timme” – eller ”inget”.
    .label = tiden
    .none = Inget den här veckan
savings-week-right = { $minutes ->
        [0] Ingen sparad tid den här veckan.
       *[other] { DURATION($minutes) } den här veckan, på { $task }.
    } Stämmer det?
savings-nothing = Inget sparat den här veckan. Ska jag notera det så?
savings-thanks = Noterat{ $rhythm ->
        [once] . Tack!
       *[other] : ungefär { DURATION($minutes) } i veckan. Tack!
    } Blev det fel är det bara att säga till – ”nej, 60 minuter” går bra i morgon också.
savings-thanks-zero = Noterat. En ärlig nolla hjälper lika mycket som en timme.
savings-thanks-longer = Noterat, och tack för att du berättar. Det som tar längre tid lär vi oss mest av.
savings-dropped = Okej, inget sparades.
savings-who-sees = Bara du ser det här. Företaget ser summor för minst fem personer.
