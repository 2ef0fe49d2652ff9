"""Reminders: what somebody asked to be told at a time, once or again and again, in private."""
