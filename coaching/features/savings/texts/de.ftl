savings-menu =
    .report = Ich habe Zeit gespart
    .figures = Meine Zahlen
savings-prompt = Ich habe 30 Minuten beim Protokoll mit Copilot gespart
    .about = Erzähl es mit deinen Worten, ich schreibe es auf
savings-unsure =
    .label = was du geschrieben hast
savings-task = Wobei hast du Zeit gespart?
    .again = Nenn die Aufgabe in ein, zwei Worten: „Angebote“, „Protokolle“ …
    .label = die Aufgabe
savings-minutes = Wie viel Zeit hast du gespart? (Aufgabe: { $task })
    .again = Ungefähr, in Minuten oder Stunden: „45 Min.“, „2 Stunden“. Mit Minus, wenn es länger gedauert hat.
    .label = die Zeit
savings-rhythm = War das einmalig, oder kommt es regelmäßig vor?
    .again = Nur dieses Mal, oder jeden Tag, jede Woche, jeden Monat?
    .label = wie oft
    .once = Nur dieses Mal
    .day = Jeden Tag
    .week = Jede Woche
    .month = Jeden Monat
savings-counted =
    .label = wie viele Male
savings-when =
    .label = der Tag
savings-tool =
    .label = das Werkzeug
savings-right = { CHANGE($minutes) ->
        [none] Keine Zeit gespart
        [longer] { AMOUNT($minutes) } länger als vorher
       *[saved] Gesparte Zeit: { DURATION($minutes) }
    } ({ $task }){ $rhythm ->
        [day] , jeden Tag
        [week] , jede Woche
        [month] , jeden Monat
       *[once] { "" }
    }{ $tool ->
        [none] { "" }
       *[other] , mit { $tool }
    }, { DAY($day) }. Stimmt das?
savings-right-several = { CHANGE($minutes) ->
        [longer] Zusammen { AMOUNT($minutes) } länger als vorher
       *[saved] Gesparte Zeit: zusammen { DURATION($minutes) }
    } ({ $tasks }){ $tool ->
        [none] { "" }
       *[other] , mit { $tool }
    }, { DAY($day) }. Stimmt das?
savings-nothing = Diese Woche nichts gespart. Soll ich das notieren?
    .yes = Ja, notieren
savings-already = Für diese Woche sind schon { DURATION($minutes) } notiert{ $tasks ->
        [none] { "" }
       *[other] { " " }({ $tasks })
    }. Soll das so bleiben?
    .again = Soll stehen bleiben, was du früher in der Woche erzählt hast? Ja oder nein.
    .label = was schon notiert ist
    .stays = Ja, so lassen
    .gone = Nein, es war nichts
savings-already-stays = Dann bleibt es dabei, und nichts kommt dazu.
savings-which-goes = Was soll ich löschen?
    .again = Wähl eines davon, oder keins.
    .label = was gelöscht werden soll
savings-which-goes-one = { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }, { DAY($day) }
savings-take-none = Keins davon
savings-take-back = Soll ich das löschen? { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }{ $rhythm ->
        [day] , jeden Tag
        [week] , jede Woche
        [month] , jeden Monat
       *[once] { "" }
    }, { DAY($day) }.
    .again = Löschen, ändern oder so lassen?
    .label = ob es gelöscht wird
    .yes = Ja, löschen
    .change = Nein, ändern
    .no = Nein, so lassen
savings-taken-back = Gelöscht. Es zählt nicht mehr.
savings-stays-as-told = Dann bleibt es stehen.
savings-none-to-take-back = Im letzten Monat ist bei dir keine gesparte Zeit notiert, die ich löschen könnte. Was du im Check-in geantwortet hast, änderst du dort.
savings-thanks = Notiert{ $rhythm ->
        [once] . Danke!
       *[other] : etwa { DURATION($minutes) } pro Woche. Danke!
    } Falls es nicht stimmt, sag es einfach. „Nein, 60 Minuten“ geht auch morgen noch.
savings-thanks-zero = Notiert. Ein ehrliches „nichts“ ist so viel wert wie eine Stunde.
savings-thanks-longer = Notiert, und danke, dass du es sagst. Was länger dauert, lehrt uns am meisten.
savings-dropped = In Ordnung, nichts gespeichert.
savings-who-sees = Das siehst nur du. Das Unternehmen sieht nur Summen ab fünf Personen.
savings-sure = { DURATION($minutes) } pro Woche ({ $task }) sind mehr als 40 Prozent des früheren Aufwands. Stimmt das?
    .again = Stimmt die Zahl, oder möchtest du sie ändern?
    .label = ob die Zahl stimmt
    .right = Ja, sie stimmt
    .change = Nein, ich möchte sie ändern
