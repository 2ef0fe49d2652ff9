"""Lives of the program that are cut short at any step, while questions close, open, come again and are nudged."""
