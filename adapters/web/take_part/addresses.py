"""Where these pages are, below the public address."""

LINKS = "/a"
"""Below it, each link has a page of its own."""

STATIC = "/static"
