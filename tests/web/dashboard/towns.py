"""Two communities on one desk, each with whatever pages can lead to; all that is theirs has a word of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.chat.inbound import Place
from bot.concerns.model.concern import ConcernId
from bot.people.codes import new_code
from bot.people.model import CodeKind, CommunityId, account_key
from bot.signing_in.model import Deed, Session, SessionId
from bot.signing_in.use_cases import mark_of
from storage.work import StorageWork
from tests.people.naming import is_named
from tests.people.test_roles import removes
from tests.support.chat import Chat
from tests.support.pictures import png
from tests.web.dashboard.confided import gives_readers, raises, takes_concerns
from tests.web.dashboard.conftest import Desk
from tests.web.dashboard.furnishing import types

JANUARY = datetime(2027, 1, 5, 10, tzinfo=UTC)
"""The quarter in which the first questions closed is over by then."""

NOWHERE = 4503599627370497
"""An id that nothing has."""

CLOSED, OPEN, SECRET, PLANNED = range(1, 5)
"""Questions, by number. The second town has one more."""

PICTURE, REPEATED = 1, 2
"""Announcements, by number. The second town has one more."""

MORE_ASKS, MORE_ANNOUNCEMENTS = PLANNED + 1, REPEATED + 1


@dataclass(frozen=True, kw_only=True)
class Town:
    """A community with an owner, an organiser, a partner and a reader. `mark` is in every word of theirs."""

    chat: Chat
    id: CommunityId
    mark: str
    owner: str
    concerns: list[ConcernId] = field(default_factory=list)  # the one that its reader was left out of comes last

    @property
    def organiser(self) -> str:
        return f"{self.mark}organiser"

    @property
    def partner(self) -> str:
        return f"{self.mark}partner"

    @property
    def reader(self) -> str:
        """Somebody who reads concerns, and has no other role."""
        return f"{self.mark}confidant"

    async def gets(self, who: str, kind: CodeKind) -> None:
        """Somebody gets a role by a code."""
        code = self.chat.storage.transact(lambda work: new_code(work, kind, self.id))
        await self.chat.minutes_pass(1)
        await self.chat.says_privately(who, f"/join {code}")
        assert not self.chat.answer.refused, self.chat.note

    def signs_in(self, who: str, token: str, *, confirmed: Deed | None = None) -> None:
        """Somebody has a session with this token, as from the page behind a link; and has said yes to this in it."""

        def begin(work: StorageWork) -> None:
            person = work.people.person_of(self.chat.sender(who))
            session = Session(
                id=SessionId(work.new_id()),
                mark=mark_of(token),
                account=account_key(person.sender),
                person=person.id,
                began_at=work.now,
                seen_at=work.now,
                confirmed_at=work.now if confirmed is not None else None,
                confirmed=confirmed,
            )
            work.sign_ins.add(session)

        self.chat.storage.transact(begin)

    def things(self) -> Mapping[str, int | str]:
        """One of each that an address can lead to: in the first town, and in the second where it has more."""

        def read(work: StorageWork) -> Mapping[str, int | str]:
            owner = work.people.person_of(self.chat.sender(self.owner))
            place = work.places.find(self.chat.place)
            assert place is not None
            return {
                "ask": CLOSED,
                "announcement": PICTURE,
                "person": work.people.person_of(self.chat.sender(self.partner)).id,
                "grant": 1,
                "place": place.id,
                "session": work.sign_ins.list_of(owner.id)[0].id,
                "concern": self.concerns[0],
            }

        found: Mapping[str, int | str] = self.chat.storage.read(read)
        return found


@dataclass(frozen=True, kw_only=True)
class Towns:
    """Both, on one desk."""

    desk: Desk
    here: Town
    there: Town

    def foreign(self) -> Mapping[str, int | str]:
        """What there is in the second town alone."""
        return {**self.there.things(), "ask": MORE_ASKS, "announcement": MORE_ANNOUNCEMENTS, "grant": 2}


async def settle(desk: Desk) -> Towns:
    """Found the second town beside ada's, and have in both what communities have in January."""
    other = replace(desk.chat, place=Place(platform="fake", id="zucchini", title="Zucchini Town"))
    await _found(other, "zucchiniowner")
    here = Town(chat=desk.chat, id=_community_of(desk.chat), mark="aubergine", owner="ada")
    there = Town(chat=other, id=_community_of(other), mark="zucchini", owner="zucchiniowner")
    for town in (here, there):
        await _autumn(town)
    await desk.chat.time_passes_until(JANUARY)
    for town in (here, there):
        await _people(town)
        await _asks(town)
        await _announcements(town)
        _concerns(town)
        town.signs_in(town.owner, f"another browser of {town.owner}")
    await types(other, "/poll Zucchini walk? | Zucchini hill | Zucchini lake", "/polls draft post", who=there.owner)
    await types(other, "/announce Zucchini soup.", "/announce draft send", who=there.owner)
    await is_named(other, "zucchini second reader", by=there.owner)
    return Towns(desk=desk, here=here, there=there)


