"""Sending: by hand, at once where it is urgent, and by itself when its time has come."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.announcements import showing
from bot.announcements.model import MOST_A_DAY, MOST_REASON, Announcement, AnnouncementId, State
from bot.announcements.noes import NoPlaces, NothingAsked, OwnYes, TooManyToday, Unexplained
from bot.announcements.store import AnnouncementWork
from bot.announcements.use_cases.knowing import AnnouncementRequest, card, get_mine, note, targets
from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.model import CommunityId, Person, PersonId, PlaceId, Role
from bot.people.use_cases import keep_private
from bot.timing.quiet import is_quiet
from bot.timing.recurrence import next_after
from bot.work import FREE, Letter, Subject, Weight

DAY = timedelta(days=1)

_RUN = (Role.OWNER, Role.ORGANISER)


@dataclass(frozen=True, kw_only=True)
class SendNow(AnnouncementRequest):
    """Send it."""


@dataclass(frozen=True, kw_only=True)
class OpenUrgent(AnnouncementRequest):
    """Ask why it cannot wait."""


@dataclass(frozen=True, kw_only=True)
class SendUrgently(AnnouncementRequest):
    """Send it at once, whatever the hour: with a reason, and another organiser's yes where there is one."""

    reason: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class AnswerUrgent(AnnouncementRequest):
    """Say yes or no to what another organiser wants to send at once."""

    yes: bool


def send_now(work: AnnouncementWork, who: Person, ask: SendNow) -> Answer:
    """Send it by hand: at once, silently at night.

    Of a repeating one this is one time more; one that was paused goes on from there, as theirs. Raises `SentAlready`,
    `NoPlaces`, `TooManyToday`.
    """
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    _must_have_room(work, it)
    if it.rule is not None and it.state in (State.PLANNED, State.PAUSED):
        it = _one_of(work, who, it)
    sent = _send(work, replace(it, author=who.id, urgent=""), Weight.BY_HAND, by_hand=True)
    return _sent(work, who, sent, ask.place)


def open_urgent(work: AnnouncementWork, who: Person, ask: OpenUrgent) -> Answer:
    """The form for the reason."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    return Answer(form=showing.urgent_form(it), where="private")


def send_urgently(work: AnnouncementWork, who: Person, ask: SendUrgently) -> Answer:
    """Send it at once where nobody else can be asked; else ask the others, each in private.

    Raises `Unexplained`, `SentAlready`, `NoPlaces`, `TooManyToday`.
    """
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    reason = " ".join(ask.reason.split())[:MOST_REASON]
    if not reason:
        raise Unexplained
    _must_have_room(work, it)
    others = _chats_of_others(work, it.community, but=who.id)
    if not others:
        sent = _send(work, replace(it, author=who.id, urgent=reason), Weight.URGENT, by_hand=True)
        note(work, sent, Did.ANNOUNCEMENT_URGENT, who.id)
        return _sent(work, who, sent, ask.place)
    number = it.number or work.announcements.next_number(it.community)
    asked = replace(it.asked(number, reason), author=who.id)
    work.announcements.put(asked)
    work.ticks.drop(asked.sending)
    note(work, asked, Did.ANNOUNCEMENT_URGENT, who.id)
    for place in others:
        work.outbox.post_again(showing.asks(asked), place, letter=Letter(weight=Weight.URGENT))
    keep_private(work, who.id, ask.place)
    return card(work, who, asked, Say("announce-asked"))


def answer_urgent(work: AnnouncementWork, who: Person, ask: AnswerUrgent) -> Answer:
    """The second organiser's yes sends it at once; a no leaves it to its writer. Raises `NothingAsked`, `OwnYes`."""
    it = get_mine(work, who, ask)
    if it.state is not State.ASKED:
        raise NothingAsked
    if it.author == who.id:
        raise OwnYes
    if ask.yes:
        _must_have_room(work, it)
    if not ask.yes:
        _close_questions(work, it)
        work.announcements.put(replace(it, state=State.PAUSED))
        note(work, it, Did.ANNOUNCEMENT_PAUSED, who.id)
        _tell_author(work, it, showing.declined(it))
        return Answer(note=Say("announce-declined"), where="private")
    note(work, it, Did.ANNOUNCEMENT_URGENT, who.id)
    sent = _send(work, it, Weight.URGENT, by_hand=True)
    _tell_author(work, sent, sent.report)
    return _sent(work, who, sent, ask.place)


def send_due(work: AnnouncementWork, ref: str) -> None:
    """The time has come. Whoever planned it must still run the community: else others are asked what to do."""
    it = work.announcements.find(AnnouncementId(int(ref)))
    if it is None or it.state is not State.PLANNED or it.at is None:
        return
    if it.at > work.now:
        work.ticks.set(it.sending, it.at)
    elif not _may_send(work, it) or not targets(work, it):
        pause(work, it)
    elif it.rule is None:
        _tell_author(work, sent := _send(work, it, Weight.UNASKED, by_hand=False), sent.report)
    else:
        _send_occurrence(work, it)


