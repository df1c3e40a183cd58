# Det som plattformarna visar runt samtalet.
talk-thinking = funderar …
talk-description = Din AI-buddy: svarar på frågor om promptning, noterar tiden du sparar och hör av sig då och då
talk-command = Prata med Kollega
talk-command-hint = hjälp, meny eller vilken fråga som helst
guide-why = { $what ->
    [savings-week] Veckans fråga om sparad tid, på torsdag eftermiddag
    [onboarding-baseline] De tre uppgifterna som tar tid, som avtalat
    [pairing-plan] Morgonens genomgång av alla par av nykomling och buddy
    [pairing-search] Letar efter en buddy
    [pairing-request] Frågan till en kollega om att vara buddy
    [pairing-intro] En nykomling och en buddy presenteras för varandra
    [onboarding-invite] Inbjudningar till dem som HR har lagt in
   *[other] Ett meddelande från Kollega
}
