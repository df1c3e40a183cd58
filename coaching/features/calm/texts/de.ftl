calm-menu =
    .pause = Pause
    .snooze = Nicht jetzt, frag morgen
    .less = Seltener
    .stop = Mir nicht mehr schreiben
calm-until = Wie lange soll ich still sein?
    .again = Eine Woche, zwei Wochen oder einen Monat?
    .label = wie lange
    .week = Eine Woche
    .fortnight = Zwei Wochen
    .month = Einen Monat
calm-paused = Ich bin still bis zum { DAY($day) }. Du kannst mir weiterhin schreiben, und „weiter“ beendet die Pause.
calm-snoozed = Ich lasse es erst einmal ruhen und melde mich frühestens am { DAY($day) }.
calm-thinned = In Ordnung, ab jetzt höchstens eine Nachricht pro Woche.
calm-extra-later = Gut, das ruht jetzt zwei Wochen.
calm-extra-off = Gut, das war das dritte Mal. Danach frage ich nicht mehr. Schreib „Zusatzfragen“, wenn du es wiederhaben möchtest.
calm-extras = { $follows ->
        [yes] Schön, dann darf nach dem Wochen-Check-in wieder etwas folgen.
       *[no] { $waits ->
            [yes] Das wartet auf dich.
           *[no] Im Moment wartet nichts auf dich.
        }
    }
calm-scope = Soll ich nur dieses Gespräch beenden oder gar keine Nachrichten mehr schicken?
    .again = Nur dieses Gespräch oder alle Nachrichten?
    .label = was aufhören soll
    .dialogue = Nur dieses Gespräch
    .messages = Alle Nachrichten
calm-dialogue-ended = Beendet. Nichts davon wurde gespeichert.
calm-stopped = Ab jetzt schreibe ich nur noch, wenn du mir schreibst.
calm-back = „Weiter“ holt mich zurück, „vergiss mich“ löscht, was ich über dich weiß.
calm-resumed = Schön, dass du wieder da bist.
calm-home-usual = **So oft melde ich mich:** höchstens { $most ->
        [1] einmal
        [2] zweimal
        [3] dreimal
       *[other] { $most }-mal
    } pro Woche, in deiner Arbeitszeit. Zusammen mit dem, was du gebucht hast oder entscheiden sollst, höchstens { $ceiling ->
        [1] einmal
        [2] zweimal
        [3] dreimal
        [4] viermal
        [5] fünfmal
        [6] sechsmal
       *[other] { $ceiling }-mal
    }.
    .again = Wieder wie gewohnt
calm-home-thinned = **So oft melde ich mich:** höchstens einmal pro Woche, wie du es wolltest.
calm-home-paused = **Ich bin still** bis zum { DAY($day) }. Wenn du mir schreibst, antworte ich.
calm-home-stopped = **Ich schreibe nur noch, wenn du mir schreibst.**
calm-pause-right = Pause bis zum { DAY($day) }. Soll ich so lange still sein?
    .yes = Ja, Pause machen
calm-pause-later-right = Pause: { SPAN($first, $last) }. Soll ich dann still sein?
    .yes = Ja, dann Pause
calm-reason =
    .label = warum du weg bist
calm-away = Von wann bis wann? Zum Beispiel „6. bis 24. Juli“, „KW 28–31“ oder „bis Freitag“.
    .again = Schreib die Tage so: „6. bis 24. Juli“, „nächste Woche“ oder „bis 15. August“.
    .label = die Tage
calm-starts =
    .label = der erste Tag
calm-leave-right = { $reason ->
        [holiday] Urlaub
        [sick] Krank
        [child] Zu Hause mit krankem Kind
        [leave] Elternzeit oder Auszeit
       *[off] Nicht da
    }: { SPAN($first, $last) }. Soll ich so lange still sein?
    .yes = Ja, so lange still sein
calm-leave = { $reason ->
        [sick] Gute Besserung!{ " " }
        [child] Gute Besserung für dein Kind!{ " " }
        [holiday] Schöne freie Tage!{ " " }
       *[off] Gut zu wissen.{ " " }
    }Ich melde mich frühestens am { DAY($day) }. Wenn du mir schreibst, antworte ich.
calm-leave-over = Diese Tage sind schon vorbei, da gibt es nichts zu ändern.
calm-less-right = Weniger Nachrichten: höchstens eine pro Woche. Soll ich das so machen?
    .yes = Ja, schreib seltener
