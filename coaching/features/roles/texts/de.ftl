roles-menu =
    .list = Rollen
roles-name = { $role ->
        [process_owner] Prozessverantwortung
        [prompt_engineer] Prompt Engineering
        [trainer] KI-Training
       *[data_steward] Data Stewardship
    }
roles-kind = { $data ->
        [public] Öffentliches
        [internal] Internes
        [confidential] Vertrauliches
       *[personal] Personenbezogenes
    }
roles-intro = Rollen, die hier etwas dürfen:
roles-line = - { $role ->
        [process_owner] **Prozessverantwortung**: verschiebt die Anwendungsfälle einer Abteilung
        [prompt_engineer] **Prompt Engineering**: pflegt die geteilten Prompts: was taugt, doppelt oder überholt ist
        [trainer] **KI-Training**: hält KI-Sprechstunden ab und sieht, wie viele was lernen
       *[data_steward] **Data Stewardship**: legt fest, was wo eingefügt werden darf
    } ({ $count ->
        [0] noch niemand
       *[other] { $names }
    })
roles-given = Rollen vergibt die Programmleitung. Hättest du gern eine, sag es { $contact }.
roles-mine-button = Meine Rolle
roles-give-button = Jemandem eine Rolle geben
roles-take-button = Eine Rolle beenden
roles-give-up-button = Meine Rolle abgeben
roles-classes-button = Ampel ändern
roles-talent-button = Talentmatrix
roles-counts-button = Wie viele lernen was
roles-cases-button = Anwendungsfälle
roles-library-button = Geteiltes
roles-announce-button = Sprechstunde ankündigen
roles-only-leads = Das kann nur die Programmleitung. Sag { $contact }, an wen du denkst.

# Eine geben
roles-which = Welche Rolle?
    .again = Prozessverantwortung, Prompt Engineering, KI-Training oder Data Stewardship?
    .label = die Rolle
    .process_owner = Prozessverantwortung
    .prompt_engineer = Prompt Engineering
    .trainer = KI-Training
    .data_steward = Data Stewardship
roles-who = Wer soll die Rolle { roles-name } übernehmen?
    .again = Nenn den Namen oder die Mailadresse.
    .label = die Person
roles-nobody = Ich finde niemanden mit dem Namen „{ $who }“. Nenn den vollen Namen oder die Mailadresse. Die Person muss mir schon einmal geschrieben haben.
roles-several = Ich kenne { $count } Leute mit dem Namen „{ $who }“. Nenn die Mailadresse, damit es keine Verwechslung gibt.
roles-not-with-us = { $name } hat mir noch nicht zugestimmt. Bitte die Person, mir zuerst zu schreiben.
roles-already = { $name } hat diese Rolle schon.
roles-no-department = Ich weiß nicht, in welcher Abteilung { $name } arbeitet, also auch nicht, um wessen Anwendungsfälle es geht. Bitte die Person, es mir zu sagen.
roles-give-right = Soll ich { $name }{ $email ->
        [none] { "" }
       *[other] { " " }({ $email })
    } fragen, ob die Rolle { roles-name }{ $area ->
        [none] { "" }
       *[other] { " " }für { $area }
    } passen würde?
    .yes = Ja, fragen
roles-dropped = Gut, dann frage ich niemanden.
roles-will-ask = Ich frage { $name } unter vier Augen und sag dir, was dabei herauskommt.
roles-accept = Möchtest du hier die Rolle { roles-name }{ $area ->
        [none] { "" }
       *[other] { " " }für { $area }
    } übernehmen? { $role ->
        [process_owner] Du könntest die Anwendungsfälle deiner Abteilung verschieben und beenden.
        [prompt_engineer] Du könntest sagen, welche geteilten Prompts taugen, ähnliche zusammenlegen und herausnehmen, was nicht mehr taugt.
        [trainer] Du könntest KI-Sprechstunden abhalten und sehen, wie viele die Lernpfade begonnen und abgeschlossen haben, nie wer.
       *[data_steward] Du könntest für alle ändern, was wo eingefügt werden darf.
    } Was du in der Rolle tust, wird protokolliert. Abgeben kannst du sie jederzeit.
    .again = Ein Ja oder Nein genügt.
    .waits = Du hast noch nicht geantwortet: Möchtest du eine Rolle übernehmen?
    .label = deine Antwort
    .yes = Ja, übernehme ich
    .no = Nein danke
