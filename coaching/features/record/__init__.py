"""What somebody can show of what they learnt, and the company's folder of it."""
