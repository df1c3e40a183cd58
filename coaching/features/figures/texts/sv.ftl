figures-how-counted = Hur räknas det?
figures-title = **{ MONTH($month) }**: { $agreed } av { $imported } är med.
figures-use = - Använder AI: { $active ->
        [unknown] för få för att visas
       *[other] { $active } av { $agreed }
    }{ $six ->
        [unknown] { "" }
       *[other] {" "}(av dem som började för minst sex veckor sedan: { $six } av { $six_of })
    }
figures-time = - Sparad tid: { DURATION($claimed) } enligt egen uppgift, **{ DURATION($adjusted) }** efter justering, { $timed ->
        [few] för få mätningar för att visas
        [unknown] inget uppmätt än
       *[other] { DURATION($timed) } uppmätt
    }. { $answered } av { $asked } svarade.
figures-time-few = - Sparad tid: färre än fem har svarat, så det visas inte.
figures-use-cases = - Användningsfall: { $count ->
        [0] inga än
       *[other] { $count }, varav { $pilot } som piloter och { $standard } som standard
    }
figures-knowledge = - Sprider: { $pairs } buddypar, { $led } av { $led_of } avdelningar har en champion · Nytt: { $experiments } försök, { $failures ->
        [one] en lärdom
       *[other] { $failures } lärdomar
    }
figures-even = - Går jämnt upp vid **{ $even } min** per person och vecka; ni ligger på { $mid } ({ $low }–{ $high }).
figures-no-rate = - Vad tiden är värd räknar jag ut när timkostnad och kostnader är inlagda.
figures-running = Hittills i { MONTH($month) }: { DURATION($claimed) } enligt egen uppgift, **{ DURATION($adjusted) }** efter justering. { $answered } av { $asked } svarade. Hela månaden kommer femte arbetsdagen i nästa; till dess ändras siffrorna först när fem till har berättat något.
figures-too-few = I { MONTH($month) } har färre än fem svarat, så företagets siffror visas inte.
