"""What the company does together: coffee rounds, announcements, retrospectives, hand-overs."""
