coffee-join = Kaffeerunde: { $weeks ->
        [1] Jede Woche
        [2] Alle zwei Wochen
       *[other] Alle { $weeks } Wochen
    } triffst du { $minutes } Minuten lang jemand Neues. Keine Notizen, keine Fragen hinterher. Bist du dabei?
    .again = Möchtest du bei der Kaffeerunde mitmachen? Ein Ja oder ein Nein genügt.
    .label = ob du dabei bist
    .yes = Ja
    .more = Erzähl mehr
    .no = Nein
coffee-more =
    Ich suche dir jemanden, den du noch nicht getroffen hast, am liebsten aus einer anderen Abteilung, mit deiner Sprache und deinen Arbeitszeiten. Nie deine Führungskraft und nie jemanden, den du mit „nicht mit …“ ausgeschlossen hast.

    Wenn du aussetzen möchtest, genügt am Donnerstag davor einmal Tippen. Die Programmleitung sieht, wie viele mitmachen, nicht wer.
coffee-join-now = Bist du dabei?
    .again = Ein Ja oder ein Nein genügt.
    .label = ob du dabei bist
    .yes = Ja
    .no = Nein
coffee-declined = Alles klar. Schreib „Kaffee“, wenn du es dir anders überlegst.
coffee-joined = Wie schön! Die nächste Runde ist am { DAY($day) }. Dann erfährst du, wen du triffst.
coffee-in = Du bist bei der Kaffeerunde dabei. Die nächste ist am { DAY($day) }.
coffee-with = Gerade bist du dran mit { $names }.
coffee-group = { $names }: Diesmal trefft ihr euch auf einen Kaffee. { $minutes } Minuten genügen.{ $tool ->
        [none] { $apart ->
            [yes] { " " }Ihr arbeitet in verschiedenen Abteilungen.
           *[no] { "" }
        }
       *[other] { $apart ->
            [yes] { " " }Ihr nutzt dasselbe Werkzeug ({ $tool }) und arbeitet in verschiedenen Abteilungen.
           *[no] { " " }Ihr nutzt dasselbe Werkzeug ({ $tool }).
        }
    }
coffee-turn = Dein Kaffee diesmal: { $names }. { $minutes } Minuten genügen.{ $tool ->
        [none] { $apart ->
            [yes] { " " }Ihr arbeitet in verschiedenen Abteilungen.
           *[no] { "" }
        }
       *[other] { $apart ->
            [yes] { " " }Ihr nutzt dasselbe Werkzeug ({ $tool }) und arbeitet in verschiedenen Abteilungen.
           *[no] { " " }Ihr nutzt dasselbe Werkzeug ({ $tool }).
        }
    }
coffee-tip = Ein Tipp: Zeigt euch einen Prompt, mit dem ihr zufrieden seid.
coffee-chat = [{ $name } schreiben]({ $link })
coffee-three-times = Drei Termine vorschlagen
coffee-times = { $count ->
        [one] Zu dieser Zeit arbeitest du und auch { $names }:
       *[other] Zu diesen Zeiten arbeitest du und auch { $names }:
    }
coffee-time = - { MOMENT($at) }
coffee-no-times = In den nächsten Wochen finde ich keine halbe Stunde, in der du und { $names } zugleich arbeitet. Setz diesmal gern aus.
coffee-nobody-now = Gerade steht für dich kein Kaffee an. Die nächste Runde ist am { DAY($day) }.
coffee-skip-it = Diesmal aussetzen
coffee-skipped = Gut, die Runde am { DAY($day) } lässt du aus. Danach bist du wieder dabei.
coffee-skipped-already = Die Runde am { DAY($day) } lässt du schon aus.
coffee-paused = Das war das dritte Mal in Folge, deshalb pausiere ich die Kaffeerunde für dich. Sonst erfährt das niemand. Ein Tipp, und du bist wieder dabei.
coffee-without = { $name } setzt beim Kaffee diesmal aus.{ $names ->
        [none] { " " }Die nächste Runde ist am { DAY($day) }, dann finde ich jemanden für dich.
       *[other] { " " }Du und { $names } trefft euch trotzdem.
    }
coffee-not-in = Du bist gerade nicht bei der Kaffeerunde dabei.
coffee-join-again = Bei der Kaffeerunde mitmachen
coffee-leave = Kaffeerunde verlassen
coffee-left = Du bist jetzt nicht mehr dabei. Schreib „Kaffee“, wenn du zurückkommen möchtest.
coffee-news = - Kaffee: Die nächste Runde ist am { DAY($day) }.
coffee-news-alone = - Kaffee: Diesmal war niemand für dich da. Die nächste Runde ist am { DAY($day) }.
coffee-pair =
    .why = Die Kaffeerunde: wer wen trifft
    .late = Die Kaffeerunde war fällig { MOMENT($since) } und zwei Stunden später noch nicht ausgelost.
coffee-ahead =
    .why = Die Kaffeerunde steht in der Zusammenfassung
    .late = Die Zeile zur nächsten Kaffeerunde war fällig { MOMENT($since) } und zwei Stunden später noch nicht geschrieben.
coffee-told = - Kaffeerunde: { $state ->
        [in] du bist dabei
        [paused] pausiert
       *[out] du machst nicht mehr mit
    }, { $rounds ->
        [0] noch keine Runde
        [one] eine Runde
       *[other] { $rounds } Runden
    }. Wen du getroffen hast, bleibt stehen, damit ihr nicht noch einmal ausgelost werdet.
coffee-figures = - Kaffeerunden: { $rounds }, { $people } Personen haben sich getroffen.
