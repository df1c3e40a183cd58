prompting-menu =
    .begin = Fråga om AI
    .review = Granska min prompt
    .paste = Får jag klistra in det här?
prompting-prompt = Hur skriver jag en bättre prompt?
    .about = Råd ur handboken, med källa
prompting-prompt-minutes = Hur får jag bra mötesanteckningar av AI?
    .about = Från samtal till mötesanteckningar

# Fråga och svara
prompting-question = Vad vill du veta?
    .again = Fråga som du skulle fråga en kollega.
    .label = frågan
prompting-ask-away = Fråga på, som du skulle fråga en kollega. Eller klistra in en prompt som inte gör som du vill.
prompting-pasted = Innan jag skickar det här till språkmodellen: det ser ut att finnas personuppgifter eller hemligheter i det ({ KINDS($kinds) }). Ska jag ta bort dem?
    .again = Ta bort dem och fråga, eller avbryta?
    .label = vad jag ska göra med det
    .remove = Ta bort och fråga
    .stop = Avbryt
prompting-not-sent = Avbrutet. Inget har skickats till modellen, och jag sparar inget av det.
prompting-no-answer = Det vet jag tyvärr inte, och jag säger hellre det än gissar. Fråga gärna { $contact ->
        [none] en kollega
       *[other] { $contact }
    }, eller berätta vad du vill få gjort, så börjar vi där.
prompting-by-model = Skrivet av AI. Kontrollera det som är viktigt innan du använder det.
prompting-no-source = Handboken säger inget om det här: det är språkmodellens allmänna kunskap.
prompting-source = Källa: Kollegas handbok, ”{ $title }”
prompting-source-own = { $kind ->
        [use_case] Källa: ert eget arbetssätt ”{ $title }”
        [failure] Källa: ert eget försök ”{ $title }”
        [rule] Källa: er egen regel ”{ $title }”
       *[prompt] Källa: er egen promptbank, ”{ $title }”
    }{ $credit ->
        [none] { "" }
       *[other] { "" }, från { $credit }
    }
prompting-own =
    .prompt =
        Det finns en prompt för det hos er, **{ $title }**:

        > { $text }

        { "" }**Prova:** fyll i hakparenteserna och kör den på ett riktigt ärende i dag.
    .use_case =
        Så här gör några kollegor redan, **{ $title }**:

        > { $text }
    .failure =
        Det här har någon hos er redan provat, och det blev inte bra: **{ $title }**.

        > { $text }
        >
        > Varför det inte blev bra: { $why }
        >
        > Lärdom: { $lesson }
    .rule =
        Där har ni en egen regel, **{ $title }**:

        > { $text }
prompting-again = Det var vi inne på tidigare i dag, så här är kärnan:
prompting-page = Visa allt
prompting-lesson = Lektionen om det
prompting-recipe = Visa receptet
prompting-no-page = Den sidan hittar jag inte längre. Fråga igen, så slår jag upp det på nytt.
prompting-go-on = Fortsätt i vår egen chatt
prompting-helpful = Det hjälpte
prompting-unhelpful = Inte riktigt
prompting-glad = Bra att veta. Tack!
prompting-sorry = Tack för att du säger till. Berätta vad som saknades så försöker jag igen, eller fråga { $contact }.
prompting-discreet = Det kollegor svarar, sparar och kan är deras eget. Jag berättar det inte för någon, och inget om dig heller. Företaget ser bara summor för minst fem personer.

# När språkmodellen inte svarar: under handbokens svar, ensamt, och under en granskad prompt
prompting-model-slow = Språkmodellen tog för lång tid på sig, så det här kommer ur handboken.
    .alone = Språkmodellen tog för lång tid på sig.
    .review = Språkmodellen tog för lång tid på sig, så jag granskade med hjälp av tumreglerna.
prompting-model-down = Språkmodellen går inte att nå just nu, så det här kommer ur handboken.
    .alone = Språkmodellen går inte att nå just nu.
    .review = Språkmodellen går inte att nå just nu, så jag granskade med hjälp av tumreglerna.
prompting-model-busy = Språkmodellen är upptagen just nu, så det här kommer ur handboken.
    .alone = Språkmodellen är upptagen just nu.
    .review = Språkmodellen är upptagen just nu, så jag granskade med hjälp av tumreglerna.
prompting-model-refused = Språkmodellen ville inte svara på det, så det här kommer ur handboken.
    .alone = Språkmodellen ville inte svara på det.
    .review = Språkmodellen ville inte svara på den här, så jag granskade med hjälp av tumreglerna.
prompting-model-nonsense = Språkmodellens svar gick inte att använda, så det här kommer ur handboken.
    .alone = Språkmodellens svar gick inte att använda.
    .review = Språkmodellens svar gick inte att använda, så jag granskade med hjälp av tumreglerna.
prompting-model-cut = Språkmodellens svar bröts av, så det här kommer ur handboken.
    .alone = Språkmodellens svar bröts av.
    .review = Språkmodellens svar bröts av, så jag granskade med hjälp av tumreglerna.
