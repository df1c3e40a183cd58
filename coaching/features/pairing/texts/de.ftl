pairing-menu =
    .mine = Mein Buddy
    .swap = Buddy wechseln
    .project = Kleines Projekt wählen
    .capacity = Wie viele ich begleite
    .resume = Wir machen weiter
    .want = Ich möchte einen Buddy
    .review = Tandems, die auf dein Ja warten
pairing-why =
    Warum ihr zusammenpasst: { $first ->
        [department] dieselbe Abteilung
        [role] ähnliche Funktion
        [hours] fast dieselben Arbeitszeiten
        [tools] gemeinsame Werkzeuge
        [practice] passender Abstand bei der KI-Erfahrung
       *[other] Platz für eine Person mehr
    }{ $second ->
        [none] { "" }
        [department] , dieselbe Abteilung
        [role] , ähnliche Funktion
        [hours] , fast dieselben Arbeitszeiten
        [tools] , gemeinsame Werkzeuge
        [practice] , passender Abstand bei der KI-Erfahrung
       *[other] , Platz für eine Person mehr
    }{ $third ->
        [none] { "" }
        [department] , dieselbe Abteilung
        [role] , ähnliche Funktion
        [hours] , fast dieselben Arbeitszeiten
        [tools] , gemeinsame Werkzeuge
        [practice] , passender Abstand bei der KI-Erfahrung
       *[other] , Platz für eine Person mehr
    }.
# Die Frage an einen Buddy. Bevor die andere Person zugestimmt hat, gibt es keinen Namen.
pairing-request =
    { $name ->
        [none] Jemand Neues{ $department ->
            [none] { "" }
           *[other] { " " }aus der Abteilung { $department }
        } würde sich ab KW { $week } über einen Buddy freuen.
       *[other] { $name }{ $department ->
            [none] { "" }
           *[other] , { $department },
        } würde sich über einen Buddy freuen. Du würdest gut passen.
    } Zeitaufwand: eine halbe Stunde pro Woche, auf { $language ->
        [sv] Schwedisch
        [de] Deutsch
       *[en] Englisch
    }.{ $first ->
        [none] { "" }
       *[other] { " " }{ pairing-why }
    }

    Bist du dabei?
    .again = Ein Ja oder ein Nein reicht, beides ist in Ordnung. Möchtest du der Buddy sein?
    .waits = Deine Antwort fehlt noch: Möchtest du Buddy{ $name ->
            [none] { "" }
           *[other] { " " }für { $name }
        } sein?
    .label = deine Antwort
    .yes = Bin dabei
    .no = Diesmal nicht
    .why = Die Frage an jemanden, Buddy zu sein
pairing-request-late = Danke! Inzwischen hat jemand anders zugesagt, du musst also nichts mehr tun.
pairing-declined = Völlig in Ordnung, ich frage jemand anderen. Wenn du eine Zeit lang weniger oder niemanden begleiten möchtest, sag einfach Bescheid.
pairing-accepted = { $name ->
        [none] Prima, danke! Ich stelle euch vor, sobald die Person da ist und selbst Ja gesagt hat, frühestens in KW { $week }.
       *[other] Prima, danke! Ich stelle dich und { $name } einander vor, sobald ihr beide bei der Arbeit seid.
    }

# Die beiden lernen sich kennen
pairing-group =
    Hallo { $newcomer } und { $buddy }! Ihr seid jetzt ein KI-Tandem: { $buddy } begleitet { $newcomer } { $weeks } Wochen lang, eine halbe Stunde pro Woche. { pairing-why }
pairing-first-task = **Eine erste kleine Aufgabe zu zweit:** Zeigt einander je eine Aufgabe aus dieser Woche, die KI verkürzen könnte. Sucht euch eine davon aus und probiert es, eine Viertelstunde reicht.
pairing-group-quiet = Ich bin ein KI-Assistent und bleibe hier still, bis ihr mich erwähnt. In unseren eigenen Chats bin ich wie immer da.
pairing-intro-newcomer = Du hast einen Buddy: **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }. Euer Tandem läuft bis zum { DAY($ends) }. { pairing-why } { $group ->
        [True] Ich habe einen Chat für euch beide geöffnet.
       *[other] Schreibt euch, ich habe es euch beiden gleichzeitig gesagt.
    }
pairing-intro-buddy = Das ist **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }. Du bist Buddy bis zum { DAY($ends) }. { pairing-why } { $group ->
        [True] Ich habe einen Chat für euch beide geöffnet.
       *[other] Schreibt euch, ich habe es euch beiden gleichzeitig gesagt.
    }
pairing-intro-chat = Hier öffnet sich ein Chat für euch beide: { $link }
pairing-intro-swap = Sollte sich zeigen, dass es nicht passt: Sag jederzeit „Buddy wechseln“. Du musst es nicht begründen, und niemand hat etwas falsch gemacht.

