"""What one person sees in private, and what they may mean by words."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby

from bot.chat.cleaning import digits, skeleton
from bot.chat.outbound import Choice, Message, Say, Text
from bot.feature import Headline
from bot.people.model import CommunityId
from bot.polls.model import NoSuchOption, Poll, PollId, Reading, State
from bot.polls.showing.buttons import ballot_choices, language_choices
from bot.polls.showing.closing_times import when
from bot.polls.showing.readings import reading_in, told_apart_in
from bot.polls.store import PollWork

TAKE_BACK = ("none", "0", "back")
"""What may stand for "take it back" in `/vote 7 none`."""


def option_of(poll: Poll, words: str) -> int | None:
    """The option's number that was typed, as a number or in its words in any language; none for "take it back".

    Raises `NoSuchOption`.
    """
    typed = digits(words).strip().strip(".:)").casefold()
    if typed in TAKE_BACK:
        return None
    if typed.isascii() and typed.isdecimal() and len(typed) <= len(str(len(poll.options))):
        return int(typed)
    worded = (poll.options, *(version.options for version in poll.versions))
    said = [n for options in worded for n, option in enumerate(options, 1) if skeleton(option) == skeleton(typed)]
    if not said or not typed:
        raise NoSuchOption(most=len(poll.options))
    return said[0]


def who_sees(poll: Poll, reading: Reading, now: datetime) -> Say:
    """Who sees an answer, from the poll's real mode."""
    closes = when(poll.closes_at, poll.as_read(reading), now)
    ends = Say("poll-closes", when=closes) if poll.state is State.OPEN else Say("poll-over")
    return Say(f"who-sees-{poll.mode.value}", ends=ends)


def show_polls(
    mine: Sequence[tuple[Poll, int | None]], names: Mapping[CommunityId, str], reading: Reading, now: datetime
) -> Message:
    """Open polls with own answers, each behind a button; by community, where there are several."""
    if not mine:
        return Message(title=Say("polls-none"))
    lines: list[Text] = []
    several = len({poll.community for poll, _ in mine}) > 1
    for community, theirs in groupby(mine, key=lambda it: it[0].community):
        lines += [Text(names[community])] if several else []
        lines += [Text(_own_line(poll.as_read(reading), choice, now)) for poll, choice in theirs]
    twice = Counter(poll.number for poll, _ in mine)
    choices = [_open(poll, names[poll.community] if twice[poll.number] > 1 else "") for poll, _ in mine]
    return Message(title=Say("polls-title", count=len(mine)), lines=tuple(lines), choices=tuple(choices))


def _open(poll: Poll, community: str) -> Choice:
    """The way to one poll. Where its number alone could mean another community's, its id stands for it in words."""
    label = Say("polls-open", number=poll.number or 0)
    if community:
        label = Say("polls-open-in", number=poll.number or 0, community=community)
    return Choice(label=label, action=f"poll:{poll.id}", typed=f"/polls {poll.id if community else poll.number}")


def _own_line(poll: Poll, choice: int | None, now: datetime) -> Say:
    number, closes = poll.number or 0, when(poll.closes_at, poll, now)
    if choice is None:
        return Say("polls-line", number=number, question=poll.question, when=closes)
    option = poll.options[choice - 1]
    return Say("polls-line-answered", number=number, question=poll.question, option=option, when=closes)


def show_card(poll: Poll, choice: int | None, reading: Reading, now: datetime, *, answers_in: str = "") -> Message:
    """One poll with one's own answer; the buttons work here as they do under the post.

    With `answers_in`, they are answered in that language, whatever the reader's own is.
    """
    read = poll.as_read(reading)
    if poll.state is not State.OPEN:
        return _over(read)
    lines = (Text(own(read, choice)), Text(Say("poll-closes", when=when(poll.closes_at, read, now))))
    choices = (*ballot_choices(read, answers_in), *language_choices(poll, reading.language))
    return Message(title=read.question, lines=lines, choices=choices)


def brief_told(work: PollWork, ref: str, place_id: int) -> Headline | None:
    """The copy in one line, and the way to answer."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state is State.DRAFT:
        return None
    read = poll.as_read(reading_in(work, place_id))
    if poll.state is not State.OPEN:
        return Headline(words=Say("told-brief-over", question=read.question))
    said = Say("told-brief", question=read.question, when=when(read.closes_at, read, work.now))
    return Headline(words=said, choice=_open(told_apart_in(work, place_id, read), ""))


def _over(read: Poll) -> Message:
    word = "poll-was-cancelled" if read.state is State.CANCELLED else "card-closed"
    return Message(title=read.question, lines=(Text(Say(word, reason=read.reason)),))


def own(poll: Poll, choice: int | None) -> Say:
    """One's own answer."""
    return Say("card-unanswered") if choice is None else Say("card-answered", option=poll.options[choice - 1])


def render_told(work: PollWork, ref: str, place_id: int) -> Message | None:
    """The copy that somebody asked for: the question without its tally, in their language and by their clock."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state is State.DRAFT:
        return None
    reading = reading_in(work, place_id)
    read = poll.as_read(reading)
    if poll.state is not State.OPEN:
        return _over(read)
    poll, read = (told_apart_in(work, place_id, it) for it in (poll, read))
    lines = (
        Say(f"poll-mode-{poll.mode.value}"),
        Say("poll-closes", when=when(poll.closes_at, read, work.now)),
        Say("told-result"),
        Say("told-words", number=poll.number or 0),
        Say("told-why"),
    )
    choices = (*ballot_choices(read), *language_choices(poll, reading.language))
    return Message(title=read.question, lines=tuple(map(Text, lines)), choices=choices)
