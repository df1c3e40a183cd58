programme-menu =
    .corner = Das Programm
    .features = Funktionen
programme-corner = **Das Programm**
programme-corner-champion = **Deine Ecke als KI-Champion**
programme-home = **Das Programm**
programme-agreed = - { $count ->
        [few] Bisher sind weniger als fünf dabei
       *[other] { $count } sind dabei{ $invited ->
            [most] , alle oder fast alle Eingeladenen
           *[other] {" "}von { $invited } Eingeladenen
        }
    }
programme-waiting = - Warten noch auf ein Konto und sind deshalb nicht eingeladen: { $count }
programme-pairs = - Tandems: { $count ->
        [few] weniger als fünf
       *[other] { $count }
    }; warten auf einen Buddy: { $seeking ->
        [few] weniger als fünf
       *[other] { $seeking }
    }
programme-thin = - Weniger als fünf sind dabei aus: { $names }
programme-no-champion = - Noch kein KI-Champion in: { $names }
programme-hosted = - Deine nächste KI-Sprechstunde: { MOMENT($at) }, { $place }
programme-none-hosted = Bei dir steht keine KI-Sprechstunde an.
programme-who-comes = Wie viele kommen?
programme-not-theirs = Diese Ecke gehört der Programmleitung{ $champions ->
        [yes] {" "}und den KI-Champions
       *[no] { "" }
    }. { $contact ->
        [none] Frag jemanden von ihnen, wenn du etwas über das Programm wissen willst.
       *[other] Wenn du etwas über das Programm wissen willst, frag gern { $contact }.
    }

# Features on and off
programme-name = { $feature ->
        [savings] Gesparte Zeit
        [prompting] Fragen zu KI
        [pairing] Buddy-Tandems
        [avoiding] „Nicht mit“
        [checkins] Wochen-Check-ins
        [library] Geteilte Prompts
        [digest] Wochenübersicht
        [dropins] KI-Sprechstunden
        [updates] KI-Update
        [use_cases] Anwendungsfälle
        [lessons] Lektionen
        [levels] Levels
        [roles] Rollen
        [record] Nachweise
        [announcements] Mitteilungen
        [coffee] Kaffeerunden
       *[champions] KI-Champions
    }
    .loss = { $feature ->
            [savings] die Frage nach der Zeit, alle Zahlen zur Zeit und die Wörter dafür
            [prompting] Antworten auf Fragen zu KI, der Blick auf Prompts und die Prüfung vor dem Einfügen
            [pairing] neue Tandems und alles, was ich für die bestehenden tue
            [avoiding] die Möglichkeit zu sagen, mit wem man kein Tandem bilden will
            [checkins] der Wochen-Check-in, die Karte für Buddys und die Wörter dafür
            [library] das Teilen von Prompts und das, was Kolleginnen und Kollegen geteilt haben, in meinen Antworten
            [digest] die Wochenübersicht; was darin gestanden hätte, erfährt niemand
            [dropins] die KI-Sprechstunden: Ankündigungen, Anmeldungen und Erinnerungen
            [updates] das monatliche KI-Update und die Frage, wer es übernimmt
            [use_cases] die Liste der Anwendungsfälle und die Fragen nach Aufgaben
            [lessons] die Lernpfade und die Lektionen
            [levels] die Levels, die Anträge und die KI-Woche
            [roles] die Rollen, was man in ihnen darf, und die Talentmatrix
            [record] der Nachweis und neue Zeilen im Verzeichnis der KI-Kompetenz
            [announcements] Mitteilungen: niemand kann durch mich vielen etwas erzählen
            [coffee] die Kaffeerunden; ich bringe niemanden mehr zum Kaffee zusammen
           *[champions] die Rolle als KI-Champion: Niemand wird gefragt, gefunden oder vermittelt
        }
programme-features = **Das tue ich bei euch:**
programme-feature = - { programme-name }: { $state ->
        [on] an
       *[off] aus
    }
programme-features-meaning = Aus heißt: Davon wird nichts gesagt, gefragt oder gesammelt. Bevor etwas verschwindet, zeige ich dir, was es ist.
programme-turn-off = Ausschalten …
programme-turn-on = Einschalten …
programme-which = { $to ->
        [on] Was soll ich einschalten?
       *[off] Was soll ich ausschalten?
    }
    .again = Tipp eine davon an oder schreib, wie sie heißt.
    .label = die Funktion
programme-already = { programme-name }: Das ist schon { $state ->
        [on] an
       *[off] aus
    }.
programme-kept = **{ programme-name }: aus für alle.** Das fällt dann weg: { programme-name.loss }. Das betrifft { $count ->
        [few] weniger als fünf Personen
       *[other] { $count } Personen
    }.

    Was soll mit dem geschehen, was es schon gibt?
    .again = Bis zum { DAY($until) } behalten oder jetzt löschen?
    .label = was mit dem Vorhandenen geschieht
    .keep = 90 Tage behalten
    .erase = Jetzt löschen
programme-off-right = { $nothing ->
        [yes] **{ programme-name }: aus für alle.** Das fällt dann weg: { programme-name.loss }. Das betrifft { $count ->
            [few] weniger als fünf Personen
           *[other] { $count } Personen
        }. Was dazu schon gesagt wurde, bleibt.
       *[no] { $kept ->
            [erase] **{ programme-name }: aus, und alles, was über Personen gespeichert ist, wird jetzt gelöscht.** Das lässt sich nicht rückgängig machen.
           *[keep] **{ programme-name }: aus.** Was es schon gibt, bleibt bis zum { DAY($until) }, falls du es wieder einschaltest; dann wird es gelöscht.
        }
    } { $news ->
        [yes] Alle lesen davon in der nächsten Wochenübersicht.
       *[no] Ich sage es niemandem, denn { $feature ->
            [digest] gerade die Wochenübersicht verschwindet
           *[other] die Wochenübersicht ist aus
        }.
    } Soll ich ausschalten?
    .yes = Ja, ausschalten
programme-on-right = **{ programme-name }: an für alle** ({ $count ->
        [few] weniger als fünf Personen
       *[other] { $count } Personen
    }). { $news ->
        [yes] Alle lesen davon in der nächsten Wochenübersicht.
       *[no] Ich sage es niemandem.
    } Soll ich einschalten?
    .yes = Ja, einschalten
programme-unchanged = Dann bleibt alles, wie es war.
programme-switched = { $state ->
        [on] Erledigt, an: { programme-name }.
       *[off] Erledigt, aus: { programme-name }.
    }
    .why = Eine Funktion wurde ein- oder ausgeschaltet
programme-lapse =
    .why = Was von einer Funktion aufgehoben war, wird gelöscht
programme-news = { $state ->
        [on] - Neu ab jetzt: { programme-name }
       *[off] - Ab jetzt aus: { programme-name }. Ich frage nicht mehr danach, sage nichts dazu und sammle nichts dafür.
    }
programme-told = - Du hast das am { DAY($day) } für alle { $state ->
        [on] eingeschaltet
       *[off] ausgeschaltet
    }: { programme-name }
