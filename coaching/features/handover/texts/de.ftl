handover-menu =
    .handovers = Übergaben
handover-who = Wer geht?
    .again = Schreib den Namen oder die E-Mail-Adresse.
    .label = die Person
handover-day = Welcher ist der letzte Tag?
    .again = Schreib einen Tag, etwa „31. Januar“ oder „am Freitag“.
    .label = der letzte Tag
handover-day-over = Der Tag ist schon vorbei. Schreib es noch einmal mit einem Tag, der kommt.
handover-only-leads = Dass eine Kollegin oder ein Kollege geht, kann nur die Programmleitung eintragen. Sag { $contact } Bescheid. Geht es um dich, schreib „ich gehe“ und den Tag.
handover-nobody = Ich kenne niemanden, der „{ $who }“ heißt. Schreib den ganzen Namen oder die E-Mail-Adresse.
handover-several = Ich kenne { $count } Personen, die „{ $who }“ heißen. Schreib die E-Mail-Adresse, dann ist es eindeutig.
handover-right = { $name } geht am { DAY($day) }. Soll ich mit der Übergabe beginnen?
    .yes = Übergabe beginnen
handover-own-right = Dein letzter Tag ist der { DAY($day) }. Soll ich das notieren? Dann beginnt die Übergabe, und die Programmleitung erfährt davon.
    .yes = Notieren
handover-dropped = Dann mache ich nichts.
handover-begun = Die Übergabe von { $name } hat begonnen, der letzte Tag ist der { DAY($day) }. Braucht etwas davon eine neue Hand, frage ich zuerst dich.
handover-own-begun = Notiert: Dein letzter Tag ist der { DAY($day) }. Was du betreust, kommt in neue Hände. Danke für deinen Einsatz!
handover-ask-them = { $name } geht am { DAY($day) }. Das braucht eine neue Hand oder ist schon geregelt:{ $buddy ->
        [0] { "" }
        [one] { " " }Buddy für eine Person (ein neuer wird gesucht),
       *[other] { " " }Buddy für { $buddy } Personen (neue werden gesucht),
    }{ $drop_in ->
        [0] { "" }
        [one] { " " }eine KI-Sprechstunde,
       *[other] { " " }{ $drop_in } KI-Sprechstunden,
    }{ $contribution ->
        [0] { "" }
       *[other] { " " }{ $contribution } geteilt (bleibt bei euch),
    }{ $champion ->
        [0] { "" }
       *[other] { " " }Champion (ernennt gern jemand Neues),
    }{ $more ->
        [0] { "" }
       *[other] { " " }{ $more } mehr,
    } und ich würde { $heirs } fragen.
    .again = Soll ich { $heirs } fragen oder warten?
    .waits = Die Übergabe von { $name } wartet auf dich: Soll ich { $heirs } fragen?
    .label = ob ich frage
    .ask = Frag sie
    .later = Später
handover-later = Dann warte ich. Schreib „Übergaben“, wenn es passt; am letzten Tag frage ich trotzdem.
handover-asking = { $count ->
        [one] Ich frage. Die Antwort findest du unter „Übergaben“.
       *[other] Ich frage zu allen { $count }. Die Antworten findest du unter „Übergaben“.
    }
handover-inherit = { $name } geht. { $kind ->
        [drop_in] Übernimmst du die KI-Sprechstunde, das nächste Mal { MOMENT($at) }?
       *[other] Übernimmst du „{ $title }“?
    }
    .again = Möchtest du übernehmen? Ein Ja oder ein Nein genügt.
    .waits = Du hast noch nicht geantwortet, ob du etwas von { $name } übernimmst.
    .label = deine Antwort
    .yes = Ja, ich übernehme
    .no = Nein danke
handover-inherit-yes = Danke! Ab { DAY($day) } ist es bei dir, oder sofort, wenn der Tag schon vorbei ist.
handover-inherit-no = Völlig in Ordnung. Ich frage jemand anderen.
handover-none-open = Es sind keine Übergaben offen.
handover-of = **{ $name }**, letzter Tag { DAY($day) }{ $count ->
        [0] : Nichts hängt an { $name }.
       *[other] :
    }
