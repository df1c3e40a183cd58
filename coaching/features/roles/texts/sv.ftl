roles-menu =
    .list = Roller
roles-name = { $role ->
        [process_owner] processägare
        [prompt_engineer] prompt engineer
        [trainer] AI-utbildare
       *[data_steward] datasteward
    }
roles-kind = { $data ->
        [public] Offentligt
        [internal] Internt
        [confidential] Konfidentiellt
       *[personal] Personuppgifter
    }
roles-intro = Roller hos oss, och vad de innebär:
roles-line = - { $role ->
        [process_owner] **Processägare**: flyttar en avdelnings användningsfall
        [prompt_engineer] **Prompt engineer**: sköter de delade prompterna och avgör vad som håller, är dubbelt eller föråldrat
        [trainer] **AI-utbildare**: håller drop-in-träffar och ser hur många som lär sig vad
       *[data_steward] **Datasteward**: bestämmer vad som får klistras in var
    } ({ $count ->
        [0] ingen än
       *[other] { $names }
    })
roles-given = Det är programansvariga som ger roller. Vill du ha en, säg det till { $contact }.
roles-mine-button = Min roll
roles-give-button = Ge någon en roll
roles-take-button = Avsluta en roll
roles-give-up-button = Lämna min roll
roles-classes-button = Ändra trafikljuset
roles-talent-button = Talangmatris
roles-counts-button = Hur många lär sig vad
roles-cases-button = Användningsfall
roles-library-button = Det som är delat
roles-announce-button = Lägg upp en drop-in-träff
roles-only-leads = Det kan bara en programansvarig göra. Tänker du på någon, säg till { $contact }.

# Att ge en
roles-which = Vilken roll?
    .again = Processägare, prompt engineer, AI-utbildare eller datasteward?
    .label = rollen
    .process_owner = Processägare
    .prompt_engineer = Prompt engineer
    .trainer = AI-utbildare
    .data_steward = Datasteward
roles-who = Vem ska bli { roles-name }?
    .again = Skriv namnet eller mejladressen.
    .label = personen
roles-nobody = Jag hittar ingen som heter ”{ $who }”. Skriv hela namnet eller mejladressen. Personen måste ha skrivit till mig någon gång.
roles-several = Jag känner { $count } som heter ”{ $who }”. Skriv mejladressen, så blir det rätt.
roles-not-with-us = { $name } har inte sagt ja till mig än. Be personen säga hej till mig först.
roles-already = { $name } har redan den rollen.
roles-no-department = Jag vet inte vilken avdelning { $name } hör till, och då vet jag inte vilka användningsfall det gäller. Be personen berätta det för mig.
roles-give-right = Ska jag fråga { $name }{ $email ->
        [none] { "" }
       *[other] { " " }({ $email })
    } om att bli { roles-name }{ $area ->
        [none] { "" }
       *[other] { " " }för { $area }
    }?
    .yes = Ja, fråga
roles-dropped = Okej, då frågar jag ingen.
roles-will-ask = Jag frågar { $name } enskilt och säger till vad svaret blir.
roles-accept = Vill du bli { roles-name }{ $area ->
        [none] { "" }
       *[other] { " " }för { $area }
    } hos oss? { $role ->
        [process_owner] Då kan du flytta och avsluta avdelningens användningsfall.
        [prompt_engineer] Då kan du säga vilka delade prompter som håller, slå ihop dem som liknar varandra och plocka ner dem som inte håller längre.
        [trainer] Då kan du hålla drop-in-träffar och se hur många som har börjat på lärvägarna och gått klart, aldrig vem.
       *[data_steward] Då kan du ändra vad som får klistras in var, för alla.
    } Det du gör i rollen loggas. Du kan lämna den när du vill.
    .again = Ett ja eller nej räcker.
    .waits = Du har inte svarat än: vill du ta på dig en roll?
    .label = ditt svar
    .yes = Ja, det vill jag
    .no = Nej tack
roles-declined = Tack för svaret. Det är helt okej.
roles-welcome = Nu är du { roles-name }. Skriv ”AI-roller” för att se vad du kan göra.
roles-answer = { $name } { $state ->
        [accepted] sa ja och är nu { roles-name }.
       *[declined] vill helst inte vara { roles-name }.
    }
roles-offered =
    .why = En fråga om att ta på sig en roll
    .next = en fråga om en roll
roles-invite =
    .why = De som står för en roll i company.toml får frågan
roles-answered =
    .why = Svaret om en roll
    .next = svaret om en roll

# Att avsluta en
roles-none = Du har ingen roll just nu.
roles-which-mine = Vilken roll vill du lämna?
    .again = Vilken av dem?
    .label = rollen
    .process_owner = Processägare
    .prompt_engineer = Prompt engineer
    .trainer = AI-utbildare
    .data_steward = Datasteward
roles-give-up-right = Vill du sluta vara { roles-name }?
    .yes = Ja, lämna rollen
roles-given-up = Klart, du är inte { roles-name } längre. Tack för det du har gjort.
roles-stays = Okej, allt är som förut.
roles-nobody-has = Ingen har någon roll än.
roles-held = { $name }: { roles-name }
roles-which-held = Vilken roll ska avslutas?
    .again = Vilken av dem?
    .label = rollen
roles-take-right = Ska jag avsluta rollen { roles-name } för { $name }? Jag säger till.
    .yes = Ja, avsluta
roles-taken = { $name } är inte { roles-name } längre.
roles-has-ended = Du är inte { roles-name } längre. Kommer det oväntat, fråga { $contact }.
roles-ended =
    .why = En roll har avslutats
    .next = besked om en roll

