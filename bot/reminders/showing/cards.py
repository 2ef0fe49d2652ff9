"""One reminder on a card, and all of somebody's in a list."""

from collections.abc import Iterator, Sequence

from bot.chat.outbound import Choice, Document, Door, Message, Say, Text, Words
from bot.reminders.model import Reminder, State
from bot.reminders.showing.menus import show_times
from bot.reminders.showing.seeing import Seen, do_choice, titled
from bot.timing.phrases.refusals import HalfOpen, TimeUnclear

ON_A_PAGE = 8


def show_draft(reminder: Reminder, what: Words, seen: Seen, doubt: TimeUnclear | None = None) -> Message:
    """What was understood, and what was assumed; nothing is promised yet."""
    lines = list(_when_lines(reminder, seen))
    if isinstance(doubt, HalfOpen):
        lines.append(Say("remind-assumed-half", pm=doubt.details["pm"], am=doubt.details["am"]))
    elif doubt is not None:
        lines.append(Say("remind-assumed"))
    lines.append(Say("remind-ask"))
    words = [] if reminder.about is not None else [do_choice(reminder, "words", label="remind-do-words")]
    choices = (
        do_choice(reminder, "yes", label="remind-do-confirm"),
        do_choice(reminder, "time", label="remind-do-time"),
        *words,
        do_choice(reminder, "no", label="remind-do-not-now"),
    )
    return Message(title=titled(reminder, what, seen), lines=tuple(map(Text, lines)), choices=choices)


def show_card(reminder: Reminder, what: Words, seen: Seen, *news: Say) -> Message:
    """One reminder, how it stands, and what can be done about it. `news` is what has just changed."""
    if reminder.state is State.DRAFT:
        return show_draft(reminder, what, seen) if reminder.at is not None else show_times(reminder, what, seen)
    if reminder.state is not State.LIVE:
        return Message(title=Say(f"remind-{reminder.state.value}", what=what), lines=tuple(map(Text, news)))
    lines = [*news, Say("remind-number-is", number=reminder.number), *_when_lines(reminder, seen)]
    if reminder.neutral:
        lines.append(Say("remind-is-neutral"))
    shown = (*map(Text, lines), *_unsendable(seen))
    return Message(title=titled(reminder, what, seen), lines=shown, choices=tuple(_card_choices(reminder)))


def _when_lines(reminder: Reminder, seen: Seen) -> Iterator[Say]:
    """When it comes next, where the title does not say that; and how it comes."""
    if reminder.rule is not None and reminder.at is not None:
        yield Say("remind-next", when=seen.when(reminder.at))
    if reminder.snoozed_until is not None:
        yield Say("remind-put-off", when=seen.when(reminder.snoozed_until))
    if reminder.rings and reminder.rang_for is not None:
        yield Say("remind-was-due", when=seen.when(reminder.rang_for))
    if reminder.state is State.LIVE and reminder.due_at is None:
        yield Say("remind-no-more")
    if reminder.at is not None and seen.is_quiet_at(reminder.at):
        yield Say("remind-at-night")


def _unsendable(seen: Seen) -> Iterator[Text | Door]:
    """Why nothing would come just now."""
    if seen.is_stopped:
        yield Text(Say("remind-you-stopped"))
    elif seen.paused_until is not None:
        yield Text(Say("remind-you-paused"))
    if not seen.is_reached:
        yield Text(Say("remind-not-reached"))
        yield Door(label=Say("remind-door"), thing="remind")


def _card_choices(reminder: Reminder) -> Iterator[Choice]:
    if reminder.rings:
        yield do_choice(reminder, "done", label="remind-do-done")
        yield do_choice(reminder, "snooze", label="remind-do-snooze")
    if reminder.due_at is not None:
        yield do_choice(reminder, "cancel", label="remind-do-cancel")
    yield do_choice(reminder, "time", label="remind-do-time")
    if reminder.about is None:
        yield do_choice(reminder, "words", label="remind-do-words")
    if reminder.rule is not None and reminder.at is not None:
        yield skip_choice(reminder)
    yield neutral_choice(reminder)
    if reminder.due_at is not None:
        yield do_choice(reminder, "file", label="remind-do-file")


def skip_choice(reminder: Reminder, *, post: bool = False) -> Choice:
    """Leave out the next time: this very one, so that a second tap leaves out no more."""
    which = int(reminder.at.timestamp()) if reminder.at is not None else 0
    return do_choice(reminder, "skip", which, label="remind-do-skip", typed="skip", post=post)


def neutral_choice(reminder: Reminder, *, post: bool = False) -> Choice:
    """Have it say nothing of what it is about; or say it again."""
    what = "plain" if reminder.neutral else "neutral"
    return do_choice(reminder, what, label=f"remind-do-{what}", post=post)


# All of them


def show_list(mine: Sequence[tuple[Reminder, Words]], page: int, seen: Seen) -> Message:
    """A page of them, next first."""
    new = Choice(label=Say("remind-do-new"), action="remind-new", typed="/remind new")
    if not mine:
        lines = (Text(Say("remind-none-how")), *_unsendable(seen))
        return Message(title=Say("remind-none"), lines=lines, choices=(new,))
    shown = mine[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]
    lines = tuple(Text(Say("remind-line", number=one.number, title=_listed(one, what, seen))) for one, what in shown)
    opens = [do_choice(one, label=Say("remind-number", number=one.number)) for one, _ in shown]
    turns = []
    if page > 1:
        turns.append(_turn(page - 1, "remind-do-earlier"))
    if len(mine) > page * ON_A_PAGE:
        turns.append(_turn(page + 1, "remind-do-more"))
    return Message(title=Say("remind-list"), lines=(*lines, *_unsendable(seen)), choices=(*opens, *turns, new))


def _turn(page: int, label: str) -> Choice:
    return Choice(label=Say(label), action=f"remind-page:{page}", typed=f"/remind page {page}")


def _listed(reminder: Reminder, what: Words, seen: Seen) -> Say:
    if reminder.snoozed_until is not None:
        return Say("remind-card", what=what, when=seen.when(reminder.snoozed_until))
    if reminder.due_at is None and reminder.rang_for is not None:
        return Say("remind-line-came", what=what, when=seen.when(reminder.rang_for))
    return titled(reminder, what, seen)


def show_file(reminder: Reminder, what: Words, file: Document, seen: Seen) -> Message:
    """The file, and what it is good for; where no files can be sent, the words are all there is."""
    return Message(title=titled(reminder, what, seen), lines=(Text(Say("remind-file-for")),), attached=file)


def show_no_chat(reminder: Reminder, what: Words, file: Document, seen: Seen) -> Message:
    """It could not be sent to them, what they can do about that, and a file that reminds them without us."""
    lines = (
        Text(titled(reminder, what, seen)),
        Text(Say("remind-write-first")),
        Door(label=Say("remind-door"), thing="remind new"),
        Text(Say("remind-file-for")),
    )
    return Message(title=Say("remind-no-chat"), lines=lines, attached=file)
