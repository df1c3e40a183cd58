pairing-menu =
    .mine = Min buddy
    .swap = En annan buddy
    .project = Välj ett litet projekt
    .capacity = Hur många jag kan ta
    .resume = Vi kör vidare
    .want = Jag vill ha en buddy
    .review = Par som väntar på ditt ja
pairing-why =
    Det som talar för det: { $first ->
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
# Frågan till en buddy. Innan nykomlingen har sagt ja finns inget namn.
pairing-request =
    { $name ->
        [none] Någon ny{ $department ->
            [none] { "" }
           *[other] { " " }på { $department }
        } skulle bli glad för en buddy från vecka { $week }.
       *[other] { $name }{ $department ->
            [none] { "" }
           *[other] , { $department },
        } skulle bli glad för en buddy. Du skulle passa bra.
    } Ni pratar { $language ->
        [sv] svenska
        [de] tyska
       *[en] engelska
    }, en halvtimme i veckan.{ $first ->
        [none] { "" }
       *[other] { " " }{ pairing-why }
    }

    Vill du?
    .again = Ett ja eller ett nej räcker, båda är okej. Vill du vara buddyn?
    .waits = Du har inte svarat än: vill du vara buddy{ $name ->
            [none] { "" }
           *[other] { " " }åt { $name }
        }?
    .label = ditt svar
    .yes = Jag är med
    .no = Inte den här gången
    .why = Frågan till en kollega om att vara buddy
pairing-request-late = Tack! Någon annan har tagit det under tiden, så du behöver inte göra något.
pairing-declined = Helt okej, jag frågar någon annan. Vill du ta färre eller ingen ett tag, så säg bara till.
pairing-accepted = { $name ->
        [none] Toppen, tack! Jag presenterar er så fort personen är på plats och själv har sagt ja – tidigast vecka { $week }.
       *[other] Toppen, tack! Jag presenterar dig och { $name } så fort ni båda är på jobbet.
    }

# De två möts
pairing-group =
    Hej { $newcomer }, hej { $buddy }! Från och med i dag är ni ett par: { $buddy } är buddy åt { $newcomer } för AI på jobbet, i { $weeks } veckor, en halvtimme i veckan. { pairing-why }
pairing-first-task = **En första liten uppgift ihop:** visa varandra var sin uppgift från den här veckan som AI skulle kunna korta. Välj en av dem och prova, en kvart räcker.
pairing-group-quiet = Jag är en AI-assistent och håller tyst här inne tills ni nämner mig. I våra egna chattar finns jag som vanligt.
pairing-intro-newcomer = Du har fått en buddy: **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }. Ni är ett par till den { DAY($ends) }. { pairing-why } { $group ->
        [True] Jag har öppnat en chatt för er två.
       *[other] Skriv till varandra – jag har berättat för er båda samtidigt.
    }
pairing-intro-buddy = Det här är **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $role ->
        [none] { "" }
       *[other] { " " }({ $role })
    }: du är buddy till den { DAY($ends) }. { pairing-why } { $group ->
        [True] Jag har öppnat en chatt för er två.
       *[other] Skriv till varandra – jag har berättat för er båda samtidigt.
    }
pairing-intro-chat = Här öppnas en chatt för er två: { $link }
pairing-intro-swap = Skulle det visa sig att ni inte passar ihop: säg ”en annan buddy” när som helst. Inga skäl behövs, ingen har gjort fel.

# Min buddy
pairing-mine-newcomer = Din buddy är **{ $name }**{ $department ->
        [none] { "" }
       *[other] , { $department }
    }, till den { DAY($ends) }{ $state ->
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
    }, till den { DAY($ends) }{ $state ->
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
pairing-mine-searching = Jag letar efter en buddy åt dig, på nytt varje arbetsdag.
pairing-mine-soon = Jag har någon i tankarna åt dig. Ni möts så fort personen har sagt ja och allt är klart.
pairing-mine-room = { $room ->
        [one] Du tar en nykomling åt gången.
       *[other] Du tar upp till { $room } nykomlingar åt gången.
    }
pairing-mine-none = Du har ingen buddy just nu, och ingen att ta hand om.
pairing-no-pair = Du är inte med i något par just nu.
pairing-whom = Vem av dem menar du?
    .again = Välj ett av namnen.
    .label = vem du menar
pairing-want = Ska jag leta efter en buddy åt dig? Ni två ser då varandras namn, avdelning och jobb.
    .again = En buddy är en kollega med mer AI-vana, en halvtimme i veckan. Vill du ha en?
    .label = buddyn
    .yes = Jag vill ha en buddy
    .no = Nej tack
pairing-want-no = Okej. Säg ”jag vill ha en buddy” om du ändrar dig.
pairing-searching = Jag är på det. Jag hör av mig när någon har sagt ja – eller om varför det dröjer.
pairing-capacity = Hur många nykomlingar kan du ta hand om samtidigt? En halvtimme i veckan för var och en.
    .again = Ingen, en, två eller tre?
    .label = hur många du kan ta
    .n0 = Ingen just nu
    .n1 = En
    .n2 = Två
    .n3 = Tre
pairing-capacity-right = { $room ->
        [0] Inga nykomlingar just nu.
        [one] En nykomling åt gången.
       *[other] Upp till { $room } nykomlingar åt gången.
    } Stämmer det?
pairing-capacity-dropped = Okej, det är som förut.
pairing-capacity-kept = { $room ->
        [0] Noterat: ingen ny för dig förrän du säger till.
        [one] Noterat: en nykomling åt gången.
       *[other] Noterat: upp till { $room } nykomlingar åt gången.
    }{ $load ->
        [0] { "" }
        [one] { " " }Du har en nu.
       *[other] { " " }Du har { $load } nu.
    }

# Ett litet projekt
pairing-project = Vilken liten sak vill ni två bli klara med tillsammans? Välj en, eller säg det med egna ord.
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
    }. Den andra i paret får också veta det.
