digest-lines = The week in brief:
digest-check-in = This week’s check-in is still open. Two taps are enough.
digest-check-in-now = Answer now
digest-thursday =
    .why = Everything that’s been waiting, in one message
    .next = everything that’s been waiting
digest-told = - Lines in your weekly digests: { $count }
