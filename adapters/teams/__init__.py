"""Teams, Slack's twin: activities become Incomings, and letters become cards."""
