"""A question answered by a link."""
