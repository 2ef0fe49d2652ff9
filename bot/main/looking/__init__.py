"""Looks at platforms as they are now, for `check` and `setup`: a module each."""
