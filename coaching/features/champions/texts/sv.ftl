champions-menu =
    .appoint = Utse en champion
champions-only-leads = Bara en programansvarig kan utse champions. Har du någon i åtanke, eller vill du själv vara det, så säg till { $contact }.
champions-who = Vem ska bli champion?
    .again = Skriv namnet eller mejladressen, till exempel ”priya@firman.example”.
    .label = personen
champions-nobody = Jag känner ingen som heter ”{ $who }”. Skriv hela namnet eller mejladressen; personen måste ha hälsat på mig en gång.
champions-several = Jag känner { $count } personer som heter ”{ $who }”. Skriv mejladressen, så blir det ingen tvekan.
champions-not-with-us = { $name } har inte sagt ja till mig än. Be om ett hej till mig först, och utse sedan.
champions-already = { $name } är redan champion.
champions-appoint = Jag frågar { $name }{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $email ->
        [none] { "" }
       *[other] { " " }({ $email })
    } om att bli champion. Stämmer det?
champions-dropped = Okej, jag frågar ingen.
champions-will-ask = Jag frågar { $name } i all enskildhet. Ett ja behövs för att bli champion, och du får veta hur det gick.
champions-accept = { $name ->
        [none] En
       *[other] { $name }, en
    } fråga till dig: vill du vara champion för AI här? En champion håller en drop-in då och då och delar med sig av det som fungerar. Inga extra rapporter, och du kan sluta när du vill.
    .again = Vill du vara champion? Ett ja eller ett nej räcker.
    .waits = Du har inte svarat än: vill du vara champion för AI?
    .label = ditt svar
    .yes = Ja, gärna
    .no = Nej tack
champions-declined = Tack för att du säger som det är. Ingen tar illa upp.
champions-welcome = Vad roligt, välkommen som champion! När det passar dig skriver du till exempel ”drop-in på torsdag kl 15 i fikarummet”, så berättar jag det för de andra.
champions-may-resign = Vill du sluta skriver du ”jag vill inte vara champion längre”.
champions-first-drop-in = Lägg upp en drop-in
champions-answered-yes = { $name } sa ja och är champion nu.
champions-answered-no = { $name } vill helst inte vara champion just nu. Att du frågade var en komplimang.
champions-no-champion = Du är inte champion just nu, så det finns inget att lämna.
champions-sure = Du vill sluta som champion. Drop-ins som du har lagt upp ligger kvar tills du ställer in dem. Ska jag ta bort dig?
    .again = Ska jag ta bort dig, eller stannar du?
    .label = ditt beslut
    .resign = Ta bort mig
    .stay = Jag stannar
champions-stays = Bra att ha dig kvar.
champions-resigned = Klart, du är inte champion längre. Tack för det du har gett!
champions-list = { $count ->
        [0] Det finns inga champions än.
        [one] En champion: { $names }.
       *[other] Det här är våra champions: { $names }.
    }
champions-asked =
    .why = Frågan om någon vill vara champion
    .next = en fråga om att vara champion
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
