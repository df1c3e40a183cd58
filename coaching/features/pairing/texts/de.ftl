pairing-menu =
    .mine = Mein Buddy
    .swap = Ein anderer Buddy
    .project = Kleines Projekt wählen
    .capacity = Wie viele ich übernehme
    .resume = Wir machen weiter
    .want = Ich möchte einen Buddy
    .review = Tandems, die auf dein Ja warten
pairing-why =
    Was dafür spricht: { $first ->
        [department] dieselbe Abteilung
        [role] ähnliche Aufgaben
        [hours] fast dieselben Arbeitszeiten
        [tools] gemeinsame Werkzeuge
        [practice] der richtige Abstand in der KI-Übung
       *[other] Platz für eine Person mehr
    }{ $second ->
        [none] { "" }
        [department] , dieselbe Abteilung
        [role] , ähnliche Aufgaben
        [hours] , fast dieselben Arbeitszeiten
        [tools] , gemeinsame Werkzeuge
        [practice] , der richtige Abstand in der KI-Übung
       *[other] , Platz für eine Person mehr
    }{ $third ->
        [none] { "" }
        [department] , dieselbe Abteilung
        [role] , ähnliche Aufgaben
        [hours] , fast dieselben Arbeitszeiten
        [tools] , gemeinsame Werkzeuge
        [practice] , der richtige Abstand in der KI-Übung
       *[other] , Platz für eine Person mehr
    }.
# Die Frage an einen Buddy. Bevor der Neuling zugestimmt hat, gibt es keinen Namen.
pairing-request =
    { $name ->
        [none] Jemand Neues{ $department ->
            [none] { "" }
           *[other] { " " }aus der Abteilung { $department }
        } würde sich ab Woche { $week } über einen Buddy freuen.
       *[other] { $name }{ $department ->
            [none] { "" }
           *[other] , { $department },
        } würde sich über einen Buddy freuen. Du würdest gut passen.
    } Ihr sprecht { $language ->
        [sv] Schwedisch
        [de] Deutsch
       *[en] Englisch
    }, eine halbe Stunde pro Woche.{ $first ->
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
pairing-request-late = Danke! Inzwischen hat das jemand anders übernommen, du musst also nichts mehr tun.
pairing-declined = Völlig in Ordnung, ich frage jemand anderen. Wenn du eine Zeit lang weniger oder niemanden übernehmen möchtest, sag einfach Bescheid.
pairing-accepted = { $name ->
        [none] Prima, danke! Ich stelle euch vor, sobald die Person da ist und selbst Ja gesagt hat – frühestens in Woche { $week }.
       *[other] Prima, danke! Ich stelle dich und { $name } einander vor, sobald ihr beide bei der Arbeit seid.
    }

# Die beiden lernen sich kennen
pairing-group =
    Hallo { $newcomer }, hallo { $buddy }! Ab heute seid ihr ein Paar: { $buddy } ist { $weeks } Wochen lang der Buddy für { $newcomer }, wenn es um KI bei der Arbeit geht, eine halbe Stunde pro Woche. { pairing-why }
pairing-first-task = **Eine erste kleine Aufgabe zu zweit:** Zeigt einander je eine Aufgabe aus dieser Woche, die KI verkürzen könnte. Sucht euch eine davon aus und probiert es, eine Viertelstunde reicht.
pairing-group-quiet = Ich bin ein KI-Assistent und bleibe hier still, bis ihr mich erwähnt. In unseren eigenen Chats bin ich wie immer da.
pairing-intro-newcomer = Du hast einen Buddy: **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }. Ihr seid ein Paar bis zum { DAY($ends) }. { pairing-why } { $group ->
        [True] Ich habe einen Chat für euch beide geöffnet.
       *[other] Schreibt euch – ich habe es euch beiden gleichzeitig gesagt.
    }
pairing-intro-buddy = Das ist **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }: Du bist Buddy bis zum { DAY($ends) }. { pairing-why } { $group ->
        [True] Ich habe einen Chat für euch beide geöffnet.
       *[other] Schreibt euch – ich habe es euch beiden gleichzeitig gesagt.
    }
