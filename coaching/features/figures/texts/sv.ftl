figures-how-counted = Hur räknas det?
figures-title = Siffror för **{ MONTH($month) }**: { $agreed } av { $imported } är med.
figures-use = - Använder AI: { $active ->
        [unknown] för få för att visas
       *[other] { $active } av { $agreed }
    }{ $six ->
        [unknown] { "" }
       *[other] {" "}(av dem som började för minst sex veckor sedan: { $six } av { $six_of })
    }
figures-time = - Sparad tid: { DURATION($claimed) } enligt egen uppgift, **{ DURATION($adjusted) }** efter justering, { $timed ->
        [few] mätt tid visas inte än (för få mätningar)
        [unknown] inget uppmätt än
       *[other] { DURATION($timed) } uppmätt
    }. { $answered } av { $asked } svarade.
figures-time-few = - Sparad tid: färre än fem har svarat, så det visas inte.
figures-use-cases = - Användningsfall: { $count ->
        [0] inga än
       *[other] { $count }, varav { $pilot } som piloter och { $standard } som standard
    }
figures-knowledge = - Spridning: { $pairs } buddypar, { $led } av { $led_of } avdelningar har en champion · Nytt: { $experiments } försök, { $failures ->
        [one] en lärdom
       *[other] { $failures } lärdomar
    }
figures-even = - Går jämnt upp vid **{ $even } min** per person och vecka; ni ligger på { $mid } ({ $low }–{ $high }).
figures-no-rate = - Vad tiden är värd räknar jag ut när timkostnad och kostnader är inlagda.
figures-running = Hittills i { MONTH($month) }: { DURATION($claimed) } enligt egen uppgift, **{ DURATION($adjusted) }** efter justering. { $answered } av { $asked } svarade. Hela månaden kommer femte arbetsdagen i nästa; till dess ändras siffrorna först när fem till har berättat något.
figures-too-few = I { MONTH($month) } har färre än fem svarat, så företagets siffror visas inte.
figures-no-month = För { MONTH($month) } { $year } finns inga siffror. De börjar med den månad då den första sa ja till programmet, och en ny månad är med när dess första vecka är över.

# Sidan
figures-open = Öppna tavlan
figures-link = Här är tavlan. Länken är bara din och gäller i tio minuter: { $address }
figures-page =
    .title = AI-programmet
    .skip = Till siffrorna
    .choose = Månad, språk och filer
    .month = Månad
    .show = Visa
    .foot = Siffrorna gäller minst fem personer i taget och pekar aldrig ut någon. En månad som är publicerad ändras inte.
    .of = { $some } av { $all }
    .to = till
    .how = Så räknas det
    .few = För få för att visas.
    .lead-even = Det går jämnt upp vid { $even } minuter per person och vecka. Ni ligger på **{ $mid }**.
    .lead-time = **{ $hours } timmar** har blivit över till annat den här månaden, efter justering.
    .lead-few = Färre än fem har svarat, så månadens tid visas inte.
    .late = Färre än fem berättade något efter att månaden visades sist, så de räknas inte med: annars skulle det synas vad just de sa.
    .running = Månaden pågår. Den publiceras den { $day }; till dess visas bara summan, och den ändras först när fem till har berättat något.
    .running-few = Färre än fem har svarat än.
    .use = Använder AI
    .joined = Är med i programmet
    .sustained_6w = Fortfarande, efter 6 veckor
    .sustained_26w = Fortfarande, efter 26 veckor
    .first_value_days = Dagar till första sparade tiden (mål 28–42)
    .time = Sparad tid
    .claimed = enligt egen uppgift
    .adjusted = efter justering
    .timed = uppmätt
    .not-timed = inget uppmätt att visa
    .no-department = Utan avdelning
    .answered = svarade
    .n-answered = { $some } av { $all } svarade
    .by-month = Tabell: månad för månad
    .departments = Per avdelning
    .department = Avdelning
    .by-department = Tabell: per avdelning
    .no-departments = Visas när minst två avdelningar har fem som svarat.
    .area = Område
    .area-cut = Per område
    .by-area = Tabell: per område
    .use_case = Användningsfall
    .use_case-cut = Per användningsfall
    .by-use_case = Tabell: per användningsfall
    .rest = Övrigt
    .no-cut = Visas så snart det går att dela upp utan att någon grupp blir mindre än fem.
    .roi = Vad det är värt
    .minutes-to-even = min per person och vecka går det jämnt upp vid
    .you-range = Ni ligger på { $mid }, troligen mellan { $low } och { $high }.
    .you-are-at = ni: { $mid } min
    .even-at = jämnt upp: { $even } min
    .cost = Kostnad hittills i år
    .per_head = Per anställd
    .payback_month = Har betalat sig
    .return = Avkastning i procent
    .not-yet = inte än
    .others-claim = Andra uppger 200–400 % och 1 000–3 000 euro per anställd och år; så säkert kan vi inte säga det.
    .no-rate = Lägg in timkostnad och kostnader under [roi] i company.toml, så står här hur många minuter som behövs för att det ska gå jämnt upp.
    .use_cases = Användningsfall
    .idea = Idéer
    .pilot = Piloter
    .standard = Standard
    .use_cases-begin = Inga än. Det första brukar vara något som någon redan gör varje vecka: fråga på nästa drop-in-träff.
    .knowledge = Sprider kunskap
    .pairs = Buddypar
    .met = varav sågs under månaden
    .lessons = Gjorda lektioner
    .sharers = Delade något med alla
    .departments_with_champion = Avdelningar med champion
    .knowledge-begin = Inga par än. De första kommer när någon som är ny på AI säger ja till en buddy.
    .innovation = Nytt
    .experiments = Försök
    .became = Blev något
    .failures = Lärdomar av det som inte gick
    .innovation-begin = Inget än. Ett litet försök med slutdatum räcker, och en lärdom av det som inte gick är lika mycket värd.
    .maturity = AI-mognad: hur många på varje nivå
    .knowledge-of-tools = Verktyg
    .breadth = Bredd
    .independence = Självständighet
    .sharing = Delar
    .level-unknown = Vet inte än
    .level-1 = Nivå 1
    .level-2 = Nivå 2
    .level-3 = Nivå 3
    .self = Egen bedömning 1 / 2 / 3
    .few-cells = Ett streck betyder att färre än fem står där, eller att de annars skulle gå att räkna ut.
    .silence = Färre än fem
    .closed = Den här länken går inte att öppna
    .closed-why = Den gäller en gång och i tio minuter, bara för den som bad om den. Skriv ”dashboard” till Kollega, så får du en ny.
