use_cases-menu =
    .list = Unsere Anwendungsfälle
use_cases-add = Einen hinzufügen
use_cases-show = Liste zeigen
use_cases-all = Alle zeigen
use_cases-mine = Das ist meiner, trag mich ein
use_cases-me-too = Das mache ich auch
use_cases-change = Status ändern

# Einen finden
use_cases-title = Denk an eine ganz normale Woche: Welche Aufgabe kommt immer wieder, kostet Zeit oder geht leicht schief? Schreib es wie im Gespräch mit Kolleginnen und Kollegen, etwa „Angebotsentwürfe, 6 Stunden pro Woche“.
    .again = Ein paar Wörter genügen als Titel, höchstens 80 Zeichen: „Angebotsentwürfe“, „Fehlersuche Linie 2“ …
    .label = die Aufgabe
use_cases-heavy = { $title }: Was macht das so mühsam?
    .again = Immer dasselbe, es kostet Zeit, es geht leicht schief, oder andere warten darauf?
    .label = was daran mühsam ist
    .repetitive = Immer dasselbe
    .slow = Es kostet Zeit
    .error_prone = Es geht leicht schief
    .bottleneck = Andere warten darauf
    .no = Ich wollte es nur sagen
use_cases-only-told = Gut, dann bleibt es unter uns. Gespeichert ist nichts.
use_cases-told_as =
    .label = ob die Stunden gebraucht oder gespart werden
use_cases-hours = Wie viele Stunden pro Woche kostet das ungefähr? (Aufgabe: { $title })
    .again = Ungefähr, in Stunden pro Woche: „3“ oder „anderthalb“. Wenn du es nicht weißt, sag das einfach.
    .label = Stunden pro Woche
    .skip = Weiß ich nicht
use_cases-personal = Da steht etwas, das nicht auf eine Liste für alle gehört ({ KINDS($kinds) }). Soll ich es herausnehmen?
    .again = Herausnehmen und weiter oder abbrechen?
    .label = was damit geschieht
    .remove = Herausnehmen
    .stop = Abbrechen
use_cases-same = Es gibt schon einen ähnlichen Anwendungsfall: **{ $title }** ({ $area ->
        [none] { "" }
       *[other] { $area }, { "" }
    }{ $status ->
        [pilot] Pilot
        [standard] eingeführt
        [retired] beendet
       *[idea] Idee
    }{ $minutes ->
        [0] { "" }
       *[other] , { DURATION($minutes) } pro Woche
    }). Ist es derselbe?
    .again = Derselbe, oder ein eigener?
    .label = ob es derselbe ist
    .yes = Ja, dasselbe
    .no = Nein, ein eigener
use_cases-failed-before = Das hat schon jemand versucht: **{ $title }**. Es hat nicht geklappt, weil: { $why } Die Lehre daraus: { $lesson }
use_cases-data = Welche Angaben kommen darin vor?
    .again = Nur interne, die von Kunden oder Lieferanten, personenbezogene Daten oder ohnehin Öffentliches?
    .label = was darin vorkommt
    .internal = Nur interne
    .confidential = Von Kunden oder Lieferanten
    .personal = Personenbezogene Daten
    .public = Öffentliches
use_cases-area = Zu welcher Abteilung gehört das?
    .again = Eine Abteilung, zum Beispiel deine eigene.
    .label = die Abteilung
use_cases-right = So sehen es alle, ohne Namen:

    { "" }**{ $title }** · { $area }{ $told ->
        [takes] { "" } · braucht { DURATION($minutes) } pro Woche
        [saves] { "" } · spart { DURATION($minutes) } pro Woche
       *[none] { "" }
    } · { $data ->
        [public] öffentliche Angaben
        [confidential] Angaben von Kunden oder Lieferanten
        [personal] personenbezogene Daten
       *[internal] interne Angaben
    }

    Soll es auf die Liste?
    .yes = Auf die Liste setzen
use_cases-dropped = Gut, nichts steht auf der Liste, und nichts ist gespeichert.
use_cases-kept = Auf der Liste, als Idee: **{ $title }**. Wenn du dich darum kümmern magst, trag dich ein.
use_cases-join = { $told ->
        [takes] Eine Stimme mehr für **{ $title }**, und als heutigen Aufwand notiere ich bei dir { DURATION($minutes) } pro Woche. Die Stunden siehst nur du.
        [saves] Eine Stimme mehr für **{ $title }**; deine { DURATION($minutes) } pro Woche siehst nur du.
       *[none] Eine Stimme mehr für **{ $title }**. Wie viele ihr seid, ist erst ab fünf zu sehen.
    } Soll ich dich dazuzählen?
    .yes = Zähl mich dazu
use_cases-joined = Du bist dabei: **{ $title }**.
use_cases-in-already = Du bist schon dabei: **{ $title }**.

# Die Liste
use_cases-none = Die Liste ist noch leer. Die erste Aufgabe kann deine sein.
use_cases-none-of-these = Dazu steht nichts auf der Liste, aber es gibt { $count ->
        [one] einen anderen Anwendungsfall
       *[other] { $count } andere
    }.
use_cases-table = **Unsere Anwendungsfälle**: Bereich | Aufgabe | braucht pro Woche | spart | Status
use_cases-row = - { $area ->
        [none] –
       *[other] { $area }
    } | **{ $title }** | { $takes ->
        [0] –
       *[other] { DURATION($takes) }
    } | { $saves ->
        [0] –
       *[other] { DURATION($saves) }{ $told ->
            [told] { "" } (nach eigenen Angaben)
           *[measured] { "" }
        }
    } | { $status ->
        [pilot] Pilot
        [standard] eingeführt
        [retired] beendet
       *[idea] Idee
    }
