savings-menu =
    .report = Ich habe Zeit gespart
savings-prompt = Ich habe 30 Minuten beim Protokoll mit Copilot gespart
savings-task = Wobei hast du Zeit gespart?
    .again = Nenn die Aufgabe in ein, zwei Worten: „Angebote“, „Protokolle“ …
    .label = die Aufgabe
savings-minutes = Wie viel Zeit hast du gespart? (Aufgabe: { $task })
    .again = Ungefähr, in Minuten oder Stunden: „45 Min.“, „2 Stunden“. Mit Minus, wenn es länger gedauert hat.
    .label = die Zeit
savings-rhythm = Ist das einmalig, oder kommt es wieder?
    .again = Nur dieses Mal, oder jeden Tag, jede Woche, jeden Monat?
    .label = wie oft
    .once = Nur dieses Mal
    .day = Jeden Tag
    .week = Jede Woche
    .month = Jeden Monat
savings-when =
    .label = der Tag
savings-tool =
    .label = das Werkzeug
savings-right = { $minutes ->
        [0] Keine Zeit gespart – { $task }
       *[other] { DURATION($minutes) } – { $task }
    }{ $rhythm ->
        [day] , jeden Tag
        [week] , jede Woche
        [month] , jeden Monat
       *[once] { "" }
    }{ $tool ->
        [none] { "" }
       *[other] , mit { $tool }
    } ({ DAY($day) }). Stimmt das?
savings-right-several = Zusammen { DURATION($minutes) } – { $tasks }{ $tool ->
        [none] { "" }
       *[other] , mit { $tool }
    } ({ DAY($day) }). Stimmt das?
savings-week = Die Woche ist fast vorbei: Hat KI dir Zeit gespart? Ungefähr genügt.
    .again = Ungefähr, in Minuten: „30“, „1 Stunde“ – oder „nichts“.
    .label = die Zeit
    .none = Nichts in dieser Woche
savings-week-right = { $minutes ->
        [0] Keine Zeit gespart in dieser Woche.
       *[other] { DURATION($minutes) } in dieser Woche – { $task }.
    } Stimmt das?
savings-nothing = Nichts gespart in dieser Woche. Soll ich es so notieren?
savings-thanks = Notiert{ $rhythm ->
        [once] . Danke!
       *[other] : etwa { DURATION($minutes) } pro Woche. Danke!
    } Falls es nicht stimmt, sag es einfach – „nein, 60 Minuten“ geht auch morgen noch.
savings-thanks-zero = Notiert. Eine ehrliche Null hilft so viel wie eine Stunde.
savings-thanks-longer = Notiert, und danke, dass du es sagst. Was länger dauert, lehrt uns am meisten.
savings-dropped = In Ordnung, nichts gespeichert.
savings-who-sees = Das siehst nur du. Das Unternehmen sieht Summen ab fünf Personen.
