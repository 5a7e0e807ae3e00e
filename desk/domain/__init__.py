"""What a meeting is and the rules it keeps: plain values and functions, no input or output."""
