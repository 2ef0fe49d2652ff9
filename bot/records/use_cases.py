"""What people do about what is kept of them: see what it is, get a copy, be forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.chat.inbound import Place
from bot.chat.manner import USUAL
from bot.chat.outbound import Answer, Say
from bot.facts import PersonForgotten
from bot.feature import Request
from bot.people.model import Person, PersonId, Role
from bot.records import showing
from bot.records.model import LastOwner
from bot.records.store import RecordWork
from bot.work import Tick

SHRED = Tick("shred", "all")
SHRED_AGAIN = timedelta(minutes=1)


@dataclass(frozen=True, kw_only=True)
class ShowPrivacy(Request):
    """What is kept, who runs it, who reads concerns, and what can be done about it; with `more`, all that is kept."""

    place: Place
    more: bool = False


@dataclass(frozen=True, kw_only=True)
class ShowMyData(Request):
    """A copy of all that is kept about me, in words or as JSON."""

    as_json: bool = False


@dataclass(frozen=True, kw_only=True)
class AskToForget(Request):
    """What erasing does, and what it cannot; and the one button that does it."""


@dataclass(frozen=True, kw_only=True)
class ForgetMe(Request):
    """Erase everything about me."""


def show_privacy(work: RecordWork, who: Person, ask: ShowPrivacy) -> Answer:
    """What is kept, by the real settings and the register of columns; and who reads concerns, by their names."""
    if ask.more:
        return Answer(message=showing.show_all_kept(work.house, work.records.list_kept()))
    return Answer(message=showing.show_privacy(work.house, _list_readers(work, who, ask.place)))


def _list_readers(work: RecordWork, who: Person, place: Place) -> Sequence[tuple[str, Sequence[str]]]:
    """Who reads concerns: in the community of a group, or in those where somebody has acted or has a role."""
    here = work.places.find(place)
    acted = work.places.list_presences(who.id) if place.private else filter(None, [here])
    found = {it.community.id: it.community for it in acted if it.community is not None}
    if place.private:
        found |= {community: work.people.get_community(community) for community, _ in who.roles}
    readers = ((it, work.people.list_roles(it.id)) for it in sorted(found.values(), key=lambda it: it.id))
    named = ((it.name, [one.name for one in holders if one.role is Role.READER]) for it, holders in readers)
    return [(community, names) for community, names in named if names]


def show_my_data(work: RecordWork, who: Person, ask: ShowMyData) -> Answer:
    """Every row about whoever asks. Only reads, so that asking leaves no trace."""
    records = [record for number in _numbers(work, who) for record in work.records.list_of(number)]
    if ask.as_json:
        return Answer(message=showing.show_json(records, work.now), where="private", thing="mydata json")
    chosen = work.preferences.find(who.id)
    zone = (chosen.zone if chosen is not None else "") or work.house.time_zone
    message = showing.show_records(records, zone=zone, now=work.now)
    return Answer(message=message, where="private", thing="mydata")


def ask_to_forget(work: RecordWork, who: Person, ask: AskToForget) -> Answer:  # noqa: ARG001 - it says all
    """The one question before it. Raises `LastOwner`."""
    _must_have_handed_over(work, who)
    return Answer(message=showing.show_question(), where="private", thing="forgetme")


def forget_me(work: RecordWork, who: Person, ask: ForgetMe) -> Answer:  # noqa: ARG001 - it says all
    """Erase everything. Raises `LastOwner`. The answer is the same whether or not there was anything.

    It travels alone, so that nothing about this very act is kept: sent again, it finds nobody and says the same.
    """
    _must_have_handed_over(work, who)
    for number in _numbers(work, who):
        work.facts.add(PersonForgotten(person_id=number))
    # Afterwards nobody knows how to speak to them any more.
    manner = who.manner if who.manner != USUAL else None
    return Answer(note=Say("forget-done"), where="private", stays=True, manner=manner)


def erase(work: RecordWork, fact: PersonForgotten) -> None:
    """The last to hear of it: whoever else held a link has let go of it."""
    work.records.forget(PersonId(fact.person_id))
    work.ticks.set(SHRED, work.now + SHRED_AGAIN)


def shred_again(work: RecordWork, _ref: str) -> None:
    """Overwrite once more: somebody may have been reading the first time."""
    work.records.shred()


def _numbers(work: RecordWork, who: Person) -> Sequence[PersonId]:
    """The numbers under which a person is known, the present one last: joined accounts had some of their own."""
    if who.is_new:
        return ()
    return (*sorted({account.own for account in work.accounts.list_of(who.id)} - {who.id}), who.id)


def _must_have_handed_over(work: RecordWork, who: Person) -> None:
    for community, role in sorted(who.roles):
        if role is not Role.OWNER:
            continue
        owners = {holder.person for holder in work.people.list_roles(community) if holder.role is Role.OWNER}
        if owners == {who.id}:
            raise LastOwner(community=work.people.get_community(community).name, operator=work.house.run_by)
