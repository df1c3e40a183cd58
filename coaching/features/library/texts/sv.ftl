library-menu =
    .share = Dela något som fungerar

# Dela
library-kind = Vad vill du dela med kollegorna?
    .again = En prompt, ett arbetssätt eller något som inte blev bra?
    .label = vad du delar
    .prompt = En prompt
    .use_case = Ett arbetssätt
    .failure = Något som inte blev bra
    .rule = En regel
library-text = { $kind ->
        [use_case] Hur gör du? Berätta så att en kollega kan göra likadant.
        [failure] Vad provade du?
        [rule] Hur lyder regeln?
       *[prompt] Klistra in prompten. Sätt det som ändras från gång till gång inom [hakparenteser], som [kund] eller [datum].
    }
    .again = Själva texten, tack.
    .label = texten
library-why = Varför blev det inte bra?
    .again = En mening räcker: vad gick snett?
    .label = varför
library-lesson = Vad lärde du dig av det?
    .again = Vad skulle du göra annorlunda?
    .label = lärdomen
library-title = Vad ska det heta, så att andra hittar det? Några ord räcker.
    .again = En rubrik på några ord, tack.
    .label = rubriken
library-personal = Innan det delas: där står sådant som inte ska spridas ({ KINDS($kinds) }). Ska jag ta bort det?
    .again = Ta bort det och gå vidare, eller avbryta?
    .label = vad jag ska göra med det
    .remove = Ta bort det
    .stop = Avbryt
library-credit = Vill du att det står vem det kommer från?
    .again = Med ditt namn, ditt team eller inget av dem?
    .label = vem som nämns
    .name = Mitt namn
    .team = Mitt team
    .nobody = Ingen
library-right = Så här ser alla kollegor det{ $credit ->
        [none] { "" }, utan avsändare
       *[other] { "" }, delat av { $credit }
    }:

    { "" }**{ $title }**

    > { $text }{ $kind ->
        [failure]
            { "" }
            >
            > Varför det inte blev bra: { $why }
            >
            > Lärdom: { $lesson }
       *[other] { "" }
    }

    { $places ->
        [none] { "" }
       *[other] Fyll i varje gång: { $places }.{" "}
    }{ $model ->
        [none] { "" }
       *[other] När någon frågar får språkmodellen läsa texten, men inte vem den är från.{" "}
    }Du kan ta tillbaka det när du vill. Ska jag dela det?
    .yes = Ja, dela
library-dropped = Okej, inget delades, och inget är sparat.
library-kept = { $kind ->
        [failure] Delat. Tack! Nästa som tänker prova samma sak hittar det. Det är värt lika mycket som ett lyckat försök.
       *[other] Delat. Tack! Den som frågar om det hittar det nu först av allt.
    } Vill du ta tillbaka det? Skriv ”vad har jag delat”.
library-rule-by-lead = Regler läggs till av programansvarig. Saknar du en, prata med { $contact }.

# Ta tillbaka
library-none = Du har inget delat att ta bort. Skriv ”dela en prompt” när du har en som fungerar.
library-which = Vad ska jag ta bort?
    .again = Välj något av det som delats.
    .label = vad som tas bort
library-one = { $title }
library-keep-all = Inget
library-remove = Ska jag ta bort ”{ $title }” för alla? Texten raderas.
    .yes = Ja, ta bort
library-removed = Borttaget: ”{ $title }”. Ingen hittar det längre.
library-stays = Okej, allt står kvar.
library-taken-down = Det du delade som ”{ $title }” har plockats ner. Undrar du varför, fråga { $contact }.
library-told = - Det du delat med alla: { $titles }. Skriv ”vad har jag delat” för att ta tillbaka något.

# Promptbanken
library-all-prompts = Alla prompter
library-share-one = Dela en prompt
library-share-failure = Dela något som inte gick
library-no-prompts = Promptbanken är tom än så länge. Har du en som fungerar blir det den första.
library-prompt-which = { $count ->
        [one] En prompt
       *[other] { $count } prompter
    } från er själva. Vilken vill du se?
    .again = Vilken av dem vill du se?
    .label = prompten
library-prompt-line = - **{ $title }**{ $credit ->
        [none] { "" }
       *[other] { "" } · från { $credit }
    }
library-prompt = { "" }**{ $title }**{ $credit ->
        [none] { "" }
       *[other] { "" } · från { $credit }
    }{ $day ->
        [none] { "" }
       *[other] { "" } · sedd över { DAY($day) }
    }

    > { $text }

    { $places ->
        [none] Kopiera och kör.
       *[other] Fyll i: { $places }.
    }
library-prompt-gone = Den prompten finns inte kvar i promptbanken.
library-approve-button = Den håller
library-merge-button = Slå ihop med en annan
library-only-keepers = Det kan bara en prompt engineer eller en programansvarig göra. Fråga { $contact }.
library-approve = Då står ”{ $title }” som sedd över i dag. Håller den?
    .yes = Ja, den håller
library-approved = Noterat: ”{ $title }” är sedd över i dag.
library-nothing-alike = Det finns ingen annan prompt att slå ihop ”{ $title }” med.
library-merge-into = Vilken prompt ska vara kvar när ”{ $title }” går bort?
    .again = Välj den som ska vara kvar.
    .label = prompten som blir kvar
library-merge = ”{ $title }” tas bort och texten raderas; ”{ $into }” står kvar som den är. Jag säger till den som delade den första. Ska jag slå ihop dem?
    .yes = Ja, slå ihop
library-are-merged = Klart, nu står bara ”{ $into }” kvar.
library-merged =
    .why = Något du delat slogs ihop med en annan prompt
    .next = besked om något du delat
library-folded-in = Det du delade som ”{ $title }” liknade ”{ $into }”, så nu står bara den kvar. Undrar du varför, fråga { $contact }.
library-suggest-one = Föreslå en ändring
library-addition = Vad saknas i ”{ $title }”? Skriv raden som den ska stå, så frågar jag den som delade prompten.
    .again = En rad eller två, precis som de ska stå i prompten.
    .label = ändringen
library-addition-long = Då blir prompten för lång. Det får plats { $most } tecken till; korta raden och försök igen.
library-propose = Det här skickar jag som förslag till den som delade ”{ $title }”, utan ditt namn:

    > { $text }

    Ska jag fråga?
    .yes = Fråga
library-addition-dropped = Okej, inget skickades.
library-proposed = Jag har frågat. Blir det ett ja står raden där för alla.
    .why = En kollegas förslag till en delad prompt
    .next = ett förslag till din prompt
library-accept = En kollega föreslår en rad till din prompt ”{ $title }”:

    > { $text }

    Ska den stå där för alla?
    .again = Lägga till raden, eller låta prompten vara?
    .label = förslaget
    .waits = Du har ett förslag till en av dina prompter att svara på
    .add = Lägg till raden
    .no = Låt den vara
library-added = Raden står i ”{ $title }” nu, för alla.
library-addition-refused = Okej, ”{ $title }” är som förut.

# Det som inte gick
library-no-failures = Ingen har berättat om något som inte gick än. Den första gör nästa en tjänst.
library-failures = { $count ->
        [one] Ett försök som inte gick
       *[other] { $count } försök som inte gick
    }, och vad de lärde oss:
library-failure-line = - **{ $title }**: { $lesson }
