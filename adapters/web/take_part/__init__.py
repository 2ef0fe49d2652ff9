"""A question answered by a link, without an app: pages that work without script, and without an account."""
