prompting-menu =
    .begin = Frage zu KI stellen
    .review = Meinen Prompt prüfen
    .paste = Darf ich das einfügen?
prompting-prompt = Wie schreibe ich einen besseren Prompt?
    .about = Rat aus dem Handbuch, mit Quelle
prompting-prompt-minutes = Wie bekomme ich von KI ein gutes Protokoll?
    .about = Vom Gespräch zum Protokoll

# Fragen und antworten
prompting-question = Was möchtest du wissen?
    .again = Frag so, wie du eine Kollegin oder einen Kollegen fragen würdest.
    .label = die Frage
prompting-ask-away = Frag nur, wie du jemanden im Team fragen würdest. Oder füg einen Prompt ein, der nicht tut, was du willst.
prompting-pasted = Bevor ich das an das Sprachmodell gebe: Darin sehe ich etwas, das nach persönlichen oder geheimen Daten aussieht ({ KINDS($kinds) }). Soll ich es herausnehmen?
    .again = Herausnehmen und fragen oder abbrechen?
    .label = was damit geschehen soll
    .remove = Herausnehmen und fragen
    .stop = Abbrechen
prompting-not-sent = Abgebrochen. Nichts ist an das Modell gegangen, und ich speichere nichts davon.
prompting-no-answer = Das weiß ich leider nicht, und das sage ich lieber, als zu raten. Frag gern { $contact ->
        [none] jemanden aus dem Team
       *[other] { $contact }
    }, oder erzähl mir, was du erledigen möchtest, dann fangen wir dort an.
prompting-by-model = Von KI geschrieben. Prüf, worauf es ankommt, bevor du es verwendest.
prompting-no-source = Das Handbuch sagt dazu nichts: Das ist Allgemeinwissen des Sprachmodells.
prompting-source = Quelle: Kollegas Handbuch, „{ $title }“
prompting-source-own = { $kind ->
        [use_case] Quelle: eure eigene Arbeitsweise „{ $title }“
        [failure] Quelle: euer eigener Versuch „{ $title }“
        [rule] Quelle: eure eigene Regel „{ $title }“
       *[prompt] Quelle: eure eigene Promptsammlung, „{ $title }“
    }{ $credit ->
        [none] { "" }
       *[other] { "" }, geteilt von { $credit }
    }
prompting-own =
    .prompt =
        Dafür habt ihr schon einen Prompt, **{ $title }**:

        > { $text }

        { "" }**Probier es aus:** Füll die Klammern aus und nimm ihn heute für einen echten Fall.
    .use_case =
        So machen es hier schon einige, **{ $title }**:

        > { $text }
    .failure =
        Das hat hier schon jemand versucht, und es hat nicht geklappt: **{ $title }**.

        > { $text }
        >
        > Warum es nicht geklappt hat: { $why }
        >
        > Gelernt: { $lesson }
    .rule =
        Dafür habt ihr eine eigene Regel, **{ $title }**:

        > { $text }
prompting-again = Darum ging es heute schon einmal, deshalb nur der Kern:
prompting-page = Alles zeigen
prompting-lesson = Die Lektion dazu
prompting-recipe = Rezept zeigen
prompting-no-page = Diese Seite finde ich nicht mehr. Frag noch einmal, dann schlage ich neu nach.
prompting-go-on = In unserem eigenen Chat weiter
prompting-helpful = Das hat geholfen
prompting-unhelpful = Nicht ganz
prompting-glad = Gut zu wissen. Danke!
prompting-sorry = Danke, dass du es sagst. Sag mir, was gefehlt hat, dann versuche ich es noch einmal, oder frag { $contact }.
prompting-discreet = Was Kolleginnen und Kollegen antworten, sparen oder können, bleibt bei ihnen. Ich erzähle es niemandem, und über dich auch nichts. Das Unternehmen sieht nur Summen ab fünf Personen.

# Wenn das Sprachmodell nicht antwortet: unter der Antwort des Handbuchs, allein, und unter einem geprüften Prompt
prompting-model-slow = Das Sprachmodell hat zu lange gebraucht, deshalb kommt das hier aus dem Handbuch.
    .alone = Das Sprachmodell hat zu lange gebraucht.
    .review = Das Sprachmodell hat zu lange gebraucht, deshalb habe ich nach Faustregeln geprüft.
