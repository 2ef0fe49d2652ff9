"""Draws a result: its question, a bar for each option with the amount at its end, and a line below. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite

from bot.chat.outbound import Chart, Words
from bot.painting.bidi import level_of
from bot.painting.letters import Unpaintable
from bot.painting.lines import Block, block

WIDTH = 1080
"""Pixels. Shown as wide as a phone, the smallest letters are as large as those of a chat."""

MOST_ROWS, HIGHEST = 40, 8000
"""More make a picture that nobody can read, and that platforms refuse."""

SCALES = (1.0, 0.88, 0.77)
"""From the largest letters to the smallest: the first in which the picture is not much higher than wide is taken."""

CALM_HEIGHT = 1620

# The front room's light colours. Words have a contrast of 6 to 1 at least, bars of 7 to 1.
PAPER, INK, SOFT, BAR, TRACK = "#fffdf9", "#24302d", "#55615d", "#1f5f56", "#efe9dd"

_EDGE, _STRIP = 64, 14
_TITLE, _LABEL, _AMOUNT, _FOOT, _BAR = 60, 46, 46, 38, 40
_AMOUNTS_AT_MOST = 0.42
"""The part of a row that amounts may take."""


@dataclass(frozen=True, kw_only=True)
class _Row:
    label: Block
    amount: Block
    share: float | None


@dataclass(frozen=True, kw_only=True)
class _Layout:
    """All texts in lines, in one scale; and the way in which bars grow."""

    title: Block
    rows: tuple[_Row, ...]
    foot: Block
    scale: float
    from_left: bool

    @property
    def height(self) -> float:
        rows = sum(self.row_height(row) for row in self.rows)
        return self.top + rows + (self.foot.height + self.gap * 0.2 if self.foot.lines else 0) + _EDGE * 0.75

    @property
    def top(self) -> float:
        """Where the first row begins."""
        return _STRIP + _EDGE * 0.75 + (self.title.height + self.gap if self.title.lines else 0)

    @property
    def under_label(self) -> float:
        """The gap between a label and its bar."""
        return 6 * self.scale

    @property
    def gap(self) -> float:
        return 36 * self.scale

    def bar_height(self, row: _Row) -> float:
        """How much a bar and its amount take."""
        return max(_BAR * self.scale, row.amount.height)

    def row_height(self, row: _Row) -> float:
        """How much a row takes, with the gap below it."""
        return row.label.height + self.under_label + self.bar_height(row) + self.gap * 0.8


def chart_svg(chart: Chart) -> str:
    """The picture as SVG, its words already spoken. It reads from the right where its title does.

    Raises `Unpaintable` where something in it cannot be drawn, and `TypeError` where its words are not spoken.
    """
    if len(chart.rows) > MOST_ROWS:
        raise Unpaintable
    for scale in SCALES:
        layout = _laid_out(chart, scale)
        if layout.height <= CALM_HEIGHT:
            break
    height = round(layout.height)
    if height > HIGHEST:
        raise Unpaintable
    size = f'width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}"'
    drawn = "".join(_drawn(layout))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}><rect width="{WIDTH}" height="{height}" fill="{PAPER}"/>'
        f'<rect width="{WIDTH}" height="{_STRIP}" fill="{BAR}"/>{drawn}</svg>'
    )


def _laid_out(chart: Chart, scale: float) -> _Layout:
    title, foot = _spoken(chart.title), _spoken(chart.foot)
    rows = [(_spoken(row.label), _spoken(row.amount), row.share) for row in chart.rows]
    whole = WIDTH - 2 * _EDGE
    others = (title, *(label for label, _, _ in rows), foot)  # whose direction a number has

    def laid(text: str, size: float, *, room: float = whole, most: int, ink: str = INK, bold: bool = False) -> Block:
        level = level_of(text, *others)
        return block(text, size=size * scale, room=room, most=most, ink=ink, level=level, bold=bold)

    labels = [laid(label, _LABEL, most=4) for label, _, _ in rows]
    numbered = [
        label if label.lines else laid(f"{nth}.", _LABEL, most=1) for nth, label in enumerate(labels, start=1)
    ]  # of an option whose picture no font has, its number is left
    amounts = [laid(amount, _AMOUNT, room=whole * _AMOUNTS_AT_MOST, most=3, bold=True) for _, amount, _ in rows]
    return _Layout(
        title=laid(title, _TITLE, most=14, bold=True),
        rows=tuple(
            _Row(label=label, amount=amount, share=_share(share))
            for label, amount, (_, _, share) in zip(numbered, amounts, rows, strict=True)
        ),
        foot=laid(foot, _FOOT, most=10, ink=SOFT),
        scale=scale,
        from_left=level_of(*others) == 0,
    )


def _drawn(layout: _Layout) -> Iterator[str]:
    ahead = layout.from_left
    near, far = (_EDGE, WIDTH - _EDGE) if ahead else (WIDTH - _EDGE, _EDGE)
    yield from layout.title.drawn(x=near, y=_STRIP + _EDGE * 0.75, from_left=ahead)
    y = layout.top
    amounts = max((row.amount.width for row in layout.rows), default=0.0)
    for row in layout.rows:
        yield from row.label.drawn(x=near, y=y, from_left=ahead)
        middle = y + row.label.height + layout.under_label + layout.bar_height(row) / 2
        yield from _bar(row.share, layout, length=WIDTH - 2 * _EDGE - amounts - 28 * layout.scale, middle=middle)
        yield from row.amount.drawn(x=far, y=middle - row.amount.height / 2, from_left=not ahead)
        y += layout.row_height(row)
    yield from layout.foot.drawn(x=near, y=y + layout.gap * 0.2, from_left=ahead)


def _bar(share: float | None, layout: _Layout, *, length: float, middle: float) -> Iterator[str]:
    if share is None:
        return  # an empty bar would be read as nobody
    height = _BAR * layout.scale
    for part, colour in ((1.0, TRACK), (share, BAR)):
        if part > 0:
            wide = max(part * length, height / 3)  # one answer of thousands is seen
            x = _EDGE if layout.from_left else WIDTH - _EDGE - wide
            place = f'x="{x:.1f}" y="{middle - height / 2:.1f}" width="{wide:.1f}" height="{height:.1f}"'
            yield f'<rect {place} rx="{10 * layout.scale:.1f}" fill="{colour}"/>'


def _share(share: float | None) -> float | None:
    if share is None:
        return None
    return min(max(share, 0.0), 1.0) if isfinite(share) else 0.0


def _spoken(words: Words) -> str:
    if not isinstance(words, str):
        raise TypeError("words that nobody has spoken yet")
    return words