pairing-intro-chat = Hier öffnet sich ein Chat für euch beide: { $link }
pairing-intro-swap = Sollte sich zeigen, dass es nicht passt: Sag jederzeit „ein anderer Buddy“. Ohne Begründung, und niemand hat etwas falsch gemacht.

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
pairing-mine-searching = Ich suche einen Buddy für dich, jeden Arbeitstag aufs Neue.
pairing-mine-soon = Ich habe jemanden für dich im Sinn. Ihr lernt euch kennen, sobald die Person Ja gesagt hat und alles geklärt ist.
pairing-mine-room = { $room ->
        [one] Du übernimmst eine Person auf einmal.
       *[other] Du übernimmst bis zu { $room } Personen gleichzeitig.
    }
pairing-mine-none = Du hast gerade keinen Buddy und kümmerst dich um niemanden.
pairing-no-pair = Du bist gerade in keinem Paar.
pairing-whom = Wen von ihnen meinst du?
    .again = Nimm einen der Namen.
    .label = wen du meinst
pairing-want = Soll ich einen Buddy für dich suchen? Ihr beide seht dann voneinander Namen, Abteilung und Aufgabe.
    .again = Ein Buddy ist jemand mit mehr KI-Übung, eine halbe Stunde pro Woche. Möchtest du einen?
    .label = der Buddy
    .yes = Ich möchte einen Buddy
    .no = Nein danke
pairing-want-no = In Ordnung. Sag „ich möchte einen Buddy“, wenn du es dir anders überlegst.
pairing-searching = Ich kümmere mich. Du hörst von mir, wenn jemand Ja gesagt hat – oder warum es dauert.
pairing-capacity = Um wie viele Neue kannst du dich gleichzeitig kümmern? Je eine halbe Stunde pro Woche.
    .again = Niemanden, eine Person, zwei oder drei?
    .label = wie viele du übernimmst
    .n0 = Gerade niemanden
    .n1 = Eine Person
    .n2 = Zwei
    .n3 = Drei
pairing-capacity-right = { $room ->
        [0] Vorerst niemand Neues.
        [one] Eine Person auf einmal.
       *[other] Bis zu { $room } Personen gleichzeitig.
    } Stimmt das?
pairing-capacity-dropped = In Ordnung, es bleibt, wie es war.
pairing-capacity-kept = { $room ->
        [0] Notiert: niemand Neues für dich, bis du etwas anderes sagst.
        [one] Notiert: eine Person auf einmal.
       *[other] Notiert: bis zu { $room } Personen gleichzeitig.
    }{ $load ->
        [0] { "" }
        [one] { " " }Jetzt ist es eine.
       *[other] { " " }Jetzt sind es { $load }.
    }

# Ein kleines Projekt
pairing-project = Welche Kleinigkeit wollt ihr zwei zusammen fertigbekommen? Nimm eine davon, oder sag es mit eigenen Worten.
    .again = Etwas, das in ein paar Wochen fertig ist, zum Beispiel „eine Vorlage für Angebote“.
    .label = das Projekt
    .minutes = Protokolle in der halben Zeit
    .mail = Eine Mail, die wir jede Woche schreiben
    .template = Eine gemeinsame Prompt-Vorlage
pairing-project-right = Euer Projekt: { $project }. Stimmt das?
pairing-project-dropped = In Ordnung, noch kein Projekt.
pairing-project-kept = Gute Wahl{ $project ->
        [minutes] : Protokolle in der halben Zeit
        [mail] : eine Mail, die ihr jede Woche schreibt
        [template] : eine gemeinsame Prompt-Vorlage
       *[other] : { $project }
    }. Die andere Hälfte erfährt es auch.
pairing-project-news = { $name } schlägt euch beiden ein Projekt vor: { $project ->
        [minutes] Protokolle in der halben Zeit
        [mail] eine Mail, die ihr jede Woche schreibt
        [template] eine gemeinsame Prompt-Vorlage
       *[other] { $project }
    }

# Wechseln, ohne dass jemand schuld ist
pairing-swap = Möchtest du jemand anderen als { $name }? Das ist in Ordnung und braucht keinen Grund. { $name } erfährt nur, dass das Paar zu Ende ist.
    .again = Einen anderen Buddy, gar keinen, oder zusammenbleiben?
    .label = was du möchtest
    .another = Einen anderen Buddy
    .without = Keinen Buddy mehr
    .keep = Wir bleiben zusammen
