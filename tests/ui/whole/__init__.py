"""Checks over the whole window: every page that places.ALL names, every view of it."""
