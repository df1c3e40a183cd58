dropins-menu =
    .upcoming = Drop-in-träffar
    .announce = Lägg upp en drop-in-träff
dropins-only-champions = Drop-in-träffar läggs upp av champions, så att alla vet vem som är där. Vill du hålla en, så hör av dig till { $contact }.
dropins-day = Vilken dag är drop-in-träffen?
    .again = Säg en dag: ”torsdag”, ”i morgon”, ”5 mars” …
    .label = dagen
dropins-clock = Vilken tid?
    .again = Säg en tid: ”kl. 15”, ”10:30” …
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
    } När i stället? Till exempel ”torsdag kl. 14”.
    .again = Säg en annan dag, en annan tid eller båda: ”torsdag kl. 14”.
    .label = den andra tiden
dropins-right = { $channel ->
        [yes] Så här skriver jag i kanalen
        [no] Så här skriver jag i allas veckosammanfattning
       *[nowhere] Så här står det för alla som skriver ”drop-in” till mig
    }:

    > **Drop-in-träff med { $host }**
    >
    > När: { MOMENT($at) }, { DURATION($minutes) }{ $repeats ->
        [weekly] , varje vecka
       *[once] { "" }
    }
    > Var: { $place }
    >
    > Ingen agenda. Ta med en AI-fråga, något du har provat, eller bara en kopp kaffe.

    { $channel ->
        [yes] Under inlägget finns knappen ”Jag kommer”{ $calendar ->
            [yes] { " " }och en länk till kalendern
           *[no] { "" }
        }.{ $posted_in ->
            [en]{ " " }Inlägget skrivs på engelska, kanalens språk.
            [de]{ " " }Inlägget skrivs på tyska, kanalens språk.
           *[own] { "" }
        }{ " " }
       *[no] { $late ->
            [yes] Nästa veckosammanfattning går ut först efter det, så ingen hinner läsa om träffen. Ta hellre en senare dag: ”nej, nästa torsdag”.{ " " }
           *[no] { "" }
        }
    }{ $repeats ->
        [fortnightly] Det blir bara den här gången: varannan vecka kan jag inte upprepa. Ska jag lägga upp den?
       *[other] Ska jag lägga upp den?
    }
    .yes = Ja, lägg upp den
dropins-dropped = Okej, inget läggs upp.
dropins-announced = { $channel ->
        [yes] Jag lägger upp den i kanalen.
        [no] Den kommer med i nästa veckosammanfattning; det finns ingen gemensam kanal.
       *[nowhere] Den visas för alla som skriver ”drop-in” till mig. Berätta gärna om den själv: någon gemensam kanal finns inte.
    } Vill du ändra något skriver du ”flytta drop-in till fredag kl. 14” eller ”ställ in drop-in”.
dropins-moved = { $channel ->
        [yes] Inlägget är ändrat,
       *[no] Noterat,
    } och de som kommer får veta det av mig.
dropins-cancelled = { $channel ->
        [yes] Inställd, och det står i inlägget.
       *[no] Inställd.
    } De som tänkte komma får veta det av mig.
dropins-post = { $changed ->
        [time] **Flyttad: drop-in-träff med { $host }**
        [place] **Ny plats: drop-in-träff med { $host }**
       *[nothing] **Drop-in-träff med { $host }**
    }

    När: { MOMENT($at) }, { DURATION($minutes) }{ $weekly ->
        [yes] , varje vecka
       *[no] { "" }
    }
    Var: { $place }

    Ingen agenda. Ta med en AI-fråga, något du har provat, eller bara en kopp kaffe.
dropins-post-cancelled = **Inställd:** drop-in-träffen med { $host }, { MOMENT($at) }.
dropins-i-come = Jag kommer
dropins-i-do-not-come = Jag har fått förhinder
dropins-announce-one = Lägg upp en drop-in-träff
dropins-calendar = Till din kalender: { $address }
dropins-news = Drop-in-träff med { $host }: { MOMENT($at) }, { $place }. Skriv ”jag kommer” så påminner jag dig.
dropins-news-cancelled = Drop-in-träffen med { $host } { MOMENT($at) } är inställd.
dropins-nothing-to-change = Du har ingen kommande drop-in-träff att ändra. ”Drop-in på torsdag kl. 15 i fikarummet” lägger upp en.
dropins-which = Vilken drop-in-träff menar du?
    .again = Vilken? Välj i listan.
    .label = vilken träff
