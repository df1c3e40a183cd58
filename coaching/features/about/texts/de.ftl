about-menu =
    .who_sees = Wer sieht, was ich schreibe?
    .retention = Wie lange bleibt das gespeichert?
    .model_leaves = Was geht an ein Sprachmodell?
    .model_leaves_which = Welches Modell ist es?
    .works_council = Und der Betriebsrat?
    .who_helps = Wer kann mir hier helfen?
    .our_tools = Welche KI-Werkzeuge haben wir?
about-chat = { $platform ->
        [slack] in Slack
        [teams] in Microsoft Teams
       *[other] auf dieser Seite
    }

# Vor der Zustimmung
about-headed-who-sees = **{ about-menu.who_sees }** { about-who-sees }
about-headed-retention = **{ about-menu.retention }** { about-retention }
about-headed-model-leaves = **{ about-menu.model_leaves }** { about-model-leaves }

# Was gesehen, gespeichert und verschickt wird
about-who-sees = Nur du, solange du nichts selbst teilst. Weder deine Führungskraft noch die Personalabteilung noch die Programmleitung sieht deine Antworten; das Unternehmen sieht davon nur Summen ab fünf Personen.
about-who-sees-more =
    Dein Buddy sieht deinen Namen, deine Abteilung, deine Funktion und warum ihr zusammenpasst; eine Zeile aus dem Wochen-Check-in nur, wenn du sie freigibst.

    Ein KI-Champion, den du um Hilfe bittest, sieht deinen Vornamen, deine Abteilung und was du dazu geschrieben hast, wo du nicht weiterkommst.

    Die Programmleitung kann sehen, wer mit wem ein Tandem bildet{ $approval ->
        [yes] {" "}und warum die beiden zusammenpassen
       *[no] { "" }
    }. Wer den Server betreut, kann die Datenbank lesen, und der Chat selbst liegt { about-chat }.
about-where = In einer Datenbank, die nur zu dieser Installation gehört, auf einem Server, den euer Unternehmen ausgesucht hat. Der Chat selbst liegt { about-chat }, mit den Einstellungen, die dort gelten.
about-where-more = { $contact ->
        [none] Welcher Server das ist, in welchem Land er steht und wie lange Sicherungskopien aufbewahrt werden, weiß, wer mich betreibt.
       *[other] Frag { $contact }, welcher Server das ist, in welchem Land er steht und wie lange Sicherungskopien aufbewahrt werden.
    }
about-channels = Nein. In Kanälen und Gruppen bekomme ich nur, was an mich gerichtet ist. Deine Mails, deinen Kalender, deine Dateien und deine anderen Chats sehe ich nicht.
about-channels-more = Aus deinem Konto habe ich Namen, E-Mail-Adresse, Sprache und Zeitzone.
about-retention = Was du in Wochen-Check-ins und beendeten Gesprächen mit eigenen Worten schreibst, lösche ich nach { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    }, Fragen zu KI nach { $asked } Tagen.
about-retention-more =
    Angetippte Antworten lösche ich nach { $check_ins } Tagen, bestätigte Minuten nach { $savings }, und den Vermerk, dass wir uns geschrieben haben, nach höchstens { $conversations }.

    Dein Profil, deine Aufgaben und was du mit allen geteilt hast, bleiben, bis du „vergiss mich“ schreibst. Dann wird alles gelöscht; nur die Minuten zählen in der Summe des Unternehmens weiter, ohne Namen, Aufgabe und Werkzeug.

    Dasselbe geschieht { $leavers } Tage nach deinem letzten Arbeitstag; nur was du geteilt hast, bleibt bei deinen Kolleginnen und Kollegen, ohne deinen Namen. Wie lange Sicherungskopien aufbewahrt werden, bestimmt, wer mich betreibt.
about-voluntary = Die Teilnahme ist freiwillig. Ohne dein Ja speichere ich nichts von dem, was du schreibst. Auch danach musst du nicht antworten, und wenn du „stopp“ schreibst, melde ich mich nicht mehr.
about-voluntary-more = Weder deine Führungskraft noch die Programmleitung erfährt von mir, wer den Wochen-Check-in beantwortet und wer nicht.
about-voluntary-imported = Hat dich die Personalabteilung schon eingetragen? Sagst du Nein, wenn ich frage, wird das gelöscht.
about-model-leaves = { $model ->
        [yes] Nur, was du mich zu KI fragst oder mir dazu zeigst, und ein Satz über gesparte Zeit, den ich selbst nicht verstehe. Personenbezogene Daten und Namen von Kolleginnen und Kollegen nehme ich vorher heraus, soweit ich sie erkenne.
       *[no] Nichts. Hier ist kein Sprachmodell angeschlossen: Ich antworte aus einem Handbuch, auf dem Server, den euer Unternehmen ausgesucht hat.
    }
