calm-menu =
    .pause = Paus
    .snooze = Inte nu, fråga i morgon
    .less = Mer sällan
    .stop = Sluta skriva till mig
calm-until = Hur länge ska jag vara tyst?
    .again = En vecka, två veckor eller en månad?
    .label = hur länge
    .week = En vecka
    .fortnight = Två veckor
    .month = En månad
calm-paused = Jag är tyst till den { DAY($day) }. Du kan fortfarande skriva till mig, och ”fortsätt” avslutar pausen.
calm-snoozed = Jag låter det vila och hör av mig tidigast den { DAY($day) }.
calm-thinned = Okej, högst ett meddelande i veckan från och med nu.
calm-extra-later = Okej, det får vila i två veckor.
calm-extra-off = Okej, det var tredje gången. Då slutar jag fråga om sådant. Skriv ”extrafrågor” om du vill ha det tillbaka.
calm-extras = { $follows ->
        [yes] Då frågar jag gärna om en sak till efter avstämningen igen.
       *[no] { $waits ->
            [yes] Det här väntar på dig.
           *[no] Inget väntar på dig just nu.
        }
    }
calm-scope = Ska jag bara avsluta det här samtalet, eller sluta skicka alla meddelanden?
    .again = Bara det här samtalet, eller alla meddelanden?
    .label = vad jag ska sluta med
    .dialogue = Bara det här
    .messages = Alla meddelanden
calm-dialogue-ended = Avslutat. Inget av det sparades.
calm-stopped = Från och med nu skriver jag bara när du skriver till mig.
calm-back = ”Fortsätt” tar mig tillbaka, ”glöm mig” raderar det jag vet om dig.
calm-resumed = Kul att ha dig tillbaka.
calm-home-usual = **Så ofta hör jag av mig:** högst { $most ->
        [1] en gång
        [2] två gånger
        [3] tre gånger
       *[other] { $most } gånger
    } i veckan, på din arbetstid. Det du har bokat eller ska ta ställning till inräknat: högst { $ceiling ->
        [1] en gång
        [2] två gånger
        [3] tre gånger
        [4] fyra gånger
        [5] fem gånger
        [6] sex gånger
       *[other] { $ceiling } gånger
    }.
    .again = Som vanligt igen
calm-home-thinned = **Så ofta hör jag av mig:** högst en gång i veckan, som du ville.
calm-home-paused = **Jag är tyst** till den { DAY($day) }. Skriver du till mig så svarar jag.
calm-home-stopped = **Jag skriver bara när du skriver till mig.**
calm-pause-right = Paus till den { DAY($day) }. Ska jag vara tyst till dess?
    .yes = Ja, pausa
calm-pause-later-right = Paus { SPAN($first, $last) }. Ska jag vara tyst då?
    .yes = Ja, pausa då
calm-reason =
    .label = varför du är borta
calm-away = Från när till när? Till exempel ”6–24 juli”, ”vecka 28–31” eller ”till fredag”.
    .again = Skriv dagarna så här: ”6–24 juli”, ”hela nästa vecka” eller ”till den 15 augusti”.
    .label = dagarna
calm-starts =
    .label = första dagen
calm-leave-right = { $reason ->
        [holiday] Semester
        [sick] Sjuk
        [child] Vab
        [leave] Tjänstledig eller föräldraledig
       *[off] Ledig
    }: { SPAN($first, $last) }. Ska jag vara tyst då?
    .yes = Ja, var tyst då
calm-leave = { $reason ->
        [sick] Krya på dig! Jag
        [child] Krya på den lilla! Jag
        [holiday] Ha det så skönt! Jag
       *[off] Då vet jag. Jag
    } hör av mig tidigast den { DAY($day) }. Skriver du till mig så svarar jag.
calm-leave-over = De dagarna är redan förbi, så det finns inget att ändra.
calm-less-right = Färre meddelanden: högst ett i veckan. Ska jag göra så?
    .yes = Ja, skriv mer sällan
