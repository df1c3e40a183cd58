announcements-menu =
    .announce = Neue Mitteilung
announcements-audience = Für wen ist sie?
    .again = Wähl eine Abteilung oder Gruppe, oder schreib ihren Namen.
    .label = für wen sie ist
    .all = Alle
    .champions = KI-Champions
    .buddies = Buddys
    .newcomers = Kolleginnen und Kollegen mit Buddy
    .channel = Der Kanal
    .named = { $audience ->
            [all] alle
            [champions] die KI-Champions
            [buddies] die Buddys
            [newcomers] alle mit einem Buddy
            [channel] den Kanal
           *[other] { $audience }
        }
announcements-text = { $again ->
        [yes] Schreib den ganzen Text noch einmal.
       *[no] Was soll darin stehen? Schreib es so, wie es die anderen lesen sollen.
    }
    .again = Schreib den Text so, wie ihn die anderen lesen sollen.
    .label = der Text
announcements-how = { $audience ->
        [channel] In **den Kanal**:
       *[other] An **{ announcements-audience.named }**{ $few ->
            [yes] { "" }, weniger als fünf Personen, die dabei sind:
           *[no] , { $total } Personen, die dabei sind:
        }
    }

    > { $text }

    /{ $by }

    { $audience ->
        [channel] Alle im Kanal sehen es.
       *[other] { $few ->
            [yes] Zahlen zeige ich ab fünf Personen.
           *[no] Mit der Zusammenfassung am Donnerstag erreicht es { $digest ->
                [0] weniger als fünf
               *[other] { $digest }
            }, sofort erreicht es { $now ->
                [0] weniger als fünf
               *[other] { $now }
            }. Die anderen möchten keine Mitteilungen, sind nicht da oder haben diese Woche schon genug bekommen.
        }
    }
    .again = Soll sie raus, und wenn ja, wie?
    .label = wie sie rausgeht
    .digest = In die Zusammenfassung
    .now = Jetzt senden
    .channel = In den Kanal stellen
    .change = Text ändern
    .drop = Nicht senden
announcements-made = { $when ->
        [now] Sie geht jetzt raus. Wer sie heute nicht bekommen kann, liest sie in der Zusammenfassung.
       *[digest] Sie steht am Donnerstag in der Zusammenfassung.
    }
announcements-posted = Sie steht im Kanal.
announcements-dropped = In Ordnung, es wird nichts gesendet.
announcements-again = Neue Mitteilung
announcements-how-it-went = Wie lief die Mitteilung?
announcements-whom = KI-Champions zeigen
announcements-enough = Du hast diese Woche schon { $most } Mitteilungen gemacht, und mehr wird schnell zu viel. Ab Montag geht es wieder.
announcements-nobody = Eine Mitteilung an { announcements-audience.named } würde noch niemanden erreichen.
announcements-own-only = Als KI-Champion erreichst du { $department ->
        [none] { "" }
       *[other] deine eigene Abteilung, { $department }, und{ " " }
    }den Kanal. Soll es an mehr Leute gehen, frag die Programmleitung.
announcements-not-yours = Mitteilungen an viele machen { $champions ->
        [yes] KI-Champions, das KI-Training und die Programmleitung
       *[no] das KI-Training und die Programmleitung
    }. { $contact ->
        [none] { "" }
       *[other] Sag { $contact }{ $champions ->
            [yes] { " " }oder einem KI-Champion, was du erzählen möchtest.
           *[no] , was du erzählen möchtest.
        }
    }
announcements-post = > { $text }

    /{ $by }
announcements-news = - { $by }: „{ $text }“
announcements-none-made = Es gibt noch keine Mitteilung.
announcements-last = Die Mitteilung vom { DAY($day) } an { announcements-audience.named }{ $text ->
        [none] .
       *[other] : „{ $text }“
    }
announcements-in-channel = Sie steht im Kanal. Wer dort liest, sehe ich nicht.
announcements-under-way = Sie ist unterwegs.
announcements-few = Sie ging an weniger als fünf Personen, deshalb zeige ich keine Zahlen.
announcements-reached = Sie war für { $total } bestimmt, { $sent ->
        [0] weniger als fünf
       *[other] { $sent }
    } haben sie bekommen.{ $some ->
        [yes] { $rest ->
            [0] { " " }Die übrigen bekommen sie später oder gar nicht.
           *[other] { " " }Die übrigen { $rest } bekommen sie später oder gar nicht.
        }
       *[no] { "" }
    }
announcements-unreachable = { $count ->
        [one] Ohne die App im Chat: { $names }. Die IT kann sie installieren.
       *[other] Ohne die App im Chat: { $names }. Die IT kann sie für sie installieren.
    }
announcements-spread =
    .why = Eine Mitteilung geht raus
    .late = Eine Mitteilung hätte { MOMENT($since) } rausgehen sollen und war zwei Stunden später noch nicht raus.
announcements-settle =
    .why = Wen eine Mitteilung erreicht hat, wird gezählt
    .late = Wen eine Mitteilung erreicht hat, hätte { MOMENT($since) } gezählt werden sollen und war zwei Stunden später noch nicht gezählt.
announcements-deliver =
    .why = Eine Mitteilung
    .next = eine Mitteilung
announcements-told-made = - Deine Mitteilungen: { $count }{ $words ->
        [none] { "" }
       *[other] { " " }({ $words })
    }
announcements-told-got = - Mitteilungen an dich: { $count }. Ich halte fest, ob sie angekommen sind, nicht ob du sie gelesen hast.
