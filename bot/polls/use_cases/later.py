"""Not now: a question is brought back tonight or tomorrow, to whoever wants that, or never again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.people.model import Person, PlaceId
from bot.people.preferences import Preferences
from bot.people.use_cases import keep_private
from bot.polls.model import Poll, voter_of
from bot.polls.model.chasing import chases_of
from bot.polls.model.later import AS_ASKED, Later, ToldToStop, TooLateForThat, later_of, later_times, promise_of
from bot.polls.showing import reading_of
from bot.polls.showing.later import show_later, show_no_chat
from bot.polls.store import PollWork
from bot.polls.use_cases.answering import BallotRequest, read_in, spoken
from bot.polls.use_cases.knowing import get_numbered, get_pressed, told_apart


@dataclass(frozen=True, kw_only=True)
class LaterRequest(BallotRequest):
    """Something about a question that somebody does not answer now; by its number where `poll` is 0."""

    number: int = 0


@dataclass(frozen=True, kw_only=True)
class ChooseLater(LaterRequest):
    """Show when it could be brought back."""


@dataclass(frozen=True, kw_only=True)
class BringLater(LaterRequest):
    """Bring it back then."""

    later: Later


@dataclass(frozen=True, kw_only=True)
class BeQuiet(LaterRequest):
    """Send nothing more about it."""


def choose_later(work: PollWork, who: Person, ask: ChooseLater) -> Answer:
    """When it could be brought back. Raises `NoSuchPoll`, or that answers are not taken."""
    poll = _get_open(work, who, ask)
    if _has_answered(work, who, poll):
        return spoken(who, ask.language, Answer(note=Say("later-answered"), where="private", stays=True))
    times, poll = _times(work, who, poll), told_apart(work, who, poll)
    reading, language = reading_of(work, who, None), read_in(work, who, poll, ask.place, ask.language)
    read = poll.as_read(replace(reading, language=language or reading.language))
    message = show_later(read, times, work.now, language)
    return spoken(who, language, Answer(message=message, where="private", thing=f"polls {poll.number}_later"))


def bring_later(work: PollWork, who: Person, ask: BringLater) -> Answer:
    """Bring it back then. It says so at once by the very way on which it will come.

    Where nobody could be written to, they are told at once, with what to do. Raises `TooLateForThat`, `ToldToStop`.
    """
    poll = _get_open(work, who, ask)
    if _has_answered(work, who, poll):
        return spoken(who, ask.language, Answer(note=Say("later-answered"), where="private", stays=True))
    at = _times(work, who, poll).get(ask.later)
    if at is None:
        raise TooLateForThat
    standing = work.people.standing(who.id)
    if standing.stopped or standing.is_paused(at):
        raise ToldToStop
    chat, called = _chat(work, who, ask.place), told_apart(work, who, poll)
    if chat is None:
        thing = f"polls {called.number}_later"
        return spoken(who, ask.language, Answer(message=show_no_chat(called), where="private", thing=thing))
    work.quiets.forget(poll.id, who.id)
    work.outbox.post_again(later_of(poll), chat, not_before=at, letter=AS_ASKED)
    work.outbox.post_again(promise_of(poll), chat, gone_at=at)
    if ask.place.private:
        return Answer()  # the promise itself stands there in a moment
    note = Say("later-written", number=called.number or 0)
    return spoken(who, ask.language, Answer(note=note, where="private", stays=True))


def be_quiet(work: PollWork, who: Person, ask: BeQuiet) -> Answer:
    """Send nothing more about it: what waits is dropped. It can still be answered."""
    poll = _get_open(work, who, ask)
    work.people.keep(who)
    work.quiets.put(poll.id, who.id)
    chats = [there.id for there in work.places.list_private(who.id)]
    for subject in (poll.told, later_of(poll), *chases_of(poll)):
        work.outbox.forget_unsent(subject, chats)
    work.outbox.take_away(promise_of(poll), chats)
    number = told_apart(work, who, poll).number or 0
    return spoken(who, ask.language, Answer(note=Say("later-quieted", number=number), where="private", stays=True))


def _get_open(work: PollWork, who: Person, ask: LaterRequest) -> Poll:
    poll = get_numbered(work, who, ask.number) if ask.number else get_pressed(work, who, ask.poll, ask.place)
    poll.must_be_open(work.now)
    return poll


def _has_answered(work: PollWork, who: Person, poll: Poll) -> bool:
    ballot = work.ballots.find(poll.id, voter_of(who.id))
    return ballot is not None and ballot.counts


def _times(work: PollWork, who: Person, poll: Poll) -> Mapping[Later, datetime]:
    chosen = work.preferences.find(who.id) or Preferences()
    zone = chosen.zone or poll.time_zone
    return later_times(poll, at=work.now, zone=zone, quiet=chosen.quiet_hours, reads_at=chosen.reads_at)


def _chat(work: PollWork, who: Person, place: Place) -> PlaceId | None:
    """Where it is brought: this private chat, or the one on the same platform; none where they cannot be written to."""
    if not place.private:
        return work.followers.find_chat(who.id, place.platform)
    work.people.keep(who)
    keep_private(work, who.id, place)
    here = work.places.find(place)
    return here.id if here is not None else None
