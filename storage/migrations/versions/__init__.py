"""The steps, oldest first; numbers are in order."""
