"""Carers' groups on a stand-in of Telegram with the whole program beside it, for the bench and for rehearsals."""
