pairing-menu =
    .mine = Min buddy
    .swap = Byt buddy
    .project = Välj ett litet projekt
    .capacity = Hur många jag är buddy åt
    .resume = Vi kör vidare
    .want = Jag vill ha en buddy
    .review = Par som väntar på ditt ja
pairing-why =
    Därför passar ni ihop: { $first ->
        [department] samma avdelning
        [role] liknande jobb
        [hours] nästan samma arbetstider
        [tools] gemensamma verktyg
        [practice] lagom skillnad i AI-vana
       *[other] plats för en till
    }{ $second ->
        [none] { "" }
        [department] , samma avdelning
        [role] , liknande jobb
        [hours] , nästan samma arbetstider
        [tools] , gemensamma verktyg
        [practice] , lagom skillnad i AI-vana
       *[other] , plats för en till
    }{ $third ->
        [none] { "" }
        [department] , samma avdelning
        [role] , liknande jobb
        [hours] , nästan samma arbetstider
        [tools] , gemensamma verktyg
        [practice] , lagom skillnad i AI-vana
       *[other] , plats för en till
    }.
# Frågan till en buddy. Innan kollegan har sagt ja finns inget namn.
pairing-request =
    { $name ->
        [none] En ny kollega{ $department ->
            [none] { "" }
           *[other] { " " }på { $department }
        } vill gärna ha en buddy från vecka { $week }.
       *[other] { $name }{ $department ->
            [none] { "" }
           *[other] , { $department },
        } vill gärna ha en buddy, och du skulle passa bra.
    } Det tar en halvtimme i veckan, på { $language ->
        [sv] svenska
        [de] tyska
       *[en] engelska
    }.{ $first ->
        [none] { "" }
       *[other] { " " }{ pairing-why }
    }

    Vill du?
    .again = Ett ja eller ett nej räcker, båda är okej. Vill du vara buddy?
    .waits = Du har inte svarat än: vill du vara buddy{ $name ->
            [none] { "" }
           *[other] { " " }åt { $name }
        }?
    .label = ditt svar
    .yes = Jag är med
    .no = Inte den här gången
    .why = Frågan till en kollega om att vara buddy
pairing-request-late = Tack! Någon annan hann före, så du behöver inte göra något.
pairing-declined = Helt okej, jag frågar någon annan. Vill du vara buddy åt färre eller ingen ett tag, så säg bara till.
pairing-accepted = { $name ->
        [none] Toppen, tack! Jag presenterar er för varandra så fort personen är på plats och själv har sagt ja, tidigast vecka { $week }.
       *[other] Toppen, tack! Jag presenterar dig och { $name } för varandra så fort ni båda är på jobbet.
    }

# De två möts
pairing-group =
    Hej { $newcomer } och { $buddy }! Nu är ni ett buddypar. { $buddy } hjälper { $newcomer } i gång med AI: en halvtimme i veckan i { $weeks } veckor. { pairing-why }
pairing-first-task = **En första liten uppgift ihop:** visa varandra var sin uppgift från den här veckan där AI skulle kunna spara tid. Välj en av dem och prova, en kvart räcker.
pairing-group-quiet = Jag är en AI-assistent och håller tyst här inne tills ni nämner mig. I våra egna chattar finns jag som vanligt.
pairing-intro-newcomer = Du har fått en buddy: **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }. Ni är buddypar fram till den { DAY($ends) }. { pairing-why } { $group ->
        [True] Jag har öppnat en chatt för er två.
       *[other] Skriv till varandra, jag har berättat för er båda samtidigt.
    }
pairing-intro-buddy = Det här är **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }. Du är buddy fram till den { DAY($ends) }. { pairing-why } { $group ->
        [True] Jag har öppnat en chatt för er två.
       *[other] Skriv till varandra, jag har berättat för er båda samtidigt.
    }
pairing-intro-chat = Här öppnas en chatt för er två: { $link }
pairing-intro-swap = Skulle det visa sig att ni inte passar ihop: säg ”byt buddy” när som helst. Du behöver inte säga varför, och ingen har gjort fel.

