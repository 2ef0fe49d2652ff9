"""The composition root: the only package that imports adapters and storage, and knows everybody."""
