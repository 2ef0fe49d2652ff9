"""What is on, in five lines or fewer: once a week in each group, and in private for whoever wants it."""
