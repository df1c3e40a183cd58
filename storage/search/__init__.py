"""Which page of the playbook answers a question."""
