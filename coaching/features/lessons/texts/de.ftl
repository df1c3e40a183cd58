lessons-menu =
    .next = Nächste Lektion
    .assign = Einer Abteilung einen Lernpfad geben
    .counts = Wie viele lernen was

# Nach dem Check-in
lessons-offer = **{ $title }**, { $minutes } Minuten. Lektion { $number } von { $of } auf dem Lernpfad { $path }.
    .again = Jetzt, am Dienstag oder jetzt nicht?
    .label = wann die Lektion kommt
    .now = Gleich machen
    .booked = Am Dienstag
    .why = Eine Lektion nach dem Check-in
    .next = die nächste Lektion
lessons-is-booked = Die Lektion kommt am { WEEKDAY($day) }.
lessons-booked =
    .why = Eine Lektion, für heute vorgemerkt
    .next = die Lektion, die du dir vorgemerkt hast
lessons-today = Hier ist die Lektion, die du heute wolltest.
lessons-paced-today = Die Lektion dieser Woche.
lessons-paced =
    .why = Die Lektion dieser Woche, wie gewünscht
    .next = die Lektion dieser Woche

# Die Lektion
lessons-shown = **{ $title }** (Lektion { $number } von { $of }, { $path })
lessons-the-task = **Deine Aufgabe:** { $task }

    { "" }**Fertig heißt:** { $end }
lessons-lasts = Etwa { $minutes } Minuten.{ $saves ->
        [yes] { " " }Wenn du so weit bist, schreib zum Beispiel „fertig, 20 Minuten beim Protokoll gespart“.
       *[no] { "" }
    }
lessons-done-button = Fertig
lessons-prompt-button = Prompt zeigen
lessons-stuck-button = Ich komme nicht weiter
lessons-skip-button = Überspringen
lessons-next-button = Nächste Lektion
lessons-choose-button = Anderer Lernpfad
lessons-pace-button = Wann Lektionen kommen
lessons-gone = Diese Lektion gibt es nicht mehr.
lessons-prompt = Kopieren, die eckigen Klammern füllen, ausprobieren:
lessons-stuck = Kommt vor. So geht es weiter mit **{ $title }**:
lessons-stuck-ask = Frag mich
lessons-stuck-buddy = Mein Buddy
lessons-stuck-drop-in = Nächste KI-Sprechstunde
lessons-skipped = „{ $title }“ lassen wir aus. Von selbst kommt die Lektion nicht wieder.
lessons-all-done = Auf deinen Lernpfaden hast du alles durch. Wenn du mehr willst: Es gibt noch andere.

# Alle
lessons-of-path = Es gibt { $count } Lektionen. Welchen Lernpfad möchtest du sehen?
    .again = Wähl einen der Lernpfade.
    .label = der Lernpfad
lessons-of-lesson = **{ $path }**, alles davon. Welche Lektion möchtest du?
    .again = Wähl eine oder schreib den Titel.
    .label = die Lektion

# Fertig
lessons-text = Was ist fertig, und wie viel Zeit hat es gespart?
    .label = was du geschrieben hast
lessons-minutes =
    .label = die Zeit
lessons-task =
    .label = die Aufgabe
lessons-rhythm =
    .label = wie oft
lessons-right = Gesparte Zeit: { DURATION($minutes) }{ $task ->
        [none] { "" }
       *[other] { " (" }{ $task })
    }, { $rhythm ->
        [day] jeden Tag
        [week] jede Woche
        [month] jeden Monat
       *[once] heute
    }. Und die Lektion „{ $title }“ ist fertig. Stimmt das?
lessons-dropped = Gut, es wurde nichts festgehalten.
lessons-none-begun = Du hast gerade keine Lektion angefangen. Nehmen wir die nächste?
lessons-done-before = „{ $title }“ hast du schon gemacht.
lessons-look = Die Lektion ist fertig. Soll { $buddy } sich das Ergebnis ansehen, wenn ihr euch trefft?
    .again = Soll ich es auf die Karte für { $buddy } setzen? Ja oder nein.
    .label = ob dein Buddy es ansieht
    .yes = Ja, auf die Karte
    .no = Nein
lessons-look-kept = Es steht auf der Karte für { $buddy }, für euer nächstes Treffen.
lessons-counted = { $done } von { $of } auf dem Lernpfad { $path } fertig.

