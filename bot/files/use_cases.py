"""What a slice does about files: asks somebody for one, takes it when it comes, and hears what it shows.

First `await_file`; where a file comes, `must_be_awaited` before it is fetched, and `take_file`; last `describe_file`.
"""

from dataclasses import dataclass, replace
from typing import Any

from bot.chat.asking import FieldEmpty, FieldTooLong
from bot.chat.outbound import Answer
from bot.facts import AccountsJoined, DayBegan, PersonStopped
from bot.feature import Request
from bot.files.model import MOST_WORDS, Awaited, Clean, FileGone, FileId, FileUnwanted
from bot.files.store import FilesWork
from bot.people.model import Person, PersonId


@dataclass(frozen=True, kw_only=True)
class RefuseFile(Request):
    """A file that nobody asked for: no feature wants any."""


def refuse_file(_work: Any, _who: Any, _ask: RefuseFile) -> Answer:
    """Say so. Raises `FileUnwanted`."""
    raise FileUnwanted


def await_file(work: FilesWork, who: Person, ref: str) -> None:
    """Somebody is asked to send a file now, for what `ref` stands for."""
    stop_awaiting(work, who)
    work.files.put_awaited(who.id, Awaited(ref=ref, asked_at=work.now))


def stop_awaiting(work: FilesWork, who: Person) -> None:
    """They send none after all; one that came and was not described is dropped."""
    awaited = work.files.find_awaited(who.id)
    if awaited is not None and awaited.file is not None:
        work.files.forget(awaited.file)
    if awaited is not None:
        work.files.forget_awaited(who.id)


def must_be_awaited(work: FilesWork, who: Person) -> Awaited:
    """What somebody was asked for, and perhaps what has come already. Raises `FileUnwanted`."""
    awaited = work.files.find_awaited(who.id)
    if awaited is None or not awaited.is_open(work.now):
        raise FileUnwanted
    return awaited


def take_file(work: FilesWork, who: Person, file: Clean) -> FileId:
    """Keep the file that somebody was asked for. Raises as `must_be_awaited`."""
    awaited = must_be_awaited(work, who)
    kept = work.files.add(file)
    work.files.put_awaited(who.id, replace(awaited, file=kept))
    return kept


def describe_file(work: FilesWork, who: Person, ref: str, words: str) -> FileId:
    """What the file shows that came for `ref`: from now on it may be used.

    Raises `FileGone` where there is none, `FieldEmpty` or `FieldTooLong` where that is not said in a few words.
    """
    if not words:
        raise FieldEmpty
    if len(words) > MOST_WORDS:
        raise FieldTooLong(most=MOST_WORDS)
    awaited = work.files.find_awaited(who.id)
    if awaited is None or awaited.ref != ref or awaited.file is None:
        raise FileGone
    if work.files.find_about(awaited.file) is None:
        raise FileGone
    work.files.put_words(awaited.file, words)
    work.files.forget_awaited(who.id)
    return awaited.file


def forget_unused(work: FilesWork, _day: DayBegan) -> None:
    """Drop what nothing refers to."""
    work.files.forget_unused()


def stop(work: FilesWork, stopped: PersonStopped) -> None:
    """Whoever said stop is asked for nothing."""
    work.files.forget_awaited(PersonId(stopped.person_id))


def let_go(work: FilesWork, joined: AccountsJoined) -> None:
    """Whoever goes on under another number is asked again."""
    work.files.forget_awaited(PersonId(joined.gone_id))
