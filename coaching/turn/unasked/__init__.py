"""What Kollega says without having been asked: decisions, what may follow a check-in, alarms, and
the look at who is still there.
"""
