"""What people do of themselves, a file for each subject; `table` lists them."""
