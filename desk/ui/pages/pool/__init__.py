"""议题库: what waits for a meeting."""
