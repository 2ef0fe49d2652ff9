"""What readers see of concerns in a private chat: a list, how each stands, its words for a while, what they can do."""

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.outbound import Choice, Field, Form, Message, Say, Text
from bot.concerns.model.concern import LONGEST, Concern, Listed, Opened, Outcome, Stage
from bot.concerns.showing.readers import show_opened
from bot.people.model import Community, PersonId
from bot.timing.said import long_day

MOST_LISTED = 15
"""Concerns with a button of their own; the others come up as these are closed."""

_KEY = 18
"""Of the 36 characters of an id, those that buttons carry: more than a reference, so that nothing is mixed up."""


def show_list(community: Community, listed: Sequence[Listed]) -> Message:
    """What there is: what is late first, then what is open, then what is closed; no words of it."""
    ordered = sorted(listed, key=lambda it: (not it.is_late, not it.concern.is_open))
    lines = [Text(_line(it)) for it in ordered[:MOST_LISTED]] or [Text(Say("concern-list-none"))]
    if len(ordered) > MOST_LISTED:
        lines.append(Text(Say("concern-list-more", count=len(ordered) - MOST_LISTED)))
    choices = tuple(_act(it.concern, "show", label=it.concern.ref) for it in ordered[:MOST_LISTED])
    return Message(title=Say("concern-list", community=community.name), lines=tuple(lines), choices=choices)


def show_concern(community: Community, it: Listed, done: Sequence[Say], *, is_mine: bool) -> Message:
    """How one stands, what was done about it, and what can be."""
    concern = it.concern
    lines = [Text(_line(it)), *map(Text, done)]
    acts = ["open", "answer", "note", *(() if is_mine else ("take",)), "hand"]
    acts += [*(("close",) if concern.is_open else ()), "unmute" if concern.muted else "mute", "delete"]
    back = Choice(label=Say("concern-do-list"), action="concerns", typed="/people concerns read")
    choices = (*(_act(concern, what) for what in acts), back)
    title = Say("concern-opened", ref=concern.ref, community=community.name)
    return Message(title=title, lines=tuple(lines), choices=choices)


def show_page(opened: Opened, community: Community) -> Message:
    """Its words, guarded, and how they are answered; they are gone in a while."""
    message = show_opened(opened, community)
    choices = tuple(_act(opened.concern, what) for what in ("answer", "note", "show"))
    return replace(message, lines=(Text(Say("concern-page-goes")), *message.lines), choices=choices)


def writing_form(concern: Concern, *, note: bool, outcome: Outcome | None) -> Form:
    """Words to the carer, or to the other readers."""
    what = "note" if note else "answer"
    if outcome is not None:
        what = "close"
    field = Field(
        name="words",
        label=Say(f"concern-ask-{what}"),
        hint=Say(f"concern-ask-{what}-hint"),
        required=outcome is None,
        long=True,
        most=LONGEST,
    )
    name = ":".join(filter(None, ("concerns", what, _key(concern), outcome.value if outcome is not None else "")))
    title = Say("concern-about", ref=concern.ref)
    return Form(name=name, title=title, fields=(field,), send=Say(f"concern-do-{what}"), private=True)


def show_handing(concern: Concern, others: Sequence[tuple[PersonId, str]]) -> Message:
    """Who is to look after it from now on?"""
    lines = [
        Text(Say("concern-hand-line", number=number, name=name or Say("people-nameless")))
        for number, (_, name) in enumerate(others, 1)
    ]
    choices = (
        Choice(
            label=name or Say("people-nameless"),
            action=f"concerns:hand:{_key(concern)}:{person}",
            typed=f"/people concerns hand {concern.ref} {number}",
        )
        for number, (person, name) in enumerate(others, 1)
    )
    title = Say("concern-hand-to" if others else "concern-no-such-reader")
    return Message(title=title, lines=tuple(lines), choices=(*choices, _act(concern, "show")))


def show_outcomes(concern: Concern) -> Message:
    """What came of it?"""
    choices = (
        Choice(
            label=Say(f"concern-came-{outcome.value}"),
            action=f"concerns:close:{_key(concern)}:{outcome.value}",
            typed=f"/people concerns close {concern.ref} {outcome.value}",
        )
        for outcome in Outcome
    )
    return Message(title=Say("concern-what-came"), choices=(*choices, _act(concern, "show")))


def show_deleting(concern: Concern) -> Message:
    """Asks whether somebody means it."""
    yes = Choice(
        label=Say("concern-delete-yes"),
        action=f"concerns:delete:{_key(concern)}:yes",
        typed=f"/people concerns delete {concern.ref} yes",
    )
    title = Say("concern-delete-title", ref=concern.ref)
    return Message(title=title, lines=(Text(Say("concern-delete-means")),), choices=(yes, _act(concern, "show")))


def _act(concern: Concern, what: str, *, label: str | None = None) -> Choice:
    return Choice(
        label=label or Say(f"concern-do-{what}"),
        action=f"concerns:{what}:{_key(concern)}",
        typed=f"/people concerns {what} {concern.ref}",
    )


def _key(concern: Concern) -> str:
    return concern.id[:_KEY]


def _line(it: Listed) -> Say:
    """How it stands, in one line."""
    concern = it.concern
    until = {Stage.NEW: concern.read_by, Stage.READ: concern.answer_by}.get(concern.stage, concern.ends_on)
    line = Say(f"concern-listed-{concern.stage.value}", ref=concern.ref, day=long_day(until, until))
    if it.is_late:
        line = Say("concern-listed-late", line=line)
    if concern.unread and concern.stage is not Stage.NEW:
        line = Say("concern-listed-words", line=line)
    return Say("concern-listed-holder", line=line, name=it.holder) if it.holder else line