figures-counted =
    .month = De ISO-veckor vars torsdag ligger i månaden. Publiceras den femte arbetsdagen i nästa månad och ändras aldrig sedan.
    .use = De som visat att de använt AI i jobbet: sparad tid, något de provat, en lektion, något de delat. Av alla som sagt ja. ”Fortfarande” räknar bara dem som varit med minst så länge.
    .time = Det folk själva berättat och bekräftat. Justerat: utan kontrolltid, högst två femtedelar av vad uppgiften tog förut, gemensamma automatiseringar en gång, utan nytt arbete. Där det står ett spann skulle 95 procent av värdena ligga i det, om andra kollegor svarade ungefär likadant.
    .use_cases = Beskrivna arbetssätt med en ägare, efter hur långt de har kommit.
    .knowledge = Par som pågår och som setts enligt avstämningarna, de som delat något med alla, och avdelningar där någon tackat ja till att vara champion.
    .innovation = Försök som startat, vad de blev, och lärdomar som någon delat.
    .maturity = Utifrån vad folk gjort, inte vad de tycker: sparad tid, egna automatiseringar, buddyskap, delade prompter. Utan tecken står det ”vet inte än”. Den egna bedömningen står bredvid.
    .roi = Justerade timmar gånger timkostnaden den månaden gånger andelen som blev till annat arbete, minus licenser, utbildning och programmets egna timmar. Bara publicerade månader i år.
    .silence = Inget visas om färre än fem personer, och inget som det går att räkna ut ur andra siffror.
figures-defined =
    .month = - **{ figures-page.month }**: { figures-counted.month }
    .use = - **{ figures-page.use }**: { figures-counted.use }
    .time = - **{ figures-page.time }**: { figures-counted.time }
    .maturity = - **{ figures-page.maturity }**: { figures-counted.maturity }
    .roi = - **{ figures-page.roi }**: { figures-counted.roi }
    .silence = - **{ figures-page.silence }**: { figures-counted.silence }

# Vad det är värt
figures-menu =
    .dashboard = Tavlan
    .roi = Vad är det värt?
    .what_if = Ändra ett antagande
    .controller = Vem ser siffrorna
figures-roi = Det går jämnt upp vid **{ $even } min** per person och vecka; ni ligger på { $mid } (lågt { $low }, högt { $high }). Kostnad i år till och med { MONTH($month) }: { $cost } { $currency }, { $head } { $currency } per anställd. { $back ->
        [never] Som det ser ut nu har det inte betalat sig inom två år.
       *[other] Det betalar sig i { MONTH($back) } { $back_year }, om det håller i sig.
    }
figures-roi-basis = Räknat med { $rate } { $currency } per timme sedan den { DAY($since) }, { $percent } % tillvaratagen tid och { $licences } licenser.
figures-roi-others = Andra uppger 200–400 %. Så säkert kan vi inte säga det.
figures-roi-none = Det kan jag inte räkna ut än: timkostnad och kostnader måste vara inlagda under [roi] i company.toml, och en månad med minst fem svar publicerad.
figures-roi-if = Om { $percent } % av tiden tas till vara går det jämnt upp vid **{ $even } min** per person och vecka; ni ligger på { $mid } ({ $low }–{ $high }). Det är bara en räkneövning, inget sparas.
figures-share = Hur stor del av tiden tas till vara?
    .again = Ett tal mellan 0 och 100, eller ”en tredjedel”.
    .label = andelen
