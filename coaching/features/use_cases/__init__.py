"""The company's list of tasks that AI may make lighter: found in talk, in order, with its hours."""
