record-menu =
    .certificate = Mein Nachweis
record-certificate = Das kannst du vorzeigen, { $name }: { $lessons ->
        [0] noch keine Lektionen
        [1] eine Lektion
       *[other] { $lessons } Lektionen
    }{ $paths ->
        [none] { "" }
       *[other] { " " }(ganzer Lernpfad: { $paths })
    }{ $weeks ->
        [0] { "" }
        [1] , eine Woche mit Buddy
       *[other] , { $weeks } Wochen mit Buddy
    }{ $updates ->
        [0] { "" }
        [1] , ein KI-Update vorgestellt
       *[other] , { $updates } KI-Updates vorgestellt
    }{ $level ->
        [0] { "" }
       *[other] , Level { $level }
    }{ $courses ->
        [none] { "" }
       *[other] ; von außen: { $courses }
    }. Keine Punkte, keine Noten.
record-nothing = Hier steht noch nichts. Eine Lektion genügt für den Anfang: „nächste Lektion“.
record-outside-button = Etwas von außen ergänzen
record-release-button = In den Ordner des Unternehmens legen
record-take-back-button = Aus dem Ordner nehmen
record-own-button = Mein Nachweis
record-as-file-button = Als Datei
record-file-button = Meinen Nachweis herunterladen
record-file-link = Hier ist dein Nachweis als Datei, eine Seite zum Ausdrucken: { $link } Der Link gilt { $minutes } Minuten, einmal, nur für dich.
record-page =
    .file = mein-nachweis
    .title = Nachweis: KI bei der Arbeit
    .lessons = Lektionen, jede mit einer eigenen Aufgabe
    .whole = { "" }: der ganze Lernpfad, { $count ->
            [1] eine Lektion
           *[other] { $count } Lektionen
        }, fertig am { $day }
    .part = { "" }: { $done } von { $of } Lektionen, zuletzt am { $day }
    .learnt = { "" } ({ $day }{ $seen ->
            [yes] , vom Buddy angesehen
           *[no] { "" }
        })
    .gone = { $count ->
            [1] Eine Lektion, die es nicht mehr gibt
           *[other] { $count } Lektionen, die es nicht mehr gibt
        }
    .besides = Außerdem
    .weeks = { $count ->
            [1] Eine Woche mit Buddy
           *[other] { $count } Wochen mit Buddy
        }
    .updates = { $count ->
            [1] Ein KI-Update präsentiert
           *[other] { $count } KI-Updates präsentiert
        }
    .level = Level { $level } seit { $day }
    .outside = Von außerhalb
    .course = { "" }, { $day }{ $until ->
            [none] { "" }
           *[other] , gültig bis { $until }
        }
    .more = { $count ->
            [1] Eines mehr
           *[other] { $count } weitere
        }
    .foot = Von Kollega aus dem zusammengestellt, was diese Person selbst gemacht und erzählt hat, und nur von ihr selbst weitergegeben. Keine Punkte, keine Noten.
record-title = Welcher Kurs oder welches Zertifikat war das?
    .again = Der Name des Kurses in einer Zeile.
    .label = der Kurs
record-on = An welchem Tag war das?
    .again = Ein Datum, etwa „3. März“ oder „2026-03-03“.
    .label = der Tag
record-expires = Hast du ein Zertifikat mit Ablaufdatum?
    .again = Ein Datum, etwa „3. März 2028“, oder „nein“.
    .label = der letzte Tag
    .none = Nein
record-not-yet = Der Tag liegt noch vor uns, oder ich habe ihn nicht verstanden. Schreib „Kurs hinzufügen“, wenn der Kurs vorbei ist.
record-expired = Das Zertifikat ist am { DAY($day) } abgelaufen. Trag es ein, wenn du ein neues hast, oder den Kurs ohne Ablaufdatum.
record-outside-right = Von außen: { $title }, { DAY($day) }{ $until ->
        [none] { "" }
       *[other] , gültig bis { $until }
    }. Soll ich das notieren?
    .yes = Ja, notieren
record-outside-kept = Notiert. Im Ordner des Unternehmens stehen nur Zahlen, bis du selbst deinen Namen dazulegst.
record-dropped = Gut, nichts notiert.
record-release-right = Im Ordner steht dann { $email }, mit Datum, bei: { $topics }. Das sieht, wer die KI-Schulung des Unternehmens prüft. Du kannst es wieder herausnehmen. Soll ich es hineinlegen?
    .yes = Ja, hineinlegen
record-released = Es liegt im Ordner. Zum Herausnehmen: „mein Nachweis“. Fragen: { $contact }.
record-nothing-to-release = Es gibt noch nichts hineinzulegen, oder ich kenne deine E-Mail-Adresse nicht.
record-take-back-right = Dann kommt dein Name aus dem Ordner, aus { $count } { $count ->
        [1] Zeile
       *[other] Zeilen
    }. Soll ich ihn herausnehmen?
    .yes = Ja, herausnehmen
record-taken-back = Dein Name steht nicht mehr im Ordner.
record-not-in-folder = Dein Name steht nicht im Ordner.
record-told = - Kurse von außen: { $titles }
record-told-folder = - Im Ordner des Unternehmens steht dein Name in { $count } { $count ->
        [1] Zeile
       *[other] Zeilen
    }
