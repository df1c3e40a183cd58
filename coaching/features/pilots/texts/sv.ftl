pilots-menu =
    .list = Våra piloter
pilots-begin = Starta en pilot
pilots-again = Börja om med piloten
pilots-add-use-case = Lägg till ett användningsfall
pilots-decide = Avsluta piloten
pilots-no-use-cases = En pilot provar ett användningsfall från listan, och där finns inget att prova än.
pilots-fourth = { $count } piloter är redan i gång, och det brukar räcka. Säkert att du vill starta en till?
    .again = Starta en till, eller vänta?
    .label = om den ska startas
    .yes = Ja, starta ändå
    .no = Nej, vänta
pilots-which = Överst på listan: { $first }. Vilken ska det bli?
    .again = En av dem, med nummer eller namn, eller en annan från listan över användningsfall.
    .label = användningsfallet
pilots-failed-before = Någon har provat det här förut: **{ $title }**. Det gick inte. Skälet: { $why } Lärdomen: { $lesson }
pilots-members = Vem äger piloten ”{ $title }”, och vilka är med? Den du nämner först äger den; fyra till räcker.
    .again = Bara namnen, med den som äger den först: ”Priya, Bo och Eva”.
    .label = vilka som är med
pilots-nobody = Där hittar jag ingen jag känner. Skriv förnamnen, eller för- och efternamn när två heter lika.
pilots-too-many = Högst { $most } är med i en pilot, så att den blir klar; du nämnde { $count }. Inget sparades.
pilots-not-with-us = { $name } är inte med i Kollega just nu. Välj någon annan, så börjar vi om.
pilots-until = { $again ->
        [yes] Den dagen går inte: slutet ska ligga framåt, inom ett halvår. Till vilken dag?
       *[no] Till vilken dag ska piloten pågå?
    }
    .again = En dag framåt, inom ett halvår: ”30 april”.
    .label = slutet
pilots-no-day = Utan ett slut som ligger framåt blir det ingen pilot. Inget ändrades.
pilots-goal = { $minutes ->
        [0] När har den lyckats? Säg hur många timmar i veckan det högst ska ta.
       *[other] I dag tar det { DURATION($minutes) } i veckan. När har den lyckats? Säg hur många timmar i veckan det högst ska ta.
    }
    .again = Ett antal timmar i veckan: ”tre timmar”.
    .label = målet
pilots-right = Pilot **{ $title }**, till den { DAY($day) }. { $owner } äger den{ $others ->
        [none] { "" }
       *[other] { "" }; också med: { $others }
    }. { $minutes ->
        [0] { "" }
       *[other] I dag { DURATION($minutes) } i veckan.{ " " }
    }Mål: högst { DURATION($goal) } i veckan. Var och en får själv säga ja. Ska jag fråga dem?
    .yes = Fråga dem
pilots-dropped = Okej, ingen pilot startades och ingen har tillfrågats.
pilots-begun = { $count ->
        [0] Piloten **{ $title }** är i gång.
        [one] Jag frågar en person. Piloten **{ $title }** är i gång när den som äger den har sagt ja.
        [2] Jag frågar två personer. Piloten **{ $title }** är i gång när den som äger den har sagt ja.
        [3] Jag frågar tre personer. Piloten **{ $title }** är i gång när den som äger den har sagt ja.
        [4] Jag frågar fyra personer. Piloten **{ $title }** är i gång när den som äger den har sagt ja.
        [5] Jag frågar fem personer. Piloten **{ $title }** är i gång när den som äger den har sagt ja.
       *[other] Jag frågar { $count } personer. Piloten **{ $title }** är i gång när den som äger den har sagt ja.
    }
pilots-accept = { $own ->
        [yes] Vill du äga piloten **{ $title }**?
       *[no] Vill du vara med i piloten **{ $title }**? { $owner } äger den.
    } Den pågår till den { DAY($day) }, och målet är högst { DURATION($goal) } i veckan.
    .again = Vill du vara med? Ja eller nej.
    .label = om du är med
    .waits = Du är tillfrågad om en pilot
    .yes = Ja
    .no = Nej tack
pilots-asked =
    .why = Frågan om någon vill vara med i en pilot
    .next = en fråga om en pilot
pilots-joined = Då är du med i **{ $title }**.
pilots-declined = Okej, du är inte med i ”{ $title }”. Ingen behöver veta varför.
pilots-owned = Då äger du **{ $title }**. Den { DAY($day) } frågar jag hur det gick.
pilots-news-no-owner = - Piloten ”{ $title }” blev inte av: den behöver en annan ägare.
pilots-verdict = Piloten **{ $title }** är slut. { $before ->
        [0] Målet var högst { DURATION($goal) } i veckan.
       *[other] Före piloten tog det { DURATION($before) } i veckan, och målet var högst { DURATION($goal) }.
    } Hur gör ni nu?
    .again = Införa, förlänga en gång, eller stoppa?
    .label = hur det blir
    .waits = En pilot är slut och väntar på ditt beslut
    .why = Frågan om hur en pilot slutar
    .next = en fråga om hur en pilot slutar
    .adopt = Inför
    .extend = Förläng en gång
    .stop = Stoppa
pilots-reached = Nådde ni målet, högst { DURATION($goal) } i veckan?
    .again = Nådde ni målet? Ja eller nej.
    .label = om målet nåddes
    .yes = Ja
    .no = Nej
pilots-adopted = **{ $title }** används nu på riktigt. Bra jobbat, allihop!
pilots-stopped = Piloten **{ $title }** är stoppad. Starkt att ni vågade försöka. Det ni lärde er hjälper nästa som provar.
pilots-longer = Till vilken dag ska ”{ $title }” förlängas? Det går en gång.
    .again = En dag framåt, inom ett halvår: ”30 april”.
    .label = det nya slutet
pilots-extended = **{ $title }** pågår till den { DAY($day) }, och sedan är det slut.
pilots-none = Ingen pilot är i gång. Två eller tre åt gången räcker.
pilots-list = { $count ->
        [0] Ingen pilot är i gång just nu.
        [one] En pilot är i gång:
       *[other] { $count } piloter är i gång:
    }
pilots-line = - **{ $title }**{ $owner ->
        [none] { "" }
       *[other] { "" } · { $owner }
    } · mål högst { DURATION($goal) } i veckan · { $state ->
        [asked] väntar på ja
        [running] till { DAY($day) }
        [due] slut, väntar på beslut
        [adopted] infört { DAY($day) }
       *[stopped] stoppad { DAY($day) }
    }{ $reached ->
        [yes] { "" }, målet nått
        [no] { "" }, målet inte nått
       *[none] { "" }
    }
pilots-due =
    .why = Morgonens koll av piloter som är slut
pilots-told = - Piloter: { $pilots } som du startade eller äger, { $seats } där du är tillfrågad.