# Mein Buddy
pairing-mine-newcomer = Dein Buddy ist **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }, bis zum { DAY($ends) }{ $state ->
        [paused] { " " }(gerade pausiert)
       *[other] { "" }
    }.{ $project ->
        [none] { "" }
       *[other] { " " }Euer Projekt: { $project ->
            [minutes] Protokolle in der halben Zeit
            [mail] eine Mail, die ihr jede Woche schreibt
            [template] eine gemeinsame Prompt-Vorlage
           *[other] { $project }
        }.
    }
pairing-mine-buddy = Du bist Buddy für **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }, bis zum { DAY($ends) }{ $state ->
        [paused] { " " }(gerade pausiert)
       *[other] { "" }
    }.{ $project ->
        [none] { "" }
       *[other] { " " }Euer Projekt: { $project ->
            [minutes] Protokolle in der halben Zeit
            [mail] eine Mail, die ihr jede Woche schreibt
            [template] eine gemeinsame Prompt-Vorlage
           *[other] { $project }
        }.
    }
pairing-mine-searching = Ich suche einen Buddy für dich und schaue jeden Arbeitstag wieder nach.
pairing-mine-soon = Ich habe jemanden für dich im Sinn. Ihr lernt euch kennen, sobald die Person Ja gesagt hat und alles geklärt ist.
pairing-mine-room = { $room ->
        [one] Du begleitest jeweils eine Person.
       *[other] Du begleitest bis zu { $room } Personen gleichzeitig.
    }
pairing-mine-none = Du hast gerade keinen Buddy und begleitest niemanden.
pairing-no-pair = Du hast gerade keinen Buddy und begleitest niemanden.
pairing-whom = Wen von ihnen meinst du?
    .again = Wähl einen Namen aus.
    .label = wen du meinst
pairing-want = Soll ich einen Buddy für dich suchen? Ihr seht dann voneinander Namen, Abteilung und Funktion.
    .again = Ein Buddy ist jemand mit mehr KI-Erfahrung, eine halbe Stunde pro Woche. Möchtest du einen?
    .label = der Buddy
    .yes = Ich möchte einen Buddy
    .no = Nein danke
pairing-want-no = In Ordnung. Sag „ich möchte einen Buddy“, wenn du es dir anders überlegst.
pairing-searching = Ich kümmere mich. Du hörst von mir, wenn jemand Ja gesagt hat oder wenn es dauert.
pairing-capacity = Für wie viele kannst du gleichzeitig Buddy sein? Je eine halbe Stunde pro Woche.
    .again = Niemanden, eine Person, zwei oder drei?
    .label = wie viele du begleitest
    .n0 = Gerade niemanden
    .n1 = Eine Person
    .n2 = Zwei
    .n3 = Drei
pairing-capacity-right = { $room ->
        [0] Vorerst niemand Neues.
        [one] Jeweils eine Person.
       *[other] Bis zu { $room } Personen gleichzeitig.
    } Stimmt das?
pairing-capacity-dropped = In Ordnung, es bleibt, wie es war.
pairing-capacity-kept = { $room ->
        [0] Notiert: niemand Neues für dich, bis du etwas anderes sagst.
        [one] Notiert: jeweils eine Person.
       *[other] Notiert: bis zu { $room } Personen gleichzeitig.
    }{ $load ->
        [0] { "" }
        [one] { " " }Zurzeit begleitest du eine Person.
       *[other] { " " }Zurzeit begleitest du { $load }.
    }

# Ein kleines Projekt
pairing-project = Welches kleine Projekt wollt ihr gemeinsam angehen? Wähl eines aus, oder sag es mit eigenen Worten.
    .again = Etwas, das in ein paar Wochen fertig ist, zum Beispiel „eine Vorlage für Angebote“.
    .label = das Projekt
    .minutes = Protokolle in der halben Zeit
    .mail = Eine wöchentliche Mail
    .template = Eine gemeinsame Prompt-Vorlage
pairing-project-right = Euer Projekt: { $project }. Stimmt das?
pairing-project-dropped = In Ordnung, noch kein Projekt.
pairing-project-kept = Gute Wahl{ $project ->
        [minutes] : Protokolle in der halben Zeit
        [mail] : eine Mail, die ihr jede Woche schreibt
        [template] : eine gemeinsame Prompt-Vorlage
       *[other] : { $project }
    }. Ich sage auch deinem Gegenüber Bescheid.
pairing-project-news = { $name } schlägt euch beiden ein Projekt vor: { $project ->
        [minutes] Protokolle in der halben Zeit
        [mail] eine Mail, die ihr jede Woche schreibt
        [template] eine gemeinsame Prompt-Vorlage
       *[other] { $project }
    }

