"""The pages that answers stand on: the playbook's own and what the company adds."""
