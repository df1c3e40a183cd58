about-menu =
    .who_sees = Vem ser vad jag skriver?
    .retention = Hur länge sparas det?
    .model_leaves = Vad skickas till en språkmodell?
    .model_leaves_which = Vilken modell är det?
    .works_council = Vad gäller med facket?
    .who_helps = Vem kan hjälpa mig här?
    .our_tools = Vilka AI-verktyg har vi?
about-chat = { $platform ->
        [slack] i Slack
        [teams] i Microsoft Teams
       *[other] på den här sidan
    }

# Före samtycket
about-headed-who-sees = **{ about-menu.who_sees }** { about-who-sees }
about-headed-retention = **{ about-menu.retention }** { about-retention }
about-headed-model-leaves = **{ about-menu.model_leaves }** { about-model-leaves }

# Vad som syns, sparas och skickas
about-who-sees = Bara du, om du inte själv delar något. Varken din chef, HR eller programansvarig ser vad du svarar; av det ser företaget bara summor för minst fem personer.
about-who-sees-more =
    Din buddy ser ditt namn, din avdelning, ditt jobb och varför ni passar ihop, och en rad ur avstämningen bara om du säger ja till det.

    En champion som du ber om hjälp ser ditt förnamn, din avdelning och det du skrivit om var du kört fast.

    Programansvarig kan se vilka som är buddypar{ $approval ->
        [yes] {" "}och varför de passar ihop
       *[no] { "" }
    }. Den som sköter servern kan läsa databasen, och själva chatten ligger { about-chat }.
about-where = I en databas som bara hör till den här installationen, på en server som ert företag har valt. Själva chatten ligger { about-chat }, med de inställningar som gäller där.
about-where-more = { $contact ->
        [none] Vilken server det är, i vilket land den står och hur länge säkerhetskopior sparas vet den som sköter Kollega.
       *[other] Vilken server det är, i vilket land den står och hur länge säkerhetskopior sparas: fråga { $contact }.
    }
about-channels = Nej. I kanaler och grupper får jag bara det som riktas till mig. Din mejl, din kalender, dina filer och dina andra chattar kommer jag inte åt.
about-channels-more = Från ditt konto har jag namn, mejladress, språk och tidszon.
about-retention = Det du skriver med egna ord i avstämningar och avslutade samtal raderas efter { $days ->
        [one] en dag
       *[other] { $days } dagar
    }, frågor om AI efter { $asked } dagar.
about-retention-more =
    Svar du gett med en knapp raderas efter { $check_ins } dagar, minuter du bekräftat efter { $savings }. Att vi har haft kontakt sparas i högst { $conversations } dagar.

    Din profil, dina arbetsuppgifter och det du delat med alla finns kvar tills du skriver ”glöm mig”. Då försvinner allt; bara minuterna ingår fortfarande i företagets summa, utan namn, uppgift eller verktyg.

    Detsamma sker { $leavers } dagar efter att du slutat, men det du delat stannar hos kollegorna, utan ditt namn. Hur länge säkerhetskopior sparas bestämmer den som sköter Kollega.
about-voluntary = Det är frivilligt att vara med. Utan ditt ja sparar jag inget av det du skriver. Även därefter kan du låta bli att svara, och skriver du ”stopp” hör jag inte av mig mer.
about-voluntary-more = Jag berättar varken för din chef eller för programansvarig vem som svarar på avstämningarna och vem som låter bli.
about-voluntary-imported = Har HR redan lagt in dig? Svarar du nej när jag frågar, raderas det.
about-model-leaves = { $model ->
        [yes] Bara det du frågar eller visar mig om AI, och en mening om sparad tid som jag inte kan tyda. Personuppgifter och kollegors namn tas bort först, så långt jag känner igen dem.
       *[no] Inget. Ingen språkmodell är inkopplad här: jag svarar ur en handbok, på den server som ert företag har valt.
    }
about-model-leaves-more =
    Jag skickar med din avdelning och ditt språk, sidor som passar ur handboken och det som kollegor delat, och vid en följdfråga det vi nyss sagt. Aldrig din mejladress eller ditt jobb.

    Smeknamn, kundnamn och sådant om hälsa som skrivs med vanliga ord känner jag inte igen. Det du klistrar in under ”Får jag klistra in det här?” skickas aldrig.

    Vad leverantören får göra med resten står i företagets avtal{ $contact ->
        [none] { "" }
       *[other] : fråga { $contact }
    }.
about-which = { $model ->
        [yes] En som ert företag har valt och kopplat in. Vad den heter vet jag inte själv{ $contact ->
            [none] { "" }
           *[other] ; fråga { $contact }
        }.
       *[no] Ingen. Jag är varken ChatGPT eller Copilot: jag förstår med hjälp av regler och exempelmeningar, och svarar ur en handbok.
    }
about-works-council = Vad som är överenskommet med facket vet jag inte{ $contact ->
        [none] { "" }
       *[other] ; fråga { $contact }
    }. { about-never-recorded }
about-never-recorded = Det jag aldrig registrerar: hur länge du jobbar, vad du gör i andra program och vad som sägs i kanaler utan att vara riktat till mig. Siffror om dig lämnar jag inte ut till någon annan.
about-works-council-more = Det jag sparar: det du själv berättar och när, om du och din buddy ses och hur det går, namn, mejladress, språk och tidszon från ditt konto och det som HR har lagt in om din anställning.

# Vem jag är
about-looked-at = - Den som sköter Kollega har tagit ut dina uppgifter { $times ->
        [1] en gång
       *[other] { $times } gånger
    }, senast { DAY($day) }
