"""What people see: a channel as it stands, as a text that reads like the channel."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from tests.platforms.discord.acting import Acting
from tests.platforms.discord.interactions import COMMAND, SUBMIT, Interaction
from tests.platforms.discord.messages import Shown, label_of
from tests.platforms.discord.world import Where, Who

INDENT = " " * 6


class Seeing(Acting):
    """The part of a stand-in that shows what people see."""

    def messages(self, channel: Where) -> list[Shown]:
        """What stands in a channel now and everybody sees."""
        return self.world.where(channel).messages

    def last(self, channel: Where) -> Shown:
        """The newest message there that everybody sees."""
        return self.world.where(channel).last

    def bot_messages(self, channel: Where) -> list[Shown]:
        """Our bot's messages that stand in a channel now and everybody sees."""
        return self.world.where(channel).by_bot()

    def bot_said(self) -> list[Shown]:
        """Every message that our bot ever sent, to everybody or to one, deleted ones too."""
        return [
            shown for channel in self.world.channels.values() for shown in channel.all_messages.values() if shown.own
        ]

    def seen(self, who: Who) -> list[Shown]:
        """The private answers that somebody sees, as they stand."""
        return [shown for shown in self.world.who(who).seen if not shown.deleted]

    def state(self, interaction: Interaction) -> str:
        """What its person sees of an interaction now: waiting, failed, thinking, form or done."""
        return interaction.state(self.world.clock.now())

    def stuck(self) -> list[Interaction]:
        """The interactions that were never answered, or were left on "thinking…"."""
        return [one for one in self.world.interactions.values() if self.state(one) in {"waiting", "failed", "thinking"}]

    def transcript(self, channel: Where) -> str:
        """The channel as a text: who said and did what, as it stands now, and what only one person sees."""
        where = self.world.where(channel)
        lines = [f"— {where.person.name if where.person else where.name} —"]
        for event in where.told:
            if isinstance(event, str):
                lines.append(INDENT + event)
            elif isinstance(event, Interaction):
                lines += self._done(event)
            elif not event.deleted:
                lines += self._told(event)
        return "\n".join(lines)

    def _done(self, interaction: Interaction) -> Iterator[str]:
        name = interaction.person.name
        if interaction.kind == COMMAND:
            yield f"{INDENT}({name} uses {interaction.label})"
        elif interaction.kind == SUBMIT:
            yield f"{INDENT}({name} sends the form {interaction.label})"
        else:
            does = "presses" if interaction.data["component_type"] == 2 else "chooses"
            yield f"{INDENT}({name} {does} [{interaction.label}])"
        if self.state(interaction) == "failed":
            yield f"{INDENT}({name} sees: This interaction failed)"

    def _told(self, shown: Shown) -> Iterator[str]:
        first, *rest = shown.lines or ("(no text)",)
        if shown.only_for is not None:
            told = [f"(only {shown.only_for.name} sees: {first}", *rest]
            yield from (INDENT + line for line in (*told[:-1], f"{told[-1]})"))
            yield from _files(shown)
            yield from _buttons(shown)
            return
        at = self.world.clock.hour_and_minute(_moment(shown.sent))
        marks = f"{' (silent)' if shown.flags & 1 << 12 else ''}{' (edited)' if shown.edited else ''}"
        yield f"{at} {shown.author.name}: {first}{marks}"
        yield from (INDENT + line for line in rest)
        yield from _files(shown)
        yield from _buttons(shown)


def _files(shown: Shown) -> Iterator[str]:
    for media in shown.media:
        yield f"{INDENT}[{media.kind} {media.name}{f': {media.words}' if media.words else ''}]"


def _buttons(shown: Shown) -> Iterator[str]:
    for row in shown.components:
        parts: list[dict[str, Any]] = row.get("components") or []
        told = [f"[{label_of(one)}]" if one["type"] == 2 else _select(one) for one in parts]
        if told:
            yield INDENT + " ".join(told)


def _select(select: dict[str, Any]) -> str:
    options = " | ".join(option["label"] for option in select.get("options") or ())
    return f"<{select.get('placeholder') or 'choose'}: {options}>"


def _moment(written: str) -> float:
    return datetime.fromisoformat(written).timestamp()
