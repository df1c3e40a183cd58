levels-level = Nivå { $level }, { $level ->
        [1] AI-användare
        [2] AI-specialist
       *[3] AI-expert
    }. { $number ->
        [0] Nivå { $next } kräver inget mer än att du ansöker.
       *[other] Nivå { $next } kräver det här:
    }
levels-criterion = { $met ->
        [yes] ✓
       *[no] –
    } { $what ->
        [lessons] lektioner gjorda
        [tasks] uppgifter där AI sparat tid
        [guided] kollegor som du varit buddy åt till slutet
       *[shared] delade prompter, arbetssätt eller misslyckanden
    }: { $have } av { $want }
levels-only-you = Det här ser bara du.
levels-last = Du är på nivå { $level }, den högsta.
levels-apply-button = Ansök
levels-brings-button = Vad nästa nivå ger
levels-fine-button = Jag är nöjd här
levels-brings = { $words ->
        [none] Vad nivå { $level } ger här är inte bestämt än. Fråga { $contact }.
       *[other] Nivå { $level }: { $words } Lön är en fråga för HR: { $contact }.
    }
levels-lacks = Nivå { $level } går inte att söka än. Det här fattas, och ingen har blivit tillfrågad:
levels-apply = Jag visar en programansvarig precis det här: { $lessons } lektioner, { $tasks } uppgifter, { $guided } kollegor som du varit buddy åt till slutet, { $shared } delade saker. Ska jag ansöka om nivå { $level }?
    .yes = Ja, ansök
levels-applied = Frågan är skickad. Du får veta vad det blir.
levels-asked-already = Du har redan ansökt om nivå { $level }. Svaret är på väg.
levels-dropped = Okej, inget skickades.
levels-decide = { $name } ansöker om nivå { $level }, och allt som krävs är uppfyllt.
    .again = Ja, eller inte än?
    .waits = { $name } väntar på svar om nivå { $level }.
    .label = ditt svar
    .why = Någon ansöker om en nivå
    .next = en ansökan om en nivå
    .yes = Ja
    .not_yet = Inte än
levels-decided = { $state ->
        [granted] { $name } är på nivå { $level } från och med i dag. Jag säger till.
       *[not_yet] Då väntar nivå { $level }. Jag säger till { $name }; varför berättar du bäst själv.
    }
levels-told = { $state ->
        [granted] Du är på nivå { $level } sedan den { DAY($day) }. Det står i ditt intyg.
       *[not_yet] Nivå { $level } blev det inte den här gången. Du kan ansöka igen. Undrar du vad som fattas, fråga { $contact }.
    }
    .why = Svaret på din ansökan
    .next = svaret på din ansökan
levels-leads =
    .why = En ansökan går till dem som leder
    .late = En ansökan har inte kunnat lämnas fram.

# AI-veckan
levels-week-from = En AI-vecka kan man boka från nivå { $level }, en gång per år.
levels-week-once = Du har redan en AI-vecka under { $year }. En per år är det som gäller.
levels-which-week = Vilken vecka?
    .again = Veckans nummer, till exempel ”14”.
    .label = veckan
levels-wish = Vad vill du prova? En rad räcker, en programansvarig läser den.
    .again = En rad om vad du vill prova.
    .label = vad du vill prova
levels-week-right = AI-vecka { $number }, { DAY($first) }–{ DAY($last) }: ”{ $wish }”. Jag frågar en programansvarig. Under veckan är jag tyst, och på fredagen frågar jag bara vad det blev. Ska jag fråga?
    .yes = Ja, fråga
levels-week-asked = Frågan är skickad. Du får veta vad det blir.
levels-week-decide = { $name } vill ta sin AI-vecka v. { $number }{ $wish ->
        [none] { "" }
       *[other] : ”{ $wish }”
    }. En om året.
    .again = Ja, eller en annan vecka?
    .waits = { $name } väntar på svar om sin AI-vecka.
    .label = ditt svar
    .yes = Ja
    .another = En annan vecka
levels-week-decided = { $yes ->
        [yes] Då är vecka { $number } bokad för { $name }. Jag säger till.
       *[no] Jag säger till { $name } att det får bli en annan vecka.
    }
levels-answer =
    .why = Någon vill boka en AI-vecka
    .next = en fråga om en AI-vecka
levels-week-told = { $yes ->
        [yes] Din AI-vecka är bokad: vecka { $number }. Jag är tyst till fredagen.
       *[no] Vecka { $number } passar inte. Boka gärna en annan, eller prata med { $contact }.
    }
levels-answered =
    .why = Svaret om din AI-vecka
    .next = svaret om din AI-vecka
levels-quiet =
    .why = En AI-vecka börjar i tysthet
    .late = Tystnaden under en AI-vecka har inte kunnat börja.
levels-friday =
    .why = Vad blev det av AI-veckan?
    .next = frågan om vad AI-veckan blev
levels-became = Vad blev det?
    .again = Ett arbetssätt, en lektion, något som inte gick, eller inget att visa?
    .label = vad det blev
    .use_case = Ett arbetssätt
    .lesson = En lektion
    .failure = Något som inte gick
    .nothing = Inget att visa, och det är okej
levels-became-nothing = Det är helt okej. Tack för att du provade.
levels-became-lesson = Fint. En lektion blir en fil i företagets mapp; prata med den som leder programmet, så hamnar den i lärvägen.
levels-became-shared = Fint. Då skriver vi ner det, så att andra hittar det.

# Om dig
levels-you = - Nivå { $level }: { $state ->
        [granted] sedan { DAY($day) }
        [asked] sökt { DAY($day) }
       *[not_yet] inte än, { DAY($day) }
    }
levels-you-week = - AI-vecka { $number }{ $state ->
        [asked] { " " }(väntar på svar)
        [booked] { " " }(bokad)
        [done] { " " }(gjord)
       *[another_week] { " " }(fick bli en annan)
    }{ $wish ->
        [none] { "" }
       *[other] : ”{ $wish }”
    }
