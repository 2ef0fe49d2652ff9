"""Carers' groups on a stand-in of a platform with the whole program beside it, for the bench and for rehearsals."""
