"""Papers for whoever answers for data: filled from what is set, with a mark where a person still has to decide."""
