digest-lines = Veckan i korthet:
digest-check-in = Veckans avstämning är öppen än. Två knapptryckningar räcker.
digest-check-in-now = Svara nu
digest-thursday =
    .why = Det som har väntat, samlat på torsdagen
    .next = det som har väntat, samlat
digest-told = - Rader i dina veckosammanfattningar: { $count }
