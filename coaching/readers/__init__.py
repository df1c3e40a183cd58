"""What people write, read into what it means; by words and rules alone, without a model."""
