guide-menu = Was möchtest du tun?
    .next = Was kommt als Nächstes?
    .help = Hilfe
guide-baseline = Drei Aufgaben nennen
guide-prompt = Was kommt als Nächstes für mich?
guide-help =
    Du kannst mir schreiben wie einer Kollegin:

    - „Gestern 45 Min. bei Angeboten mit Copilot gespart“ – ich notiere es, sobald du ja gesagt hast
    - „Wie schreibe ich einen besseren Prompt?“ – ich antworte und nenne meine Quelle
    - „Mein Buddy“ – ich zeige dir, wer es ist, oder suche einen
    - „Was weißt du über mich?“ – ich zeige dir alles
guide-help-stop = Immer: **zurück**, **abbrechen**, **Menü**, **Sprache**. „Pause“ oder „stopp“, und ich bin still; „vergiss mich“ löscht alles.
guide-ai = Ich bin ein KI-Assistent. Wenn du lieber mit einem Menschen sprichst: { $contact }.
guide-next = Du bist an Tag { $number } von 90. { $count ->
        [0] Im Moment ist nichts für dich geplant.
       *[other] Das ist geplant:
    }
guide-next-entry = - { DAY($day) }, { $time }: { $what ->
        [savings-week] die Wochenfrage nach gesparter Zeit
        [onboarding-baseline] drei Aufgaben, die dich Zeit kosten
       *[other] eine Nachricht von mir
    }
guide-next-baseline = Deine drei Zeitfresser kenne ich noch nicht. Zwei Minuten, wann du magst.
guide-text = Was kann ich für dich tun?
    .again = Sag es in deinen eigenen Worten, dann sehen wir weiter.
    .label = was du geschrieben hast
guide-meant = Ich bin nicht sicher, was du meinst. Ist es eines davon?
    .again = Ich kann es immer noch nicht sagen. Gesparte Zeit, eine Frage, oder etwas anderes?
    .label = was du gemeint hast
    .saving = Gesparte Zeit
    .question = Eine Frage zu KI
    .other = Etwas anderes
guide-human = Ein Mensch, der helfen kann: { $contact }.
guide-welcome = Gern geschehen!
guide-hello = Hallo{ $name ->
        [none] !
       *[other] , { $name }!
    } Was liegt an?
guide-no-figures = Hier werden keine Zahlen gesammelt: Zeitersparnis ist in diesem Unternehmen abgeschaltet.
