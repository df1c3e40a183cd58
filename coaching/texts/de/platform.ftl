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
guide-why = { $what ->
    [checkins-week] Die Wochenfrage, an deinem Tag
    [checkins-card] Die Karte vor dem Treffen mit deinem Schützling
    [checkins-remind] Eine Erinnerung an die Wochenfrage, falls sie offen ist
    [digest-thursday] Was sich angesammelt hat, am Donnerstag
    [onboarding-baseline] Die drei Aufgaben, die Zeit kosten, wie vereinbart
    [pairing-plan] Der Blick am Morgen auf alle Paare aus Neuling und Buddy
    [pairing-search] Suche nach einem Buddy
    [pairing-request] Die Frage an jemanden, Buddy zu sein
    [pairing-intro] Ein Neuling und ein Buddy werden einander vorgestellt
    [onboarding-invite] Einladungen an alle, die die Personalabteilung gemeldet hat
    [prompting-stuck] Ob hängen blieb, was einem Prompt fehlte, zwei Wochen nach der Prüfung
    [dropins-remind] Erinnerung am selben Tag für alle, die zum Drop-in kommen
    [dropins-changed] Ein Drop-in, das verschoben oder abgesagt wurde
    [champions-asked] Die Frage, ob jemand Champion sein möchte
    [champions-answered] Die Antwort an die Leitung, die ernannt hat
    [dropins-spread] Ein Drop-in wird allen gesagt
    [dropins-again] Das nächste Drop-in einer Reihe
    [chats-where] Die Frage, in welchem deiner Chats ich dir schreibe
    [champions-invite] Champions aus company.toml werden gefragt
    [updates-asked] Die Frage, ob jemand das KI-Update macht
    [updates-swap] Die Frage, ob ein Team tauscht
    [updates-remind] Erinnerung an alle, die das KI-Update machen
    [updates-alarm] Ein Hinweis an die Leitung zur Reihenfolge
    [updates-plan] Der tägliche Blick auf das nächste KI-Update
    [updates-announce] Die Ankündigung des KI-Updates
   *[other] { $whose ->
        [ours] Planung für die ganze Firma
       *[theirs] Eine Nachricht von Kollega
    }
}
