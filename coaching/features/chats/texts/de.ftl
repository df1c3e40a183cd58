chats-where = Wir haben jetzt auf zwei Plattformen einen Chat, und jede Nachricht soll dich einmal erreichen. Wo soll ich dir schreiben?
    .again = Der Name einer der beiden genügt. Du kannst mir weiterhin in beiden schreiben.
    .label = wo ich dir schreibe
    .why = Die Frage, in welchem deiner Chats ich dir schreibe
chats-chosen = Ab jetzt schreibe ich dir in { $platform }. Du kannst mir in beiden schreiben, und ich antworte dort, wo du fragst.
chats-only-here = Das ist der einzige Chat, den wir haben, also schreibe ich dir hier.
chats-not-there = In { $platform } haben wir noch keinen Chat. Sag mir dort Hallo, dann kannst du wählen.
