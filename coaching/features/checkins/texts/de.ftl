checkins-quote = { $silent ->
        [0] Letztes Mal hast du geschrieben: „{ $words }“.
        [1] Zuletzt hast du geschrieben: „{ $words }“. Wie ist es damit weitergegangen?
       *[other] Als wir uns zuletzt gehört haben, schriebst du: „{ $words }“. Hat sich seitdem etwas getan?
    }
checkins-last-time = Bei deiner letzten Antwort hatte KI dir { DURATION($minutes) } gespart.
checkins-going-on = Ich habe ein paar Wochen nichts von dir gehört, und das ist völlig in Ordnung. Soll ich weiter fragen?
    .again = Weiter fragen, jede zweite Woche, oder aufhören?
    .label = ob ich frage
    .on = Frag weiter
    .fewer = Jede zweite Woche
    .stop = Nicht mehr fragen
checkins-stopped = Gut, keine Wochen-Check-ins mehr. Schreib „jede Woche“, wenn du sie wiederhaben möchtest; alles andere bleibt, wie es ist.
checkins-met = { $variant ->
        [1] Hast du { $buddy } seit dem letzten Mal getroffen?
        [2] Hat es diesmal mit einem Treffen mit { $buddy } geklappt?
       *[0] Hast du dich seit dem letzten Mal mit { $buddy } getroffen?
    }
    .again = Ja oder nein genügt. Auch „ja, 30“ geht, dann hast du beide Fragen beantwortet.
    .label = ob ihr euch gesehen habt
    .yes = Ja
    .no = Nein
checkins-added = Magst du noch eine Zeile dazu schreiben? Was hast du ausprobiert, und wo hakt es?
    .label = deine Zeile
checkins-task =
    .label = die Aufgabe
checkins-time = { $buddy ->
        [none] { $variant ->
            [1] Hat KI diese Woche etwas für dich abgekürzt? Ungefähr wie viel?
            [2] Nur kurz: Hat KI dir diese Woche etwas Zeit zurückgegeben?
           *[0] Die Woche ist fast vorbei. Hat KI dir Zeit gespart?
        }
       *[other] Und wie viel Zeit hat KI dir ungefähr gespart?
    }
    .again = Ungefähr, in Minuten: „30“, „1 Stunde“ oder „nichts“.
    .label = die Zeit
    .none = Nichts
    .other = Andere Zeit
checkins-other = Wie viel ungefähr?
    .again = In Minuten oder Stunden: „45 Min.“, „2 Stunden“. Mit Minus, wenn es länger gedauert hat.
    .label = die Zeit
checkins-right = { CHANGE($minutes) ->
        [none] Keine gesparte Zeit
        [longer] { AMOUNT($minutes) } länger als vorher
       *[saved] Gesparte Zeit: { DURATION($minutes) }
    }{ $task ->
        [none] { "" }
       *[other] { " " }({ $task })
    }. Stimmt das?
checkins-line = Notiert: { $met ->
        [yes] ihr habt euch gesehen,{ " " }
        [no] ihr habt euch nicht gesehen,{ " " }
       *[none] { "" }
    }{ CHANGE($minutes) ->
        [none] keine Zeit gespart
        [longer] { AMOUNT($minutes) } länger als vorher
       *[saved] { DURATION($minutes) } gespart
    }. Magst du noch eine Zeile dazu schreiben? Was hast du ausprobiert, und wo hakt es?
    .again = Eine Zeile genügt: „Copilot für Kundenmails probiert, der Ton klappt nicht“. Oder überspringen.
    .label = deine Zeile
    .skip = Überspringen
checkins-tried = { $buddy ->
        [none] Die Woche ist fast vorbei. Was hast du mit KI ausprobiert, und wo hakt es?
       *[other] Was hast du seitdem mit KI ausprobiert, und wo hakt es?
    }
    .again = Eine Zeile genügt: „Copilot für Kundenmails probiert, der Ton klappt nicht“. Oder überspringen.
    .label = deine Zeile
    .skip = Überspringen
