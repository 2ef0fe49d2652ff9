"""The time of reminders has come; and what happens to them as their people stop, join, move away or are forgotten."""

from collections.abc import Sequence

from bot.facts import AccountsJoined, DayBegan, PersonForgotten, PersonStopped, ZoneChosen
from bot.people.model import PersonId
from bot.reminders.model import Due, Reminder, ReminderId, fall_due, letter_of, promise_of, ringing_of, tick_of
from bot.reminders.store import ReminderWork
from bot.reminders.use_cases.finding import set_tick
from bot.work import Owing


def ring(work: ReminderWork, refs: Sequence[str]) -> None:
    """Have each told, once for all the times that were missed; and wait for the next one."""
    found = work.reminders.list_these([ReminderId(int(ref)) for ref in refs])
    coming = [reminder for reminder in found if reminder.due_at is not None and reminder.due_at > work.now]
    come = [reminder for reminder in found if reminder.due_at is not None and reminder.due_at <= work.now]
    due = _fall_due(work, come)
    rung = [it.reminder for it in due]
    work.reminders.put_all(rung)
    work.ticks.set_all({tick_of(it.id): it.due_at for it in (*coming, *rung) if it.due_at is not None})
    _tell(work, [it.reminder for it in due if it.is_told])


def _fall_due(work: ReminderWork, come: Sequence[Reminder]) -> Sequence[Due]:
    rang = [reminder.id for reminder in come if reminder.rang_for is not None]
    unsent = work.reminders.list_unsent(rang) if rang else ()
    return [fall_due(reminder, at=work.now, unsent=reminder.id in unsent) for reminder in come]


def _tell(work: ReminderWork, told: Sequence[Reminder]) -> None:
    """Tell each where they can be written to.

    Whoever said stop is told nothing. What comes again goes on quietly, so that it is there when they are back.
    """
    if not told:
        return
    reached = work.reminders.list_reached({reminder.person for reminder in told})
    owed = list[Owing]()
    for reminder in told:
        them, subject = reached[reminder.person], ringing_of(reminder)
        chat = None if them.stopped else them.chat_for(reminder)
        if chat is None:
            continue
        owed.append(Owing(subject=subject, place_id=chat, letter=letter_of(reminder)))
        if others := [other.place for other in them.chats if other.place != chat]:
            work.outbox.take_away(subject, others)
    work.outbox.post_all_again(owed)


def forget_draft(work: ReminderWork, fact: PersonStopped) -> None:
    """Whoever stops had half begun it: it is dropped. What was promised is kept, and is silent."""
    draft = work.reminders.find_numbered(PersonId(fact.person_id), 0)
    if draft is not None:
        work.reminders.forget(draft.id)


def move_zone(work: ReminderWork, fact: ZoneChosen) -> None:
    """They live by another clock: what comes again comes at the same time of the day there."""
    person = PersonId(fact.person_id)
    zone = work.reminders.zone_of(person)
    for reminder in work.reminders.list_live(person):
        moved = reminder.moved(zone, at=work.now)
        if moved != reminder:
            work.reminders.put(moved)
            set_tick(work, moved)
        work.outbox.refresh(promise_of(reminder))


def carry_over(work: ReminderWork, fact: AccountsJoined) -> None:
    """Two accounts are one person: theirs go together, each with a number of its own."""
    work.reminders.hand_over(PersonId(fact.gone_id), PersonId(fact.person_id))


def drop_ticks(work: ReminderWork, fact: PersonForgotten) -> None:
    """Nothing waits for the time of what is about to be erased."""
    for reminder in work.reminders.list_ids(PersonId(fact.person_id)):
        work.ticks.drop(tick_of(reminder))


def forget_old(work: ReminderWork, fact: DayBegan) -> None:  # noqa: ARG001 - the day says all
    """What was never confirmed, and what came, was done or was cancelled long ago."""
    work.reminders.forget_old()
