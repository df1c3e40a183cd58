champions-menu =
    .appoint = KI-Champion ernennen
champions-only-leads = KI-Champions ernennt nur die Programmleitung. Hast du jemanden im Sinn oder möchtest du es selbst werden, wende dich an { $contact }.
champions-who = Wer soll KI-Champion werden?
    .again = Schreib den Namen oder die E-Mail-Adresse, etwa „priya@firma.example“.
    .label = die Person
champions-nobody = Ich finde niemanden mit dem Namen „{ $who }“. Schreib den ganzen Namen oder die E-Mail-Adresse; die Person muss mir einmal geschrieben haben.
champions-several = Ich finde { $count } Personen mit dem Namen „{ $who }“. Schreib die E-Mail-Adresse, dann ist es eindeutig.
champions-not-with-us = { $name } hat mir noch nicht zugesagt. Die Person muss mir erst kurz schreiben, danach geht es.
champions-already = { $name } ist schon KI-Champion.
champions-appoint = Soll ich { $name }{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $email ->
        [none] { "" }
       *[other] { " " }({ $email })
    } als KI-Champion anfragen?
    .yes = Ja, fragen
champions-dropped = In Ordnung, ich frage niemanden.
champions-will-ask = Ich frage { $name } unter vier Augen und sage dir, wie die Antwort lautet.
champions-accept = { $name ->
        [none] Eine
       *[other] { $name }, eine
    } Frage an dich: Möchtest du bei uns KI-Champion werden? KI-Champions laden ab und zu zu einer KI-Sprechstunde ein und teilen, was funktioniert. Keine zusätzlichen Berichte, und du kannst jederzeit aufhören.
    .again = Möchtest du KI-Champion werden? Ein Ja oder ein Nein genügt.
    .waits = Deine Antwort fehlt noch: Möchtest du KI-Champion werden?
    .label = deine Antwort
    .yes = Ja, gern
    .no = Nein danke
champions-declined = Danke, dass du es offen sagst. Niemand nimmt dir das übel.
champions-welcome = Wie schön, willkommen bei den KI-Champions! Wenn es dir passt, schreib zum Beispiel „KI-Sprechstunde am Donnerstag um 15 Uhr in der Kaffeeküche“, dann sage ich es den anderen.
champions-may-resign = Wenn du aufhören möchtest, schreib „Ich möchte kein Champion mehr sein“.
champions-first-drop-in = KI-Sprechstunde ankündigen
champions-answered-yes = { $name } hat Ja gesagt und ist jetzt KI-Champion.
champions-answered-no = { $name } möchte gerade lieber nicht KI-Champion werden. Gefragt zu werden ist ein Kompliment.
champions-no-champion = Du bist gerade kein KI-Champion, es gibt also nichts zu beenden.
champions-sure = Möchtest du als KI-Champion aufhören? Angekündigte KI-Sprechstunden bleiben stehen, bis du sie absagst.
    .again = Möchtest du aufhören, oder bleibst du?
    .label = deine Entscheidung
    .resign = Als Champion aufhören
    .stay = Ich bleibe
champions-stays = Schön, dass du bleibst.
champions-resigned = Erledigt, du bist kein KI-Champion mehr. Danke für deinen Einsatz!
champions-list = { $count ->
        [0] Es gibt noch keine KI-Champions.
        [one] Ein KI-Champion: { $names }.
       *[other] Das sind unsere KI-Champions: { $names }.
    }
champions-asked =
    .why = Die Frage, ob jemand KI-Champion werden möchte
    .next = die Frage, ob du KI-Champion werden möchtest
champions-answered =
    .why = Rückmeldung an die Programmleitung
    .next = eine Rückmeldung zu einem KI-Champion
champions-invite =
    .why = KI-Champions aus company.toml werden gefragt
champions-told = - KI-Champion: { $state ->
        [asked] du bist gefragt
        [accepted] du bist einer
        [resigned] du hast aufgehört
       *[declined] du hast abgelehnt
    } ({ DAY($day) })
