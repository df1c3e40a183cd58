# Sidan där man kan prova Kollega.

page-title = Kollega: prova själv
page-tagline = Din AI-coach på jobbet
page-skip = Hoppa till meddelanderutan
page-language = Språk
page-no-script = Sidan behöver JavaScript.
page-fictive = Företaget och människorna är påhittade. Det du skriver stannar på den här datorn.

# Vem du är
page-who = Vem vill du vara?
page-you-are = Du är
page-you = Du
page-search = Någon annan: namn, jobb eller avdelning
page-nobody-found = Ingen här stämmer in på det.
page-part-newcomer = Ny med AI
page-part-buddy = Buddy
page-part-champion = Champion
page-part-lead = Programansvarig
page-waiting = Nytt meddelande

# Chatten
page-chat = Chatt med Kollega
page-chat-with = AI-assistent i samtal med { $name } ({ $what })
page-rooms = Chattar
page-twins = Som i Slack och Teams
page-home = Min sida
page-home-with = Din sida hos Kollega, som fliken Hem i Slack. Ingen annan ser den.
page-group-with = Gruppchatt: { $names } och Kollega, som bara hör det som riktas till @Kollega
page-channel-with = Kanalen som alla läser. Kollega hör bara det som riktas till @Kollega
page-silence = Här är det tyst än så länge.
page-aside = Senare, mer sällan eller inte alls
page-message = Meddelande till { $room }
page-send = Skicka
page-thinking = Kollega tänker …
page-newer = Nytt meddelande ↓
page-ai = AI
page-choices = Svarsförslag
page-chosen = { $choice }, valt
page-choose-one = Välj …
page-optional = valfritt
page-copy = Kopiera
page-copied = Kopierat
page-sent = Skickat
page-welcome = Säg hej till Kollega
page-welcome-more = Kollega är en AI-assistent. Skriv som till en kollega, eller börja med något av det här:
page-try-hello = Hej!
page-try-prompt = Hur skriver jag en bättre prompt?
page-try-saving = Sparade 45 min på offerter med Copilot i går

# Klockan
page-clock = Virtuell tid
page-clock-forward = Flytta fram tiden
page-clock-hour = +1 timme
page-clock-day = +1 dag
page-clock-week = +1 vecka
page-clock-next = Gå till nästa händelse
page-clock-running = Klockan går …
page-next = Vad som kommer härnäst, och varför
page-next-none = Inget än. Så snart någon har pratat med Kollega syns nästa steg här.
page-next-others = { $who } och { $count } till

# Vad som hände under tiden
page-meanwhile-asked = { $name } fick frågan om att vara buddy och svarade.
page-meanwhile-met = { $one } och { $other } har blivit buddypar.
page-meanwhile-pairs = { $count ->
        [one] Ett buddypar till har presenterats för varandra.
       *[other] { $count } buddypar till har presenterats för varandra.
    }
page-meanwhile-drop-in = { $count ->
        [one] En drop-in-träff har lagts upp i kanalen.
       *[other] { $count } drop-in-träffar har lagts upp i kanalen.
    }
page-meanwhile-update = Månadens AI-uppdatering har aviserats i kanalen.
page-meanwhile-answered = { $count ->
        [one] En kollega har svarat på veckans avstämning.
       *[other] { $count } kollegor har svarat på veckans avstämning.
    }
page-clock-news = { $count ->
        [0] Inget nytt för { $name }.
        [one] Ett nytt meddelande till { $name }.
       *[other] { $count } nya meddelanden till { $name }.
    }
page-lives = Alla här lever sitt eget liv. När du skriver som någon är du den personen så länge du stannar.
page-new = Nytt
page-anew = Börja om
page-anew-sure = Ja, börja om från måndag morgon
page-anew-on = Företaget börjar om …

# När något går fel
page-again = Försök igen
page-failed = Det gick inte. Försök igen.
page-lost = Ingen kontakt med Kollega. Sidan fortsätter att försöka.
page-unsent = Ditt meddelande kom inte fram.
page-nobody = Det finns ingen här med det namnet.
page-no-chat = Den chatten finns inte, eller så är du inte med i den.
page-not-found = Det finns inget på den här adressen.
page-not-json = Den här adressen tar emot ett JSON-objekt (Content-Type: application/json).
page-too-large = Det är för långt: högst 64 kB ryms i ett meddelande.
page-unreadable = Fältet ”{ $field }” saknas eller är av fel typ.
page-refused-host = Sidan svarar bara på datorn där den körs, under 127.0.0.1 eller localhost.
page-refused-origin = Bara sidan själv får skicka något hit.
