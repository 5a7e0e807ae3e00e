"""Papers to a printer or into PDF files."""