# Trafikljuset
roles-only-stewards = Det kan bara en datasteward eller en programansvarig ändra. Fråga { $contact }.
roles-class = Vilket slags text gäller det?
    .again = Offentligt, internt, konfidentiellt eller personuppgifter?
    .label = slaget
    .public = Offentligt
    .internal = Internt
    .confidential = Konfidentiellt
    .personal = Personuppgifter
roles-into = { roles-kind } får i dag klistras in { $beforeany ->
        [yes] var som helst
       *[no] { $before ->
            [none] ingenstans
           *[other] i { $before }
        }
    }. Var ska det få klistras in framöver?
    .again = Skriv vilka verktyg, eller ”ingenstans”.
    .label = verktygen
    .nowhere = Ingenstans
    .everywhere = Vilket verktyg som helst
roles-unchanged = Okej, inget är ändrat.
roles-class-right = { roles-kind }: { $beforeany ->
        [yes] vilket verktyg som helst
       *[no] { $before ->
            [none] ingenstans
           *[other] { $before }
        }
    } → { $afterany ->
        [yes] vilket verktyg som helst
       *[no] { $after ->
            [none] ingenstans
           *[other] { $after }
        }
    }. Det gäller för alla direkt och loggas med ditt namn. Ska jag ändra?
    .yes = Ja, ändra
roles-class-changed = Ändrat. ”Får jag klistra in det här?” svarar så från och med nu.

# Vem passar för vad
roles-technique = Jag provar gärna nya verktyg och tar reda på hur de fungerar.
    .again = Stämmer det på dig? Ja eller nej.
    .label = att prova nytt
    .yes = Stämmer
    .no = Inte jag
roles-explaining = Jag är bra på att förklara för andra.
    .again = Stämmer det på dig? Ja eller nej.
    .label = att förklara
    .yes = Stämmer
    .no = Inte jag
roles-processes = Jag ser hur arbetet kunde flyta bättre.
    .again = Stämmer det på dig? Ja eller nej.
    .label = processer
    .yes = Stämmer
    .no = Inte jag
roles-data = Jag har ordning på data.
    .again = Stämmer det på dig? Ja eller nej.
    .label = ordning på data
    .yes = Stämmer
    .no = Inte jag
roles-named = Får ditt namn föreslås när någon söks till en roll? Då ser programansvariga det och dina fyra svar.
    .again = Ja eller nej?
    .label = om ditt namn får synas
    .yes = Ja, föreslå mig
    .no = Nej, räkna mig bara
roles-leaning-right = Det här skulle jag spara:

    - Prova nytt: { $technique ->
        [yes] ja
       *[no] nej
    }
    - Förklara: { $explaining ->
        [yes] ja
       *[no] nej
    }
    - Processer: { $processes ->
        [yes] ja
       *[no] nej
    }
    - Ordning på data: { $data ->
        [yes] ja
       *[no] nej
    }
    - Ditt namn för programansvariga: { $named ->
        [yes] ja
       *[no] nej
    }

    Ska jag spara det?
    .yes = Ja, spara
roles-leaning-dropped = Okej, inget sparades.
roles-leaning-kept = Sparat. { $named ->
        [yes] Programansvariga ser ditt namn.
       *[no] Det räknas bara med, från fem personer på en avdelning.
    } Skriv ”talangmatris” om du vill ändra.
roles-leaning-button = Säg något om mig själv
roles-matrix = { $count ->
        [0] Ingen avdelning har fem svar än.
       *[other] Vad folk lutar åt, avdelning för avdelning:
    }
roles-matrix-line = - { $department ->
        [none] Utan avdelning
       *[other] { $department }
    } ({ $people }): prova nytt { $technique ->
        [-1] färre än fem
        [-2] nästan alla
       *[other] { $technique }
    }, förklara { $explaining ->
        [-1] färre än fem
        [-2] nästan alla
       *[other] { $explaining }
    }, processer { $processes ->
        [-1] färre än fem
        [-2] nästan alla
       *[other] { $processes }
    }, ordning på data { $data ->
        [-1] färre än fem
        [-2] nästan alla
       *[other] { $data }
    }
roles-matrix-name = - { $name } får föreslås:{ $technique ->
        [yes] { " " }prova nytt;
       *[no] { "" }
    }{ $explaining ->
        [yes] { " " }förklara;
       *[no] { "" }
    }{ $processes ->
        [yes] { " " }processer;
       *[no] { "" }
    }{ $data ->
        [yes] { " " }ordning på data;
       *[no] { "" }
    }
roles-matrix-few = Svaren är frivilliga, och avdelningar med färre än fem visas inte.

# Om dig
roles-told = - Rollen { roles-name }: { $state ->
        [asked] du är tillfrågad
        [accepted] din sedan { DAY($day) }
        [declined] du tackade nej
       *[ended] avslutad { DAY($day) }
    }
roles-told-leaning = - Talangmatris: prova nytt { $technique ->
        [yes] ja
       *[no] nej
    }, förklara { $explaining ->
        [yes] ja
       *[no] nej
    }, processer { $processes ->
        [yes] ja
       *[no] nej
    }, ordning på data { $data ->
        [yes] ja
       *[no] nej
    }; ditt namn ser { $named ->
        [yes] programansvariga
       *[no] ingen
    }
roles-told-class = - Du ändrade vad som gäller för { roles-kind } i trafikljuset { DAY($day) }
