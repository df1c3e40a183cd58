updates-turn = { $refused ->
        [none] Diesmal ist das Team { $team } mit dem monatlichen KI-Update an der Reihe: { MOMENT($at) }, { DURATION($minutes) }.
       *[other] Das Team { $refused } kann diesmal nicht tauschen, das KI-Update am { MOMENT($at) } bleibt also beim Team { $team }.
    } Übernimmst du es? Folien braucht es nicht: etwas, das ihr ausprobiert habt, was dabei herauskam, und Fragen. Du kannst es auch an jemanden im Team weitergeben{ $refused ->
        [none] { "" } oder mit einem anderen Team tauschen
       *[other] { "" }
    }.
    .again = Übernimmst du das KI-Update? „Ja“, „weitergeben“ oder „tauschen“.
    .waits = Für das monatliche KI-Update fehlt noch jemand. Übernimmst du es?
    .label = deine Entscheidung
    .accept = Ja, ich übernehme
    .pass = Weitergeben
    .swap = Mit einem anderen Team tauschen
updates-turn-gone = Das hat sich inzwischen geklärt. Schreib „KI-Update“, um zu sehen, wer es übernimmt.
updates-with = Mit welchem Team? Diese Teams waren noch nicht dran.
    .again = Mit welchem Team möchtest du tauschen?
    .waits = Du wolltest das KI-Update mit einem anderen Team tauschen. Mit welchem?
    .label = das Team
updates-passed-on = In Ordnung, ich frage weiter. Du musst nichts mehr tun.
updates-asking-to-swap = Ich frage im Team { $team } nach und melde mich, falls es nicht klappt.
updates-take = Das Team { $by } würde gern tauschen: Das Team { $team } übernimmt das monatliche KI-Update am { MOMENT($at) } ({ DURATION($minutes) }), und { $by } übernimmt später euren Termin. Bist du dabei?
    .again = Übernehmt ihr das Update diesmal? Ein Ja oder ein Nein genügt.
    .waits = { $by } wartet auf deine Antwort zum Tausch des KI-Updates.
    .label = deine Antwort
    .yes = Ja, wir tauschen
    .no = Diesmal nicht
updates-no-swap = Völlig in Ordnung. Ich sage es ihnen.
updates-accepted = Wunderbar, dann bist du dran: { MOMENT($at) }. Ich erinnere dich zwei Wochen, eine Woche und einen Tag vorher, soweit das noch geht.
updates-topic = Worum soll es gehen? Ein paar Worte genügen.
    .again = Nenn das Thema in ein paar Worten, oder sag „später“.
    .label = das Thema
    .later = Später
updates-topic-later = Das eilt nicht. Gibt es drei Tage vorher kein Thema, stelle ich stattdessen zusammen, was es Neues gibt. Schreib „Thema: …“, sobald du es weißt.
updates-topic-right = Beim KI-Update am { MOMENT($at) } geht es um: { $topic }. Stimmt das?
updates-topic-kept = Notiert: { $topic }. Drei Tage vorher kündige ich es an.
updates-dropped = In Ordnung, nichts wird geändert.
updates-not-yours = Du bist beim nächsten KI-Update nicht dran, es gibt für dich also nichts zu ändern.
updates-remind = { $days ->
        [1] Morgen bist du mit dem KI-Update dran:
       *[other] In { $days } Tagen bist du mit dem KI-Update dran:
    } { MOMENT($at) }{ $where ->
        [none] .
       *[other] , { $where }.
    } { $topic ->
        [none] Ein Thema fehlt noch; ein paar Worte genügen.
       *[other] Thema: { $topic }.
    }
    .why = Erinnerung an alle, die das KI-Update übernehmen
    .next = eine Erinnerung an dein KI-Update
updates-tell-topic = Thema nennen
updates-i-cannot = Ich kann doch nicht
updates-sure = Soll ich jemand anderen fragen?
    .again = Soll ich jemand anderen fragen, oder machst du es doch?
    .label = deine Entscheidung
    .hand = Ja, frag jemand anderen
    .keep = Ich mache es doch
