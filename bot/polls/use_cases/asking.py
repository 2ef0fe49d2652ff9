"""What organisers do before the first answer: ask, preview, post, correct."""

from dataclasses import dataclass, field, replace

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.feature import Request
from bot.people.audit import Did
from bot.people.model import Community, Person, PlaceId
from bot.people.use_cases import get_run_community
from bot.polls import showing
from bot.polls.model import (
    DRAFT_LIFE,
    OPEN_AT_ONCE,
    Kind,
    Mode,
    NoSuchPoll,
    Poll,
    PollId,
    State,
    TooManyOpen,
)
from bot.polls.model.secrecy import as_mode, has_too_few, must_go_with_secrecy
from bot.polls.quick import Quick
from bot.polls.showing.secrecy import show_few
from bot.polls.store import PollWork
from bot.polls.use_cases.correcting import asked_as, corrected, must_be_to_come
from bot.polls.use_cases.knowing import list_numbered, the_one
from bot.polls.use_cases.looking import card
from bot.polls.use_cases.noting import note_act
from bot.polls.use_cases.opening import is_full, open_by_hand, plan_opening
from bot.polls.use_cases.promising import follow_closing
from bot.polls.use_cases.secret_closing import begin_secret, must_be_askable
from bot.polls.use_cases.standing import better_later
from bot.polls.use_cases.telling import tell_of_change
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
class PollRequest(Request):
    """Something to do with one poll; `poll` is none for the draft that somebody is about to ask."""

    poll: PollId | None
    number: int = 0
    place: Place


@dataclass(frozen=True, kw_only=True)
class PostDraft(PollRequest):
    """Post the draft: in one place, or in all of the community; `anyway`, where it was asked whether to."""

    where: PlaceId | None = None
    anyway: bool = False


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
    """Open or preview the question; whoever runs several communities says first for which it is.

    Raises `NotYours`, `NoCommunity`, `TooManyOpen`.
    """
    several = who.run_communities if ask.place.private and len(who.run_communities) > 1 else ()
    community = work.people.get_community(several[0]) if several else get_run_community(work, who, ask.place)
    asked = work.polls.find_written(ask.written) if ask.corrects else None
    if asked is not None:
        change = ChangePoll(poll=asked.id, place=ask.place, quick=ask.quick)
        return change_poll(work, who, change)
    kind, options = asked_as(ask.quick, work.house.bare_options)
    here = None if ask.place.private else work.places.find(ask.place)
    poll = begun(work, who, community, ask.quick.question, kind=kind, options=options)
    poll = replace(poll, asked_in=here.id if here is not None else None, written=ask.written)
    if here is not None and ask.quick.sure:
        must_have_room(work, here.id)
        work.people.keep(who)
        opened = _opened(work, poll, [here.id])
        work.polls.add(opened)
        return _post(work, who, opened)
    keep_draft(work, who, poll)
    if several:
        return ask_community(work, who, poll)
    return Answer(message=showing.show_kinds(poll)) if ask.quick.is_open else preview(work, who, poll)


def begun(
    work: PollWork, who: Person, community: Community, question: str, *, kind: Kind, options: tuple[str, ...]
) -> Poll:
    """A question that somebody is about to ask, not kept yet."""
    return Poll(
        id=PollId(work.new_id()),
        community=community.id,
        time_zone=community.time_zone,
        question=question,
        options=options,
        kind=kind,
        state=State.DRAFT,
        asked_by=who.id,
        asked_in=None,
        closes_at=default(work.now, community.time_zone),
    )


def keep_draft(work: PollWork, who: Person, draft: Poll) -> None:
    """Keep what somebody is about to ask, instead of what they were about to ask before."""
    work.people.keep(who)
    earlier = work.polls.find_draft(who.id)
    if earlier is not None:
        work.polls.forget(earlier.id)
    work.polls.add(draft)
    work.ticks.set(Tick("poll-draft", str(draft.id)), work.now + DRAFT_LIFE)


def post_draft(work: PollWork, who: Person, ask: PostDraft) -> Answer:
    """Post the draft, or have it open by itself. Raises `NoSuchPoll` where it is gone, `ActionInvalid` once posted."""
    poll = get_mine(work, who, ask)
    if poll.state is not State.DRAFT:
        raise ActionInvalid
    theirs = [place.id for place in work.places.list_of(poll.community)]
    chosen = [place for place in theirs if ask.where in (None, place)]
    if ask.where is None and poll.asked_in is not None:
        chosen = [poll.asked_in]
    if not chosen:
        raise ActionInvalid
    must_be_to_come(poll, work.now)
    must_be_askable(work, replace(poll, places=tuple(chosen)))
    here = work.places.count_people(chosen) if poll.is_secret else 0
    if poll.is_secret and not ask.anyway and has_too_few(poll, here):
        return Answer(message=show_few(poll, here, ask.where), where="private")
    opens_later = poll.opens_at is not None and poll.opens_at > work.now
    for place in chosen if not opens_later else ():
        must_have_room(work, place)
    work.ticks.drop(Tick("poll-draft", str(poll.id)))
    if opens_later:
        return _plan(work, who, poll, chosen)
    opened = _opened(work, poll, chosen)
    work.polls.put(opened)
    return _post(work, who, opened)


def _opened(work: PollWork, draft: Poll, places: list[PlaceId]) -> Poll:
    return replace(draft, opens_at=None).open(work.polls.next_number(draft.community), places, at=work.now)


