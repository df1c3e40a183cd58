# Was alle Gespräche gemeinsam haben.
talk-send = Senden
talk-pick = Auswählen
talk-minutes = { DURATION($minutes) }
talk-yes = Ja, stimmt
talk-change = Etwas ändern
talk-drop = Verwerfen
talk-confirm-again = Ein Ja genügt, oder schreib, was anders ist, zum Beispiel „nein, 45 Minuten“.
talk-which = Was soll ich ändern?
talk-cancelled = Abgebrochen. Nichts wurde gespeichert.
talk-unchanged = In Ordnung. Was schon gespeichert war, bleibt, wie es ist.
talk-nothing-open = Im Moment gibt es nichts abzubrechen.
talk-at-the-start = Wir sind schon bei der ersten Frage.
talk-continue = Weiter, wo wir waren
talk-decisions = { $count ->
        [2] Zwei Dinge
        [3] Drei Dinge
       *[other] { $count } Dinge
    } warten auf deine Antwort. Das erste:
talk-next-decision = Und noch etwas zu entscheiden:
talk-waits-answer = Darauf antworten
talk-settled = Das ist beantwortet.
talk-one-more = **Noch etwas:**
talk-not-now = Nicht jetzt
talk-kept-already = Das ist schon beantwortet und gespeichert. Schreib „ändern“, wenn es anders sein soll.
talk-all-said = Alles klar. Melde dich, wenn etwas ist.
talk-moot = Das hat sich inzwischen erledigt, du brauchst nicht mehr zu antworten.
talk-button-old = Dieser Button gehört zu etwas, das erledigt ist. Schreib einfach, was du brauchst, oder „Menü“.
talk-button-of-another = Dieser Button ist für jemand anderen gedacht. Schreib mir direkt, dann fangen wir dort an.
talk-no-words = Ich kann bisher nur Text lesen. Kannst du es in Worte fassen?
talk-menu-instead = Ich verstehe es immer noch nicht, tut mir leid. Beantworte die Frage, oder öffne das Menü, wenn du lieber etwas anderes möchtest:
talk-menu = Menü
talk-human = Hier komme ich nicht weiter. Hilfe bekommst du von { $contact }. Oder schreib „abbrechen“, dann lassen wir es.
talk-in-direct = Das klären wir in unserem eigenen Chat. Ich habe dir dort geschrieben.
talk-expired = Unser letztes Gespräch ist nach drei Tagen abgelaufen. Nichts davon wurde gespeichert.
talk-united = Ich sehe jetzt, dass wir uns schon aus einem anderen Chat kennen. Ich habe beides zusammengeführt, du bist bei mir jetzt eine Person.
talk-trouble = Bei mir ist etwas schiefgegangen. Versuch es bitte gleich noch einmal.
talk-stranger = Ich bin Kollega, ein KI-Assistent, und helfe Kolleginnen und Kollegen, mit KI Zeit zu gewinnen. Lass uns das in unserem eigenen Chat klären; was du hier schreibst, speichere ich nicht.
talk-home-stranger = Ich bin Kollega, ein KI-Assistent. Das wird deine Seite, sobald du Ja gesagt hast: was als Nächstes kommt, deine Zahlen, wie oft du von mir hörst. Bis dahin bleibt nichts von dem gespeichert, was du schreibst.
talk-stranger-open = Unseren Chat öffnen
talk-home = Deine Seite bei Kollega

# Was der Leser persönlicher Daten findet.
talk-kind = persönliche Daten
talk-kind-secret = ein Passwort oder Schlüssel
talk-kind-mention = eine erwähnte Person
talk-kind-email = eine E-Mail-Adresse
talk-kind-iban = ein Bankkonto
talk-kind-card = eine Kartennummer
talk-kind-personnummer = eine Personennummer
talk-kind-steuerid = eine Steuer-ID
talk-kind-phone = eine Telefonnummer
talk-kind-ip = eine IP-Adresse
talk-kind-name = ein Name
talk-kind-address = eine Anschrift
