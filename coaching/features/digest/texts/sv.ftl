digest-lines = Veckan i korthet:
digest-check-in = Veckans avstämning är fortfarande öppen. Två tryck räcker.
digest-check-in-now = Svara nu
digest-thursday =
    .why = Det som samlats under veckan, på torsdagen
    .next = det som samlats under veckan
digest-told = - Rader i dina veckosammanfattningar: { $count }
