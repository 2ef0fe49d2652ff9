"""The dashboard: pages for whoever has a role, read through the core's `look` and written through its `do`."""
