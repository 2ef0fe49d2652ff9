"""A busy community, its dashboard, and how soon each page answers: also while people vote."""
