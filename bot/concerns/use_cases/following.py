"""What the carer does with the receipt: reads what came of it, writes more, takes it back. Reading leaves no trace."""

from dataclasses import dataclass, field

from bot.chat.inbound import Sender
from bot.chat.outbound import Answer, Receipt, Say
from bot.concerns import showing
from bot.concerns.memory import Unlocked
from bot.concerns.model.concern import LONGEST, SHORTEST, Opened, Stage
from bot.concerns.model.noes import ThreadShut, TooLateToWithdraw, TooLong, TooShort
from bot.concerns.model.slots import due_of
from bot.concerns.store import ConcernWork
from bot.feature import Coded, ReceiptUnknown, Request
from bot.people.model import Person


@dataclass(frozen=True, kw_only=True)
class AskCode(Request):
    """Ask for the receipt code."""


@dataclass(frozen=True, kw_only=True)
class OpenThread(Coded):
    """Open what a receipt code is for. `wrote` is the message in which the code was typed: it is taken away.

    It is open for `lets_in` afterwards: for whoever asks, unless several people may ask from the same address.
    """

    wrote: str = field(default="", repr=False)
    lets_in: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class ThreadRequest(Request):
    """Something about the thread that `asker` opened a moment ago."""

    asker: str = field(repr=False)
    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class ShowThread(ThreadRequest):
    """Show it again."""


@dataclass(frozen=True, kw_only=True)
class AskMore(ThreadRequest):
    """Write more."""


@dataclass(frozen=True, kw_only=True)
class AddToThread(ThreadRequest):
    """More words for the readers."""

    text: str = field(repr=False)
    wrote: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Withdraw(ThreadRequest):
    """Take it back, as long as nobody has read it."""

    is_sure: bool = False


@dataclass(frozen=True, kw_only=True)
class TellMe(ThreadRequest):
    """Be told, neutrally, when there is an answer; or not any more."""

    sender: Sender
    wanted: bool


@dataclass(frozen=True, kw_only=True)
class ShutThread(ThreadRequest):
    """Be done with it: what was shown goes from the screen."""


def ask_code(_work: ConcernWork, _who: Person, _ask: AskCode) -> Answer:
    """Ask for it: in a form, or in the private chat."""
    return Answer(form=showing.code_form(), where="private", thing="followup")


def open_thread(work: ConcernWork, _who: Person | None, ask: OpenThread) -> Answer:
    """Show what a code opens. Raises `ReceiptUnknown`: for one that never was, ended or was deleted, the same."""
    found = work.concerns.find_by_code(ask.stretched)
    opened = work.concerns.open_with(found.key, found.concern) if found is not None else None
    if found is None or opened is None:
        raise ReceiptUnknown
    work.confided.unlock(ask.lets_in or ask.asker, found.concern, found.key, work.now)
    erases = (Receipt(ask.wrote),) if ask.wrote else ()
    failed = Say("receipt-erase-yourself") if ask.wrote else None
    return Answer(message=_shown(work, opened), where="private", erases=erases, erase_failed=failed)


def show_thread(work: ConcernWork, _who: Person | None, ask: ShowThread) -> Answer:
    """The thread as it is now. Raises `ThreadShut`."""
    opened, _ = _get(work, ask)
    return Answer(message=_shown(work, opened), replaces=ask.on, where="private")


def ask_more(work: ConcernWork, _who: Person | None, ask: AskMore) -> Answer:
    """Ask for the words. Raises `ThreadShut`."""
    _get(work, ask)
    return Answer(form=showing.more_form(), where="private")


def add_to_thread(work: ConcernWork, _who: Person | None, ask: AddToThread) -> Answer:
    """Keep more words, handed over at the next time. Raises `ThreadShut`, `TooShort`, `TooLong`."""
    text = ask.text.strip()
    if len(text) < SHORTEST:
        raise TooShort
    if len(text) > LONGEST:
        raise TooLong(most=LONGEST, over=len(text) - LONGEST)
    opened, unlocked = _get(work, ask)
    community = work.people.get_community(opened.concern.community)
    intake = work.intakes.find(community.id)
    if not any(letter.text == text and letter.on is None for letter in opened.letters):  # twice is once
        due = due_of(work.now, intake.slots, community.time_zone)
        work.concerns.add_from_carer(unlocked.key, unlocked.concern, text, due)
    erases = (Receipt(ask.wrote),) if ask.wrote else ()
    failed = Say("concern-erase-yourself") if ask.wrote else None
    return Answer(message=showing.show_added(), where="private", erases=erases, erase_failed=failed)


def withdraw(work: ConcernWork, _who: Person | None, ask: Withdraw) -> Answer:
    """Delete it for good, before anybody read it. Raises `ThreadShut`, `TooLateToWithdraw`."""
    unlocked = work.confided.get_unlocked(ask.asker, work.now)
    concern = work.concerns.find(unlocked.concern)  # nobody opens it meanwhile
    if concern is None:
        raise ThreadShut
    if concern.stage not in (Stage.HELD, Stage.NEW):
        raise TooLateToWithdraw
    if not ask.is_sure:
        return Answer(message=showing.show_withdraw(), replaces=ask.on, where="private")
    work.concerns.forget(unlocked.concern)
    memory = work.confided
    work.afterwards(lambda: memory.shut(ask.asker))
    return Answer(message=showing.show_withdrawn(), replaces=ask.on, where="private")


def tell_me(work: ConcernWork, _who: Person | None, ask: TellMe) -> Answer:
    """Keep, sealed, whom to tell; or forget it. Raises `ThreadShut`."""
    opened, unlocked = _get(work, ask)
    if ask.wanted:
        work.concerns.keep_return(unlocked.concern, ask.sender)
    else:
        work.concerns.drop_return(unlocked.concern)
    return Answer(message=_shown(work, opened), replaces=ask.on, where="private")


def shut_thread(work: ConcernWork, _who: Person | None, ask: ShutThread) -> Answer:
    """Nothing of it is shown any more."""
    work.confided.shut(ask.asker)
    return Answer(message=showing.show_shut(), replaces=ask.on, where="private")


def _get(work: ConcernWork, ask: ThreadRequest) -> tuple[Opened, Unlocked]:
    unlocked = work.confided.get_unlocked(ask.asker, work.now)
    opened = work.concerns.open_with(unlocked.key, unlocked.concern)
    if opened is None:
        raise ThreadShut
    return opened, unlocked


def _shown(work: ConcernWork, opened: Opened) -> showing.Shown:
    community = work.people.get_community(opened.concern.community)
    intake, concern = work.intakes.find(community.id), opened.concern
    is_read = not concern.is_open or bool(work.concerns.readers_of(concern.id))
    return showing.show_thread(
        opened,
        closes_at=intake.closes_at,
        told=work.concerns.has_return(concern.id),
        instead="" if is_read else intake.contact,
    )