pairing-release = Möchtest du { $name } abgeben? Das ist in Ordnung und braucht keinen Grund. { $name } erfährt nur, dass das Paar zu Ende ist, und bekommt einen neuen Buddy.
    .again = Abgeben oder zusammenbleiben?
    .label = was du möchtest
    .another = Abgeben
    .keep = Wir bleiben zusammen
pairing-swap-kept = Gut, du und { $name } bleibt ein Paar.
pairing-swapped = Erledigt. Du und { $name } seid kein Paar mehr und werdet auch nicht wieder eins. Ich suche jemand Neues für dich.
pairing-swap-without = Erledigt. Du und { $name } seid kein Paar mehr. Sag „ich möchte einen Buddy“, wenn du wieder einen willst.
pairing-released = Erledigt. Du und { $name } seid kein Paar mehr, und ich suche einen neuen Buddy für { $name }. Danke für deine Zeit.
pairing-over-newcomer = { $name ->
        [none] Dein Buddy kann nicht weitermachen, damit ist euer Paar zu Ende.
       *[other] Du und { $name } seid kein Paar mehr.
    } Das kommt vor, und niemand ist schuld. { $found ->
        [True] Ich habe schon jemand Neues im Sinn.
       *[other] Ich suche jemand Neues für dich.
    }
pairing-over-buddy = { $name ->
        [none] Dein Neuling ist nicht mehr dabei, damit ist euer Paar zu Ende.
       *[other] Du und { $name } seid kein Paar mehr.
    } Das kommt vor, und niemand ist schuld. Danke für deine Zeit!
pairing-promise = Du hast zugesagt, und ihr kennt euch noch nicht. Soll ich jemand anderen fragen?
    .again = Jemand anderen fragen, oder gilt deine Zusage?
    .label = deine Zusage
    .yes = Jemand anderen fragen
    .no = Meine Zusage gilt
pairing-promise-kept = Prima, deine Zusage gilt.

# Warten
pairing-waiting = Ich habe noch keinen Buddy für dich gefunden: { $reason ->
        [language] Niemand mit freiem Platz spricht deine Sprache
        [manager] Infrage kämen nur deine Führungskraft oder jemand, den du führst
        [full] Alle, die passen, haben die Hände voll
        [approval] Der Plan wartet noch auf das Ja der Programmleitung
        [nobody] Bisher hat sich niemand gemeldet
       *[other] Niemand, der passt, ist gerade frei
    }. Ich versuche es jeden Arbeitstag wieder und schreibe, sobald es klappt. Wenn es eilt: { $contact }.

# Stille
pairing-paused = Zwischen dir und { $name } war es drei Runden lang still, deshalb habe ich euer Paar pausiert. Ein Tippen, und es geht weiter.
    .again = Weitermachen, ruhen lassen oder beenden?
    .label = wie es weitergeht
    .resume = Wir machen weiter
    .rest = Ruhen lassen
    .over = Beenden
pairing-paused-late = Das ist schon entschieden: „Mein Buddy“ zeigt, wie es um dich und { $name } steht.
pairing-paused-rest = In Ordnung, es ruht. „Mein Buddy“ holt es jederzeit wieder hervor.
pairing-resumed-here = Gut, du und { $name } macht weiter. Eine Viertelstunde in dieser Woche reicht für den Anfang.
pairing-resumed-there = { $name } möchte weitermachen: Ihr seid wieder ein Paar. Eine Viertelstunde in dieser Woche reicht für den Anfang.

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
pairing-guide = Du kennst den Weg jetzt. Möchtest du selbst Buddy für jemanden sein?
    .again = Buddy für eine Person sein: gern, oder jetzt nicht?
    .label = Buddy sein
    .yes = Gern
    .no = Jetzt nicht
pairing-looked-back = { $worth ->
        [little] Danke für die Ehrlichkeit, das hilft mir, bessere Paare zu planen.
       *[other] Schön zu hören, danke! { $name } blickt auch zurück.
    } Nur du siehst deine Antwort.
