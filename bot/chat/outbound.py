"""What we show: messages, choices, forms and answers, as values that no platform has touched."""

from dataclasses import dataclass, field
from typing import Literal

from bot.chat.manner import Manner
from bot.refusals import Refusal


class Say:
    """One of our sentences by name; becomes text at the edge, in the reader's language.

    Details are people's words, whole numbers or further sentences. They stay out of `repr`.
    """

    __slots__ = ("details", "word")

    def __init__(self, word: str, /, **details: "str | int | Say") -> None:
        self.word = word
        self.details = details

    @classmethod
    def of(cls, no: Refusal) -> "Say":
        """The sentence of a refusal."""
        return cls(no.word, **no.details)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Say) and (self.word, self.details) == (other.word, other.details)

    def __hash__(self) -> int:
        return hash((self.word, tuple(sorted(self.details.items()))))

    def __repr__(self) -> str:
        return f"Say({self.word!r})"


Words = str | Say
"""What people read: somebody's own text as it stands, or a sentence of ours not yet spoken."""


@dataclass(frozen=True)
class Receipt:
    """Proof that a message stands in a place: the platform's id of that message."""

    id: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One thing to press. `action` has at most 64 bytes, the smallest limit served; `typed` does the same in words.

    `number` is the option's own, where the order in which options are shown is not theirs. `behind` is what pressing
    it shows, line by line: where nothing can be pressed at all, that stands in its place.

    One that `copies` does nothing else, so that its `action` and `typed` are empty: it puts up to 256 characters of
    the message where the reader can paste them. Where nothing can copy, it is left out: the message says them.
    """

    label: Words
    action: str = field(repr=False)  # may carry a one-time code
    typed: str = field(repr=False)
    number: int = 0
    behind: tuple[str, ...] = field(default=(), repr=False)
    copies: str = field(default="", repr=False)


@dataclass(frozen=True)
class Text:
    """A line of plain words."""

    words: Words


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One option of a tally: how many chose it, and which share of all that is, from 0 to 1."""

    label: Words
    count: int
    share: float


@dataclass(frozen=True)
class Quote:
    """Somebody's own words, set apart from ours."""

    words: Words


@dataclass(frozen=True, kw_only=True)
class Link:
    """An address with words for it, or a telephone number as `tel:`."""

    label: Words
    url: str


@dataclass(frozen=True, kw_only=True)
class Door:
    """A way in that lands on `thing` (a command's words without the slash), never on a welcome.

    It leads into the reader's private chat, or into a group that the reader picks and the bot is added to. A `shared`
    one is for somebody else: it is shown as an address to hand on. Without addresses for doors, words do the same; or
    a button that does `action`, where there is one and a press is answered so that nobody else sees it.
    """

    label: Words
    thing: str = field(repr=False)
    into: Literal["private", "group"] = "private"
    shared: bool = False
    action: str = field(default="", repr=False)


Line = Text | Bar | Quote | Link | Door


@dataclass(frozen=True, kw_only=True)
class ChartRow:
    """One bar of a chart: what it is, how much in words, and how long, from 0 to 1; none where it is not told."""

    label: Words
    amount: Words
    share: float | None


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A result to be looked at: its question, a bar for each option, and what is said below."""

    title: Words
    rows: tuple[ChartRow, ...]
    foot: Words


@dataclass(frozen=True)
class Code:
    """An address to be read by a camera (a QR code)."""

    address: str = field(repr=False)


@dataclass(frozen=True)
class Kept:
    """A file that somebody sent and we keep, by its number."""

    id: int


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A picture and the words that say the same. `content` is empty until painted or looked up, off the writer."""

    of: Chart | Code | Kept
    words: Words
    content: bytes = field(default=b"", repr=False)
    media_type: str = "image/png"


@dataclass(frozen=True)
class Sheet:
    """A table to be kept, row by row; the first names the columns. Its words are spoken as all others are."""

    rows: tuple[tuple[Words | int, ...], ...] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Document:
    """A file to be kept: `name` in plain ASCII with its ending, `words` for what it is.

    Of a table the `content` is empty until it has been spoken; of what we keep, until it is looked up.
    """

    name: str = field(repr=False)  # may be somebody's own
    media_type: str
    words: Words
    content: bytes = field(default=b"", repr=False)
    of: Sheet | Kept | None = None


@dataclass(frozen=True, kw_only=True)
class Message:
    """One message: a title, lines, and choices to press. Means the same on every platform; `fit` bends its shape.

    A `silent` one arrives without a sound, where a platform can do that; a `large` one is drawn large and airy.
    `attached` goes with it where a platform takes such things; its lines say all that people need without it.
    A `guarded` one shall be neither saved nor passed on, where a platform can see to that.
    """

    title: Words
    lines: tuple[Line, ...] = ()
    choices: tuple[Choice, ...] = ()
    silent: bool = False
    large: bool = False
    attached: Picture | Document | None = None
    guarded: bool = False


@dataclass(frozen=True, kw_only=True)
class Field:
    """One thing to fill in. `value` is what stands there already, `most` the longest answer in characters."""

    name: str
    label: Words
    hint: Words | None = None
    value: str = field(default="", repr=False)
    required: bool = True
    long: bool = False
    most: int = 300


@dataclass(frozen=True, kw_only=True)
class Form:
    """Fields to fill. A private form is kept in memory alone while it is being filled: it never touches the disk.

    `typed` is said in its place where a platform has no forms: what is typed next is then read by whoever asked for it.
    """

    name: str
    title: Words
    fields: tuple[Field, ...]
    send: Words
    private: bool = False
    typed: Message | None = None


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What one act gets back: private where it can be, at once, and lost if it comes too late.

    `stays` asks for the kind of note that waits for a tap. With `where="private"`, an act that cannot be
    answered privately gets a pointer to `thing` in the private chat, or nothing where `thing` is empty.
    `refused` says that nothing was done: what was typed is worth keeping where it can be mended.
    `manner` is how it is spoken to its reader; the engine fills it in where it is none. With `once`, the note is not
    shown again to whoever looks later: phones are shared.

    What `erases` names is taken away from the sender's private chat once this is shown: what they wrote there, or
    an earlier message of ours. `erase_failed` is said where they can see it and it is still there. `erases_here` does
    the same to what was typed in a group, where we know that we may; nothing is said there.
    """

    note: Words | None = None
    message: Message | None = None
    more: tuple[Message, ...] = ()
    form: Form | None = None
    where: Literal["here", "private"] = "here"
    stays: bool = False
    thing: str = field(default="", repr=False)
    refused: bool = False
    replaces: Receipt | None = None
    manner: Manner | None = None
    once: bool = False
    erases: tuple[Receipt, ...] = ()
    erase_failed: Words | None = None
    erases_here: bool = False
