levels-level = Level { $level }, { $level ->
        [1] KI-Anwender*in
        [2] KI-Spezialist*in
       *[3] KI-Expert*in
    }. { $number ->
        [0] Für Level { $next } genügt, dass du es beantragst.
       *[other] Level { $next } braucht das hier:
    }
levels-criterion = { $met ->
        [yes] ✓
       *[no] –
    } { $what ->
        [lessons] fertige Lektionen
        [tasks] Aufgaben, bei denen KI Zeit gespart hat
        [guided] Kolleginnen und Kollegen, die du bis zum Ende begleitet hast
       *[shared] geteilte Prompts, Arbeitsweisen oder Fehlschläge
    }: { $have } von { $want }
levels-only-you = Das siehst nur du.
levels-last = Du bist auf Level { $level }, dem höchsten.
levels-apply-button = Beantragen
levels-brings-button = Was das nächste Level bringt
levels-fine-button = Mir reicht das so
levels-brings = { $words ->
        [none] Was Level { $level } hier bringt, ist noch nicht festgelegt. Frag { $contact }.
       *[other] Level { $level }: { $words } Gehalt ist Sache der Personalabteilung: { $contact }.
    }
levels-lacks = Level { $level } lässt sich noch nicht beantragen. Das fehlt noch, und gefragt wurde niemand:
levels-apply = Ich würde der Programmleitung genau das zeigen: { $lessons } Lektionen, { $tasks } Aufgaben, { $guided } bis zum Ende Begleitete, { $shared } Geteiltes. Soll ich Level { $level } beantragen?
    .yes = Ja, beantragen
levels-applied = Ist weitergegeben. Du hörst, was daraus wird.
levels-asked-already = Level { $level } hast du schon beantragt. Die Antwort kommt.
levels-dropped = Gut, es ging nichts raus.
levels-decide = { $name } beantragt Level { $level }; alles, was es braucht, ist erfüllt.
    .again = Ja, oder noch nicht?
    .waits = { $name } wartet auf Antwort zu Level { $level }.
    .label = deine Antwort
    .why = Jemand beantragt ein Level
    .next = ein Antrag auf ein Level
    .yes = Ja
    .not_yet = Noch nicht
levels-decided = { $state ->
        [granted] { $name } ist ab heute auf Level { $level }. Ich sage Bescheid.
       *[not_yet] Dann wartet Level { $level } noch. Ich sage { $name } Bescheid; warum, sagst du am besten selbst.
    }
levels-told = { $state ->
        [granted] Du bist seit { DAY($day) } auf Level { $level }. Es steht in deinem Nachweis.
       *[not_yet] Mit Level { $level } hat es diesmal nicht geklappt. Frag gern { $contact }, was noch fehlt; du kannst es wieder beantragen.
    }
    .why = Die Antwort auf einen Antrag
    .next = die Antwort auf deinen Antrag
levels-leads =
    .why = Ein Antrag geht an die Programmleitung
    .late = Ein Antrag konnte nicht weitergegeben werden.

# Die KI-Woche
levels-week-from = Eine KI-Woche lässt sich ab Level { $level } buchen, einmal im Jahr.
levels-week-once = Du hast { $year } schon eine KI-Woche. Es gibt eine pro Jahr.
levels-which-week = In welcher Woche?
    .again = Die Nummer der Woche, etwa „14“.
    .label = die Woche
levels-wish = Was möchtest du ausprobieren? Eine Zeile genügt, die Programmleitung liest sie.
    .again = Eine Zeile dazu, was du ausprobieren möchtest.
    .label = was du ausprobieren möchtest
levels-week-right = KI-Woche KW { $number }, { DAY($first) } bis { DAY($last) }: „{ $wish }“. Ich frage die Programmleitung. In der Woche bin ich still, und am Freitag frage ich nur, was daraus geworden ist. Soll ich fragen?
    .yes = Ja, fragen
levels-week-asked = Ist weitergegeben. Du hörst, was daraus wird.
levels-week-decide = { $name } möchte die KI-Woche in KW { $number } nehmen{ $wish ->
        [none] { "" }
       *[other] : „{ $wish }“
    }. Eine im Jahr.
    .again = Ja, oder eine andere Woche?
    .waits = { $name } wartet auf Antwort zur KI-Woche.
    .label = deine Antwort
    .yes = Ja
    .another = Eine andere Woche
levels-week-decided = { $yes ->
        [yes] Dann ist KW { $number } für { $name } gebucht. Ich sage Bescheid.
       *[no] Ich sage { $name }, dass es eine andere Woche werden muss.
    }
levels-answer =
    .why = Jemand möchte eine KI-Woche buchen
    .next = eine Frage zu einer KI-Woche
levels-week-told = { $yes ->
        [yes] Deine KI-Woche ist gebucht: KW { $number }. Bis Freitag bin ich still.
       *[no] KW { $number } passt nicht. Buch gern eine andere, oder sprich mit { $contact }.
    }
levels-answered =
    .why = Die Antwort zu einer KI-Woche
    .next = die Antwort zu deiner KI-Woche
levels-quiet =
    .why = Eine KI-Woche beginnt in Ruhe
    .late = Die Ruhe einer KI-Woche konnte nicht beginnen.
levels-friday =
    .why = Was ist aus der KI-Woche geworden?
    .next = die Frage, was aus der KI-Woche geworden ist
levels-became = Was ist daraus geworden?
    .again = Eine Arbeitsweise, eine Lektion, etwas, das nicht ging, oder nichts zu zeigen?
    .label = was daraus geworden ist
    .use_case = Eine Arbeitsweise
    .lesson = Eine Lektion
    .failure = Etwas, das nicht ging
    .nothing = Nichts zu zeigen, auch gut
levels-became-nothing = Völlig in Ordnung. Danke fürs Ausprobieren.
levels-became-lesson = Schön. Eine Lektion wird eine Datei im Ordner des Unternehmens; sprich mit der Programmleitung, dann bekommt sie ihren Platz.
levels-became-shared = Schön. Dann schreiben wir es auf, damit andere es finden.

# Über dich
levels-you = - Level { $level }: { $state ->
        [granted] seit { DAY($day) }
        [asked] beantragt am { DAY($day) }
       *[not_yet] noch nicht, { DAY($day) }
    }
levels-you-week = - KI-Woche KW { $number }{ $state ->
        [asked] { " " }(wartet auf Antwort)
        [booked] { " " }(gebucht)
        [done] { " " }(vorbei)
       *[another_week] { " " }(soll eine andere werden)
    }{ $wish ->
        [none] { "" }
       *[other] : „{ $wish }“
    }
