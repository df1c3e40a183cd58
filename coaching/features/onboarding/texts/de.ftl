onboarding-welcome =
    Hallo! Ich bin **Kollega**, ein KI-Assistent und dein KI-Coach bei der Arbeit. { $savings ->
        [yes] { $pairing ->
            [yes] Ich beantworte Fragen zu KI, notiere gesparte Zeit und kann dir einen Buddy suchen.
           *[no] Ich beantworte Fragen zu KI und notiere gesparte Zeit.
        }
       *[no] { $pairing ->
            [yes] Ich beantworte Fragen zu KI und kann dir einen Buddy suchen.
           *[no] Ich beantworte Fragen zu KI.
        }
    }

    Deine Führungskraft sieht nicht, was du antwortest. Das Unternehmen sieht nur Summen ab fünf Personen{ $pairing ->
        [yes] , und die Programmleitung sieht, wer mit wem ein Tandem ist
       *[no] { "" }
    }.

    Die Teilnahme ist freiwillig, ein Nein hat keine Nachteile. Mit „stopp“ bin ich still, mit „vergiss mich“ wird alles gelöscht.
onboarding-consent = Wollen wir anfangen?
    .again = Mit einem Ja fangen wir an, mit einem Nein lasse ich dich in Ruhe. Frag vorher gern.
    .label = deine Zustimmung
    .yes = Ja, los geht’s
    .no = Nein danke
    .more = Erzähl mir mehr
onboarding-declined = Das ist in Ordnung. Ich speichere nichts über dich. Frag mich trotzdem gern zu KI. Wenn du es dir anders überlegst, schreib einfach „hallo“.
onboarding-language = In welcher Sprache wollen wir uns unterhalten?
    .again = Ich spreche Schwedisch, Englisch und Deutsch. Welche ist deine?
    .label = die Sprache
    .sv = Svenska
    .en = English
    .de = Deutsch
onboarding-skip = Überspringen
onboarding-leave = Den Rest ein andermal
onboarding-department = Gut. In welcher Abteilung arbeitest du?
    .again = Diese Abteilung finde ich nicht. Welche davon ist deine?
    .label = die Abteilung
onboarding-role =
    { $placed ->
        [no] Und was ist deine Aufgabe?
       *[yes] Und was machst du dort?
    }
    .again = Was würde an deiner Tür stehen? „Einkäuferin“ oder „Servicetechniker“ zum Beispiel.
    .label = deine Funktion
onboarding-tools = Welche KI-Werkzeuge benutzt du? Wähl alle aus, die stimmen, oder schreib sie.
    .again = Zum Beispiel „Copilot und ChatGPT“ oder „keine“, auch das ist eine gute Antwort.
    .label = die Werkzeuge
    .Copilot = Copilot
    .ChatGPT = ChatGPT
    .Claude = Claude
    .Gemini = Gemini
    .DeepL = DeepL
    .none = Noch keine
onboarding-experience = Wie oft benutzt du heute KI bei der Arbeit?
    .again = Ungefähr: nie, ab und zu, jede Woche, jeden Tag?
    .label = wie oft du KI benutzt
    .none = Nie
    .some = Ab und zu
    .weekly = Jede Woche
    .daily = Jeden Tag
    .expert = Ich bringe es anderen bei
onboarding-buddy = Das muss niemand allein lernen. Möchtest du einen Buddy oder selbst einer sein? Ihr seht dann voneinander Namen, Abteilung und Funktion.
    .again = Ein Buddy ist jemand mit mehr KI-Erfahrung, eine halbe Stunde pro Woche. Möchtest du einen, selbst einer sein oder keins von beidem?
    .label = der Buddy
    .wants = Ich möchte einen
    .gives = Ich kann einer sein
    .no = Jetzt nicht
onboarding-capacity = Prima! Für wie viele kannst du gleichzeitig Buddy sein? Eine halbe Stunde pro Woche und Person reicht.
    .again = Für eine Person, zwei oder drei?
    .label = für wie viele du Buddy bist
    .n1 = Eine Person
    .n2 = Zwei
    .n3 = Drei
onboarding-right =
    So habe ich dich verstanden:

    - Abteilung: { $department ->
        [none] nicht angegeben
       *[other] { $department }
    }
    - Funktion: { $role ->
        [none] nicht angegeben
       *[other] { $role }
    }
    { $buddy ->
        [none] { "" }
        [wants] - Buddy: du möchtest einen
        [gives] - Buddy: du kannst einer sein, für { $capacity ->
            [one] eine Person
           *[other] { $capacity } Personen
        } zugleich
       *[no] - Buddy: jetzt nicht
    }

    Stimmt das?
