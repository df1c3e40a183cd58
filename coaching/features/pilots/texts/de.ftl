pilots-menu =
    .list = Unsere Piloten
pilots-begin = Einen Piloten starten
pilots-again = Noch einmal von vorn
pilots-add-use-case = Einen Anwendungsfall hinzufügen
pilots-decide = Den Piloten beenden
pilots-no-use-cases = Ein Pilot probiert einen Anwendungsfall von der Liste aus, und dort steht noch keiner dafür.
pilots-fourth = { $count } Piloten laufen schon, und das reicht meistens. Möchtest du wirklich noch einen starten?
    .again = Noch einen starten, oder warten?
    .label = ob er startet
    .yes = Ja, trotzdem starten
    .no = Nein, warten
pilots-which = Ganz oben auf der Liste: { $first }. Welcher Anwendungsfall soll es sein?
    .again = Einer davon, mit Nummer oder Namen, oder ein anderer von der Liste der Anwendungsfälle.
    .label = der Anwendungsfall
pilots-failed-before = Das hat schon jemand versucht: **{ $title }**. Es hat nicht geklappt, weil: { $why } Die Lehre daraus: { $lesson }
pilots-members = Wer verantwortet den Piloten „{ $title }“, und wer macht mit? Wer zuerst genannt ist, verantwortet ihn; vier weitere genügen.
    .again = Nur die Namen, zuerst, wer ihn verantwortet: „Priya, Bo und Eva“.
    .label = wer mitmacht
pilots-nobody = Da finde ich niemanden, den ich kenne. Vornamen genügen, oder der ganze Name, wenn zwei gleich heißen.
pilots-too-many = Höchstens { $most } machen bei einem Piloten mit, damit er fertig wird; du hast { $count } genannt. Gespeichert ist nichts.
pilots-not-with-us = { $name } ist gerade nicht bei Kollega dabei. Nimm jemand anderen, dann fangen wir neu an.
pilots-until = { $again ->
        [yes] Der Tag geht nicht: Das Ende muss in der Zukunft liegen, innerhalb eines halben Jahres. Bis zu welchem Tag?
       *[no] Bis zu welchem Tag soll der Pilot laufen?
    }
    .again = Ein Tag in der Zukunft, innerhalb eines halben Jahres: „30. April“.
    .label = das Ende
pilots-no-day = Ohne ein Ende in der Zukunft wird daraus kein Pilot. Geändert ist nichts.
pilots-goal = { $minutes ->
        [0] Woran merkt ihr, dass er gelungen ist? Sag, wie viele Stunden pro Woche es höchstens dauern soll.
       *[other] Heute braucht es { DURATION($minutes) } pro Woche. Woran merkt ihr, dass er gelungen ist? Sag, wie viele Stunden pro Woche es höchstens dauern soll.
    }
    .again = Eine Zahl von Stunden pro Woche: „drei Stunden“.
    .label = das Ziel
pilots-right = Pilot **{ $title }**, bis zum { DAY($day) }. Verantwortlich: { $owner }{ $others ->
        [none] { "" }
       *[other] { "" }; dabei: { $others }
    }. { $minutes ->
        [0] { "" }
       *[other] Heute { DURATION($minutes) } pro Woche.{ " " }
    }Ziel: höchstens { DURATION($goal) } pro Woche. Alle entscheiden selbst, ob sie mitmachen. Soll ich sie fragen?
    .yes = Fragen
pilots-dropped = Gut, kein Pilot ist gestartet, und niemand wurde gefragt.
pilots-begun = { $count ->
        [0] Der Pilot **{ $title }** läuft.
        [one] Ich frage eine Person. Der Pilot **{ $title }** läuft, sobald die Person zugesagt hat, die ihn verantwortet.
       *[other] Ich frage { $count } Personen. Der Pilot **{ $title }** läuft, sobald die Person zugesagt hat, die ihn verantwortet.
    }
