"""Signing in to the dashboard, without a password: by a link that the bot sends, and by a yes in the chat."""
