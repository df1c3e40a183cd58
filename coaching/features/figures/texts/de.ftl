figures-how-counted = Wie wird gerechnet?
figures-title = **{ MONTH($month) }**: { $agreed } von { $imported } sind dabei.
figures-use = - KI-Nutzung: { $active ->
        [unknown] zu wenige, um es zu zeigen
       *[other] { $active } von { $agreed }
    }{ $six ->
        [unknown] { "" }
       *[other] {" "}(von denen, die vor mindestens sechs Wochen angefangen haben: { $six } von { $six_of })
    }
figures-time = - Gesparte Zeit: { DURATION($claimed) } nach eigenen Angaben, **{ DURATION($adjusted) }** bereinigt, { $timed ->
        [few] noch zu wenig gemessen, um es zu zeigen
        [unknown] noch nichts gemessen
       *[other] { DURATION($timed) } gemessen
    }. { $answered } von { $asked } haben geantwortet.
figures-time-few = - Gesparte Zeit: Weniger als fünf haben geantwortet, deshalb wird sie nicht gezeigt.
figures-use-cases = - Anwendungsfälle: { $count ->
        [0] noch keine
       *[other] { $count }, davon { $pilot } als Pilot und { $standard } eingeführt
    }
figures-knowledge = - Weitergegeben: { $pairs } Tandems, KI-Champions in { $led } von { $led_of } Abteilungen · Neu: { $experiments } Experimente, { $failures ->
        [one] eine Lehre
       *[other] { $failures } Lehren
    }
figures-even = - Rechnet sich ab **{ $even } Min.** pro Person und Woche; ihr liegt bei { $mid } ({ $low }–{ $high }).
figures-no-rate = - Was die Zeit wert ist, rechne ich aus, sobald Stundensatz und Kosten eingetragen sind.
figures-running = Bisher im { MONTH($month) }: { DURATION($claimed) } nach eigenen Angaben, **{ DURATION($adjusted) }** bereinigt. { $answered } von { $asked } haben geantwortet. Der ganze Monat erscheint am fünften Arbeitstag des nächsten; bis dahin ändern sich die Zahlen erst, wenn fünf weitere etwas erzählt haben.
figures-too-few = Für { MONTH($month) } haben weniger als fünf geantwortet, deshalb werden die Zahlen des Unternehmens nicht gezeigt.
figures-no-month = Für { MONTH($month) } { $year } gibt es keine Zahlen. Sie beginnen mit dem Monat, in dem der Erste Ja zum Programm gesagt hat, und ein neuer Monat kommt dazu, sobald seine erste Woche vorbei ist.

