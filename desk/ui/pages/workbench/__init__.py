"""The first page: what is next, what is late, what nobody owns."""
