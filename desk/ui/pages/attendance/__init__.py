"""Who comes to a meeting, before it: replies counted, people to tell again, lists taken in."""
