"""What is kept about persons, as values: why, for how long, and what becomes of it when somebody asks to be erased."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.refusals import Refusal

Value = str | int | datetime | date | list[Any] | dict[str, Any] | None
"""What one column holds."""


class Purpose(StrEnum):
    """Why something is kept. In the order in which people are told."""

    ACCOUNT = "account"  # so that each person counts once
    NAME = "name"  # so that others know who has a role
    QUIET = "quiet"  # stop and pause
    CHOICES = "choices"  # their settings
    ROLES = "roles"
    PLACES = "places"  # where they may answer
    CHAT = "chat"  # where they can be written to
    ANSWERS = "answers"
    QUESTIONS = "questions"
    ANNOUNCEMENTS = "announcements"
    REMINDERS = "reminders"
    MESSAGES = "messages"
    FORMS = "forms"
    CODES = "codes"
    PASTED = "pasted"
    REMOVALS = "removals"
    SIGN_INS = "sign-ins"  # who is signed in to the dashboard
    ACTS = "acts"  # what they did for a community


class Lifetime(StrEnum):
    """For how long something is kept, unless somebody asks to be erased before that."""

    IDLE = "idle"  # until nothing else of the person has been kept for a while
    ROLE = "role"  # while they have a role, or are in the log of removals
    CHOSEN = "chosen"  # until they change it
    GIVEN = "given"  # until it is taken from them
    GROUP = "group"  # while the group is with us
    CLOSING = "closing"  # until the question closes; where names are shown, for a while longer
    WORDS = "words"  # a while after the question has closed
    COMMUNITY = "community"  # while the community is here
    YEAR = "year"  # a while after it was announced, or cancelled
    CORRECTING = "correcting"  # while a question may be corrected by editing what was typed
    SENT = "sent"  # a while after it was sent
    FORM = "form"
    CODE = "code"
    NAMED = "named"  # a while after somebody said yes to being named
    PASTED = "pasted"
    REMINDED = "reminded"  # a while after it came, was done or was cancelled
    SESSION = "session"  # while somebody is signed in
    LOG = "log"
    AUDIT = "audit"


class Fate(StrEnum):
    """What erasing does with one column."""

    DELETED = "deleted"  # the row goes
    CLEARED = "cleared"  # the row stays, and this is empty
    NUMBER = "number"  # stays as a number that leads to nobody
    PUBLIC = "public"  # stays, for it was said to all


@dataclass(frozen=True, kw_only=True)
class Kept:
    """One thing that is kept, and for how long; `days` is 0 where no number of days is fixed."""

    purpose: Purpose
    lifetime: Lifetime
    days: int = 0


@dataclass(frozen=True, kw_only=True)
class Record:
    """One row about one person. `kind` says what it is a row of."""

    kind: str
    purpose: Purpose
    values: Mapping[str, Value] = field(repr=False)


class LastOwner(Refusal):
    """The only owner of a community hands over first."""

    word = "forget-last-owner"
