"""What several kinds of paper are made of: who, what, when, and the frame around it."""
