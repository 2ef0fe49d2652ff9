"""What is written to somebody in private: the promise, and what they asked to be told when its time has come."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial

from bot.chat.outbound import Choice, Message, Say, Text
from bot.feature import Headline
from bot.reminders.model import Reminder, ReminderId, State, is_late, ringing_of
from bot.reminders.showing.cards import neutral_choice, skip_choice
from bot.reminders.showing.seeing import Seen, Things, do_choice, seen_by, when_for
from bot.reminders.store import ReminderWork
from bot.timing.rule_words import in_words

When = Callable[[datetime], Say]
"""How an instant is said."""


def foresee(work: ReminderWork, refs: Sequence[str]) -> None:
    """Read in one go what many that are shown together will ask for."""
    work.reminders.foresee([ReminderId(int(ref)) for ref in refs])


def render_promise(things: Things, work: ReminderWork, ref: str, place_id: int) -> Message | None:
    """When it comes, by the way on which it will; nothing once it has come, or will not."""
    reminder = work.reminders.find(ReminderId(int(ref)))
    if reminder is None or reminder.at is None or reminder.state is not State.LIVE:
        return None
    seen = seen_by(work, reminder.person)
    title = Say("remind-promise", when=seen.when(reminder.at))
    if reminder.rule is not None:
        title = Say("remind-promise-again", rule=in_words(reminder.rule))
    what = Say("remind-is-neutral") if reminder.neutral else things.headline(work, reminder, place_id).words
    lines = [Text(what), *map(Text, _promise_lines(reminder, seen))]
    choices = (
        do_choice(reminder, "time", label="remind-do-change", post=True),
        do_choice(reminder, "cancel", label="remind-do-cancel", post=True),
        neutral_choice(reminder, post=True),
    )
    return Message(title=title, lines=tuple(lines), choices=choices)


def _promise_lines(reminder: Reminder, seen: Seen) -> Iterator[Say]:
    if reminder.rule is not None and reminder.at is not None:
        yield Say("remind-first", when=seen.when(reminder.at))
    if reminder.at is not None and seen.is_quiet_at(reminder.at):
        yield Say("remind-at-night")
    yield Say("remind-see", number=reminder.number)


def render_ringing(things: Things, work: ReminderWork, ref: str, place_id: int) -> Message | None:
    """What they asked to be told; what came of it, once they have said so."""
    reminder = work.reminders.find(ReminderId(int(ref)))
    if reminder is None or reminder.rang_for is None:
        return None
    found = things.headline(work, reminder, place_id)
    when = partial(when_for, work, reminder.person)
    title = Say("remind-told-neutral") if reminder.neutral else found.words
    if not reminder.rings:
        return _dealt_with(reminder, found, when)
    sent_at = work.now
    if is_late(reminder, sent_at):  # else it was sent in time as well
        sent_at = work.outbox.sent_first_at(ringing_of(reminder)) or sent_at
    lines = [Text(said) for said in _told_lines(reminder, sent_at, when)]
    return Message(title=title, lines=tuple(lines), choices=tuple(_told_choices(reminder, found)))


def _told_lines(reminder: Reminder, sent_at: datetime, when: When) -> Iterator[Say]:
    if reminder.rang_for is not None and is_late(reminder, sent_at):
        yield Say("remind-late", when=when(reminder.rang_for))
    if reminder.missed and reminder.missed_at is not None:
        yield Say("remind-missed", count=reminder.missed, when=when(reminder.missed_at))
    if reminder.rule is not None:
        yield Say("remind-no-more") if reminder.at is None else Say("remind-next", when=when(reminder.at))


def _told_choices(reminder: Reminder, found: Headline) -> Iterator[Choice]:
    if reminder.neutral:
        yield do_choice(reminder, "what", label="remind-do-what", post=True)
    elif found.choice is not None:
        yield found.choice
    yield do_choice(reminder, "done", label="remind-do-done", post=True)
    yield do_choice(reminder, "snooze", label="remind-do-snooze", post=True)
    if reminder.rule is not None and reminder.at is not None:
        yield skip_choice(reminder, post=True)
        yield do_choice(reminder, "cancel", label="remind-do-stop", post=True)


def _dealt_with(reminder: Reminder, found: Headline, when: When) -> Message:
    what = Say("remind-told-neutral") if reminder.neutral else found.words
    if reminder.snoozed_until is not None:
        done = do_choice(reminder, "done", label="remind-do-done", post=True)
        line = Text(Say("remind-put-off", when=when(reminder.snoozed_until)))
        return Message(title=what, lines=(line,), choices=(done,))
    state = State.CANCELLED if reminder.state is State.CANCELLED else State.DONE
    lines = [] if reminder.due_at is None else [Text(Say("remind-next", when=when(reminder.due_at)))]
    return Message(title=Say(f"remind-{state.value}", what=what), lines=tuple(lines))


def brief_ringing(things: Things, work: ReminderWork, ref: str, place_id: int) -> Headline | None:
    """The same in one line, where it waits; nothing where there is nothing to tell."""
    reminder = work.reminders.find(ReminderId(int(ref)))
    if reminder is None or not reminder.rings:
        return None
    what = Say("remind-told-neutral") if reminder.neutral else things.headline(work, reminder, place_id).words
    choice = do_choice(reminder, label=Say("remind-number", number=reminder.number))
    return Headline(words=Say("remind-brief", what=what), choice=choice)
