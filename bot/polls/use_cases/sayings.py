"""Reading what people wrote: organisers all of it, and what they pass, everybody once the question has closed."""

from dataclasses import dataclass

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Receipt, Say
from bot.feature import Request
from bot.people.audit import Did
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Mode, NotThisKind, OwnWords, Poll, PollId, State
from bot.polls.model.sayings import Saying, SayingGone
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine
from bot.polls.use_cases.knowing import get_numbered, get_pressed, told_apart
from bot.polls.use_cases.noting import note_act
from bot.refusals import ActionInvalid


@dataclass(frozen=True, kw_only=True)
class ReadSayings(PollRequest):
    """Show a page of all answers, counted from 1; in place of the page `on` which it was turned."""

    page: int = 0
    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class PassSaying(PollRequest):
    """Have others read one answer, or have them not; by its id, or the end of it."""

    saying: int
    passed: bool
    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class ReadShared(Request):
    """Show a page of the answers that all may read."""

    place: Place
    poll: PollId | None = None
    number: int = 0
    page: int = 1


def read_sayings(work: PollWork, who: Person, ask: ReadSayings) -> Answer:
    """A page of answers. Raises `NoSuchPoll` for whoever does not run it, `NotThisKind`."""
    return _page(work, who, _get_mine(work, who, ask), ask, ask.page)


def pass_saying(work: PollWork, who: Person, ask: PassSaying) -> Answer:
    """Pass one answer, or hold it back; a result that stands already shows it. Raises `SayingGone`."""
    poll = _get_mine(work, who, ask)
    saying = work.sayings.find_called(poll.id, ask.saying)
    if saying is None:
        raise SayingGone
    decided = saying.decided(passed=ask.passed)
    work.sayings.change(decided)
    note_act(work, who, poll, Did.WORDS_PASSED)
    if poll.state is State.CLOSED:
        work.outbox.refresh(poll.result, urgent=True)
    page = work.sayings.count_before(decided) // showing.ON_A_PAGE + 1
    said = Say("saying-passed" if ask.passed else "saying-not-passed")
    return _page(work, who, poll, ask, page, note=said)


def read_shared(work: PollWork, who: Person, ask: ReadShared) -> Answer:
    """A page of what all may read, for whoever may know of the question. Raises `NoSuchPoll`, `NotThisKind`."""
    poll = get_numbered(work, who, ask.number) if ask.poll is None else get_pressed(work, who, ask.poll, ask.place)
    if not isinstance(poll.kind, OwnWords) or poll.state is not State.CLOSED:
        raise NotThisKind
    total = work.sayings.count(poll.id).shared
    page = min(ask.page, _pages(total))
    words = work.sayings.list_shared(poll.id, skip=(page - 1) * showing.ON_A_PAGE, most=showing.ON_A_PAGE)
    read = poll.as_read(showing.reading_of(work, who, None))
    message = showing.show_shared(read, page, words, total)
    return Answer(message=message, where="private", thing=f"polls {poll.number}_more")


def end_words(work: PollWork, poll: Poll) -> None:
    """The question is over: nobody is to know any more who wrote what; of a cancelled one, nobody reads the words."""
    if not isinstance(poll.kind, OwnWords):
        return
    if poll.state is State.CANCELLED:
        work.sayings.forget_all(poll.id)
    elif poll.mode is Mode.HIDDEN:
        work.sayings.unlink(poll.id)


def _get_mine(work: PollWork, who: Person, ask: PollRequest) -> Poll:
    poll = get_mine(work, who, ask)
    if not isinstance(poll.kind, OwnWords):
        raise NotThisKind
    if poll.is_unseen:
        raise ActionInvalid
    return poll


def _page(
    work: PollWork, who: Person, poll: Poll, ask: ReadSayings | PassSaying, page: int, *, note: Say | None = None
) -> Answer:
    """One page; of pages that are no more, the last. From a card it comes as a message of its own."""
    written = work.sayings.count(poll.id)
    shown = max(min(page, _pages(written.total)), 1)
    skip = (shown - 1) * showing.ON_A_PAGE
    some = [
        showing.ReadSaying(
            number=skip + at,
            typed=work.sayings.typed_number(saying),
            saying=saying,
            name=name_of(work, poll, saying),
        )
        for at, saying in enumerate(work.sayings.list_some(poll.id, skip=skip, most=showing.ON_A_PAGE), 1)
    ]
    message = showing.show_sayings(told_apart(work, who, poll), shown, some, written)
    replaces = ask.on if page and ask.place.private else None
    return Answer(note=note, message=message, where="private", thing=f"polls {poll.number}", replaces=replaces)


def name_of(work: PollWork, poll: Poll, saying: Saying) -> str:
    """Under which name it was written, where names are shown."""
    if poll.mode is not Mode.NAMED or saying.voter is None:
        return ""
    ballot = work.ballots.find(poll.id, saying.voter)
    return ballot.name if ballot is not None else ""


def _pages(total: int) -> int:
    return max(-(-total // showing.ON_A_PAGE), 1)