about-model-leaves-more =
    Mitgeschickt werden deine Abteilung und deine Sprache, passende Seiten aus dem Handbuch und aus dem, was im Unternehmen geteilt wurde, und bei einer Rückfrage das eben Gesagte. Nie deine E-Mail-Adresse oder deine Funktion.

    Spitznamen, Kundennamen und Gesundheitliches in Alltagssprache erkenne ich nicht. Was du unter „Darf ich das einfügen?“ einfügst, wird nie verschickt.

    Was der Anbieter mit dem Rest darf, steht im Vertrag eures Unternehmens{ $contact ->
        [none] { "" }
       *[other] ; frag { $contact }
    }.
about-which = { $model ->
        [yes] Eines, das euer Unternehmen ausgesucht und angeschlossen hat. Wie es heißt, weiß ich selbst nicht{ $contact ->
            [none] { "" }
           *[other] ; frag { $contact }
        }.
       *[no] Keines. Ich bin weder ChatGPT noch Copilot: Ich verstehe dich mithilfe von Regeln und Beispielsätzen und antworte aus einem Handbuch.
    }
about-works-council = Was mit dem Betriebsrat vereinbart ist, weiß ich nicht{ $contact ->
        [none] { "" }
       *[other] ; frag bitte { $contact }
    }. { about-never-recorded }
about-never-recorded = Was ich nie erfasse: wie lange du arbeitest, was du in anderen Programmen tust und was in Kanälen steht, ohne an mich gerichtet zu sein. Zahlen über dich bekommt niemand außer dir.
about-works-council-more = Gespeichert wird: was du mir erzählst und wann, ob ihr euch im Tandem trefft und wie es läuft, Name, E-Mail-Adresse, Sprache und Zeitzone aus deinem Konto und was die Personalabteilung zu deiner Stelle eingetragen hat.

# Wer ich bin
about-looked-at = - Wer Kollega betreut, hat deine Daten { $times ->
        [1] einmal
       *[other] { $times }-mal
    } exportiert, zuletzt am { DAY($day) }
about-looked = - Du hast die Zahlen des ganzen Unternehmens { $times ->
        [1] einmal
       *[other] { $times }-mal
    } gesehen, zuletzt am { DAY($day) }
about-who-are-you = Ich bin Kollega, ein KI-Coach: ein Programm, kein Mensch.{ $contact ->
        [none] { "" }
       *[other] {" "}Wenn du lieber mit einem Menschen sprichst: { $contact }.
    }
about-what-for = Ich bin dafür da, dass KI dir bei deiner eigenen Arbeit etwas bringt, jede Woche ein wenig, statt eines Workshops und danach Funkstille.
about-why-asked = Damit mein Rat zu deiner Arbeit passt und damit sich zeigt, ob KI überhaupt hilft. Du musst nicht antworten: „abbrechen“ genügt.
about-why-asked-more = Abteilung und Funktion brauche ich für den Rat und für einen Buddy, der passt. Aufgaben und Minuten zeigen, was KI spart.

# Wer helfen kann
about-helps-buddy = Frag zuerst deinen Buddy, **{ $name }**.
about-helps-champions = { $count ->
        [one] KI-Champion hier: { $names }.
       *[other] KI-Champions hier: { $names }.
    }
about-helps-drop-in = Nächste KI-Sprechstunde: { MOMENT($at) }, { $place }{ $host ->
        [none] { "" }
       *[other] , mit { $host }
    }.
about-helps-contact = { $contact ->
        [none] Dafür ist noch niemand benannt. Wenn es um KI geht, kannst du mich fragen.
       *[other] Frag { $contact }. Wenn es um KI geht, kannst du auch mich fragen.
    }
