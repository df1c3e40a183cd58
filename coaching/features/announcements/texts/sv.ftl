announcements-menu =
    .announce = Nytt utskick
announcements-audience = Vem är det till?
    .again = Välj en avdelning eller grupp, eller skriv vad den heter.
    .label = vem det är till
    .all = Alla
    .champions = Champions
    .buddies = Buddyar
    .newcomers = Kollegor med buddy
    .channel = Kanalen
    .named = { $audience ->
            [all] alla
            [champions] champions
            [buddies] buddyar
            [newcomers] kollegor med buddy
            [channel] kanalen
           *[other] { $audience }
        }
announcements-text = { $again ->
        [yes] Skriv hela texten på nytt.
       *[no] Vad ska det stå? Skriv det som de andra ska läsa det.
    }
    .again = Skriv texten som de andra ska läsa den.
    .label = texten
announcements-how = { $audience ->
        [channel] Till **kanalen**:
       *[other] Till **{ announcements-audience.named }**{ $few ->
            [yes] { "" }, färre än fem personer som är med:
           *[no] , { $total } personer som är med:
        }
    }

    > { $text }

    /{ $by }

    { $audience ->
        [channel] Det syns för alla i kanalen.
       *[other] { $few ->
            [yes] Antal visar jag från fem personer och uppåt.
           *[no] Med torsdagens sammanfattning når det { $digest ->
                [0] färre än fem
               *[other] { $digest }
            }, direkt når det { $now ->
                [0] färre än fem
               *[other] { $now }
            }. De andra vill inte ha utskick, är borta eller har redan fått sitt den här veckan.
        }
    }
    .again = Ska det gå ut, och i så fall hur?
    .label = hur det går ut
    .digest = Ta med i sammanfattningen
    .now = Skicka nu
    .channel = Posta i kanalen
    .change = Ändra texten
    .drop = Skicka inte
announcements-made = { $when ->
        [now] Det går ut nu. Den som inte kan få det i dag läser det i sammanfattningen.
       *[digest] Det står med i torsdagens sammanfattning.
    }
announcements-posted = Det är postat i kanalen.
announcements-dropped = Okej, inget skickas.
announcements-again = Nytt utskick
announcements-how-it-went = Hur gick utskicket?
announcements-whom = Visa champions
announcements-enough = Du har redan gjort { $most } utskick den här veckan, och fler blir lätt för många. På måndag går det igen.
announcements-nobody = Ett utskick till { announcements-audience.named } skulle inte nå någon än.
announcements-own-only = Som champion når du { $department ->
        [none] { "" }
       *[other] din egen avdelning, { $department }, och{ " " }
    }kanalen. Ska det till fler frågar du en programansvarig.
announcements-not-yours = Utskick till många gör { $champions ->
        [yes] champions, AI-utbildare och programansvariga
       *[no] AI-utbildare och programansvariga
    }. { $contact ->
        [none] { "" }
       *[other] Säg vad du vill berätta till { $contact }{ $champions ->
            [yes] { " " }eller till en champion.
           *[no] .
        }
    }
announcements-post = > { $text }

    /{ $by }
announcements-news = - { $by }: ”{ $text }”
announcements-none-made = Det finns inget utskick än.
announcements-last = Utskicket { DAY($day) } till { announcements-audience.named }{ $text ->
        [none] .
       *[other] : ”{ $text }”
    }
announcements-in-channel = Det postades i kanalen. Vilka som läser där ser jag inte.
announcements-under-way = Det är på väg.
announcements-few = Det gick till färre än fem personer, så antal visar jag inte.
announcements-reached = { $total } skulle få det, { $sent ->
        [0] färre än fem
       *[other] { $sent }
    } har fått det.{ $some ->
        [yes] { $rest ->
            [0] { " " }Övriga får det senare eller inte alls.
           *[other] { " " }Övriga { $rest } får det senare eller inte alls.
        }
       *[no] { "" }
    }
announcements-unreachable = { $count ->
        [one] Saknar appen i sin chatt: { $names }. IT kan installera den.
       *[other] Saknar appen i sin chatt: { $names }. IT kan installera den åt dem.
    }
announcements-spread =
    .why = Ett utskick går ut
    .late = Ett utskick skulle ha gått ut { MOMENT($since) } och hade inte gått ut två timmar senare.
announcements-settle =
    .why = Hur ett utskick nådde fram räknas
    .late = Hur ett utskick nådde fram skulle ha räknats { MOMENT($since) } och var fortfarande inte räknat två timmar senare.
announcements-deliver =
    .why = Ett utskick
    .next = ett utskick
announcements-told-made = - Dina utskick: { $count }{ $words ->
        [none] { "" }
       *[other] { " " }({ $words })
    }
announcements-told-got = - Utskick till dig: { $count }. Jag noterar om det nådde fram, inte om du läste det.
