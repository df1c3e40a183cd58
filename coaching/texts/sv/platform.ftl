# Det som plattformarna visar runt samtalet.
talk-thinking = funderar …
talk-description = Din AI-buddy: svarar på frågor om promptning, noterar tiden du sparar och hör av sig då och då
talk-command = Prata med Kollega
talk-command-hint = hjälp, meny eller vilken fråga som helst
guide-why = { $what ->
    [checkins-week] Veckans avstämning, på din dag
    [checkins-card] Kortet inför mötet med den du är buddy för
    [checkins-remind] En påminnelse om avstämningen, om den inte är besvarad
    [digest-thursday] Det som har väntat, samlat på torsdagen
    [onboarding-baseline] De tre uppgifterna som tar tid, som avtalat
   *[other] { $whose ->
        [ours] Planering för hela företaget
       *[theirs] Ett meddelande från Kollega
    }
}
