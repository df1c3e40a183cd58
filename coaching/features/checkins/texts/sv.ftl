checkins-quote = { $silent ->
        [0] Förra gången skrev du: ”{ $words }”.
        [1] Det sista du skrev: ”{ $words }”. Hur har det gått med det?
       *[other] Sist vi hördes skrev du: ”{ $words }”. Har något hänt sedan dess?
    }
checkins-last-time = Sist du svarade hade AI sparat dig { DURATION($minutes) }.
checkins-going-on = Jag har inte hört något på några veckor, och det är helt okej. Ska jag fortsätta fråga?
    .again = Fortsätta, varannan vecka eller sluta?
    .label = om jag ska fråga
    .on = Fortsätt fråga
    .fewer = Varannan vecka
    .stop = Sluta fråga
checkins-stopped = Okej, inga fler avstämningar. Skriv ”varje vecka” om du vill ha dem tillbaka; allt annat är som förut.
checkins-met = { $variant ->
        [1] Har ni setts sedan sist, du och { $buddy }?
        [2] Blev det något möte med { $buddy } den här gången?
       *[0] Har du och { $buddy } setts sedan sist?
    }
    .again = Ja eller nej räcker. ”Ja, 30” går också bra, då har du svarat på båda frågorna.
    .label = om ni har setts
    .yes = Ja
    .no = Nej
checkins-added = Vill du lägga till en rad? Vad provade du, och var tog det stopp?
    .label = raden du skrev
checkins-task =
    .label = uppgiften
checkins-time = { $buddy ->
        [none] { $variant ->
            [1] Har AI gjort något snabbare åt dig den här veckan? Ungefär hur mycket?
            [2] En snabb fråga: har AI gett dig någon tid tillbaka den här veckan?
           *[0] Veckan är snart slut. Har AI sparat någon tid åt dig?
        }
       *[other] Och ungefär hur mycket tid har AI sparat åt dig?
    }
    .again = Ungefär, i minuter: ”30”, ”1 timme”, eller ”inget”.
    .label = tiden
    .none = Inget
    .other = Annan tid
checkins-other = Ungefär hur mycket?
    .again = I minuter eller timmar: ”45 min”, ”2 timmar”. Minus om det tog längre tid.
    .label = tiden
checkins-right = { CHANGE($minutes) ->
        [none] Ingen sparad tid
        [longer] Det tog { AMOUNT($minutes) } längre än förut
       *[saved] Sparad tid: { DURATION($minutes) }
    }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }. Stämmer det?
checkins-line = Noterat: { $met ->
        [yes] ni sågs,{ " " }
        [no] ni sågs inte,{ " " }
       *[none] { "" }
    }{ CHANGE($minutes) ->
        [none] ingen sparad tid
        [longer] { AMOUNT($minutes) } längre än förut
       *[saved] { DURATION($minutes) } sparat
    }. Vill du lägga till en rad? Vad provade du, och var tog det stopp?
    .again = En rad räcker: ”provade Copilot på kundmejl, fastnade på tonen”. Eller hoppa över.
    .label = raden du skrev
    .skip = Hoppa över
checkins-tried = { $buddy ->
        [none] Veckan är snart slut. Vad provade du med AI, och var tog det stopp?
       *[other] Vad provade du med AI sedan sist, och var tog det stopp?
    }
    .again = En rad räcker: ”provade Copilot på kundmejl, fastnade på tonen”. Eller hoppa över.
    .label = raden du skrev
    .skip = Hoppa över
checkins-share = Får { $buddy } se det här till nästa gång ni ses? ”{ $words }”
    .again = Ska { $buddy } få se ”{ $words }”? Ja eller nej.
    .label = om din buddy får se det
    .yes = Ja, visa
    .no = Nej, bara för mig
checkins-line-right = { $minutes ->
        [none] { "" }
        [0] Ingen sparad tid.{ " " }
       *[other] { CHANGE($minutes) ->
            [longer] { AMOUNT($minutes) } längre än förut
           *[saved] Sparad tid: { DURATION($minutes) }
        }{ $task ->
            [none] { "" }
           *[other] { " " }({ $task })
        }.{ " " }
    }{ $tried ->
        [none] { "" }
       *[other] Provat: ”{ $tried }”.{ " " }
    }{ $stuck ->
        [none] { "" }
       *[other] Fastnat: ”{ $stuck }”.{ " " }
    }{ $question ->
        [none] { "" }
       *[other] Fråga: ”{ $question }”.{ " " }
    }{ $shared ->
        [yes] { $buddy } får se det.{ " " }
       *[no] { "" }
    }{ $champion ->
        [yes] En champion får frågan.{ " " }
       *[no] { "" }
    }Stämmer det?
