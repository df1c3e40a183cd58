# Det som plattformarna visar runt samtalet.
talk-thinking = funderar …
talk-description = Din AI-buddy: svarar på frågor om promptning, noterar tiden du sparar och hör av sig då och då
talk-command = Prata med Kollega
talk-command-hint = hjälp, meny eller vilken fråga som helst
guide-why = { $what ->
    [savings-week] Veckans fråga om sparad tid, på torsdag eftermiddag
    [onboarding-baseline] De tre uppgifterna som tar tid, som avtalat
    [prompting-stuck] Om det som saknades i en prompt sitter, två veckor efter granskningen
   *[other] { $whose ->
        [ours] Planering för hela företaget
       *[theirs] Ett meddelande från Kollega
    }
}
