"""Reminders to messages."""
