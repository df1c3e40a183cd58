dropins-menu =
    .upcoming = Drop-ins
    .announce = KI-Sprechstunde ankündigen
dropins-only-champions = Drop-ins kündigen Champions an, damit alle wissen, wer da ist. Möchtest du eins anbieten? { $contact } kann dich zum Champion machen.
dropins-day = An welchem Tag ist das Drop-in?
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
        [no] Das schreibe ich in die Zusammenfassung für alle
       *[nowhere] Das sehen alle, die mir „Drop-ins“ schreiben
    }:

    > **Drop-in mit { $host }**
    >
    > { MOMENT($at) }, { DURATION($minutes) }{ $repeats ->
        [weekly] , jede Woche
       *[once] { "" }
    }
    > Wo: { $place }
    >
    > Ohne Tagesordnung. Bring eine Frage zu KI mit, etwas Ausprobiertes, oder einfach einen Kaffee.

    { $channel ->
        [yes] Darunter steht die Schaltfläche „Ich komme“{ $calendar ->
            [yes] { " " }und ein Link für den Kalender
           *[no] { "" }
        }.{ $posted_in ->
            [sv]{ " " }Der Beitrag ist auf Schwedisch, der Sprache des Kanals.
            [en]{ " " }Der Beitrag ist auf Englisch, der Sprache des Kanals.
           *[own] { "" }
        }{ " " }
       *[no] { $late ->
            [yes] Die nächste Zusammenfassung kommt erst danach, also liest es niemand rechtzeitig. Nimm lieber einen späteren Tag: „nein, nächsten Donnerstag“.{ " " }
           *[no] { "" }
        }
    }{ $repeats ->
        [fortnightly] Es bleibt bei diesem einen Mal: Alle zwei Wochen wiederholen kann ich nicht. Soll ich?
       *[other] Soll ich?
    }
dropins-dropped = In Ordnung, nichts wird angekündigt.
dropins-announced = { $channel ->
        [yes] Ich stelle es in den Community-Kanal.
        [no] Es kommt in die nächste Zusammenfassung für alle; einen Community-Kanal gibt es nicht.
       *[nowhere] Alle, die mir „Drop-ins“ schreiben, sehen es. Sag es am besten selbst weiter: Einen Community-Kanal gibt es nicht.
    } Zum Ändern schreibst du „Verschiebe das Drop-in auf Freitag 14 Uhr“ oder „Sag das Drop-in ab“.
dropins-moved = { $channel ->
        [yes] Der Beitrag ist geändert,
       *[no] Notiert,
    } und wer kommt, erfährt es von mir.
dropins-cancelled = { $channel ->
        [yes] Abgesagt, und so steht es im Beitrag.
       *[no] Abgesagt.
    } Wer kommen wollte, erfährt es von mir.
dropins-post = { $changed ->
        [time] **Drop-in mit { $host } – verschoben**
        [place] **Drop-in mit { $host } – neuer Ort**
       *[nothing] **Drop-in mit { $host }**
    }

    { MOMENT($at) }, { DURATION($minutes) }{ $weekly ->
        [yes] , jede Woche
       *[no] { "" }
    }
    Wo: { $place }

    Ohne Tagesordnung. Bring eine Frage zu KI mit, etwas Ausprobiertes, oder einfach einen Kaffee.
dropins-post-cancelled = **Abgesagt:** das Drop-in mit { $host }, { MOMENT($at) }.
dropins-i-come = Ich komme
dropins-i-do-not-come = Ich kann doch nicht
dropins-announce-one = Drop-in ankündigen
dropins-calendar = Für deinen Kalender: { $address }
dropins-news = Drop-in mit { $host }: { MOMENT($at) }, { $place }. Schreib „ich komme“, dann erinnere ich dich.
dropins-news-cancelled = Das Drop-in mit { $host } ({ MOMENT($at) }) ist abgesagt.
dropins-nothing-to-change = Du hast kein kommendes Drop-in, das man ändern könnte. „Drop-in am Donnerstag um 15 Uhr in der Kaffeeküche“ kündigt eins an.
dropins-which = Welches Drop-in meinst du?
    .again = Welches? Wähl es aus der Liste.
    .label = das Drop-in
