"""The honest ledger: what people claim, what of it can be defended, and what was timed.

All of it is pure: facts in, figures out. `use_cases` says which tasks are the same, `weeks` what
counts in which ISO week, `timing` how far the estimates of a use case were off, `month` adds up and
keeps quiet about fewer than five.
"""
