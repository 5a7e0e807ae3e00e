"""The window: pages, widgets and the theme. Works through services only."""
