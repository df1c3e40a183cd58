"""The list of people that HR hands over, row by row."""
