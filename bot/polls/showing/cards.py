"""What one person sees in private."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby

from bot.chat.outbound import Choice, Message, Say, Text
from bot.feature import Headline
from bot.people.model import CommunityId
from bot.polls.model import Ballot, Poll, PollId, Reading, State
from bot.polls.showing.buttons import ballot_choices, language_choices, post_choices
from bot.polls.showing.closing_times import when
from bot.polls.showing.kinds import drawing_of
from bot.polls.showing.readings import reading_in, told_apart_in
from bot.polls.store import PollWork


def who_sees(poll: Poll, reading: Reading, now: datetime) -> Say:
    """Who sees an answer, from the poll's real mode."""
    closes = when(poll.closes_at, poll.as_read(reading), now)
    ends = Say("poll-closes", when=closes) if poll.state is State.OPEN else Say("poll-over")
    return Say(f"who-sees-{poll.mode.value}", ends=ends)


def show_polls(
    mine: Sequence[tuple[Poll, Ballot | None]], names: Mapping[CommunityId, str], reading: Reading, now: datetime
) -> Message:
    """Open polls with own answers, each behind a button; by community, where there are several."""
    if not mine:
        return Message(title=Say("polls-none"))
    lines: list[Text] = []
    several = len({poll.community for poll, _ in mine}) > 1
    for community, theirs in groupby(mine, key=lambda it: it[0].community):
        lines += [Text(names[community])] if several else []
        lines += [Text(_own_line(poll.as_read(reading), ballot, now)) for poll, ballot in theirs]
    twice = Counter(poll.number for poll, _ in mine)
    choices = [_open(poll, names[poll.community] if twice[poll.number] > 1 else "") for poll, _ in mine]
    return Message(title=Say("polls-title", count=len(mine)), lines=tuple(lines), choices=tuple(choices))


def _open(poll: Poll, community: str) -> Choice:
    """The way to one poll. Where its number alone could mean another community's, its id stands for it in words."""
    label = Say("polls-open", number=poll.number or 0)
    if community:
        label = Say("polls-open-in", number=poll.number or 0, community=community)
    return Choice(label=label, action=f"poll:{poll.id}", typed=f"/polls {poll.id if community else poll.number}")


def _own_line(poll: Poll, ballot: Ballot | None, now: datetime) -> Say:
    closes = when(poll.closes_at, poll, now)
    about: dict[str, str | int | Say] = {"number": poll.number or 0, "question": poll.question, "when": closes}
    if ballot is None or not ballot.counts:
        return Say("polls-line", **about)
    if ballot.skipped:
        return Say("polls-line-skipped", **about)
    return Say("polls-line-answered", option=drawing_of(poll).said(poll, ballot), **about)


def show_card(poll: Poll, ballot: Ballot | None, reading: Reading, now: datetime, *, answers_in: str = "") -> Message:
    """One poll with one's own answer: the ballot, where that is more than one tap.

    With `answers_in`, they are answered in that language, whatever the reader's own is.
    """
    read = poll.as_read(reading)
    if poll.state is not State.OPEN:
        return _over(read)
    closes = Text(Say("poll-closes", when=when(poll.closes_at, read, now)))
    lines = (Text(own(read, ballot)), *drawing_of(read).ballot_lines(read, ballot), closes)
    choices = (*ballot_choices(read, ballot, answers_in), *language_choices(poll, reading.language))
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


def own(poll: Poll, ballot: Ballot | None) -> Say:
    """One's own answer."""
    if ballot is None:
        return Say("card-unanswered")
    if ballot.skipped:
        return Say("card-skipped")
    word = "card-answered" if ballot.counts else "card-begun"
    return Say(word, option=drawing_of(poll).said(poll, ballot))


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
    choices = (*post_choices(read), *language_choices(poll, reading.language))
    return Message(title=read.question, lines=tuple(map(Text, lines)), choices=choices)


def said_now(poll: Poll, before: Ballot | None, ballot: Ballot) -> Say:
    """What an answer says now, and what it said before."""
    if ballot.skipped:
        return Say("vote-skipped")
    if not ballot.marks and ballot.counts is False:
        return Say("vote-taken-back")
    said = drawing_of(poll).said(poll, ballot)
    if not ballot.counts:
        return Say("vote-begun", option=said, lacks=poll.kind.lacks(ballot.marks))
    if before is None or before.skipped or not before.counts:
        return Say("vote-counted", option=said)
    return Say("vote-changed", option=said, before=drawing_of(poll).said(poll, before))


def said_again(poll: Poll, ballot: Ballot) -> Say:
    """The same answer once more changes nothing."""
    return Say("vote-skipped") if ballot.skipped else Say("vote-same", option=drawing_of(poll).said(poll, ballot))
