"""Where these pages are, below the public address."""

CONCERNS = "/c"
"""Below it, each community that takes concerns has a page of its own."""

STATIC = f"{CONCERNS}/static"
