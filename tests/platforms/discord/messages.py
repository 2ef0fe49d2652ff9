"""One message as it stands, shaped as Discord shapes it, and as people see it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from tests.platforms.discord.people import Person
from tests.platforms.discord.reading import Reading, read

if TYPE_CHECKING:
    from tests.platforms.discord.guilds import Channel

Json = dict[str, Any]

SUPPRESS_EMBEDS, EPHEMERAL, LOADING, SUPPRESS_NOTIFICATIONS = 1 << 2, 1 << 6, 1 << 7, 1 << 12
BUTTON, TEXT_INPUT, GALLERY, FILE = 2, 4, 12, 13
SELECTS = {"string": 3, "user": 5, "role": 6, "mentionable": 7, "channel": 8}


@dataclass(frozen=True)
class Media:
    """A picture or a file as a layout shows it; `words` are read out in its place."""

    kind: Literal["picture", "file"]
    name: str
    words: str = field(repr=False)
    content: bytes = field(repr=False)


@dataclass(eq=False)
class Shown:
    """A message in a channel. `only_for` names the one person who sees it; `pings` whom it woke."""

    channel: "Channel"
    id: int
    author: Person
    sent: str
    content: str = field(default="", repr=False)
    components: list[Json] = field(default_factory=list, repr=False)
    embeds: list[Json] = field(default_factory=list, repr=False)
    attachments: list[Json] = field(default_factory=list, repr=False)
    flags: int = 0
    nonce: str | int | None = None
    pings: tuple[str, ...] = ()
    mentions: list[Json] = field(default_factory=list, repr=False)
    edited: str | None = None
    edits: int = 0
    deleted: bool = False
    pinned: bool = False
    only_for: Person | None = None
    own: bool = False
    interaction: Json | None = field(default=None, repr=False)
    reply_to: "Shown | None" = field(default=None, repr=False)
    files: dict[str, bytes] = field(default_factory=dict, repr=False)
    _written: tuple[tuple[Any, ...], bytes] = field(default=((), b""), repr=False)

    @property
    def is_thinking(self) -> bool:
        """Whether it still says that the bot is thinking."""
        return bool(self.flags & LOADING)

    @property
    def lines(self) -> tuple[str, ...]:
        """What a reader sees, line by line, Markdown taken away: text, then embeds as text."""
        return (
            ("(thinking…)",)
            if self.is_thinking
            else tuple(line for one in self._read() for line in one.text.split("\n"))
        )

    @property
    def text(self) -> str:
        """What a reader sees, as one text; what was sent is `content`."""
        return "\n".join(self.lines)

    @property
    def marks(self) -> tuple[tuple[str, str], ...]:
        """Each style, link and mention that Discord finds in it: kind and content, as in `reading`."""
        return tuple(mark for one in self._read() for mark in one.marks)

    @property
    def links(self) -> tuple[str, ...]:
        """Addresses that a reader could open from the text."""
        return tuple(address for one in self._read() for address in one.links)

    @property
    def shows_preview(self) -> bool:
        """Whether Discord would show what is behind a link."""
        return read(self.content).unfurls and not self.flags & SUPPRESS_EMBEDS

    def _read(self) -> Iterator[Reading]:
        written: list[str | None] = [self.content]
        for embed in self.embeds:
            written += [embed.get("title"), embed.get("description")]
            written += [text for one in embed.get("fields", ()) for text in (one["name"], one["value"])]
            written.append((embed.get("footer") or {}).get("text"))
        written += [one["content"] for one in _walk(self.components) if one["type"] == 10]
        return (read(text) for text in written if text)

    @property
    def media(self) -> tuple[Media, ...]:
        """The pictures and files that its layout shows, in order."""
        shown = []
        for one in _walk(self.components):
            if one["type"] == GALLERY:
                items = ((item["media"], item.get("description") or "") for item in one["items"])
                shown += [Media("picture", file["name"], words, self.files[file["name"]]) for file, words in items]
            elif one["type"] == FILE:
                shown.append(Media("file", one["name"], "", self.files[one["name"]]))
        return tuple(shown)

    def parts(self) -> Iterator[Json]:
        """Every button and select, in the order of reading."""
        return (one for one in _walk(self.components) if one["type"] == BUTTON or one["type"] in SELECTS.values())

    def buttons(self) -> list[Json]:
        """Every button."""
        return [one for one in self.parts() if one["type"] == BUTTON]

    @property
    def labels(self) -> tuple[str, ...]:
        """What stands on the buttons."""
        return tuple(label_of(button) for button in self.buttons())

    def as_json(self) -> bytes:
        """The message object, written; as it was before while nothing has changed: it comes with every press."""
        now = (self.edits, self.edited, self.flags, self.pinned)
        if self._written[0] != now:
            self._written = now, json.dumps(self.as_message(), separators=(",", ":")).encode()
        return self._written[1]

    def as_message(self, *, with_words: bool = True) -> Json:
        """The message object; without its words where the bot may not read them."""
        told: Json = {
            "id": str(self.id),
            "channel_id": str(self.channel.id),
            "type": 20 if self.interaction and self.interaction["type"] == 2 else 19 if self.reply_to else 0,
            "author": self.author.as_user(),
            "content": self.content if with_words else "",
            "timestamp": self.sent,
            "edited_timestamp": self.edited,
            "tts": False,
            "mention_everyone": "everyone" in self.pings,
            "mentions": self.mentions,
            "mention_roles": [],
            "attachments": self._left_over() if with_words else [],
            "embeds": self.embeds if with_words else [],
            "components": self.components if with_words else [],
            "pinned": self.pinned,
            "flags": self.flags,
        }
        if self.nonce is not None:
            told["nonce"] = self.nonce
        if self.own:
            told["application_id"] = str(self.author.id)
        if self.interaction is not None:
            told["interaction_metadata"] = self.interaction
        if self.reply_to is not None:
            reference = {"message_id": str(self.reply_to.id), "channel_id": str(self.channel.id), "type": 0}
            told["message_reference"] = reference
        return told

    def _left_over(self) -> list[Json]:
        """What is attached and not shown by the layout: of what is, Discord tells there alone (api-docs, 8277)."""
        files = {media.name for media in self.media}
        return [one for one in self.attachments if one["filename"] not in files]


def label_of(button: Json) -> str:
    """What stands on a button."""
    emoji = (button.get("emoji") or {}).get("name") or ""
    return f"{emoji} {button.get('label') or ''}".strip()


def _walk(components: list[Json]) -> Iterator[Json]:
    for one in components:
        yield one
        yield from _walk(one.get("components") or [])
        if one.get("accessory"):
            yield from _walk([one["accessory"]])
