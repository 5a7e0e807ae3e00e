"""Our Word files as pages of placed text and rules, without Word and without a screen."""