# Der Lernpfad
lessons-path = Dein Lernpfad ist **{ $path }**: { $done } von { $of } fertig.
lessons-path-after = Danach: { $paths }.
lessons-no-paths = Hier gibt es noch keine Lektionen. Frag { $contact }.
lessons-choose = Welcher Lernpfad soll es sein?
    .again = Wähl einen der Lernpfade.
    .label = der Lernpfad
lessons-chosen = Ab jetzt kommt der Lernpfad { $path } zuerst. Was du gemacht hast, bleibt.
lessons-pace = Wie sollen die Lektionen kommen?
    .again = Wähl, wie die Lektionen kommen.
    .label = wie die Lektionen kommen
    .weekly = Eine pro Woche
    .slot = Nach dem Check-in
    .never = Keine
lessons-day = An welchem Tag?
    .again = Ein Werktag, Montag bis Freitag.
    .label = der Tag
    .n1 = Montag
    .n2 = Dienstag
    .n3 = Mittwoch
    .n4 = Donnerstag
    .n5 = Freitag
lessons-paced-slot = Dann frage ich nach dem Check-in und sonst nie.
lessons-paced-weekly = Eine Lektion pro Woche, immer am { $number ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
       *[5] Freitag
    }. Sie zählt zu den Nachrichten, die ich dir schicken darf; mehr werden es dadurch nicht.
lessons-satisfied-right = Keine Lektionen bis zum { DAY($day) }, alles andere wie immer. Möchtest du das so?
    .yes = Ja, keine Lektionen
    .label = ob die Lektionen ruhen
lessons-satisfied = Das ist völlig in Ordnung. Keine Lektionen bis zum { DAY($day) }; alles andere bleibt. Wenn du es dir anders überlegst: „nächste Lektion“.
lessons-stale = { $count ->
        [1] Eine Lektion wurde
       *[other] { $count } Lektionen wurden
    } seit einem Jahr nicht durchgesehen: { $titles }

# Wer leitet
lessons-only-leads = Lernpfade für eine ganze Abteilung legt die Programmleitung fest. Deinen eigenen wechselst du mit „anderer Lernpfad“. Fragen: { $contact }.
lessons-department = Welche Abteilung bekommt einen Lernpfad?
    .again = Den Namen einer Abteilung, bitte.
    .label = die Abteilung
lessons-which = Welchen Lernpfad bekommt { $department }?
    .again = Wähl einen der Lernpfade.
    .label = der Lernpfad
lessons-assign-right = { $department } bekommt den Lernpfad **{ $path }**. Wer sich selbst einen ausgesucht hat, behält den zuerst. Soll ich das tun?
    .yes = Ja, Lernpfad zuweisen
lessons-assigned = Erledigt: { $department } hat jetzt den Lernpfad { $path }. Zu merken ist es an der nächsten Lektion.
lessons-monday =
    .why = Die Lektionen der Woche werden bereitgelegt
    .late = Die Lektionen dieser Woche konnten nicht bereitgelegt werden.
lessons-slot =
    .why = Eine Lektion nach dem Check-in
    .next = die nächste Lektion

# Wer lernt was
lessons-only-trainers = Das sieht nur, wer die Rolle KI-Training hat, oder die Programmleitung. Frag { $contact }.
lessons-counts = So viele haben die Lernpfade begonnen und abgeschlossen. Niemand sieht, wer:
lessons-counts-line = - { $path }: { $begun ->
        [-1] weniger als 5 haben begonnen
       *[other] { $begun } haben begonnen
    }, { $done ->
        [-1] weniger als 5 sind fertig
        [-2] fast alle davon sind fertig
       *[other] { $done } sind fertig
    }
lessons-counts-note = Eine Zahl ändert sich erst, wenn sie um mindestens fünf abweicht.

# Über dich, und in Zahlen
lessons-told = - Lektionen: { $done } fertig, { $begun } angefangen, { $skipped } übersprungen{ $paths ->
        [none] { "" }
       *[other] ; deine Lernpfade: { $paths }
    }
lessons-told-paths = - Deine Lernpfade: { $paths }
lessons-told-day = - Eine Lektion pro Woche, immer am { $number ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
       *[5] Freitag
    }
lessons-told-satisfied = - Dir reicht es so, seit { DAY($day) }: 90 Tage lang werden keine Lektionen angeboten
lessons-figures = - Fertige Lektionen: { $count }
