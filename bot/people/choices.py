"""What is asked of storage about one person's own choices, and about what they might choose to do first."""

from typing import Protocol

from bot.chat.manner import Manner
from bot.people.model import PersonId, PlaceId
from bot.people.preferences import Preferences


class PreferenceStore(Protocol):
    """Questions about what persons chose for themselves."""

    def find(self, person: PersonId) -> Preferences | None:
        """What somebody chose; none where they chose nothing."""
        ...

    def manner_in(self, place: PlaceId) -> Manner | None:
        """How whoever has this private chat is spoken to; none where they chose nothing."""
        ...

    def put(self, person: PersonId, chosen: Preferences) -> None:
        """Keep what somebody chose. The person is kept already."""
        ...

    def forget(self, person: PersonId) -> None:
        """Drop all that somebody chose."""
        ...


class OpenQuestionStore(Protocol):
    """Whether there is something to answer, for whoever does not know the questions themselves."""

    def exist_for(self, person: PersonId) -> bool:
        """Whether a question is open in a place where the person has acted."""
        ...
