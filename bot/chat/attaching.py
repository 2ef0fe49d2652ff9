"""What goes with a message: its words, which are spoken as all others are."""

from collections.abc import Callable
from dataclasses import replace

from bot.chat.outbound import Chart, ChartRow, Document, Picture, Words

Attached = Picture | Document

Speak = Callable[[Words], str]


def spoken_attached(attached: Attached | None, say: Speak) -> Attached | None:
    """The same with every sentence of ours spoken."""
    if isinstance(attached, Picture):
        of = _spoken_chart(attached.of, say) if isinstance(attached.of, Chart) else attached.of
        return replace(attached, of=of, words=say(attached.words))
    return None if attached is None else replace(attached, words=say(attached.words))


def words_in(attached: Attached | None) -> tuple[Words, ...]:
    """All that is to be read in it."""
    if attached is None:
        return ()
    if isinstance(attached, Picture) and isinstance(attached.of, Chart):
        chart = attached.of
        rows = (words for row in chart.rows for words in (row.label, row.amount))
        return (attached.words, chart.title, *rows, chart.foot)
    return (attached.words,)


def ready(attached: Attached | None) -> Attached | None:
    """The same, where there is something to send: a picture that was not painted is left out."""
    return None if isinstance(attached, Picture) and not attached.png else attached


def _spoken_chart(chart: Chart, say: Speak) -> Chart:
    rows = tuple(ChartRow(label=say(row.label), amount=say(row.amount), share=row.share) for row in chart.rows)
    return Chart(title=say(chart.title), rows=rows, foot=say(chart.foot))