pairing-project-news = { $name } föreslår ett projekt för er två: { $project ->
        [minutes] mötesanteckningar på halva tiden
        [mail] ett mejl ni skriver varje vecka
        [template] en gemensam promptmall
       *[other] { $project }
    }

# Byta utan att någon får skulden
pairing-swap = Vill du ha någon annan än { $name }? Det är helt okej och behöver inget skäl. { $name } får bara veta att paret är avslutat.
    .again = En annan buddy, ingen alls, eller fortsätta ihop?
    .label = vad du vill
    .another = En annan buddy
    .without = Ingen buddy längre
    .keep = Vi fortsätter ihop
pairing-release = Vill du lämna över { $name }? Det är helt okej och behöver inget skäl. { $name } får bara veta att paret är avslutat och får en ny buddy.
    .again = Lämna över, eller fortsätta ihop?
    .label = vad du vill
    .another = Lämna över
    .keep = Vi fortsätter ihop
pairing-swap-kept = Bra, du och { $name } fortsätter som par.
pairing-swapped = Klart. Du och { $name } är inte längre ett par och paras inte ihop igen. Jag letar efter någon ny åt dig.
pairing-swap-without = Klart. Du och { $name } är inte längre ett par. Säg ”jag vill ha en buddy” när du vill ha en igen.
pairing-released = Klart. Du och { $name } är inte längre ett par, och jag letar efter en ny buddy åt { $name }. Tack för tiden du gav.
pairing-over-newcomer = { $name ->
        [none] Din buddy kan inte fortsätta, så ert par är avslutat.
       *[other] Du och { $name } är inte längre ett par.
    } Sådant händer, och det är ingens fel. { $found ->
        [True] Jag har redan någon ny i tankarna.
       *[other] Jag letar efter någon ny åt dig.
    }
pairing-over-buddy = { $name ->
        [none] Din nykomling är inte med längre, så ert par är avslutat.
       *[other] Du och { $name } är inte längre ett par.
    } Sådant händer, och det är ingens fel. Tack för tiden du gav!
pairing-promise = Du har sagt ja, och ni har inte träffats än. Ska jag fråga någon annan?
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
        [approval] planen väntar fortfarande på programledarens ja
        [nobody] ingen har erbjudit sig än
       *[other] ingen som passar är ledig just nu
    }. Jag försöker igen varje arbetsdag och skriver så fort det löser sig. Om det brådskar: { $contact }.

# Tystnad
pairing-paused = Det har varit tyst mellan dig och { $name } i tre omgångar, så jag har pausat ert par. Ett tryck så kör ni vidare.
    .again = Köra vidare, låta det vila eller avsluta?
    .label = hur ni går vidare
    .resume = Vi kör vidare
    .rest = Låt det vila
    .over = Avsluta
pairing-paused-late = Det är redan avgjort: ”min buddy” visar hur det står till mellan dig och { $name }.
pairing-paused-rest = Okej, det får vila. ”Min buddy” tar upp det igen när som helst.
pairing-resumed-here = Bra, du och { $name } är i gång igen. En kvart den här veckan räcker för att komma i gång.
pairing-resumed-there = { $name } vill gärna fortsätta: ni två är ett par igen. En kvart den här veckan räcker för att komma i gång.

