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
checkins-stopped = Gut, keine Wochenfragen mehr. Schreib „jede Woche“, wenn du sie wiederhaben möchtest; alles andere bleibt, wie es ist.
checkins-met = { $variant ->
        [1] Hast du { $buddy } seit dem letzten Mal getroffen?
        [2] Hat es diesmal mit einem Treffen mit { $buddy } geklappt?
       *[0] Habt ihr euch seit dem letzten Mal gesehen, du und { $buddy }?
    }
    .again = Ja oder nein genügt. Auch „ja, 30“ geht, dann hast du alles beantwortet.
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
    .again = Ungefähr, in Minuten: „30“, „1 Stunde“ – oder „nichts“.
    .label = die Zeit
    .none = Nichts
    .other = Etwas anderes
checkins-other = Wie viel ungefähr?
    .again = In Minuten oder Stunden: „45 Min.“, „2 Stunden“. Mit Minus, wenn es länger gedauert hat.
    .label = die Zeit
checkins-right = { $minutes ->
        [0] Keine gesparte Zeit
       *[other] { DURATION($minutes) }
    }{ $task ->
        [none] { "" }
       *[other] { " " }bei { $task }
    }. Stimmt das?
checkins-line = Notiert: { $met ->
        [yes] ihr habt euch gesehen,{ " " }
        [no] ihr habt euch nicht gesehen,{ " " }
       *[none] { "" }
    }{ $minutes ->
        [0] keine Zeit gespart
       *[other] { DURATION($minutes) } gespart
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
       *[other] { DURATION($minutes) }{ $task ->
            [none] { "" }
           *[other] { " bei" } { $task }
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
        [yes] Ein Champion wird gefragt.{ " " }
       *[no] { "" }
    }Stimmt das?
checkins-thanks = { $minutes ->
        [0] Notiert. Eine ehrliche Null hilft so viel wie eine Stunde.
       *[other] Danke, { $more ->
            [yes] notiert
           *[no] das war alles
        }.
    }{ $day ->
        [none] { "" }
       *[other] { " " }Das nächste Mal: { WEEKDAY($day) }
    }
checkins-dropped = Gut, das wurde nicht gespeichert.
checkins-skipped = Dann überspringe ich diese Woche. Sie zählt als unbekannt, nicht als null.
checkins-who-sees = Deine Antworten siehst nur du. { $time ->
        [yes] Die Firma sieht Summen ab fünf Personen. Falls etwas nicht stimmt: „nein, 45 Min.“ geht auch Tage später.
       *[no] { "" }
    }
checkins-every-second = Ab jetzt frage ich jede zweite Woche. Schreib „jede Woche“, wenn dir das lieber ist.
checkins-champion = Das zweite Mal in Folge, dass es hakt. Soll ich einen Champion um eine Viertelstunde bitten, für „{ $words }“?
    .again = Soll ein Champion zu „{ $words }“ gefragt werden? Ja oder nein.
    .label = ob ein Champion gefragt wird
    .yes = Ja, frag
    .no = Nein, geht schon
checkins-helps = { $newcomer }{ $department ->
        [none] { "" }
       *[other] { " " }({ $department })
    } kommt seit zwei Wochen nicht weiter: „{ $words }“. Hast du eine Viertelstunde, um es euch zusammen anzusehen?
    .again = Kannst du { $newcomer } eine Viertelstunde helfen? Ja oder nein.
    .waits = { $newcomer } kommt noch nicht weiter. Hast du eine Viertelstunde?
    .label = ob du helfen kannst
    .yes = Ja, gern
    .no = Gerade nicht
checkins-helps-yes = Schön! Ich sage { $newcomer }, dass du hilfst.
checkins-helps-no = Kein Problem, ich frage jemand anderen.
checkins-helped = { $champion } hilft dir gern dabei. Schreib einfach kurz, dann findet ihr eine Viertelstunde.
checkins-helped-none = Ich habe leider gerade keinen Champion mit Zeit gefunden. Wende dich an { $contact }, oder frag mich.
checkins-reminder = { $variant ->
        [1] Hast du einen Moment für die Wochenfrage? Ein paar Sekunden genügen.
        [2] Die Frage dieser Woche steht noch da, falls du antworten möchtest.
       *[0] Die Wochenfrage ist noch offen. Zweimal tippen, dann lasse ich dich damit in Ruhe.
    }
checkins-nothing-open = Nach dieser Woche habe ich nicht gefragt, oder es ist zu lange her.
checkins-open = { $words ->
        [none] Es ist wieder Zeit für ein Treffen, du und { $newcomer }.
       *[other] { $newcomer } würde gern darüber sprechen: „{ $words }“
    }
checkins-look = { $newcomer } möchte, dass du dir die Lektion **{ $title }** ansiehst. Daran siehst du, dass sie fertig ist: { $check }
checkins-looked = Hast du gesehen, was bei { $newcomer } aus „{ $title }“ geworden ist?
    .again = Hast du es gesehen? Ja oder nein.
    .label = ob du es gesehen hast
    .yes = Ja, ist fertig
    .no = Noch nicht
checkins-suggestion = Eine Idee für das Treffen: { $number ->
        [1] lass dir den letzten Prompt zeigen, und verbessert ihn fünf Minuten lang zusammen.
        [2] nehmt eine Aufgabe, die ihr beide macht, und vergleicht, wie ihr KI um Hilfe bittet.
        [3] frag, was diese Woche am längsten gedauert hat, und lasst KI den ersten Entwurf machen.
        [4] erzähl von einem Mal, als KI falsch lag, und woran du es gemerkt hast.
        [5] macht aus einem guten Prompt eine Vorlage, die man wieder nehmen kann.
        [6] sucht einen Text, der kürzer werden soll, und tretet gegen KI an.
        [7] geht an einem echten Beispiel durch, was man einfügen darf und was nicht.
       *[8] vereinbart eine kleine Sache bis zum nächsten Mal, und schreibt sie auf.
    }
checkins-buddy-met = Habt ihr euch diese Woche gesehen, du und { $newcomer }?
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
checkins-buddy-thanks = Danke, dass du dir die Zeit nimmst. Das bewirkt etwas.
checkins-meet = { $count ->
        [0] Zum zweiten Mal hat es nicht geklappt. Ich finde keine Zeit, zu der du und { $buddy } beide arbeiten.
       *[other] Zum zweiten Mal hat es nicht geklappt, das kommt vor. Soll ich { $buddy } nach einer halben Stunde fragen? Da arbeitet ihr beide:
    }
    .again = Such dir eine Zeit aus, einen anderen Buddy, oder „wir klären das selbst“.
    .label = die Zeit
    .time = { WEEKDAY($day) } { $time }
    .swap = Buddy wechseln
    .alone = Wir klären das selbst
checkins-meet-asked = Ich frage { $buddy } nach { WEEKDAY($day) }, { $time } Uhr, und melde mich mit der Antwort.
checkins-meet-alone = { $buddy ->
        [none] Gut, dann überlasse ich es euch beiden.
       *[other] Gut, dann überlasse ich es dir und { $buddy }.
    }
checkins-proposed = { $newcomer } schlägt eine halbe Stunde vor: { WEEKDAY($day) }, { $time } Uhr. Passt das?
    .again = Passt { WEEKDAY($day) }, { $time } Uhr, für dich und { $newcomer }? Ja oder nein.
    .waits = { $newcomer } wartet auf deine Antwort: Seht ihr euch { WEEKDAY($day) }, { $time } Uhr?
    .label = ob die Zeit passt
    .yes = Ja, passt
    .no = Nein, da nicht
checkins-proposed-yes = Schön, ich sage es { $newcomer }: { WEEKDAY($day) }, { $time } Uhr.
checkins-proposed-no = Gut, ich sage { $newcomer }, dass { WEEKDAY($day) }, { $time } Uhr, nicht geht. Schreib gern selbst und schlag etwas anderes vor.
checkins-settled-yes = { $buddy } kann: { WEEKDAY($day) }, { $time } Uhr. Am besten gleich in den Kalender damit.
checkins-settled-no = { WEEKDAY($day) }, { $time } Uhr, geht bei { $buddy } nicht. Schreibt euch gern direkt wegen einer anderen Zeit.
checkins-weekday = An welchem Tag soll ich fragen?
    .again = Montag, Dienstag, Mittwoch, Donnerstag oder Freitag?
    .label = den Tag
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
checkins-home = Nächste Wochenfrage: { WEEKDAY($day) }, { $time } Uhr
checkins-home-move = Anderer Tag oder andere Zeit
checkins-week =
    .why = Die Wochenfrage, an deinem Tag
    .next = die Wochenfrage
checkins-card =
    .why = Die Karte vor dem Treffen mit deinem Schützling
    .next = deine Buddy-Karte
checkins-remind =
    .why = Eine Erinnerung an die Wochenfrage, falls sie offen ist
    .next = eine Erinnerung, falls nötig
checkins-monday =
    .late = Die Check-in-Runde vom Montag war für { MOMENT($since) } geplant und zwei Stunden später noch nicht erledigt.
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
checkins-told-time = - Deine Zeit für den Check-in: { WEEKDAYS($days) }{ $at ->
        [none] { "" }
       *[other] , { $at } Uhr
    }{ $every ->
        [1] , jede Woche
        [2] , jede zweite Woche
       *[other] { "" }
    }
checkins-told-stopped = - Keine Wochenfragen mehr, wie du wolltest
