updates-turn = { $refused ->
        [none] { $team } står i tur att hålla månadens AI-uppdatering: { MOMENT($at) }, { DURATION($minutes) }.
       *[other] { $refused } kan inte byta den här gången, så AI-uppdateringen { MOMENT($at) } ligger kvar hos { $team }.
    } Vill du hålla den? Inga bilder behövs: en sak ni har provat, hur det gick, och frågor. Du kan också skicka frågan vidare till en kollega{ $refused ->
        [none] { "" } eller byta med ett annat team
       *[other] { "" }
    }.
    .again = Håller du AI-uppdateringen? ”Ja”, ”skicka vidare” eller ”byt”.
    .waits = Ingen har tagit månadens AI-uppdatering än. Vill du?
    .label = ditt beslut
    .accept = Ja, jag gör det
    .pass = Skicka vidare
    .swap = Byt med ett annat team
updates-turn-gone = Det har löst sig under tiden. Skriv ”AI-uppdatering” för att se vem som håller den.
updates-with = Med vilket team? De här har sin tur kvar.
    .again = Vilket team vill du byta med?
    .waits = Du ville byta AI-uppdateringen med ett annat team. Med vilket?
    .label = teamet
updates-passed-on = Okej, jag frågar nästa. Du behöver inte göra något mer.
updates-asking-to-swap = Jag frågar { $team }, och hör av mig om det inte går.
updates-take = { $by } vill gärna byta: { $team } håller månadens AI-uppdatering { MOMENT($at) } ({ DURATION($minutes) }), och { $by } tar er senare tur. Vill du hålla den?
    .again = Tar ni uppdateringen den här gången? Ett ja eller ett nej räcker.
    .waits = { $by } väntar på ditt svar om att byta AI-uppdatering.
    .label = ditt svar
    .yes = Ja, vi byter
    .no = Inte den här gången
updates-no-swap = Det är helt okej. Jag säger till dem.
updates-accepted = Underbart, då håller du den: { MOMENT($at) }. Jag påminner två veckor, en vecka och en dag före, i den mån det hinns med.
updates-topic = Vad ska den handla om? Några ord räcker.
    .again = Säg ämnet med några ord, eller säg ”senare”.
    .label = ämnet
    .later = Senare
updates-topic-later = Ingen brådska. Finns det inget ämne tre dagar före gör jag en sammanfattning av det som är nytt i stället. Skriv ”ämne: …” när du vet.
updates-topic-right = AI-uppdateringen { MOMENT($at) } handlar om: { $topic }. Stämmer det?
updates-topic-kept = Noterat: { $topic }. Jag berättar om uppdateringen tre dagar före.
updates-dropped = Okej, inget är ändrat.
updates-not-yours = Du håller inte nästa AI-uppdatering, så det finns inget för dig att ändra.
updates-remind = { $days ->
        [1] I morgon håller du AI-uppdateringen:
        [7] Om en vecka håller du AI-uppdateringen:
        [14] Om två veckor håller du AI-uppdateringen:
       *[other] Om { $days } dagar håller du AI-uppdateringen:
    } { MOMENT($at) }{ $where ->
        [none] .
       *[other] , { $where }.
    } { $topic ->
        [none] Det finns inget ämne än; några ord räcker.
       *[other] Ämne: { $topic }.
    }
    .why = Påminnelse till den som håller AI-uppdateringen
    .next = en påminnelse om din AI-uppdatering
updates-tell-topic = Lägg till ämne
updates-i-cannot = Jag har fått förhinder
updates-sure = Ska jag fråga någon annan om att hålla den?
    .again = Ska jag fråga någon annan, eller håller du den?
    .label = ditt beslut
    .hand = Ja, fråga någon annan
    .keep = Jag håller den