# Min buddy
pairing-mine-newcomer = Din buddy är **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }, fram till den { DAY($ends) }{ $state ->
        [paused] { " " }(pausat just nu)
       *[other] { "" }
    }.{ $project ->
        [none] { "" }
       *[other] { " " }Ert projekt: { $project ->
            [minutes] mötesanteckningar på halva tiden
            [mail] ett mejl ni skriver varje vecka
            [template] en gemensam promptmall
           *[other] { $project }
        }.
    }
pairing-mine-buddy = Du är buddy åt **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }, fram till den { DAY($ends) }{ $state ->
        [paused] { " " }(pausat just nu)
       *[other] { "" }
    }.{ $project ->
        [none] { "" }
       *[other] { " " }Ert projekt: { $project ->
            [minutes] mötesanteckningar på halva tiden
            [mail] ett mejl ni skriver varje vecka
            [template] en gemensam promptmall
           *[other] { $project }
        }.
    }
pairing-mine-searching = Jag letar efter en buddy åt dig och tittar på nytt varje arbetsdag.
pairing-mine-soon = Jag har någon i tankarna åt dig. Ni möts så fort personen har sagt ja och allt är klart.
pairing-mine-room = { $room ->
        [one] Du kan vara buddy åt en i taget.
        [2] Du kan vara buddy åt upp till två samtidigt.
        [3] Du kan vara buddy åt upp till tre samtidigt.
       *[other] Du kan vara buddy åt upp till { $room } samtidigt.
    }
pairing-mine-none = Du har ingen buddy och är inte buddy åt någon just nu.
pairing-no-pair = Du har ingen buddy och är inte buddy åt någon just nu.
pairing-whom = Vem av dem menar du?
    .again = Välj ett av namnen.
    .label = vem du menar
pairing-want = Ska jag leta efter en buddy åt dig? Ni ser då varandras namn, avdelning och jobb.
    .again = En buddy är en kollega med mer AI-vana, en halvtimme i veckan. Vill du ha en?
    .label = buddyn
    .yes = Jag vill ha en buddy
    .no = Nej tack
pairing-want-no = Okej. Säg ”jag vill ha en buddy” om du ändrar dig.
pairing-searching = Jag sätter i gång. Jag hör av mig när någon har sagt ja, eller om det dröjer.
pairing-capacity = Hur många kan du vara buddy åt samtidigt? En halvtimme i veckan för var och en.
    .again = Ingen, en, två eller tre?
    .label = hur många du är buddy åt
    .n0 = Ingen just nu
    .n1 = En
    .n2 = Två
    .n3 = Tre
pairing-capacity-right = { $room ->
        [0] Buddy åt ingen just nu.
        [one] Buddy åt en i taget.
        [2] Buddy åt upp till två samtidigt.
        [3] Buddy åt upp till tre samtidigt.
       *[other] Buddy åt upp till { $room } samtidigt.
    } Stämmer det?
pairing-capacity-dropped = Okej, det är som förut.
pairing-capacity-kept = { $room ->
        [0] Noterat: ingen ny förrän du säger till.
        [one] Noterat: buddy åt en i taget.
        [2] Noterat: buddy åt upp till två samtidigt.
        [3] Noterat: buddy åt upp till tre samtidigt.
       *[other] Noterat: buddy åt upp till { $room } samtidigt.
    }{ $load ->
        [0] { "" }
        [one] { " " }Just nu är du buddy åt en.
       *[other] { " " }Just nu är du buddy åt { $load }.
    }

# Ett litet projekt
pairing-project = Vilket litet projekt vill ni göra klart tillsammans? Välj ett, eller säg det med egna ord.
    .again = Något som blir klart på några veckor, till exempel ”en mall för offerter”.
    .label = projektet
    .minutes = Mötesanteckningar på halva tiden
    .mail = Ett mejl vi skriver varje vecka
    .template = En gemensam promptmall
pairing-project-right = Ert projekt: { $project }. Stämmer det?
pairing-project-dropped = Okej, inget projekt än.
pairing-project-kept = Bra val{ $project ->
        [minutes] : mötesanteckningar på halva tiden
        [mail] : ett mejl ni skriver varje vecka
        [template] : en gemensam promptmall
       *[other] : { $project }
    }. Jag berättar det för din kollega också.
pairing-project-news = { $name } föreslår ett projekt för er två: { $project ->
        [minutes] mötesanteckningar på halva tiden
        [mail] ett mejl ni skriver varje vecka
        [template] en gemensam promptmall
       *[other] { $project }
    }

