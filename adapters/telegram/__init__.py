"""Telegram: real groups and private chats. A platform like the others."""
