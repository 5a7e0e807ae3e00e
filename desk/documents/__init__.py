"""Official papers: a pure model of what they say, a module per kind, the writers that print it."""
