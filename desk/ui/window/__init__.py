"""The window: rail, pages, status line, and what can be done from anywhere."""
