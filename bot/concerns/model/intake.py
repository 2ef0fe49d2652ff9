"""How a community takes concerns: when they are handed over, by when they are read, and who else can be asked."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum

from bot.concerns.model.noes import ContactTooLong, DaysWrong, SlotsWrong
from bot.concerns.model.slots import DEFAULT_SLOTS, read_by
from bot.people.model import CommunityId, Holder, Role
from bot.support.model import Confidence, list_helplines
from bot.timing.holidays import Nation
from bot.timing.walls import Wall

SMALL_GROUP = 8
"""With fewer people than this, details give somebody away (trust.md §1.3)."""

ENOUGH_READERS = 2

MOST_WORDS = 200
"""The longest contact."""

MOST_SLOTS = 4
QUARTER = 15
"""Times of handing over: so many a day at most, at a quarter of an hour."""

MOST_TO_READ, MOST_TO_ANSWER = 10, 40
"""Working days that can be promised at most."""


class Missing(StrEnum):
    """What is still missing before concerns are taken. The value is part of the names of sentences."""

    READERS = "readers"  # two at least
    APART = "apart"  # one of them neither owns nor hosts
    CONTACT = "contact"  # somebody outside who can be asked instead
    HELP = "help"  # the local numbers, or that there are none


@dataclass(frozen=True, kw_only=True)
class Intake:
    """What the owners of a community set. `help_lines` has a contact for each local slot; empty means "not here"."""

    community: CommunityId
    slots: tuple[time, ...] = DEFAULT_SLOTS
    nation: Nation = Nation.ENGLAND
    closes_at: time = time(17)
    read_within: int = 1  # working days after it is handed over
    answer_within: int = 10
    contact: str = field(default="", repr=False)
    help_lines: Mapping[str, str] = field(default_factory=dict, repr=False)
    turn: int = 0  # how often the links were made anew

    def read_by(self, released: date) -> Wall:
        """By when somebody will have read what is handed over on a day."""
        return read_by(released, self.read_within, self.nation, self.closes_at)

    def answer_by(self, released: date) -> date:
        """The day by which it is answered."""
        return read_by(released, self.answer_within, self.nation, self.closes_at).day


def help_slots() -> Sequence[str]:
    """The local numbers that somebody has to fill in, by their ids in the list of helplines."""
    return tuple(line.id for line in list_helplines() if line.confidence is Confidence.LOCAL)


def checked(intake: Intake) -> Intake:
    """What an owner set, put in order. Raises `SlotsWrong`, `DaysWrong`, `ContactTooLong`."""
    slots = tuple(sorted(set(intake.slots)))
    if not 1 <= len(slots) <= MOST_SLOTS or any(slot.minute % QUARTER or slot.second for slot in slots):
        raise SlotsWrong(most=MOST_SLOTS)
    in_order = 1 <= intake.read_within <= intake.answer_within
    if not in_order or intake.read_within > MOST_TO_READ or intake.answer_within > MOST_TO_ANSWER:
        raise DaysWrong(read=MOST_TO_READ, answer=MOST_TO_ANSWER)
    lines = {slot: " ".join(intake.help_lines[slot].split()) for slot in help_slots() if slot in intake.help_lines}
    contact = " ".join(intake.contact.split())
    if any(len(words) > MOST_WORDS for words in (contact, *lines.values())):
        raise ContactTooLong(most=MOST_WORDS)
    return replace(intake, slots=slots, contact=contact, help_lines=lines)


def missing(intake: Intake, holders: Collection[Holder], *, host: str) -> tuple[Missing, ...]:
    """What is still missing, in the order in which it is told (trust.md §7.12).

    `host` is the name of whoever runs this; a reader of that name is not apart from it.
    """
    owners = {holder.person for holder in holders if holder.role is Role.OWNER}
    readers = {holder.person: holder.name for holder in holders if holder.role is Role.READER}
    apart = [person for person, name in readers.items() if person not in owners and name.casefold() != host.casefold()]
    found = {
        Missing.READERS: len(readers) < ENOUGH_READERS,
        Missing.APART: not apart,
        Missing.CONTACT: not intake.contact,
        Missing.HELP: any(slot not in intake.help_lines for slot in help_slots()),
    }
    return tuple(it for it in Missing if found[it])
