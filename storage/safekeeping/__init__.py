"""What an operator does with the whole database: migrate, back up, restore, look it over."""
