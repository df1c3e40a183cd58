accounts-gone = Konten wurden deaktiviert. Das hat Folgen:
accounts-buddy = - **{ $name }** war Buddy von { $other }. Das Tandem ist beendet, ich suche einen neuen Buddy.
accounts-newcomer = - **{ $name }** hatte { $other } als Buddy. Das Tandem ist beendet.
accounts-champion = - **{ $name }** war KI-Champion.
accounts-night =
    .late = Der nächtliche Abgleich der Konten war für { MOMENT($since) } geplant und zwei Stunden später noch nicht erledigt.
