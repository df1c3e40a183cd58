# Det som plattformarna visar runt samtalet.
talk-thinking = funderar …
talk-description = Din AI-buddy: svarar på frågor om promptning, noterar tiden du sparar och hör av sig då och då
talk-command = Prata med Kollega
talk-command-hint = hjälp, meny eller vilken fråga som helst
talk-in-short = En AI-buddy: svar om promptning, koll på sparad tid, en rad då och då
talk-in-full = Kollega är en AI-buddy och coach för hela arbetsplatsen. Fråga hur du skriver en bättre prompt, berätta vilken tid AI har sparat åt dig, få en buddy som kan lite mer, och hör när nästa drop-in är. Kollega är själv en AI-assistent och säger det. Den hör av sig högst två gånger i veckan, på arbetstid, och är tyst när du ber om det. Vad den vet om dig ser du när du skriver ”mina uppgifter”; ”glöm mig” raderar det.
talk-typed-help = hjälp
    .about = Vad jag kan göra för dig
talk-typed-menu = meny
    .about = Allt att välja bland, som knappar
talk-typed-data = mina uppgifter
    .about = Vad jag vet om dig, och hur du raderar det
talk-typed-stop = stopp
    .about = Så att jag inte skriver av mig själv längre
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