prompting-model-down = Das Sprachmodell ist gerade nicht erreichbar, deshalb kommt das hier aus dem Handbuch.
    .alone = Das Sprachmodell ist gerade nicht erreichbar.
    .review = Das Sprachmodell ist gerade nicht erreichbar, deshalb habe ich nach Faustregeln geprüft.
prompting-model-busy = Das Sprachmodell ist gerade ausgelastet, deshalb kommt das hier aus dem Handbuch.
    .alone = Das Sprachmodell ist gerade ausgelastet.
    .review = Das Sprachmodell ist gerade ausgelastet, deshalb habe ich nach Faustregeln geprüft.
prompting-model-refused = Das Sprachmodell wollte darauf nicht antworten, deshalb kommt das hier aus dem Handbuch.
    .alone = Das Sprachmodell wollte darauf nicht antworten.
    .review = Das Sprachmodell wollte diesen Prompt nicht bearbeiten, deshalb habe ich nach Faustregeln geprüft.
prompting-model-nonsense = Die Antwort des Sprachmodells war nicht zu gebrauchen, deshalb kommt das hier aus dem Handbuch.
    .alone = Die Antwort des Sprachmodells war nicht zu gebrauchen.
    .review = Die Antwort des Sprachmodells war nicht zu gebrauchen, deshalb habe ich nach Faustregeln geprüft.
prompting-model-cut = Die Antwort des Sprachmodells brach ab, deshalb kommt das hier aus dem Handbuch.
    .alone = Die Antwort des Sprachmodells brach ab.
    .review = Die Antwort des Sprachmodells brach ab, deshalb habe ich nach Faustregeln geprüft.
prompting-model-budget = Das Monatsbudget für das Sprachmodell ist aufgebraucht, deshalb kommt das hier aus dem Handbuch.
    .alone = Das Monatsbudget für das Sprachmodell ist aufgebraucht.
    .review = Das Monatsbudget für das Sprachmodell ist aufgebraucht, deshalb habe ich nach Faustregeln geprüft.
prompting-model-daily = Deine Anfragen an das Sprachmodell sind für heute aufgebraucht, deshalb kommt das hier aus dem Handbuch. Morgen geht es weiter.
    .alone = Deine Anfragen an das Sprachmodell sind für heute aufgebraucht. Morgen geht es weiter.
    .review = Deine Anfragen an das Sprachmodell sind für heute aufgebraucht, deshalb habe ich nach Faustregeln geprüft. Morgen geht es weiter.

# Einen Prompt prüfen
prompting-draft = Füg deinen Prompt hier ein, genau so, wie du ihn abschicken würdest.
    .again = Den Prompt selbst, bitte: den ganzen Text, den du der KI geben würdest.
    .label = der Prompt
prompting-gap = { $gap ->
        [data] **Am wichtigsten: { $kinds ->
            [none] „{ $word }“ zusammen mit einem Namen oder einem Betrag.** Ersetze Namen und Beträge
           *[other] darin steht { KINDS($kinds) }.** Ersetze das
        } durch [Klammern], bevor er irgendwohin geht; die Antwort wird genauso gut.
        [goal] **Am wichtigsten: die Aufgabe.** Die KI sieht nicht, was sie damit tun soll. Fang mit einem Verb an: schreib, vergleiche, kürze …
        [context] **Am wichtigsten: der Hintergrund.** Die KI weiß nichts über deinen Fall, also passt die Antwort auf jeden und keinen. Zwei oder drei Fakten ändern das.
        [audience] **Am wichtigsten: wer es liest.** Für wen ist es, und was ist dort schon bekannt? Davon hängt jedes Wort ab.
        [format] **Am wichtigsten: die Form.** Ohne Länge und Form bekommst du einen Aufsatz, und die gesparte Zeit geht fürs Kürzen drauf.
        [limits] **Am wichtigsten: Grenzen.** Sag, was sie nicht tun darf: Zahlen erfinden, Termine versprechen, Fachjargon verwenden.
        [check] **Am wichtigsten: ein Weg zum Prüfen.** Lass sie nachfragen, wenn etwas fehlt, und kennzeichnen, wo sie unsicher ist.
        [example] **Am wichtigsten: ein Beispiel.** Ein Text, mit dem du zufrieden warst, sagt mehr als jede Beschreibung.
       *[none] **Es fehlt nichts Wichtiges.** Aufgabe, Hintergrund, wer es liest, Form, Grenzen: alles da.
    }
