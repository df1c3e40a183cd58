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
