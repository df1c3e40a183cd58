# Was die Plattformen rund um das Gespräch zeigen.
talk-thinking = denkt nach …
talk-description = Dein KI-Buddy: beantwortet Fragen zum Prompten, notiert gesparte Zeit und meldet sich ab und zu
talk-command = Mit Kollega sprechen
talk-command-hint = Hilfe, Menü oder irgendeine Frage
guide-why = { $what ->
    [savings-week] Die Wochenfrage nach gesparter Zeit, am Donnerstagnachmittag
    [onboarding-baseline] Die drei Aufgaben, die Zeit kosten, wie vereinbart
    [pairing-plan] Der Blick am Morgen auf alle Paare aus Neuling und Buddy
    [pairing-search] Suche nach einem Buddy
    [pairing-request] Die Frage an jemanden, Buddy zu sein
    [pairing-intro] Ein Neuling und ein Buddy werden einander vorgestellt
    [onboarding-invite] Einladungen an alle, die die Personalabteilung gemeldet hat
   *[other] Eine Nachricht von Kollega
}