onboarding-dropped = In Ordnung, das ist nicht gespeichert. Schreib „mehr über mich“, wenn du es noch einmal versuchen möchtest.
onboarding-ready = Schön, dass du dabei bist{ $name ->
        [none] .
       *[other] , { $name }.
    } Jetzt beginnen deine ersten 90 Tage mit mir.
onboarding-now = Das kannst du gleich tun. Ein paar kurze Fragen habe ich noch, aber die können warten.
    .more = Mehr über mich
onboarding-along = Noch etwas, falls du eine halbe Minute hast:
onboarding-left = Gut, der Rest kann warten, bis du magst.
onboarding-thanks = Danke, das war alles, was ich wissen wollte.
onboarding-all-told = Ich weiß, was ich brauche. Möchtest du etwas ändern?
onboarding-part =
    .tools = Meine Werkzeuge
    .practice = Wie oft ich KI benutze
    .rating = Meine Selbsteinschätzung
onboarding-task-later = Zu dieser Aufgabe kommen wir gleich.
onboarding-cost =
    .label = die Aufgabe
onboarding-work-form = Aufgabe { $n } von höchstens drei: Was kostet dich heute Zeit, ohne KI? Wie lange jedes Mal, und wie oft?
onboarding-task = Welche Aufgabe kostet dich heute Zeit? Du kannst alles auf einmal sagen: „Angebote, 2 Stunden pro Woche“.
    .again = Etwas, das immer wiederkommt: „Protokolle“, „Auftragsbestätigungen“ …
    .label = { $value ->
        [none] Aufgabe
       *[other] { $value }
    }
onboarding-minutes = Wie lange dauert es jedes Mal? (Aufgabe: { $task })
    .again = Eine Zahl genügt: „45 Min.“ oder „2 Stunden“.
    .label = { $task ->
        [none] Dauer
       *[other] Dauer: { $task }
    }
onboarding-rhythm = Wie oft machst du das?
    .again = Einmal, jeden Tag, jede Woche oder jeden Monat?
    .label = { $task ->
        [none] wie oft
       *[other] wie oft: { $task }
    }
    .once = Einmal
    .day = Jeden Tag
    .week = Jede Woche
    .month = Jeden Monat
onboarding-more = { $task }, { DURATION($minutes) } { $rhythm ->
        [day] am Tag
        [week] pro Woche
        [month] im Monat
       *[once] einmalig
    }. Noch eine?
    .again = Noch eine Aufgabe, oder genügt das? Schreib sie gern gleich hin.
    .label = noch eine Aufgabe
    .more = Noch eine
    .enough = Das genügt
onboarding-knowledge = Zuerst: Wie gut kennst du die Werkzeuge? Wenn du alle fünf Antworten weißt, schreib sie gleich: „2 1 2 1 1“.
    .again = Was kommt am nächsten: 1, 2 oder 3? „Weiß nicht“ geht auch.
    .label = Werkzeugkenntnis
    .n1 = 1 – ein paarmal ausprobiert
    .n2 = 2 – bekomme meist, was ich will
    .n3 = 3 – kann es anderen zeigen
onboarding-breadth = Für wie viele Arten von Aufgaben benutzt du KI?
    .again = Was kommt am nächsten: 1, 2 oder 3?
    .label = Breite
    .n1 = 1 – für eine, etwa E-Mails
    .n2 = 2 – für zwei oder drei
    .n3 = 3 – für das meiste
onboarding-independence = Wie gut kommst du mit KI allein zurecht?
    .again = Was kommt am nächsten: 1, 2 oder 3?
    .label = Selbstständigkeit
    .n1 = 1 – brauche jemanden daneben
    .n2 = 2 – frage ab und zu
    .n3 = 3 – löse es selbst
onboarding-innovation = Findest du eigene Einsatzmöglichkeiten?
    .again = Was kommt am nächsten: 1, 2 oder 3?
    .label = neue Ideen
    .n1 = 1 – mache, was andere zeigen
    .n2 = 2 – habe ein paar eigene
    .n3 = 3 – probiere jeden Monat etwas
onboarding-sharing = Gibst du weiter, was du lernst?
    .again = Was kommt am nächsten: 1, 2 oder 3?
    .label = Weitergeben
    .n1 = 1 – noch nicht
    .n2 = 2 – wenn mich jemand fragt
    .n3 = 3 – zeige es von mir aus
