language-language = Welche Sprache nehmen wir?
    .again = Ich spreche Schwedisch, Englisch und Deutsch. Welche ist deine?
    .label = die Sprache
    .sv = Svenska
    .en = English
    .de = Deutsch
language-changed = Dann auf Deutsch.
