use_cases-menu =
    .list = Våra användningsfall
use_cases-add = Lägg till ett
use_cases-show = Visa listan
use_cases-all = Visa alla
use_cases-mine = Det är mitt, skriv upp mig
use_cases-me-too = Jag gör det också
use_cases-change = Ändra status

# Hitta ett
use_cases-title = Tänk på en vanlig vecka: vilken uppgift återkommer hela tiden, tar tid eller blir lätt fel? Skriv som till en kollega, till exempel ”offertutkast, 6 timmar i veckan”.
    .again = Några ord räcker som rubrik, högst 80 tecken: ”offertutkast”, ”felsökning linje 2” …
    .label = uppgiften
use_cases-heavy = { $title }: vad är det som gör det tungt?
    .again = Samma sak om och om igen, tar tid, blir lätt fel, eller andra väntar på det?
    .label = vad som är tungt
    .repetitive = Samma sak om och om igen
    .slow = Tar tid
    .error_prone = Blir lätt fel
    .bottleneck = Andra väntar på det
    .no = Jag ville bara säga det
use_cases-only-told = Okej, det stannar mellan oss. Inget sparades.
use_cases-told_as =
    .label = om timmarna går åt eller sparas
use_cases-hours = Hur många timmar i veckan går det åt, ungefär? (Uppgift: { $title })
    .again = Ungefär, i timmar i veckan: ”3” eller ”en och en halv”. Vet du inte, så säg det.
    .label = timmar i veckan
    .skip = Vet inte
use_cases-personal = Där står något som inte hör hemma på en lista för alla ({ KINDS($kinds) }). Ska jag ta bort det?
    .again = Ta bort det och gå vidare, eller avbryta?
    .label = vad jag gör med det
    .remove = Ta bort det
    .stop = Avbryt
use_cases-same = Det finns redan något liknande: **{ $title }** ({ $area ->
        [none] { "" }
       *[other] { $area }, { "" }
    }{ $status ->
        [pilot] pilot
        [standard] infört
        [retired] avslutat
       *[idea] idé
    }{ $minutes ->
        [0] { "" }
       *[other] , { DURATION($minutes) } i veckan
    }). Är det samma sak?
    .again = Samma sak, eller ett eget?
    .label = om det är samma
    .yes = Ja, samma sak
    .no = Nej, ett eget
use_cases-failed-before = Någon har provat det här förut: **{ $title }**. Det gick inte. Skälet: { $why } Lärdomen: { $lesson }
use_cases-data = Vad står det i underlaget?
    .again = Bara vårt eget, kunders eller leverantörers uppgifter, personuppgifter, eller sådant som redan är offentligt?
    .label = vad underlaget innehåller
    .internal = Bara vårt eget
    .confidential = Kunders eller leverantörers
    .personal = Personuppgifter
    .public = Offentligt
use_cases-area = Vilken avdelning hör det till?
    .again = En avdelning, till exempel den du själv arbetar på.
    .label = avdelningen
use_cases-right = Så här ser alla kollegor det, utan namn:

    { "" }**{ $title }** · { $area }{ $told ->
        [takes] { "" } · tar { DURATION($minutes) } i veckan
        [saves] { "" } · sparar { DURATION($minutes) } i veckan
       *[none] { "" }
    } · { $data ->
        [public] offentligt underlag
        [confidential] kunders eller leverantörers uppgifter
        [personal] personuppgifter
       *[internal] internt underlag
    }

    Ska det upp på listan?
    .yes = Sätt upp det
use_cases-dropped = Okej, inget sattes upp och inget sparades.
use_cases-kept = **{ $title }** står på listan, som en idé. Vill du hålla i den, så skriv upp dig.
use_cases-join = { $told ->
        [takes] En röst till för **{ $title }**. Hos dig noterar jag att uppgiften tar { DURATION($minutes) } i veckan i dag; det ser bara du.
        [saves] En röst till för **{ $title }**; dina { DURATION($minutes) } i veckan ser bara du.
       *[none] En röst till för **{ $title }**. Hur många ni är visas först när ni är fem.
    } Ska jag räkna in dig?
    .yes = Räkna in mig
use_cases-joined = Då är du med på **{ $title }**.
use_cases-in-already = Du är redan med på **{ $title }**.

# Listan
use_cases-none = Listan är tom än så länge. Den första uppgiften kan bli din.
use_cases-none-of-these = Inget på listan passar in på det, men där står { $count ->
        [one] ett annat
       *[other] { $count } andra
    }.
use_cases-table = **Våra användningsfall**: avdelning | uppgift | tar i veckan | sparar | status
use_cases-row = - { $area ->
        [none] –
       *[other] { $area }
    } | **{ $title }** | { $takes ->
        [0] –
       *[other] { DURATION($takes) }
    } | { $saves ->
        [0] –
       *[other] { DURATION($saves) }{ $told ->
            [told] { "" } (enligt egen uppgift)
           *[measured] { "" }
        }
    } | { $status ->
        [pilot] pilot
        [standard] infört
        [retired] avslutat
       *[idea] idé
    }
