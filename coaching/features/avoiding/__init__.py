""" "Not with": whom somebody never wants to be paired with."""
