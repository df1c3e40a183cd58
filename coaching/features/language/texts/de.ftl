language-language = In welcher Sprache wollen wir uns unterhalten?
    .again = Ich spreche Schwedisch, Englisch und Deutsch. Welche ist deine?
    .label = die Sprache
    .sv = Svenska
    .en = English
    .de = Deutsch
language-changed = Gut, dann auf Deutsch.
