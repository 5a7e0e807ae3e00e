"""The numbers of GB/T 9704-2012 and of the two schools of setting it in a word processor."""
