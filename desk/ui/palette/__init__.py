"""The command palette (Ctrl+K): any command and any record by a few letters."""
