handover-menu =
    .handovers = Överlämningar
handover-who = Vem slutar?
    .again = Skriv namnet eller mejladressen.
    .label = personen
handover-day = Vilken är sista dagen?
    .again = Skriv en dag, till exempel ”31 januari” eller ”på fredag”.
    .label = sista dagen
handover-day-over = Den dagen har redan varit. Skriv det igen med en dag som kommer.
handover-only-leads = Att en kollega slutar kan bara programansvarig lägga in. Säg till { $contact }. Gäller det dig själv, skriv ”jag slutar” och dagen.
handover-nobody = Jag känner ingen som heter ”{ $who }”. Skriv hela namnet eller mejladressen.
handover-several = Jag känner { $count } personer som heter ”{ $who }”. Skriv mejladressen, så blir det rätt person.
handover-right = { $name } slutar den { DAY($day) }. Ska jag börja överlämningen?
    .yes = Börja överlämningen
handover-own-right = Din sista dag är den { DAY($day) }. Ska jag notera det? Då börjar överlämningen, och programansvarig får veta det.
    .yes = Notera det
handover-dropped = Då gör jag ingenting.
handover-begun = Överlämningen efter { $name } har börjat, sista dagen är den { DAY($day) }. Hänger något på { $name } som någon annan behöver ta, frågar jag dig först.
handover-own-begun = Noterat: din sista dag är den { DAY($day) }. Jag hjälper till att hitta nya ägare till det du har hand om. Tack för din insats!
handover-ask-them = { $name } slutar den { DAY($day) }. Det här behöver en ny ägare eller är redan ordnat:{ $buddy ->
        [0] { "" }
        [one] { " " }Buddy åt en kollega (ny buddy söks).
       *[other] { " " }Buddy åt { $buddy } kollegor (nya buddyar söks).
    }{ $drop_in ->
        [0] { "" }
        [one] { " " }En drop-in-träff.
       *[other] { " " }{ $drop_in } drop-in-träffar.
    }{ $contribution ->
        [0] { "" }
       *[other] { " " }Delat med alla: { $contribution } (stannar hos er).
    }{ $champion ->
        [0] { "" }
       *[other] { " " }Champion (utse gärna en ny).
    }{ $more ->
        [0] { "" }
       *[other] { " " }{ $more } till.
    } Mitt förslag: fråga { $heirs }.
    .again = Ska jag fråga { $heirs }, eller vänta?
    .waits = Överlämningen efter { $name } väntar på dig: ska jag fråga { $heirs }?
    .label = om jag ska fråga
    .ask = Fråga dem
    .later = Senare
handover-later = Då väntar jag. Skriv ”överlämningar” när det passar; på sista dagen frågar jag ändå.
handover-asking = { $count ->
        [one] Jag frågar. Du ser svaret under ”överlämningar”.
       *[other] Jag frågar om alla { $count }. Du ser svaren under ”överlämningar”.
    }
handover-inherit = { $name } slutar. { $kind ->
        [drop_in] Vill du ta över drop-in-träffen, nästa gång { MOMENT($at) }?
       *[other] Vill du ta över ”{ $title }”?
    }
    .again = Vill du ta över? Ett ja eller ett nej räcker.
    .waits = Du har inte svarat än om du vill ta över något efter { $name }.
    .label = ditt svar
    .yes = Ja, jag tar över
    .no = Nej tack
handover-inherit-yes = Tack! Den är din från den { DAY($day) }, eller direkt om den dagen har varit.
handover-inherit-no = Helt i sin ordning. Jag frågar någon annan.
handover-none-open = Det finns inga öppna överlämningar.
handover-of = **{ $name }**, sista dagen { DAY($day) }{ $count ->
        [0] : inget hänger på { $name }.
       *[other] :
    }
handover-item = - { $kind ->
        [buddy] Buddy åt { $other }
        [drop_in] Drop-in-träff { MOMENT($at) }
        [contribution] ”{ $title }”, delat med alla
        [champion] Champion
       *[other] { $title }
    }: { $state ->
        [asked] { $heir } är tillfrågad
        [accepted] { $heir } tar över
        [passed] { $heir } har tagit över
        [group] { $kind ->
            [buddy] ny buddy söks
            [contribution] stannar hos er
            [champion] utse gärna en ny
           *[other] ingen tog över
        }
       *[open] { $heir ->
            [none] { $kind ->
                [buddy] ny buddy söks efter sista dagen
                [contribution] stannar hos er
                [champion] utse gärna en ny
               *[other] ingen att fråga
            }
           *[other] förslag: { $heir }
        }
    }
handover-ask-now = Fråga dem nu
handover-write = Din sista dag är den { DAY($day) }. Vill du lämna efter dig det andra behöver veta? Tre frågor, tio minuter, och inget blir läst förrän du har godkänt texten.
    .again = Ska vi ta de tre frågorna nu?
    .label = om vi tar frågorna
    .now = Nu
    .no = Nej tack
handover-write-no = Då lämnar vi det så.
handover-under-way = Vad är på gång just nu som någon annan behöver fortsätta med?
    .again = Skriv det som det är, eller hoppa över.
    .label = det som är på gång
    .skip = Hoppa över
handover-to-know = Vad behöver den som tar över veta, som inte står någonstans?
    .again = Skriv det som det är, eller hoppa över.
    .label = det man behöver veta
    .skip = Hoppa över
handover-whom-to-ask = Vem eller var frågar man sedan?
    .again = Skriv det som det är, eller hoppa över.
    .label = vem man frågar
    .skip = Hoppa över
handover-approve = Så här lämnar jag det vidare till dem som tar över:{ $under_way ->
        [none] { "" }
       *[other] { " " }På gång: { $under_way }
    }{ $to_know ->
        [none] { "" }
       *[other] { " " }· Bra att veta: { $to_know }
    }{ $whom ->
        [none] { "" }
       *[other] { " " }· Fråga: { $whom }
    }

    Får de läsa det?
    .yes = Godkänn texten
handover-approve-no = Då blir det inget av texten, och ingen läser den.
handover-approved = Tack! De som tar över får läsa det.
handover-legacy = { $name } skrev till dig som tar över:
handover-quoted = > { $words }
handover-back = Välkommen tillbaka! { $count ->
        [one] En sak som du hade hand om är hos någon annan nu.
       *[other] { $count } saker som du hade hand om är hos andra nu.
    } Vill du ta tillbaka det?
    .again = Vill du ta tillbaka det du hade hand om? Ett ja eller ett nej räcker.
    .waits = Du har inte svarat än: vill du ta tillbaka det du hade hand om?
    .label = ditt svar
    .yes = Ja, gärna
    .no = Nej tack
handover-back-yes = Då är det ditt igen.
handover-back-no = Då får det vara som det är. Roligt att du är här!
handover-nightly =
    .why = Överlämningar: vem slutar, och vad hänger på dem
    .late = Nattens koll av överlämningar skulle ha gjorts { MOMENT($since) } men var inte gjord två timmar senare.
handover-look =
    .why = Överlämningar: något har ändrats
    .late = En koll av överlämningar skulle ha gjorts { MOMENT($since) } men var inte gjord två timmar senare.
handover-told = - Din överlämning: sista dagen { DAY($day) }, { $count } saker
handover-told-legacy = - Det du har godkänt att lämna efter dig: { $words }
handover-told-taken = - Det du har tagit över efter andra: { $count }
