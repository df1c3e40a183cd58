champions-menu =
    .appoint = Utse en champion
champions-only-leads = Bara en programansvarig kan utse champions. Har du någon i åtanke, eller vill du själv vara det, så säg till { $contact }.
champions-who = Vem ska bli champion?
    .again = Skriv namnet eller mejladressen, till exempel ”priya@firman.example”.
    .label = personen
champions-nobody = Jag hittar ingen med namnet ”{ $who }”. Skriv hela namnet eller mejladressen; personen måste ha skrivit till mig någon gång.
champions-several = Jag hittar { $count } personer med namnet ”{ $who }”. Skriv mejladressen, så blir det rätt person.
champions-not-with-us = { $name } har inte sagt ja till mig än. Be personen säga hej till mig först, sedan går det att utse.
champions-already = { $name } är redan champion.
champions-appoint = Ska jag fråga om { $name }{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $email ->
        [none] { "" }
       *[other] { " " }({ $email })
    } vill bli champion?
    .yes = Ja, fråga
champions-dropped = Okej, jag frågar ingen.
champions-will-ask = Jag frågar { $name } i enrum, och du får veta vad svaret blev.
champions-accept = { $name ->
        [none] En
       *[other] { $name }, en
    } fråga till dig: vill du bli champion hos oss? En champion håller en drop-in-träff då och då och delar med sig av det som fungerar. Inga extra rapporter, och du kan sluta när du vill.
    .again = Vill du bli champion? Ett ja eller ett nej räcker.
    .waits = Du har inte svarat än: vill du bli champion?
    .label = ditt svar
    .yes = Ja, gärna
    .no = Nej tack
champions-declined = Tack för att du säger som det är. Ingen tar illa upp.
champions-welcome = Vad roligt, välkommen som champion! När det passar dig skriver du till exempel ”drop-in på torsdag kl. 15 i fikarummet”, så berättar jag det för de andra.
champions-may-resign = Vill du sluta skriver du ”jag vill inte vara champion längre”.
champions-first-drop-in = Lägg upp en drop-in-träff
champions-answered-yes = { $name } sa ja och är champion nu.
champions-answered-no = { $name } vill helst inte vara champion just nu. Att bli tillfrågad är en komplimang.
champions-no-champion = Du är inte champion just nu, så det finns inget att sluta med.
champions-sure = Vill du sluta som champion? Drop-in-träffar som du har lagt upp ligger kvar tills du ställer in dem.
    .again = Vill du sluta, eller stannar du?
    .label = ditt beslut
    .resign = Sluta som champion
    .stay = Jag stannar
champions-stays = Bra att ha dig kvar.
champions-resigned = Klart, du är inte champion längre. Tack för din insats!
champions-list = { $count ->
        [0] Det finns inga champions än.
        [one] En champion: { $names }.
       *[other] Det här är våra champions: { $names }.
    }
champions-asked =
    .why = Frågan om någon vill bli champion
    .next = en fråga om att bli champion
champions-answered =
    .why = Svaret till den som utsåg en champion
    .next = ett svar om en champion
champions-invite =
    .why = Champions i company.toml får frågan
champions-told = - Champion: { $state ->
        [asked] du har fått frågan
        [accepted] du är champion
        [resigned] du har slutat
       *[declined] du har tackat nej
    } ({ DAY($day) })