dropins-which-one = { MOMENT($at) }, { $place }
dropins-to = Auf wann? Zum Beispiel „Freitag 14 Uhr“.
    .again = Nenn einen anderen Tag, eine andere Uhrzeit oder beides: „Freitag 14 Uhr“.
    .label = die neue Zeit
dropins-move-right = { $changed ->
        [place] Soll ich das Drop-in am { MOMENT($at) } verlegen: { $place }?
       *[time] Soll ich das Drop-in von { MOMENT($before) } auf { MOMENT($at) } verschieben, { $place }?
    }
    .yes = Ja, verschieben
dropins-unmoved = In Ordnung, es bleibt, wie es war.
dropins-extent = Es findet jede Woche statt. Nur dieses Mal, oder alle?
    .again = Nur dieses eine Mal, oder die ganze Reihe?
    .label = dieses oder alle
    .once = Nur dieses Mal
    .all = Alle
dropins-cancel-right = Soll ich das Drop-in am { MOMENT($at) }, { $place }, absagen?
    .yes = Ja, absagen
dropins-stays = Gut, es bleibt dabei.
dropins-none-planned = Gerade ist kein Drop-in geplant. Sobald es eins gibt, findest du es hier.
dropins-is-over = { $cancelled ->
        [yes] Dieses Drop-in wurde abgesagt. Schreib „Drop-in“, um das nächste zu sehen.
       *[no] Dieses Drop-in ist vorbei. Schreib „Drop-in“, um das nächste zu sehen.
    }
dropins-coming-unkept = Komm einfach vorbei: { MOMENT($at) }, { $place }, mit { $host }. Ich behalte nichts über dich, deshalb kann ich dich nicht erinnern.
dropins-noted = Bis dann: { MOMENT($at) }, { $place }, mit { $host }.{ $reminded ->
        [yes] { " " }Ich erinnere dich am selben Tag.
       *[no] { "" }
    }
dropins-who = { $count ->
        [0] Zum Drop-in am { MOMENT($at) }, { $place }, hat noch niemand zugesagt.
        [one] Zum Drop-in am { MOMENT($at) }, { $place }, kommt eine Person.
       *[other] Zum Drop-in am { MOMENT($at) }, { $place }, kommen { $count } Leute.
    }
dropins-not-on-a-list = Du stehst bei keinem Drop-in auf der Liste, es gibt also nichts abzusagen.
dropins-absent-noted = Danke, dass du Bescheid sagst. Vielleicht beim nächsten Mal!
dropins-remind = Heute: Drop-in mit { $host }, { MOMENT($at) }, { $place }.
    .why = Erinnerung am selben Tag für alle, die zum Drop-in kommen
    .next = eine Erinnerung an das Drop-in
dropins-changed-moved = Das Drop-in mit { $host } hat sich geändert. Jetzt ist es { MOMENT($at) }, { $place }.
dropins-changed-cancelled = Das Drop-in mit { $host } ({ MOMENT($at) }) ist abgesagt.
dropins-upcoming = { $count ->
        [0] Gerade ist kein Drop-in geplant.
       *[other] Die nächsten Drop-ins:
    }
dropins-line = - { MOMENT($at) }, { $place }{ $mine ->
        [yes] { $count ->
            [0] { " " }– deins
           *[other] { " " }– deins, { $count } kommen
        }
       *[no] { " " }– mit { $host }{ $coming ->
            [yes] , du kommst
           *[no] { "" }
        }
    }
dropins-calendar-title = Drop-in zu KI mit { $host }
dropins-changed =
    .why = Ein Drop-in, das verschoben oder abgesagt wurde
    .next = eine Änderung eines Drop-ins
dropins-spread =
    .why = Ein Drop-in wird allen gesagt
dropins-again =
    .why = Das nächste Drop-in einer Reihe
dropins-told-hosted = - Drop-ins, die du gehalten hast oder halten wirst: { $count }
dropins-told-answers = - Drop-ins, zu denen du zu- oder abgesagt hast: { $count }
