"""Wall-clock rules, pure: zones, dates in words, closing times."""
