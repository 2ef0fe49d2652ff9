"""The front room: a guided, pretend carers' group in the browser. A platform like the others."""
