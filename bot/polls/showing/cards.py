"""What one person sees in private."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from bot.chat.outbound import Choice, Line, Message, Say, Text
from bot.feature import Headline
from bot.people.model import CommunityId
from bot.polls.model import Ballot, Counts, OwnWords, Poll, PollId, Reading, State
from bot.polls.model.sayings import Saying
from bot.polls.showing.buttons import about_choices, ballot_choices, language_choices, post_choices
from bot.polls.showing.closing_times import when
from bot.polls.showing.in_words import how_in_words_here
from bot.polls.showing.kinds import drawing_of
from bot.polls.showing.kinds.dates import slot_changed
from bot.polls.showing.proposals import waiting_lines
from bot.polls.showing.purposes import told_of_purpose
from bot.polls.showing.readings import reading_in, told_apart_in
from bot.polls.showing.secret import said_secret, secret_terms
from bot.polls.showing.ways import told_to_all
from bot.polls.showing.wording import mode_line, mode_word, saying_lines
from bot.polls.store import PollWork


def who_sees(poll: Poll, reading: Reading, now: datetime) -> Say:
    """Who sees an answer, from the poll's real mode."""
    closes = when(poll.closes_at, poll.as_read(reading), now)
    ends = Say("poll-closes", when=closes) if poll.state is State.OPEN else Say("poll-over")
    if poll.is_secret:
        return Say("who-sees-secret", ends=ends)
    own_words = isinstance(poll.kind, OwnWords)
    word = f"who-sees-own-words-{poll.mode.value}" if own_words else f"who-sees-{mode_word(poll)}"
    return Say(word, ends=ends)


def show_polls(
    mine: Sequence[tuple[Poll, Ballot | None]],
    names: Mapping[CommunityId, str],
    reading: Reading,
    now: datetime,
    proposed: Mapping[PollId, int],
) -> Message:
    """Open polls with own answers, each behind a button; by community, where there are several.

    `proposed` is how many choices wait for a yes of this reader. Without `names`, it is not known where they belong to:
    whoever has only answered in secret has left no trace.
    """
    if not mine:
        return Message(title=Say("polls-none" if names else "polls-none-known"))
    lines: list[Text] = []
    several = len({poll.community for poll, _ in mine}) > 1
    for community, theirs in groupby(mine, key=lambda it: it[0].community):
        lines += [Text(names[community])] if several else []
        for poll, ballot in theirs:
            lines.append(Text(_own_line(poll.as_read(reading), ballot, now)))
            lines += waiting_lines(proposed.get(poll.id, 0), poll.number)
    twice = Counter(poll.number for poll, _ in mine)
    choices = [open_choice(poll, names[poll.community] if twice[poll.number] > 1 else "") for poll, _ in mine]
    return Message(title=Say("polls-title", count=len(mine)), lines=tuple(lines), choices=tuple(choices))


def open_choice(poll: Poll, community: str) -> Choice:
    """The way to one poll. Where its number alone could mean another community's, its id stands for it in words."""
    label = Say("polls-open", number=poll.number or 0)
    if community:
        label = Say("polls-open-in", number=poll.number or 0, community=community)
    return Choice(label=label, action=f"poll:{poll.id}", typed=f"/polls {poll.id if community else poll.number}")


def _own_line(poll: Poll, ballot: Ballot | None, now: datetime) -> Say:
    if poll.is_secret:
        return said_secret(poll, now=now)
    closes = when(poll.closes_at, poll, now)
    about: dict[str, str | int | Say] = {"number": poll.number or 0, "question": poll.question, "when": closes}
    if ballot is None or not ballot.counts:
        return Say("polls-line", **about)
    if ballot.skipped:
        return Say("polls-line-skipped", **about)
    if isinstance(poll.kind, OwnWords):
        return Say("polls-line-own-words", **about)
    return Say("polls-line-answered", option=drawing_of(poll).said(poll, ballot), **about)