updates-stays-yours = Bra, då håller du den.
updates-only-leads-and-champions = Gäster och webbinarier läggs till av champions och programansvariga. Säg till { $contact }, så kommer det med.
updates-none-planned = Nästa AI-uppdatering är inte planerad än. Jag ser efter varje vardagsmorgon.
updates-guest = Vem eller vad ska jag lägga till? Till exempel ”Anna Berg om dokumentsökning”, eller ”Webbinarium: AI och lagen”.
    .again = Säg gästen eller webbinariet på en rad.
    .label = gästen
updates-guest-right = Ska jag lägga till ”{ $guest }” på AI-uppdateringen { MOMENT($at) }?
    .yes = Ja, lägg till
updates-guest-kept = Tillagt. Det står i inbjudan.
updates-upcoming = Nästa AI-uppdatering: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] .
       *[other] , { $where }.
    } { $mine ->
        [yes] Du håller den.
       *[no] { $presenter ->
            [none] { $team ->
                [none] Ingen står på tur än.
               *[other] På tur: { $team }.
            }
           *[other] { $presenter } ({ $team }) håller den.
        }
    }{ $topic ->
        [none] { "" }
       *[other] { " " }Ämne: { $topic }.
    }
updates-guests = Dessutom: { $guests }.
updates-post = **AI-uppdatering: { $topic }**

    När: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    { $presenter } ({ $team }) visar något som avdelningen har provat. Frågor är välkomna.
updates-post-open = **AI-uppdatering**

    När: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    { $presenter } ({ $team }) håller den. Ämnet kommer. Frågor är välkomna.
updates-post-digest = **AI-uppdatering**

    När: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    Ingen dragning den här gången. Det här är nytt:
updates-digest-savings = - { $people } personer uppger att de har sparat { DURATION($minutes) }
updates-digest-drop-ins = { $count ->
        [one] - En drop-in-träff sedan sist
       *[other] - { $count } drop-in-träffar sedan sist
    }
updates-digest-next-drop-in = - Nästa drop-in-träff: { MOMENT($at) }, { $place }
updates-digest-champions = { $count ->
        [one] - Ny champion: { $names }
       *[other] - Nya champions: { $names }
    }
updates-digest-nothing = - Inget stort sedan sist. Ta med det du har kört fast på, så tittar vi på det tillsammans.
updates-news = AI-uppdatering: { MOMENT($at) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }{ $topic ->
        [none] { $presenter ->
            [none] { "" }
           *[other] . { $presenter } håller den
        }
       *[other] . { $presenter }: { $topic }
    }
updates-alarm = { $what ->
        [empty] På de här avdelningarna är ingen med än: { $teams }. De står över AI-uppdateringen tills någon är med; de andra turas om som vanligt.
        [alone] Några avdelningar har för få med för att turas om med AI-uppdateringen. Fler deltagare där vore bra.
        [nobody] Ingen på { $first } kan hålla nästa AI-uppdatering, så jag frågar { $last }. { $first } får sin tur efter det.
       *[digest] Ingen håller nästa AI-uppdatering, så det blir en sammanfattning av det som är nytt. Har du en gäst i åtanke skriver du ”lägg till en gäst på AI-uppdateringen”.
    }
    .why = En notis till programansvarig om turordningen
    .next = en notis om AI-uppdateringen
updates-i-do-it = Jag håller den
updates-passed-late = Okej. Det är för nära inpå för att fråga någon annan, så det blir en sammanfattning av det som är nytt.
updates-asked =
    .why = Frågan om någon håller AI-uppdateringen
    .next = en fråga om att hålla AI-uppdateringen
updates-swap =
    .why = Frågan om ett team byter sin tur
    .next = en fråga om att byta tur
updates-plan =
    .why = Den dagliga kollen av nästa AI-uppdatering
updates-announce =
    .why = Inbjudan till AI-uppdateringen
updates-told = - AI-uppdateringen i { MONTH($month) }: { $state ->
        [accepted] du håller den
        [asked] du har fått frågan
        [swapping] du vill byta
       *[passed] du håller den inte
    }