# Die Seite
figures-open = Dashboard öffnen
figures-link = Das Dashboard, nur für dich und zehn Minuten lang: { $address }
figures-page =
    .title = Das KI-Programm
    .skip = Zu den Zahlen
    .choose = Monat, Sprache und Dateien
    .month = Monat
    .show = Zeigen
    .foot = Die Zahlen gelten immer für mindestens fünf Personen und zeigen auf niemanden. Ein veröffentlichter Monat ändert sich nicht mehr.
    .of = { $some } von { $all }
    .to = bis
    .how = So wird gerechnet
    .few = Zu wenige, um es zu zeigen.
    .lead-even = Es rechnet sich ab { $even } Minuten pro Person und Woche. Ihr liegt bei **{ $mid }**.
    .lead-time = **{ $hours } Stunden** sind diesen Monat für anderes frei geworden, bereinigt.
    .lead-few = Weniger als fünf haben geantwortet, deshalb wird die Zeit dieses Monats nicht gezeigt.
    .late = Nach dem letzten Blick auf den Monat haben weniger als fünf noch etwas erzählt. Das zählt nicht mit, sonst sähe man, was genau sie gesagt haben.
    .running = Der Monat läuft noch. Er erscheint am { $day }; bis dahin wird nur die Summe gezeigt, und sie ändert sich erst, wenn fünf weitere etwas erzählt haben.
    .running-few = Bisher haben weniger als fünf geantwortet.
    .use = KI-Nutzung
    .joined = Sind im Programm dabei
    .sustained_6w = Immer noch, nach 6 Wochen
    .sustained_26w = Immer noch, nach 26 Wochen
    .first_value_days = Tage bis zur ersten gesparten Zeit (Ziel 28–42)
    .time = Gesparte Zeit
    .claimed = nach eigenen Angaben
    .adjusted = bereinigt
    .timed = gemessen
    .not-timed = keine Messungen zu zeigen
    .no-department = Ohne Abteilung
    .answered = geantwortet
    .n-answered = { $some } von { $all } haben geantwortet
    .by-month = Tabelle: Monat für Monat
    .departments = Nach Abteilung
    .department = Abteilung
    .by-department = Tabelle: nach Abteilung
    .no-departments = Wird gezeigt, sobald in zwei Abteilungen je fünf geantwortet haben.
    .area = Bereich
    .area-cut = Nach Bereich
    .by-area = Tabelle: nach Bereich
    .use_case = Anwendungsfall
    .use_case-cut = Nach Anwendungsfall
    .by-use_case = Tabelle: nach Anwendungsfall
    .rest = Übriges
    .no-cut = Wird gezeigt, sobald es sich aufteilen lässt, ohne dass eine Gruppe kleiner als fünf ist.
    .roi = Was es wert ist
    .minutes-to-even = Min. pro Person und Woche, ab da rechnet es sich
    .you-range = Ihr liegt bei { $mid }, wahrscheinlich zwischen { $low } und { $high }.
    .you-are-at = ihr: { $mid } Min.
    .even-at = rechnet sich ab { $even } Min.
    .cost = Kosten bisher in diesem Jahr
    .per_head = Pro Mitarbeiter
    .payback_month = Hat sich bezahlt gemacht
    .return = Rendite in Prozent
    .not-yet = noch nicht
    .others-claim = Andere nennen 200–400 % und 1.000–3.000 Euro pro Mitarbeiter und Jahr; so sicher können wir das nicht sagen.
    .no-rate = Trag Stundensatz und Kosten unter [roi] in company.toml ein, dann steht hier, ab wie vielen Minuten es sich rechnet.
    .use_cases = Anwendungsfälle
    .idea = Ideen
    .pilot = Als Pilot
    .standard = Eingeführt
    .use_cases-begin = Noch keine. Der erste ist meist etwas, das jemand schon jede Woche macht: Frag in der nächsten KI-Sprechstunde.
    .knowledge = Wissen weitergeben
    .pairs = Tandems
    .met = davon diesen Monat getroffen
    .lessons = Gemachte Lektionen
    .sharers = Haben etwas mit allen geteilt
    .departments_with_champion = Abteilungen mit Champion
    .knowledge-begin = Noch keine Tandems. Die ersten entstehen, wenn jemand, der mit KI anfängt, Ja zu einem Buddy sagt.
    .innovation = Neues
    .experiments = Experimente
    .became = Daraus wurde etwas
    .failures = Lehren aus dem, was nicht ging
    .innovation-begin = Noch nichts. Ein kleines Experiment mit Enddatum genügt, und eine Lehre aus dem, was nicht ging, ist genauso viel wert.
    .maturity = KI-Reifegrad (wie viele wo stehen)
    .knowledge-of-tools = Werkzeuge
    .breadth = Breite
    .independence = Selbstständigkeit
    .sharing = Teilen
    .level-unknown = Noch unbekannt
    .level-1 = Stufe 1
    .level-2 = Stufe 2
    .level-3 = Stufe 3
    .self = Selbsteinschätzung 1 / 2 / 3
    .few-cells = Ein Strich heißt, dass dort weniger als fünf stehen oder es sich sonst ausrechnen ließe.
    .silence = Weniger als fünf
    .closed = Dieser Link öffnet nichts
    .closed-why = Er gilt einmal und zehn Minuten lang, nur für den, der ihn wollte. Schreib Kollega „Dashboard“, dann bekommst du einen neuen.
figures-counted =
    .month = Die Kalenderwochen, deren Donnerstag im Monat liegt. Die Zahlen erscheinen am fünften Arbeitstag des nächsten Monats und ändern sich danach nie.
    .use = Wer bei der Arbeit erkennbar KI nutzt: gesparte Zeit, etwas Ausprobiertes, eine Lektion, etwas Geteiltes. Von allen, die zugestimmt haben. Bei „Immer noch“ zählt nur, wer mindestens so lange dabei ist.
    .time = Was die Leute selbst erzählt und bestätigt haben. Bereinigt: ohne Prüfzeit, höchstens zwei Fünftel der früheren Dauer, gemeinsame Automatisierungen einmal, ohne neue Arbeit. In der Spanne lägen 95 Prozent der Werte, hätten andere aus dem Unternehmen ähnlich geantwortet.
    .use_cases = Beschriebene Arbeitsweisen mit einem Verantwortlichen, danach, wie weit sie sind.
    .knowledge = Tandems, die laufen und sich laut Check-in getroffen haben, alle, die etwas geteilt haben, und Abteilungen, in denen jemand Champion sein will.
    .innovation = Begonnene Experimente, was daraus wurde, und Lehren, die jemand geteilt hat.
    .maturity = Danach, was die Leute getan haben, nicht danach, was sie meinen: gesparte Zeit, eigene Automatisierungen, Buddy sein, geteilte Prompts. Ohne Zeichen heißt es „noch unbekannt“. Die Selbsteinschätzung steht daneben.
    .roi = Bereinigte Stunden mal Stundensatz des Monats mal dem Anteil, der für anderes genutzt wurde, abzüglich Lizenzen, Schulung und der Stunden des Programms selbst. Nur veröffentlichte Monate dieses Jahres.
    .silence = Über weniger als fünf Personen wird nichts gezeigt, auch nicht so, dass es sich aus anderen Zahlen ausrechnen ließe.
