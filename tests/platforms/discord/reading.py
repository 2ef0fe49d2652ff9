"""What a reader sees of a text: Discord's Markdown taken away, and each mark that was found in it named.

Marks as Discord's help tells them ("Markdown Text 101", "Message Formatting"); a backslash takes the meaning from
whatever is neither letter, digit nor space. Where clients differ, what any of them might take for a mark is one.
"""

import re
from dataclasses import dataclass, field

HTTP = r"(?:https?|steam|discord)://[^\s<>]+"
LABEL = r"(?:\[[^\]\n]*\]|[^\[\]\n])+"  # brackets are paired first: a backslash takes nothing from them
MASKED = r"(?:https?://|mailto:|tel:)(?:\\.|[^\s)>])+"
INVITATION = r"discord(?:app)?\.(?:gg|com/invite)/[\w-]+"
TOKEN = re.compile(
    r"\\(?P<escaped>[^0-9A-Za-z\s])"
    r"|```(?P<block>.+?)```"
    r"|(?P<ticks>`+)(?P<code>[^`].*?)(?P=ticks)(?!`)"
    rf"|\[(?P<label>{LABEL})\]\(\s*<?(?P<masked>{MASKED})>?(?:\s+\"[^\"]*\")?\s*\)"
    rf"|<(?P<quiet>{HTTP})>"
    rf"|(?<!\w)(?P<link>{HTTP})"
    rf"|(?<![\w/.])(?P<invitation>{INVITATION})"
    r"|<(?P<mention>@!?\d+|@&\d+|\#\d+|/[^:>]+:\d+|id:[\w-]+(?::\d+)?|\d+:[a-z-]+)>"
    r"|@(?P<everyone>everyone|here)"
    r"|<(?P<time>t:-?\d+(?::\w)?)>"
    r"|<(?P<emoji>a?:\w+:\d+)>"
    r"|<(?P<mail>[^\s<>@]+@[^\s<>]+)>"
    r"|<(?P<telephone>\+\d[\d -]*)>"
    r"|:(?P<picture>[+-]1|100|1234|[\w+-]*[a-z][\w+-]*):",
    re.DOTALL | re.IGNORECASE,
)
# What a line may begin with, after any separator that there is.
START = r"(?:^|(?<=[\r\x0b\x0c\x85\u2028\u2029])) *"
LINES = (
    ("quote", re.compile(rf"{START}>(?:>>)? ", re.MULTILINE)),
    ("heading", re.compile(rf"{START}\#{{1,3}} +(?=\S)", re.MULTILINE)),
    ("small", re.compile(rf"{START}-\# +(?=\S)", re.MULTILINE)),
    ("list", re.compile(rf"{START}(?:[-*+]|\d+[.)]) +(?=\S)", re.MULTILINE)),
)
STYLES = (
    ("bold", re.compile(r"\*\*(.+?)\*\*(?!\*)", re.DOTALL)),
    ("underline", re.compile(r"__(.+?)__(?!_)", re.DOTALL)),
    ("struck", re.compile(r"~~(.+?)~~", re.DOTALL)),
    ("hidden", re.compile(r"\|\|(.+?)\|\|", re.DOTALL)),
    ("italic", re.compile(r"\*(?=\S)([^*]+?)(?<=\S)\*", re.DOTALL)),
    ("italic", re.compile(r"(?<!\w)_(?=\S)([^_]+?)_(?!\w)", re.DOTALL)),
)
FIRST_PLACE = 0xF0000
"""Where nobody has letters of their own: what is settled waits there for the end."""


@dataclass
class Reading:
    """A text as it is read. `marks` are kind and content of each mark, `links` the addresses, in the order found."""

    text: str = ""
    marks: list[tuple[str, str]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    unfurls: bool = False
    _settled: list[str] = field(default_factory=list)

    def take(self, found: "re.Match[str]") -> str:
        """What stands in the place of one token."""
        kind = found.lastgroup or ""
        # The last group of a masked link is its address, of code its content.
        said = found[kind]
        match kind:
            case "escaped":
                pass
            case "masked":
                self._link(said, kind, unfurls=True)
                return TOKEN.sub(self.take, found["label"])
            case "link" | "quiet" | "invitation":
                self._link(said, kind, unfurls=kind != "quiet")
            case "everyone" | "mention":
                self.marks.append(("mention", said))
                said = f"@{said}" if kind == "everyone" else f"<{said}>"
            case "picture":
                self.marks.append((kind, said))
                said = f":{said}:"
            case _:
                self.marks.append((kind, said))
        self._settled.append(said)
        return chr(FIRST_PLACE + len(self._settled) - 1)

    def _link(self, address: str, kind: str, *, unfurls: bool) -> None:
        self.links.append(address)
        self.marks.append((kind, address))
        self.unfurls = self.unfurls or unfurls

    def settle(self, text: str) -> None:
        """Put back what waits; this is the text."""
        self.text = self._whole(text)
        self.marks = [(kind, self._whole(said)) for kind, said in self.marks]

    def _whole(self, text: str) -> str:
        return re.sub(
            f"[{chr(FIRST_PLACE)}-{chr(FIRST_PLACE + 0xFFFD)}]",
            lambda at: self._settled[ord(at[0]) - FIRST_PLACE],
            text,
        )


def read(content: str) -> Reading:
    """A text as Discord shows it."""
    reading = Reading()
    text = TOKEN.sub(reading.take, content)
    for kind, pattern in LINES:
        reading.marks += [(kind, found[0].strip()) for found in pattern.finditer(text)]
        text = pattern.sub("", text)
    for kind, pattern in STYLES:
        reading.marks += [(kind, found[1]) for found in pattern.finditer(text)]
        text = pattern.sub(r"\1", text)
    reading.settle(text)
    return reading
