"""The page of the demonstration as a platform: letters become bubbles in memory."""
