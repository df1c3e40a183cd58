lessons-menu =
    .next = Nästa lektion
    .assign = Ge en avdelning en lärväg
    .counts = Hur många lär sig vad

# Efter avstämningen
lessons-offer = **”{ $title }”**, { $minutes } minuter. Lektion { $number } av { $of } i lärvägen { $path }.
    .again = Nu, på tisdag eller inte nu?
    .label = när lektionen kommer
    .now = Ta den nu
    .booked = På tisdag
    .why = En lektion efter avstämningen
    .next = nästa lektion
lessons-is-booked = Då kommer lektionen { WEEKDAY($day) }.
lessons-booked =
    .why = Lektionen du bokade, på din dag
    .next = lektionen du bokade
lessons-today = Här är lektionen du ville ha i dag.
lessons-paced-today = Veckans lektion.
lessons-paced =
    .why = Veckans lektion, som du valde
    .next = veckans lektion

# Lektionen
lessons-shown = **{ $title }** (lektion { $number } av { $of }, { $path })
lessons-the-task = **Uppgiften:** { $task }

    { "" }**Klart när:** { $end }
lessons-lasts = Ungefär { $minutes } minuter.{ $saves ->
        [yes] { " " }Skriv till exempel ”klar, sparade 20 minuter på protokollet” när du är färdig.
       *[no] { "" }
    }
lessons-done-button = Klar
lessons-prompt-button = Visa prompten
lessons-stuck-button = Körde fast
lessons-skip-button = Hoppa över
lessons-next-button = Nästa lektion
lessons-choose-button = Byt lärväg
lessons-pace-button = När lektionerna kommer
lessons-gone = Den lektionen finns inte längre.
lessons-prompt = Kopiera, byt det som står inom hakparentes och kör:
lessons-stuck = Det händer. Så här kommer du vidare med **{ $title }**:
lessons-stuck-ask = Fråga mig
lessons-stuck-buddy = Min buddy
lessons-stuck-drop-in = Nästa drop-in-träff
lessons-skipped = Då hoppar vi över ”{ $title }”. Den kommer inte tillbaka av sig själv.
lessons-all-done = Du har gått igenom allt som finns i dina lärvägar. Vill du ha mer finns det fler.

# Alla
lessons-of-path = Det finns { $count } lektioner. Vilken lärväg vill du se?
    .again = Välj en av lärvägarna.
    .label = lärvägen
lessons-of-lesson = Hela **{ $path }**. Vilken lektion vill du ha?
    .again = Välj en, eller skriv titeln.
    .label = lektionen

# Klar
lessons-text = Vad är klart, och hur mycket tid sparade det?
    .label = det du skrev
lessons-minutes =
    .label = tiden
lessons-task =
    .label = uppgiften
lessons-rhythm =
    .label = hur ofta
lessons-right = Sparad tid: { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " (" }{ $task })
    }, { $rhythm ->
        [day] varje dag
        [week] varje vecka
        [month] varje månad
       *[once] i dag
    }. Lektionen ”{ $title }” är gjord. Stämmer det?
lessons-dropped = Okej, inget sparades.
lessons-none-begun = Du har ingen lektion på gång. Vill du ta nästa?
lessons-done-before = ”{ $title }” har du redan gjort.
lessons-look = Lektionen är gjord. Ska { $buddy } titta på resultatet när ni ses?
    .again = Ska jag skriva upp det på kortet till { $buddy }? Ja eller nej.
    .label = om din buddy ska titta
    .yes = Ja, skriv upp det
    .no = Nej
lessons-look-kept = Det står på kortet till { $buddy }, till nästa gång ni ses.
lessons-counted = { $done ->
        [1] Första lektionen
       *[other] { $done } av { $of }
    } i lärvägen { $path } är klar{ $done ->
        [1] { "." }
       *[other] { "a." }
    }

