"""How SQLite and PostgreSQL are spoken to: engines, columns, rows and statements."""