pilots-accept = { $own ->
        [yes] Möchtest du den Piloten **{ $title }** verantworten?
       *[no] Möchtest du beim Piloten **{ $title }** mitmachen? Verantwortlich ist { $owner }.
    } Er läuft bis zum { DAY($day) }, und das Ziel sind höchstens { DURATION($goal) } pro Woche.
    .again = Machst du mit? Ja oder nein.
    .label = ob du mitmachst
    .waits = Eine Frage zu einem Piloten wartet auf dich
    .yes = Ja
    .no = Nein, danke
pilots-asked =
    .why = Die Frage, ob jemand bei einem Piloten mitmacht
    .next = eine Frage zu einem Piloten
pilots-joined = Du bist dabei: **{ $title }**.
pilots-declined = Gut, du machst bei „{ $title }“ nicht mit. Warum, muss niemand wissen.
pilots-owned = Du verantwortest jetzt den Piloten **{ $title }**. Am { DAY($day) } frage ich, wie es gelaufen ist.
pilots-news-no-owner = - Aus dem Piloten „{ $title }“ wurde nichts: Er braucht jemand anderen, der ihn verantwortet.
pilots-verdict = Der Pilot **{ $title }** ist zu Ende. { $before ->
        [0] Das Ziel waren höchstens { DURATION($goal) } pro Woche.
       *[other] Es waren { DURATION($before) } pro Woche, und das Ziel waren höchstens { DURATION($goal) }.
    } Wie geht es weiter?
    .again = Einführen, einmal verlängern, oder beenden?
    .label = wie es weitergeht
    .waits = Ein Pilot ist zu Ende und wartet auf deine Entscheidung
    .why = Die Frage, wie ein Pilot ausgeht
    .next = eine Frage dazu, wie ein Pilot ausgeht
    .adopt = Einführen
    .extend = Einmal verlängern
    .stop = Beenden
pilots-reached = Habt ihr das Ziel erreicht, höchstens { DURATION($goal) } pro Woche?
    .again = Habt ihr das Ziel erreicht? Ja oder nein.
    .label = ob das Ziel erreicht ist
    .yes = Ja
    .no = Nein
pilots-adopted = Eingeführt: **{ $title }**. Gut gemacht, alle zusammen!
pilots-stopped = Der Pilot **{ $title }** ist beendet. Gut, dass ihr euch das getraut habt. Was ihr gelernt habt, hilft denen, die es als Nächste probieren.
pilots-longer = Bis zu welchem Tag soll „{ $title }“ weitergehen? Verlängern geht einmal.
    .again = Ein Tag in der Zukunft, innerhalb eines halben Jahres: „30. April“.
    .label = das neue Ende
pilots-extended = Der Pilot **{ $title }** läuft bis zum { DAY($day) }, und dann ist Schluss.
pilots-none = Gerade läuft kein Pilot. Zwei oder drei auf einmal genügen.
pilots-list = { $count ->
        [0] Gerade läuft kein Pilot.
        [one] Ein Pilot läuft:
       *[other] { $count } Piloten laufen:
    }
pilots-line = - **{ $title }**{ $owner ->
        [none] { "" }
       *[other] { "" } · { $owner }
    } · Ziel höchstens { DURATION($goal) } pro Woche · { $state ->
        [asked] wartet auf ein Ja
        [running] bis zum { DAY($day) }
        [due] zu Ende, wartet auf eine Entscheidung
        [adopted] eingeführt { DAY($day) }
       *[stopped] beendet { DAY($day) }
    }{ $reached ->
        [yes] { "" }, Ziel erreicht
        [no] { "" }, Ziel nicht erreicht
       *[none] { "" }
    }
pilots-due =
    .why = Der Blick am Morgen auf Piloten, die zu Ende sind
pilots-told = - Piloten: { $pilots }, die du begonnen hast oder verantwortest, { $seats }, zu denen du gefragt bist.
