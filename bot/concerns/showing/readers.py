"""What readers are told and shown. What comes unasked is the same whatever it is about, and holds nothing of it."""

from bot.chat.outbound import Choice, Line, Message, Quote, Say, Text
from bot.concerns.model.concern import Letter, Opened, Side
from bot.people.model import Community
from bot.timing.said import long_day


def show_news() -> Message:
    """There is something to read."""
    return _pointing("concern-news")


def show_late() -> Message:
    """Something has waited for too long."""
    return _pointing("concern-late")


def show_ending() -> Message:
    """Something goes in two weeks."""
    return _pointing("concern-ending")


def show_nobody(community: Community) -> Message:
    """For owners: there is no reader left."""
    return Message(title=Say("concern-nobody-left", community=community.name))


def show_opened(opened: Opened, community: Community) -> Message:
    """A concern with its words, guarded: nothing of it is to be passed on."""
    concern, confided = opened.concern, opened.confided
    lines: list[Line] = []
    if confided.sooner:
        lines.append(Text(Say("concern-opened-sooner")))
    lines.append(Text(Say("concern-opened-in-group" if confided.in_group else "concern-opened-not-in-group")))
    lines.append(Quote(confided.text))
    for letter in opened.letters:
        lines += [Text(_whose(letter)), Quote(letter.text)]
    title = Say("concern-opened", ref=concern.ref, community=community.name)
    return Message(title=title, lines=tuple(lines), guarded=True)


def _pointing(word: str) -> Message:
    choice = Choice(label=Say("concern-read-now"), action="concerns", typed="/people concerns read")
    return Message(title=Say(word), choices=(choice,))


def _whose(letter: Letter) -> Say:
    day = long_day(letter.on, letter.on) if letter.on is not None else ""
    words = {
        Side.CARER: "concern-letter-carer",
        Side.READERS: "concern-letter-readers",
        Side.NOTE: "concern-letter-note",
    }
    return Say(words[letter.side], day=day)