prompting-rewritten-by-model = So könnte er lauten:
prompting-rewritten =
    So könnte er lauten. Die Klammern füllst du aus:

    > { $prompt }{ $goal ->
        [add]
            { "" }
            > Aufgabe: [schreib / vergleiche / kürze …], damit [was danach geschehen soll].
       *[has] { "" }
    }{ $context ->
        [add]
            { "" }
            > Hintergrund: [zwei oder drei Fakten zum Fall].
       *[has] { "" }
    }{ $audience ->
        [add]
            { "" }
            > Gelesen wird es von [wem]; bekannt ist dort schon [was].
       *[has] { "" }
    }{ $format ->
        [add]
            { "" }
            > Form: höchstens [120] Wörter, [Ton], als [E-Mail / Tabelle / Stichpunkte].
       *[has] { "" }
    }{ $limits ->
        [add]
            { "" }
            > Erfinde keine Fakten und Zahlen, und lass [was] weg.
       *[has] { "" }
    }{ $check ->
        [add]
            { "" }
            > Frag mich, wenn etwas fehlt, bevor du anfängst, und kennzeichne, wo du unsicher bist.
       *[has] { "" }
    }{ $example ->
        [add]
            { "" }
            > Hier ist ein Beispiel, mit dem ich zufrieden war: [Beispiel].
       *[has] { "" }
    }
prompting-try-it = { $gap ->
        [none] **Probier es aus:** Häng „Was müsstest du wissen, um das besser zu machen?“ an und schau, was sie fragt.
       *[other] **Probier es aus:** Lass deine Fassung und diese laufen und leg die Antworten nebeneinander.
    }
prompting-stuck = Vor ein paar Wochen haben wir einen Prompt von dir angesehen; was fehlte, war { $gap ->
        [data] das Maskieren persönlicher Daten
        [goal] eine klare Aufgabe
        [context] der Hintergrund
        [audience] wer es liest
        [format] die Form
        [limits] die Grenzen
        [check] ein Weg zum Prüfen
       *[example] ein Beispiel
    }. Denkst du inzwischen daran?
    .again = Steht es inzwischen in deinen Prompts, ja oder nein?
    .label = ob du daran denkst
    .yes = Ja, meistens
    .no = Eher nicht
    .why = Rückfrage zwei Wochen nach einer Prompt-Prüfung
    .next = eine Rückfrage zu deinem Prompt
prompting-stuck-yes = Schön, dann ist es zur Gewohnheit geworden. Wenn du magst, sehen wir uns den nächsten Prompt an.
prompting-stuck-no = Danke für die Ehrlichkeit, das geht vielen so. Setz es an den Anfang deines nächsten Prompts. Oder füg hier einen ein, dann sehen wir ihn uns gemeinsam an.
prompting-review-again = Einen Prompt prüfen

# Darf ich …?
prompting-may-kind = { $light ->
        [green] 🟢 **Ja:** Was ohnehin öffentlich ist, darf in { $tool ->
            [none] jedes KI-Werkzeug
           *[other] { $tool }
        }.
        [amber] 🟡 **Ja, mit Bedacht:** { prompting-may-more.matter } darf in { $tool ->
            [none] { $tools }
           *[other] { $tool }
        }. Lass Namen weg und alles, was die Aufgabe nicht braucht.
       *[red] 🔴 **Nein{ $tool ->
            [none] { "" }
           *[other] , nicht in { $tool }
        }:** { prompting-may-more.matter } darf { $tools ->
            [none] in kein KI-Werkzeug
           *[other] nur in { $tools }
        }.
    }
prompting-may-tool = { $reach ->
        [much] 🟡 **Ja, mit Bedacht:** { $tool } ist hier freigegeben{ $widest ->
            [personal] { "" }, auch für Vertrauliches und Texte über Menschen
            [confidential] { "" }, auch für Vertrauliches, nicht für Texte über Menschen
           *[other] { "" } für Internes; Vertrauliches und Texte über Menschen bleiben draußen
        }.
        [public] 🟡 **Nur für Öffentliches:** Für anderes ist { $tool } nicht freigegeben. { $tools ->
            [none] Bisher ist keines freigegeben.
           *[other] Für Internes gibt es { $tools }.
        }
       *[other] 🔴 **Nein:** { $tool } ist hier nicht freigegeben. { $tools ->
            [none] Bisher ist keines freigegeben.
           *[other] Freigegeben ist: { $tools }.
        }
    }
