"""What runs by itself: the clock, the attendants of inbox and diary, the courier."""