figures-share-choice = { $percent } %

# Vem som ser siffrorna
figures-controller-only-leads = Bara en programansvarig kan bestämma vem som ser siffrorna. Behöver du dem, så säg till { $contact }.
figures-who = Vem ska börja eller sluta få se företagets siffror?
    .again = Skriv namnet eller mejladressen, till exempel ”eva@firman.example”.
    .label = personen
figures-controller-nobody = Jag känner ingen som heter ”{ $who }”. Skriv hela namnet eller mejladressen; personen måste ha skrivit till mig någon gång.
figures-controller-several = Jag känner flera som heter ”{ $who }”. Skriv mejladressen, så blir det ingen tvekan.
figures-controller-make = { $name }{ $email ->
        [none] { "" }
       *[other] {" "}({ $email })
    } får se företagets siffror, och inget annat som programansvariga ser. Ska det bli så?
    .yes = Ja, visa siffrorna
figures-controller-end = { $name } ser företagets siffror i dag. Ska jag ta bort den rätten?
    .yes = Ja, ta bort
figures-controller-made = { $name } kan nu skriva ”dashboard” till mig. Varje gång någon tittar blir det en rad i loggen.
figures-controller-ended = { $name } ser inte företagets siffror längre, inte heller på en sida som redan är öppen.
figures-told-controller = - Du får se företagets siffror sedan { DAY($day) }
figures-controller-dropped = Då låter jag det vara.

# Den egna mognaden
figures-maturity = Så här ser det ut, utifrån det du har gjort:
    .own = { $own ->
        [0] { "" }
       *[other] {" "}(du sa { $own })
    }
figures-maturity-only-you = Det här ser bara du. Företaget ser hur många som står på varje nivå, från fem och uppåt.
figures-maturity-of =
    .knowledge = - Verktyg: { $because ->
        [automation] **3**{ figures-maturity.own }, din automatisering används av flera
        [tool] **1**{ figures-maturity.own }, du har sparat tid med ett verktyg
       *[unknown] vet jag inte än
    }
    .breadth = - Bredd: { $because ->
        [tasks] **{ $level }**{ figures-maturity.own }, { $count ->
            [one] en uppgift de senaste tre månaderna
           *[other] { $count } uppgifter de senaste tre månaderna
        }
       *[unknown] vet jag inte än
    }
    .independence = - Självständighet: { $because ->
        [guides] **3**{ figures-maturity.own }, du är buddy åt någon
        [buddy] **1**{ figures-maturity.own }, du har en buddy
        [stuck] **1**{ figures-maturity.own }, du körde fast nyligen
        [alone] **2**{ figures-maturity.own }, du klarar dig själv sedan fyra veckor
       *[unknown] vet jag inte än
    }
    .innovation = - Nytt: { $because ->
        [prompt] **2**{ figures-maturity.own }, du har delat en egen prompt
        [saving] **1**{ figures-maturity.own }, du har sparat tid
       *[unknown] vet jag inte än
    }
    .sharing = - Delar: { $because ->
        [champion] **3**{ figures-maturity.own }, du är champion
        [presenter] **3**{ figures-maturity.own }, du har hållit en AI-uppdatering
        [shared] **{ $level }**{ figures-maturity.own }, du har delat { $count ->
            [one] en sak
           *[other] { $count } saker
        }
        [library] **1**{ figures-maturity.own }, du har använt något som en kollega delat
       *[unknown] vet jag inte än
    }
figures-step =
    .sharing1 = Ett steg till: fråga mig något som en kollega kan ha delat, så står det 1 på Delar.
    .sharing2 = Ett steg till: dela något som fungerar för dig, så står det 2 på Delar.
    .sharing3 = Ett steg till: dela tre saker på tre månader, så står det 3 på Delar.
    .knowledge1 = Ett steg till: berätta vilket verktyg du sparar tid med, så står det 1 på Verktyg.
    .knowledge2 = Ett steg till: gör en automatisering som flera kan använda, så står det 3 på Verktyg.
    .knowledge3 = Ett steg till: gör en automatisering som flera kan använda, så står det 3 på Verktyg.
    .breadth1 = Ett steg till: berätta om en uppgift där AI sparar tid, så står det 1 på Bredd.
    .breadth2 = Ett steg till: prova AI på en uppgift till, så står det 2 på Bredd.
    .breadth3 = Du har flera uppgifter i gång: visa en av dem för någon på en annan avdelning.
    .innovation1 = Ett steg till: berätta om en gång AI sparade tid, så står det 1 på Nytt.
    .innovation2 = Ett steg till: dela en egen prompt, så står det 2 på Nytt.
    .innovation3 = Nästa steg är ett eget försök med slutdatum.
    .independence1 = Ett steg till: skaffa en buddy, så har du någon att fråga.
    .independence2 = Ett steg till: klara fyra veckor på egen hand, så står det 2 på Självständighet.
    .independence3 = Ett steg till: bli buddy åt någon, så står det 3 på Självständighet.
figures-share-it = Dela något
