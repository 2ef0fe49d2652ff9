"""What organisers do before the first answer: ask, preview, post, correct."""

from dataclasses import dataclass, field, replace

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
    """Ask what was typed: at once where it is sure and in a group, else with a preview first.

    With `corrects`, the message `written` was edited: the question that was asked in it is corrected, if there is one.
    """

    quick: Quick = field(repr=False)
    place: Place
    written: str = field(default="", repr=False)
    corrects: bool = False


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
class SetMode(PollRequest):
    """Show names, or hide them."""

    mode: Mode


def ask_question(work: PollWork, who: Person, ask: AskQuestion) -> Answer:
    """Open or preview the question. Raises `NotYours`, `NoCommunity`, `TooManyOpen`."""
    community = get_run_community(work, who, ask.place)
    asked = work.polls.find_written(ask.written) if ask.corrects else None
    if asked is not None:
        change = ChangePoll(poll=asked.id, place=ask.place, quick=ask.quick)
        return change_poll(work, who, change)
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
        written=ask.written,
        closes_at=default(work.now, community.time_zone),
    )
    if here is not None and ask.quick.sure:
        must_have_room(work, here.id)
        work.people.keep(who)
        return _post(work, who, poll, [here.id])
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
        must_have_room(work, place)
    work.polls.forget(poll.id)
    work.ticks.drop(Tick("poll-draft", str(poll.id)))
    return _post(work, who, poll, chosen)


def _post(work: PollWork, who: Person, draft: Poll, places: list[PlaceId]) -> Answer:
    poll = draft.open(work.polls.next_number(draft.community), places, at=work.now)
    work.polls.add(poll)
    work.ticks.set(poll.closing, poll.closes_at)
    for there in places:
        work.outbox.post(poll.subject, there)
    answer = card(work, who, poll)
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
    return put_poll(work, who, changed, Say("poll-changed"))


def set_mode(work: PollWork, who: Person, ask: SetMode) -> Answer:
    """Show names or hide them: before the first answer only, for people answered what they were told."""
    poll = get_mine(work, who, ask)
    _must_be_correctable(work, poll)
    return put_poll(work, who, replace(poll, mode=ask.mode), Say(f"mode-{ask.mode.value}"))


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


def put_poll(work: PollWork, who: Person, poll: Poll, note: Say) -> Answer:
    """Keep a changed poll; its posts change at once, and whoever changed it sees it as it is now."""
    work.polls.put(poll)
    if poll.state is State.DRAFT:
        return _preview(work, poll)
    work.ticks.set(poll.closing, poll.closes_at)
    work.outbox.refresh(poll.subject, urgent=True)
    return replace(card(work, who, poll), note=note)


def _preview(work: PollWork, poll: Poll) -> Answer:
    return Answer(message=showing.show_preview(poll, work.places.list_of(poll.community), work.now))


def _must_be_correctable(work: PollWork, poll: Poll) -> None:
    answers = work.ballots.tally(poll.id).total if poll.state is State.OPEN else 0
    poll.must_be_correctable(answers, work.now)


def must_have_room(work: PollWork, place: PlaceId) -> None:
    """Raises `TooManyOpen` where a place has as many open polls as people can follow."""
    if work.polls.count_open(place) >= OPEN_AT_ONCE:
        raise TooManyOpen(most=OPEN_AT_ONCE)
