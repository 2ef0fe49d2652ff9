"""What becomes of announcements when people go, accounts are joined, places are left, and time passes."""

from bot.announcements.model import DRAFT_KEPT, KEPT, State
from bot.announcements.store import AnnouncementWork
from bot.announcements.use_cases.sending import pause
from bot.facts import AccountsJoined, DayBegan, PersonForgotten, PersonStopped, PlaceForgotten
from bot.people.model import PersonId, PlaceId


def forget_author(work: AnnouncementWork, fact: PersonForgotten) -> None:
    """A draft goes; what was sent stays, and nobody knows whose it was; what was planned is for others to decide."""
    person = PersonId(fact.person_id)
    _forget_draft(work, person)
    waiting = work.announcements.list_waiting_of(person)
    work.announcements.let_go_of(person)
    for it in waiting:
        if it.state is not State.PAUSED:
            pause(work, work.announcements.get(it.id))


def forget_begun(work: AnnouncementWork, fact: PersonStopped) -> None:
    """Somebody said stop: what they were about to announce ends."""
    _forget_draft(work, PersonId(fact.person_id))


def carry_over(work: AnnouncementWork, fact: AccountsJoined) -> None:
    """What was announced is theirs; of two drafts, the one of the account that stays."""
    gone, person = PersonId(fact.gone_id), PersonId(fact.person_id)
    if work.announcements.find_draft(person) is not None:
        _forget_draft(work, gone)
    work.announcements.hand_over(gone, person)


def forget_old(work: AnnouncementWork, fact: DayBegan) -> None:  # noqa: ARG001 - the day says all
    """Drafts of which nothing came, and what was over a year ago."""
    work.announcements.forget_old(drafts_before=work.now - DRAFT_KEPT, ended_before=work.now - KEPT)


def report_left(work: AnnouncementWork, fact: PlaceForgotten) -> None:
    """The bot was removed somewhere: reports of what was sent there say so."""
    for announcement in work.announcements.list_sent_to(PlaceId(fact.place_id)):
        it = work.announcements.find(announcement)
        if it is not None and not it.is_unsent:
            work.outbox.refresh(it.report)


def _forget_draft(work: AnnouncementWork, person: PersonId) -> None:
    draft = work.announcements.find_draft(person)
    if draft is not None:
        work.announcements.forget(draft.id)
