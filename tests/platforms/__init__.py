"""Stand-ins that speak a platform's own language over real sockets, for tests, the bench and rehearsals."""