prompting-model-budget = Månadens budget för språkmodellen är slut, så det här kommer ur handboken.
    .alone = Månadens budget för språkmodellen är slut.
    .review = Månadens budget för språkmodellen är slut, så jag granskade med hjälp av tumreglerna.
prompting-model-daily = Dagens frågor till språkmodellen är slut, så det här kommer ur handboken. I morgon går det igen.
    .alone = Dagens frågor till språkmodellen är slut. I morgon går det igen.
    .review = Dagens frågor till språkmodellen är slut, så jag granskade med hjälp av tumreglerna. I morgon går det igen.

# Granska en prompt
prompting-draft = Klistra in din prompt här, precis som du skulle skicka den.
    .again = Själva prompten, tack: hela texten som du skulle ge AI:n.
    .label = prompten
prompting-gap = { $gap ->
        [data] **Viktigast: { $kinds ->
            [none] ”{ $word }” tillsammans med ett namn eller ett belopp.** Byt ut namn och belopp
           *[other] det står { KINDS($kinds) } i den.** Byt ut det
        } mot [hakparenteser] innan den går någonstans; svaret blir lika bra.
        [goal] **Viktigast: uppgiften.** AI:n kan inte se vad den ska göra med det här. Börja med ett verb: skriv, jämför, korta …
        [context] **Viktigast: bakgrunden.** AI:n vet inget om just ditt fall, så svaret passar vem som helst. Två eller tre fakta ändrar på det.
        [audience] **Viktigast: läsaren.** Vem ska läsa det, och vad vet läsaren redan? Det avgör varje ord.
        [format] **Viktigast: formen.** Utan längd och form får du en uppsats, och tiden du sparade går åt till att stryka.
        [limits] **Viktigast: gränserna.** Säg vad den inte får göra: hitta på siffror, lova datum, använda fackspråk.
        [check] **Viktigast: ett sätt att kontrollera.** Låt den fråga när något saknas och markera det den är osäker på.
        [example] **Viktigast: ett exempel.** En text som du var nöjd med säger mer än någon beskrivning.
       *[none] **Inget viktigt saknas.** Uppgift, bakgrund, läsare, form, gränser: allt finns där.
    }
prompting-rewritten-by-model = Så här kan den se ut:
prompting-rewritten =
    Så här kan den se ut. Du fyller i hakparenteserna:

    > { $prompt }{ $goal ->
        [add]
            { "" }
            > Uppgift: [skriv / jämför / korta …] så att [vad som ska hända sedan].
       *[has] { "" }
    }{ $context ->
        [add]
            { "" }
            > Bakgrund: [två eller tre fakta om fallet].
       *[has] { "" }
    }{ $audience ->
        [add]
            { "" }
            > Läsaren är [vem], som redan vet [vad].
       *[has] { "" }
    }{ $format ->
        [add]
            { "" }
            > Form: högst [120] ord, [ton], som [mejl / tabell / punktlista].
       *[has] { "" }
    }{ $limits ->
        [add]
            { "" }
            > Hitta inte på fakta eller siffror, och utelämna [vad].
       *[has] { "" }
    }{ $check ->
        [add]
            { "" }
            > Fråga mig om något saknas innan du börjar, och markera det du är osäker på.
       *[has] { "" }
    }{ $example ->
        [add]
            { "" }
            > Här är ett exempel som jag var nöjd med: [exempel].
       *[has] { "" }
    }
prompting-try-it = { $gap ->
        [none] **Prova:** lägg till ”vad skulle du behöva veta för att göra det bättre?” och se vad den frågar.
       *[other] **Prova:** kör din egen version och den här, och lägg svaren bredvid varandra.
    }
prompting-stuck = För ett par veckor sedan tittade vi på en prompt du skrivit; det som saknades var { $gap ->
        [data] att maskera personuppgifter
        [goal] en tydlig uppgift
        [context] bakgrunden
        [audience] läsaren
        [format] formen
        [limits] gränserna
        [check] ett sätt att kontrollera
       *[example] ett exempel
    }. Får du med det nu?
    .again = Brukar det komma med i dina prompter nu, ja eller nej?
    .label = om det sitter
    .yes = Ja, oftast
    .no = Inte direkt
    .why = Uppföljning två veckor efter att en prompt granskades
    .next = en uppföljning av din prompt
prompting-stuck-yes = Fint, då har det blivit en vana. När du vill tittar vi på nästa prompt.
prompting-stuck-no = Bra att du är ärlig, det är många som har det så. Sätt det allra först i nästa prompt. Eller klistra in en här, så tittar vi tillsammans.
prompting-review-again = Granska en prompt

