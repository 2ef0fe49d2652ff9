"""What people do. Small, closed and frozen; a person's text is never part of a `repr`, so no log can hold it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Literal

from bot.chat.outbound import Receipt


class Confirm(Enum):
    """How one act can be answered so that only its sender sees it."""

    NONE = "none"  # typed in a group: anything said is said to all
    PASSING = "passing"  # a note that vanishes by itself
    DIALOG = "dialog"  # a note that waits for a tap, or passes, as the answer asks
    LASTING = "lasting"  # a whole private message, buttons included


@dataclass(frozen=True, kw_only=True)
class Sender:
    """An account on a platform. `leads` is true where the platform itself says: administrator of this place.

    `faceless` is true for somebody who speaks as the place itself, so that nobody can tell who it is. `joined_at` is
    since when they have been in this place, which a platform that `tells_joining` says of a group and of no other.
    """

    platform: str
    id: str = field(repr=False)
    name: str = field(repr=False, default="")
    leads: bool = False
    faceless: bool = False
    joined_at: datetime | None = field(repr=False, default=None, compare=False)
    tells_joining: bool = field(repr=False, default=False, compare=False)


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a message can be: a group, a topic in it, or a private chat."""

    platform: str
    id: str = field(repr=False)
    topic: str = ""
    private: bool = False
    title: str = field(repr=False, default="", compare=False)


@dataclass(frozen=True, kw_only=True)
class Inbound:
    """One act of one account. `key` is the platform's own id of it: it makes redelivery harmless.

    `written` is the platform's id of the message that somebody wrote, where they may edit it later.
    """

    key: str
    sender: Sender
    place: Place
    confirm: Confirm = Confirm.NONE
    written: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Brought:
    """A picture or a document that somebody sent along, as the platform tells of it: nothing of it was fetched.

    `ref` is what the platform knows it by, `size` its bytes, 0 where they are not told; `album` is the same for all
    that were sent together, and empty where it came alone.
    """

    kind: Literal["picture", "document"]
    media_type: str = field(repr=False)
    name: str = field(repr=False, default="")
    size: int = 0
    ref: str = field(repr=False)
    album: str = field(repr=False, default="")


@dataclass(frozen=True, kw_only=True)
class Said(Inbound):
    """Somebody wrote a text, or edited one that they wrote before.

    With something `brought`, it is what was typed with it; only what is said in private brings anything. A `textless`
    one is no text by itself: a voice, a picture, a sticker, and whatever was typed with it. A `forwarded` one was
    written elsewhere, perhaps by somebody else. One that `waited` was written while this process did not run.
    """

    text: str = field(repr=False)
    edited: bool = False
    brought: Brought | None = None
    textless: bool = False
    forwarded: bool = False
    waited: bool = False


@dataclass(frozen=True, kw_only=True)
class Commanded(Inbound):
    """Somebody used a command; `values` by argument name, from native options or parsed once from words."""

    name: str
    values: Mapping[str, str] = field(repr=False)
    edited: bool = False
    brought: Brought | None = None


@dataclass(frozen=True, kw_only=True)
class Pressed(Inbound):
    """Somebody pressed a button of ours. `on` is the message pressed, where the platform tells it."""

    action: str = field(repr=False)  # may carry a one-time code
    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class Submitted(Inbound):
    """Somebody sent a form; `form` is the name we gave it."""

    form: str
    values: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Arrived(Inbound):
    """Somebody came into a place; `ourselves` when it was the bot that was added."""

    ourselves: bool = False


@dataclass(frozen=True, kw_only=True)
class Left(Inbound):
    """Somebody left a place; `ourselves` when it was the bot that was removed."""

    ourselves: bool = False


@dataclass(frozen=True, kw_only=True)
class Moved(Inbound):
    """A place got a new id on its platform."""

    to: Place


@dataclass(frozen=True, kw_only=True)
class Reached(Inbound):
    """The platform was reached just now: told every few minutes, and first of all after a start.

    Nobody did it: it has no key, a faceless sender and a place without an id. For `kept_hours` the platform keeps for
    us what people do while we are away; 0 where that is not known, or nothing waits there.
    """

    kept_hours: int
