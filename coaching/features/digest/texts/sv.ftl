digest-lines = Veckan i korthet:
digest-check-in = Veckans avstämning är fortfarande öppen. Två tryck räcker.
digest-check-in-now = Svara nu
digest-thursday =
    .why = Veckosammanfattningen, på torsdagen
    .next = veckosammanfattningen
digest-told = - Rader i dina veckosammanfattningar: { $count }
