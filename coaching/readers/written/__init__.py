"""How numbers, times of day and dates are written in digits, told once for every reader."""
