"""What time does to concerns: they are handed over in slots, readers are told and reminded, and in the end all goes."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.chat.outbound import Message
from bot.concerns import showing
from bot.concerns.model.concern import WARNED_BEFORE, Concern, ConcernId, Reader, Stage
from bot.concerns.model.intake import Intake
from bot.concerns.model.noes import ConcernDamaged, ConcernGone
from bot.concerns.model.slots import MOST_JITTER, SOONER_TURN, Due, last_slot, next_slot
from bot.concerns.store import ConcernWork
from bot.concerns.use_cases.doors import refresh_all
from bot.concerns.use_cases.sending import SLOT
from bot.facts import AccountsJoined, DayBegan, PersonForgotten, RolesChanged
from bot.people.model import Community, CommunityId, PersonId, Role
from bot.timing.holidays import is_working_day
from bot.timing.walls import Wall, is_over
from bot.timing.zones import local
from bot.work import Letter, Subject, Tick, Weight

NEWS, LATE, ENDING = "concern-news", "concern-late", "concern-ending"
"""What readers are told: that there is something to read, that it is late, that something goes soon."""

NOBODY = "concern-nobody"
"""What owners are told: that nobody can read concerns."""


def hand_over(work: ConcernWork, ref: str) -> None:
    """A slot has come: what waits for it is handed over, and readers are told that there is something."""
    community = _community(work, ref)
    if community is None:
        return
    intake, zone = work.intakes.find(community.id), community.time_zone
    slot = last_slot(work.now, intake.slots, zone)
    _release(work, community, slot, str(slot.turn), letter=Letter(weight=Weight.DUTY))
    _remind(work, community)
    plan_slot(work, community)


def hand_over_sooner(work: ConcernWork, ref: str) -> None:
    """The same for what somebody asked to be read sooner; readers are told at any hour."""
    community = _community(work, ref)
    if community is None:
        return
    due = Due(local(work.now, community.time_zone).date(), SOONER_TURN)
    _release(work, community, due, f"sooner-{work.now:%H%M}", letter=Letter(weight=Weight.ASKED))


def plan_slot(work: ConcernWork, community: Community) -> None:
    """Have the next slot come, a little late: how much is drawn once for all that is in it."""
    intake = work.intakes.find(community.id)
    _, at = next_slot(work.now, intake.slots, community.time_zone)
    late = work.new_id() % (int(MOST_JITTER.total_seconds()) + 1)
    work.ticks.set(Tick(SLOT, str(community.id)), at + timedelta(seconds=late))


def render_news(_work: ConcernWork, _ref: str, _place_id: int) -> Message:
    """The same whatever there is, and however much (A17)."""
    return showing.show_news()


def render_late(_work: ConcernWork, _ref: str, _place_id: int) -> Message:
    """Something waits for too long: the same whatever it is."""
    return showing.show_late()


def render_ending(_work: ConcernWork, _ref: str, _place_id: int) -> Message:
    """Something goes soon: the same whatever it is."""
    return showing.show_ending()


def begin_day(work: ConcernWork, fact: DayBegan) -> None:  # noqa: ARG001 - it says only that a day has begun
    """Delete what is over, warn of what is over soon, and destroy the keys of months of which nothing is left."""
    today = work.now.date()
    for concern in work.concerns.list_ending(today):
        work.concerns.forget(concern.id)
    for concern in work.concerns.list_ending(today + WARNED_BEFORE):
        if concern.ends_on == today + WARNED_BEFORE - timedelta(days=1):
            _tell(work, concern, ENDING, f"{concern.ref}.{concern.ends_on.isoformat()}")
    work.concerns.forget_months(today)
    work.concern_witnesses.forget_before(today)
    work.concern_readers.rewrap()
    work.confided.sweep(work.now)
    for community in work.people.list_communities():
        keep_readers(work, community)


def look_again(work: ConcernWork, fact: RolesChanged | AccountsJoined) -> None:  # noqa: ARG001 - whoever it was
    """Somebody may read concerns now, or not any more."""
    for community in work.people.list_communities():
        keep_readers(work, community)
    refresh_all(work)


def follow(work: ConcernWork, fact: AccountsJoined) -> None:
    """Accounts are one person: what either of them could open, that person can."""
    for reader in work.concern_readers.list_all():
        if reader.person != fact.gone_id:
            continue
        other = work.concern_readers.find(PersonId(fact.person_id), reader.community)
        if other is None:
            work.concern_readers.hand_over(reader.id, PersonId(fact.person_id))
            continue
        for ref in work.concern_readers.list_keyed(reader.id):
            _hand_on(work, ref, reader, other)
        work.concern_readers.forget(reader.id)
    look_again(work, fact)


def _hand_on(work: ConcernWork, ref: ConcernId, reader: Reader, other: Reader) -> None:
    try:
        work.concerns.share(reader.id, ref, other.id)
    except (ConcernGone, ConcernDamaged):
        return  # nobody can open it: there is nothing to hand on
    concern = work.concerns.find(ref)
    if concern is not None and concern.held_by == reader.id:
        work.concerns.put(replace(concern, held_by=other.id))


def let_go(work: ConcernWork, fact: PersonForgotten) -> None:
    """Somebody is erased: what was sealed for them as a reader is dropped."""
    gone = [reader for reader in work.concern_readers.list_all() if reader.person == fact.person_id]
    for reader in gone:
        work.concern_readers.forget(reader.id)
    for community in {reader.community for reader in gone}:
        if not work.concern_readers.list_of(community):
            _tell_owners(work, community)
    if gone:
        refresh_all(work)


def keep_readers(work: ConcernWork, community: Community) -> None:
    """Whoever reads concerns has a pair of keys, and nobody else has; and slots come as long as there are readers."""
    reading = {holder.person for holder in work.people.list_roles(community.id) if holder.role is Role.READER}
    known = {reader.person: reader for reader in work.concern_readers.list_of(community.id)}
    for person in sorted(reading - set(known)):
        work.concern_readers.add(person, community.id)
    for person in sorted(set(known) - reading):
        work.concern_readers.forget(known[person].id)
    if reading and not known:
        plan_slot(work, community)
        work.outbox.refresh(Subject(NOBODY, str(community.id)))
    if known and not reading:
        _tell_owners(work, community.id)


def _tell_owners(work: ConcernWork, community: CommunityId) -> None:
    """Nobody reads concerns any more: said to owners, and not whether there are any."""
    for holder in work.people.list_roles(community):
        if holder.role is Role.OWNER:
            for chat in work.places.list_private(holder.person)[:1]:
                work.outbox.post_again(Subject(NOBODY, str(community)), chat.id, letter=Letter(weight=Weight.DUTY))


def render_nobody(work: ConcernWork, ref: str, _place_id: int) -> Message | None:
    """Tells owners that nobody can read concerns; nothing once somebody can."""
    community = _community(work, ref)
    if community is None or work.concern_readers.list_of(community.id):
        return None
    return showing.show_nobody(community)


def _release(work: ConcernWork, community: Community, slot: Due, turn: str, *, letter: Letter) -> None:
    """One transaction; one message for each reader of something in it. Messages of one day differ by their `turn`."""
    today = local(work.now, community.time_zone).date()
    released = work.concerns.release(community.id, slot, today)
    told: set[PersonId] = set()
    for ref, is_new in released.items():
        concern = work.concerns.find(ref)
        if concern is None:
            continue
        told |= _persons(work, ref) if not concern.muted or is_new else set()
        work.concerns.put(_handed(work, concern, today, is_new=is_new))
    for person in sorted(told):
        for chat in work.places.list_private(person)[:1]:
            work.outbox.post(Subject(NEWS, f"{community.id}.{slot.day.isoformat()}.{turn}"), chat.id, letter=letter)


def _handed(work: ConcernWork, concern: Concern, today: date, *, is_new: bool) -> Concern:
    """A concern with something new to read. Of one that was closed, or answered, an answer is owed again."""
    kept = replace(concern, unread=True, ends_on=concern.kept_from(today))
    if is_new:
        return kept
    answer_by = work.intakes.find(concern.community).answer_by(today)
    stage = Stage.READ if concern.stage in (Stage.ANSWERED, Stage.CLOSED) else concern.stage
    return replace(kept, stage=stage, answer_by=answer_by, outcome=None)


def _remind(work: ConcernWork, community: Community) -> None:
    """What nobody has read in time, or answered: with each slot of a working day one more of its readers is asked.

    Whoever looks after it is the first. Once all were asked, all are asked again each working day. Whom the carer left
    out has no key to it, and is never among them. That a thread is muted takes back no promise to read it.
    """
    intake, today = work.intakes.find(community.id), local(work.now, community.time_zone).date()
    if not is_working_day(today, intake.nation):
        return
    turn = last_slot(work.now, intake.slots, community.time_zone).turn
    for concern in work.concerns.list_open(community.id):
        if not _is_owed(concern, intake, community, work.now) or (concern.muted and concern.stage is not Stage.NEW):
            continue
        readers = _in_turn(work, concern)
        if concern.asked >= max(len(readers) - 1, 1) and turn > 0:
            continue  # all were asked today
        asked = min(concern.asked + 1, len(readers))
        work.concerns.put(replace(concern, asked=asked))
        _post(work, readers[: asked + 1], LATE, f"{concern.ref}.{today.isoformat()}.{turn}")


def _is_owed(concern: Concern, intake: Intake, community: Community, now: datetime) -> bool:
    """Whether somebody should have read it by now, at the hour that was told, or answered it by yesterday."""
    if concern.stage is Stage.NEW:
        return is_over(Wall(day=concern.read_by, clock=intake.closes_at), now, community.time_zone)
    return concern.is_late(local(now, community.time_zone).date())


def _in_turn(work: ConcernWork, concern: Concern) -> Sequence[PersonId]:
    """Its readers in the order in which they are asked."""
    readers = sorted(work.concerns.readers_of(concern.id), key=lambda reader: reader.id != concern.held_by)
    return [reader.person for reader in readers]


def _tell(work: ConcernWork, concern: Concern, kind: str, ref: str) -> None:
    _post(work, _persons(work, concern.id), kind, ref)


def _post(work: ConcernWork, persons: Collection[PersonId], kind: str, ref: str) -> None:
    for person in persons:
        for chat in work.places.list_private(person)[:1]:
            work.outbox.post(Subject(kind, ref), chat.id, letter=Letter(weight=Weight.DUTY))


def _persons(work: ConcernWork, concern: ConcernId) -> set[PersonId]:
    return {reader.person for reader in work.concerns.readers_of(concern)}


def _community(work: ConcernWork, ref: str) -> Community | None:
    return next((it for it in work.people.list_communities() if it.id == CommunityId(int(ref))), None)