def _post(work: PollWork, who: Person, poll: Poll) -> Answer:
    open_by_hand(work, who, poll)
    return posted(work, who, poll)


def _plan(work: PollWork, who: Person, draft: Poll, places: list[PlaceId]) -> Answer:
    poll = plan_opening(work, who, draft, places)
    opens = showing.when(poll.opens_at or work.now, poll, work.now)
    return replace(card(work, who, poll), note=Say("poll-planned", number=poll.number or 0, when=opens))


def posted(work: PollWork, who: Person, poll: Poll) -> Answer:
    """What an organiser sees of a question that they have just posted."""
    answer, better = _advised(work, poll, card(work, who, poll)), better_later(work, poll)
    if better is None:
        return replace(answer, note=Say("poll-asked", number=poll.number or 0), thing="")
    return replace(answer, note=Say(f"poll-asked-{better.why.value}", number=poll.number or 0))


def open_change(work: PollWork, who: Person, ask: OpenChange) -> Answer:
    """The form with the words as they are. Raises `PollStarted` where they stand already."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    return Answer(form=showing.change_form(poll), where="private")


def change_poll(work: PollWork, who: Person, ask: ChangePoll) -> Answer:
    """Correct the words. Raises `PollStarted`."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    changed = corrected(poll, ask.quick, work.house.bare_options, work.now)
    word = "poll-changed-check" if changed.versions else "poll-changed-alone" if poll.versions else "poll-changed"
    return put_poll(work, who, changed, Say(word))


def set_mode(work: PollWork, who: Person, ask: SetMode) -> Answer:
    """Show names or hide them: before the first answer only, for people answered what they were told."""
    poll = get_mine(work, who, ask)
    must_be_correctable(work, poll)
    changed = as_mode(poll, ask.mode)
    if changed.is_secret and changed.state is State.OPEN:
        must_be_askable(work, changed)
        begin_secret(work, changed)
    return put_poll(work, who, changed, showing.mode_set(poll, ask.mode))


def get_mine(work: PollWork, who: Person, ask: PollRequest) -> Poll:
    """The poll, for somebody who runs its community; raises `NoSuchPoll` for everybody else, or `WhichPoll`.

    A draft is only for whoever wrote it.
    """
    if ask.poll is not None:
        poll = work.polls.find(ask.poll)
    elif ask.number:
        found = list_numbered(work, who.run_communities, ask.number)
        poll = the_one([it for it in found if who.runs(it.community)], ask.number, with_planned=True)
    else:
        poll = work.polls.find_draft(who.id)
    if poll is None or not who.runs(poll.community):
        raise NoSuchPoll
    if poll.state is State.DRAFT and poll.asked_by != who.id:
        raise NoSuchPoll
    return poll


def put_poll(work: PollWork, who: Person, poll: Poll, note: Say, did: Did = Did.ASK_CHANGED) -> Answer:
    """Keep a changed poll, and what was done; its posts change at once. Whoever changed it sees it as it is now.

    Raises what `must_go_with_secrecy` does, where a secret one would not be secret so, or `must_be_askable`.
    """
    if poll.state is State.PLANNED:
        must_be_askable(work, poll)
    must_go_with_secrecy(poll)
    work.polls.put(poll)
    note_act(work, who, poll, did)
    follow_closing(work, poll)
    if poll.state is State.DRAFT:
        return preview(work, who, poll)
    if poll.state is State.PLANNED:
        work.ticks.set(poll.opening, poll.opens_at or work.now)
        return replace(card(work, who, poll), note=note)
    work.ticks.set(poll.closing, poll.closes_at)
    work.outbox.refresh(poll.subject, urgent=True)
    tell_of_change(work, poll)
    return replace(card(work, who, poll), note=note)


def preview(work: PollWork, who: Person, poll: Poll) -> Answer:
    """The draft as it will look; with the name of its community for whoever runs several."""
    several = len(who.run_communities) > 1 and poll.asked_in is None
    name = work.people.get_community(poll.community).name if several else ""
    about = showing.told_of_purpose(work, poll, whole=True)
    shown = showing.show_preview(poll, work.places.list_of(poll.community), name, work.now, about=about)
    return _advised(work, poll, Answer(message=shown))


def _advised(work: PollWork, poll: Poll, answer: Answer) -> Answer:
    """The answer, with what the check of the draft says."""
    if answer.message is None:
        return answer
    lines = (*answer.message.lines, *showing.advice_on(poll, work.house.bare_options))
    return replace(answer, message=replace(answer.message, lines=lines))


def ask_community(work: PollWork, who: Person, poll: Poll) -> Answer:
    """Ask for which community a draft is."""
    theirs = [work.people.get_community(community) for community in who.run_communities]
    return Answer(message=showing.show_communities(poll, theirs))


def must_be_correctable(work: PollWork, poll: Poll) -> None:
    """Raises `PollStarted` where people have answered, or the time for second thoughts is over."""
    answers = work.ballots.tally(poll.id).total if poll.state is State.OPEN else 0
    poll.must_be_correctable(answers, work.now)


def must_have_room(work: PollWork, place: PlaceId) -> None:
    """Raises `TooManyOpen` where a place has as many open polls as people can follow."""
    if is_full(work, place):
        raise TooManyOpen(most=OPEN_AT_ONCE)