about-looked = - Du har sett hela företagets siffror { $times ->
        [1] en gång
       *[other] { $times } gånger
    }, senast { DAY($day) }
about-who-are-you = Jag heter Kollega och är en AI-coach: ett program, ingen människa.{ $contact ->
        [none] { "" }
       *[other] {" "}Vill du hellre prata med en människa? Vänd dig till { $contact }.
    }
about-what-for = Jag finns för att AI ska bli till nytta i ditt eget jobb, lite varje vecka, i stället för en workshop och sedan tystnad.
about-why-asked = För att råden ska passa ditt jobb, och för att det ska gå att se om AI hjälper. Du måste inte svara: skriv ”avbryt” så räcker det.
about-why-asked-more = Avdelning och jobb behövs för råden och för att hitta en buddy som passar. Arbetsuppgifter och minuter visar vad AI sparar.

# Vem som kan hjälpa till
about-helps-buddy = Fråga först din buddy, **{ $name }**.
about-helps-champions = { $count ->
        [one] Champion här: { $names }.
       *[other] Champions här: { $names }.
    }
about-helps-drop-in = Nästa drop-in-träff: { MOMENT($at) }, { $place }{ $host ->
        [none] { "" }
       *[other] , med { $host }
    }.
about-helps-contact = { $contact ->
        [none] Ingen är utsedd för det än. Gäller det AI kan du fråga mig.
       *[other] Fråga { $contact }. Gäller det AI kan du också fråga mig.
    }
about-buddy = En kollega med mer AI-vana som tar sig en halvtimme i veckan med dig i { $weeks } veckor, kring dina egna arbetsuppgifter.
about-buddy-more = Ni ser varandras namn, avdelning och jobb, och varför ni passar ihop. Båda kan när som helst avsluta utan att säga varför.
about-champion = En kollega som är bra på AI{ $dropins ->
        [yes] , håller öppna drop-in-träffar
       *[no] { "" }
    } och hjälper den som har kört fast. Det är frivilligt, och det går att sluta när som helst.
about-champion-more = Vill du bli en? Säg till { $contact ->
        [none] den som är programansvarig
       *[other] { $contact }
    }.
about-lead = { $count ->
        [one] Programansvarig här är { $names }.
       *[other] Programansvariga här är { $names }.
    }
about-lead-unknown = { $contact ->
        [none] Vem som är programansvarig har jag inte fått veta.
       *[other] Något namn har jag inte fått. Fråga { $contact }.
    }

# Vad företaget har bestämt
about-our-tools = { $tools ->
        [none] Jag har inte fått veta om något AI-verktyg är godkänt.
       *[other] Godkänt här: **{ $tools }**.
    }
about-tool = - **{ $name }**{ $for ->
        [none] { "" }
       *[other] { "" } – { $for }
    }{ $how ->
        [none] { "" }
       *[other] { "" } · så får du det: { $how }
    }{ $contact ->
        [none] { "" }
       *[other] { "" } · fråga { $contact }
    }
about-tools-for = { $light ->
        [green] 🟢
        [amber] 🟡
       *[red] 🔴
    } { $data ->
        [public] **Offentligt**
        [internal] **Internt**
        [confidential] **Konfidentiellt** (priser, avtal, ritningar)
       *[personal] **Om människor** (lön, hälsa, personuppgifter)
    }: { $reach ->
        [every] vilket AI-verktyg som helst
       *[named] { $tools ->
            [none] inget AI-verktyg
           *[other] { $tools }
        }
    }
about-our-tools-more = Behöver du en licens eller ett annat verktyg? Fråga { $contact }.
about-definitions = Siffrorna bygger på det som kollegorna själva uppger och bekräftar; några tar också tid på en uppgift med och utan AI. Själv mäter jag ingen.

# När det inte är en fråga om AI
about-worry = Så känner många, och det är en fråga för människor, inte för ett program. Jag är till för att göra uppgifter lättare; jag bedömer ingen och bestämmer inget om någons jobb.
about-worry-human = Prata gärna med { $contact ->
        [none] någon du litar på
       *[other] { $contact }, eller med någon du litar på
    }. Jag sparar inget av det här; det står bara här i chatten.
about-complaint = Förlåt, det där blev inte bra. Beskriv på ett annat sätt vad du behöver, så försöker jag igen{ $contact ->
        [none] { "" }
       *[other] , eller fråga { $contact }
    }.
about-reminders = Egna påminnelser kan jag inte sätta, så lägg det i din kalender. Avstämningar, träffar och lektioner hör jag av mig om ändå.
about-elsewhere = Det kan jag inte hjälpa till med: jag kan bara AI på jobbet. Fråga { $contact ->
        [none] en kollega
       *[other] { $contact }
    }.
about-smalltalk = Kul att du hör av dig! Säg bara till när jag kan hjälpa till med något.
about-page =
    .never = Vad registreras aldrig?
    .start = Kollega finns i er chatt. Skriv ”hej” till mig där.
    .privacy = Så hanterar Kollega dina uppgifter
    .terms = Villkor för Kollega
    .what = Vad Kollega är
    .where = Var ligger uppgifterna?
    .voluntary = Är det frivilligt?
    .wrong = Svaren kan vara fel. Kontrollera dem innan du bygger något på dem, och följ reglerna på { $company } för vad som får klistras in var.
    .rights = ”Vad vet du om mig?” visar allt, ”glöm mig” raderar allt, ”stopp” gör mig tyst. { $contact ->
        [none] Har du frågor? Vänd dig till den som sköter Kollega.
       *[other] Har du frågor? Vänd dig till { $contact }.
    }
