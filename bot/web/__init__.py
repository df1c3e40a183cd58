"""The addresses that `serve` answers besides those of the platforms."""
