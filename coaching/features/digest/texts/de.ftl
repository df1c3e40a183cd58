digest-lines = Die Woche in Kürze:
digest-check-in = Die Wochenfrage ist noch offen. Zweimal tippen genügt.
digest-check-in-now = Jetzt antworten
