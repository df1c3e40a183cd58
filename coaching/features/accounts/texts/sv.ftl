accounts-gone = Konton har stängts av. Det här påverkas:
accounts-buddy = - **{ $name }** var buddy åt { $other }. Buddyparet är avslutat, och jag letar efter en ny buddy.
accounts-newcomer = - **{ $name }** hade { $other } som buddy. Buddyparet är avslutat.
accounts-champion = - **{ $name }** var champion.
accounts-night =
    .late = Nattens koll av vilka konton som finns kvar skulle ha gjorts { MOMENT($since) } men var inte gjord två timmar senare.
