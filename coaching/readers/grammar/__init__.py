"""From text to sentences: words with what they may stand for, durations, rhythms and clauses."""
