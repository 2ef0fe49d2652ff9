"""The page behind a link, as values: the question, one's own answer, and what came of it. A page adds its own words."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.chat.outbound import ChartRow, Line, Message, Say, Text, Words
from bot.polls.model import Ballot, Counts, Kind, Mode, OwnWords, Poll, Reading, State
from bot.polls.model.links import Link
from bot.polls.model.settings import counts_shown_to
from bot.polls.showing.buttons import languages_of
from bot.polls.showing.cards import own
from bot.polls.showing.closing_times import when
from bot.polls.showing.doors import apart_lines, door_lines
from bot.polls.showing.kinds import drawing_of
from bot.polls.showing.labels import label_of
from bot.polls.showing.promises import told_of_promise
from bot.polls.showing.purposes import told_of_purpose
from bot.polls.showing.results import outcome_of, show_result
from bot.polls.showing.so_far import counted
from bot.polls.store import PollWork


class Stage(StrEnum):
    """Where a question is in its life, for whoever opens a link to it."""

    EARLY = "early"
    OPEN = "open"
    ENDING = "ending"  # its time has come, and the result is being made
    CLOSED = "closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class PageOption:
    """One option, by its number, and the value that it has on the reader's own ballot."""

    number: int
    label: Words
    value: int


@dataclass(frozen=True, kw_only=True)
class LinkPage:
    """All that a page says about a question, not yet spoken.

    It is to be spoken in `language`; the question itself is `written_in` one that may differ, and in the `others`. An
    answer that is `kept` is told as `mine`; in own words it is `words`, which others may read where `share` is set.
    """

    stage: Stage
    single: bool
    kind: Kind
    mode: Mode
    counts: Counts
    language: str
    written_in: str
    others: tuple[str, ...]
    question: str = field(repr=False)
    options: tuple[PageOption, ...]
    when: Say  # it closes, or will open
    closes_in: timedelta
    kept: bool = False
    may_skip: bool = True
    skipped: bool = False
    mine: Words = ""
    words: str = field(default="", repr=False)
    share: bool = False
    about: tuple[Line, ...] = ()  # why a service asks, where one does
    so_far: tuple[Line, ...] = ()
    reason: str = field(default="", repr=False)
    result: Message | None = None
    bars: tuple[ChartRow, ...] = ()


def link_page(work: PollWork, poll: Poll, link: Link, ballot: Ballot, reading: Reading, *, spoken: str) -> LinkPage:
    """The page for whoever has this ballot. `spoken` is the language in which the question was asked."""
    read, stage = poll.as_read(reading), _stage(poll, work.now)
    ended = replace(read, order=())  # what came of it is told in the organiser's order
    written_in = reading.language if poll.version(reading.language) is not None else spoken
    kept = ballot.counts and stage is Stage.OPEN
    saying = work.sayings.find(poll.id, ballot.voter) if isinstance(poll.kind, OwnWords) else None
    outcome = outcome_of(work, poll) if stage is Stage.CLOSED else None
    opens_at = poll.opens_at if stage is Stage.EARLY else None
    return LinkPage(
        stage=stage,
        single=link.single,
        kind=poll.kind,
        mode=poll.mode,
        counts=poll.ways.counts,
        language=reading.language,
        written_in=written_in,
        others=tuple(it for it in dict.fromkeys((spoken, *languages_of(poll))) if it != written_in),
        question=read.question,
        options=tuple(PageOption(number=n, label=label_of(read, n), value=ballot.value(n)) for n in read.in_order),
        when=when(opens_at or poll.closes_at, read, work.now),
        closes_in=poll.closes_at - work.now,
        kept=kept,
        skipped=kept and ballot.skipped,
        mine=_mine(read, ballot) if kept else "",
        may_skip=not poll.is_secret,
        words=saying.words if saying is not None else "",
        share=saying is not None and saying.may_share,
        about=tuple(told_of_purpose(work, read)) if stage in (Stage.OPEN, Stage.EARLY) else (),
        so_far=_so_far(work, poll, read, ballot) if kept else (),
        reason=poll.reason,
        result=show_result(ended, outcome, told_of_promise(work, read, whole=True)) if outcome is not None else None,
        bars=tuple(drawing_of(ended).chart(ended, outcome)) if outcome is not None and outcome.tally.total else (),
    )


def _mine(poll: Poll, ballot: Ballot) -> Words:
    """One's own answer; what was said to a secret question is not shown again."""
    return Say("secret-answered") if poll.is_secret else own(poll, ballot)


def _stage(poll: Poll, now: datetime) -> Stage:
    match poll.state:
        case State.OPEN:
            return Stage.OPEN if now < poll.closes_at else Stage.ENDING
        case State.CLOSED:
            return Stage.CLOSED
        case State.CANCELLED:
            return Stage.CANCELLED
        case _:
            return Stage.EARLY


def _so_far(work: PollWork, poll: Poll, read: Poll, ballot: Ballot) -> tuple[Line, ...]:
    """What all have answered, where somebody who has answered may see it. Nobody's name is shown outside the group."""
    if not counts_shown_to(poll, ballot):
        return ()
    tally = work.ballots.tally(poll.id)
    doors = tuple(map(Text, (*door_lines(tally), *apart_lines(read, tally))))
    if not tally.total and doors:
        return doors  # nothing but what is counted apart
    return (Text(Say("so-far", total=tally.total)), *counted(read, tally, ()), *doors)
