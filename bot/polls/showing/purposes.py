"""Why a service asks: in three lines under the question, whole for whoever asks, and as organisers fill it in."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.chat.outbound import Choice, Field, Form, Line, Message, Say, Text, Words
from bot.polls.model import Poll
from bot.polls.model.promises import usual_due
from bot.polls.model.purpose import (
    CO_DESIGN,
    CO_PRODUCTION,
    COERCION,
    ENGAGEMENT,
    LONGEST_NAME,
    LONGEST_WORDS,
    NOT_CHOSEN,
    OFFERED,
    STEPS,
    Purpose,
)
from bot.polls.model.slots import written_out
from bot.polls.showing.actions import about_question, coded
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.promises import joined, promise_lines
from bot.polls.store import PollWork

NO_PURPOSE, NO_STEP = "none", "none"
"""What follows `/polls draft purpose` and `/polls draft step` to have none."""

YES, NO = "yes", "no"
"""What follows `/polls draft decides`."""

_LONGEST_DAY = 40


def told_of_purpose(work: PollWork, poll: Poll, *, whole: bool = False) -> Sequence[Line]:
    """Why it is asked, where a service asks: in three lines at most, or the `whole` of it."""
    purpose = work.purposes.find(poll.id) if poll.has_purpose else None
    if purpose is None:
        return []
    if whole:
        return [*about_lines(purpose), *promise_lines(purpose, poll, work.now)]
    return purpose_lines(purpose, poll, work.now)


def purpose_lines(purpose: Purpose, poll: Poll, now: datetime) -> Sequence[Line]:
    """What stands under the question: nothing of what is not said yet, and three lines at most."""
    return [*map(Text, (*_change(purpose), *_say(purpose))), *promise_lines(purpose, poll, now)]


def _change(purpose: Purpose) -> Sequence[Say]:
    """What can change, and what cannot."""
    if purpose.can_change and purpose.cannot_change:
        return [Say("purpose-can-cannot", can=purpose.can_change, cannot=purpose.cannot_change)]
    if purpose.can_change:
        return [Say("purpose-can", can=purpose.can_change)]
    return [Say("purpose-cannot", cannot=purpose.cannot_change)] if purpose.cannot_change else []


def _say(purpose: Purpose) -> Sequence[Say]:
    """Who decides, and how much say people have."""
    decides = [Say("purpose-decides", decides=purpose.decides)] if purpose.decides else []
    step = [step_said(purpose.step)] if purpose.step != NOT_CHOSEN else []
    both = (*decides, *step)
    return [joined(*both)] if both else []


def step_said(step: int) -> Say:
    """A step by its number and its name."""
    return Say("ladder-step", number=step, name=Say(f"ladder-{step}"))


def show_about(poll: Poll, purpose: Purpose, community: str, now: datetime, language: str) -> Message:
    """All of it, with what is not said yet. The poll is given as it is read."""
    lines = [
        Text(Say("about-asks", community=community, answerer=purpose.answerer)),
        *about_lines(purpose),
        *promise_lines(purpose, poll, now, whole=True),
    ]
    action = coded(f"steps:{poll.id}", language)
    steps = Choice(label=Say("do-steps"), action=action, typed=f"/polls {poll.number} steps")
    return Message(title=poll.question, lines=tuple(lines), choices=(steps,))


def about_lines(purpose: Purpose) -> Sequence[Line]:
    """What can change, what cannot, who decides, and how much say people have; each of them said, or not said yet."""
    not_yet = Say("about-not-yet")
    said = [
        Say("about-can", words=purpose.can_change or not_yet),
        Say("about-cannot", words=purpose.cannot_change or not_yet),
        Say("about-decides", words=purpose.decides or not_yet),
    ]
    if purpose.step == NOT_CHOSEN:
        return [*map(Text, said), Text(Say("about-no-step"))]
    means = Say(f"ladder-means-{purpose.step}")
    return [*map(Text, said), Text(joined(step_said(purpose.step), means))]


def show_ladder(poll: Poll, language: str) -> Message:
    """All seven steps from the bottom, and whose they are."""
    steps: Sequence[Words] = [_step_line(step) for step in STEPS]
    lines = (*steps, Say("ladder-not-here", number=COERCION), Say("ladder-credit"))
    return Message(title=Say("ladder-title"), lines=tuple(map(Text, lines)), choices=(about_question(poll, language),))


def _step_line(step: int) -> Say:
    return Say("ladder-line", number=step, name=Say(f"ladder-{step}"), means=Say(f"ladder-means-{step}"))


# What organisers fill in and press


def purpose_choices(poll: Poll) -> Sequence[Choice]:
    """Ask it for a service; or change why, and how much say people have, or do not after all."""
    if not poll.has_purpose:
        return [do_choice(poll, "purpose")]
    return [
        do_choice(poll, "purpose", label=Say("do-purpose-change")),
        do_choice(poll, "step"),
        do_choice(poll, "purpose", NO_PURPOSE, label=Say("do-purpose-none")),
    ]


def purpose_form(poll: Poll, known: Purpose | None, last: Purpose | None) -> Form:
    """What was written for this question so far, or for the last one, to be filled in. The last day is no day here."""
    begun = known or last
    due = known.due_on if known is not None else usual_due(poll)
    can, cannot, decides, answerer = (
        (begun.can_change, begun.cannot_change, begun.decides, begun.answerer) if begun is not None else ("",) * 4
    )
    fields = (
        _maybe("can", "form-can-change", can, LONGEST_WORDS),
        _maybe("cannot", "form-cannot-change", cannot, LONGEST_WORDS),
        _maybe("decides", "form-decides", decides, LONGEST_NAME),
        Field(
            name="answerer",
            label=Say("form-answerer"),
            hint=Say("form-answerer-hint"),
            value=answerer,
            most=LONGEST_NAME,
        ),
        day_field("form-due", due),
    )
    return Form(name=f"poll-purpose:{poll.id}", title=Say("form-purpose"), fields=fields, send=Say("form-save"))


def _maybe(name: str, label: str, value: str, most: int) -> Field:
    return Field(name=name, label=Say(label), hint=Say("form-not-yet"), value=value, required=False, most=most)


def day_field(label: str, day: date) -> Field:
    """A day, as people write it; one stands there already."""
    value = written_out(day.isoformat())
    return Field(name="due", label=Say(label), hint=Say("form-due-hint"), value=value, most=_LONGEST_DAY)


def show_steps(poll: Poll) -> Message:
    """Asks how much say people have."""
    choices = [_step(poll, step) for step in OFFERED]
    not_yet = do_choice(poll, "step", NO_STEP, label=Say("ladder-later"))
    lines = tuple(Text(_step_line(step)) for step in OFFERED)
    return Message(title=Say("ladder-which"), lines=lines, choices=(*choices, not_yet))


def _step(poll: Poll, step: int) -> Choice:
    return do_choice(poll, "step", step, label=Say("ladder-choice", number=step, name=Say(f"ladder-{step}")))


def ask_whether_shared(poll: Poll) -> Message:
    """Whether carers share the decision, before it is called co-production."""
    yes = do_choice(poll, "decides", YES, label=Say("ladder-yes"))
    no = do_choice(poll, "decides", NO, label=Say("ladder-no"))
    lines = (Text(Say("ladder-shared-why", name=Say(f"ladder-{CO_PRODUCTION}"))),)
    return Message(title=Say("ladder-shared"), lines=lines, choices=(yes, no))


def show_not_shared(poll: Poll) -> Message:
    """It is not called co-production then; and what may fit instead."""
    lines = tuple(Text(_step_line(step)) for step in (ENGAGEMENT, CO_DESIGN))
    every = do_choice(poll, "step", label=Say("do-steps"))
    choices = (_step(poll, ENGAGEMENT), _step(poll, CO_DESIGN), every)
    return Message(title=Say("ladder-not-shared"), lines=lines, choices=choices)
