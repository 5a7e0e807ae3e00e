"""Papers on the screen as they will be printed."""
