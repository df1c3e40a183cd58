chats-where = Nu har vi en chatt på två ställen, och varje meddelande ska nå dig en gång. Var ska jag skriva till dig?
    .again = Det räcker med namnet på en av dem. Du kan fortfarande skriva till mig i båda.
    .label = var jag skriver till dig
    .why = Frågan i vilken av dina chattar jag skriver
chats-chosen = Från och med nu skriver jag till dig i { $platform }. Du kan skriva till mig i båda, och jag svarar där du frågar.
chats-only-here = Det här är den enda chatt vi har, så jag skriver till dig här.
chats-not-there = Vi har ingen chatt i { $platform } än. Säg hej till mig där, så kan du välja sedan.
