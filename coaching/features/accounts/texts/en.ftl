accounts-gone = Some accounts have been deactivated. Here’s what that affects:
accounts-buddy = - **{ $name }** was { $other }’s buddy. The two are no longer matched, and I’m looking for a new buddy.
accounts-newcomer = - **{ $name }** had { $other } as a buddy. The two are no longer matched.
accounts-champion = - **{ $name }** was a champion.
accounts-night =
    .late = The nightly check of which accounts still exist was due on { MOMENT($since) } and was still not done two hours later.
