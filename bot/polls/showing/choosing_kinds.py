"""The kinds of questions, to choose one."""

from bot.chat.outbound import Message, Say, Text
from bot.polls.model import Poll
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.kinds import DRAWINGS


def show_kinds(poll: Poll) -> Message:
    """A button for each kind, and in a line what people do then."""
    lines = tuple(Text(Say(f"kind-how-{name}")) for name in DRAWINGS)
    choices = tuple(do_choice(poll, "kind", name, label=Say(f"kind-{name}")) for name in DRAWINGS)
    return Message(title=Say("kinds-title"), lines=lines, choices=choices)
