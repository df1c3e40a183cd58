dropins-menu =
    .upcoming = KI-Sprechstunden
    .announce = KI-Sprechstunde ankündigen
dropins-only-champions = KI-Sprechstunden kündigen die KI-Champions an, damit alle wissen, wer da ist. Wenn du eine anbieten möchtest, werde KI-Champion. Ansprechperson: { $contact }.
dropins-day = An welchem Tag ist die KI-Sprechstunde?
    .again = Nenn einen Tag: „Donnerstag“, „morgen“, „5. März“ …
    .label = der Tag
dropins-clock = Um wie viel Uhr?
    .again = Nenn eine Uhrzeit: „15 Uhr“, „10:30“ …
    .label = die Uhrzeit
dropins-place = Wo trefft ihr euch? Ein Raum oder ein Link.
    .again = Nenn den Ort: „Kaffeeküche“, oder den Link zum Treffen.
    .label = der Ort
dropins-minutes =
    .label = die Dauer
dropins-repeats =
    .label = wie oft
dropins-instead = { $why ->
        [nonsense] Diesen Tag gibt es im Kalender nicht.
        [gap] Diese Uhrzeit gibt es an dem Tag nicht: Die Uhr wird vorgestellt und überspringt sie.
        [past] Dieser Zeitpunkt ist schon vorbei.
        [far] Bis dahin ist es mehr als ein Jahr.
        [night] Das liegt außerhalb deiner Arbeitszeit, und kaum jemand käme.
        [away] An dem Tag hast du frei.
       *[holiday] { $off ->
            [weekend] Das ist ein freier Tag: Wochenende oder Feiertag.
            [closed] An dem Tag ist das Unternehmen geschlossen.
           *[other] Das ist { $off }, und da haben die meisten frei.
        }
    } Wann stattdessen? Zum Beispiel „Donnerstag um 14 Uhr“.
    .again = Nenn einen anderen Tag, eine andere Uhrzeit oder beides: „Donnerstag um 14 Uhr“.
    .label = die andere Zeit
dropins-right = { $channel ->
        [yes] Das schreibe ich in den Community-Kanal
        [no] Das schreibe ich in die Wochenübersicht für alle
       *[nowhere] Das sehen alle, die mir „KI-Sprechstunde“ schreiben
    }:

    > **KI-Sprechstunde mit { $host }**
    >
    > Wann: { MOMENT($at) }, { DURATION($minutes) }{ $repeats ->
        [weekly] , jede Woche
       *[once] { "" }
    }
    > Wo: { $place }
    >
    > Ohne Tagesordnung. Bring eine Frage zu KI mit, etwas, das du ausprobiert hast, oder einfach einen Kaffee.

    { $channel ->
        [yes] Darunter { $calendar ->
            [yes] stehen der Button „Ich komme“ und ein Link für den Kalender
           *[no] steht der Button „Ich komme“
        }.{ $posted_in ->
            [sv]{ " " }Der Beitrag ist auf Schwedisch, der Sprache des Kanals.
            [en]{ " " }Der Beitrag ist auf Englisch, der Sprache des Kanals.
           *[own] { "" }
        }{ " " }
       *[no] { $late ->
            [yes] Die nächste Wochenübersicht kommt erst danach, also liest es niemand rechtzeitig. Nimm lieber einen späteren Tag: „nein, nächsten Donnerstag“.{ " " }
           *[no] { "" }
        }
    }{ $repeats ->
        [fortnightly] Es bleibt bei diesem einen Mal: Alle zwei Wochen wiederholen kann ich nicht. Soll ich sie ankündigen?
       *[other] Soll ich sie ankündigen?
    }
    .yes = Ja, ankündigen
dropins-dropped = In Ordnung, nichts wird angekündigt.
dropins-announced = { $channel ->
        [yes] Ich kündige sie im Community-Kanal an.
        [no] Sie kommt in die nächste Wochenübersicht für alle; einen Community-Kanal gibt es nicht.
       *[nowhere] Alle, die mir „KI-Sprechstunde“ schreiben, sehen sie. Sag es am besten selbst weiter: Einen Community-Kanal gibt es nicht.
    } Zum Ändern schreib „Verschiebe die KI-Sprechstunde auf Freitag 14 Uhr“ oder „Sag die KI-Sprechstunde ab“.
dropins-moved = { $channel ->
        [yes] Der Beitrag ist geändert,
       *[no] Notiert,
    } und wer kommt, erfährt es von mir.
dropins-cancelled = { $channel ->
        [yes] Abgesagt, und so steht es im Beitrag.
       *[no] Abgesagt.
    } Wer kommen wollte, erfährt es von mir.
dropins-post = { $changed ->
        [time] **Verschoben: KI-Sprechstunde mit { $host }**
        [place] **Neuer Ort: KI-Sprechstunde mit { $host }**
       *[nothing] **KI-Sprechstunde mit { $host }**
    }

    Wann: { MOMENT($at) }, { DURATION($minutes) }{ $weekly ->
        [yes] , jede Woche
       *[no] { "" }
    }
    Wo: { $place }

    Ohne Tagesordnung. Bring eine Frage zu KI mit, etwas, das du ausprobiert hast, oder einfach einen Kaffee.
