"""What belongs to a meeting after it: signing, versions, briefing back, what goes out ahead."""
