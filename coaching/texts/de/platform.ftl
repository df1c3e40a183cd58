# Was die Plattformen rund um das Gespräch zeigen.
talk-thinking = denkt nach …
talk-description = Dein KI-Buddy: beantwortet Fragen zum Prompten, notiert gesparte Zeit und meldet sich ab und zu
talk-command = Mit Kollega sprechen
talk-command-hint = Hilfe, Menü oder irgendeine Frage
talk-in-short = Ein KI-Buddy: Antworten zum Prompten, gesparte Zeit, ab und zu eine Zeile
talk-in-full = Kollega ist ein KI-Buddy und Coach für die ganze Firma. Frag, wie ein Prompt besser wird, erzähl, wie viel Zeit dir KI gespart hat, finde einen Buddy, der etwas mehr weiß, und erfahre, wann das nächste Drop-in ist. Kollega ist selbst ein KI-Assistent und sagt das auch. Es meldet sich höchstens zweimal pro Woche, in der Arbeitszeit, und ist still, wenn du das möchtest. „Meine Daten“ zeigt, was es über dich weiß; „vergiss mich“ löscht alles.
talk-typed-help = Hilfe
    .about = Was ich für dich tun kann
talk-typed-menu = Menü
    .about = Alles zur Auswahl, als Buttons
talk-typed-data = meine Daten
    .about = Was ich über dich weiß, und wie du es löschst
talk-typed-stop = stopp
    .about = Damit ich nicht mehr von mir aus schreibe