def pause(work: AnnouncementWork, it: Announcement) -> None:
    """It does not go by itself any more; those who run the community are told, and decide."""
    work.announcements.put(it.paused())
    work.ticks.drop(it.sending)
    note(work, it, Did.ANNOUNCEMENT_PAUSED, None)
    for place in _chats_of_others(work, it.community, but=None):
        work.outbox.post_again(showing.stopped(it), place, letter=Letter(weight=Weight.DUTY))


def post_report(work: AnnouncementWork, it: Announcement, place: PlaceId) -> None:
    """Have this private chat show how it stands, and go on to."""
    work.outbox.post(it.report, place)


def _send_occurrence(work: AnnouncementWork, it: Announcement) -> None:
    """One time of a repeating one; what was missed for so long that the next time is nearer is left out."""
    following = next_after(it.rule, work.now) if it.rule is not None else None
    missed = it.at is not None and following is not None and work.now - it.at > following - work.now
    if not missed:
        sent = _send(work, _occurrence(work, it), Weight.UNASKED, by_hand=False)
        _tell_author(work, sent, sent.report)
    _put_next(work, it)


def _occurrence(work: AnnouncementWork, it: Announcement) -> Announcement:
    one = it.occurrence(AnnouncementId(work.new_id()))
    work.announcements.add(one)
    work.announcements.put_places(one.id, targets(work, it))
    return one


def _one_of(work: AnnouncementWork, who: Person, it: Announcement) -> Announcement:
    """One time of a repeating one, by hand. Whoever does so with a paused one runs it from now on."""
    one = _occurrence(work, it)
    if it.state is State.PAUSED:
        _close_questions(work, it)
        _put_next(work, replace(it, state=State.PLANNED, author=who.id))
    return one


def _put_next(work: AnnouncementWork, it: Announcement) -> None:
    later = it.next_time(at=work.now)
    work.announcements.put(later)
    if later.state is State.PLANNED and later.at is not None:
        work.ticks.set(later.sending, later.at)


def _close_questions(work: AnnouncementWork, it: Announcement) -> None:
    """Whoever was asked about it is told that it is decided."""
    for asked, state in ((showing.asks(it), State.ASKED), (showing.stopped(it), State.PAUSED)):
        if it.state is state:
            work.outbox.refresh(asked, urgent=True)


def _send(work: AnnouncementWork, it: Announcement, weight: Weight, *, by_hand: bool) -> Announcement:
    there = targets(work, it)
    if not there:
        raise NoPlaces
    number = it.number or work.announcements.next_number(it.community)
    sent = it.sent(number, at=work.now, by_hand=by_hand)
    work.announcements.put(sent)
    work.announcements.put_places(sent.id, there)
    _close_questions(work, it)
    note(work, sent, Did.ANNOUNCED, sent.author)
    letter = Letter(weight=weight, about=sent.about)
    work.outbox.post_to_all(sent.subject, [place.id for place in there], letter)
    work.ticks.drop(sent.sending)
    return sent


def _sent(work: AnnouncementWork, who: Person, sent: Announcement, place: Place) -> Answer:
    """What somebody hears who has just sent it; how it gets on is told in their private chat."""
    work.people.keep(who)
    keep_private(work, who.id, place)
    here = work.places.find(place) if place.private else None
    for chat in [here] if here is not None else work.places.list_private(who.id)[:1]:
        post_report(work, sent, chat.id)
    count = len(work.announcements.list_places(sent.id))
    word = "announce-going-night" if not sent.urgent and is_quiet(work.now, sent.time_zone) else "announce-going"
    return Answer(note=Say(word, number=sent.number or 0, count=count), where="private", stays=True)


def _must_have_room(work: AnnouncementWork, it: Announcement) -> None:
    """Raises `NoPlaces`, or `TooManyToday`."""
    if not targets(work, it):
        raise NoPlaces
    if work.announcements.count_by_hand(it.community, work.now - DAY) >= MOST_A_DAY:
        raise TooManyToday(most=MOST_A_DAY)


def _may_send(work: AnnouncementWork, it: Announcement) -> bool:
    """Whether its writer runs the community still."""
    return any(it.author == holder.person for holder in work.people.list_roles(it.community) if holder.role in _RUN)


def _chats_of_others(work: AnnouncementWork, community: CommunityId, *, but: PersonId | None) -> Sequence[PlaceId]:
    """A private chat of everybody who runs the community and can be written to, with one exception."""
    running = [it.person for it in work.people.list_roles(community) if it.role in _RUN and it.person != but]
    asked = [person for person in running if not work.people.standing(person).stopped]
    return [place.id for person in asked for place in work.places.list_private(person)[:1]]


def _tell_author(work: AnnouncementWork, it: Announcement, subject: Subject) -> None:
    chats = work.places.list_private(it.author)[:1] if it.author is not None else ()
    for chat in chats:
        work.outbox.post(subject, chat.id, letter=FREE)