checkins-share = Darf { $buddy } das vor eurem nächsten Treffen sehen? „{ $words }“
    .again = Soll { $buddy } „{ $words }“ sehen? Ja oder nein.
    .label = ob dein Buddy es sehen darf
    .yes = Ja, zeigen
    .no = Nein, nur für mich
checkins-line-right = { $minutes ->
        [none] { "" }
        [0] Keine Zeit gespart.{ " " }
       *[other] { CHANGE($minutes) ->
            [longer] { AMOUNT($minutes) } länger als vorher
           *[saved] Gesparte Zeit: { DURATION($minutes) }
        }{ $task ->
            [none] { "" }
           *[other] { " " }({ $task })
        }.{ " " }
    }{ $tried ->
        [none] { "" }
       *[other] Probiert: „{ $tried }“.{ " " }
    }{ $stuck ->
        [none] { "" }
       *[other] Es hakt: „{ $stuck }“.{ " " }
    }{ $question ->
        [none] { "" }
       *[other] Frage: „{ $question }“.{ " " }
    }{ $shared ->
        [yes] { $buddy } darf es sehen.{ " " }
       *[no] { "" }
    }{ $champion ->
        [yes] Ein KI-Champion wird gefragt.{ " " }
       *[no] { "" }
    }Stimmt das?
checkins-thanks = { $minutes ->
        [0] Notiert. Ein ehrliches „nichts“ ist so viel wert wie eine Stunde.
       *[other] Danke, { $more ->
            [yes] notiert
           *[no] das war alles
        }.
    }{ $day ->
        [none] { "" }
       *[other] { " " }Das nächste Mal: { WEEKDAY($day) }..
    }
checkins-dropped = Gut, das wurde nicht gespeichert.
checkins-skipped = Dann überspringe ich diese Woche. Sie zählt als unbekannt, nicht als null.
checkins-who-sees = Deine Antworten siehst nur du. { $time ->
        [yes] Das Unternehmen sieht nur Summen ab fünf Personen. Falls etwas nicht stimmt: „nein, 45 Min.“ geht auch Tage später.
       *[no] { "" }
    }
checkins-every-second = Ab jetzt frage ich jede zweite Woche. Schreib „jede Woche“, wenn dir das lieber ist.
checkins-champion = Das zweite Mal in Folge, dass es hakt. Soll ich einen KI-Champion um eine Viertelstunde bitten? Die Person sieht deinen Vornamen, deine Abteilung und „{ $words }“.
    .again = Soll ich einen KI-Champion fragen, mit „{ $words }“? Ja oder nein.
    .label = ob ein KI-Champion gefragt wird
    .yes = Ja, frag
    .no = Nein, geht schon
checkins-helps = { $newcomer }{ $department ->
        [none] { "" }
       *[other] { " " }({ $department })
    } kommt seit zwei Wochen nicht weiter: „{ $words }“. Habt ihr eine Viertelstunde, um es euch gemeinsam anzusehen?
    .again = Kannst du { $newcomer } eine Viertelstunde helfen? Ja oder nein.
    .waits = { $newcomer } kommt noch nicht weiter. Hast du eine Viertelstunde?
    .label = ob du helfen kannst
    .yes = Ja, gern
    .no = Gerade nicht
checkins-helps-yes = Schön! Ich sage { $newcomer } Bescheid, dass du hilfst.
checkins-helps-no = Kein Problem, ich frage jemand anderen.
checkins-helped = { $champion } hilft dir gern dabei. Schreib einfach kurz, dann findet ihr eine Viertelstunde.
checkins-helped-none = Ich habe leider gerade keinen KI-Champion mit Zeit gefunden. Wende dich an { $contact }, oder frag mich.
checkins-reminder = { $variant ->
        [1] Hast du einen Moment für den Wochen-Check-in? Ein paar Sekunden genügen.
        [2] Der Wochen-Check-in ist noch da, falls du antworten möchtest.
       *[0] Der Wochen-Check-in ist noch offen. Zweimal tippen, dann lasse ich dich damit in Ruhe.
    }
