"""The honest ledger: what people claim, what of it can be defended, and what was timed."""
