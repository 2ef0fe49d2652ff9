"""How a community takes concerns, as organisers see and set it in the chat; what is missing is told first."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Literal

from bot.chat.outbound import Choice, Field, Form, Line, Message, Quote, Say, Text, Words
from bot.concerns.model.intake import MOST_WORDS, Intake, Missing, help_slots
from bot.people.model import Community
from bot.support.model import Helpline, list_helplines
from bot.timing.said import clock_time

_MOST_TIMES = 60
_MOST_DAYS = 20


@dataclass(frozen=True, kw_only=True)
class IntakeCard:
    """What is set in a community, and for whom it is shown: whether they own it, and whether they read concerns."""

    community: Community
    intake: Intake
    missing: Sequence[Missing]
    tail: str
    owns: bool
    reads: bool


def show_intake(card: IntakeCard) -> Message:
    """What is missing, what is set, and what can be done about each."""
    intake = card.intake
    lines: list[Line] = [Text(words) for words in go_live(card.missing)]
    lines += [
        Text(Say("people-concerns-handed", times=_listed([clock_time(slot) for slot in intake.slots]))),
        Text(Say("people-concerns-days", read=intake.read_within, answer=intake.answer_within)),
        Text(Say(f"people-concerns-office-{intake.nation.value}", time=clock_time(intake.closes_at))),
    ]
    if intake.contact:
        lines.append(Text(Say("people-concerns-contact-is", contact=intake.contact)))
    owned = ("contact", "help", "times", "days", "links") if card.owns else ()
    choices = [_act(card.community, "post", card.tail), *(_act(card.community, what, card.tail) for what in owned)]
    if card.reads:
        choices.append(Choice(label=Say("people-concerns-do-read"), action="concerns", typed="/people concerns read"))
    title = Say("people-concerns-title", community=card.community.name)
    return Message(title=title, lines=tuple(lines), choices=tuple(choices))


def go_live(missing: Sequence[Missing]) -> Sequence[Say]:
    """Whether concerns are taken; if not, what is missing, and what to do about each."""
    if not missing:
        return (Say("people-concerns-taken"),)
    return (Say("people-concerns-not-yet"), *(Say(f"people-concerns-lacks-{what.value}") for what in missing))


def show_missing(community: Community, missing: Sequence[Missing], tail: str) -> Message:
    """Why the button cannot be posted yet."""
    lines = tuple(Text(words) for words in go_live(missing))
    back = Choice(
        label=Say("people-concerns-settings"),
        action=f"concerns-set:{community.id}",
        typed=f"/people concerns{tail}",
    )
    return Message(title=Say("people-concerns-not-posted"), lines=lines, choices=(back,))


def intake_form(community: Community, intake: Intake, what: Literal["contact", "times", "days"]) -> Form:
    """One part of it, with what stands there."""
    times = ", ".join(slot.isoformat("minutes") for slot in intake.slots)
    fields = {
        "contact": (_field("contact", "contact", intake.contact, MOST_WORDS),),
        "times": (_field("times", "times", times, _MOST_TIMES),),
        "days": (
            _field("read", "read", str(intake.read_within), _MOST_DAYS),
            _field("answer", "answer", str(intake.answer_within), _MOST_DAYS),
            _field("nation", "nation", intake.nation.value.replace("-", " ").title(), _MOST_DAYS),
            _field("closes", "closes", intake.closes_at.isoformat("minutes"), _MOST_DAYS),
        ),
    }
    return Form(
        name=f"concerns-set:{community.id}:{what}",
        title=Say(f"people-concerns-do-{what}"),
        fields=fields[what],
        send=Say("people-concerns-keep"),
    )


def show_lines(community: Community, intake: Intake, tail: str) -> Message:
    """All local numbers as they are filled in."""
    lines = [
        Text(Say("people-concerns-line", number=number, name=_name(slot), contact=_contact(intake, slot)))
        for number, slot in enumerate(help_slots(), 1)
    ]
    choices = (
        Choice(
            label=_name(slot),
            action=f"concerns-set:{community.id}:help {number}",
            typed=f"/people concerns help {number}{tail}",
        )
        for number, slot in enumerate(help_slots(), 1)
    )
    return Message(title=Say("people-concerns-do-help"), lines=tuple(lines), choices=tuple(choices))


def show_line(community: Community, intake: Intake, number: int, slot: str, tail: str) -> Message:
    """One of the local numbers: to be filled in, or not here."""
    lines: list[Line] = [Text(Say("people-concerns-line-for", whom=_line(slot).for_whom))]
    if slot in intake.help_lines:
        lines.append(Quote(_contact(intake, slot)))
    choices = [
        Choice(
            label=Say(f"people-concerns-do-{what}"),
            action=f"concerns-set:{community.id}:help {number} {what}",
            typed=f"/people concerns help {number} {what}{tail}",
        )
        for what in ("fill", "none")
    ]
    title = Say("people-concerns-line-title", number=number, most=len(help_slots()), name=_name(slot))
    return Message(title=title, lines=tuple(lines), choices=tuple(choices))


def line_form(community: Community, intake: Intake, number: int, slot: str) -> Form:
    """The number, as people are shown it."""
    return Form(
        name=f"concerns-set:{community.id}:help {number}",
        title=_name(slot),
        fields=(_field("contact", "line-contact", intake.help_lines.get(slot, ""), MOST_WORDS),),
        send=Say("people-concerns-keep"),
    )


def show_renewing(community: Community, tail: str) -> Message:
    """Asks whether somebody means it: paper has to be printed again."""
    yes = Choice(
        label=Say("people-concerns-renew-yes"),
        action=f"concerns-set:{community.id}:links yes",
        typed=f"/people concerns links yes{tail}",
    )
    return Message(
        title=Say("people-concerns-renew"), lines=(Text(Say("people-concerns-renew-means")),), choices=(yes,)
    )


def _act(community: Community, what: str, tail: str) -> Choice:
    return Choice(
        label=Say(f"people-concerns-do-{what}"),
        action=f"concerns-set:{community.id}:{what}",
        typed=f"/people concerns {what}{tail}",
    )


def _field(name: str, word: str, value: str, most: int) -> Field:
    return Field(
        name=name,
        label=Say(f"people-concerns-ask-{word}"),
        hint=Say(f"people-concerns-hint-{word}"),
        value=value,
        most=most,
    )


def _contact(intake: Intake, slot: str) -> Words:
    if slot not in intake.help_lines:
        return Say("people-concerns-line-open")
    return intake.help_lines[slot] or Say("people-concerns-line-none")


def _name(slot: str) -> str:
    return _line(slot).name


def _line(slot: str) -> Helpline:
    return next(line for line in list_helplines() if line.id == slot)


def _listed(words: Sequence[Words]) -> Words:
    *first, last = words
    return reduce(lambda rest, one: Say("listed-more", first=one, rest=rest), reversed(first), last)
