"""What organisers see of links: the address with a picture of it, a text to be pasted, and links that work once."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.outbound import Choice, Code, Document, Line, Message, Picture, Say, Text, Words
from bot.polls.model import Poll
from bot.polls.model.links import LinkCount
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.closing_times import when

USUAL_NUMBERS = (10, 25, 50)

ON_ONE_MESSAGE = 20
"""So many links stand in one message; of more, there are several."""

TEXT, STOP, SURE, NEW = "text", "stop", "stop yes", "new"
"""What follows `link`."""


def show_link(poll: Poll, address: str, count: LinkCount) -> Message:
    """The address, to be read by people and by cameras, and what can be done with it."""
    lines: list[Line] = [Text(address), Text(Say("link-how")), *_once(count)]
    choices = (
        do_choice(poll, "link", TEXT, label=Say("do-copy-link")),
        _singles(poll),
        do_choice(poll, "link", STOP, label=Say("do-stop-link")),
    )
    number = poll.number or 0
    code = Picture(of=Code(address), words=Say("link-code", address=address))
    return Message(title=Say("link-title", number=number), lines=tuple(lines), choices=choices, attached=code)


def show_stopped(poll: Poll, count: LinkCount) -> Message:
    """That it is stopped, and the way to a new one."""
    new = do_choice(poll, "link", NEW, label=Say("do-new-link"))
    title = Say("link-stopped-title", number=poll.number or 0)
    return Message(title=title, lines=tuple(_once(count)), choices=(new, _singles(poll)))


def ask_to_stop(poll: Poll) -> Message:
    """What will not work any more."""
    sure = do_choice(poll, "link", SURE, label=Say("do-stop-sure"))
    return Message(title=Say("stop-link-title"), lines=(Text(Say("stop-link-means")),), choices=(sure,))


def show_copy(poll: Poll, address: str, now: datetime) -> Message:
    """A text that says all to somebody in any other app. The poll is given as it is read."""
    closes = Say("poll-closes", when=when(poll.closes_at, poll, now))
    lines: Sequence[Words] = (closes, Say("copy-answer-here"), address, Say("copy-no-account"))
    return Message(title=poll.question, lines=tuple(map(Text, lines)))


def show_how_many(poll: Poll, count: LinkCount) -> Message:
    """The usual numbers of links that work once."""
    choices = tuple(do_choice(poll, "links", n, label=Say("links-number", count=n)) for n in USUAL_NUMBERS)
    lines = (Text(Say("links-how")), *_once(count), Text(Say("links-typed", number=poll.number or 0)))
    return Message(title=Say("links-how-many"), lines=lines, choices=choices)


def show_links(poll: Poll, addresses: Sequence[str]) -> Sequence[Message]:
    """New links, each in a line, and all of them as a file; in several messages where they are many."""
    title, number = Say("links-made", count=len(addresses)), poll.number or 0
    kept = Document(
        name=f"question-{number}-links.txt",
        media_type="text/plain",
        words=Say("links-file", number=number),
        content="".join(f"{address}\n" for address in addresses).encode(),
    )
    lines = tuple(map(Text, addresses))
    first, *more = [lines[at : at + ON_ONE_MESSAGE] for at in range(0, len(lines), ON_ONE_MESSAGE)]
    told = Message(title=title, lines=(Text(Say("links-shown-once")), *first), attached=kept)
    return [told, *(Message(title=title, lines=some) for some in more)]


def _singles(poll: Poll) -> Choice:
    return do_choice(poll, "links", label=Say("do-links"))


def _once(count: LinkCount) -> Sequence[Text]:
    """How many that work once there are; nothing where there are none."""
    return [Text(Say("links-count", made=count.made, used=count.used))] if count.made else []
