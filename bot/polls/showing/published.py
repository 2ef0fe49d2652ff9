"""What came of a secret question: what may be told, and why the rest is not. It is the same for everybody."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.chat.outbound import Chart, ChartRow, Line, Message, Picture, Say, Sheet, Text, Words
from bot.polls.model import Mode, Poll
from bot.polls.model.breakdown import OTHER
from bot.polls.model.publishing import PARTNERS_LEAST, Published, Row
from bot.polls.showing.buttons import about_choices
from bot.polls.showing.kinds.one import first_of
from bot.polls.showing.labels import label_of, listed
from bot.polls.showing.secret import needs_of
from bot.timing.said import long_day
from bot.timing.zones import local

Places = Mapping[int, str]
"""What places are called, by their number."""


def show_published(poll: Poll, told: Published, places: Places, promise: Sequence[Line] = ()) -> Message:
    """The result, ready to forward. The poll is given as it is read."""
    poll = replace(poll, order=())
    first, *more = published_sentences(poll, told)
    return Message(
        title=Say("result-title", number=poll.number or 0),
        lines=(Text(first), *counted_published(poll, told), *map(Text, more), *_by_place(poll, told, places), *promise),
        choices=tuple(about_choices(poll)),
        attached=_picture(poll, told, first),
    )


def show_to_partners(poll: Poll, told: Published, promise: Sequence[Line] = ()) -> Message:
    """What a partner reads of any question that has closed: counts, or that there is too little to show."""
    poll = replace(poll, order=())
    total = Say("secret-total", question=poll.question, total=told.voters or 0, about=int(told.about))
    first = Say("secret-withheld", question=poll.question, needs=PARTNERS_LEAST) if told.voters is None else total
    counts = counted_published(poll, told)
    hides = [Text(Say("secret-hides"))] if counts and None in told.counts else []
    lines = (Text(first), *counts, *hides, *promise)
    return Message(title=Say("result-title", number=poll.number or 0), lines=lines)


def published_sentences(poll: Poll, told: Published) -> Sequence[Say]:
    """What came of it; why some of it is not told; and whether it was closed early."""
    early = [Say("secret-closed-early")] if poll.closed_early else []
    if told.void:
        return [Say("secret-void", question=poll.question), *early]
    if told.withheld:
        return [
            Say("secret-withheld", question=poll.question, needs=needs_of(poll)),
            Say("secret-withheld-next"),
            *early,
        ]
    hides = [Say("secret-hides")] if None in told.counts else []
    about = [Say("secret-about")] if told.about else []
    return [_first(poll, told), *hides, *about, *early]


def _first(poll: Poll, told: Published) -> Say:
    total = told.voters or 0
    if told.leader:
        return Say("secret-leads", question=poll.question, option=label_of(poll, told.leader), total=total)
    if told.tied:
        return Say("secret-tied", question=poll.question, total=total)
    counts = [count for count in told.counts if count is not None]
    if len(counts) == len(told.counts) and not told.about and not told.several:
        return first_of(poll, counts, total)
    return Say("secret-total", question=poll.question, total=total, about=int(told.about))


def counted_published(poll: Poll, told: Published) -> Sequence[Line]:
    """A line for each option; none where nothing is told of any."""
    if all(count is None for count in told.counts):
        return []
    said = [_counted(poll, n, count, about=told.about) for n, count in enumerate(told.counts, 1)]
    return [Text(one) for one in said]


def _counted(poll: Poll, option: int, count: int | None, *, about: bool) -> Say:
    if count is None:
        return Say("secret-not-shown", option=label_of(poll, option))
    return Say("secret-count", option=label_of(poll, option), count=count, about=int(about))


def _by_place(poll: Poll, told: Published, places: Places) -> Sequence[Text]:
    return [Text(_row(poll, row, places, about=told.about)) for row in told.rows]


def _row(poll: Poll, row: Row, places: Places, *, about: bool) -> Say:
    said = [_counted(poll, n, count, about=about) for n, count in enumerate(row.counts, 1)]
    return Say("secret-row", place=_name_of(row, places), counts=listed(said, more="dates-more"))


def _name_of(row: Row, places: Places) -> Words:
    return Say("secret-others") if row.place == OTHER else places.get(row.place) or Say("poll-untitled")


def _picture(poll: Poll, told: Published, said: Say) -> Picture | None:
    if all(count is None for count in told.counts):
        return None
    rows = [_bar(poll, n, count, told) for n, count in enumerate(told.counts, 1)]
    bars = listed([Say("option-got", option=row.label, amount=row.amount) for row in rows], more="dates-more")
    chart = Chart(title=poll.question, rows=tuple(rows), foot=answered_and_closed(poll, told))
    return Picture(of=chart, words=Say("chart-in-words", said=said, bars=bars))


def _bar(poll: Poll, option: int, count: int | None, told: Published) -> ChartRow:
    if count is None:
        return ChartRow(label=label_of(poll, option), amount=Say("secret-cell"), share=None)
    share = min(count / told.voters, 1.0) if told.voters else 0.0
    amount = Say("secret-amount", count=count, about=int(told.about))
    return ChartRow(label=label_of(poll, option), amount=amount, share=share)


def answered_and_closed(poll: Poll, told: Published) -> Say:
    """How many answered, as it is told, and when it closed, with the year: nobody knows when it is read."""
    day = long_day(local(poll.ended_at or poll.closes_at, poll.time_zone).date(), None)
    return Say("secret-answered-and-closed", total=told.voters or 0, about=int(told.about), day=day)


def show_published_text(poll: Poll, told: Published, places: Places) -> Message:
    """The same as a text to paste elsewhere."""
    message = show_published(poll, told, places)
    day = [] if told.void or told.withheld else [Text(answered_and_closed(poll, told))]
    head, *lines = message.lines
    title = head.words if isinstance(head, Text) else message.title
    return Message(title=title, lines=(*lines, *day))


def published_sheet(poll: Poll, told: Published, places: Places) -> Sheet:
    """A row for each option, and a column for each place that is told."""
    poll = replace(poll, order=())
    head = (Say("csv-number"), Say("csv-choice"), Say("csv-answers"), *(_name_of(row, places) for row in told.rows))
    rows = [
        (n, label_of(poll, n), _cell(count), *(row.counts[n - 1] for row in told.rows))
        for n, count in enumerate(told.counts, 1)
    ]
    blank: tuple[Words | int, ...] = ("",) * (len(head) - 3)
    rule = Say("csv-rule-sensitive" if poll.mode is Mode.SENSITIVE else "csv-rule-secret")
    below: list[tuple[Words | int, ...]] = [
        ("", Say("csv-question"), poll.question, *blank),
        ("", Say("csv-total"), _cell(told.voters), *blank),
        ("", Say("csv-rule"), rule, *blank),
    ]
    return Sheet((head, *rows, ("",) * len(head), *below))


def _cell(count: int | None) -> Words | int:
    return Say("secret-cell") if count is None else count
