"""Expected noes. A refusal is raised before the first write and becomes an answer in one place, the engine."""

from typing import Any, ClassVar


class Refusal(Exception):
    """An expected no, with the name of the sentence that says why and what to do next.

    Subclasses set `word`, the message id; details (option, number, example) are given when raised.
    A refusal is never logged as an error, and its text never holds details: people's words do not travel.
    """

    word: ClassVar[str] = "refused"

    def __init__(self, **details: Any) -> None:
        super().__init__(self.word)
        self.details = details


class ActionInvalid(Refusal):
    """A button code that no button of ours has, or one that is not for this place or person."""

    word = "action-invalid"


class Faceless(Refusal):
    """Somebody spoke as the place itself: nobody can tell who it is, so it is nobody with a role."""

    word = "faceless"


class NotSaved(Exception):
    """The database could not take it. Nothing was confirmed; the adapter does what is right on its platform."""