roles-declined = Danke für die Antwort. Das ist völlig in Ordnung.
roles-welcome = Du hast jetzt die Rolle { roles-name }. Mit „KI-Rollen“ siehst du, was du tun kannst.
roles-answer = { $name } { $state ->
        [accepted] hat zugesagt und hat jetzt die Rolle { roles-name }.
       *[declined] möchte die Rolle { roles-name } lieber nicht.
    }
roles-offered =
    .why = Eine Frage nach einer Rolle
    .next = eine Frage nach einer Rolle
roles-invite =
    .why = Wer in company.toml für eine Rolle steht, wird gefragt
roles-answered =
    .why = Die Antwort zu einer Rolle
    .next = die Antwort zu einer Rolle

# Eine beenden
roles-none = Du hast gerade keine Rolle.
roles-which-mine = Welche Rolle möchtest du abgeben?
    .again = Welche davon?
    .label = die Rolle
    .process_owner = Prozessverantwortung
    .prompt_engineer = Prompt Engineering
    .trainer = KI-Training
    .data_steward = Data Stewardship
roles-give-up-right = Möchtest du die Rolle { roles-name } abgeben?
    .yes = Ja, abgeben
roles-given-up = Erledigt, die Rolle { roles-name } hast du abgegeben. Danke für alles, was du getan hast.
roles-stays = Gut, alles bleibt, wie es ist.
roles-nobody-has = Noch hat niemand eine Rolle.
roles-held = { $name }: { roles-name }
roles-which-held = Welche Rolle soll enden?
    .again = Welche davon?
    .label = die Rolle
roles-take-right = Soll die Rolle { roles-name } von { $name } enden? Ich sage Bescheid.
    .yes = Ja, beenden
roles-taken = { $name } hat die Rolle { roles-name } nicht mehr.
roles-has-ended = Deine Rolle { roles-name } ist beendet. Kommt das überraschend, frag { $contact }.
roles-ended =
    .why = Eine Rolle ist beendet
    .next = eine Nachricht zu einer Rolle

# Die Ampel
roles-only-stewards = Das können nur Data Stewards und die Programmleitung ändern. Frag { $contact }.
roles-class = Um welche Art von Text geht es?
    .again = Öffentlich, intern, vertraulich oder personenbezogen?
    .label = die Art
    .public = Öffentlich
    .internal = Intern
    .confidential = Vertraulich
    .personal = Personenbezogen
roles-into = { roles-kind } darf heute { $beforeany ->
        [yes] überallhin
       *[no] { $before ->
            [none] nirgendwohin
           *[other] in { $before }
        }
    }. Wohin darf es künftig?
    .again = Nenn die Werkzeuge, oder sag „nirgends“.
    .label = die Werkzeuge
    .nowhere = Nirgends
    .everywhere = In jedes Werkzeug
roles-unchanged = Gut, nichts ist geändert.
roles-class-right = { roles-kind }: { $beforeany ->
        [yes] jedes Werkzeug
       *[no] { $before ->
            [none] nirgends
           *[other] { $before }
        }
    } → { $afterany ->
        [yes] jedes Werkzeug
       *[no] { $after ->
            [none] nirgends
           *[other] { $after }
        }
    }. Das gilt sofort für alle und wird mit deinem Namen protokolliert. Soll ich es ändern?
    .yes = Ja, ändern
roles-class-changed = Geändert. „Darf ich das einfügen?“ antwortet ab jetzt danach.

# Wer neigt wozu
roles-technique = Ich probiere gern neue Werkzeuge aus und finde heraus, wie sie funktionieren.
    .again = Trifft das auf dich zu? Ja oder nein.
    .label = Neues ausprobieren
    .yes = Das bin ich
    .no = Nicht ich