updates-stays-yours = Gut, es bleibt bei dir.
updates-only-leads-and-champions = Gäste und Webinare tragen KI-Champions und die Programmleitung ein. Sag { $contact } Bescheid, dann kommt es dazu.
updates-none-planned = Das nächste KI-Update ist noch nicht geplant. Ich sehe jeden Arbeitstag morgens nach.
updates-guest = Wen oder was soll ich eintragen? Zum Beispiel „Anna Berg über Dokumentensuche“ oder „Webinar: KI und Recht“.
    .again = Nenn den Gast oder das Webinar in einer Zeile.
    .label = der Gast
updates-guest-right = Soll ich „{ $guest }“ beim KI-Update am { MOMENT($at) } eintragen?
    .yes = Ja, eintragen
updates-guest-kept = Eingetragen. Es steht in der Ankündigung.
updates-upcoming = Das nächste KI-Update: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] .
       *[other] , { $where }.
    } { $mine ->
        [yes] Du hältst es.
       *[no] { $presenter ->
            [none] { $team ->
                [none] Noch ist niemand an der Reihe.
               *[other] An der Reihe: { $team }.
            }
           *[other] { $presenter } ({ $team }) übernimmt es.
        }
    }{ $topic ->
        [none] { "" }
       *[other] { " " }Thema: { $topic }.
    }
updates-guests = Außerdem: { $guests }.
updates-post = **KI-Update: { $topic }**

    Wann: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    { $presenter } ({ $team }) zeigt, was ausprobiert wurde. Fragen sind willkommen.
updates-post-open = **KI-Update**

    Wann: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    { $presenter } ({ $team }) zeigt etwas; das Thema kommt noch. Fragen sind willkommen.
updates-post-digest = **KI-Update**

    Wann: { MOMENT($at) }, { DURATION($minutes) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }
    Diesmal ohne Vortrag. Das gibt es Neues:
updates-digest-savings = - { $people } Personen melden zusammen { DURATION($minutes) } gesparte Zeit
updates-digest-drop-ins = { $count ->
        [one] - Eine KI-Sprechstunde seit dem letzten Mal
       *[other] - { $count } KI-Sprechstunden seit dem letzten Mal
    }
updates-digest-next-drop-in = - Nächste KI-Sprechstunde: { MOMENT($at) }, { $place }
updates-digest-champions = { $count ->
        [one] - Neu als KI-Champion: { $names }
       *[other] - Neu als KI-Champions: { $names }
    }
updates-digest-nothing = - Nichts Großes seit dem letzten Mal. Bring mit, wo du nicht weiterkommst, und wir sehen es uns gemeinsam an.
updates-news = KI-Update: { MOMENT($at) }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }{ $topic ->
        [none] { $presenter ->
            [none] { "" }
           *[other] . { $presenter } stellt vor
        }
       *[other] . { $presenter }: { $topic }
    }
updates-alarm = { $what ->
        [empty] In diesen Abteilungen ist noch niemand dabei: { $teams }. Beim KI-Update werden sie übersprungen, bis jemand dazukommt; für die anderen geht es weiter.
        [alone] In einigen Abteilungen machen zu wenige mit, um sich beim KI-Update abzuwechseln. Ein paar mehr wären gut.
        [nobody] In { $first } kann niemand das nächste KI-Update übernehmen, deshalb frage ich { $last }. { $first } kommt danach dran.
       *[digest] Niemand übernimmt das nächste KI-Update, deshalb gibt es eine Zusammenfassung der Neuigkeiten. Hast du einen Gast im Sinn, schreib „Gast zum KI-Update hinzufügen“.
    }
    .why = Ein Hinweis an die Programmleitung zur Reihenfolge
    .next = ein Hinweis zum KI-Update
updates-i-do-it = Ich übernehme es
updates-passed-late = In Ordnung. Um noch jemanden zu fragen, ist es zu knapp; deshalb gibt es eine Zusammenfassung der Neuigkeiten.
updates-asked =
    .why = Die Frage, ob jemand das KI-Update übernimmt
    .next = eine Frage, ob du das KI-Update übernimmst
updates-swap =
    .why = Die Frage, ob ein Team tauscht
    .next = eine Frage nach einem Tausch
updates-plan =
    .why = Der tägliche Blick auf das nächste KI-Update
updates-announce =
    .why = Die Ankündigung des KI-Updates
updates-told = - Das KI-Update im { MONTH($month) }: { $state ->
        [accepted] du hältst es
        [asked] du bist gefragt
        [swapping] du möchtest tauschen
       *[passed] du hältst es nicht
    }
