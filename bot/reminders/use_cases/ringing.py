"""A reminder's time has come; and what happens to reminders as their people stop, join, move away or are forgotten."""

from bot.facts import AccountsJoined, DayBegan, PersonForgotten, PersonStopped, ZoneChosen
from bot.people.model import PersonId
from bot.reminders.model import ReminderId, fall_due, letter_of, promise_of, ringing_of, tick_of
from bot.reminders.store import ReminderWork
from bot.reminders.use_cases.finding import chats_of, set_tick


def ring(work: ReminderWork, ref: str) -> None:
    """Tell it where they can be written to, once for all the times that were missed; and wait for the next one.

    Whoever said stop is told nothing. What comes again goes on quietly, so that it is there when they are back.
    """
    reminder = work.reminders.find(ReminderId(int(ref)))
    if reminder is None or reminder.due_at is None:
        return
    if reminder.due_at > work.now:
        set_tick(work, reminder)
        return
    due = fall_due(reminder, at=work.now, unsent=work.reminders.is_unsent(reminder.id))
    now = due.reminder
    work.reminders.put(now)
    if now.due_at is not None:
        set_tick(work, now)
    if not due.is_told or work.people.standing(now.person).stopped:
        return
    chat, others = chats_of(work, now)
    if chat is None:
        return
    subject = ringing_of(now)
    work.outbox.post_again(subject, chat, letter=letter_of(now))
    if others:
        work.outbox.take_away(subject, others)


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
