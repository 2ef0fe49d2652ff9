"""Where these pages are, below the public address."""

HOME = "/d"
"""Below it are all of them, but for the ways in."""

STATIC = f"{HOME}/static"
