"""What the desk can do: one verb, one operation.

Knows the domain and its ports, no database, no window.
"""
