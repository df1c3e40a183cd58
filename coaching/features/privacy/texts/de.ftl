privacy-menu =
    .data = Was weißt du über mich?
privacy-nothing-kept = Du hast noch nicht zugestimmt, also speichere ich nichts über dich außer deiner Konto-Kennung, deiner Sprache und deiner Zeitzone.
privacy-you =
    Das ist alles, was ich über dich weiß:

    - Name: { $name ->
        [none] nicht angegeben
       *[other] { $name }
    }
    - E-Mail: { $email ->
        [none] nicht angegeben
       *[other] { $email }
    }
    - Sprache: { $language ->
        [sv] Schwedisch
        [de] Deutsch
       *[en] Englisch
    }
    - Abteilung: { $department ->
        [none] nicht angegeben
       *[other] { $department }
    }
    - Funktion: { $role ->
        [none] nicht angegeben
       *[other] { $role }
    }
    - Werkzeuge: { $tools ->
        [none] keine genannt
       *[other] { $tools }
    }
    - KI-Nutzung: { $experience ->
        [none] nie
        [some] ab und zu
        [weekly] jede Woche
        [daily] jeden Tag
        [expert] du bringst es anderen bei
       *[other] nicht angegeben
    }
    - Buddy: { $buddy ->
        [wants] du möchtest einen
        [gives] du kannst einer sein
        [both] du möchtest einen, und kannst einer sein
        [no] jetzt nicht
       *[other] nicht angegeben
    }
    { $agreed ->
        [none] - Zugestimmt hast du noch nicht
       *[other] - Zugestimmt am { DAY($agreed) }
    }
privacy-who-sees = Das siehst nur du. Das Unternehmen sieht nur Summen ab fünf Personen.
privacy-forget-me = Vergiss mich
privacy-sure = Soll ich alles löschen, was ich über dich weiß? Es lässt sich nicht zurückholen.
    .again = Alles löschen oder behalten?
    .label = löschen oder behalten
    .erase = Alles löschen
    .keep = Behalten
privacy-kept = In Ordnung, alles bleibt da.
privacy-forgotten = Erledigt: Ich habe dich vergessen. Wenn du mir je wieder schreibst, fangen wir von vorn an. Den Chat selbst kann ich nicht leeren: Was wir geschrieben haben, bleibt hier sichtbar.
privacy-night =
    .late = Alte Texte sollten { MOMENT($since) } gelöscht werden und waren zwei Stunden später noch da.
privacy-told-languages = - Sprachen, laut Personalabteilung: { $languages }
privacy-told-manager = - Führungskraft, laut Personalabteilung: { $manager }; nur damit sie nie dein Buddy wird
privacy-told-country = - Land, wegen der freien Tage: { $country }
privacy-told-starts = - Erster Arbeitstag: { DAY($day) }
privacy-told-leaves = - Letzter Arbeitstag: { DAY($day) }
privacy-told-capacity = - Für so viele kannst du Buddy sein: { $count }
privacy-told-guest = - Du bist hier Gast und wirst deshalb in kein Tandem vermittelt
privacy-export = Jede Zeile, auch unsere Gespräche der letzten Monate, steht in einem Auszug. Den bekommst du von { $contact ->
        [none] der Person, die Kollega betreut.
       *[other] { $contact }.
    }
privacy-audit-nobody = In deine eigenen Daten hat niemand geschaut.
privacy-audit-you = Das ist mit deinen eigenen Daten geschehen:
privacy-audit-everybody = Und das betrifft alle, auch dich:
privacy-audit-line = - { $who ->
        [me] Du
        [operator] Wer Kollega betreut
        [gone] Jemand, den ich inzwischen vergessen habe
       *[other] { $who }
    }: { $what ->
        [company_figures] Zahlen des Unternehmens{ $month ->
            [none] { "" }
           *[other] {" "}für { MONTH($month) }
        } angesehen, Summen ab fünf Personen,
        [report] Zahlen des Unternehmens{ $month ->
            [none] { "" }
           *[other] {" "}für { MONTH($month) }
        } abgerufen, Summen ab fünf Personen,
        [dump] IDs, Zahlen und Tage abgerufen, keinen Freitext,
        [pair] die geplanten Tandems angesehen,
        [export] alles über dich abgerufen,
        [forget] jemanden gelöscht, der vergessen werden wollte,
        [class_changed] geändert, was wo eingefügt werden darf,
        [shared_removed] etwas Geteiltes herausgenommen,
        [shared_approved] etwas Geteiltes bestätigt,
        [shared_merged] zwei geteilte Prompts zusammengelegt,
        [lesson_counts] angesehen, wie viele Lektionen machen, nie wer,
        [drop_in_announced] eine KI-Sprechstunde angekündigt,
        [announced] eine Mitteilung gemacht,
        [use_case_moved] einen Anwendungsfall verschoben,
        [role_given] jemanden gefragt, eine Rolle zu übernehmen,
        [role_accepted] eine Rolle übernommen,
        [role_declined] eine Rolle abgelehnt,
        [role_ended] eine Rolle beendet,
       *[other] „{ $action }“,
    } { $times ->
        [1] einmal
       *[other] { $times }-mal
    }, zuletzt am { DAY($day) }
privacy-file-link = Hier ist alles, lesbar und als JSON: { $link } Der Link gilt { $minutes } Minuten, einmal, nur für dich.
privacy-file-here = Hier ist alles, was ich über dich gespeichert habe, Zeile für Zeile:
privacy-file-more = Das ist mehr, als hier hineinpasst. Der Rest steht in einem Auszug. Den bekommst du von { $contact ->
        [none] der Person, die Kollega betreut
       *[other] { $contact }
    }.
privacy-file-button = Meine Daten herunterladen
privacy-told-links = - Links zu deinen Daten als Datei in den letzten Tagen: { $count }
privacy-purposes = Was gespeichert wird, wozu und wie lange
privacy-purposes-how = Eine Zeile für jede Art von Daten, mit den Feldern, wie sie im Auszug heißen. Die Fristen gelten, solange das Unternehmen sie unter `[retention]` nicht geändert hat. „Vergiss mich“ löscht alles sofort, außer dem, was dem Unternehmen gehört.
privacy-purposes-head = | Daten | Felder | wie lange |
privacy-purposes-lasts = { $days ->
        [-1] solange die Person dabei ist
        [-2] bis das Unternehmen es entfernt
        [1] 1 Tag
       *[other] { $days } Tage
    }
privacy-purpose-who = Um zu wissen, wer schreibt, und antworten zu können
privacy-purpose-calm = Um nur zu schreiben, wenn es passt
privacy-purpose-fit = Um ein Tandem zu finden, das passt
privacy-purpose-weeks = Für den wöchentlichen Check-in mit dir und deinem Tandem
privacy-purpose-time = Um gesparte Zeit ehrlich zu zählen
privacy-purpose-coach = Damit der Coach besser antwortet
privacy-purpose-learn = Für Lektionen, Level und den Nachweis der KI-Kompetenz im Unternehmen
privacy-purpose-together = Für das, was Kolleginnen und Kollegen gemeinsam tun: KI-Sprechstunden, KI-Update, Bibliothek und Anwendungsfälle
privacy-purpose-figures = Für die Zahlen des Unternehmens, nie über weniger als fünf Personen
privacy-purpose-trust = Damit alle sehen können, wer geschaut hat, und dass Altes gelöscht wird
privacy-purpose-order = Damit nichts verloren geht oder doppelt kommt: dass etwas geschah, ohne die Worte
