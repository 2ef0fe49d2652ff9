"""From words to letters that can be drawn: each with its face, width and direction, and nothing between. Pure."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.painting.bidi import OPENERS, POP, levels
from bot.painting.faces import EMOJI, FACES, Face

MOST_CHARACTERS = 1200
"""No text is read further. The longest that people may write is a quarter of it, the longest of ours a half."""

_JOINER, _NON_JOINER, _EMOJI_SHAPE = "\u200d", "\u200c", "\ufe0f"
_DIRECTIONS = frozenset((*OPENERS, POP, "\u200e", "\u200f", "\u061c"))
_UNSEEN = _DIRECTIONS | {_JOINER, _NON_JOINER, "\ufe0e", _EMOJI_SHAPE}
_TAGS = range(0xE0020, 0xE0080)  # spell the flags of England, Scotland and Wales
_FLAGS = range(0x1F1E6, 0x1F200)  # two of them are a flag
_SKINS = range(0x1F3FB, 0x1F400)
_NEVER_JOINED = frozenset("اآأإدڈذرڑزژوؤےۓءةۃۂۀ")  # to what follows
_PAIRS = frozenset("()[]{}")  # both look alike, whatever stands before them
_STAND_INS = str.maketrans("★✓✗→←↑↓●○♡", "⭐✔✖➡⬅⬆⬇⚫⚪❤")
_VIRAMA = 9
"""Its combining class: it binds the letter that follows."""


class Unpaintable(Exception):
    """Something would be drawn as an empty box, or would be too large. What stands in words stays readable."""


@dataclass(frozen=True, kw_only=True)
class Letter:
    """What is never parted: a letter with its marks, or an emoji. Its `level` is odd where it goes from the right."""

    text: str
    face: Face
    width: float
    level: int

    @property
    def is_space(self) -> bool:
        """Whether a line may end here and lose it."""
        return self.text == " "


def letters(text: str, *, bold: bool, level: int) -> list[Letter]:
    """The letters of one text that is read as `level` says. Ornaments that no face has are left out.

    Raises `Unpaintable` for a letter, digit or sign that no face has: the picture would say something else.
    """
    drawn: list[Letter] = []
    before: Face | None = None
    clusters = list(_clusters(_cleaned(text)))
    for cluster, depth in zip(clusters, levels(clusters, level), strict=True):
        letter = None if cluster in _UNSEEN else _letter(cluster, depth, before, bold=bold)
        if letter is None:
            continue
        if drawn:
            drawn[-1] = _before(drawn[-1], letter)
        drawn.append(letter)
        if letter.face is not EMOJI:  # digits and spaces do not look their best among emoji
            before = letter.face
    return drawn


def _cleaned(text: str) -> str:
    """Composed, on one line, without controls."""
    composed = unicodedata.normalize("NFC", text[:MOST_CHARACTERS])
    spaced = (" " if letter.isspace() else letter for letter in composed)
    return " ".join("".join(letter for letter in spaced if _is_seen(letter)).split())


def _is_seen(letter: str) -> bool:
    """Whether it is drawn, or changes how others are. Unknown, private and broken characters are not."""
    return letter in _UNSEEN or ord(letter) in _TAGS or unicodedata.category(letter)[0] != "C"


def _clusters(text: str) -> Iterator[str]:
    cluster = ""
    for letter in text:
        if cluster and not _joins(cluster, letter):
            yield cluster
            cluster = ""
        cluster += letter
    if cluster:
        yield cluster


def _joins(cluster: str, letter: str) -> bool:
    """Whether it belongs to what stands before it."""
    if letter in _DIRECTIONS or cluster in _DIRECTIONS:
        return False
    code, last = ord(letter), cluster[-1]
    return (
        unicodedata.category(letter)[0] == "M"
        or letter in {_JOINER, _NON_JOINER}
        or code in _SKINS
        or code in _TAGS
        or (code in _FLAGS and len(cluster) == 1 and ord(cluster) in _FLAGS)
        or (last == _JOINER and unicodedata.category(letter) == "So")
        or (unicodedata.combining(last) == _VIRAMA and letter.isalpha())
    )


def _letter(cluster: str, level: int, before: Face | None, *, bold: bool) -> Letter | None:
    """As it stands; else in plainer letters; else without what is only drawn on it; an ornament, else, not at all."""
    for form in (cluster, cluster.translate(_STAND_INS), unicodedata.normalize("NFKC", cluster), cluster[0]):
        if (face := _face(form, before, bold=bold)) is not None:
            return Letter(text=form, face=face, width=_width(form, face, bold=bold), level=level)
    kind = unicodedata.category(cluster[0])
    if kind[0] in "LMN" or kind == "Sm":
        raise Unpaintable
    return None


def _face(cluster: str, before: Face | None, *, bold: bool) -> Face | None:
    """The face to draw it in. What belongs to no script stays in that of the letters before it."""
    faces = FACES if before is None or cluster[0].isalpha() or cluster in _PAIRS else (before, *FACES)
    if _EMOJI_SHAPE in cluster:
        faces = (EMOJI, *faces)
    return next((face for face in faces if _has(face, cluster, bold=bold)), None)


def _has(face: Face, cluster: str, *, bold: bool) -> bool:
    widths = face.widths(bold=bold)
    return all(letter in widths or letter in _UNSEEN or ord(letter) in _TAGS for letter in cluster)


def _width(cluster: str, face: Face, *, bold: bool) -> float:
    widths = face.widths(bold=bold)
    width = sum(widths.get(letter, 0.0) for letter in cluster if letter not in _UNSEEN)
    return width + face.apart if cluster == " " else width


def _before(letter: Letter, following: Letter) -> Letter:
    """The letter as it is before that one: many are narrower where they are joined."""
    if letter.face.joined == 1.0 or following.face is not letter.face or letter.text[0] in _NEVER_JOINED:
        return letter
    joins = letter.text[0].isalpha() and following.text[0].isalpha()
    return replace(letter, width=letter.width * letter.face.joined) if joins else letter
