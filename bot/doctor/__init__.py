"""What `doctor` looks at, check by check. It changes nothing and tells no secret."""
