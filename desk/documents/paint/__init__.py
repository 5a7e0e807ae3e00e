"""Typeset pages on a screen, a printer and in PDF files; the only part of documents with Qt."""
