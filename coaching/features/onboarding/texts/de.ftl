onboarding-consent =
    Hallo! Ich bin **Kollega**, ein KI-Assistent – Buddy und Coach für KI bei der Arbeit.

    Ich beantworte Fragen zum Prompten, notiere die Zeit, die du sparst, wenn du mir davon erzählst, und melde mich ab und zu. Was du über dich erzählst, gehört dir: Deine Führungskraft sieht es nie, das Unternehmen sieht nur Summen ab fünf Personen. Schreib „stopp“, und ich bin still, „vergiss mich“, und alles wird gelöscht.

    Wollen wir anfangen?
    .again = Mit einem Ja fangen wir an, mit einem Nein lasse ich dich in Ruhe. Was soll es sein?
    .label = deine Zustimmung
    .yes = Ja, los geht’s
    .no = Nein danke
onboarding-declined = Das ist in Ordnung. Ich speichere nichts über dich. Frag mich trotzdem gern zu KI – und wenn du es dir anders überlegst, schreib einfach „hallo“.
onboarding-language = Welche Sprache nehmen wir?
    .again = Ich spreche Schwedisch, Englisch und Deutsch. Welche ist deine?
    .label = die Sprache
    .sv = Svenska
    .en = English
    .de = Deutsch
onboarding-department = Gut. In welcher Abteilung arbeitest du?
    .again = Wie heißt deine Abteilung? Wähl eine aus oder schreib den Namen.
    .label = die Abteilung
onboarding-role = Und was machst du dort?
    .again = Was würde an deiner Tür stehen? „Einkäuferin“ oder „Servicetechniker“ zum Beispiel.
    .label = deine Aufgabe
onboarding-tools = Welche KI-Werkzeuge benutzt du? Nenn alle, oder keine.
    .again = Zum Beispiel „Copilot und ChatGPT“ – oder „keine“, auch das ist eine gute Antwort.
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
onboarding-buddy = Das soll niemand allein lernen. Möchtest du einen Buddy – oder einer sein? Ihr beide seht dann voneinander Namen, Abteilung und Aufgabe.
    .again = Ein Buddy ist jemand mit mehr KI-Übung, eine halbe Stunde in der Woche. Möchtest du einen, einer sein, oder nichts davon?
    .label = der Buddy
    .wants = Ich möchte einen
    .gives = Ich kann einer sein
    .no = Jetzt nicht
onboarding-capacity = Prima! Um wie viele kannst du dich gleichzeitig kümmern? Eine halbe Stunde pro Woche und Person reicht.
    .again = Um eine Person, zwei oder drei?
    .label = wie viele du übernimmst
    .n1 = Eine Person
    .n2 = Zwei
    .n3 = Drei
onboarding-right =
    So habe ich dich verstanden:

    - Abteilung: { $department }
    - Aufgabe: { $role }
    - Werkzeuge: { $tools ->
        [none] noch keine
       *[other] { $tools }
    }
    - KI heute: { $experience ->
        [none] nie
        [some] ab und zu
        [weekly] jede Woche
        [daily] jeden Tag
       *[expert] du bringst es anderen bei
    }
    - Buddy: { $buddy ->
        [wants] du möchtest einen
        [gives] du kannst einer sein, für { $capacity ->
            [one] eine Person
           *[other] { $capacity } Personen
        } zugleich
       *[no] jetzt nicht
    }

    Stimmt das?
onboarding-dropped = In Ordnung, nichts gespeichert. Schreib „hallo“, wenn du es noch einmal versuchen möchtest.
onboarding-ready = Schön, dass du dabei bist{ $name ->
        [none] .
       *[other] , { $name }.
    } Deine 90 Tage beginnen jetzt.
onboarding-baseline-offer = Noch etwas, zwei Minuten: drei Aufgaben, die dich heute Zeit kosten. Ohne sie kann später niemand sagen, ob KI geholfen hat.
onboarding-baseline-now = Gleich jetzt
onboarding-baseline-later = Morgen
onboarding-later = Gut. Ich frage am { DAY($day) }.
onboarding-work-form = Aufgabe { $n } von höchstens drei: Was kostet dich Zeit, wie lange jedes Mal, und wie oft?
onboarding-task = Aufgabe { $n }: Was ist es? Du kannst alles auf einmal sagen: „Angebote, 2 Stunden pro Woche“.
    .again = Etwas, das immer wiederkommt: „Protokolle“, „Auftragsbestätigungen“ …
    .label = Aufgabe
