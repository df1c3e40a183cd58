digest-lines = Die Woche in Kürze:
digest-check-in = Der Wochen-Check-in ist noch offen. Zweimal tippen genügt.
digest-check-in-now = Jetzt antworten
digest-thursday =
    .why = Was sich angesammelt hat, am Donnerstag
    .next = was sich angesammelt hat
digest-told = - Zeilen in deinen Wochenübersichten: { $count }
