"""Words that somebody pasted into the private chat: read for a title, dates and a place, and kept for a day."""
