"""What goes with a message: its words, which are spoken as all others are."""

from collections.abc import Callable
from dataclasses import replace

from bot.chat.outbound import Chart, ChartRow, Document, Kept, Picture, Sheet, Words

Attached = Picture | Document

Speak = Callable[[Words], str]


def spoken_attached(attached: Attached | None, say: Speak) -> Attached | None:
    """The same with every sentence of ours spoken."""
    if attached is None:
        return None
    if isinstance(attached, Document):
        sheet = _spoken_sheet(attached.of, say) if isinstance(attached.of, Sheet) else attached.of
        return replace(attached, of=sheet, words=say(attached.words))
    of = _spoken_chart(attached.of, say) if isinstance(attached.of, Chart) else attached.of
    return replace(attached, of=of, words=say(attached.words))


def words_in(attached: Attached | None) -> tuple[Words, ...]:
    """All that is to be read in it."""
    if attached is None:
        return ()
    if isinstance(attached, Picture) and isinstance(attached.of, Chart):
        chart = attached.of
        rows = (words for row in chart.rows for words in (row.label, row.amount))
        return (attached.words, chart.title, *rows, chart.foot)
    if isinstance(attached, Document) and isinstance(attached.of, Sheet):
        cells = (cell for row in attached.of.rows for cell in row)
        return (attached.words, *(cell for cell in cells if not isinstance(cell, int)))
    return (attached.words,)


def is_empty(attached: Attached | None) -> bool:
    """Whether it is a picture still to be painted, or a file of ours still to be looked up."""
    if attached is None or attached.content:
        return False
    return isinstance(attached, Picture) or isinstance(attached.of, Kept)


def kept_in(attached: Attached | None) -> Kept | None:
    """Which file of ours it is; none where it is none of those."""
    return attached.of if attached is not None and isinstance(attached.of, Kept) else None


def ready(attached: Attached | None) -> Attached | None:
    """The same, where there is something to send: a picture that was not painted is left out."""
    return None if is_empty(attached) else attached


def _spoken_chart(chart: Chart, say: Speak) -> Chart:
    rows = tuple(ChartRow(label=say(row.label), amount=say(row.amount), share=row.share) for row in chart.rows)
    return Chart(title=say(chart.title), rows=rows, foot=say(chart.foot))


def _spoken_sheet(sheet: Sheet, say: Speak) -> Sheet:
    return Sheet(tuple(tuple(cell if isinstance(cell, int) else say(cell) for cell in row) for row in sheet.rows))
