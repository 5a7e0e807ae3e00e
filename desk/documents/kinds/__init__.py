"""One module per kind of paper: from a meeting to a document."""