prompting-may-more = Nach den Regeln von { $company }. Nicht sicher, was für ein Text es ist? Zeig ihn mir, oder frag { $contact ->
        [none] wer darüber entscheidet
       *[other] { $contact }
    }.
    .matter = { $data ->
            [internal] Internes
            [confidential] Vertrauliches (Preise, Verträge, Zeichnungen, Unterlagen von Kunden)
            [personal] was Menschen betrifft (Gehalt, Gesundheit, Namen)
           *[public] Öffentliches
        }

# Darf ich das einfügen?
prompting-paste = Füg den Text hier ein. Ich sehe ihn selbst durch; er geht an kein Sprachmodell, und ich speichere nichts davon.
    .again = Den Text, den du einfügen möchtest, bitte.
    .label = der Text
prompting-red-found = 🔴 **Rot: Stopp.** Darin { $count ->
        [one] steht etwas, das
       *[other] stehen { $count } Dinge, die
    } in kein KI-Werkzeug { $count ->
        [one] darf
       *[other] dürfen
    }: { KINDS($kinds) }.
prompting-masked =
    So sieht der Text ohne das aus. Such nach Namen, bevor du ihn verwendest:

    > { $text }
prompting-patterns-only = Ich erkenne nur Muster wie Nummern und Adressen; Namen und Inhalt erkenne ich nicht. Was darin steht, weißt du am besten.
prompting-class = Ich sehe darin keine Nummern, Adressen oder Schlüssel{ $seems ->
        [personal] , aber „{ $word }“ klingt nach Menschen (Gehalt, Gesundheit, Beurteilung …)
        [confidential] , aber „{ $word }“ klingt nach etwas, das im Unternehmen bleiben muss (Preise, Verträge, Zeichnungen …)
       *[none] { "" }
    }. Was für ein Text ist es?
    .again = Öffentlich, intern, vertraulich oder über Menschen?
    .label = die Art des Textes
    .public = Öffentlich
    .internal = Intern
    .confidential = Vertraulich
    .personal = Über Menschen
prompting-into = Welches KI-Werkzeug möchtest du benutzen?
    .again = Den Namen des Werkzeugs, bitte, zum Beispiel „Copilot“.
    .label = das Werkzeug
prompting-light-green = 🟢 **Grün: nur zu.** Was ohnehin öffentlich ist, darf in jedes Werkzeug.
prompting-light-amber = 🟡 **Gelb: ja, mit Bedacht.** { $tool ->
        [none] Der Text darf nur in { $tools }.
       *[other] { $tool } ist dafür in Ordnung.
    } Nur was die Aufgabe braucht, keine Namen, und lies die Antwort, bevor du sie verwendest.
prompting-light-red = 🔴 **Rot: Stopp.** { $data ->
        [personal] Texte über Menschen gehören in kein KI-Werkzeug{ $tools ->
            [none] { "" }
           *[other] {" "}außer { $tools }
        }.
        [confidential] Vertrauliches gehört in kein KI-Werkzeug{ $tools ->
            [none] { "" }
           *[other] {" "}außer { $tools }
        }.
       *[other] { $tool } ist für internes Material nicht freigegeben. { $tools ->
            [none] Bisher ist keines freigegeben.
           *[other] Freigegeben ist: { $tools }.
        }
    } Beschreib den Fall stattdessen mit erfundenen Einzelheiten, oder frag { $contact }.
prompting-rules = Nach den Regeln von { $company }.
prompting-told-asked = - Was du mich zuletzt gefragt hast, mit meinen Antworten: { $count }; wird nach drei Tagen gelöscht
prompting-told-votes = - Deine Bewertungen meiner Antworten: { $count }
prompting-told-habits = - Deine Antworten darauf, ob du an etwas denkst: { $count }
prompting-figures-topic = - Die Antworten des Coachs zu „{ $title }“ halfen { $failed } von { $people } Personen nicht.
prompting-figures-unknown = - Im { MONTH($month) } wusste der Coach auf { $questions } Fragen von { $people } Personen keine Antwort. Worum es ging, wird nicht gespeichert.
prompting-told-unanswered = - Monate mit Fragen, auf die ich keine Antwort wusste: { $count }; worum es ging, speichere ich nicht
prompting-told-model = - Fragen an das Sprachmodell am { DAY($day) }: { $count }
