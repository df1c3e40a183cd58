# Was die Plattformen rund um das Gespräch zeigen.
talk-thinking = denkt nach …
talk-description = Dein KI-Coach: beantwortet Fragen zu KI, notiert gesparte Zeit und meldet sich ab und zu
talk-command = Mit Kollega sprechen
talk-command-hint = Hilfe, Menü oder irgendeine Frage
talk-in-short = KI-Coach: beantwortet Fragen zu KI, notiert gesparte Zeit, meldet sich ab und zu
talk-in-full =
    Kollega ist ein KI-Coach für das ganze Unternehmen. Frag, wie ein Prompt besser wird, erzähl, wie viel Zeit dir KI gespart hat, finde als Buddy jemanden, der etwas mehr weiß, und erfahre, wann die nächste KI-Sprechstunde ist.

    Kollega ist ein KI-Assistent und sagt das auch. Wenn nichts anderes vereinbart ist, meldet er sich höchstens ein paarmal pro Woche, und das in der Arbeitszeit. Er ist still, wenn du das möchtest.

    „Meine Daten“ zeigt, was er über dich weiß; „vergiss mich“ löscht alles.
talk-typed-help = Hilfe
    .about = Was ich für dich tun kann
talk-typed-menu = Menü
    .about = Alles zur Auswahl, als Buttons
talk-typed-data = meine Daten
    .about = Was ich über dich weiß, und wie du es löschst
talk-typed-stop = stopp
    .about = Damit ich nicht mehr von mir aus schreibe