onboarding-baseline-right = { $count ->
        [1] Dein Zeitfresser: { $task1 }, { DURATION($minutes1) } { $rhythm1 ->
            [day] am Tag
            [week] pro Woche
            [month] im Monat
           *[once] einmalig
        }. Stimmt das?
        [2] Deine Zeitfresser: { $task1 }, { DURATION($minutes1) } { $rhythm1 ->
            [day] am Tag
            [week] pro Woche
            [month] im Monat
           *[once] einmalig
        }; { $task2 }, { DURATION($minutes2) } { $rhythm2 ->
            [day] am Tag
            [week] pro Woche
            [month] im Monat
           *[once] einmalig
        }. Stimmt das?
       *[other] Deine Zeitfresser: { $task1 }, { DURATION($minutes1) } { $rhythm1 ->
            [day] am Tag
            [week] pro Woche
            [month] im Monat
           *[once] einmalig
        }; { $task2 }, { DURATION($minutes2) } { $rhythm2 ->
            [day] am Tag
            [week] pro Woche
            [month] im Monat
           *[once] einmalig
        }; { $task3 }, { DURATION($minutes3) } { $rhythm3 ->
            [day] am Tag
            [week] pro Woche
            [month] im Monat
           *[once] einmalig
        }. Stimmt das?
    }
onboarding-baseline-kept = { $count ->
        [one] Gespeichert. Mit dieser Aufgabe vergleichen wir.
       *[other] Gespeichert. Mit diesen { $count } Aufgaben vergleichen wir.
    } Wenn KI dir Zeit spart, sag es einfach: „30 Min. gespart: { $task }“.
onboarding-rated = Gespeichert, nur du siehst es: Werkzeuge { $knowledge ->
        [none] –
       *[other] { $knowledge }
    }, Breite { $breadth ->
        [none] –
       *[other] { $breadth }
    }, Selbstständigkeit { $independence ->
        [none] –
       *[other] { $independence }
    }, neue Ideen { $innovation ->
        [none] –
       *[other] { $innovation }
    }, Weitergeben { $sharing ->
        [none] –
       *[other] { $sharing }
    }.
onboarding-invitation =
    Hallo{ $name ->
        [none] { "" }
       *[other] { " " }{ $name }
    }! Ich bin **Kollega**, ein KI-Assistent bei { $company }. Ich kann dein KI-Coach bei der Arbeit sein.

    Die Personalabteilung hat mir deinen Namen, deine E-Mail-Adresse und Angaben zu deiner Stelle gegeben, etwa Abteilung und Funktion. Was du mir selbst erzählst, sieht weder deine Führungskraft noch die Personalabteilung.

    Du bist zu nichts angemeldet. Wenn du nicht möchtest, musst du nichts tun, ich frage nicht noch einmal. Wenn du lieber mit einem Menschen sprichst: { $contact }.
onboarding-invitation-open = Erzähl mir mehr
onboarding-baseline =
    .why = Die drei Aufgaben, die Zeit kosten
    .next = drei Aufgaben, die dich Zeit kosten
onboarding-invite =
    .why = Einladungen an alle, die die Personalabteilung eingetragen hat
onboarding-told-baseline = - Aufgabe: { $task }, { DURATION($minutes) } { $rhythm ->
        [day] jeden Tag
        [week] jede Woche
        [month] jeden Monat
       *[once] einmal
    }
onboarding-told-ratings = - Deine Selbsteinschätzung: Werkzeuge { $knowledge ->
        [none] –
       *[other] { $knowledge }
    }, Breite { $breadth ->
        [none] –
       *[other] { $breadth }
    }, Selbstständigkeit { $independence ->
        [none] –
       *[other] { $independence }
    }, neue Ideen { $innovation ->
        [none] –
       *[other] { $innovation }
    }, Weitergeben { $sharing ->
        [none] –
       *[other] { $sharing }
    }
onboarding-unreached = { $count ->
        [one] Eine Einladung ist nicht angekommen: { $names } hat kein Konto unter der Adresse, die die Personalabteilung angegeben hat, oder meine App fehlt in Teams.
       *[other] { $count } Einladungen sind nicht angekommen: { $names } haben kein Konto unter der Adresse, die die Personalabteilung angegeben hat, oder meine App fehlt in Teams.
    } Stimmt die Adresse? Ich versuche es an jedem Arbeitstag wieder.
onboarding-again =
    .late = Die Einladungen an Personen ohne Konto sollten { MOMENT($since) } noch einmal verschickt werden und waren zwei Stunden später nicht draußen.
onboarding-told-invited = - Eine Einladung, die beim ersten Versuch am { DAY($day) } nicht ankam
