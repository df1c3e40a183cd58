library-menu =
    .share = Etwas teilen, das funktioniert

# Teilen
library-kind = Was möchtest du mit allen teilen?
    .again = Einen Prompt, eine Arbeitsweise oder etwas, das nicht geklappt hat?
    .label = was du teilst
    .prompt = Einen Prompt
    .use_case = Eine Arbeitsweise
    .failure = Etwas, das nicht geklappt hat
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
    .again = Herausnehmen und weiter oder abbrechen?
    .label = was damit geschieht
    .remove = Herausnehmen
    .stop = Abbrechen
library-credit = Soll dabeistehen, von wem es kommt?
    .again = Mit deinem Namen, deinem Team oder ganz ohne?
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
    .yes = Ja, teilen
library-dropped = Gut, nichts wurde geteilt, und nichts ist gespeichert.
library-kept = { $kind ->
        [failure] Geteilt. Danke! Wer als Nächstes dasselbe versuchen will, findet es. Das ist so viel wert wie ein Erfolg.
       *[other] Geteilt. Danke! Wer danach fragt, findet es jetzt zuerst.
    } Zurücknehmen kannst du es mit „was habe ich geteilt“.
library-rule-by-lead = Regeln fügt die Programmleitung hinzu. Sprich mit { $contact }, wenn dir eine fehlt.

# Zurücknehmen
library-none = Du hast nichts geteilt, was ich entfernen könnte. Schreib „Prompt teilen“, wenn du einen hast, der funktioniert.
library-which = Was soll ich entfernen?
    .again = Wähl etwas von dem, was geteilt wurde.
    .label = was ich entfernen soll
library-one = { $title }
library-keep-all = Nichts
library-remove = Soll ich „{ $title }“ für alle entfernen? Der Text wird gelöscht.
    .yes = Ja, entfernen
library-removed = Entfernt: „{ $title }“. Niemand findet es mehr.
library-stays = Gut, alles bleibt stehen.
library-taken-down = Was du als „{ $title }“ geteilt hast, wurde entfernt. Fragen dazu: { $contact }.
library-told = - Was du mit allen geteilt hast: { $titles }. Mit „was habe ich geteilt“ nimmst du etwas zurück.

# Die Promptsammlung
library-all-prompts = Alle Prompts
library-share-one = Einen Prompt teilen
library-share-failure = Etwas teilen, das nicht geklappt hat
library-no-prompts = Die Promptsammlung ist noch leer. Wenn du einen hast, der funktioniert, wird er der erste.
library-prompt-which = { $count ->
        [one] Ein Prompt
       *[other] { $count } Prompts
    } aus dem eigenen Haus. Welchen möchtest du sehen?
    .again = Welchen davon möchtest du sehen?
    .label = der Prompt
library-prompt-line = - **{ $title }**{ $credit ->
        [none] { "" }
       *[other] { "" } · von { $credit }
    }
library-prompt = { "" }**{ $title }**{ $credit ->
        [none] { "" }
       *[other] { "" } · von { $credit }
    }{ $day ->
        [none] { "" }
       *[other] { "" } · durchgesehen am { DAY($day) }
    }

    > { $text }

    { $places ->
        [none] Kopieren und loslegen.
       *[other] Einsetzen: { $places }.
    }
library-prompt-gone = Diesen Prompt gibt es in der Sammlung nicht mehr.
library-approve-button = Der taugt noch
library-merge-button = Mit einem anderen zusammenlegen
library-only-keepers = Das können nur Prompt Engineering und Programmleitung. Frag { $contact }.
library-approve = Dann steht da, dass „{ $title }“ heute durchgesehen wurde. Taugt er noch?
    .yes = Ja, taugt noch
library-approved = Notiert: „{ $title }“ wurde heute durchgesehen.
library-nothing-alike = Es gibt keinen anderen Prompt, in dem „{ $title }“ aufgehen könnte.
library-merge-into = Welcher Prompt bleibt, wenn „{ $title }“ wegfällt?
    .again = Wähl den, der bleibt.
    .label = der Prompt, der bleibt
library-merge = „{ $title }“ fällt weg, der Text wird gelöscht; „{ $into }“ bleibt, wie er ist. Wer den ersten geteilt hat, erfährt es von mir. Soll ich sie zusammenlegen?
    .yes = Ja, zusammenlegen
library-are-merged = Erledigt, jetzt steht nur noch „{ $into }“ da.
library-merged =
    .why = Etwas Geteiltes wurde mit einem anderen Prompt zusammengelegt
    .next = eine Nachricht zu etwas, das du geteilt hast
library-folded-in = Was du als „{ $title }“ geteilt hast, glich „{ $into }“ sehr; jetzt steht nur noch der da. Fragen dazu: { $contact }.
library-suggest-one = Eine Änderung vorschlagen
library-addition = Was fehlt in „{ $title }“? Schreib die Zeile so, wie sie dastehen soll, dann frage ich, wer den Prompt geteilt hat.
    .again = Eine Zeile oder zwei, genau so, wie sie im Prompt stehen sollen.
    .label = die Änderung
library-addition-long = Damit wird der Prompt zu lang. Es passen noch { $most } Zeichen hinein; kürze die Zeile und versuch es noch einmal.
library-propose = Das schicke ich als Vorschlag an die Person, die „{ $title }“ geteilt hat, ohne deinen Namen:

    > { $text }

    Soll ich fragen?
    .yes = Fragen
library-addition-dropped = Gut, nichts wurde geschickt.
library-proposed = Ich habe gefragt. Bei einem Ja steht die Zeile für alle da.
    .why = Ein Vorschlag für einen geteilten Prompt
    .next = ein Vorschlag für deinen Prompt
library-accept = Jemand aus dem Unternehmen schlägt eine Zeile für deinen Prompt „{ $title }“ vor:

    > { $text }

    Soll sie für alle dort stehen?
    .again = Die Zeile hinzufügen, oder den Prompt lassen, wie er ist?
    .label = der Vorschlag
    .waits = Ein Vorschlag für einen deiner Prompts wartet auf deine Antwort
    .add = Zeile hinzufügen
    .no = So lassen
library-added = Die Zeile steht jetzt für alle in „{ $title }“.
library-addition-refused = Gut, „{ $title }“ bleibt, wie er war.

# Was nicht geklappt hat
library-no-failures = Noch hat niemand etwas geteilt, das nicht geklappt hat. Wer anfängt, tut dem Nächsten einen Gefallen.
library-failures = { $count ->
        [one] Ein Versuch, der nicht geklappt hat
       *[other] { $count } Versuche, die nicht geklappt haben
    }, und was wir daraus gelernt haben:
library-failure-line = - **{ $title }**: { $lesson }
