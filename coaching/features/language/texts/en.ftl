language-language = Which language shall we use?
    .again = I speak Swedish, English and German. Which one is yours?
    .label = the language
    .sv = Svenska
    .en = English
    .de = Deutsch
language-changed = English it is.
