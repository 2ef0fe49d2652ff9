"""Counts as a text to paste elsewhere, and as a table for a spreadsheet: what the screen shows, and nothing more."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.chat.outbound import Choice, Document, Line, Message, Say, Sheet, Text, Words
from bot.csv_cells import MEDIA_TYPE
from bot.polls.model import MAYBE, YES, Dates, Mode, OneChoice, Points, Poll, Ranked, Scale, Several, State, Tally
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.charts import answered_and_closed
from bot.polls.showing.kinds import Outcome, drawing_of
from bot.polls.showing.kinds.one import counts_of
from bot.polls.showing.labels import label_of
from bot.polls.showing.published import counted_published, published_sheet, show_published_text
from bot.polls.showing.results import among, sentences
from bot.polls.showing.sayings import ReadSaying, quoted
from bot.polls.showing.so_far import Names, counted, named

_Row = tuple[Words | int, ...]

_Column = tuple[Say, Sequence[int | str]]
"""What it is, and what each option has, in the order of their numbers."""

_Columns = Callable[[Poll, Tally], Sequence[_Column]]

_NAMED = {
    (Dates.name, "poll-names"): "csv-names-yes",
    (Dates.name, "poll-names-maybe"): "csv-names-maybe",
    (Ranked.name, "poll-names"): "csv-names-first",
}
"""What a column of names is called, where it does not name everybody who gave an option something."""


def show_text(poll: Poll, outcome: Outcome) -> Message:
    """A text that says all, with a line for each option. The poll is given as it is read."""
    if outcome.published is not None:
        return show_published_text(poll, outcome.published, outcome.places)
    poll = replace(poll, order=())
    each, came = counted_lines(poll, outcome), among(poll, outcome)
    if poll.state is not State.CLOSED:
        last = Say("so-far", total=outcome.tally.total)
        return Message(title=poll.question, lines=(*each, *map(Text, (*came, last))))
    first, *_ = sentences(poll, outcome)
    last = answered_and_closed(poll, outcome)
    return Message(title=first, lines=(*each, *map(Text, (*came, last)), *quoted(poll, outcome)))


def show_so_far(poll: Poll, tally: Tally, names: Names) -> Message:
    """What there is before it has closed, for whoever may see it. The poll is given as it is read."""
    lines = (Text(Say("so-far", total=tally.total)), *counted(poll, tally, names))
    return Message(title=poll.question, lines=(*lines, *map(Text, among(poll, Outcome(tally=tally)))))


def table_choices(poll: Poll) -> Sequence[Choice]:
    """What organisers take a result along by. The poll is given as words call it."""
    return [do_choice(poll, "text"), do_choice(poll, "csv")]


def counted_lines(poll: Poll, outcome: Outcome) -> Sequence[Line]:
    """A line for each option with what it has."""
    total = outcome.tally.total
    if isinstance(poll.kind, OneChoice | Several) or _is_half_ranked(poll, outcome):
        counts = counts_of(poll, outcome.tally)
        lead = [Text(Say("ranked-firsts"))] if _is_half_ranked(poll, outcome) else []
        said = [
            Say("option-of", option=label_of(poll, n), count=count, total=total) for n, count in enumerate(counts, 1)
        ]
        return [*lead, *map(Text, said)]
    rows = drawing_of(poll).chart(poll, outcome)
    return [Text(Say("option-got", option=row.label, amount=row.amount)) for row in rows]


def _is_half_ranked(poll: Poll, outcome: Outcome) -> bool:
    """Whether there are first choices, and no rounds yet."""
    return isinstance(poll.kind, Ranked) and outcome.run_off is None


def show_table(poll: Poll, outcome: Outcome, names: Names, *, number: int) -> Message:
    """The counts as a file, and in words for whoever cannot have one. The poll is given as it is read."""
    if outcome.published is not None:
        sheet = published_sheet(poll, outcome.published, outcome.places)
        return _with_file(number, counted_published(poll, outcome.published), sheet)
    poll = replace(poll, order=())
    return _with_file(number, counted_lines(poll, outcome), _sheet(poll, outcome, names))


def show_words(poll: Poll, outcome: Outcome, written: Sequence[ReadSaying], *, number: int) -> Message:
    """All answers in own words as a file, for those who read them anyway."""
    return _with_file(number, [Text(Say("csv-words"))], _sheet_of_words(poll, outcome, written))


def _with_file(number: int, lines: Sequence[Line], sheet: Sheet) -> Message:
    file = Document(
        name=f"question-{number}.csv", media_type=MEDIA_TYPE, words=Say("csv-file", number=number), of=sheet
    )
    return Message(title=Say("csv-title", number=number), lines=tuple(lines), attached=file)


def _sheet(poll: Poll, outcome: Outcome, names: Names) -> Sheet:
    """A row for each option; below them, after an empty one, what is true of all together."""
    columns = [*_COLUMNS[poll.kind.name](poll, outcome.tally), *_rounds(poll, outcome), *_apart(poll, outcome.tally)]
    columns += _of_names(poll, names)
    head = (Say("csv-number"), Say("csv-choice"), *(what for what, _ in columns))
    rows = [(n, label_of(poll, n), *(had[n - 1] for _, had in columns)) for n in range(1, len(poll.options) + 1)]
    return _squared([head, *rows, (), *_totals(poll, outcome.tally)])


def _sheet_of_words(poll: Poll, outcome: Outcome, written: Sequence[ReadSaying]) -> Sheet:
    head: _Row = (Say("csv-number"), Say("csv-answer"), Say("csv-readers"))
    rows: list[_Row] = [(one.number, one.saying.words, _readers(one)) for one in written]
    if poll.mode is Mode.NAMED:
        head = (*head, Say("csv-name"))
        rows = [(*row, one.name) for row, one in zip(rows, written, strict=True)]
    return _squared([head, *rows, (), *_totals(poll, outcome.tally)])


def _readers(one: ReadSaying) -> Say:
    states = {None: "csv-may-share", True: "csv-shared", False: "csv-held-back"}
    return Say(states[one.saying.passed] if one.saying.may_share else "csv-for-organisers")


def _squared(rows: Sequence[_Row]) -> Sheet:
    """All rows as long as the longest."""
    width = max(map(len, rows))
    return Sheet(tuple((*row, *[""] * (width - len(row))) for row in rows))


def _totals(poll: Poll, tally: Tally) -> Sequence[_Row]:
    """The question, and how many answered by which door; what there is none of is left out."""
    apart = tally.apart.total if tally.apart is not None else 0
    counts = {"by-hand": tally.by_hand, "by-link": tally.by_link, "by-open": apart, "skipped": tally.skipped}
    told = [("", Say(f"csv-{what}"), count) for what, count in counts.items() if count]
    return [("", Say("csv-question"), poll.question), ("", Say("csv-total"), tally.total), *told]


def _of_choices(poll: Poll, tally: Tally) -> Sequence[_Column]:
    return [(Say("csv-answers"), counts_of(poll, tally))]


def _of_firsts(poll: Poll, tally: Tally) -> Sequence[_Column]:
    return [(Say("csv-firsts"), counts_of(poll, tally))]


def _of_points(poll: Poll, tally: Tally) -> Sequence[_Column]:
    numbers = range(1, len(poll.options) + 1)
    people = [sum(count for (option, _), count in tally.votes.items() if option == n) for n in numbers]
    return [(Say("csv-points"), [tally.sum(n) for n in numbers]), (Say("csv-people"), people)]


def _of_dates(poll: Poll, tally: Tally) -> Sequence[_Column]:
    numbers = range(1, len(poll.options) + 1)
    yes, maybe = ([tally.count(n, value) for n in numbers] for value in (YES, MAYBE))
    no = [tally.total - fine - might for fine, might in zip(yes, maybe, strict=True)]
    return [(Say("csv-yes"), yes), (Say("csv-maybe"), maybe), (Say("csv-no"), no)]


_COLUMNS: Mapping[str, _Columns] = {
    OneChoice.name: _of_choices,
    Several.name: _of_choices,
    Scale.name: _of_choices,
    Ranked.name: _of_firsts,
    Points.name: _of_points,
    Dates.name: _of_dates,
}
"""What is counted, by the kind of question."""


def _rounds(poll: Poll, outcome: Outcome) -> Sequence[_Column]:
    """Of a ranked question that has closed: its points, and what each option had in each round that it was in."""
    run = outcome.run_off
    if run is None or not run.rounds:
        return []
    numbers = range(1, len(poll.options) + 1)
    rounds = [dict(past.counts) for past in run.rounds]
    told = [(Say("csv-round", number=at), [had.get(n, "") for n in numbers]) for at, had in enumerate(rounds, 1)]
    return [(Say("csv-by-points"), run.points), *told]


def _apart(poll: Poll, tally: Tally) -> Sequence[_Column]:
    """What came by the open link."""
    if tally.apart is None or not tally.apart.total:
        return []
    return [(Say("csv-apart", what=what), had) for what, had in _COLUMNS[poll.kind.name](poll, tally.apart)]


def _of_names(poll: Poll, names: Names) -> Sequence[_Column]:
    """Who chose what, where everybody sees that, in the order of the names."""
    if not names:
        return []
    return [
        (Say(_NAMED.get((poll.kind.name, word), "csv-names")), ["; ".join(chose[n]) for n in sorted(chose)])
        for word, chose in named(poll, names).items()
    ]
