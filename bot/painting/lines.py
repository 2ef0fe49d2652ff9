"""Parts a text into lines that fit their room, and draws them. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby

from bot.painting.bidi import in_sight
from bot.painting.faces import SANS, Face
from bot.painting.letters import Letter, letters
from bot.painting.measuring import directed, measured, shape

ROOM = 0.97
"""The part of the room that is filled: kerning and marks that lean out take a little more than the letters' widths."""

_BREAKS = frozenset("-/‐–—")
"""After these a line may end too."""

_SPREADS = (1.03, 1.08, 1.15)
"""How much wider than on the whole the words of one line may be."""

_NARROWEST = 0.6
"""How far lines may be drawn in so that they become alike."""


@dataclass(frozen=True, kw_only=True)
class Block:
    """A text in lines, of one size and colour."""

    lines: tuple[tuple[Letter, ...], ...]
    size: float
    bold: bool
    ink: str

    @property
    def height(self) -> float:
        """How much room it takes from top to bottom."""
        return len(self.lines) * self.leading

    @property
    def width(self) -> float:
        """How wide its longest line is at most."""
        return max((_width(line) * self.size / ROOM for line in self.lines), default=0.0)

    @property
    def leading(self) -> float:
        """The height of a line: of all alike, so that they stand evenly."""
        return self.size * max((face.leading for face in self._faces()), default=SANS.leading)

    def drawn(self, *, x: float, y: float, from_left: bool) -> Iterator[str]:
        """Its lines as SVG, the first one's top at `y`; they begin at `x`, or end there where not `from_left`."""
        baseline = y + self.size * max((face.rise for face in self._faces()), default=SANS.rise)
        for nth, line in enumerate(self.lines):
            yield from self._line(line, x, baseline + nth * self.leading, from_left=from_left)

    def _faces(self) -> set[Face]:
        return {letter.face for line in self.lines for letter in line}

    def _line(self, line: Sequence[Letter], x: float, y: float, *, from_left: bool) -> Iterator[str]:
        runs = _runs(line)
        if len(runs) == 1:  # nearly all lines: they need not be measured
            yield self._run(runs[0], x, y, anchor="start" if from_left else "end")
            return
        widths = [run.measured(bold=self.bold) * self.size for run in runs]
        if not from_left:
            x -= sum(widths)
        for run, width in zip(runs, widths, strict=True):
            yield self._run(run, x, y, anchor="start")
            x += width

    def _run(self, run: "Run", x: float, y: float, *, anchor: str) -> str:
        line = run.face.line_when_bold if self.bold else run.face.line
        stroke = f' stroke="{self.ink}" stroke-width="{self.size * line:.2f}"' if line else ""
        how = f'{shape(run.face, self.size, bold=self.bold)} fill="{self.ink}"{stroke}'
        words = escape(directed(run.words, run.level), quote=False)
        return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {how}>{words}</text>'


@dataclass(frozen=True, kw_only=True)
class Run:
    """Words of one face and direction beside each other: the library draws nothing else right."""

    words: str
    face: Face
    level: int
    width: float

    def measured(self, *, bold: bool) -> float:
        """How wide it is, as a part of the font's size."""
        return measured(self.words, self.face, self.level, bold=bold) if self.words.strip() else self.width


def block(text: str, *, size: float, room: float, most: int, ink: str, level: int, bold: bool = False) -> Block:
    """A text in at most so many lines, each of which fits the room; the last ends in "…" where that is too little.

    Lines are alike in length. `level` is the direction in which the text is read. Raises `Unpaintable`.
    """
    within = ROOM * room / size
    fitting = letters(text, bold=bold, level=level)
    rest = letters("…", bold=bold, level=level)
    for closer in _drawn_in(fitting, bold=bold):
        parted = _parted(closer, within)
        if len(parted) > most:
            parted = [*parted[: most - 1], _cut(parted[most - 1], rest, within)]
        else:
            parted = _even(closer, parted, within)
        if not any(_is_loose(line) and _real_width(line, bold=bold) > room / size for line in parted):
            break
    return Block(lines=tuple(tuple(line) for line in parted), size=size, bold=bold, ink=ink)


def _drawn_in(fitting: list[Letter], *, bold: bool) -> Iterator[list[Letter]]:
    """The letters as narrow as their words are on the whole, then wider; at last as they are by themselves."""
    if _is_loose(fitting):
        on_the_whole = _real_width(fitting, bold=bold) / _width(fitting)
        for part in (on_the_whole * spread for spread in _SPREADS):
            if part < 1:
                yield [replace(letter, width=letter.width * part) for letter in fitting]
    yield fitting


def _is_loose(line: Sequence[Letter]) -> bool:
    return any(letter.face.loose for letter in line)


def _real_width(line: Sequence[Letter], *, bold: bool) -> float:
    return sum(run.measured(bold=bold) for run in _runs(line))


def _parted(fitting: Sequence[Letter], within: float) -> list[list[Letter]]:
    lines: list[list[Letter]] = []
    line: list[Letter] = []
    may_end = 0  # the place in the line after which a new one may begin
    for letter in fitting:
        if line and not letter.is_space and _width(line) + letter.width > within:
            at = may_end or len(line)
            lines.append(_trimmed(line[:at]))
            line, may_end = line[at:], 0
        line.append(letter)
        if letter.is_space or letter.text in _BREAKS:
            may_end = len(line)
    return [*lines, _trimmed(line)] if line else lines


def _trimmed(line: list[Letter]) -> list[Letter]:
    while line and line[-1].is_space:
        line = line[:-1]
    return line


def _cut(line: list[Letter], rest: list[Letter], within: float) -> list[Letter]:
    while line and _width(line) + _width(rest) > within:
        line = line[:-1]
    return [*_trimmed(line), *rest]


def _even(fitting: Sequence[Letter], parted: list[list[Letter]], within: float) -> list[list[Letter]]:
    """The same number of lines in the narrowest room that gives no more."""
    narrow, wide = within * _NARROWEST, within
    for _ in range(6):
        middle = (narrow + wide) / 2
        closer = _parted(fitting, middle)
        if len(closer) == len(parted):
            parted, wide = closer, middle
        else:
            narrow = middle
    return parted


def _runs(line: Sequence[Letter]) -> list[Run]:
    """What is drawn in one go, from left to right."""
    runs = [
        Run(words="".join(letter.text for letter in run), face=face, level=level, width=_width(run))
        for (face, level), together in groupby(line, key=lambda letter: (letter.face, letter.level))
        if (run := list(together))
    ]
    return in_sight([run.level for run in runs], runs)


def _width(line: Sequence[Letter]) -> float:
    return sum(letter.width for letter in line)
