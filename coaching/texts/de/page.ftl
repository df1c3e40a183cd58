# Die Seite, auf der man Kollega ausprobieren kann.

page-title = Kollega: zum Ausprobieren
page-tagline = Dein KI-Coach bei der Arbeit
page-skip = Zum Nachrichtenfeld springen
page-language = Sprache
page-no-script = Diese Seite braucht JavaScript.
page-fictive = Das Unternehmen und seine Leute sind erfunden. Was du schreibst, bleibt auf diesem Rechner.

# Wer du bist
page-who = Wer möchtest du sein?
page-you-are = Du bist
page-you = Du
page-search = Jemand anderes: Name, Funktion oder Abteilung
page-nobody-found = Darauf passt hier niemand.
page-part-newcomer = Neu dabei
page-part-buddy = Buddy
page-part-champion = KI-Champion
page-part-lead = Programmleitung
page-waiting = Neue Nachricht

# Der Chat
page-chat = Chat mit Kollega
page-chat-with = KI-Assistent im Gespräch mit { $name } ({ $what })
page-rooms = Chats
page-twins = Wie in Slack und Teams
page-home = Meine Seite
page-home-with = Deine Seite bei Kollega, wie der Tab „Home“ in Slack. Niemand sonst sieht sie.
page-group-with = Gruppenchat: { $names } und Kollega, der nur hört, was an @Kollega gerichtet ist
page-channel-with = Der Kanal, den alle lesen. Kollega hört nur, was an @Kollega gerichtet ist
page-silence = Hier ist es noch still.
page-aside = Später, seltener oder gar nicht
page-message = Nachricht an { $room }
page-send = Senden
page-thinking = Kollega denkt nach …
page-newer = Neue Nachricht ↓
page-ai = KI
page-choices = Antwortvorschläge
page-chosen = { $choice }, gewählt
page-choose-one = Auswählen …
page-optional = optional
page-copy = Kopieren
page-copied = Kopiert
page-sent = Gesendet
page-welcome = Sag Hallo zu Kollega
page-welcome-more = Kollega ist ein KI-Assistent. Schreib wie an eine Kollegin oder einen Kollegen, oder beginne damit:
page-try-hello = Hallo!
page-try-prompt = Wie schreibe ich einen besseren Prompt?
page-try-saving = Gestern mit Copilot 45 Min. bei Angeboten gespart

# Die Uhr
page-clock = Virtuelle Zeit
page-clock-forward = Zeit vorstellen
page-clock-hour = +1 Stunde
page-clock-day = +1 Tag
page-clock-week = +1 Woche
page-clock-next = Zum nächsten Ereignis
page-clock-running = Die Uhr läuft …
page-next = Was als Nächstes kommt, und warum
page-next-none = Noch nichts. Sobald jemand mit Kollega gesprochen hat, steht hier der nächste Schritt.
page-next-others = { $who } und { $count ->
        [one] eine weitere Person
       *[other] { $count } weitere
    }

# Was inzwischen geschah
page-meanwhile-asked = { $name } wurde als Buddy angefragt und hat geantwortet.
page-meanwhile-met = { $one } und { $other } sind jetzt ein Tandem.
page-meanwhile-pairs = { $count ->
        [one] Ein weiteres Tandem wurde einander vorgestellt.
       *[other] { $count } weitere Tandems wurden einander vorgestellt.
    }
page-meanwhile-drop-in = { $count ->
        [one] Im Kanal wurde eine KI-Sprechstunde angekündigt.
       *[other] Im Kanal wurden { $count } KI-Sprechstunden angekündigt.
    }
page-meanwhile-update = Das KI-Update des Monats wurde im Kanal angekündigt.
page-meanwhile-answered = { $count ->
        [one] Eine Kollegin oder ein Kollege hat den Wochen-Check-in beantwortet.
       *[other] { $count } Kolleginnen und Kollegen haben ihren Wochen-Check-in beantwortet.
    }
page-clock-news = { $count ->
        [0] Nichts Neues für { $name }.
        [one] Eine neue Nachricht für { $name }.
       *[other] { $count } neue Nachrichten für { $name }.
    }
page-lives = Alle hier haben ihr eigenes Leben. Schreibst du für eine dieser Personen, bist du sie, solange du bleibst.
page-new = Neu
page-anew = Von vorn beginnen
page-anew-sure = Ja, zurück zum Montagmorgen
page-anew-on = Das Unternehmen beginnt von vorn …

# Wenn etwas schiefgeht
page-again = Noch einmal versuchen
page-failed = Das hat nicht geklappt. Bitte versuche es noch einmal.
page-lost = Keine Verbindung zu Kollega. Die Seite versucht es weiter.
page-unsent = Deine Nachricht ist nicht angekommen.
page-nobody = Hier gibt es niemanden mit diesem Namen.
page-no-chat = Diesen Chat gibt es nicht, oder du bist nicht dabei.
page-not-found = Unter dieser Adresse gibt es nichts.
page-not-json = Diese Adresse nimmt ein JSON-Objekt an (Content-Type: application/json).
page-too-large = Das ist zu lang: In eine Nachricht passen höchstens 64 KB.
page-unreadable = Das Feld „{ $field }“ fehlt oder hat den falschen Typ.
page-refused-host = Diese Seite antwortet nur auf dem Rechner, auf dem sie läuft, unter 127.0.0.1 oder localhost.
page-refused-origin = Nur die Seite selbst darf hierher etwas senden.
