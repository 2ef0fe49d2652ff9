"""Words that a further language lacks: a choice came in after somebody had written the question there."""

from collections.abc import Sequence
from dataclasses import replace

from bot.polls.model.noes import VersionUneven
from bot.polls.model.poll import Poll
from bot.polls.model.ways import may_grow
from bot.polls.quick.listed import tidy
from bot.polls.quick.model import Spelling, understood


def missing_in(poll: Poll, language: str) -> tuple[str, ...]:
    """The choices that have no words in this language, though the question has."""
    version = poll.version(language)
    return poll.options[len(version.options) :] if version is not None and may_grow(poll.kind) else ()


def completed(poll: Poll, language: str, options: Sequence[str]) -> Poll:
    """The poll with the words that its version lacked; what stood there stays as people have read it.

    Raises `VersionUneven`, or what is wrong with the choices.
    """
    missing, version = missing_in(poll, language), poll.version(language)
    if version is None or not missing or len(options) != len(missing):
        raise VersionUneven(need=len(missing), count=len(options))
    whole = understood(version.question, [*version.options, *tidy(list(options))], Spelling.LINES)
    others = (it for it in poll.versions if it.language != language)
    return replace(poll, versions=(*others, replace(version, options=whole.options)))
