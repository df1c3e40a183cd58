# Det som plattformarna visar runt samtalet.
talk-thinking = funderar …
talk-description = Din AI-coach: svarar på frågor om AI, noterar den tid du sparar och hör av sig då och då
talk-command = Prata med Kollega
talk-command-hint = hjälp, meny eller vilken fråga som helst
talk-in-short = En AI-coach: svarar på frågor om AI, noterar sparad tid, hör av sig då och då
talk-in-full =
    Kollega är en AI-coach för hela arbetsplatsen. Fråga hur du skriver en bättre prompt, berätta hur mycket tid AI har sparat åt dig, få en buddy som kan lite mer, och få veta när nästa drop-in-träff är.

    Kollega är en AI-assistent och säger det rakt ut. Den hör av sig högst ett par gånger i veckan om ni inte har kommit överens om annat, på arbetstid, och är tyst när du ber om det.

    Skriv ”mina uppgifter” så ser du vad den vet om dig. ”Glöm mig” raderar det.
talk-typed-help = hjälp
    .about = Vad jag kan göra för dig
talk-typed-menu = meny
    .about = Allt att välja bland, som knappar
talk-typed-data = mina uppgifter
    .about = Vad jag vet om dig, och hur du raderar det
talk-typed-stop = stopp
    .about = Så att jag bara svarar när du skriver