use_cases-rest = … och { $count } till. Säg till exempel ”användningsfall i Sälj”.
use_cases-sum = **Summa:** tar { DURATION($takes) } i veckan{ $saves ->
        [0] { "" }
       *[other] , sparar { DURATION($saves) }
    }.
use_cases-gone = Det står inte på listan längre.
use_cases-one = **{ $title }**{ $area ->
        [none] { "" }
       *[other] { "" } · { $area }
    } · { $status ->
        [pilot] pilot
        [standard] infört
        [retired] avslutat
       *[idea] idé
    }{ $takes ->
        [0] { "" }
       *[other] { "" } · tar { DURATION($takes) } i veckan
    }{ $saves ->
        [0] { "" }
       *[other] { "" } · sparar { DURATION($saves) }{ $told ->
            [told] { "" } (enligt egen uppgift)
           *[measured] { "" }
        }
    } · { $data ->
        [public] offentligt underlag
        [confidential] kunders eller leverantörers uppgifter
        [personal] personuppgifter
       *[internal] internt underlag
    }{ $people ->
        [0] { "" }
       *[other] { "" } · { $people } har uppgiften
    } · { $owner ->
        [none] ingen ägare än
       *[other] ägare { $owner }
    }
use_cases-formula = **{ $title }**: { $priority } = nytta { $benefit }{ $benefitpower ->
        [1] { "" }
       *[other] ^{ $benefitpower }
    } × mätbarhet { $measurability }{ $measurabilitypower ->
        [1] { "" }
       *[other] ^{ $measurabilitypower }
    } / risk { $risk }{ $riskpower ->
        [1] { "" }
       *[other] ^{ $riskpower }
    }
use_cases-how-ranked = Nyttan (1–5) kommer av timmarna och av hur många som har uppgiften, från fem. Mätbarheten (1–3) kommer av om det finns timmar att jämföra med. Risken (1–3) kommer av underlaget, och av om det lätt blir fel. Programansvarig kan säga ”risk väger dubbelt”.
use_cases-own = Ska jag skriva upp **{ $name }** som ägare? Alla kollegor ser det. (Användningsfall: { $title })
    .yes = Skriv upp mig
use_cases-owned = { $name } håller redan i det: { $title }.
use_cases-owns = Du står som ägare till **{ $title }**.
use_cases-stays = Okej, ”{ $title }” är som förut.
use_cases-not-yours = Det ändrar den som satte upp det, den som äger det eller programansvarig. Prata med { $contact }.
use_cases-status = Vilken status ska det ha? (Användningsfall: { $title })
    .again = En idé, infört eller avslutat?
    .label = status
    .idea = En idé
    .standard = Infört
    .retired = Avslutat
use_cases-move = { $title } blir { $status ->
        [standard] infört
        [retired] avslutat, och försvinner från listan
       *[idea] en idé
    }, för alla. Ska jag ändra det?
    .yes = Ändra det
use_cases-moved = { $title } är nu { $status ->
        [standard] infört
        [retired] avslutat
       *[idea] en idé
    }.

# Vad som väger mest
use_cases-weights-by-lead = Hur mycket varje del väger bestämmer programansvarig. Prata med { $contact }.
use_cases-part = Vad ska väga annorlunda: nytta, mätbarhet eller risk?
    .again = Nytta, mätbarhet eller risk?
    .label = vad som väger
    .benefit = Nytta
    .measurability = Mätbarhet
    .risk = Risk
use_cases-power = Hur mycket ska det väga?
    .again = Dubbelt, som vanligt eller hälften?
    .label = hur mycket det väger
    .double = Dubbelt
    .even = Som vanligt
    .half = Hälften
use_cases-weigh = { $part ->
        [benefit] Nyttan
        [measurability] Mätbarheten
       *[risk] Risken
    } ska väga { $power ->
        [double] dubbelt
        [half] hälften så mycket
       *[even] som vanligt
    }. { $count } användningsfall får ny ordning, för alla, och det antecknas att du ändrade. Ska jag göra så?
    .yes = Ändra vikten
use_cases-weights-stay = Okej, vikterna är som förut.
use_cases-weighed = Ändrat. Listan står i ny ordning.

# Efter en avstämning
use_cases-discover = { $number ->
        [1] Vad gjorde du förra veckan som du helst vill slippa göra en gång till?
        [2] Vad väntar andra på att få av dig, som tar längre tid än det borde?
       *[other] Var blir det oftast fel, så att någon får göra om det?
    }
    .again = Ett par ord räcker: ”offertutkast”, ”felsökning linje 2” … eller ”inte nu”.
    .label = uppgiften
    .why = Frågan om en uppgift som AI kan göra lättare
    .next = en fråga om en uppgift som tar tid
use_cases-rank =
    .why = Veckans ordning på användningsfallen
use_cases-told = - På listan över användningsfall har du satt upp eller äger: { $titles }.
use_cases-told-joined = - Du är också med på: { $titles }. Det visas inte för någon.
use_cases-told-weights = - Du ändrade hur användningsfallen vägs den { DAY($day) }.
