dropins-menu =
    .upcoming = Drop-ins
    .announce = Annonsera en drop-in-träff
dropins-only-champions = Drop-ins läggs upp av champions, så att alla vet vem som är där. Vill du hålla en? { $contact } kan göra dig till champion.
dropins-day = Vilken dag är det drop-in?
    .again = Säg en dag: ”torsdag”, ”i morgon”, ”5 mars” …
    .label = dagen
dropins-clock = Vilken tid?
    .again = Säg en tid: ”kl 15”, ”10.30” …
    .label = tiden
dropins-place = Var ses ni? Ett rum eller en länk.
    .again = Säg platsen: ”fikarummet”, eller länken till mötet.
    .label = platsen
dropins-minutes =
    .label = hur länge
dropins-repeats =
    .label = hur ofta
dropins-instead = { $why ->
        [nonsense] Den dagen finns inte i kalendern.
        [gap] Den tiden finns inte den dagen: klockan ställs fram och hoppar över den.
        [past] Den tiden har redan varit.
        [far] Det är mer än ett år dit.
        [night] Det är utanför din arbetstid, och få skulle komma.
        [away] Du är ledig den dagen.
       *[holiday] { $off ->
            [weekend] Det är en ledig dag: helg eller röd dag.
            [closed] Då har företaget stängt.
           *[other] Det är { $off }, och då är de flesta lediga.
        }
    } När i stället? Till exempel ”torsdag kl 14”.
    .again = Säg en annan dag, en annan tid eller båda: ”torsdag kl 14”.
    .label = den andra tiden
dropins-right = { $channel ->
        [yes] Så här skriver jag i community-kanalen
        [no] Så här skriver jag i allas sammanfattning
       *[nowhere] Så här står det hos alla som skriver ”drop-ins” till mig
    }:

    > **Drop-in med { $host }**
    >
    > { MOMENT($at) }, { DURATION($minutes) }{ $repeats ->
        [weekly] , varje vecka
       *[once] { "" }
    }
    > Var: { $place }
    >
    > Ingen agenda. Ta med en AI-fråga, något du har provat, eller bara en kaffe.

    { $channel ->
        [yes] Under står knappen ”Jag kommer”{ $calendar ->
            [yes] { " " }och en länk till kalendern
           *[no] { "" }
        }.{ $posted_in ->
            [en]{ " " }Inlägget skrivs på engelska, kanalens språk.
            [de]{ " " }Inlägget skrivs på tyska, kanalens språk.
           *[own] { "" }
        }{ " " }
       *[no] { $late ->
            [yes] Nästa sammanfattning går ut först efter det, så ingen hinner läsa om den. Ta hellre en senare dag: ”nej, nästa torsdag”.{ " " }
           *[no] { "" }
        }
    }{ $repeats ->
        [fortnightly] Det blir bara den här gången: varannan vecka kan jag inte upprepa. Ska jag göra det?
       *[other] Ska jag göra det?
    }
dropins-dropped = Okej, inget läggs upp.
dropins-announced = { $channel ->
        [yes] Jag lägger upp den i community-kanalen.
        [no] Den kommer i allas nästa sammanfattning; det finns ingen community-kanal.
       *[nowhere] Den visas för alla som skriver ”drop-ins” till mig. Berätta gärna om den själv: någon community-kanal finns inte.
    } Vill du ändra skriver du ”flytta drop-in till fredag 14” eller ”ställ in drop-in”.
dropins-moved = { $channel ->
        [yes] Inlägget är ändrat,
       *[no] Noterat,
    } och de som kommer får veta det av mig.
dropins-cancelled = { $channel ->
        [yes] Inställd, och det står i inlägget.
       *[no] Inställd.
    } De som tänkte komma får veta det av mig.
dropins-post = { $changed ->
        [time] **Drop-in med { $host } – flyttad**
        [place] **Drop-in med { $host } – ny plats**
       *[nothing] **Drop-in med { $host }**
    }

    { MOMENT($at) }, { DURATION($minutes) }{ $weekly ->
        [yes] , varje vecka
       *[no] { "" }
    }
    Var: { $place }

    Ingen agenda. Ta med en AI-fråga, något du har provat, eller bara en kaffe.