handover-item = - { $kind ->
        [buddy] Buddy für { $other }
        [drop_in] KI-Sprechstunde { MOMENT($at) }
        [contribution] „{ $title }“, mit allen geteilt
        [champion] Champion
       *[other] { $title }
    }: { $state ->
        [asked] { $heir } ist gefragt
        [accepted] { $heir } übernimmt
        [passed] { $heir } hat übernommen
        [group] { $kind ->
            [buddy] ein neuer Buddy wird gesucht
            [contribution] bleibt bei euch
            [champion] ernennt gern jemand Neues
           *[other] niemand hat es übernommen
        }
       *[open] { $heir ->
            [none] { $kind ->
                [buddy] ein neuer Buddy wird nach dem letzten Tag gesucht
                [contribution] bleibt bei euch
                [champion] ernennt gern jemand Neues
               *[other] niemand zu fragen
            }
           *[other] Vorschlag: { $heir }
        }
    }
handover-ask-now = Jetzt fragen
handover-write = Dein letzter Tag ist der { DAY($day) }. Möchtest du dalassen, was andere wissen müssen? Drei Fragen, zehn Minuten, und niemand liest ein Wort, bevor du dem Text zugestimmt hast.
    .again = Nehmen wir die drei Fragen jetzt?
    .label = ob wir die Fragen nehmen
    .now = Jetzt
    .no = Nein danke
handover-write-no = Dann lassen wir es dabei.
handover-under-way = Was läuft gerade, das jemand anderes weiterführen muss?
    .again = Schreib es, wie es ist, oder überspring die Frage.
    .label = was läuft
    .skip = Überspringen
handover-to-know = Was muss man wissen, das nirgends steht?
    .again = Schreib es, wie es ist, oder überspring die Frage.
    .label = was man wissen muss
    .skip = Überspringen
handover-whom-to-ask = Wen oder wo fragt man später?
    .again = Schreib es, wie es ist, oder überspring die Frage.
    .label = wen man fragt
    .skip = Überspringen
handover-approve = So gebe ich es an alle weiter, die übernehmen:{ $under_way ->
        [none] { "" }
       *[other] { " " }Läuft gerade: { $under_way }
    }{ $to_know ->
        [none] { "" }
       *[other] { " " }· Gut zu wissen: { $to_know }
    }{ $whom ->
        [none] { "" }
       *[other] { " " }· Fragen an: { $whom }
    } – dürfen sie das lesen?
    .yes = Text freigeben
handover-approve-no = Dann wird nichts aus dem Text, und niemand liest ihn.
handover-approved = Danke! Wer übernimmt, bekommt es zu lesen.
handover-legacy = { $name } hat das für dich geschrieben:
handover-quoted = > { $words }
handover-back = Willkommen zurück! { $count ->
        [one] Etwas, das du betreut hast, ist jetzt bei jemand anderem.
       *[other] { $count } Dinge, die du betreut hast, sind jetzt bei anderen.
    } Möchtest du das zurück?
    .again = Möchtest du zurück, was du betreut hast? Ein Ja oder ein Nein genügt.
    .waits = Du hast noch nicht geantwortet: Möchtest du zurück, was du betreut hast?
    .label = deine Antwort
    .yes = Ja, gern
    .no = Nein danke
handover-back-yes = Dann ist es wieder bei dir.
handover-back-no = Dann bleibt es, wie es ist. Schön, dass du da bist!
handover-nightly =
    .why = Übergaben: wer geht, und was an ihnen hängt
    .late = Der nächtliche Blick auf die Übergaben war fällig { MOMENT($since) } und zwei Stunden später noch nicht erledigt.
handover-look =
    .why = Übergaben: Etwas hat sich geändert
    .late = Ein Blick auf die Übergaben war fällig { MOMENT($since) } und zwei Stunden später noch nicht erledigt.
handover-told = - Deine Übergabe: letzter Tag { DAY($day) }, { $count } Dinge
handover-told-legacy = - Was du zum Dalassen freigegeben hast: { $words }
handover-told-taken = - Was du von anderen übernommen hast: { $count }
