"""A concern is sent: sealed and kept in a transaction that holds nothing else, and made harmless by its receipt."""

from dataclasses import dataclass, field

from bot.chat.inbound import Sender
from bot.chat.outbound import Answer, Receipt, Say
from bot.concerns import showing
from bot.concerns.memory import Switch
from bot.concerns.model.concern import KEPT, LONGEST, LONGEST_KEPT, SHORTEST, Concern, ConcernId, Confided, Stage
from bot.concerns.model.noes import DraftLost, NobodyReads, TooLong, TooShort
from bot.concerns.model.slots import due_of, sooner_at, sooner_due
from bot.concerns.store import ConcernWork, Raised
from bot.concerns.use_cases.drafting import Review, handed_over
from bot.concerns.use_cases.entering import month_of, must_be_open, readers_of
from bot.feature import Coded, ReceiptUnknown, Request
from bot.people.model import CommunityId, Person, PersonId
from bot.work import Tick

SLOT, SOONER = "concern-slot", "concern-sooner"
"""The ticks that hand over what waits."""


@dataclass(frozen=True, kw_only=True)
class PressSend(Request):
    """[I saved it. Send]: of a draft that is in memory; or, after a restart, of one that may have been sent."""

    asker: str = field(repr=False)
    code: str = field(repr=False)
    sender: Sender
    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class SendConcern(Coded):
    """Send it. `tell` is whom to tell, neutrally, that there is an answer. `wrote` are the messages to take away.

    `readers` are those whom the review named: nobody else reads it, whoever was named a reader since.
    """

    community: CommunityId
    confided: Confided = field(repr=False)
    tell: Sender | None = None
    wrote: tuple[Receipt, ...] = field(default=(), repr=False)
    on: Receipt | None = None
    readers: frozenset[PersonId] | None = field(default=None, repr=False)
    tries: bool = False


@dataclass(frozen=True, kw_only=True)
class LookWhetherSent(Coded):
    """The draft is not here: it may have been sent before the program was started again."""

    on: Receipt | None = None


class NeverSent(DraftLost, ReceiptUnknown):
    """It is lost, and its code opens nothing: so it may have been a guess, and counts as one."""


def what_is_sent(work: ConcernWork, _who: Person, ask: PressSend) -> Request:
    """What pressing [Send] means: looked up in memory, and nowhere else. What was not reviewed is shown, not sent."""
    draft = work.confided.find_draft(ask.asker, work.now)
    if draft is None or ask.code not in ("", draft.code):
        return LookWhetherSent(asker=ask.asker, code=ask.code, on=ask.on)
    if draft.readers is None:
        return Review(asker=ask.asker, on=ask.on)
    return SendConcern(
        asker=ask.asker,
        code=draft.code,
        community=draft.community,
        confided=draft.confided,
        tell=ask.sender if Switch.TELL_ME in draft.chosen else None,
        wrote=draft.wrote,
        on=ask.on,
        readers=draft.readers,
    )


def send(work: ConcernWork, who: Person | None, ask: SendConcern) -> Answer:
    """Seal and keep it. Twice is once. Raises `TooShort`, `TooLong`, `NobodyReads`, `SlowDown`, `Busy`."""
    _must_fit(ask.confided.text)
    community = work.people.get_community(ask.community)
    if work.concerns.is_known(ask.stretched):
        return _answer(ask, showing.show_received_already(on_page=who is None))
    intake = must_be_open(work, community.id)
    named = [it for it in readers_of(work, community.id) if ask.readers is None or it.person in ask.readers]
    readers = [it for it in named if it.person not in ask.confided.left_out]
    pairs = {reader.person: reader.id for reader in work.concern_readers.list_of(community.id)}
    if not readers:
        raise NobodyReads
    work.confided.must_be_allowed(ask.asker, community.id, work.now)
    sooner, zone = ask.confided.sooner, community.time_zone
    released = handed_over(work, community, sooner=sooner)
    wall = intake.read_by(released)
    concern = Concern(
        id=ConcernId(work.concerns.new_ref()),
        community=community.id,
        month=month_of(work.now),
        due=sooner_due(work.now, zone) if sooner else due_of(work.now, intake.slots, zone),
        released_on=None,
        stage=Stage.HELD,
        read_by=wall.day,
        answer_by=intake.answer_by(released),
        ends_on=released + KEPT,
        last_on=released + LONGEST_KEPT,
    )
    raised = Raised(
        concern=concern,
        confided=ask.confided,
        readers=tuple(pairs[reader.person] for reader in readers),
        stretched=ask.stretched,
        tell=ask.tell,
    )
    work.concerns.add(raised)
    if sooner:
        work.ticks.set(Tick(SOONER, str(community.id)), sooner_at(work.now))
    _remember_afterwards(work, ask)
    return _answer(ask, showing.show_sent(wall, on_page=who is None))


def look_whether_sent(work: ConcernWork, _who: Person, ask: LookWhetherSent) -> Answer:
    """It was sent already, or it is lost. Raises `DraftLost`."""
    if not work.concerns.is_known(ask.stretched):
        raise NeverSent
    return Answer(message=showing.show_received_already(is_lost=True), replaces=ask.on, where="private")


def _answer(ask: SendConcern, message: showing.Shown) -> Answer:
    return Answer(
        message=message,
        replaces=ask.on,
        where="private",
        erases=ask.wrote,
        erase_failed=Say("concern-erase-yourself") if ask.wrote else None,
    )


def _remember_afterwards(work: ConcernWork, ask: SendConcern) -> None:
    """Only once it is kept: what could not be saved is still there to be sent, and is not counted."""
    memory, now = work.confided, work.now

    def remember() -> None:
        memory.note_sent(ask.asker, ask.community, now)
        memory.drop(ask.asker)

    work.afterwards(remember)


def _must_fit(text: str) -> None:
    if len(text.strip()) < SHORTEST:
        raise TooShort
    if len(text) > LONGEST:
        raise TooLong(most=LONGEST, over=len(text) - LONGEST)
