"""How papers put things: sentences, dates, headings, titles, courtesy."""