figures-defined =
    .month = - **{ figures-page.month }**: { figures-counted.month }
    .use = - **{ figures-page.use }**: { figures-counted.use }
    .time = - **{ figures-page.time }**: { figures-counted.time }
    .maturity = - **{ figures-page.maturity }**: { figures-counted.maturity }
    .roi = - **{ figures-page.roi }**: { figures-counted.roi }
    .silence = - **{ figures-page.silence }**: { figures-counted.silence }

# Was es wert ist
figures-menu =
    .dashboard = Das Dashboard
    .roi = Was ist es wert?
    .what_if = Eine Annahme ändern
    .controller = Wer die Zahlen sieht
figures-roi = Es rechnet sich ab **{ $even } Min.** pro Person und Woche; ihr liegt bei { $mid } (niedrig { $low }, hoch { $high }). Kosten in diesem Jahr bis einschließlich { MONTH($month) }: { $cost } { $currency }, { $head } { $currency } pro Mitarbeiter. { $back ->
        [never] So wie es jetzt aussieht, ist es in zwei Jahren noch nicht wieder drin.
       *[other] Wieder drin im { MONTH($back) } { $back_year }, wenn es so weitergeht.
    }
figures-roi-basis = Gerechnet mit { $rate } { $currency } pro Stunde seit dem { DAY($since) }, { $percent } % der Zeit genutzt und { $licences } Lizenzen.
figures-roi-others = Andere nennen 200–400 %. So sicher können wir das nicht sagen.
figures-roi-none = Das kann ich noch nicht ausrechnen: Unter [roi] in company.toml müssen Stundensatz und Kosten stehen, und ein Monat mit mindestens fünf Antworten muss veröffentlicht sein.
figures-roi-if = Wenn { $percent } % der Zeit genutzt werden, rechnet es sich ab **{ $even } Min.** pro Person und Woche; ihr liegt bei { $mid } ({ $low }–{ $high }). Nur ein Rechenspiel, gespeichert wird nichts.
figures-share = Welcher Teil der Zeit wird genutzt?
    .again = Eine Zahl von 0 bis 100, oder „ein Drittel“.
    .label = der Anteil
figures-share-choice = { $percent } %

# Wer die Zahlen sieht
figures-controller-only-leads = Wer die Zahlen sieht, bestimmt nur die Programmleitung. Wenn du sie brauchst: { $contact }.
figures-who = Wer soll die Zahlen des Unternehmens sehen, und wer nicht mehr?
    .again = Schreib den Namen oder die E-Mail-Adresse, etwa „eva@firma.example“.
    .label = die Person
figures-controller-nobody = Ich kenne niemanden, der „{ $who }“ heißt. Schreib den ganzen Namen oder die E-Mail-Adresse; die Person muss sich einmal bei mir gemeldet haben.
figures-controller-several = Ich kenne mehrere, die „{ $who }“ heißen. Schreib die E-Mail-Adresse, dann ist es eindeutig.
figures-controller-make = { $name }{ $email ->
        [none] { "" }
       *[other] {" "}({ $email })
    } sieht dann die Zahlen des Unternehmens, und sonst nichts von dem, was die Programmleitung sieht. Soll das so sein?
    .yes = Ja, Zahlen zeigen
figures-controller-end = { $name } sieht heute die Zahlen des Unternehmens. Soll damit Schluss sein?
    .yes = Ja, beenden
figures-controller-made = { $name } kann mir jetzt „Dashboard“ schreiben. Jeder Blick hinterlässt eine Zeile im Protokoll.
figures-controller-ended = { $name } sieht die Zahlen des Unternehmens nicht mehr, auch nicht auf einer Seite, die schon offen ist.
figures-told-controller = - Du darfst die Zahlen des Unternehmens sehen, seit dem { DAY($day) }
figures-controller-dropped = Dann lasse ich es so.

