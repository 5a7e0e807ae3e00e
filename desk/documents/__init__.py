"""Official papers: a pure model of what they say, one module per kind, and the writers that print it."""