# Byta utan att någon får skulden
pairing-swap = Vill du byta buddy? Det är helt okej och du behöver inte säga varför. { $name } får bara veta att buddyparet är avslutat.
    .again = En annan buddy, ingen alls, eller fortsätta som förut?
    .label = vad du vill
    .another = En annan buddy
    .without = Ingen buddy längre
    .keep = Fortsätt som förut
pairing-release = Vill du sluta vara buddy åt { $name }? Det är helt okej och du behöver inte säga varför. { $name } får bara veta att buddyparet är avslutat, och får en ny buddy.
    .again = Sluta, eller fortsätta som förut?
    .label = vad du vill
    .another = Ja, sluta
    .keep = Fortsätt som förut
pairing-swap-kept = Bra, du och { $name } fortsätter som buddypar.
pairing-swapped = Klart. Du och { $name } är inte buddypar längre, och jag föreslår inte er två igen. Jag letar efter en ny buddy åt dig.
pairing-swap-without = Klart. Du och { $name } är inte buddypar längre. Säg ”jag vill ha en buddy” när du vill ha en igen.
pairing-released = Klart. Du och { $name } är inte buddypar längre, och jag letar efter en ny buddy åt { $name }. Tack för din insats!
pairing-over-newcomer = { $name ->
        [none] Din buddy kan inte fortsätta, så buddyparet upphör.
       *[other] Du och { $name } är inte buddypar längre.
    } Sådant händer, och det är ingens fel. { $found ->
        [True] Jag har redan någon ny i tankarna.
       *[other] Jag letar efter någon ny åt dig.
    }
pairing-over-buddy = { $name ->
        [none] Kollegan du var buddy åt är inte med längre, så buddyparet upphör.
       *[other] Du och { $name } är inte buddypar längre.
    } Sådant händer, och det är ingens fel. Tack för din insats!
pairing-promise = Du har sagt ja, men ni har inte träffats än. Ska jag fråga någon annan?
    .again = Fråga någon annan, eller står ditt ja fast?
    .label = ditt ja
    .yes = Fråga någon annan
    .no = Mitt ja står fast
pairing-promise-kept = Toppen, då står ditt ja fast.

# Väntan
pairing-waiting = Jag har inte hittat någon buddy åt dig än: { $reason ->
        [language] ingen med ledig plats pratar ditt språk
        [manager] de enda som kunde är din chef eller rapporterar till dig
        [full] alla som passar har fullt upp
        [approval] planen väntar fortfarande på programansvarig
        [nobody] ingen har erbjudit sig än
       *[other] ingen som passar är ledig just nu
    }. Jag försöker igen varje arbetsdag och skriver så fort det löser sig. Brådskar det? Vänd dig till { $contact }.

# Tystnad
pairing-paused = Det har varit tyst mellan dig och { $name } i tre omgångar, så jag har pausat ert buddypar. Ett tryck räcker för att köra vidare.
    .again = Köra vidare, låta det vila eller avsluta?
    .label = hur ni går vidare
    .resume = Vi kör vidare
    .rest = Låt det vila
    .over = Avsluta
pairing-paused-late = Det är redan avgjort. ”Min buddy” visar hur det står till mellan dig och { $name }.
pairing-paused-rest = Okej, det får vila. ”Min buddy” tar upp det igen när som helst.
pairing-resumed-here = Bra, du och { $name } är i gång igen. En kvart den här veckan räcker för att komma i gång.
pairing-resumed-there = { $name } vill gärna fortsätta, så nu är ni i gång som buddypar igen. En kvart den här veckan räcker för att komma i gång.

# Tillbakablick
pairing-worth = Nu har det gått { $weeks } veckor med { $name }. Vad har det gett dig? { $project ->
        [none] { "" }
        [minutes] Tänk på ert projekt också: mötesanteckningar på halva tiden.
        [mail] Tänk på ert projekt också: ett mejl ni skriver varje vecka.
        [template] Tänk på ert projekt också: en gemensam promptmall.
       *[other] Tänk på ert projekt också: { $project }.
    }
    .again = Mycket, en del eller inte så mycket?
    .label = vad det har gett
    .much = Mycket
    .some = En del
    .little = Inte så mycket
