digest-lines = Veckan i korthet:
digest-check-in = Veckans avstämning är öppen än. Två knapptryckningar räcker.
digest-check-in-now = Svara nu