dropins-post-cancelled = **Abgesagt:** die KI-Sprechstunde mit { $host }, { MOMENT($at) }.
dropins-i-come = Ich komme
dropins-i-do-not-come = Ich kann doch nicht
dropins-announce-one = KI-Sprechstunde ankündigen
dropins-calendar = Für deinen Kalender: { $address }
dropins-news = KI-Sprechstunde mit { $host }: { MOMENT($at) }, { $place }. Schreib „ich komme“, dann erinnere ich dich.
dropins-news-cancelled = Die KI-Sprechstunde mit { $host } ({ MOMENT($at) }) ist abgesagt.
dropins-nothing-to-change = Du hast keine kommende KI-Sprechstunde, die man ändern könnte. „KI-Sprechstunde am Donnerstag um 15 Uhr in der Kaffeeküche“ kündigt eine an.
dropins-which = Welche KI-Sprechstunde meinst du?
    .again = Welche? Wähl sie aus der Liste.
    .label = die KI-Sprechstunde
dropins-which-one = { MOMENT($at) }, { $place }
dropins-to = Auf wann? Zum Beispiel „Freitag 14 Uhr“.
    .again = Nenn einen anderen Tag, eine andere Uhrzeit oder beides: „Freitag 14 Uhr“.
    .label = die neue Zeit
dropins-move-right = { $changed ->
        [place] Soll ich die KI-Sprechstunde am { MOMENT($at) } verlegen? Neuer Ort: { $place }.
       *[time] Soll ich die KI-Sprechstunde ({ $place }) von { MOMENT($before) } auf { MOMENT($at) } verschieben?
    }
    .yes = Ja, verschieben
dropins-unmoved = In Ordnung, sie bleibt, wie sie war.
dropins-extent = Sie findet jede Woche statt. Nur dieses Mal oder alle?
    .again = Nur dieses eine Mal oder die ganze Reihe?
    .label = dieses oder alle
    .once = Nur dieses Mal
    .all = Alle
dropins-cancel-right = Soll ich die KI-Sprechstunde am { MOMENT($at) } ({ $place }) absagen?
    .yes = Ja, absagen
dropins-stays = Gut, es bleibt dabei.
dropins-none-planned = Gerade ist keine KI-Sprechstunde geplant. Sobald es eine gibt, findest du sie hier.
dropins-is-over = { $cancelled ->
        [yes] Diese KI-Sprechstunde wurde abgesagt. Schreib „KI-Sprechstunde“, um die nächste zu sehen.
       *[no] Diese KI-Sprechstunde ist vorbei. Schreib „KI-Sprechstunde“, um die nächste zu sehen.
    }
dropins-coming-unkept = Komm einfach vorbei: { MOMENT($at) }, { $place }, mit { $host }. Ich speichere nichts über dich, deshalb kann ich dich nicht erinnern.
dropins-noted = Bis dann: { MOMENT($at) }, { $place }, mit { $host }.{ $reminded ->
        [yes] { " " }Ich erinnere dich am selben Tag.
       *[no] { "" }
    }
dropins-who = { $count ->
        [0] Zur KI-Sprechstunde am { MOMENT($at) }, { $place }, hat noch niemand zugesagt.
        [one] Zur KI-Sprechstunde am { MOMENT($at) }, { $place }, kommt eine Person.
       *[other] Zur KI-Sprechstunde am { MOMENT($at) }, { $place }, kommen { $count } Personen.
    }
dropins-not-on-a-list = Du bist zu keiner KI-Sprechstunde angemeldet, es gibt also nichts abzusagen.
dropins-absent-noted = Danke, dass du Bescheid sagst. Vielleicht beim nächsten Mal!
dropins-remind = Heute: KI-Sprechstunde mit { $host }, { MOMENT($at) }, { $place }.
    .why = Erinnerung am selben Tag für alle, die zur KI-Sprechstunde kommen
    .next = eine Erinnerung an die KI-Sprechstunde
dropins-changed-moved = Die KI-Sprechstunde mit { $host } hat sich geändert. Neuer Termin: { MOMENT($at) }, { $place }.
dropins-changed-cancelled = Die KI-Sprechstunde mit { $host } ({ MOMENT($at) }) ist abgesagt.
dropins-upcoming = { $count ->
        [0] Gerade ist keine KI-Sprechstunde geplant.
       *[other] Die nächsten KI-Sprechstunden:
    }
dropins-line = - { MOMENT($at) }, { $place }{ $mine ->
        [yes] { $count ->
            [0] { " " }(deine)
           [one] { " " }(deine, 1 Person kommt)
           *[other] { " " }(deine, { $count } Personen kommen)
        }
       *[no] , mit { $host }{ $coming ->
            [yes] , du kommst
           *[no] { "" }
        }
    }
dropins-calendar-title = KI-Sprechstunde mit { $host }
dropins-changed =
    .why = Eine KI-Sprechstunde, die verschoben oder abgesagt wurde
    .next = eine Änderung einer KI-Sprechstunde
dropins-spread =
    .why = Eine KI-Sprechstunde wird angekündigt
dropins-again =
    .why = Die nächste KI-Sprechstunde einer Reihe
dropins-told-hosted = - KI-Sprechstunden, die du gehalten hast oder halten wirst: { $count }
dropins-told-answers = - KI-Sprechstunden, zu denen du zu- oder abgesagt hast: { $count }
