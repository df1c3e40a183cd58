"""What Kollega truly is: who sees what, how long, who helps; from settings and facts alone."""