checkins-thanks = { $minutes ->
        [0] Noterat. Ett ärligt ”inget” är lika mycket värt som en timme.
       *[other] Tack, { $more ->
            [yes] noterat
           *[no] det var allt
        }.
    }{ $day ->
        [none] { "" }
       *[other] { " " }Nästa gång är { WEEKDAY($day) }..
    }
checkins-dropped = Okej, det sparades inte.
checkins-skipped = Då hoppar jag över den här veckan. Den räknas som okänd, inte som noll.
checkins-who-sees = Bara du ser dina svar. { $time ->
        [yes] Företaget ser bara summor för minst fem personer. Blev något fel? Skriv ”nej, 45 min”. Det går även några dagar senare.
       *[no] { "" }
    }
checkins-every-second = Från och med nu frågar jag varannan vecka. Skriv ”varje vecka” om du hellre vill ha det så.
checkins-champion = Andra veckan i rad som det tar stopp. Ska jag be en champion hjälpa dig en kvart? Personen får se ditt förnamn, din avdelning och ”{ $words }”.
    .again = Ska en champion få frågan, med ”{ $words }”? Ja eller nej.
    .label = om en champion ska få frågan
    .yes = Ja, fråga
    .no = Nej, det löser sig
checkins-helps = { $newcomer }{ $department ->
        [none] { "" }
       *[other] { " " }({ $department })
    } har kört fast två veckor i rad: ”{ $words }”. Har du en kvart över till att titta på det ihop?
    .again = Kan du hjälpa { $newcomer } en kvart? Ja eller nej.
    .waits = { $newcomer } har kört fast och väntar på svar. Har du en kvart?
    .label = om du kan hjälpa
    .yes = Ja, gärna
    .no = Inte nu
checkins-helps-yes = Fint! Jag ber { $newcomer } höra av sig till dig.
checkins-helps-no = Helt okej, jag frågar någon annan.
checkins-helped = { $champion } hjälper dig gärna vidare. Skriv en rad direkt, så hittar ni en kvart.
checkins-helped-none = Jag hittade tyvärr ingen champion som hinner just nu. Vänd dig till { $contact }, eller fråga mig.
checkins-reminder = { $variant ->
        [1] Hinner du med veckans avstämning? Den tar några sekunder.
        [2] Veckans avstämning ligger kvar, om du vill svara.
       *[0] Veckans avstämning är fortfarande öppen. Två tryck, sedan tjatar jag inte mer.
    }
checkins-nothing-open = Den veckan har jag inte frågat om, eller så är det för länge sedan.
checkins-open = { $words ->
        [none] Snart dags för dig och { $newcomer } att ses.
       *[other] { $newcomer } vill gärna prata om: ”{ $words }”
    }
checkins-look = { $newcomer } vill att du tittar på lektionen **{ $title }**. Så ser du att den är gjord: { $check }
checkins-looked = Har du sett vad { $newcomer } gjorde i ”{ $title }”?
    .again = Har du sett det? Ja eller nej.
    .label = om du har sett det
    .yes = Ja, det är gjort
    .no = Inte än
checkins-suggestion = Tips till mötet: { $number ->
        [1] låt din kollega visa sin senaste prompt, och förbättra den ihop i fem minuter.
        [2] välj en uppgift som ni båda gör, och jämför hur ni ber AI om hjälp.
        [3] fråga vad som tog längst tid i veckan, och prova om AI kan ta första utkastet.
        [4] berätta om en gång när AI hade fel, och hur du märkte det.
        [5] gör en mall av en prompt som fungerade, så att den går att använda igen.
        [6] leta upp en text som ska kortas, och tävla mot AI om bästa versionen.
        [7] gå igenom vad man får klistra in och inte, med ett riktigt exempel.
       *[8] bestäm en liten sak att prova till nästa gång, och skriv ner den.
    }
checkins-buddy-met = Har du och { $newcomer } setts den här veckan?
    .again = Har du träffat { $newcomer }? Ja eller nej räcker.
    .label = om ni har setts
    .yes = Ja
    .no = Inte än
checkins-went = Hur gick det med { $newcomer }?
    .again = Bra, sådär eller trögt?
    .label = hur det gick
    .good = Bra
    .mixed = Sådär
    .hard = Trögt
