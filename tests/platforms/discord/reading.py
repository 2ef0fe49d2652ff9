"""What a reader sees of a text: Discord's Markdown taken away, and each mark that was found in it named.

Marks as Discord's help tells them ("Markdown Text 101", "Message Formatting"); a backslash takes the meaning from
whatever is neither letter, digit nor space.
"""

import re
from dataclasses import dataclass, field

HTTP = r"https?://[^\s<>]+"
TOKEN = re.compile(
    r"\\(?P<escaped>[^0-9A-Za-z\s])"
    r"|```(?P<block>.+?)```"
    r"|(?P<ticks>`+)(?P<code>[^`].*?)(?P=ticks)(?!`)"
    rf"|\[(?P<label>(?:\\.|[^\]\\\n])+)\]\(\s*<?(?P<masked>https?://(?:\\.|[^\s)>])+)>?(?:\s+\"[^\"]*\")?\s*\)"
    rf"|<(?P<quiet>{HTTP})>"
    rf"|(?<!\w)(?P<link>{HTTP})"
    r"|<(?P<mention>@!?\d+|@&\d+|\#\d+|/[^:>]+:\d+|id:\w+)>"
    r"|@(?P<everyone>everyone|here)\b"
    r"|<(?P<time>t:-?\d+(?::\w)?)>"
    r"|<(?P<emoji>a?:\w+:\d+)>",
    re.DOTALL | re.IGNORECASE,
)
LINES = (
    ("quote", re.compile(r"^>(?:>>)? ", re.MULTILINE)),
    ("heading", re.compile(r"^#{1,3} +(?=\S)", re.MULTILINE)),
    ("small", re.compile(r"^-# +(?=\S)", re.MULTILINE)),
    ("list", re.compile(r"^ *(?:[-*]|\d+\.) +(?=\S)", re.MULTILINE)),
)
STYLES = (
    ("bold", re.compile(r"\*\*(?=\S)(.+?)\*\*(?!\*)", re.DOTALL)),
    ("underline", re.compile(r"__(?=\S)(.+?)__(?!_)", re.DOTALL)),
    ("struck", re.compile(r"~~(?=\S)(.+?)~~", re.DOTALL)),
    ("hidden", re.compile(r"\|\|(?=\S)(.+?)\|\|", re.DOTALL)),
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
            case "link" | "quiet":
                self._link(said, kind, unfurls=kind == "link")
            case "everyone" | "mention":
                self.marks.append(("mention", said))
                said = f"@{said}" if kind == "everyone" else f"<{said}>"
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
        self.text = re.sub(
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