pairing-passes-on = Und danke, dass du es weitergibst: Ich frage dich, wenn jemand einen Buddy braucht. Eine Person auf einmal, wenn du nichts anderes sagst.
pairing-buddy-thanks = Danke, dass du Buddy warst. Dein Platz ist jetzt frei für jemand Neues.

# Für die Programmleitung
pairing-not-for-you = Paare plant nur die Programmleitung. „Mein Buddy“ zeigt dir dein eigenes.
pairing-line = **{ $newcomer }** mit **{ $buddy }**. { pairing-why }
pairing-verdict = { $count ->
        [one] Soll ich diesen Buddy fragen?
       *[other] Soll ich diese { $count } Buddys fragen?
    } Noch weiß niemand davon.
    .again = Freigeben, zwei tauschen oder vorerst lassen?
    .waits = Der Plan für neue Paare wartet auf deine Entscheidung.
    .label = deine Entscheidung
    .approve = Freigeben
    .swap = Zwei tauschen
    .leave = Vorerst lassen
pairing-nothing-to-approve = { $approval ->
        [True] Kein Paar wartet auf deine Freigabe.
       *[other] Kein Paar wartet auf Freigabe: Ich frage die Buddys selbst, an jedem Arbeitsmorgen.
    }
pairing-plan-left = In Ordnung, es passiert nichts. „Buddyplan“ holt es wieder hervor, und nächste Woche frage ich noch einmal.
pairing-plan-approved = { $count ->
        [one] Ich frage den Buddy jetzt.
       *[other] Ich frage die { $count } Buddys jetzt.
    }
pairing-one = Wessen Buddy soll sich ändern?
    .again = Nimm einen der Neulinge.
    .label = der erste Neuling
pairing-other = Und mit wem wird getauscht?
    .again = Nimm den anderen Neuling.
    .label = der zweite Neuling
pairing-swap-barred = { $reason ->
        [language] Das geht nicht: Zwei von ihnen hätten keine gemeinsame Sprache.
        [manager] Das geht nicht: Jemand bekäme die eigene Führungskraft, oder umgekehrt.
        [away] Das geht nicht: Jemand ist zu Beginn nicht da.
       *[other] Das geht nicht: Zwei von ihnen können kein Paar sein.
    } Der Plan bleibt, wie er war:
pairing-plan-swapped = Getauscht. So sieht der Plan jetzt aus:
pairing-short = { $count ->
        [few] Einige warten auf einen Buddy, und ich finde keinen.
       *[other] { $count } Personen warten auf einen Buddy, und ich finde keinen.
    }
pairing-short-line = - { $count }, weil { $reason ->
        [language] niemand mit freiem Platz ihre Sprache spricht
        [manager] nur die eigene Führungskraft oder jemand, den sie führen, übrig ist
        [full] alle, die passen, die Hände voll haben
        [nobody] sich niemand als Buddy gemeldet hat
       *[other] niemand, der passt, frei ist
    }
pairing-short-mend = Mehr Buddys würden helfen: Wer mir sagt „ich kann zwei übernehmen“, ist einer.
pairing-unpaired = { $reason ->
        [language] keine gemeinsame Sprache mit einem Buddy
        [manager] nur die eigene Führungskraft, oder jemand, den sie führen, ist übrig
        [full] alle Buddys, die passen, sind voll
        [nobody] es gibt keinen Buddy
       *[other] niemand ist übrig, mit dem ein Paar erlaubt ist
    }
pairing-plan =
    .why = Der Blick am Morgen auf alle Paare aus Neuling und Buddy
    .late = Die Buddy-Suche vom Morgen war für { MOMENT($since) } geplant und zwei Stunden später noch nicht erledigt.
pairing-search =
    .why = Suche nach einem Buddy
pairing-intro =
    .why = Ein Neuling und ein Buddy werden einander vorgestellt
pairing-told = - Buddy: { $role ->
        [newcomer] { $name } ist dein Buddy
       *[buddy] du bist Buddy für { $name }
    }, bis zum { DAY($ends) }
pairing-told-others = - Weitere Tandems, geplant oder beendet: { $count }
pairing-told-look-backs = - Deine Antworten, was ein Tandem gebracht hat: { $count }
pairing-told-proposals = - Buddy-Pläne, die du freigeben solltest: { $count }