savings-sure-right = Dann bleibt sie. In der Summe des Unternehmens zählen höchstens { DURATION($limit) } pro Woche, und das wird gekennzeichnet.
savings-sure-change = Schreib einfach die richtige Zahl: „nein, 45 Minuten“.
savings-checking = Wie viel von der Zeit geht wieder fürs Prüfen und Nachbessern drauf? (Aufgabe: { $task })
    .again = Ungefähr, in Minuten: „10“ oder „nichts“.
    .label = Zeit fürs Prüfen
    .nothing = Fast nichts
savings-origin = Ist das deine eigene Arbeit? (Aufgabe: { $task })
    .again = Deine eigene, eine gemeinsame Automatisierung, oder etwas, das es vorher nicht gab?
    .label = wessen Arbeit
    .mine = Meine eigene Arbeit
    .shared = Eine Automatisierung für mehrere
    .new = Das gab es vorher nicht
savings-net-kept = { $new ->
        [yes] Notiert. Es erscheint als neue Arbeit, nicht als gesparte Zeit.
       *[no] Notiert, ich rechne netto.
    } { $asked ->
        [yes] In fünf Wochen frage ich, ob es noch gilt.
        [no] In fünf Wochen steht unter „Meine Woche“, ob es noch gilt.
       *[never] { "" }
    }
savings-still = Gilt das noch: { CHANGE($minutes) ->
        [longer] { AMOUNT($minutes) } länger
       *[saved] { DURATION($minutes) } gespart
    } { $rhythm ->
        [day] am Tag
        [week] pro Woche
       *[month] im Monat
    } ({ $task })?
    .again = Ja, eine andere Zahl, oder nicht mehr?
    .label = ob es gilt
    .yes = Ja, ungefähr
    .other = Eine andere Zahl
    .no = Nicht mehr
savings-still-kept = Danke, dann zählt es weitere sechs Wochen.
savings-still-ended = In Ordnung, ich rechne nicht mehr damit.
savings-now = Wie viel ist es jetzt? (Aufgabe: { $task })
    .again = Ungefähr, in Minuten oder Stunden: „30 Min.“.
    .label = die Zeit
savings-now-right = { CHANGE($minutes) ->
        [longer] { AMOUNT($minutes) } länger als vorher
       *[saved] Gesparte Zeit: { DURATION($minutes) }
    } { $rhythm ->
        [day] am Tag
        [week] pro Woche
       *[month] im Monat
    } ab dieser Woche ({ $task }). Stimmt das?
savings-volunteer = Zeit messen
savings-run-task = Schön! Bei welcher Aufgabe möchtest du die Zeit messen? Am besten eine, die du oft machst.
    .again = Nenn die Aufgabe in ein, zwei Worten: „Angebote“, „Protokolle“ …
    .label = die Aufgabe
savings-expected = Schätz zuerst: Wie viel Zeit spart KI bei einem Durchgang? (Aufgabe: { $task })
    .again = Eine Schätzung in Minuten genügt: „20“.
    .label = die Schätzung
savings-trial-right = Wir messen zweimal, einmal mit und einmal ohne KI. Deine Schätzung: { DURATION($expected) } gespart. Machen wir das so? (Aufgabe: { $task })
    .yes = Ja, machen wir
savings-run-next = { $run ->
        [with] Mach es beim nächsten Mal ({ $task }) **mit** KI, von Anfang an bis fertig und geprüft
       *[without] Mach es beim nächsten Mal ({ $task }) **ohne** KI, wie früher
    }, und miss die Zeit. Sag Bescheid, wenn du fertig bist.
savings-run-timed = Zeit gemessen
savings-run = Wie lange hat es { $run ->
        [with] mit KI
       *[without] ohne KI
    } gedauert? (Aufgabe: { $task })
    .again = In Minuten oder Stunden: „35 Min.“.
    .label = die Zeit
savings-run-right = { $task }, { $run ->
        [with] mit KI
       *[without] ohne KI
    }: { DURATION($minutes) }. Stimmt das?
savings-timed-none = Du misst gerade keine Zeit. Möchtest du anfangen?
savings-timed-both = Geschafft! { $minutes ->
        [0] Beide Male dieselbe Zeit
       *[other] Der Unterschied ({ $task }): { DURATION($minutes) }
    }. Deine Schätzung war { DURATION($expected) }. Nach fünf solchen Messungen rechne ich mit den gemessenen Werten.
savings-figures-own = { $claimed ->
        [0] Im { MONTH($month) } hast du noch keine gesparte Zeit gemeldet.
       *[other] Deine Zahlen für { MONTH($month) }: { DURATION($claimed) } nach eigenen Angaben, { DURATION($adjusted) } bereinigt.
    }{ $new_work ->
        [0] { "" }
       *[other] {" "}Neue Arbeit: { DURATION($new_work) }.
    }
savings-own-only = Diese Zahlen siehst nur du.
savings-told = - Gesparte Zeit: { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }{ $rhythm ->
        [day] , jeden Tag
        [week] , jede Woche
        [month] , jeden Monat
       *[once] { "" }
    }, { DAY($day) }
savings-told-more = - und { $count } ältere
savings-told-timed = - Aufgaben, deren Zeit du gemessen hast: { $count }