checkins-buddy-thanks = Tack för att du berättar. Det gör skillnad.
checkins-meet = { $count ->
        [0] Andra gången i rad som det inte blev av. Jag hittar ingen tid när du och { $buddy } båda jobbar.
       *[other] Andra gången i rad som det inte blev av. Sådant händer. Ska jag föreslå { $buddy } en halvtimme? De här tiderna jobbar ni båda:
    }
    .again = Välj en av tiderna, en annan buddy, eller ”vi löser det själva”.
    .label = tiden
    .time = { WEEKDAY($day) } kl. { $time }
    .swap = Byt buddy
    .alone = Vi löser det själva
checkins-meet-asked = Jag frågar { $buddy } om { WEEKDAY($day) } kl. { $time } passar, och hör av mig med svaret.
checkins-meet-alone = { $buddy ->
        [none] Bra, då lämnar jag det till er.
       *[other] Bra, då lämnar jag det till dig och { $buddy }.
    }
checkins-proposed = { $newcomer } föreslår att ni ses en halvtimme, { WEEKDAY($day) } kl. { $time }. Passar det?
    .again = Passar { WEEKDAY($day) } kl. { $time } för dig och { $newcomer }? Ja eller nej.
    .waits = { $newcomer } väntar på ditt svar: ses ni { WEEKDAY($day) } kl. { $time }?
    .label = om tiden passar
    .yes = Ja, det passar
    .no = Nej, inte då
checkins-proposed-yes = Fint, jag säger det till { $newcomer }: { WEEKDAY($day) } kl. { $time }.
checkins-proposed-no = Okej, jag säger till { $newcomer } att { WEEKDAY($day) } kl. { $time } inte går. Skriv gärna själv och föreslå en annan tid.
checkins-settled-yes = Det blir av: { $buddy } kan { WEEKDAY($day) } kl. { $time }. Lägg gärna in det i kalendern.
checkins-settled-no = Tyvärr: { WEEKDAY($day) } kl. { $time } går inte för { $buddy }. Skriv gärna direkt till varandra om en annan tid.
checkins-weekday = Vilken dag ska jag fråga?
    .again = Måndag, tisdag, onsdag, torsdag eller fredag?
    .label = dagen
    .n1 = Måndag
    .n2 = Tisdag
    .n3 = Onsdag
    .n4 = Torsdag
    .n5 = Fredag
checkins-clock =
    .label = klockslaget
checkins-move-right = { $weekday ->
        [1] Måndagar
        [2] Tisdagar
        [3] Onsdagar
        [4] Torsdagar
       *[5] Fredagar
    }{ $time ->
        [none] , vid den vanliga tiden
       *[other] { " " }kl. { $time }
    }. Stämmer det?
checkins-moved = Klart. Nästa gång är { WEEKDAY($day) } kl. { $time }.
checkins-moved-later = Klart, så gör vi från nästa gång.
checkins-often-right = Ska jag fråga { $every ->
        [1] varje vecka
       *[2] varannan vecka
    }?
    .yes = Ja, ändra
checkins-often = Okej, { $every ->
        [1] då hörs vi varje vecka
       *[2] då hörs vi varannan vecka
    }.
checkins-home = Nästa avstämning: { WEEKDAY($day) } kl. { $time }
checkins-home-move = Annan dag eller tid
checkins-week =
    .why = Veckans avstämning, på din dag
    .next = veckans avstämning
checkins-card =
    .why = Buddykortet inför mötet med den du är buddy åt
    .next = ditt buddykort
checkins-remind =
    .why = En påminnelse om avstämningen, om den inte är besvarad
    .next = en påminnelse, om den behövs
checkins-monday =
    .late = Måndagens omgång avstämningar skulle ha gått { MOMENT($since) } men var inte gjord två timmar senare.
checkins-told = - Vecka { $week }: { $side ->
        [BuddyCard] som buddy,{ " " }
       *[other] { "" }
    }{ $met ->
        [yes] ni sågs
        [no] ni sågs inte
       *[none] { "" }
    }{ $minutes ->
        [none] { "" }
        [0] { $met ->
            [none] ingen sparad tid
           *[other] , ingen sparad tid
        }
       *[other] { $met ->
            [none] { DURATION($minutes) }
           *[other] , { DURATION($minutes) }
        }
    }{ $words ->
        [none] { "" }
       *[other] . ”{ $words }”
    }
checkins-told-more = - och { $count } äldre veckor
checkins-told-silent = - Veckor då du fick frågan men inte svarade: { $count }
checkins-told-time = - Din tid för avstämningen: { WEEKDAYS($days) }{ $at ->
        [none] { "" }
       *[other] { " " }kl. { $at }
    }{ $every ->
        [1] , varje vecka
        [2] , varannan vecka
       *[other] { "" }
    }
checkins-told-stopped = - Inga fler avstämningar, som du ville
