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
    [pairing-plan] Morgonens genomgång av alla par av nykomling och buddy
    [pairing-search] Letar efter en buddy
    [pairing-request] Frågan till en kollega om att vara buddy
    [pairing-intro] En nykomling och en buddy presenteras för varandra
    [onboarding-invite] Inbjudningar till dem som HR har lagt in
    [prompting-stuck] Om det som saknades i en prompt sitter, två veckor efter granskningen
    [dropins-remind] Påminnelse samma dag till dem som kommer på drop-in
    [dropins-changed] En drop-in som flyttades eller ställdes in
    [champions-asked] Frågan om någon vill vara champion
    [champions-answered] Svaret till den som utsåg en champion
    [dropins-spread] En drop-in berättas för alla
    [dropins-again] Nästa drop-in i en serie
    [chats-where] Frågan i vilken av dina chattar jag skriver
    [champions-invite] Champions i company.toml får frågan
    [updates-asked] Frågan om någon håller AI-uppdateringen
    [updates-swap] Frågan om ett team byter sin tur
    [updates-remind] Påminnelse till den som håller AI-uppdateringen
    [updates-alarm] En notis till programansvarig om turordningen
    [updates-plan] Den dagliga titten på nästa AI-uppdatering
    [updates-announce] Inbjudan till AI-uppdateringen
   *[other] { $whose ->
        [ours] Planering för hela företaget
       *[theirs] Ett meddelande från Kollega
    }
}
