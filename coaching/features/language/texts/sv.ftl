language-language = Vilket språk ska vi ta?
    .again = Jag kan svenska, engelska och tyska. Vilket är ditt?
    .label = språket
    .sv = Svenska
    .en = English
    .de = Deutsch
language-changed = Då tar vi det på svenska.