pairing-guide = Nu kan du det här. Vill du själv vara buddy åt någon?
    .again = Vara buddy åt en kollega: gärna, eller inte nu?
    .label = att vara buddy
    .yes = Gärna
    .no = Inte nu
pairing-looked-back = { $worth ->
        [little] Tack för att du är ärlig, det hjälper mig att sätta ihop bättre buddypar.
       *[other] Kul att höra, tack! { $name } får samma fråga.
    } Bara du ser ditt svar.
pairing-passes-on = Och tack för att du vill hjälpa nästa: jag frågar dig när någon behöver en buddy. En åt gången, om du inte säger något annat.
pairing-buddy-thanks = Tack för att du har varit buddy. När du vill kan du bli buddy åt någon ny.

# För programansvarig
pairing-not-for-you = Bara programansvarig planerar buddypar. ”Min buddy” visar ditt eget.
pairing-line = **{ $newcomer }** med **{ $buddy }**. { pairing-why }
pairing-verdict = { $count ->
        [one] Ska jag fråga den här buddyn?
       *[other] Ska jag fråga de här { $count } buddyarna?
    } Ingen vet om det än.
    .again = Fråga dem, byta två eller vänta?
    .waits = Planen för nya buddypar väntar på ditt beslut.
    .label = ditt beslut
    .approve = Fråga dem
    .swap = Byt två
    .leave = Vänta
pairing-nothing-to-approve = { $approval ->
        [True] Inget buddypar väntar på ditt godkännande.
       *[other] Inget buddypar väntar på godkännande: jag frågar buddyar själv, varje vardagsmorgon.
    }
pairing-plan-left = Okej, inget händer. Skriv ”buddyplan” så visar jag den igen. Nästa vecka frågar jag på nytt.
pairing-plan-approved = { $count ->
        [one] Jag frågar buddyn nu.
       *[other] Jag frågar de { $count } buddyarna nu.
    }
pairing-one = Vems buddy ska ändras?
    .again = Välj en av kollegorna.
    .label = den första kollegan
pairing-other = Och vilken kollega ska det bytas med?
    .again = Välj den andra kollegan.
    .label = den andra kollegan
pairing-swap-barred = { $reason ->
        [language] Det går inte: två av dem skulle inte ha något gemensamt språk.
        [manager] Det går inte: någon skulle få sin egen chef som buddy, eller tvärtom.
        [away] Det går inte: någon är borta när det börjar.
       *[other] Det går inte: två av dem kan inte vara buddypar.
    } Planen är som den var:
pairing-plan-swapped = Bytt. Så här ser planen ut nu:
pairing-short = { $count ->
        [few] Några väntar på en buddy, och jag hittar ingen.
       *[other] { $count } personer väntar på en buddy, och jag hittar ingen.
    }
pairing-short-line = - { $count }, för { $reason ->
        [language] ingen med ledig plats pratar personens språk
        [manager] bara den egna chefen eller någon som rapporterar till personen är kvar
        [full] alla som passar har fullt upp
        [nobody] ingen har erbjudit sig att vara buddy
       *[other] ingen som passar är ledig
    }
pairing-short-mend = Det behövs fler buddyar. Den som kan skriver ”jag kan vara buddy åt två” till mig.
pairing-unpaired = { $reason ->
        [language] inget gemensamt språk med någon buddy
        [manager] bara den egna chefen, eller någon som rapporterar till personen, är kvar
        [full] alla buddyar som passar har fullt upp
        [nobody] det finns ingen buddy
       *[other] ingen som får vara buddy åt personen är kvar
    }
pairing-plan =
    .why = Morgonens planering av buddypar
    .late = Morgonens sökning efter buddyar skulle ha gjorts { MOMENT($since) } men var inte gjord två timmar senare.
pairing-search =
    .why = Letar efter en buddy
pairing-intro =
    .why = Ett nytt buddypar presenteras för varandra
pairing-told = - Buddy: { $role ->
        [newcomer] { $name } är din buddy
       *[buddy] du är buddy åt { $name }
    }, fram till den { DAY($ends) }
pairing-told-others = - Andra buddypar, planerade eller avslutade: { $count }
pairing-told-look-backs = - Dina svar på vad ett buddypar har gett dig: { $count }
pairing-told-proposals = - Buddyplaner som du har fått att godkänna: { $count }