use_cases-rest = … und { $count } weitere. Sag zum Beispiel „Anwendungsfälle im Vertrieb“.
use_cases-sum = **Summe:** braucht { DURATION($takes) } pro Woche{ $saves ->
        [0] { "" }
       *[other] , spart { DURATION($saves) }
    }.
use_cases-gone = Das steht nicht mehr auf der Liste.
use_cases-one = **{ $title }**{ $area ->
        [none] { "" }
       *[other] { "" } · { $area }
    } · { $status ->
        [pilot] Pilot
        [standard] eingeführt
        [retired] beendet
       *[idea] Idee
    }{ $takes ->
        [0] { "" }
       *[other] { "" } · braucht { DURATION($takes) } pro Woche
    }{ $saves ->
        [0] { "" }
       *[other] { "" } · spart { DURATION($saves) }{ $told ->
            [told] { "" } (nach eigenen Angaben)
           *[measured] { "" }
        }
    } · { $data ->
        [public] öffentliche Angaben
        [confidential] Angaben von Kunden oder Lieferanten
        [personal] personenbezogene Daten
       *[internal] interne Angaben
    }{ $people ->
        [0] { "" }
       *[other] { "" } · { $people } haben die Aufgabe
    } · { $owner ->
        [none] noch niemand verantwortlich
       *[other] verantwortlich: { $owner }
    }
use_cases-formula = **{ $title }**: { $priority } = Nutzen { $benefit }{ $benefitpower ->
        [1] { "" }
       *[other] ^{ $benefitpower }
    } × messbar { $measurability }{ $measurabilitypower ->
        [1] { "" }
       *[other] ^{ $measurabilitypower }
    } / Risiko { $risk }{ $riskpower ->
        [1] { "" }
       *[other] ^{ $riskpower }
    }
use_cases-how-ranked = Der Nutzen (1–5) kommt aus den Stunden und daraus, wie viele die Aufgabe haben, ab fünf. Messbar (1–3) ist, was Stunden zum Vergleichen hat. Das Risiko (1–3) kommt aus den Angaben, die darin vorkommen, und daraus, wie leicht etwas schiefgeht. Die Programmleitung kann sagen: „Risiko zählt doppelt“.
use_cases-own = Soll ich **{ $name }** als verantwortlich eintragen? Das sehen alle. (Anwendungsfall: { $title })
    .yes = Trag mich ein
use_cases-owned = { $name } kümmert sich schon darum: { $title }.
use_cases-owns = Du bist jetzt für **{ $title }** eingetragen.
use_cases-stays = Gut, „{ $title }“ bleibt, wie es war.
use_cases-not-yours = Das ändert, wer es auf die Liste gesetzt hat, wer dafür verantwortlich ist, oder die Programmleitung. Sprich mit { $contact }.
use_cases-status = Welcher Status soll es sein? (Anwendungsfall: { $title })
    .again = Eine Idee, eingeführt oder beendet?
    .label = der Status
    .idea = Eine Idee
    .standard = Eingeführt
    .retired = Beendet
use_cases-move = { $title } wird { $status ->
        [standard] als eingeführt geführt
        [retired] beendet und verschwindet aus der Tabelle
       *[idea] wieder eine Idee
    }, für alle. Soll ich das ändern?
    .yes = Ändern
use_cases-moved = { $title } ist jetzt { $status ->
        [standard] eingeführt
        [retired] beendet
       *[idea] eine Idee
    }.

# Was am meisten zählt
use_cases-weights-by-lead = Wie viel was zählt, entscheidet die Programmleitung. Sprich mit { $contact }.
use_cases-part = Was soll anders zählen: Nutzen, Messbarkeit oder Risiko?
    .again = Nutzen, Messbarkeit oder Risiko?
    .label = was zählt
    .benefit = Nutzen
    .measurability = Messbarkeit
    .risk = Risiko
use_cases-power = Wie viel soll es zählen?
    .again = Doppelt, wie üblich oder halb?
    .label = wie viel es zählt
    .double = Doppelt
    .even = Wie üblich
    .half = Halb
use_cases-weigh = { $part ->
        [benefit] Der Nutzen
        [measurability] Die Messbarkeit
       *[risk] Das Risiko
    } zählt dann { $power ->
        [double] doppelt
        [half] halb so viel
       *[even] wie üblich
    }. { $count } Anwendungsfälle bekommen eine neue Reihenfolge, für alle, und es wird vermerkt, dass du das geändert hast. Soll ich das tun?
    .yes = Gewicht ändern
use_cases-weights-stay = Gut, die Gewichte bleiben, wie sie waren.
use_cases-weighed = Geändert. Die Liste steht in neuer Reihenfolge.

# Nach einem Check-in
use_cases-discover = { $number ->
        [1] Was hast du letzte Woche gemacht, das du lieber kein zweites Mal machen würdest?
        [2] Worauf warten andere bei dir länger, als es nötig wäre?
       *[other] Was geht am häufigsten schief, sodass es noch einmal gemacht werden muss?
    }
    .again = Ein paar Wörter genügen: „Angebotsentwürfe“, „Fehlersuche Linie 2“ … oder „nicht jetzt“.
    .label = die Aufgabe
    .why = Die Frage nach einer Aufgabe, die KI leichter machen kann
    .next = eine Frage nach einer Aufgabe, die Zeit kostet
use_cases-rank =
    .why = Die Reihenfolge der Anwendungsfälle in dieser Woche
use_cases-told = - Auf der Liste der Anwendungsfälle hast du eingetragen oder verantwortest du: { $titles }.
use_cases-told-joined = - Dabei bist du auch bei: { $titles }. Das sieht niemand.
use_cases-told-weights = - Am { DAY($day) } hast du geändert, wie die Anwendungsfälle gewichtet werden.