checkins-nothing-open = Nach dieser Woche habe ich nicht gefragt, oder es ist zu lange her.
checkins-open = { $words ->
        [none] Zeit für dein nächstes Treffen mit { $newcomer }.
       *[other] { $newcomer } würde gern darüber sprechen: „{ $words }“
    }
checkins-look = { $newcomer } möchte, dass du dir die Lektion **{ $title }** ansiehst. Daran siehst du, dass sie fertig ist: { $check }
checkins-looked = Hast du gesehen, was bei { $newcomer } aus „{ $title }“ geworden ist?
    .again = Hast du es gesehen? Ja oder nein.
    .label = ob du es gesehen hast
    .yes = Ja, ist fertig
    .no = Noch nicht
checkins-suggestion = Eine Idee für das Treffen: { $number ->
        [1] Lass dir den letzten Prompt zeigen, und verbessert ihn fünf Minuten lang zusammen.
        [2] Nehmt eine Aufgabe, die ihr beide macht, und vergleicht, wie ihr KI um Hilfe bittet.
        [3] Frag, was diese Woche am längsten gedauert hat, und lasst KI den ersten Entwurf schreiben.
        [4] Erzähl, wann KI einmal danebenlag und woran du es gemerkt hast.
        [5] Macht aus einem guten Prompt eine Vorlage, die man wieder nehmen kann.
        [6] Sucht einen Text, der kürzer werden soll, und tretet gegen KI an.
        [7] Geht an einem echten Beispiel durch, was man einfügen darf und was nicht.
       *[8] Vereinbart eine kleine Sache bis zum nächsten Mal, und schreibt sie auf.
    }
checkins-buddy-met = Hast du dich diese Woche mit { $newcomer } getroffen?
    .again = Hast du { $newcomer } getroffen? Ja oder nein genügt.
    .label = ob ihr euch gesehen habt
    .yes = Ja
    .no = Noch nicht
checkins-went = Wie lief es mit { $newcomer }?
    .again = Gut, geht so oder zäh?
    .label = wie es lief
    .good = Gut
    .mixed = Geht so
    .hard = Zäh
checkins-buddy-thanks = Danke, dass du dir die Zeit nimmst. Das hilft wirklich weiter.
checkins-meet = { $count ->
        [0] Zum zweiten Mal hat es nicht geklappt. Ich finde keine Zeit, zu der ihr beide arbeitet, du und { $buddy }.
       *[other] Zum zweiten Mal hat es nicht geklappt, das kommt vor. Soll ich { $buddy } um eine halbe Stunde bitten? Zu diesen Zeiten arbeitet ihr beide:
    }
    .again = Such dir eine Zeit aus, einen anderen Buddy, oder „wir klären das selbst“.
    .label = die Zeit
    .time = { WEEKDAY($day) }, { $time } Uhr
    .swap = Buddy wechseln
    .alone = Wir klären das selbst
checkins-meet-asked = Ich frage { $buddy }, ob es am { WEEKDAY($day) }, um { $time } Uhr passt, und melde mich mit der Antwort.
checkins-meet-alone = { $buddy ->
        [none] Gut, dann überlasse ich es euch beiden.
       *[other] Gut, dann überlasse ich es dir und { $buddy }.
    }
checkins-proposed = { $newcomer } schlägt eine halbe Stunde vor: { WEEKDAY($day) }, { $time } Uhr. Passt das?
    .again = Passt { WEEKDAY($day) }, { $time } Uhr, für dich und { $newcomer }? Ja oder nein.
    .waits = { $newcomer } wartet auf deine Antwort: Seht ihr euch am { WEEKDAY($day) }, um { $time } Uhr?
    .label = ob die Zeit passt
    .yes = Ja, passt
    .no = Nein, da nicht
