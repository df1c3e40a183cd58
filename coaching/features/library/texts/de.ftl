library-menu =
    .share = Etwas teilen, das klappt

# Teilen
library-kind = Was möchtest du mit allen teilen?
    .again = Einen Prompt, eine Arbeitsweise oder etwas, das nicht geklappt hat?
    .label = was du teilst
    .prompt = Einen Prompt
    .use_case = Eine Arbeitsweise
    .failure = Einen Fehlschlag
    .rule = Eine Regel
library-text = { $kind ->
        [use_case] Wie machst du es? Erzähl es so, dass andere es nachmachen können.
        [failure] Was hast du versucht?
        [rule] Wie lautet die Regel?
       *[prompt] Füg den Prompt ein. Setz in [Klammern], was sich von Mal zu Mal ändert, etwa [Kunde] oder [Datum].
    }
    .again = Den Text selbst, bitte.
    .label = der Text
library-why = Warum hat es nicht geklappt?
    .again = Ein Satz genügt: Woran lag es?
    .label = warum
library-lesson = Was hast du daraus gelernt?
    .again = Was würdest du anders machen?
    .label = die Lehre daraus
library-title = Wie soll es heißen, damit andere es finden? Ein paar Wörter genügen.
    .again = Eine Überschrift aus ein paar Wörtern, bitte.
    .label = die Überschrift
library-personal = Bevor es geteilt wird: Darin steht etwas, das nicht weitergegeben werden soll ({ KINDS($kinds) }). Soll ich es herausnehmen?
    .again = Herausnehmen und weiter, oder hier aufhören?
    .label = was damit geschieht
    .remove = Herausnehmen
    .stop = Aufhören
library-credit = Soll dabeistehen, von wem es kommt?
    .again = Mit deinem Namen, deinem Team oder ohne beides?
    .label = wer genannt wird
    .name = Mein Name
    .team = Mein Team
    .nobody = Niemand
library-right = So sehen es alle{ $credit ->
        [none] { "" }, ohne Absender
       *[other] { "" }, geteilt von { $credit }
    }:

    { "" }**{ $title }**

    > { $text }{ $kind ->
        [failure]
            { "" }
            >
            > Warum es nicht geklappt hat: { $why }
            >
            > Gelernt: { $lesson }
       *[other] { "" }
    }

    { $places ->
        [none] { "" }
       *[other] Jedes Mal ausfüllen: { $places }.{" "}
    }{ $model ->
        [none] { "" }
       *[other] Fragt jemand danach, darf das Sprachmodell den Text lesen, aber nicht, von wem er ist.{" "}
    }Du kannst es jederzeit zurücknehmen. Soll ich es teilen?
library-dropped = Gut, nichts wurde geteilt, und nichts ist gespeichert.
library-kept = { $kind ->
        [failure] Geteilt. Danke! Wer als Nächstes dasselbe versuchen will, findet es – das ist so viel wert wie ein Erfolg.
       *[other] Geteilt. Danke! Wer danach fragt, findet es jetzt zuerst.
    } Zurücknehmen kannst du es mit „was habe ich geteilt“.
library-rule-by-lead = Regeln fügt die Programmleitung hinzu. Sprich mit { $contact }, wenn dir eine fehlt.

# Zurücknehmen
library-none = Es gibt nichts Geteiltes zum Entfernen. Schreib „Prompt teilen“, wenn du einen hast, der funktioniert.
library-which = Was soll weg?
    .again = Wähl etwas von dem, was geteilt wurde.
    .label = was weg soll
library-one = { $title }
library-keep-all = Nichts
library-remove = Ich entferne „{ $title }“ für alle, und der Text wird gelöscht. Richtig so?
library-removed = Entfernt: „{ $title }“. Niemand findet es mehr.
library-stays = Gut, alles bleibt stehen.
library-taken-down = Was du als „{ $title }“ geteilt hast, hat die Programmleitung entfernt. Fragen dazu: { $contact }.
library-told = - Was du mit allen geteilt hast: { $titles }. Mit „was habe ich geteilt“ nimmst du etwas zurück.
