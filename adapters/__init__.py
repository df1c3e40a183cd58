"""The neighbours, each behind a port of the core: Slack, Teams, the page, the model, the words."""
