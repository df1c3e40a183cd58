"""The company as its `company.toml` tells, table by table."""
