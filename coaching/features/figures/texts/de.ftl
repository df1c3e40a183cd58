figures-how-counted = Wie wird gerechnet?
figures-title = **{ MONTH($month) }**: { $agreed } von { $imported } sind dabei.
figures-use = - Nutzen KI: { $active ->
        [unknown] zu wenige, um es zu zeigen
       *[other] { $active } von { $agreed }
    }{ $six ->
        [unknown] { "" }
       *[other] {" "}(von denen, die vor mindestens sechs Wochen angefangen haben: { $six } von { $six_of })
    }
figures-time = - Gesparte Zeit: { DURATION($claimed) } nach eigenen Angaben, **{ DURATION($adjusted) }** bereinigt, { $timed ->
        [few] zu wenige Messungen, um sie zu zeigen
        [unknown] noch nichts gemessen
       *[other] { DURATION($timed) } gemessen
    }. { $answered } von { $asked } haben geantwortet.
figures-time-few = - Gesparte Zeit: Weniger als fünf haben geantwortet, deshalb wird sie nicht gezeigt.
figures-use-cases = - Anwendungsfälle: { $count ->
        [0] noch keine
       *[other] { $count }, davon { $pilot } im Pilotversuch und { $standard } als Standard
    }
figures-knowledge = - Weitergegeben: { $pairs } Buddy-Paare, { $led } von { $led_of } Abteilungen haben einen Champion · Neu: { $experiments } Experimente, { $failures ->
        [one] eine Lehre
       *[other] { $failures } Lehren
    }
figures-even = - Rechnet sich ab **{ $even } Min.** pro Person und Woche; ihr liegt bei { $mid } ({ $low }–{ $high }).
figures-no-rate = - Was die Zeit wert ist, rechne ich aus, sobald Stundensatz und Kosten eingetragen sind.
figures-running = Bisher im { MONTH($month) }: { DURATION($claimed) } nach eigenen Angaben, **{ DURATION($adjusted) }** bereinigt. { $answered } von { $asked } haben geantwortet. Der ganze Monat erscheint am fünften Arbeitstag des nächsten; bis dahin ändern sich die Zahlen erst, wenn fünf weitere etwas erzählt haben.
figures-too-few = Für { MONTH($month) } haben weniger als fünf geantwortet, deshalb werden die Zahlen des Unternehmens nicht gezeigt.
