# Was alle Gespräche gemeinsam haben.
talk-send = Senden
talk-minutes = { DURATION($minutes) }
talk-yes = Ja, stimmt
talk-change = Etwas ändern
talk-drop = Lass es weg
talk-confirm-again = Ein Ja genügt, oder schreib, was anders ist, zum Beispiel „nein, 45 Minuten“.
talk-which = Was soll ich ändern?
talk-cancelled = Abgebrochen. Nichts wurde gespeichert.
talk-unchanged = In Ordnung. Was schon gespeichert war, bleibt, wie es ist.
talk-nothing-open = Im Moment gibt es nichts abzubrechen.
talk-at-the-start = Wir sind schon bei der ersten Frage.
talk-back-to = Zurück zu dem, wo wir waren:
talk-kept-already = Das ist schon beantwortet und gespeichert. Schreib „ändern“, wenn es anders sein soll.
talk-button-old = Dieser Knopf gehört zu etwas, das erledigt ist. Schreib einfach, was du brauchst, oder „Menü“.
talk-button-of-another = Dieser Knopf ist für jemand anderen gedacht. Schreib mir direkt, dann fangen wir dort an.
talk-no-words = Ich kann bisher nur Text lesen. Magst du es in Worte fassen?
talk-menu-instead = Ich verstehe es immer noch nicht, tut mir leid. Das hier kann ich:
talk-human = Hier komme ich nicht weiter. { $contact } kann dir helfen – oder schreib „abbrechen“, dann lassen wir es.
talk-in-direct = Das klären wir in unserem eigenen Chat. Ich habe dir dort geschrieben.
talk-expired = Unser letztes Gespräch ist nach drei Tagen abgelaufen. Nichts davon wurde gespeichert.
talk-trouble = Bei mir ist etwas schiefgegangen. Versuch es bitte gleich noch einmal.
talk-stranger = Ich bin Kollega, ein KI-Assistent, und helfe Kolleginnen und Kollegen, mit KI Zeit zu gewinnen. Lass uns das in unserem eigenen Chat klären; was du hier schreibst, speichere ich nicht.
talk-stranger-open = Unseren Chat öffnen

# Was der Leser persönlicher Daten findet.
talk-kind = persönliche Daten
talk-kind-secret = ein Passwort oder Schlüssel
talk-kind-mention = eine erwähnte Person
talk-kind-email = eine E-Mail-Adresse
talk-kind-iban = ein Bankkonto
talk-kind-card = eine Kartennummer
talk-kind-personnummer = eine Personennummer
talk-kind-steuerid = eine Steuernummer
talk-kind-phone = eine Telefonnummer
talk-kind-ip = eine IP-Adresse
talk-kind-name = ein Name
talk-kind-address = eine Anschrift
