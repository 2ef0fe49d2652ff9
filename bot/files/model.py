"""A file that is kept, what is taken and what is not; and whom we asked to send one."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NewType

from bot.chat.outbound import Document, Kept, Picture
from bot.refusals import Refusal

FileId = NewType("FileId", int)

MOST = 5 * 2**20
"""Bytes of one file."""

MOST_NAME = 60
MOST_WORDS = 300
"""Characters that say what a file shows."""

AWAITED_FOR = timedelta(hours=1)
"""So long after we asked for a file, one that comes is it."""

UNUSED_KEPT = timedelta(days=1)
"""How long a file is kept that nothing refers to."""

_MEGABYTE = 2**20


@dataclass(frozen=True, kw_only=True)
class Clean:
    """What is taken of a file: its kind by its own bytes, a plain name, and nothing of where and by whom."""

    media_type: str
    name: str = field(repr=False)
    content: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class AboutFile:
    """What is known of a file without its bytes; `words` say what it shows."""

    id: FileId
    media_type: str
    name: str = field(repr=False)
    words: str = field(repr=False)

    @property
    def is_picture(self) -> bool:
        """Whether it is looked at, and not only kept."""
        return self.media_type.startswith("image/")

    @property
    def shown(self) -> Picture | Document:
        """How it goes with a message."""
        kept = Kept(self.id)
        if self.is_picture:
            return Picture(of=kept, words=self.words, media_type=self.media_type)
        return Document(of=kept, words=self.words, name=self.name, media_type=self.media_type)


@dataclass(frozen=True, kw_only=True)
class KeptFile(AboutFile):
    """A file with its bytes."""

    content: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Awaited:
    """Somebody was asked to send a file for `ref`, a reference of whoever asked; and the one that came."""

    ref: str
    asked_at: datetime
    file: FileId | None = None

    def is_open(self, at: datetime) -> bool:
        """Whether a file that comes now is the one."""
        return at - self.asked_at <= AWAITED_FOR


class FileUnwanted(Refusal):
    """Nobody asked for it: nothing of it is looked at."""

    word = "file-unwanted"


class FileTooLarge(Refusal):
    """More bytes than we take."""

    word = "file-too-large"

    @classmethod
    def by(cls, size: int) -> "FileTooLarge":
        """Of so many bytes; 0 where that is not known."""
        return cls(size=-(-size // _MEGABYTE), most=MOST // _MEGABYTE)


class FileEmpty(Refusal):
    """Nothing is in it."""

    word = "file-empty"


class FileOfWrongKind(Refusal):
    """None of the kinds that we take; or it says that it is one, and is not."""

    word = "file-of-wrong-kind"


class FileNotFetched(Refusal):
    """The platform did not give it to us."""

    word = "file-not-fetched"


class FileGone(Refusal):
    """What is to be described is not kept any more."""

    word = "file-gone"
