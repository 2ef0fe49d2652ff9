"""What organisers do: ask, preview, post, correct, cancel, close."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.facts import PersonStopped
from bot.feature import Request
from bot.people.model import Person, PersonId, PlaceId
from bot.people.use_cases import get_run_community
from bot.polls import showing
from bot.polls.model import (
    DRAFT_LIFE,
    OPEN_AT_ONCE,
    Mode,
    NoSuchPoll,
    NotUnderstood,
    Poll,
    PollId,
    State,
    TooManyOpen,
)
from bot.polls.quick import Quick, read_quick
from bot.polls.store import PollWork
from bot.polls.use_cases import card
from bot.refusals import ActionInvalid
from bot.timing.closings import default
from bot.work import Tick


@dataclass(frozen=True, kw_only=True)
class AskQuestion(Request):
    """Ask what was typed: at once where it is sure and in a group, else with a preview first."""

    quick: Quick = field(repr=False)
    place: Place


@dataclass(frozen=True, kw_only=True)
class TakeWords(Request):
    """Words said in private that are nothing else: from an organiser a question, to be previewed."""

    text: str = field(repr=False)
    place: Place


@dataclass(frozen=True, kw_only=True)
class PollRequest(Request):
    """Something to do with one poll; `poll` is none for the draft that somebody is about to ask."""

    poll: PollId | None
    number: int = 0
    place: Place


@dataclass(frozen=True, kw_only=True)
class PostDraft(PollRequest):
    """Post the draft: in one place, or in all of the community."""

    where: PlaceId | None = None


@dataclass(frozen=True, kw_only=True)
class DropDraft(PollRequest):
    """Do not ask it."""


@dataclass(frozen=True, kw_only=True)
class OpenChange(PollRequest):
    """Show the form with the words as they are."""


@dataclass(frozen=True, kw_only=True)
class ChangePoll(PollRequest):
    """Correct the words."""

    quick: Quick = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class OpenCancel(PollRequest):
    """Ask for the reason."""


@dataclass(frozen=True, kw_only=True)
class CancelPoll(PollRequest):
    """Cancel, with a reason that people see."""

    reason: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class ChooseClosing(PollRequest):
    """Show the usual closing times; or the days of a page, counted from 0; or the hours of a day."""

    page: int | None = None
    day: str = ""


@dataclass(frozen=True, kw_only=True)
class MoveClosing(PollRequest):
    """Close at another time: an instant, or words to read in the community's zone."""

    at: datetime | None = None
    words: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class SetMode(PollRequest):
    """Show names, or hide them."""

    mode: Mode


@dataclass(frozen=True, kw_only=True)
class CloseNow(PollRequest):
    """Close it and post the result."""


@dataclass(frozen=True, kw_only=True)
class PostAgain(PollRequest):
    """Show it in one place, at the bottom; in all places of the community where none is named."""

    where: PlaceId | None = None


def ask_question(work: PollWork, who: Person, ask: AskQuestion) -> Answer:
    """Open or preview the question. Raises `NotYours`, `NoCommunity`, `TooManyOpen`."""
    community = get_run_community(work, who, ask.place)
    options = ask.quick.options or work.house.bare_options
    here = None if ask.place.private else work.places.find(ask.place)
    earlier = work.polls.find_draft(who.id)
    poll = Poll(
        id=PollId(work.new_id()),
        community=community.id,
        time_zone=community.time_zone,
        question=ask.quick.question,
        options=options,
        state=State.DRAFT,
        asked_by=who.id,
        asked_in=here.id if here is not None else None,
        closes_at=default(work.now, community.time_zone),
    )
    if here is not None and ask.quick.sure:
        _must_have_room(work, here.id)
        work.people.keep(who)
        return _post(work, who, poll, [here.id], ask.place)
    work.people.keep(who)
    if earlier is not None:
        work.polls.forget(earlier.id)
    work.polls.add(poll)
    work.ticks.set(Tick("poll-draft", str(poll.id)), work.now + DRAFT_LIFE)
    return _preview(work, poll)


def take_words(work: PollWork, who: Person, ask: TakeWords) -> Answer:
    """A question to preview, from somebody who may ask one. Raises `NotUnderstood` for everybody else."""
    if not who.roles:
        raise NotUnderstood
    return ask_question(work, who, AskQuestion(quick=read_quick(ask.text), place=ask.place))


