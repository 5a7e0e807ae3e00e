"""Who attends a meeting, before it: the list with its replies, who waits, who is to be told."""
