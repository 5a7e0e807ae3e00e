"""The directory page (名录)."""
