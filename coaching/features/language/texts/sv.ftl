language-language = Vilket språk ska vi prata?
    .again = Jag kan svenska, engelska och tyska. Vilket är ditt?
    .label = språket
    .sv = Svenska
    .en = English
    .de = Deutsch
language-changed = Då pratar vi svenska.
