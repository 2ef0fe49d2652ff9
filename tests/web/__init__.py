"""The front room and the pages behind links, at their sockets and in a browser."""