onboarding-minutes = Wie lange dauert es jedes Mal?
    .again = Eine Zahl genügt: „45 Min.“ oder „2 Stunden“.
    .label = Zeit pro Mal
onboarding-rhythm = Wie oft?
    .again = Einmal, jeden Tag, jede Woche oder jeden Monat?
    .label = wie oft
    .once = Einmal
    .day = Jeden Tag
    .week = Jede Woche
    .month = Jeden Monat
onboarding-more = Notiert. Noch eine Aufgabe?
    .again = Noch eine Aufgabe, oder genügt das?
    .label = noch eine Aufgabe
    .more = Noch eine
    .enough = Das genügt
onboarding-maturity-form = Zuletzt: Wie siehst du dich heute mit KI? 1 heißt „ganz am Anfang“, 3 heißt „andere fragen mich“.
onboarding-knowledge = Wie gut kennst du die Werkzeuge? 1 ein wenig, 2 gut, 3 in- und auswendig. Du kannst alle fünf auf einmal beantworten: „2 1 2 1 1“.
    .again = 1 ein wenig, 2 gut oder 3 in- und auswendig?
    .label = Werkzeugkenntnis
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-breadth = Für wie viele Arten von Aufgaben benutzt du KI? 1 wenige, 2 mehrere, 3 die meisten.
    .again = 1 wenige, 2 mehrere oder 3 die meisten?
    .label = Breite
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-independence = Wie gut kommst du allein zurecht? 1 mit Hilfe, 2 meistens, 3 ganz.
    .again = 1 mit Hilfe, 2 meistens oder 3 ganz?
    .label = Selbstständigkeit
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-innovation = Findest du neue Einsatzmöglichkeiten? 1 noch nicht, 2 manchmal, 3 oft.
    .again = 1 noch nicht, 2 manchmal oder 3 oft?
    .label = neue Ideen
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-sharing = Gibst du weiter, was du lernst? 1 noch nicht, 2 manchmal, 3 oft.
    .again = 1 noch nicht, 2 manchmal oder 3 oft?
    .label = Weitergeben
    .n1 = 1
    .n2 = 2
    .n3 = 3
onboarding-baseline-right = Deine Aufgaben: { $tasks }. Du selbst: Werkzeuge { $knowledge }, Breite { $breadth }, Selbstständigkeit { $independence }, neue Ideen { $innovation }, Weitergeben { $sharing }. Stimmt das?
onboarding-baseline-kept = { $count ->
        [one] Gespeichert. Diese Aufgabe ist unser Maßstab.
       *[other] Gespeichert. Diese { $count } Aufgaben sind unser Maßstab.
    } Wenn KI dir Zeit spart, sag es einfach: „30 Min. bei Angeboten gespart“.
onboarding-invitation =
    Hallo{ $name ->
        [none] { "" }
       *[other] { " " }{ $name }
    }! Ich bin **Kollega**, ein KI-Assistent bei { $company } – Buddy und Coach für KI bei der Arbeit.

    Ich beantworte Fragen zum Prompten, notiere gesparte Zeit und helfe dir, einen Buddy zu finden. Die Personalabteilung hat mir deinen Namen, deine E-Mail-Adresse und Angaben zu deiner Stelle gegeben, etwa Abteilung und Aufgabe. Was du mir selbst erzählst, sieht weder deine Führungskraft noch die Personalabteilung; das Unternehmen sieht nur Summen ab fünf Personen.

    Du bist zu nichts angemeldet. Wenn du nicht möchtest, musst du nichts tun – ich frage nicht noch einmal. Wenn du lieber mit einem Menschen sprichst: { $contact }.
onboarding-invitation-open = Erzähl mir mehr
onboarding-baseline =
    .why = Die drei Aufgaben, die Zeit kosten, wie vereinbart
    .next = drei Aufgaben, die dich Zeit kosten
onboarding-invite =
    .why = Einladungen an alle, die die Personalabteilung gemeldet hat
onboarding-told-baseline = - Aufgabe: { $task }, { DURATION($minutes) } { $rhythm ->
        [day] jeden Tag
        [week] jede Woche
        [month] jeden Monat
       *[once] einmal
    }
onboarding-told-ratings = - Deine Selbsteinschätzung: Werkzeuge { $knowledge }, Breite { $breadth }, Selbstständigkeit { $independence }, neue Ideen { $innovation }, Weitergeben { $sharing }
