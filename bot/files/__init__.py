"""Pictures and documents that organisers send along: which are taken, and what is kept of them."""