dropins-post-cancelled = **Inställt:** drop-in med { $host }, { MOMENT($at) }.
dropins-i-come = Jag kommer
dropins-i-do-not-come = Jag kan inte ändå
dropins-announce-one = Lägg upp en drop-in
dropins-calendar = Till din kalender: { $address }
dropins-news = Drop-in med { $host }: { MOMENT($at) }, { $place }. Skriv ”jag kommer” så påminner jag dig.
dropins-news-cancelled = Drop-in med { $host } { MOMENT($at) } är inställd.
dropins-nothing-to-change = Du har ingen kommande drop-in att ändra. ”Drop-in på torsdag kl 15 i fikarummet” lägger upp en.
dropins-which = Vilken drop-in menar du?
    .again = Vilken? Välj i listan.
    .label = vilken drop-in
dropins-which-one = { MOMENT($at) }, { $place }
dropins-to = Till när? Till exempel ”fredag 14”.
    .again = Säg en annan dag, en annan tid eller båda: ”fredag 14”.
    .label = den nya tiden
dropins-move-right = { $changed ->
        [place] Ska jag byta plats för drop-in { MOMENT($at) } till { $place }?
       *[time] Ska jag flytta drop-in från { MOMENT($before) } till { MOMENT($at) }, { $place }?
    }
    .yes = Ja, flytta
dropins-unmoved = Okej, den ligger kvar som den var.
dropins-extent = Den återkommer varje vecka. Bara den här gången, eller alla?
    .again = Bara den här gången, eller hela serien?
    .label = en gång eller alla
    .once = Bara den här gången
    .all = Alla
dropins-cancel-right = Ska jag ställa in drop-in { MOMENT($at) }, { $place }?
    .yes = Ja, ställ in
dropins-stays = Bra, den blir av.
dropins-none-planned = Ingen drop-in är planerad just nu. Så fort det blir en hittar du den här.
dropins-is-over = { $cancelled ->
        [yes] Den drop-in blev inställd. Skriv ”drop-in” för att se nästa.
       *[no] Den drop-in är över. Skriv ”drop-in” för att se nästa.
    }
dropins-coming-unkept = Kom bara förbi: { MOMENT($at) }, { $place }, med { $host }. Jag sparar inget om dig, så jag kan inte påminna.
dropins-noted = Vi ses där: { MOMENT($at) }, { $place }, med { $host }.{ $reminded ->
        [yes] { " " }Jag påminner dig samma dag.
       *[no] { "" }
    }
dropins-who = { $count ->
        [0] Ingen har sagt ja än till drop-in { MOMENT($at) }, { $place }.
        [one] En person kommer till drop-in { MOMENT($at) }, { $place }.
       *[other] { $count } personer kommer till drop-in { MOMENT($at) }, { $place }.
    }
dropins-not-on-a-list = Du står inte uppskriven på någon drop-in, så det finns inget att tacka nej till.
dropins-absent-noted = Tack för att du säger till. Kanske nästa gång!
dropins-remind = I dag: drop-in med { $host }, { MOMENT($at) }, { $place }.
    .why = Påminnelse samma dag till dem som kommer på drop-in
    .next = en påminnelse om drop-in
dropins-changed-moved = Drop-in med { $host } är ändrad. Nu är det { MOMENT($at) }, { $place }.
dropins-changed-cancelled = Drop-in med { $host } { MOMENT($at) } är inställd.
dropins-upcoming = { $count ->
        [0] Ingen drop-in är planerad just nu.
       *[other] Kommande drop-ins:
    }
dropins-line = - { MOMENT($at) }, { $place }{ $mine ->
        [yes] { $count ->
            [0] { " " }– din
           *[other] { " " }– din, { $count } kommer
        }
       *[no] { " " }– med { $host }{ $coming ->
            [yes] , du kommer
           *[no] { "" }
        }
    }
dropins-calendar-title = Drop-in om AI med { $host }
dropins-changed =
    .why = En drop-in som flyttades eller ställdes in
    .next = en ändring av en drop-in
dropins-spread =
    .why = En drop-in berättas för alla
dropins-again =
    .why = Nästa drop-in i en serie
dropins-told-hosted = - Drop-ins som du har hållit eller ska hålla: { $count }
dropins-told-answers = - Drop-ins som du har anmält dig till eller avböjt: { $count }
