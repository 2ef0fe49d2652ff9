"""A poll as a row, and a row as a poll."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.people.model import CommunityId, PersonId, PlaceId
from bot.polls.model import (
    ONE_CHOICE,
    Counts,
    Dates,
    Kind,
    Mode,
    OwnWords,
    Points,
    Poll,
    PollId,
    Ranked,
    Repeats,
    Scale,
    Several,
    State,
    Version,
    Ways,
)

ORIGINAL = ""
"""In place of a language: the words in which the question was asked."""


def poll_of(
    row: Any, words: Mapping[str, Sequence[str]], places: Sequence[PlaceId], from_members: Sequence[int]
) -> Poll:
    """A poll as it was kept: `words` by language, in the order of the options, which have none of their own."""
    return Poll(
        id=PollId(row.id),
        community=CommunityId(row.community_id),
        time_zone=row.time_zone,
        number=row.number,
        question=row.question,
        options=tuple(words.get(ORIGINAL, ())),
        versions=tuple(_version(language, said) for language, said in sorted(words.items()) if language),
        from_members=tuple(from_members),
        kind=_kind(row),
        ways=_ways(row),
        has_purpose=row.has_purpose,
        mode=Mode(row.mode),
        turnout=row.turnout,
        extended=row.extended,
        closed_early=row.closed_early,
        state=State(row.state),
        asked_by=PersonId(row.asked_by),
        asked_in=PlaceId(row.asked_in) if row.asked_in is not None else None,
        written=row.written,
        places=tuple(places),
        opens_at=row.opens_at,
        opened_at=row.opened_at,
        closes_at=row.closes_at,
        nudged=row.nudged,
        chased=row.chased,
        chased_at=row.chased_at,
        series=PollId(row.series_id) if row.series_id is not None else None,
        ended_at=row.ended_at,
        reason=row.reason,
    )


def _ways(row: Any) -> Ways:
    return Ways(
        counts=Counts(row.counts),
        quorum=row.quorum,
        shuffled=row.shuffled,
        takes_options=row.takes_options,
        nudges=row.nudges,
        repeats=Repeats(row.repeats),
        by_place=row.by_place,
    )


def _version(language: str, words: Sequence[str]) -> Version:
    question, *options = words
    return Version(language=language, question=question, options=tuple(options))


def poll_row(poll: Poll) -> dict[str, Any]:
    """The columns of a poll."""
    return {
        "id": poll.id,
        "community_id": poll.community,
        "number": poll.number,
        "question": poll.question,
        **_kind_row(poll.kind),
        "counts": poll.ways.counts.value,
        "quorum": poll.ways.quorum,
        "shuffled": poll.ways.shuffled,
        "takes_options": poll.ways.takes_options,
        "has_purpose": poll.has_purpose,
        "nudges": poll.ways.nudges,
        "repeats": poll.ways.repeats.value,
        "mode": poll.mode.value,
        "turnout": poll.turnout,
        "extended": poll.extended,
        "closed_early": poll.closed_early,
        "by_place": poll.ways.by_place,
        "state": poll.state.value,
        "asked_by": poll.asked_by,
        "asked_in": poll.asked_in,
        "written": poll.written,
        "opens_at": poll.opens_at,
        "opened_at": poll.opened_at,
        "closes_at": poll.closes_at,
        "nudged": poll.nudged,
        "chased": poll.chased,
        "chased_at": poll.chased_at,
        "series_id": poll.series,
        "ended_at": poll.ended_at,
        "reason": poll.reason,
    }


_PLAIN: dict[str, Kind] = {kind.name: kind for kind in (ONE_CHOICE, Scale(), Ranked(), Dates(), OwnWords())}


def _kind(row: Any) -> Kind:
    """The kind that a poll's row says."""
    if row.kind == Several.name:
        return Several(least=row.least, most=row.most)
    if row.kind == Points.name:
        return Points(points=row.most, quadratic=row.quadratic)
    return _PLAIN[row.kind]


def _kind_row(kind: Kind) -> dict[str, Any]:
    """The columns that say this kind."""
    row: dict[str, Any] = {"kind": kind.name, "least": None, "most": None, "quadratic": False}
    if isinstance(kind, Several):
        return row | {"least": kind.least, "most": kind.most}
    if isinstance(kind, Points):
        return row | {"most": kind.points, "quadratic": kind.quadratic}
    return row
