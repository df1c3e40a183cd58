"""From an answer to a value: what fills a question, and how it is found in what was said."""
