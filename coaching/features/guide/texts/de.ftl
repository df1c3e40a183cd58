guide-why = { WHY($what) ->
        [none] { $whose ->
            [ours] Planung für das ganze Unternehmen
           *[theirs] Eine Nachricht von Kollega
        }
       *[other] { WHY($what) }
    }
guide-menu = Was möchtest du tun?
    .next = Meine Woche
    .learn = Lernen
    .people = Menschen
    .more = Weitere Möglichkeiten
    .help = Hilfe
guide-learn = Worin möchtest du besser werden?
guide-people = Wer dir weiterhelfen kann:
guide-more = Und hier der Rest:
guide-prompt = Was kommt als Nächstes für mich?
    .about = Was als Nächstes ansteht, und warum
guide-help = Du kannst mir schreiben wie einer Kollegin oder einem Kollegen:
guide-help-savings = - „Gestern 45 Min. bei Angeboten mit Copilot gespart“: Ich notiere es, sobald du Ja gesagt hast
guide-help-prompting = - „Wie schreibe ich einen besseren Prompt?“: Ich antworte und nenne meine Quelle
guide-help-pairing = - „Mein Buddy“: Ich zeige dir, wer es ist, oder suche einen
guide-help-data = - „Was weißt du über mich?“: Ich zeige dir alles
guide-help-stop = Immer: **zurück**, **abbrechen**, **Menü**, **Sprache**. „Pause“ oder „stopp“, und ich bin still; „vergiss mich“ löscht alles.
guide-ai = Ich bin ein KI-Assistent. Wenn du lieber mit einem Menschen sprichst: { $contact }.
guide-next = Heute ist Tag { $number } von 90. { $count ->
        [0] Im Moment ist nichts für dich geplant.
       *[other] Das ist geplant:
    }
guide-next-entry = - { DAY($day) }, { $time }: { NEXT($what) ->
        [none] eine Nachricht von mir
       *[other] { NEXT($what) }
    }
guide-waits = Noch etwas wartet auf dich: „Zusatzfragen“ zeigt es.
guide-waits-now = Zeig mir, was wartet
guide-home-language = Wir sprechen Deutsch.
    .choose = Sprache wechseln
guide-alarm = { $reason ->
        [not_in_channel] Ich bin nicht im Kanal { $channel }, deshalb ist nicht erschienen, was dort stehen sollte. Nimm mich als Mitglied auf, dann kommt der nächste Beitrag an.
        [channel_not_found] Ich finde den Kanal { $channel } nicht, deshalb ist nicht erschienen, was dort stehen sollte. Ist er privat? Dann nimm mich als Mitglied auf. Sonst stimmt „community_channel“ in company.toml nicht.
        [is_archived] Der Kanal { $channel } ist archiviert, deshalb ist nicht erschienen, was dort stehen sollte. Öffne ihn wieder, oder nenne in company.toml einen anderen.
        [blocked] Mindestens eine Person hat mich in Teams blockiert, deshalb kommt nicht an, was für sie bestimmt ist. War das ein Versehen, hebt sie die Blockierung in unserem Chat dort auf.
        [writes_blocked] In mindestens einem Chat lässt mich Teams lesen, aber nicht schreiben. Im Teams Admin Center steht, ob eine Richtlinie im Weg ist.
        [not_in_roster] In mindestens einem Teams-Chat bin ich kein Mitglied mehr. Wird die App für die Person neu installiert, ist es behoben.
        [uninstalled] Mindestens eine Person hat mich aus Teams entfernt. Ich lasse sie in Ruhe; wer die App wieder installiert, hört wieder von mir.
        [disabled] Für mindestens eine Person bin ich in Teams von der Administration abgeschaltet. Die App-Berechtigungsrichtlinien im Teams Admin Center sagen, für wen.
        [not_installed] Mindestens eine eingeladene Person hat meine App nicht in Teams, und dort darf ich nicht zuerst schreiben. Die Administration kann die App für sie installieren (Setuprichtlinien) oder in ein Team aufnehmen, zu dem sie gehört.
       *[other] Etwas für den Kanal { $channel } ist nicht erschienen („{ $reason }“). Wer Kollega betreibt, findet mehr im Log.
    }
guide-alarm-late = { LATE($round, $since) ->
        [none] Etwas, das ich für alle erledige, war für { MOMENT($since) } geplant und zwei Stunden später noch nicht erledigt.
       *[other] { LATE($round, $since) }
    } Ich hole es nach, sobald ich kann. Passiert es wieder, steht der Grund im Log.
guide-alarm-shut = { $platform } lässt mich seit { MOMENT($since) } nicht mehr hinein („{ $reason }“). Verloren geht nichts: Was fällig ist, wartet und geht hinaus, sobald die App neu installiert oder ihr Schlüssel berichtigt ist.
guide-text = Was kann ich für dich tun?
    .again = Sag es mit deinen eigenen Worten, dann sehen wir weiter.
    .label = was du geschrieben hast
guide-meant = Ich bin nicht sicher, was du meinst. Ist es eines davon?
    .again = Ich bin mir immer noch nicht sicher. Gesparte Zeit, eine Frage oder etwas anderes?
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
