# Was die Plattformen rund um das Gespräch zeigen.
talk-thinking = denkt nach …
talk-description = Dein KI-Buddy: beantwortet Fragen zum Prompten, notiert gesparte Zeit und meldet sich ab und zu
talk-command = Mit Kollega sprechen
talk-command-hint = Hilfe, Menü oder irgendeine Frage
guide-why = { $what ->
    [savings-week] Die Wochenfrage nach gesparter Zeit, am Donnerstagnachmittag
    [onboarding-baseline] Die drei Aufgaben, die Zeit kosten, wie vereinbart
    [prompting-stuck] Ob hängen blieb, was einem Prompt fehlte, zwei Wochen nach der Prüfung
   *[other] { $whose ->
        [ours] Planung für die ganze Firma
       *[theirs] Eine Nachricht von Kollega
    }
}
