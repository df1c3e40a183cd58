# Was die Plattformen rund um das Gespräch zeigen.
talk-thinking = denkt nach …
talk-description = Dein KI-Buddy: beantwortet Fragen zum Prompten, notiert gesparte Zeit und meldet sich ab und zu
talk-command = Mit Kollega sprechen
talk-command-hint = Hilfe, Menü oder irgendeine Frage
guide-why = { $what ->
    [checkins-week] Die Wochenfrage, an deinem Tag
    [checkins-card] Die Karte vor dem Treffen mit deinem Schützling
    [checkins-remind] Eine Erinnerung an die Wochenfrage, falls sie offen ist
    [digest-thursday] Was sich angesammelt hat, am Donnerstag
    [onboarding-baseline] Die drei Aufgaben, die Zeit kosten, wie vereinbart
   *[other] { $whose ->
        [ours] Planung für die ganze Firma
       *[theirs] Eine Nachricht von Kollega
    }
}