# Wechseln, ohne dass jemand schuld ist
pairing-swap = Möchtest du den Buddy wechseln? Das ist in Ordnung, du musst es nicht begründen. { $name } erfährt nur, dass das Tandem beendet ist.
    .again = Ein anderer Buddy, gar keiner oder weitermachen?
    .label = was du möchtest
    .another = Einen anderen Buddy
    .without = Keinen Buddy mehr
    .keep = Weitermachen wie bisher
pairing-release = Möchtest du die Begleitung von { $name } beenden? Das ist in Ordnung, du musst es nicht begründen. { $name } erfährt nur, dass das Tandem beendet ist, und bekommt einen neuen Buddy.
    .again = Beenden oder weitermachen?
    .label = was du möchtest
    .another = Ja, beenden
    .keep = Weitermachen wie bisher
pairing-swap-kept = Gut, es geht mit { $name } weiter.
pairing-swapped = Erledigt. Das Tandem mit { $name } ist beendet; ihr werdet nicht noch einmal zusammen eingeteilt. Ich suche einen neuen Buddy für dich.
pairing-swap-without = Erledigt. Das Tandem mit { $name } ist beendet. Sag „ich möchte einen Buddy“, wenn du wieder einen willst.
pairing-released = Erledigt. Das Tandem ist beendet, und ich suche einen neuen Buddy für { $name }. Danke für deinen Einsatz!
pairing-over-newcomer = { $name ->
        [none] Dein Buddy kann nicht weitermachen, damit ist euer Tandem beendet.
       *[other] Das Tandem mit { $name } ist beendet.
    } Das kommt vor, und niemand ist schuld. { $found ->
        [True] Ich habe schon jemanden im Sinn.
       *[other] Ich suche einen neuen Buddy für dich.
    }
pairing-over-buddy = { $name ->
        [none] Die Person, die du begleitest, ist nicht mehr dabei, damit ist euer Tandem beendet.
       *[other] Das Tandem mit { $name } ist beendet.
    } Das kommt vor, und niemand ist schuld. Danke für deinen Einsatz!
pairing-promise = Du hast zugesagt, aber ihr habt euch noch nicht getroffen. Soll ich jemand anderen fragen?
    .again = Jemand anderen fragen, oder bleibst du bei deiner Zusage?
    .label = deine Zusage
    .yes = Jemand anderen fragen
    .no = Ich bleibe dabei
pairing-promise-kept = Prima, dann bleibt es bei deiner Zusage.

# Warten
pairing-waiting = Ich habe noch keinen Buddy für dich gefunden: { $reason ->
        [language] Niemand mit freiem Platz spricht deine Sprache
        [manager] Infrage kämen nur deine Führungskraft oder jemand, den du führst
        [full] Alle, die passen, haben alle Hände voll zu tun
        [approval] Der Plan wartet noch auf die Programmleitung
        [nobody] Bisher hat sich niemand gemeldet
       *[other] Niemand, der passt, ist gerade frei
    }. Ich versuche es jeden Arbeitstag wieder und schreibe, sobald es klappt. Wenn es eilt: { $contact }.

# Stille
pairing-paused = Zwischen dir und { $name } war es drei Runden lang still, deshalb macht euer Tandem Pause. Einmal tippen, und es geht weiter.
    .again = Weitermachen, ruhen lassen oder beenden?
    .label = wie es weitergeht
    .resume = Wir machen weiter
    .rest = Ruhen lassen
    .over = Beenden
pairing-paused-late = Das ist schon entschieden. „Mein Buddy“ zeigt, wie es mit { $name } weitergeht.
pairing-paused-rest = In Ordnung, es ruht. „Mein Buddy“ holt es jederzeit wieder hervor.
pairing-resumed-here = Gut, mit { $name } geht es weiter. Eine Viertelstunde in dieser Woche reicht für den Anfang.
pairing-resumed-there = { $name } möchte weitermachen: Euer Tandem geht weiter. Eine Viertelstunde in dieser Woche reicht für den Anfang.

# Rückblick
pairing-worth = { $weeks } Wochen mit { $name } sind um. Was hat es dir gebracht? { $project ->
        [none] { "" }
        [minutes] Denk auch an euer Projekt: Protokolle in der halben Zeit.
        [mail] Denk auch an euer Projekt: eine Mail, die ihr jede Woche schreibt.
        [template] Denk auch an euer Projekt: eine gemeinsame Prompt-Vorlage.
       *[other] Denk auch an euer Projekt: { $project }.
    }
    .again = Viel, etwas oder wenig?
    .label = was es gebracht hat
    .much = Viel
    .some = Etwas
    .little = Wenig