# Der eigene Reifegrad
figures-maturity = Das sehe ich an dem, was du getan hast:
    .own = { $own ->
        [0] { "" }
       *[other] {" "}(du sagst { $own })
    }
figures-maturity-only-you = Das siehst nur du. Das Unternehmen sieht, wie viele auf jeder Stufe stehen, ab fünf.
figures-maturity-of =
    .knowledge = - Werkzeuge: { $because ->
        [automation] **3**{ figures-maturity.own }, andere nutzen deine Automatisierung
        [tool] **1**{ figures-maturity.own }, du hast mit einem Werkzeug Zeit gespart
       *[unknown] weiß ich noch nicht
    }
    .breadth = - Breite: { $because ->
        [tasks] **{ $level }**{ figures-maturity.own }, { $count ->
            [one] eine Aufgabe in den letzten drei Monaten
           *[other] { $count } Aufgaben in den letzten drei Monaten
        }
       *[unknown] weiß ich noch nicht
    }
    .independence = - Selbstständigkeit: { $because ->
        [guides] **3**{ figures-maturity.own }, du bist jemandes Buddy
        [buddy] **1**{ figures-maturity.own }, du hast einen Buddy
        [stuck] **1**{ figures-maturity.own }, du bist kürzlich hängen geblieben
        [alone] **2**{ figures-maturity.own }, du kommst seit vier Wochen allein zurecht
       *[unknown] weiß ich noch nicht
    }
    .innovation = - Neues: { $because ->
        [prompt] **2**{ figures-maturity.own }, du hast einen eigenen Prompt geteilt
        [saving] **1**{ figures-maturity.own }, du hast Zeit gespart
       *[unknown] weiß ich noch nicht
    }
    .sharing = - Teilen: { $because ->
        [champion] **3**{ figures-maturity.own }, du bist Champion
        [presenter] **3**{ figures-maturity.own }, du hast ein KI-Update gehalten
        [shared] **{ $level }**{ figures-maturity.own }, du hast { $count ->
            [one] eine Sache
           *[other] { $count } Sachen
        } geteilt
        [library] **1**{ figures-maturity.own }, du hast etwas genutzt, das jemand geteilt hat
       *[unknown] weiß ich noch nicht
    }
figures-step =
    .sharing1 = Ein Schritt weiter: Frag mich etwas, das jemand geteilt haben könnte, dann steht 1 bei Teilen.
    .sharing2 = Ein Schritt weiter: Teil etwas, das bei dir funktioniert, dann steht 2 bei Teilen.
    .sharing3 = Ein Schritt weiter: Teil drei Sachen in drei Monaten, dann steht 3 bei Teilen.
    .knowledge1 = Ein Schritt weiter: Sag mir, mit welchem Werkzeug du Zeit sparst, dann steht 1 bei Werkzeuge.
    .knowledge2 = Ein Schritt weiter: Bau eine Automatisierung, die andere nutzen können, dann steht 3 bei Werkzeuge.
    .knowledge3 = Ein Schritt weiter: Bau eine Automatisierung, die andere nutzen können, dann steht 3 bei Werkzeuge.
    .breadth1 = Ein Schritt weiter: Erzähl von einer Aufgabe, bei der KI Zeit spart, dann steht 1 bei Breite.
    .breadth2 = Ein Schritt weiter: Probier KI bei noch einer Aufgabe, dann steht 2 bei Breite.
    .breadth3 = Bei dir laufen mehrere Aufgaben: Zeig eine davon jemandem aus einer anderen Abteilung.
    .innovation1 = Ein Schritt weiter: Erzähl von einem Mal, als KI Zeit gespart hat, dann steht 1 bei Neues.
    .innovation2 = Ein Schritt weiter: Teil einen eigenen Prompt, dann steht 2 bei Neues.
    .innovation3 = Der nächste Schritt ist ein eigenes Experiment mit Enddatum.
    .independence1 = Ein Schritt weiter: Such dir einen Buddy, dann hast du jemanden zum Fragen.
    .independence2 = Ein Schritt weiter: Komm vier Wochen allein zurecht, dann steht 2 bei Selbstständigkeit.
    .independence3 = Ein Schritt weiter: Werde jemandes Buddy, dann steht 3 bei Selbstständigkeit.
figures-share-it = Etwas teilen
