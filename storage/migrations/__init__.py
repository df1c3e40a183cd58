"""The tables, from the first version to this one."""