# Tillbakablick
pairing-worth = { $weeks } veckor med { $name } är slut. Vad var det värt för dig? { $project ->
        [none] { "" }
        [minutes] Tänk på ert projekt också: mötesanteckningar på halva tiden.
        [mail] Tänk på ert projekt också: ett mejl ni skriver varje vecka.
        [template] Tänk på ert projekt också: en gemensam promptmall.
       *[other] Tänk på ert projekt också: { $project }.
    }
    .again = Mycket, en del eller inte så mycket?
    .label = vad det var värt
    .much = Mycket
    .some = En del
    .little = Inte så mycket
pairing-guide = Nu kan du det här. Vill du själv vara buddy åt någon?
    .again = Vara buddy åt en nykomling: gärna, eller inte nu?
    .label = att vara buddy
    .yes = Gärna
    .no = Inte nu
pairing-looked-back = { $worth ->
        [little] Tack för att du är ärlig, det hjälper mig att planera bättre par.
       *[other] Kul att höra, tack! { $name } ser också tillbaka.
    } Bara du ser ditt svar.
pairing-passes-on = Och tack för att du ger det vidare: jag frågar dig när någon behöver en buddy. En åt gången, om du inte säger något annat.
pairing-buddy-thanks = Tack för att du har varit buddy. Nu är din plats ledig för någon ny.

# För programledaren
pairing-not-for-you = Bara programledaren planerar par. ”Min buddy” visar ditt eget.
pairing-line = **{ $newcomer }** med **{ $buddy }**. { pairing-why }
pairing-verdict = { $count ->
        [one] Ska jag fråga den här buddyn?
       *[other] Ska jag fråga de här { $count } buddyarna?
    } Ingen vet om det än.
    .again = Köra, byta två eller låta det vara?
    .waits = Planen för nya par väntar på ditt beslut.
    .label = ditt beslut
    .approve = Kör
    .swap = Byt två
    .leave = Låt det vara
pairing-nothing-to-approve = { $approval ->
        [True] Inget par väntar på ditt godkännande.
       *[other] Inget par väntar på godkännande: jag frågar buddyar själv, varje arbetsdagsmorgon.
    }
pairing-plan-left = Okej, inget händer. ”Buddyplan” tar fram det igen, och nästa vecka frågar jag på nytt.
pairing-plan-approved = { $count ->
        [one] Jag frågar buddyn nu.
       *[other] Jag frågar de { $count } buddyarna nu.
    }
pairing-one = Vems buddy ska ändras?
    .again = Välj en av nykomlingarna.
    .label = den första nykomlingen
pairing-other = Och vem byter de med?
    .again = Välj den andra nykomlingen.
    .label = den andra nykomlingen
pairing-swap-barred = { $reason ->
        [language] Det går inte: två av dem skulle inte ha något gemensamt språk.
        [manager] Det går inte: någon skulle få sin egen chef, eller tvärtom.
        [away] Det går inte: någon är borta när det börjar.
       *[other] Det går inte: två av dem kan inte vara ett par.
    } Planen är som den var:
pairing-plan-swapped = Bytt. Så här ser planen ut nu:
pairing-short = { $count ->
        [few] Några väntar på en buddy, och jag hittar ingen.
       *[other] { $count } personer väntar på en buddy, och jag hittar ingen.
    }
pairing-short-line = - { $count }, för { $reason ->
        [language] ingen med ledig plats pratar deras språk
        [manager] bara den egna chefen eller någon som rapporterar till dem är kvar
        [full] alla som passar har fullt upp
        [nobody] ingen har erbjudit sig att vara buddy
       *[other] ingen som passar är ledig
    }
pairing-short-mend = Fler buddyar skulle hjälpa: den som säger ”jag kan ta två” till mig är en.
pairing-unpaired = { $reason ->
        [language] inget gemensamt språk med någon buddy
        [manager] bara den egna chefen, eller någon de är chef för, är kvar
        [full] alla buddyar som passar har fullt
        [nobody] det finns ingen buddy
       *[other] ingen är kvar som får bilda par med personen
    }
pairing-plan =
    .why = Morgonens genomgång av alla par av nykomling och buddy
    .late = Morgonens sökning efter buddies skulle ha gjorts { MOMENT($since) } men var inte gjord två timmar senare.
pairing-search =
    .why = Letar efter en buddy
pairing-intro =
    .why = En nykomling och en buddy presenteras för varandra
pairing-told = - Buddy: { $role ->
        [newcomer] { $name } är din buddy
       *[buddy] du är buddy åt { $name }
    }, till den { DAY($ends) }
pairing-told-others = - Andra buddypar, planerade eller avslutade: { $count }
pairing-told-look-backs = - Vad ett buddypar har gett dig, som du har svarat: { $count }
pairing-told-proposals = - Buddyplaner som du har fått att godkänna: { $count }