roles-explaining = Ich kann anderen gut etwas erklären.
    .again = Trifft das auf dich zu? Ja oder nein.
    .label = Erklären
    .yes = Das bin ich
    .no = Nicht ich
roles-processes = Ich sehe, wie Arbeit besser laufen könnte.
    .again = Trifft das auf dich zu? Ja oder nein.
    .label = Abläufe
    .yes = Das bin ich
    .no = Nicht ich
roles-data = Ich halte Daten in Ordnung.
    .again = Trifft das auf dich zu? Ja oder nein.
    .label = Ordnung in Daten
    .yes = Das bin ich
    .no = Nicht ich
roles-named = Darf dein Name vorgeschlagen werden, wenn jemand für eine Rolle gesucht wird? Die Programmleitung sieht dann ihn und deine vier Antworten.
    .again = Ja oder nein?
    .label = ob dein Name gesehen wird
    .yes = Ja, schlag mich vor
    .no = Nein, nur mitzählen
roles-leaning-right = Das würde ich mir merken:

    - Neues ausprobieren: { $technique ->
        [yes] ja
       *[no] nein
    }
    - Erklären: { $explaining ->
        [yes] ja
       *[no] nein
    }
    - Abläufe: { $processes ->
        [yes] ja
       *[no] nein
    }
    - Ordnung in Daten: { $data ->
        [yes] ja
       *[no] nein
    }
    - Dein Name für die Programmleitung: { $named ->
        [yes] ja
       *[no] nein
    }

    Soll ich es mir merken?
    .yes = Ja, merken
roles-leaning-dropped = Gut, ich merke mir nichts.
roles-leaning-kept = Gemerkt. { $named ->
        [yes] Die Programmleitung sieht deinen Namen.
       *[no] Es zählt nur mit, ab fünf Leuten in einer Abteilung.
    } Mit „Talentmatrix“ änderst du es.
roles-leaning-button = Etwas über mich sagen
roles-matrix = { $count ->
        [0] Noch hat keine Abteilung fünf Antworten.
       *[other] Wer wozu neigt, nach Abteilung:
    }
roles-matrix-line = - { $department ->
        [none] Ohne Abteilung
       *[other] { $department }
    } ({ $people }): Neues ausprobieren { $technique ->
        [-1] weniger als 5
        [-2] fast alle
       *[other] { $technique }
    }, erklären { $explaining ->
        [-1] weniger als 5
        [-2] fast alle
       *[other] { $explaining }
    }, Abläufe { $processes ->
        [-1] weniger als 5
        [-2] fast alle
       *[other] { $processes }
    }, Ordnung in Daten { $data ->
        [-1] weniger als 5
        [-2] fast alle
       *[other] { $data }
    }
roles-matrix-name = - { $name } darf vorgeschlagen werden:{ $technique ->
        [yes] { " " }Neues ausprobieren;
       *[no] { "" }
    }{ $explaining ->
        [yes] { " " }erklären;
       *[no] { "" }
    }{ $processes ->
        [yes] { " " }Abläufe;
       *[no] { "" }
    }{ $data ->
        [yes] { " " }Ordnung in Daten;
       *[no] { "" }
    }
roles-matrix-few = Antworten ist freiwillig, und Abteilungen mit weniger als fünf werden nicht gezeigt.

# Über dich
roles-told = - Rolle { roles-name }: { $state ->
        [asked] du bist gefragt worden
        [accepted] deine seit { DAY($day) }
        [declined] du hast abgelehnt
       *[ended] beendet am { DAY($day) }
    }
roles-told-leaning = - Talentmatrix: Neues ausprobieren { $technique ->
        [yes] ja
       *[no] nein
    }, erklären { $explaining ->
        [yes] ja
       *[no] nein
    }, Abläufe { $processes ->
        [yes] ja
       *[no] nein
    }, Ordnung in Daten { $data ->
        [yes] ja
       *[no] nein
    }; deinen Namen sieht { $named ->
        [yes] die Programmleitung
       *[no] niemand
    }
roles-told-class = - Du hast die Ampel für { roles-kind } am { DAY($day) } geändert
