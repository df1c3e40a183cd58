"""`simulate`: a fictive company lives through some months in virtual time, and what happened is
counted.

`temperament` says what people are like, `reactions` what they do about a message, `life` moves the
time, `findings` counts. The coach, the store and the texts are the real ones; only the people are
made up.
"""