pairing-guide = Du weißt jetzt, wie es geht. Möchtest du selbst Buddy für jemanden sein?
    .again = Buddy für eine Person sein: gern, oder jetzt nicht?
    .label = Buddy sein
    .yes = Gern
    .no = Jetzt nicht
pairing-looked-back = { $worth ->
        [little] Danke für die Ehrlichkeit, das hilft mir, bessere Tandems zu planen.
       *[other] Schön zu hören, danke! { $name } bekommt dieselbe Frage.
    } Nur du siehst deine Antwort.
pairing-passes-on = Und danke, dass du es weitergibst: Ich frage dich, wenn jemand einen Buddy braucht. Jeweils eine Person, wenn du nichts anderes sagst.
pairing-buddy-thanks = Danke, dass du Buddy warst. Wenn du magst, kannst du die nächste Person begleiten.

# Für die Programmleitung
pairing-not-for-you = Tandems plant nur die Programmleitung. „Mein Buddy“ zeigt dir dein eigenes.
pairing-line = **{ $newcomer }** mit **{ $buddy }**. { pairing-why }
pairing-verdict = { $count ->
        [one] Soll ich diesen Buddy fragen?
       *[other] Soll ich diese { $count } Buddys fragen?
    } Noch weiß niemand davon.
    .again = Fragen, zwei tauschen oder vorerst lassen?
    .waits = Der Plan für neue Tandems wartet auf deine Entscheidung.
    .label = deine Entscheidung
    .approve = Ja, fragen
    .swap = Zwei tauschen
    .leave = Vorerst lassen
pairing-nothing-to-approve = { $approval ->
        [True] Kein Tandem wartet auf deine Freigabe.
       *[other] Kein Tandem wartet auf Freigabe: Ich frage die Buddys selbst, jeden Arbeitstag morgens.
    }
pairing-plan-left = In Ordnung, es passiert nichts. „Buddy-Plan“ holt es wieder hervor, und nächste Woche frage ich noch einmal.
pairing-plan-approved = { $count ->
        [one] Ich frage den Buddy jetzt.
       *[other] Ich frage die { $count } Buddys jetzt.
    }
pairing-one = Wessen Buddy soll sich ändern?
    .again = Wähl eine Person aus.
    .label = die erste Person
pairing-other = Und mit wem wird getauscht?
    .again = Wähl die andere Person aus.
    .label = die zweite Person
pairing-swap-barred = { $reason ->
        [language] Das geht nicht: Zwei von ihnen hätten keine gemeinsame Sprache.
        [manager] Das geht nicht: Jemand bekäme die eigene Führungskraft, oder umgekehrt.
        [away] Das geht nicht: Jemand ist zu Beginn nicht da.
       *[other] Das geht nicht: Zwei von ihnen können kein Tandem sein.
    } Der Plan bleibt, wie er war:
pairing-plan-swapped = Getauscht. So sieht der Plan jetzt aus:
pairing-short = { $count ->
        [few] Einige warten auf einen Buddy, und ich finde keinen.
       *[other] { $count } Personen warten auf einen Buddy, und ich finde keinen.
    }
pairing-short-line = - { $count }, weil { $reason ->
        [language] niemand mit freiem Platz dieselbe Sprache spricht
        [manager] nur die eigene Führungskraft oder jemand aus dem eigenen Team übrig ist
        [full] alle, die passen, ausgelastet sind
        [nobody] sich niemand als Buddy gemeldet hat
       *[other] niemand, der passt, frei ist
    }
pairing-short-mend = Mehr Buddys würden helfen. Wer mitmachen will, schreibt mir „ich kann zwei übernehmen“.
pairing-unpaired = { $reason ->
        [language] keine gemeinsame Sprache mit einem Buddy
        [manager] nur die eigene Führungskraft oder jemand aus dem eigenen Team ist übrig
        [full] alle Buddys, die passen, sind ausgelastet
        [nobody] es gibt keinen Buddy
       *[other] niemand ist übrig, mit dem ein Tandem erlaubt ist
    }
pairing-plan =
    .why = Morgendliche Buddy-Planung
    .late = Die Buddy-Suche vom Morgen war für { MOMENT($since) } geplant und zwei Stunden später noch nicht erledigt.
pairing-search =
    .why = Suche nach einem Buddy
pairing-intro =
    .why = Ein neues Tandem wird einander vorgestellt
pairing-told = - Buddy: { $role ->
        [newcomer] { $name } ist dein Buddy
       *[buddy] du bist Buddy für { $name }
    }, bis zum { DAY($ends) }
pairing-told-others = - Weitere Tandems, geplant oder beendet: { $count }
pairing-told-look-backs = - Deine Antworten, was ein Tandem gebracht hat: { $count }
pairing-told-proposals = - Buddy-Pläne, die du freigeben solltest: { $count }