checkins-proposed-yes = Schön, ich sage es { $newcomer }: { WEEKDAY($day) }, { $time } Uhr.
checkins-proposed-no = Gut, ich sage { $newcomer }, dass es am { WEEKDAY($day) }, um { $time } Uhr nicht geht. Schreib gern selbst und schlag etwas anderes vor.
checkins-settled-yes = { $buddy } kann: { WEEKDAY($day) }, { $time } Uhr. Am besten gleich in den Kalender damit.
checkins-settled-no = { WEEKDAY($day) }, { $time } Uhr: Da kann { $buddy } leider nicht. Schreibt euch gern direkt wegen einer anderen Zeit.
checkins-weekday = An welchem Tag soll ich fragen?
    .again = Montag, Dienstag, Mittwoch, Donnerstag oder Freitag?
    .label = der Tag
    .n1 = Montag
    .n2 = Dienstag
    .n3 = Mittwoch
    .n4 = Donnerstag
    .n5 = Freitag
checkins-clock =
    .label = die Uhrzeit
checkins-move-right = { $weekday ->
        [1] Montags
        [2] Dienstags
        [3] Mittwochs
        [4] Donnerstags
       *[5] Freitags
    }{ $time ->
        [none] , zur üblichen Zeit
       *[other] { " " }um { $time } Uhr
    }. Stimmt das?
checkins-moved = Erledigt. Das nächste Mal: { WEEKDAY($day) }, { $time } Uhr.
checkins-moved-later = Erledigt, ab dem nächsten Mal.
checkins-often-right = Soll ich { $every ->
        [1] jede Woche
       *[2] jede zweite Woche
    } fragen?
checkins-often = Gut, { $every ->
        [1] dann jede Woche
       *[2] dann jede zweite Woche
    }.
checkins-home = Nächster Wochen-Check-in: { WEEKDAY($day) }, { $time } Uhr
checkins-home-move = Anderer Tag oder andere Zeit
checkins-week =
    .why = Der Wochen-Check-in, an deinem Tag
    .next = der Wochen-Check-in
checkins-card =
    .why = Die Karte vor dem Treffen mit der Person, die du begleitest
    .next = deine Buddy-Karte
checkins-remind =
    .why = Eine Erinnerung an den Wochen-Check-in, falls er offen ist
    .next = eine Erinnerung, falls nötig
checkins-monday =
    .late = Die Runde der Wochen-Check-ins vom Montag war für { MOMENT($since) } geplant und zwei Stunden später noch nicht erledigt.
checkins-told = - Woche { $week }: { $side ->
        [BuddyCard] als Buddy,{ " " }
       *[other] { "" }
    }{ $met ->
        [yes] ihr habt euch gesehen
        [no] ihr habt euch nicht gesehen
       *[none] { "" }
    }{ $minutes ->
        [none] { "" }
        [0] { $met ->
            [none] keine Zeit gespart
           *[other] , keine Zeit gespart
        }
       *[other] { $met ->
            [none] { DURATION($minutes) }
           *[other] , { DURATION($minutes) }
        }
    }{ $words ->
        [none] { "" }
       *[other] . „{ $words }“
    }
checkins-told-more = - und { $count } ältere Wochen
checkins-told-silent = - Wochen, in denen ich gefragt habe und du nicht geantwortet hast: { $count }
checkins-told-time = - Deine Zeit für den Wochen-Check-in: { WEEKDAYS($days) }{ $at ->
        [none] { "" }
       *[other] , { $at } Uhr
    }{ $every ->
        [1] , jede Woche
        [2] , jede zweite Woche
       *[other] { "" }
    }
checkins-told-stopped = - Keine Wochen-Check-ins mehr, wie du wolltest
