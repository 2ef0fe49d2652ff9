"""Puts the core together over a storage and some adapters: the same for the program, for tests and for the bench."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from bot import digest, housekeeping, pointers
from bot.announcements.feature import FEATURE as ANNOUNCEMENTS
from bot.chat.adapter import Adapter
from bot.chat.outbound import Choice, Say, Words
from bot.concerns.feature import FEATURE as CONCERNS
from bot.contents import Contents
from bot.courier import Courier
from bot.engine import Engine
from bot.feature import Feature
from bot.fetching import Fetching
from bot.files.feature import FEATURE as FILES
from bot.me.feature import FEATURE as ME
from bot.painting.painter import Painter
from bot.pasted.feature import FEATURE as PASTED
from bot.people.feature import FEATURE as PEOPLE
from bot.pictures import Paints, Pictures
from bot.polls.feature import FEATURE as POLLS
from bot.records.feature import FEATURE as RECORDS
from bot.reminders.feature import feature_over as reminders_over
from bot.signing_in.feature import FEATURE as SIGNING_IN
from bot.speaking import Speaker
from bot.stretching import Stretching
from bot.support.feature import FEATURE as SUPPORT
from bot.ticker import Ticker
from bot.whats_on.feature import feature_over as whats_on_over
from bot.whispers import Whispers
from bot.words import WordBook, plain
from bot.work import Changes
from storage.storage import Storage

_REMINDERS = reminders_over((POLLS, ANNOUNCEMENTS))

_FEATURES: tuple[Feature, ...] = (
    PEOPLE,
    ME,
    SUPPORT,
    POLLS,
    ANNOUNCEMENTS,
    _REMINDERS,
    CONCERNS,
    RECORDS,
    pointers.FEATURE,
    PASTED,
    FILES,
    SIGNING_IN,
    housekeeping.FEATURE,
)

FEATURES: tuple[Feature, ...] = (*_FEATURES, digest.feature_over(_FEATURES), whats_on_over(_FEATURES))
"""Every feature there is. Records come after all that hold something about persons: they hear last who is forgotten."""

CHECKED: tuple[str, ...] = ("en",)
"""Languages in which a person has checked every grave sentence (`bot.words.GRAVE`): help, rights, ages."""

_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, kw_only=True)
class Core:
    """The core, put together and not yet running."""

    contents: Contents
    speaker: Speaker
    engine: Engine
    courier: Courier
    ticker: Ticker
    painter: Paints
    whispers: Whispers


@cache
def open_words() -> WordBook:
    """Every sentence that people see, the front room's included."""
    return WordBook.open(_ROOT / "bot", _ROOT / "adapters", checked=CHECKED)


def speech(language: str) -> Callable[[Words], str]:
    """Turns what an adapter itself has to say into text; what people wrote stays as it is, with its marks."""
    words = open_words()
    return lambda said: plain(words.text(said, language)) if isinstance(said, Say) else said


def is_answer(choice: Choice) -> bool:
    """Whether a choice answers a question, unlike one that stands beside the answers."""
    return choice.action.startswith(("vote:", "secret:"))


def assemble(
    storage: Storage,
    adapters: Mapping[str, Adapter],
    *,
    language: str,
    now: Callable[[], datetime],
    machine_now: Callable[[], datetime],
    features: Sequence[Feature] = FEATURES,
    painter: Paints | None = None,
    held: Collection[str] | None = None,
) -> Core:
    """The core over a storage and its adapters, by platform name. `adapters` may be filled later, before it runs.

    Posts go only to the platforms in `held`, which may change at any time; to all where it is not given.

    Unless another `painter` is given it has one of its own, to be closed with it; that costs nothing before a picture
    is wanted.
    """
    words = open_words()
    painter = painter or Painter()
    contents = Contents(features, words.phrases)
    speaker = Speaker(words, {name: adapter.capabilities for name, adapter in adapters.items()}, language)
    pictures = Pictures(painter, storage.reader)
    engine = Engine(
        contents=contents,
        writer=storage.writer,
        reader=storage.reader,
        speaker=speaker,
        painter=pictures,
        fetching=Fetching(storage.reader, adapters),
        stretching=Stretching(storage.stretch, now),
        confided=storage.confided,
        now=now,
    )
    courier = Courier(
        contents=contents,
        writer=storage.writer,
        reader=storage.reader,
        speaker=speaker,
        painter=pictures,
        adapters=adapters,
        held=adapters.keys() if held is None else held,
        now=now,
    )
    ticker = Ticker(contents=contents, writer=storage.writer, reader=storage.reader, now=now, machine_now=machine_now)
    return Core(
        contents=contents,
        speaker=speaker,
        engine=engine,
        courier=courier,
        ticker=ticker,
        painter=painter,
        whispers=Whispers(speaker=speaker, writer=storage.writer, adapters=adapters),
    )


def connect(core: Core, storage: Storage, *others: Callable[[Changes], None]) -> None:
    """After each commit courier, ticker and others are told what changed, in the loop that is running now."""
    loop = asyncio.get_running_loop()

    def told(changes: Changes) -> None:
        core.courier.told(changes)
        core.ticker.told(changes)
        core.whispers.told(changes)
        for other in others:
            other(changes)

    def committed(changes: Changes) -> None:
        tells = changes.subjects or changes.tick_at is not None or changes.hushed or changes.whispers
        if tells and not loop.is_closed():
            loop.call_soon_threadsafe(told, changes)

    storage.tell(committed)
