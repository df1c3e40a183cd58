digest-lines = The week in brief:
digest-check-in = This week's check-in is still open. Two taps are enough.
digest-check-in-now = Answer now
digest-thursday =
    .why = What has waited, in one go on Thursday
    .next = what has waited, in one go
digest-told = - Lines in your weekly digests: { $count }
