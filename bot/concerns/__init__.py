"""Concerns: raised without a name, read by those who were named for it, and answered."""