calm-told-dropped = Okej, allt är som förut.
calm-hours = När jobbar du? Till exempel ”9–15”, ”måndag till onsdag” eller ”bara förmiddagar”.
    .again = Skriv tider eller dagar: ”9–15”, ”tisdag till torsdag”.
    .label = arbetstiden
calm-hours-right = Din arbetstid: { $days ->
        [none] { "" }
       *[other] { WEEKDAYS($days) }{ $begins ->
            [none] { $ends ->
                [none] { "" }
               *[other] ,{ " " }
            }
           *[other] ,{ " " }
        }
    }{ $begins ->
        [none] { $ends ->
            [none] { "" }
           *[other] till kl. { $ends }
        }
       *[other] { $ends ->
            [none] från kl. { $begins }
           *[other] { $begins }–{ $ends }
        }
    }. Ska jag bara höra av mig då?
    .yes = Ja, bara då
calm-hours-kept = Klart. Jag hör bara av mig { WEEKDAYS($days) }, { $begins }–{ $ends }.
calm-hours-odd = Den tiden blir för kort tillsammans med resten. Skriv från när till när, till exempel ”9–15”.
calm-zone = Vilken stad ska jag gå efter?
    .again = Skriv en stad eller ett land, till exempel ”Helsingfors” eller ”Portugal”.
    .label = staden
calm-zone-right = Tidszon: { ZONE($zone) }. Ska jag gå efter den?
    .yes = Ja, gå efter den
calm-zone-kept = Klart. Jag går efter { ZONE($zone) }, där klockan är { $time } nu.
calm-home-away = **Jag är tyst** { SPAN($first, $last) }, när du är borta. Skriver du till mig så svarar jag.
calm-told-zone = - Tidszon: { ZONE($zone) }
calm-told-hours = - Arbetstid: { WEEKDAYS($days) }, { $begins }–{ $ends }
calm-told-away = - Borta: { SPAN($first, $last) }
calm-told-paused = - Paus till den { DAY($day) }
calm-told-thinned = - Högst ett meddelande i veckan, som du ville
calm-told-put-off = - ”Inte nu” till en fråga efter avstämningen: { $count ->
        [one] en gång
       *[other] { $count } gånger
    }
calm-kind = Vad av det här vill du slippa?
    .again = Tryck på något av det här. ”Sluta” stoppar allt.
    .label = vad du vill slippa
    .time = Frågor om tid
    .check_in = Veckans avstämning
    .met = Om jag och min buddy har setts
    .habit = Frågor om mina prompter
    .lesson = Lektioner
    .use_case = Frågor om mina uppgifter
    .announcement = Utskick
    .coffee = Fikarundor
    .digest = Sammanfattningen
    .drop_in = Drop-in-träffar
    .update = AI-uppdateringen
calm-no-more = Från och med nu slipper du det här: { calm-no-more.named }. Allt annat är kvar. Ska det bli så?
    .again = Ska du slippa det, eller ska det vara kvar?
    .label = vad du slipper
    .off = Ja, det vill jag slippa
    .stays = Låt det vara kvar
    .named = { $kind ->
            [time] frågor om tid
            [check_in] veckans avstämning
            [met] frågan om du och din buddy har setts
            [habit] frågor om dina prompter
            [lesson] lektioner
            [use_case] frågor om dina uppgifter
            [announcement] utskick
            [coffee] fikarundor
            [digest] sammanfattningen
            [drop_in] påminnelser och nyheter om drop-in-träffar
           *[update] nyheter om AI-uppdateringen
        }
calm-kind-off = Klart, det här slipper du från och med nu: { calm-no-more.named }. ”Som vanligt” tar tillbaka det.
calm-kind-already = Det slipper du redan: { calm-no-more.named }. ”Som vanligt” tar tillbaka det.
calm-told-declines = - Du vill inte ha: { calm-no-more.named }
