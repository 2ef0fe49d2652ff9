"""Not now, and asked once more: what somebody chooses, what is brought back to them, and what asks who is missing."""

from collections.abc import Mapping
from datetime import datetime

from bot.chat.outbound import Choice, Door, Message, Say, Text
from bot.feature import Headline
from bot.people.model import PersonId
from bot.polls.model import Poll, PollId, Reading, State, voter_of
from bot.polls.model.later import Later, later_of
from bot.polls.showing.actions import coded, not_now
from bot.polls.showing.buttons import language_choices, post_choices
from bot.polls.showing.cards import open_choice, show_card, show_over
from bot.polls.showing.closing_times import when
from bot.polls.showing.in_words import how_in_words_here
from bot.polls.showing.purposes import told_of_purpose
from bot.polls.showing.readings import reading_in, told_apart_in
from bot.polls.showing.secret import secret_terms
from bot.polls.showing.ways import told_to_all
from bot.polls.showing.wording import mode_line
from bot.polls.store import PollWork

QUIET = "quiet"
"""What may follow `/polls 7 later`, besides a time."""


def show_later(poll: Poll, times: Mapping[Later, datetime], now: datetime, language: str) -> Message:
    """When to bring it back, with each time as it will be; or never. The poll is given as it is read."""
    lines = [Text(Say(f"later-at-{later.value}", when=when(at, poll, now))) for later, at in times.items()]
    if not times:
        lines = [Text(Say("later-none", when=when(poll.closes_at, poll, now)))]
    choices = [_choice(poll, later.value, language) for later in times]
    return Message(
        title=Say("later-title", question=poll.question),
        lines=(*lines, Text(Say("later-quiet-means"))),
        choices=(*choices, _choice(poll, QUIET, language)),
    )


def _choice(poll: Poll, what: str, language: str) -> Choice:
    action = coded(f"later-set:{poll.id}:{what}", language)
    return Choice(label=Say(f"later-{what}"), action=action, typed=f"/polls {poll.number} later {what}")


def show_no_chat(poll: Poll) -> Message:
    """It could not be sent to them, and what they can do about that."""
    thing = f"polls {poll.number}_later"
    lines = (Text(Say("later-write-first", number=poll.number or 0)), Door(label=Say("later-door"), thing=thing))
    return Message(title=Say("later-no-chat"), lines=lines)


def render_promise(work: PollWork, ref: str, place_id: int) -> Message | None:
    """Until it is brought back: when that is."""
    poll = work.polls.find(PollId(int(ref)))
    at = work.outbox.waits_there(later_of(poll), place_id) if poll is not None else None
    if poll is None or at is None:
        return None
    read = told_apart_in(work, place_id, poll.as_read(reading_in(work, place_id)))
    other = not_now(read, "", label=Say("later-change"))
    title = Say("later-promise", when=when(at, read, work.now))
    return Message(title=title, lines=(Text(Say("later-question", question=read.question)),), choices=(other,))


def render_later(work: PollWork, ref: str, place_id: int) -> Message | None:
    """What was brought back: one's own card. Nothing for whoever has answered meanwhile, or wants no more of it."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.is_unseen:
        return None
    reading = reading_in(work, place_id)
    if poll.state is not State.OPEN:
        return show_over(poll.as_read(reading))
    who = _reader_in(work, place_id)
    ballot = work.ballots.find(poll.id, voter_of(who)) if who is not None else None
    if who is None or (ballot is not None and ballot.counts) or work.quiets.is_quiet(poll.id, who):
        return None
    poll = told_apart_in(work, place_id, poll)
    card = _secret(poll, reading, work.now) if poll.is_secret else show_card(poll, ballot, reading, work.now)
    lines = (Text(Say("later-why")), Text(mode_line(poll)), *card.lines)
    return Message(title=card.title, lines=lines, choices=(*card.choices, not_now(poll, "")))


def _secret(poll: Poll, reading: Reading, now: datetime) -> Message:
    """A secret question: whether its reader has answered is not looked up to write to them."""
    read = poll.as_read(reading)
    closes = Text(Say("poll-closes", when=when(read.closes_at, read, now)))
    return Message(title=read.question, lines=(*secret_terms(read), closes), choices=tuple(post_choices(read)))


def render_chase(work: PollWork, ref: str, place_id: int) -> Message | None:
    """Asked once more, in private. Nothing for whoever has answered meanwhile, or wants no more of it."""
    poll = work.polls.find(_chased(ref))
    if poll is None or poll.is_unseen:
        return None
    reading = reading_in(work, place_id)
    read = poll.as_read(reading)
    if poll.state is not State.OPEN:
        return show_over(read)
    who = _reader_in(work, place_id)
    if who is None or work.ballots.find(poll.id, voter_of(who)) is not None or work.quiets.is_quiet(poll.id, who):
        return None
    poll, read = (told_apart_in(work, place_id, it) for it in (poll, read))
    lines = (
        Say("chase-closes", when=when(read.closes_at, read, work.now)),
        mode_line(read),
        *(line.words for line in told_to_all(read)),
        Say("told-result"),
        how_in_words_here(read),
        Say("told-why"),
    )
    choices = (*post_choices(read), *language_choices(poll, reading.language))
    return Message(title=read.question, lines=(*told_of_purpose(work, read), *map(Text, lines)), choices=choices)


def brief_chase(work: PollWork, ref: str, place_id: int) -> Headline | None:
    """The same in one line, with the way to answer; nothing where there is nothing to ask."""
    return _brief(work, _chased(ref), place_id) if render_chase(work, ref, place_id) is not None else None


def brief_later(work: PollWork, ref: str, place_id: int) -> Headline | None:
    """The same of what was to be brought back."""
    return _brief(work, PollId(int(ref)), place_id) if render_later(work, ref, place_id) is not None else None


def _brief(work: PollWork, which: PollId, place_id: int) -> Headline:
    read = work.polls.get(which).as_read(reading_in(work, place_id))
    if read.state is not State.OPEN:
        return Headline(words=Say("told-brief-over", question=read.question))
    said = Say("asked-again-brief", question=read.question, when=when(read.closes_at, read, work.now))
    return Headline(words=said, choice=open_choice(told_apart_in(work, place_id, read), ""))


def _chased(ref: str) -> PollId:
    return PollId(int(ref.partition(":")[0]))


def _reader_in(work: PollWork, place_id: int) -> PersonId | None:
    """Who reads in a private chat."""
    found = work.outbox.list_readers((place_id,), zone=work.house.time_zone)
    return next((person for person, _ in found.values()), None)