def _community_of(chat: Chat) -> CommunityId:
    place = chat.storage.read(lambda work: work.places.find(chat.place))
    assert place is not None
    assert place.community is not None
    return CommunityId(place.community.id)


async def _found(chat: Chat, owner: str) -> None:
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    said = chat.typed(owner, f"/join {code}")
    await chat.core.engine.handle(replace(said, sender=chat.sender(owner, leads=True)))
    await chat.says_privately(owner, f"/join {code} yes")
    await chat.settle()


async def _autumn(town: Town) -> None:
    """A question that has closed, with enough answers for partners."""
    await town.chat.says(town.owner, f"/poll {town.mark} lunch? | {town.mark} soup | {town.mark} bread")
    for number in range(24):
        await town.chat.presses(f"carer-{number}", f"{town.mark} {('soup', 'bread')[number % 2]}", on=town.chat.poll)
    await town.chat.says_privately(town.owner, f"/polls {CLOSED} close")


async def _people(town: Town) -> None:
    """All roles; somebody who was removed; and a grant that waits for a second owner."""
    for who, kind in (
        (town.organiser, CodeKind.ORGANISER),
        (town.partner, CodeKind.PARTNER),
        (f"{town.mark}removed", CodeKind.ORGANISER),
        (f"{town.mark}second", CodeKind.CO_OWNER),
    ):
        await town.gets(who, kind)
    await removes(town.chat, town.owner, f"{town.mark}removed".title(), f"The {town.mark} was eaten.")
    await is_named(town.chat, f"{town.mark} reader", by=town.owner)


def _concerns(town: Town) -> None:
    """Two that the reader may read, and one that they may not."""
    second = f"{town.mark}confidante"
    gives_readers(town.chat, town.reader, second, community=town.id)
    takes_concerns(town.chat, town.id)
    for number in range(3):
        out = [town.reader] if number == 2 else []
        town.concerns.append(raises(town.chat, f"The {town.mark} is bitter.", left_out=out, community=town.id))


async def _asks(town: Town) -> None:
    mark = town.mark
    await town.chat.minutes_pass(1)
    await types(town.chat, f"/poll {mark} dinner? | {mark} pie | {mark} stew", "/polls draft post", who=town.owner)
    await types(town.chat, f"/polls {OPEN} takes options", who=town.owner)
    await town.chat.says_privately("carer-1", f"/polls {OPEN} propose {mark} curry")
    await types(town.chat, f"/poll {mark} at night? | {mark} yes | {mark} no", who=town.owner)
    await types(town.chat, "/polls draft secret", "/polls draft anyway", who=town.owner)
    await types(town.chat, f"/poll {mark} tea? | {mark} green | {mark} black", who=town.owner)
    await types(town.chat, "/polls draft opens tomorrow 9am", "/polls draft post", who=town.owner)


async def _announcements(town: Town) -> None:
    await types(town.chat, f"/announce The {town.mark} is ripe.", "/announce draft picture", who=town.owner)
    await town.chat.sends_file(town.owner, png(180, width=48, height=24))
    await types(town.chat, f"A picture of a {town.mark}.", "/announce draft send", who=town.owner)
    await types(town.chat, f"/announce {town.mark} is watered.", who=town.owner)
    await types(town.chat, "/announce draft at every wednesday 10am", "/announce draft plan", who=town.owner)
