champions-menu =
    .appoint = KI-Champion ernennen
champions-only-leads = Champions ernennt nur die Programmleitung. Hast du jemanden im Sinn oder möchtest es selbst sein, sag { $contact } Bescheid.
champions-who = Wer soll Champion werden?
    .again = Schreib den Namen oder die E-Mail-Adresse, etwa „priya@firma.example“.
    .label = die Person
champions-nobody = Ich kenne niemanden, der „{ $who }“ heißt. Schreib den ganzen Namen oder die E-Mail-Adresse; die Person muss sich einmal bei mir gemeldet haben.
champions-several = Ich kenne { $count } Personen, die „{ $who }“ heißen. Schreib die E-Mail-Adresse, dann ist es eindeutig.
champions-not-with-us = { $name } hat mir noch nicht zugesagt. Bitte zuerst um ein Hallo an mich, und ernenne danach.
champions-already = { $name } ist schon Champion.
champions-appoint = Ich frage { $name }{ $department ->
        [none] { "" }
       *[other] , { $department }
    }{ $email ->
        [none] { "" }
       *[other] { " " }({ $email })
    }, ob das etwas wäre: Champion sein. Stimmt das?
champions-dropped = In Ordnung, ich frage niemanden.
champions-will-ask = Ich frage { $name } unter vier Augen. Champion ist, wer Ja sagt, und du hörst von mir, wie es ausgeht.
champions-accept = { $name ->
        [none] Eine
       *[other] { $name }, eine
    } Frage an dich: Möchtest du hier Champion für KI sein? Champions laden ab und zu zu einem Drop-in ein und teilen, was funktioniert. Keine zusätzlichen Berichte, und du kannst jederzeit aufhören.
    .again = Möchtest du Champion sein? Ein Ja oder ein Nein genügt.
    .waits = Deine Antwort fehlt noch: Möchtest du Champion für KI sein?
    .label = deine Antwort
    .yes = Ja, gern
    .no = Nein danke
champions-declined = Danke, dass du es offen sagst. Niemand nimmt dir das übel.
champions-welcome = Wie schön, willkommen bei den Champions! Wenn es dir passt, schreib zum Beispiel „Drop-in am Donnerstag um 15 Uhr in der Kaffeeküche“, und ich sage es den anderen.
champions-may-resign = Zum Aufhören schreibst du „Ich möchte kein Champion mehr sein“.
champions-first-drop-in = Drop-in ankündigen
champions-answered-yes = { $name } hat Ja gesagt und ist jetzt Champion.
champions-answered-no = { $name } möchte gerade lieber nicht Champion sein. Gefragt zu werden war ein Kompliment.
champions-no-champion = Du bist gerade kein Champion, es gibt also nichts abzugeben.
champions-sure = Du möchtest als Champion aufhören. Angekündigte Drop-ins bleiben stehen, bis du sie absagst. Soll ich dich austragen?
    .again = Soll ich dich austragen, oder bleibst du?
    .label = deine Entscheidung
    .resign = Trag mich aus
    .stay = Ich bleibe
champions-stays = Schön, dass du bleibst.
champions-resigned = Erledigt, du bist kein Champion mehr. Danke für alles, was du gegeben hast!
champions-list = { $count ->
        [0] Es gibt noch keine Champions.
        [one] Ein Champion: { $names }.
       *[other] Das sind unsere Champions: { $names }.
    }
champions-asked =
    .why = Die Frage, ob jemand Champion sein möchte
    .next = eine Frage, ob du Champion sein möchtest
champions-answered =
    .why = Die Antwort an die Leitung, die ernannt hat
    .next = eine Antwort zu einem Champion
champions-invite =
    .why = Champions aus company.toml werden gefragt
champions-told = - Champion: { $state ->
        [asked] du bist gefragt
        [accepted] du bist einer
        [resigned] du hast aufgehört
       *[declined] du hast abgelehnt
    } ({ DAY($day) })
