chats-where = We now have a chat on two platforms, and each message should reach you once. Where shall I write to you?
    .again = Just the name of one of the two will do. You can still write to me in both.
    .label = where I write to you
    .why = The question in which of your chats I write to you
chats-chosen = From now on I write to you in { $platform }. You can write to me in both, and I answer where you ask.
chats-only-here = This is the only chat we have, so I write to you here.
chats-not-there = We have no chat in { $platform } yet. Say hello to me there, and then you can choose.