def post_draft(work: PollWork, who: Person, ask: PostDraft) -> Answer:
    """Post the draft. Raises `NoSuchPoll` where it is gone, `ActionInvalid` where it is posted already."""
    poll = get_mine(work, who, ask)
    if poll.state is not State.DRAFT:
        raise ActionInvalid
    theirs = [place.id for place in work.places.list_of(poll.community)]
    chosen = [place for place in theirs if ask.where in (None, place)]
    if ask.where is None and poll.asked_in is not None:
        chosen = [poll.asked_in]
    if not chosen:
        raise ActionInvalid
    for place in chosen:
        _must_have_room(work, place)
    work.polls.forget(poll.id)
    work.ticks.drop(Tick("poll-draft", str(poll.id)))
    return _post(work, who, poll, chosen, ask.place)


def _post(work: PollWork, who: Person, draft: Poll, places: list[PlaceId], place: Place) -> Answer:
    poll = draft.open(work.polls.next_number(draft.community), places, at=work.now)
    work.polls.add(poll)
    work.ticks.set(poll.closing, poll.closes_at)
    for there in places:
        work.outbox.post(poll.subject, there)
    answer = card(work, who, poll, place)
    return replace(answer, note=Say("poll-asked", number=poll.number or 0), thing="")


def drop_draft(work: PollWork, who: Person, ask: DropDraft) -> Answer:
    """Do not ask it. Raises `NoSuchPoll`."""
    poll = get_mine(work, who, ask)
    if poll.state is not State.DRAFT:
        raise ActionInvalid
    work.polls.forget(poll.id)
    work.ticks.drop(Tick("poll-draft", str(poll.id)))
    return Answer(note=Say("poll-dropped"))


def open_change(work: PollWork, who: Person, ask: OpenChange) -> Answer:
    """The form with the words as they are. Raises `PollStarted` where they stand already."""
    poll = get_mine(work, who, ask)
    _must_be_correctable(work, poll)
    return Answer(form=showing.change_form(poll), where="private")


def change_poll(work: PollWork, who: Person, ask: ChangePoll) -> Answer:
    """Correct the words. Raises `PollStarted`."""
    poll = get_mine(work, who, ask)
    _must_be_correctable(work, poll)
    changed = replace(poll, question=ask.quick.question, options=ask.quick.options or work.house.bare_options)
    return _put(work, who, changed, ask.place, Say("poll-changed"))


def set_mode(work: PollWork, who: Person, ask: SetMode) -> Answer:
    """Show names or hide them: before the first answer only, for people answered what they were told."""
    poll = get_mine(work, who, ask)
    _must_be_correctable(work, poll)
    return _put(work, who, replace(poll, mode=ask.mode), ask.place, Say(f"mode-{ask.mode.value}"))


def open_cancel(work: PollWork, who: Person, ask: OpenCancel) -> Answer:
    """Ask for the reason, which people see."""
    poll = get_mine(work, who, ask)
    poll.must_be_open(work.now)
    return Answer(form=showing.cancel_form(poll), where="private")


def cancel_poll(work: PollWork, who: Person, ask: CancelPoll) -> Answer:
    """Cancel, with a reason that people see. Answers are deleted; their links and their counts."""
    poll = get_mine(work, who, ask).cancel(ask.reason, at=work.now)
    _finish(work, poll)
    return Answer(note=Say("poll-is-cancelled", number=poll.number or 0), where="private", stays=True)


def choose_closing(work: PollWork, who: Person, ask: ChooseClosing) -> Answer:
    """The usual times as buttons, or a page of the date picker."""
    poll = get_mine(work, who, ask)
    if poll.state is not State.DRAFT:
        poll.must_be_open(work.now)
    message = showing.show_closings(poll, work.now)
    if ask.day:
        message = showing.show_hours(poll, ask.day, work.now)
    elif ask.page is not None:
        message = showing.show_days(poll, ask.page, work.now)
    return Answer(message=message, where="private")


