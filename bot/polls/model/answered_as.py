"""The same question, answered in another way."""

from dataclasses import replace

from bot.polls.model.kinds import Dates, Kind, OwnWords, Scale
from bot.polls.model.poll import Poll
from bot.polls.model.slots import written_out
from bot.polls.model.ways import suited


def as_kind(poll: Poll, kind: Kind, bare: tuple[str, ...]) -> Poll:
    """The question, answered in another way. `bare` are the options of one that has none of its own."""
    options = poll.options
    if isinstance(kind, OwnWords):
        options = ()
    elif not options or isinstance(poll.kind, Scale):
        options = bare
    elif isinstance(poll.kind, Dates):
        options = tuple(map(written_out, options))
    return replace(poll.corrected(poll.question, options), kind=kind, ways=suited(poll.ways, kind))


def as_fixed(poll: Poll, kind: Kind, options: tuple[str, ...]) -> Poll:
    """The question, answered by the steps of a scale, or by dates.

    Versions keep its words in further languages. What they said of other options goes: steps and dates need no words.
    """
    versions = poll.versions
    if poll.kind != kind:
        versions = tuple(replace(version, options=()) for version in versions)
    return replace(poll, kind=kind, options=options, versions=versions, from_members=(), ways=suited(poll.ways, kind))