# Vägen
lessons-path = Du går lärvägen **{ $path }**: { $done } av { $of } klara.
lessons-path-after = Sedan: { $paths }.
lessons-no-paths = Här finns inga lektioner än. Fråga { $contact }.
lessons-choose = Vilken lärväg vill du gå?
    .again = Välj en av lärvägarna.
    .label = lärvägen
lessons-chosen = Då går lärvägen { $path } först. Det du har gjort står kvar.
lessons-pace = Hur ska lektionerna komma?
    .again = Välj hur lektionerna ska komma.
    .label = hur lektionerna kommer
    .weekly = En i veckan
    .slot = Efter avstämningen
    .never = Inga
lessons-day = Vilken dag?
    .again = En vardag, måndag till fredag.
    .label = dagen
    .n1 = Måndag
    .n2 = Tisdag
    .n3 = Onsdag
    .n4 = Torsdag
    .n5 = Fredag
lessons-paced-slot = Då frågar jag efter avstämningen, och aldrig annars.
lessons-paced-weekly = En lektion i veckan, { $number ->
        [1] på måndagar
        [2] på tisdagar
        [3] på onsdagar
        [4] på torsdagar
       *[5] på fredagar
    }. Den räknas bland de meddelanden jag får skicka dig, så några fler blir det inte.
lessons-satisfied-right = Inga lektioner fram till den { DAY($day) }, allt annat som vanligt. Är det så du vill ha det?
    .yes = Ja, inga lektioner
    .label = om lektionerna ska vila
lessons-satisfied = Bra så. Inga lektioner fram till den { DAY($day) }; allt annat är som förut. Skriv ”nästa lektion” om du ångrar dig.
lessons-stale = { $count ->
        [1] En lektion har
       *[other] { $count } lektioner har
    } inte lästs igenom på ett år: { $titles }

# Den som leder
lessons-only-leads = Lärvägar för en hel avdelning bestämmer programansvariga. Din egen byter du med ”byt lärväg”. Har du frågor? Vänd dig till { $contact }.
lessons-department = Vilken avdelning ska få en lärväg?
    .again = Namnet på en avdelning, tack.
    .label = avdelningen
lessons-which = Vilken lärväg ska { $department } få?
    .again = Välj en av lärvägarna.
    .label = lärvägen
lessons-assign-right = { $department } får lärvägen **{ $path }**. För den som har valt en egen lärväg kommer den först. Ska jag göra det?
    .yes = Ja, ge dem lärvägen
lessons-assigned = Klart: { $department } har fått lärvägen { $path }. De märker det när nästa lektion kommer.
lessons-monday =
    .why = Lektioner läggs fram för veckan
    .late = Veckans lektioner har inte kunnat läggas fram.
lessons-slot =
    .why = En lektion efter avstämningen
    .next = nästa lektion

# Vem lär sig vad
lessons-only-trainers = Det ser bara en AI-utbildare eller en programansvarig. Fråga { $contact }.
lessons-counts = Så många har börjat på lärvägarna och gått klart. Ingen ser vem:
lessons-counts-line = - { $path }: { $begun ->
        [-1] färre än fem har börjat
       *[other] { $begun } har börjat
    }, { $done ->
        [-1] färre än fem är klara
        [-2] nästan alla av dem är klara
       *[other] { $done } är klara
    }
lessons-counts-note = Ett tal ändras först när det skiljer minst fem.

# Om dig, och i siffror
lessons-told = - Lektioner: { $done } klara, { $begun } på gång, { $skipped } överhoppade{ $paths ->
        [none] { "" }
       *[other] ; dina lärvägar: { $paths }
    }
lessons-told-paths = - Dina lärvägar: { $paths }
lessons-told-day = - En lektion i veckan, { $number ->
        [1] på måndagar
        [2] på tisdagar
        [3] på onsdagar
        [4] på torsdagar
       *[5] på fredagar
    }
lessons-told-satisfied = - Du är nöjd som det är, sedan { DAY($day) }: inga lektioner erbjuds i 90 dagar
lessons-figures = - Lektioner som blev klara: { $count }
