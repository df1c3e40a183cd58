coffee-join = Fikarunda: { $weeks ->
        [1] varje vecka
        [2] varannan vecka
       *[other] var { $weeks }:e vecka
    } får du träffa någon ny i { $minutes } minuter. Inga anteckningar, inga frågor efteråt. Är du med?
    .again = Vill du vara med på fikarundan? Ett ja eller ett nej räcker.
    .label = om du är med
    .yes = Ja
    .more = Berätta mer
    .no = Nej
coffee-more = Jag väljer någon du inte har träffat, helst från en annan avdelning, som talar ditt språk och jobbar samma tider. Aldrig din chef och aldrig någon du har sagt ”inte med” om. Torsdagen före kan du hoppa över med ett tryck. Programansvarig ser hur många som är med, inte vilka.
coffee-join-now = Är du med?
    .again = Ett ja eller ett nej räcker.
    .label = om du är med
    .yes = Ja
    .no = Nej
coffee-declined = Helt okej. Skriv ”fika” om du ändrar dig.
coffee-joined = Vad roligt! Nästa runda är den { DAY($day) }. Då får du veta vem du ska träffa.
coffee-in = Du är med på fikarundan. Nästa är den { DAY($day) }.
coffee-with = Just nu är det din tur att träffa { $names }.
coffee-group = { $names }: det är er tur att ta en fika de närmaste dagarna, { $minutes } minuter räcker.{ $tool ->
        [none] { $apart ->
            [yes] { " " }Ni sitter på olika avdelningar.
           *[no] { "" }
        }
       *[other] { $apart ->
            [yes] { " " }Ni har { $tool } gemensamt och sitter på olika avdelningar.
           *[no] { " " }Ni har { $tool } gemensamt.
        }
    }
coffee-turn = Din fika den här gången: { $names }. { $minutes } minuter räcker.{ $tool ->
        [none] { $apart ->
            [yes] { " " }Ni sitter på olika avdelningar.
           *[no] { "" }
        }
       *[other] { $apart ->
            [yes] { " " }Ni har { $tool } gemensamt och sitter på olika avdelningar.
           *[no] { " " }Ni har { $tool } gemensamt.
        }
    }
coffee-tip = Tips: visa varandra en prompt ni är nöjda med.
coffee-chat = [Skriv till { $name }]({ $link })
coffee-three-times = Föreslå tre tider
coffee-times = { $count ->
        [one] Den här tiden jobbar du och { $names }:
       *[other] De här tiderna jobbar du och { $names }:
    }
coffee-time = - { MOMENT($at) }
coffee-no-times = De närmaste veckorna hittar jag ingen halvtimme då du och { $names } jobbar samtidigt. Hoppa gärna över den här gången.
coffee-nobody-now = Just nu har du ingen fika på gång. Nästa runda är den { DAY($day) }.
coffee-skip-it = Hoppa över den här gången
coffee-skipped = Då hoppar du över rundan den { DAY($day) }. Nästa gång är du med igen.
coffee-skipped-already = Rundan den { DAY($day) } hoppar du redan över.
coffee-paused = Det var tredje gången i rad, så jag pausar fikan för dig. Ingen annan får veta det. Ett tryck, så är du med igen.
coffee-without = { $name } hoppar över fikan den här gången.{ $names ->
        [none] { " " }Nästa runda är den { DAY($day) }, då hittar jag någon ny åt dig.
       *[other] { " " }Du och { $names } ses ändå.
    }
coffee-not-in = Du är inte med på fikarundan just nu.
coffee-join-again = Var med på fikarundan
coffee-leave = Lämna fikarundan
coffee-left = Då är du inte med längre. Skriv ”fika” om du vill tillbaka.
coffee-news = - Fika: nästa runda är den { DAY($day) }.
coffee-news-alone = - Fika: den här gången gick det inte att hitta någon åt dig. Nästa runda är den { DAY($day) }.
coffee-pair =
    .why = Fikarundan: vilka som träffas den här gången
    .late = Fikarundan skulle ha lottats { MOMENT($since) } och var fortfarande inte lottad två timmar senare.
coffee-ahead =
    .why = Fikarundan nämns i veckans sammanfattning
    .late = Raden om nästa fikarunda skulle ha skrivits { MOMENT($since) } och var fortfarande inte skriven två timmar senare.
coffee-told = - Fikarundan: { $state ->
        [in] du är med
        [paused] pausad
       *[out] du är inte med längre
    }, { $rounds ->
        [0] ingen runda än
        [one] en runda
       *[other] { $rounds } rundor
    }. Vilka du har träffat står kvar, så att ni inte lottas ihop igen.
coffee-figures = - Fikarundor: { $rounds }, { $people } personer har setts.