def move_closing(work: PollWork, who: Person, ask: MoveClosing) -> Answer:
    """Close at another time. Raises `ClosesTooSoon`, `PollClosed`, or that the words cannot be read."""
    poll = get_mine(work, who, ask)
    at = ask.at or showing.read_closing(ask.words, work.now, poll.time_zone)
    moved = poll.move_closing(at, at=work.now)
    return _put(work, who, moved, ask.place, Say("poll-moved", when=showing.when(moved.closes_at, moved, work.now)))


def close_now(work: PollWork, who: Person, ask: CloseNow) -> Answer:
    """Close it and post the result. Raises `PollClosed`."""
    poll = get_mine(work, who, ask).close(at=work.now)
    _finish(work, poll)
    return Answer(note=Say("poll-is-closed", number=poll.number or 0), where="private", stays=True)


def post_again(work: PollWork, who: Person, ask: PostAgain) -> Answer:
    """Show it at the bottom of one place, or in every place where it does not stand yet."""
    poll = get_mine(work, who, ask)
    poll.must_be_open(work.now)
    theirs = [place.id for place in work.places.list_of(poll.community)]
    if ask.where is not None and ask.where not in theirs:
        raise ActionInvalid
    chosen = [ask.where] if ask.where is not None else [place for place in theirs if place not in poll.places]
    for place in chosen:
        if place not in poll.places:
            _must_have_room(work, place)
    work.polls.put(replace(poll, places=tuple(sorted({*poll.places, *chosen}))))
    for place in chosen:
        work.outbox.post_again(poll.subject, place)
    return Answer(note=Say("poll-posted-again", places=len(chosen)), where="private")


def close_due(work: PollWork, ref: str) -> None:
    """The poll's time has come."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is None or poll.state is not State.OPEN:
        return
    if poll.closes_at > work.now:
        work.ticks.set(poll.closing, poll.closes_at)
        return
    _finish(work, poll.close(at=work.now))


def drop_old_draft(work: PollWork, ref: str) -> None:
    """Nobody came back to the draft."""
    poll = work.polls.find(PollId(int(ref)))
    if poll is not None and poll.state is State.DRAFT:
        work.polls.forget(poll.id)


def forget_begun(work: PollWork, fact: PersonStopped) -> None:
    """Somebody said stop: what they were about to ask ends."""
    draft = work.polls.find_draft(PersonId(fact.person_id))
    if draft is not None:
        work.polls.forget(draft.id)


def get_mine(work: PollWork, who: Person, ask: PollRequest) -> Poll:
    """The poll, for somebody who runs its community; raises `NoSuchPoll` for everybody else."""
    if ask.poll is not None:
        poll = work.polls.find(ask.poll)
    elif ask.number:
        roles = sorted({community for community, _ in who.roles})
        found = (work.polls.find_numbered(community, ask.number) for community in roles)
        poll = next((it for it in found if it is not None), None)
    else:
        poll = work.polls.find_draft(who.id)
    if poll is None or not who.runs(poll.community):
        raise NoSuchPoll
    return poll


def _put(work: PollWork, who: Person, poll: Poll, place: Place, note: Say) -> Answer:
    work.polls.put(poll)
    if poll.state is State.DRAFT:
        return _preview(work, poll)
    work.ticks.set(poll.closing, poll.closes_at)
    work.outbox.refresh(poll.subject, urgent=True)
    return replace(card(work, who, poll, place), note=note)


def _preview(work: PollWork, poll: Poll) -> Answer:
    return Answer(message=showing.show_preview(poll, work.places.list_of(poll.community), work.now))


def _finish(work: PollWork, poll: Poll) -> None:
    """Closed or cancelled: the posts say so, the result stands under them, and who chose what is deleted."""
    work.polls.put(poll)
    work.ticks.drop(poll.closing)
    if poll.mode is Mode.HIDDEN or poll.state is State.CANCELLED:
        work.ballots.forget_all(poll.id)
    work.outbox.refresh(poll.subject, urgent=True)
    for place in poll.places:
        work.outbox.post(poll.result, place)


def _must_be_correctable(work: PollWork, poll: Poll) -> None:
    answers = work.ballots.tally(poll.id).total if poll.state is State.OPEN else 0
    poll.must_be_correctable(answers, work.now)


def _must_have_room(work: PollWork, place: PlaceId) -> None:
    if work.polls.count_open(place) >= OPEN_AT_ONCE:
        raise TooManyOpen(most=OPEN_AT_ONCE)
