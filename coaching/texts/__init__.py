"""What all talk shares: the sentences of the engine, the platforms and the page."""