dropins-which-one = { MOMENT($at) }, { $place }
dropins-to = Till när? Till exempel ”fredag kl. 14”.
    .again = Säg en annan dag, en annan tid eller båda: ”fredag kl. 14”.
    .label = den nya tiden
dropins-move-right = { $changed ->
        [place] Ska jag byta plats för drop-in-träffen { MOMENT($at) }? Ny plats: { $place }.
       *[time] Ska jag flytta drop-in-träffen från { MOMENT($before) } till { MOMENT($at) }, { $place }?
    }
    .yes = Ja, flytta
dropins-unmoved = Okej, den ligger kvar som den var.
dropins-extent = Träffen återkommer varje vecka. Bara den här gången, eller alla?
    .again = Bara den här gången, eller hela serien?
    .label = en gång eller alla
    .once = Bara den här gången
    .all = Alla
dropins-cancel-right = Ska jag ställa in drop-in-träffen { MOMENT($at) }, { $place }?
    .yes = Ja, ställ in
dropins-stays = Bra, den blir av.
dropins-none-planned = Ingen drop-in-träff är planerad just nu. Så fort det blir en hittar du den här.
dropins-is-over = { $cancelled ->
        [yes] Den drop-in-träffen är inställd. Skriv ”drop-in” för att se nästa.
       *[no] Den drop-in-träffen har redan varit. Skriv ”drop-in” för att se nästa.
    }
dropins-coming-unkept = Kom bara förbi: { MOMENT($at) }, { $place }, med { $host }. Jag sparar inget om dig, så jag kan inte påminna.
dropins-noted = Vi ses där: { MOMENT($at) }, { $place }, med { $host }.{ $reminded ->
        [yes] { " " }Jag påminner dig samma dag.
       *[no] { "" }
    }
dropins-who = { $count ->
        [0] Ingen har sagt ja än till drop-in-träffen { MOMENT($at) }, { $place }.
        [one] En person kommer till drop-in-träffen { MOMENT($at) }, { $place }.
       *[other] { $count } personer kommer till drop-in-träffen { MOMENT($at) }, { $place }.
    }
dropins-not-on-a-list = Du är inte anmäld till någon drop-in-träff, så det finns inget att tacka nej till.
dropins-absent-noted = Tack för att du säger till. Kanske nästa gång!
dropins-remind = I dag: drop-in-träff med { $host }, { MOMENT($at) }, { $place }.
    .why = Påminnelse samma dag till dem som kommer på drop-in-träffen
    .next = en påminnelse om drop-in-träffen
dropins-changed-moved = Drop-in-träffen med { $host } är ändrad. Nu är det { MOMENT($at) }, { $place }.
dropins-changed-cancelled = Drop-in-träffen med { $host } { MOMENT($at) } är inställd.
dropins-upcoming = { $count ->
        [0] Ingen drop-in-träff är planerad just nu.
       *[other] Kommande drop-in-träffar:
    }
dropins-line = - { MOMENT($at) }, { $place }{ $mine ->
        [yes] { $count ->
            [0] { " " }(din)
           *[other] { " " }(din, { $count } kommer)
        }
       *[no] , med { $host }{ $coming ->
            [yes] , du kommer
           *[no] { "" }
        }
    }
dropins-calendar-title = Drop-in-träff om AI med { $host }
dropins-changed =
    .why = En drop-in-träff som flyttades eller ställdes in
    .next = en ändring av en drop-in-träff
dropins-spread =
    .why = Alla får veta om en drop-in-träff
dropins-again =
    .why = Nästa drop-in-träff i en serie
dropins-told-hosted = - Drop-in-träffar som du har hållit eller ska hålla: { $count }
dropins-told-answers = - Drop-in-träffar som du har anmält dig till eller tackat nej till: { $count }
