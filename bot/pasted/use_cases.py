"""What becomes of words that somebody says in private: a card of what can be made of them, where they are a notice."""

from bot.chat.inbound import Pressed
from bot.chat.outbound import Answer
from bot.facts import DayBegan, PersonStopped
from bot.pasted import showing
from bot.pasted.model import KEPT, Notice, Pasted, PastedGone, PastedId
from bot.pasted.reading_notice import read_notice
from bot.pasted.store import PastedWork
from bot.people.model import Person, PersonId
from bot.refusals import ActionInvalid

_MOST_DIGITS = 16
"""Ids have no more."""


def look_at(work: PastedWork, who: Person, words: str) -> tuple[Notice, str]:
    """What the words say, by the clocks of whoever pasted them, or of their community; and whose clocks these are."""
    zone = _zone(work, who)
    return read_notice(words, work.now, zone), zone


def show_card(work: PastedWork, who: Person, words: str, notice: Notice, zone: str, *, is_question: bool) -> Answer:
    """Keep the words for a day, and show an organiser what can be made of them."""
    pasted = _kept(work, who, words, zone)
    return Answer(message=showing.show_card(pasted, notice, work.now, is_question=is_question))


def offer_reminder(work: PastedWork, who: Person, words: str, notice: Notice, zone: str) -> Answer:
    """The same for somebody without a role, who can only be reminded."""
    pasted = _kept(work, who, words, zone)
    return Answer(message=showing.show_reminding(pasted, notice, work.now))


def get_pasted(work: PastedWork, who: Person, wanted: PastedId | None) -> tuple[Pasted, Notice]:
    """The words behind a button, or those that somebody pasted last, and what they say now. Raises `PastedGone`."""
    found = work.pasted.find(wanted) if wanted is not None else work.pasted.find_last(who.id)
    if found is None or found.person != who.id or found.made_at + KEPT <= work.now:
        raise PastedGone
    return found, read_notice(found.words, work.now, found.zone)


def id_pressed(inbound: Pressed) -> PastedId:
    """Which words a button is about. Raises `ActionInvalid` for what is no number."""
    number = inbound.action.partition(":")[2]
    if not (number.isascii() and number.isdecimal() and len(number) <= _MOST_DIGITS):
        raise ActionInvalid
    return PastedId(int(number))


def forget_old(work: PastedWork, fact: DayBegan) -> None:  # noqa: ARG001 - the day says all
    """Nobody comes back to what was pasted yesterday."""
    work.pasted.forget_old(before=work.now - KEPT)


def forget_begun(work: PastedWork, fact: PersonStopped) -> None:
    """Whatever somebody had half begun ends when they say stop."""
    work.pasted.forget_of(PersonId(fact.person_id))


def _kept(work: PastedWork, who: Person, words: str, zone: str) -> Pasted:
    community = who.run_communities[0] if who.run_communities else None
    pasted = Pasted(
        id=PastedId(work.new_id()), person=who.id, community=community, zone=zone, words=words, made_at=work.now
    )
    work.people.keep(who)
    work.pasted.put(pasted)
    return pasted


def _zone(work: PastedWork, who: Person) -> str:
    """An organiser's notice is about their community; a carer's about what they go to."""
    if who.run_communities:
        return work.people.get_community(who.run_communities[0]).time_zone
    zones = {place.community.time_zone for place in work.places.list_presences(who.id) if place.community is not None}
    return zones.pop() if len(zones) == 1 else work.house.time_zone
