"""What files ask of storage."""

from typing import Protocol

from bot.files.model import AboutFile, Awaited, Clean, FileId, KeptFile
from bot.people.model import PersonId
from bot.work import Work


class Files(Protocol):
    """Files that are kept, and whom we asked to send one."""

    def add(self, file: Clean, words: str = "") -> FileId:
        """Keep a file."""
        ...

    def find(self, file: FileId) -> KeptFile | None:
        """The file with its bytes."""
        ...

    def find_about(self, file: FileId) -> AboutFile | None:
        """What is known of it, without its bytes."""
        ...

    def put_words(self, file: FileId, words: str) -> None:
        """What it shows, in words."""
        ...

    def forget(self, file: FileId) -> None:
        """Drop it."""
        ...

    def forget_unused(self) -> None:
        """Drop what nothing has referred to for a day, and whom we asked before that."""
        ...

    def find_awaited(self, person: PersonId) -> Awaited | None:
        """What somebody was asked to send."""
        ...

    def put_awaited(self, person: PersonId, awaited: Awaited) -> None:
        """Somebody is asked to send a file, instead of any that they were asked for before."""
        ...

    def forget_awaited(self, person: PersonId) -> None:
        """Nothing is awaited of them."""
        ...


class FilesWork(Work, Protocol):
    """The work with its files."""

    @property
    def files(self) -> Files:
        """What people sent."""
        ...
