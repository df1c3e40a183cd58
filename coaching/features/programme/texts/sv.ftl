programme-menu =
    .corner = Programmet
    .features = Funktioner
programme-corner = **Programmet**
programme-corner-champion = **Ditt hörn som champion**
programme-home = **Programmet**
programme-agreed = - { $count ->
        [few] Färre än fem är med än så länge
       *[other] { $count } är med{ $invited ->
            [most] , det vill säga alla eller nästan alla inbjudna
           *[other] {" "}av { $invited } inbjudna
        }
    }
programme-waiting = - Väntar på ett konto och är därför inte inbjudna än: { $count }
programme-pairs = - Buddypar: { $count ->
        [few] färre än fem
       *[other] { $count }
    }; väntar på en buddy: { $seeking ->
        [few] färre än fem
       *[other] { $seeking }
    }
programme-thin = - Färre än fem är med från: { $names }
programme-no-champion = - Ingen champion än på: { $names }
programme-hosted = - Din nästa drop-in-träff: { MOMENT($at) }, { $place }
programme-none-hosted = Du har ingen drop-in-träff på gång.
programme-who-comes = Hur många kommer?
programme-not-theirs = Det här hörnet är till för programansvariga{ $champions ->
        [yes] {" "}och champions
       *[no] { "" }
    }. { $contact ->
        [none] Fråga någon av dem om du undrar något om programmet.
       *[other] Undrar du något om programmet, fråga gärna { $contact }.
    }

# Features on and off
programme-name = { $feature ->
        [savings] Sparad tid
        [prompting] Frågor om AI
        [pairing] Buddypar
        [avoiding] ”Inte med”
        [checkins] Avstämningar
        [library] Delade prompter
        [digest] Veckosammanfattningen
        [dropins] Drop-in-träffar
        [updates] AI-uppdateringen
        [use_cases] Användningsfall
        [lessons] Lektioner
        [levels] Nivåer
        [roles] Roller
        [record] Intyg
        [announcements] Utskick
        [coffee] Fikarundor
       *[champions] Champions
    }
    .loss = { $feature ->
            [savings] frågan om tid, alla siffror om tid och orden man skriver för det
            [prompting] svaren på frågor om AI, promptgranskningen och klistra in-kollen
            [pairing] nya buddypar, och det jag gör för dem som finns
            [avoiding] möjligheten att säga vem man inte vill bli ihopsatt med
            [checkins] veckans avstämning, kortet till buddyar och orden man skriver för det
            [library] delning av prompter, och det kollegor har delat i mina svar
            [digest] veckans sammanfattning; det som skulle ha stått där får ingen veta
            [dropins] drop-in-träffarna: inbjudningar, anmälningar och påminnelser
            [updates] månadens AI-uppdatering och frågan om vem som håller i den
            [use_cases] listan med användningsfall och frågorna om uppgifter
            [lessons] lärvägarna och lektionerna
            [levels] nivåerna, ansökningarna och AI-veckan
            [roles] rollerna, det man får göra i dem, och talangmatrisen
            [record] intyget, och nya rader i förteckningen över AI-kunnighet
            [announcements] utskicken: ingen kan berätta något för många genom mig
            [coffee] fikarundorna; ingen paras ihop för en fika längre
           *[champions] rollen som champion: ingen tillfrågas, visas eller rycker in som champion
        }
programme-features = **Det här gör jag hos er:**
programme-feature = - { programme-name }: { $state ->
        [on] på
       *[off] av
    }
programme-features-meaning = ”Av” betyder att inget av det sägs, frågas eller samlas in. Innan något försvinner visar jag vad det är.
programme-turn-off = Stäng av …
programme-turn-on = Slå på …
programme-which = { $to ->
        [on] Vad ska jag slå på?
       *[off] Vad ska jag stänga av?
    }
    .again = Tryck på en av dem, eller skriv vad den heter.
    .label = funktionen
programme-already = { programme-name }: det är redan { $state ->
        [on] på
       *[off] av
    }.
programme-kept = **{ programme-name }: av för alla.** Då försvinner { programme-name.loss }. Det gäller { $count ->
        [few] färre än fem personer
       *[other] { $count } personer
    }.

    Vad ska hända med det som finns?
    .again = Behålla det till den { DAY($until) }, eller radera det nu?
    .label = vad som händer med det som finns
    .keep = Behåll det i 90 dagar
    .erase = Radera det nu
programme-off-right = { $nothing ->
        [yes] **{ programme-name }: av för alla.** Då försvinner { programme-name.loss }. Det gäller { $count ->
            [few] färre än fem personer
           *[other] { $count } personer
        }. Det som redan är sagt står kvar.
       *[no] { $kept ->
            [erase] **{ programme-name }: av, och allt som sparats om personer raderas nu.** Det går inte att ångra.
           *[keep] **{ programme-name }: av.** Det som finns ligger kvar till den { DAY($until) }, om du vill slå på igen; sedan raderas det.
        }
    } { $news ->
        [yes] Alla läser om det i nästa sammanfattning.
       *[no] Jag berättar det inte för någon, för { $feature ->
            [digest] det är sammanfattningen som försvinner
           *[other] sammanfattningen är av
        }.
    } Ska jag stänga av?
    .yes = Ja, stäng av
programme-on-right = **{ programme-name }: på för alla** ({ $count ->
        [few] färre än fem personer
       *[other] { $count } personer
    }). { $news ->
        [yes] Alla läser om det i nästa sammanfattning.
       *[no] Jag berättar det inte för någon.
    } Ska jag slå på?
    .yes = Ja, slå på
programme-unchanged = Då är allt som förut.
programme-switched = { $state ->
        [on] Klart, på: { programme-name }.
       *[off] Klart, av: { programme-name }.
    }
    .why = En funktion slogs på eller av
programme-lapse =
    .why = Det som sparats av en funktion raderas
programme-news = { $state ->
        [on] - Nytt från och med nu: { programme-name }
       *[off] - Av från och med nu: { programme-name }. Jag frågar inte om det, säger inget om det och samlar inte in något till det.
    }
programme-told = - Du har slagit { $state ->
        [on] på
       *[off] av
    } det här för alla { DAY($day) }: { programme-name }
