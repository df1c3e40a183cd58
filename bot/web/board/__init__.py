"""The page that shows a month's figures, for those who may see them."""
