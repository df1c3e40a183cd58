"""What an operator does with people: take them over from HR, pair them."""
