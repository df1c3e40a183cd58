"""What Kollega knows: frozen facts, a subject a file; `kinds` says what makes one."""