about-buddy = Jemand aus dem Unternehmen mit mehr KI-Erfahrung, { $weeks } Wochen lang eine halbe Stunde pro Woche für dich und deine eigenen Aufgaben.
about-buddy-more = Ihr seht voneinander Namen, Abteilung und Funktion und warum ihr zusammenpasst. Beide können jederzeit aufhören, ohne Gründe zu nennen.
about-champion = Jemand aus dem Unternehmen, der sich mit KI gut auskennt{ $dropins ->
        [yes] , offene KI-Sprechstunden hält
       *[no] { "" }
    } und hilft, wenn andere nicht weiterkommen. Das ist freiwillig, und aufhören geht jederzeit.
about-champion-more = Möchtest du das auch? Dann wende dich an { $contact ->
        [none] die Programmleitung
       *[other] { $contact }
    }.
about-lead = { $count ->
        [one] Das Programm leitet hier { $names }.
       *[other] Das Programm leiten hier { $names }.
    }
about-lead-unknown = { $contact ->
        [none] Wer das Programm leitet, hat mir niemand gesagt.
       *[other] Einen Namen habe ich nicht. Frag am besten { $contact }.
    }

# Was das Unternehmen entschieden hat
about-our-tools = { $tools ->
        [none] Mir ist kein freigegebenes KI-Werkzeug bekannt.
       *[other] Freigegeben ist hier: **{ $tools }**.
    }
about-tool = - **{ $name }**{ $for ->
        [none] { "" }
       *[other] { "" } – { $for }
    }{ $how ->
        [none] { "" }
       *[other] { "" } · so bekommst du es: { $how }
    }{ $contact ->
        [none] { "" }
       *[other] { "" } · frag { $contact }
    }
about-tools-for = { $light ->
        [green] 🟢
        [amber] 🟡
       *[red] 🔴
    } { $data ->
        [public] **Öffentliches**
        [internal] **Internes**
        [confidential] **Vertrauliches** (Preise, Verträge, Zeichnungen)
       *[personal] **Über Menschen** (Gehalt, Gesundheit, personenbezogene Daten)
    }: { $reach ->
        [every] jedes KI-Werkzeug
       *[named] { $tools ->
            [none] kein KI-Werkzeug
           *[other] { $tools }
        }
    }
about-our-tools-more = Wenn du eine Lizenz oder ein anderes Werkzeug brauchst: { $contact }.
about-definitions = Die Zahlen stammen aus dem, was alle selbst angeben und bestätigen; manche messen auch die Zeit für eine Aufgabe mit und ohne KI. Ich selbst messe niemanden.

# Wenn es keine Frage zu KI ist
about-worry = Das geht vielen so, und es ist eine Frage für Menschen, nicht für ein Programm. Ich soll Aufgaben leichter machen; ich beurteile niemanden und entscheide über keine Stelle.
about-worry-human = Sprich gern mit { $contact ->
        [none] jemandem, dem du vertraust
       *[other] { $contact }, oder mit jemandem, dem du vertraust
    }. Ich halte davon nichts fest; es steht nur hier im Chat.
about-complaint = Entschuldige, das war nichts. Schreib mir mit anderen Worten, was du brauchst, dann versuche ich es noch einmal{ $contact ->
        [none] { "" }
       *[other] , oder frag { $contact }
    }.
about-reminders = Eigene Erinnerungen kann ich nicht setzen, trag es am besten in deinen Kalender ein. An Check-ins, Treffen und Lektionen denke ich von selbst.
about-elsewhere = Da kann ich nicht helfen: Ich kenne mich nur mit KI bei der Arbeit aus. Frag { $contact ->
        [none] jemanden im Team
       *[other] { $contact }
    }.
about-smalltalk = Schön, von dir zu hören! Schreib einfach, wenn ich etwas für dich tun kann.
about-page =
    .never = Was wird nie erfasst?
    .start = Kollega gibt es in eurem Chat. Schreib mir dort „hallo“.
    .privacy = So geht Kollega mit deinen Daten um
    .terms = Nutzungsbedingungen für Kollega
    .what = Was Kollega ist
    .where = Wo liegen die Daten?
    .voluntary = Ist das freiwillig?
    .wrong = Antworten können falsch sein. Prüf sie, bevor du dich darauf verlässt, und halte dich an die Regeln von { $company } dazu, was wo eingefügt werden darf.
    .rights = „Was weißt du über mich?“ zeigt alles, „vergiss mich“ löscht alles, mit „stopp“ bin ich still. { $contact ->
        [none] Fragen beantwortet, wer Kollega betreut.
       *[other] Fragen beantwortet { $contact }.
    }