calm-told-dropped = Gut, alles bleibt, wie es war.
calm-hours = Wann arbeitest du? Zum Beispiel „9–15 Uhr“, „Montag bis Mittwoch“ oder „nur vormittags“.
    .again = Schreib Zeiten oder Tage: „9–15 Uhr“, „Dienstag bis Donnerstag“.
    .label = deine Arbeitszeit
calm-hours-right = Deine Arbeitszeit: { $days ->
        [none] { "" }
       *[other] { WEEKDAYS($days) }{ $begins ->
            [none] { $ends ->
                [none] { "" }
               *[other] ,{ " " }
            }
           *[other] ,{ " " }
        }
    }{ $begins ->
        [none] { $ends ->
            [none] { "" }
           *[other] bis { $ends } Uhr
        }
       *[other] { $ends ->
            [none] ab { $begins } Uhr
           *[other] { $begins }–{ $ends } Uhr
        }
    }. Soll ich mich nur dann melden?
    .yes = Ja, nur dann
calm-hours-kept = Erledigt. Ich melde mich nur { WEEKDAYS($days) }, { $begins }–{ $ends } Uhr.
calm-hours-odd = Damit bleibt zu wenig Zeit übrig. Schreib von wann bis wann, zum Beispiel „9–15 Uhr“.
calm-zone = Nach welcher Stadt soll ich mich richten?
    .again = Schreib eine Stadt oder ein Land, zum Beispiel „Helsinki“ oder „Portugal“.
    .label = die Stadt
calm-zone-right = Zeitzone: { ZONE($zone) }. Soll ich mich danach richten?
    .yes = Ja, danach richten
calm-zone-kept = Erledigt. Ich richte mich nach { ZONE($zone) }, dort ist es jetzt { $time } Uhr.
calm-home-away = **Ich bin still** { SPAN($first, $last) }, solange du weg bist. Wenn du mir schreibst, antworte ich.
calm-told-zone = - Zeitzone: { ZONE($zone) }
calm-told-hours = - Arbeitszeit: { WEEKDAYS($days) }, { $begins }–{ $ends } Uhr
calm-told-away = - Weg: { SPAN($first, $last) }
calm-told-paused = - Pause bis zum { DAY($day) }
calm-told-thinned = - Höchstens eine Nachricht pro Woche, wie du es wolltest
calm-told-put-off = - „Nicht jetzt“ zu einer Frage nach dem Wochen-Check-in: { $count ->
        [one] einmal
       *[other] { $count }-mal
    }
calm-kind = Was davon möchtest du nicht mehr?
    .again = Tipp etwas davon an. „Stopp“ beendet alles.
    .label = was wegfällt
    .time = Fragen zur Zeit
    .check_in = Den Wochen-Check-in
    .met = Ob mein Buddy und ich uns getroffen haben
    .habit = Fragen zu meinen Prompts
    .lesson = Lektionen
    .use_case = Fragen zu meinen Aufgaben
    .announcement = Mitteilungen
    .coffee = Kaffeerunden
    .digest = Die Zusammenfassung
    .drop_in = KI-Sprechstunden
    .update = Das KI-Update
calm-no-more = Ab jetzt gibt es das für dich nicht mehr: { calm-no-more.named }. Alles andere bleibt. Möchtest du das?
    .again = Soll es das für dich nicht mehr geben, oder soll es bleiben?
    .label = was wegfällt
    .off = Ja, nicht mehr
    .stays = Es soll bleiben
    .named = { $kind ->
            [time] Fragen zur Zeit
            [check_in] der Wochen-Check-in
            [met] Fragen, ob du und dein Buddy euch getroffen habt
            [habit] Fragen zu deinen Prompts
            [lesson] Lektionen
            [use_case] Fragen zu deinen Aufgaben
            [announcement] Mitteilungen
            [coffee] Kaffeerunden
            [digest] die Zusammenfassung
            [drop_in] Erinnerungen und Neues zu KI-Sprechstunden
           *[update] Neues zum KI-Update
        }
calm-kind-off = Erledigt, das gibt es für dich nicht mehr: { calm-no-more.named }. „Wie sonst“ holt es zurück.
calm-kind-already = Das gibt es für dich schon nicht mehr: { calm-no-more.named }. „Wie sonst“ holt es zurück.
calm-told-declines = - Du möchtest nicht: { calm-no-more.named }
