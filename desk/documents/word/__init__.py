"""Writing a document as a Word file; the only place that knows python-docx."""
