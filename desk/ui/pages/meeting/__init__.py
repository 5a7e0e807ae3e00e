"""The page of one meeting: before it (会前), during it (会中) and after it (会后)."""