def show_card(
    poll: Poll,
    ballot: Ballot | None,
    reading: Reading,
    now: datetime,
    *,
    answers_in: str = "",
    saying: Saying | None = None,
    so_far: Sequence[Line] = (),
    promised: Sequence[Line] = (),
) -> Message:
    """One poll with one's own answer: the ballot, where that is more than one tap.

    With `answers_in`, they are answered in that language, whatever the reader's own is. `saying` is what they wrote,
    and `so_far` what all have answered, where that is told them here. Once it is over, `promised` is how it stands with
    the answer that a service promised.
    """
    read = poll.as_read(reading)
    if poll.state is not State.OPEN:
        over = show_over(read)
        return replace(over, lines=(*over.lines, *promised), choices=tuple(about_choices(read, answers_in)))
    closes = Text(Say("poll-closes", when=when(poll.closes_at, read, now)))
    mine = (Text(own(read, ballot)), *saying_lines(saying), *drawing_of(read).ballot_lines(read, ballot))
    lines = (*mine, *so_far, *told_to_all(poll), closes)
    choices = (*ballot_choices(read, ballot, answers_in), *language_choices(poll, reading.language))
    return Message(title=read.question, lines=lines, choices=choices)


def brief_told(work: PollWork, ref: str, place_id: int) -> Headline | None:
    """The copy in one line, and the way to answer."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.is_unseen:
        return None
    read = poll.as_read(reading_in(work, place_id))
    if poll.state is not State.OPEN:
        return Headline(words=Say("told-brief-over", question=read.question))
    said = Say("told-brief", question=read.question, when=when(read.closes_at, read, work.now))
    return Headline(words=said, choice=open_choice(told_apart_in(work, place_id, read), ""))


def show_over(read: Poll) -> Message:
    """That it is over; the poll is given as it is read."""
    word = "poll-was-cancelled" if read.state is State.CANCELLED else "card-closed"
    return Message(title=read.question, lines=(Text(Say(word, reason=read.reason)),))


def own(poll: Poll, ballot: Ballot | None) -> Say:
    """One's own answer."""
    if ballot is None:
        return Say("card-unanswered")
    if ballot.skipped:
        return Say("card-skipped")
    if isinstance(poll.kind, OwnWords):
        return Say("card-answered-own-words")
    word = "card-answered" if ballot.counts else "card-begun"
    return Say(word, option=drawing_of(poll).said(poll, ballot))


def render_told(work: PollWork, ref: str, place_id: int) -> Message | None:
    """The copy that somebody asked for: the question without its tally, in their language and by their clock."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.is_unseen:
        return None
    reading = reading_in(work, place_id)
    read = poll.as_read(reading)
    if poll.state is not State.OPEN:
        return show_over(read)
    poll, read = (told_apart_in(work, place_id, it) for it in (poll, read))
    lines = (
        mode_line(poll),
        *(line.words for line in (secret_terms(poll) if poll.is_secret else told_to_all(poll))),
        Say("poll-closes", when=when(poll.closes_at, read, work.now)),
        Say("told-result"),
        how_in_words_here(poll),
        Say("told-why"),
    )
    choices = (*post_choices(read), *language_choices(poll, reading.language))
    about = told_of_purpose(work, poll)
    return Message(title=read.question, lines=(*about, *map(Text, lines)), choices=choices)


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
        if poll.ways.counts is Counts.AFTER:
            return Say("vote-counted-after", option=said, number=poll.number or 0)
        return Say("vote-counted", option=said)
    changed = Say("vote-changed", option=said, before=drawing_of(poll).said(poll, before))
    return slot_changed(poll, before, ballot) or changed


def said_again(poll: Poll, ballot: Ballot) -> Say:
    """The same answer once more changes nothing."""
    return Say("vote-skipped") if ballot.skipped else Say("vote-same", option=drawing_of(poll).said(poll, ballot))