# Får jag …?
prompting-may-kind = { $light ->
        [green] 🟢 **Ja:** det som ändå är offentligt får klistras in i { $tool ->
            [none] vilket AI-verktyg som helst
           *[other] { $tool }
        }.
        [amber] 🟡 **Ja, med eftertanke:** { prompting-may-more.matter } får klistras in i { $tool ->
            [none] { $tools }
           *[other] { $tool }
        }. Ta bort namn och sådant som uppgiften inte kräver.
       *[red] 🔴 **Nej{ $tool ->
            [none] { "" }
           *[other] , inte i { $tool }
        }:** { prompting-may-more.matter } får { $tools ->
            [none] inte klistras in i något AI-verktyg
           *[other] bara klistras in i { $tools }
        }.
    }
prompting-may-tool = { $reach ->
        [much] 🟡 **Ja, med eftertanke:** { $tool } är godkänt här{ $widest ->
            [personal] { "" }, också för det som är konfidentiellt eller handlar om människor
            [confidential] { "" }, också för det som är konfidentiellt men inte för texter om människor
           *[other] { "" } för det som är internt; det som är konfidentiellt eller handlar om människor hör inte hemma där
        }.
        [public] 🟡 **Bara för det som är offentligt:** { $tool } är inte godkänt för annat. { $tools ->
            [none] Än så länge är inget verktyg det.
           *[other] För internt material finns { $tools }.
        }
       *[other] 🔴 **Nej:** { $tool } är inte godkänt här. { $tools ->
            [none] Än så länge är inget verktyg det.
           *[other] Godkänt är: { $tools }.
        }
    }
prompting-may-more = Enligt reglerna på { $company }. Osäker på vad det är för slags text? Visa mig den, eller fråga { $contact ->
        [none] den som bestämmer om det
       *[other] { $contact }
    }.
    .matter = { $data ->
            [internal] det som är internt
            [confidential] det som är konfidentiellt (priser, avtal, ritningar, kunders material)
            [personal] det som handlar om människor (lön, hälsa, namn)
           *[public] det som är offentligt
        }

# Får jag klistra in det här?
prompting-paste = Klistra in texten här. Jag tittar själv på den; den går inte till någon språkmodell, och jag sparar inget av den.
    .again = Texten som du vill klistra in, tack.
    .label = texten
prompting-red-found = 🔴 **Rött: stopp.** Där finns { $count ->
        [one] något
       *[other] { $count } saker
    } som inte får hamna i ett AI-verktyg: { KINDS($kinds) }.
prompting-masked =
    Så här ser texten ut utan det. Leta efter namn innan du använder den:

    > { $text }
prompting-patterns-only = Jag ser bara mönster, som nummer och adresser. Namn och innehåll ser jag inte, så du vet bäst vad som står där.
prompting-class = Jag ser inga nummer, adresser eller nycklar i det{ $seems ->
        [personal] , men ”{ $word }” låter som något om människor (lön, hälsa, omdömen …)
        [confidential] , men ”{ $word }” låter som sådant som ska stanna inom företaget (priser, avtal, ritningar …)
       *[none] { "" }
    }. Vad är det för slags text?
    .again = Offentlig, intern, konfidentiell eller om människor?
    .label = vilken sorts text
    .public = Offentlig
    .internal = Intern
    .confidential = Konfidentiell
    .personal = Om människor
prompting-into = Vilket AI-verktyg vill du använda?
    .again = Verktygets namn, tack, till exempel ”Copilot”.
    .label = verktyget
prompting-light-green = 🟢 **Grönt: kör.** Det som ändå är offentligt får klistras in i vilket verktyg som helst.
prompting-light-amber = 🟡 **Gult: ja, med eftertanke.** { $tool ->
        [none] Den får klistras in i { $tools } och ingen annanstans.
       *[other] { $tool } går bra.
    } Bara det som uppgiften kräver, inga namn, och läs svaret innan du använder det.
prompting-light-red = 🔴 **Rött: stopp.** { $data ->
        [personal] Texter om människor hör inte hemma i AI-verktyg{ $tools ->
            [none] { "" }
           *[other] {" "}andra än { $tools }
        }.
        [confidential] Det som är konfidentiellt hör inte hemma i AI-verktyg{ $tools ->
            [none] { "" }
           *[other] {" "}andra än { $tools }
        }.
       *[other] { $tool } är inte godkänt för internt material. { $tools ->
            [none] Än så länge är inget verktyg det.
           *[other] Godkänt är: { $tools }.
        }
    } Beskriv fallet med påhittade detaljer i stället, eller fråga { $contact }.
prompting-rules = Enligt reglerna på { $company }.
prompting-told-asked = - Vad du frågat mig på sistone, med mina svar: { $count }; raderas efter tre dagar
prompting-told-votes = - Dina omdömen om mina svar: { $count }
prompting-told-habits = - Dina svar på om något sitter: { $count }
prompting-figures-topic = - Coachens svar om ”{ $title }” hjälpte inte { $failed } av { $people } personer.
prompting-figures-unknown = - I { MONTH($month) } hade coachen inget svar på { $questions } frågor från { $people } personer. Vad de gällde sparas inte.
prompting-told-unanswered = - Månader med frågor som jag inte kunde svara på: { $count }; vad de gällde sparas inte
prompting-told-model = - Frågor till språkmodellen den { DAY($day) }: { $count }
