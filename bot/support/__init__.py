"""Urgent help and helplines: answered to anyone, anywhere, at any time, and never remembered."""
