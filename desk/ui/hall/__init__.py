"""The hall's screen (会场屏): what the whole room may see."""
