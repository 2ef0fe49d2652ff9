"""Announcements: written once, seen before they go, told to many groups, with a report of what reached whom."""
