"""When, how long, what: what is asked with buttons, and the forms for whoever would rather write."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from bot.chat.outbound import Choice, Field, Form, Message, Say, Text, Words
from bot.reminders.model import MOST_CHARACTERS, Reminder
from bot.reminders.showing.seeing import Seen, called, do_choice, titled
from bot.reminders.snoozing import EVENING, MORNING, Span
from bot.timing.buttons import Makes, day_choices, hour_choices
from bot.timing.phrases.tokens import LONGEST
from bot.timing.zones import local, resolve

NEW, TIME, WORDS = "remind-new", "remind-time", "remind-words"
"""The names of the forms."""


def show_times(reminder: Reminder, what: Words, seen: Seen) -> Message:
    """When? What comes again has to be written: a button would make it come once."""
    said = Text(Say("remind-for", what=what))
    write = do_choice(reminder, "write", label="remind-do-write")
    how = called(reminder)
    if reminder.rule is not None:
        lines = (Text(titled(reminder, what, seen)), Text(Say("remind-again-typed", called=how)))
        return Message(title=Say("remind-when"), lines=lines, choices=(write,))
    other = do_choice(reminder, "days", 0, label="remind-do-other-day")
    lines = (said, Text(Say("remind-when-typed", called=how)))
    return Message(title=Say("remind-when"), lines=lines, choices=(*_soon(reminder, seen), other, write))


def _soon(reminder: Reminder, seen: Seen) -> Iterator[Choice]:
    """This evening, where that is still to come, and tomorrow morning."""
    today = local(seen.now, seen.zone).date()
    evening = resolve(datetime.combine(today, EVENING), seen.zone)
    if evening > seen.now:
        yield _at(reminder, evening, Say("remind-do-evening"), seen)
    morning = resolve(datetime.combine(today + timedelta(days=1), MORNING), seen.zone)
    yield _at(reminder, morning, Say("remind-do-tomorrow"), seen)


def _at(reminder: Reminder, at: datetime, label: Say, seen: Seen) -> Choice:
    return do_choice(reminder, "at", int(at.timestamp()), label=label, typed=f"time {seen.typed(at)}")


def show_days(reminder: Reminder, page: int, seen: Seen) -> Message:
    """One page of days. Raises `ActionInvalid` far ahead."""
    return Message(title=Say("picker-day"), choices=day_choices(seen.now, seen.zone, page, _maker(reminder, seen)))


def show_hours(reminder: Reminder, day: str, seen: Seen) -> Message:
    """The hours of one day that are still to come. Raises `ActionInvalid` for what is no date."""
    return Message(title=Say("picker-hour"), choices=hour_choices(day, seen.now, seen.zone, _maker(reminder, seen)))


def _maker(reminder: Reminder, seen: Seen) -> Makes:
    def make(what: str, label: Say) -> Choice:
        if " " in what:
            return do_choice(reminder, *what.split(), label=label)
        at = datetime.fromtimestamp(int(what), seen.now.tzinfo)
        return _at(reminder, at, label, seen)

    return make


def show_sure(reminder: Reminder, at: datetime, seen: Seen) -> Message:
    """Is that the time? Something was assumed."""
    yes = _at(reminder, at, Say("remind-do-yes"), seen)
    other = do_choice(reminder, "time", label="remind-do-time")
    return Message(title=Say("remind-sure", when=seen.when(at)), choices=(yes, other))


def show_spans(reminder: Reminder, what: Words, found: Mapping[Span, datetime]) -> Message:
    """For how long?"""
    lines = (Text(Say("remind-for", what=what)), Text(Say("remind-snooze-typed", number=reminder.number)))
    labels = {Span.MINUTES: "minutes", Span.HOUR: "hour", Span.EVENING: "evening", Span.TOMORROW: "tomorrow"}
    choices = tuple(do_choice(reminder, "snooze", span.value, label=f"remind-span-{labels[span]}") for span in found)
    return Message(title=Say("remind-snooze-when"), lines=lines, choices=choices)


# Forms


def new_form(what: str = "", when: str = "", *, is_unsure: bool = False) -> Form:
    """What, and when: with what was typed already, cut to what fits."""
    title = Say("remind-form-unsure" if is_unsure else "remind-form-new")
    fields = (
        Field(name="what", label=Say("remind-form-what"), value=what[:MOST_CHARACTERS], most=MOST_CHARACTERS),
        _when_field(when, required=False),
    )
    return Form(name=NEW, title=title, fields=fields, send=Say("remind-form-send"))


def time_form(reminder: Reminder) -> Form:
    """When, in words."""
    title = Say("remind-when")
    return Form(name=f"{TIME}:{reminder.id}", title=title, fields=(_when_field(""),), send=Say("remind-form-send"))


def words_form(reminder: Reminder) -> Form:
    """What, in other words."""
    what = Field(name="what", label=Say("remind-form-what"), value=reminder.words, most=MOST_CHARACTERS)
    title = Say("remind-form-words")
    return Form(name=f"{WORDS}:{reminder.id}", title=title, fields=(what,), send=Say("remind-form-send"))


def _when_field(when: str, *, required: bool = True) -> Field:
    hint = Say("remind-form-when-hint" if required else "remind-form-when-open")
    return Field(
        name="when", label=Say("remind-form-when"), hint=hint, value=when[:LONGEST], required=required, most=LONGEST
    )
