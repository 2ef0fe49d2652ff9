"""What waits for one person: in one message when its time comes, or all of it when they ask."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.chat.inbound import Inbound
from bot.chat.outbound import Answer, Choice, Line, Message, Say, Text
from bot.feature import Brief, Does, Feature, Headline, Render, Request
from bot.people.held import Held
from bot.people.model import Person
from bot.people.store import PeopleWork


@dataclass(frozen=True, kw_only=True)
class ShowWaiting(Request):
    """Show me all that waits for me, and what I missed."""


def read_waiting(_: Inbound) -> ShowWaiting:
    """`waiting`, the button; and `/me waiting`."""
    return ShowWaiting()


def feature_over(features: Sequence[Feature]) -> Feature:
    """The digest's table of contents. What waits is told in one line each by the feature whose it is."""
    digest = _Digest(features)
    return Feature(
        name="digest",
        actions={"waiting": read_waiting},
        typed={"me waiting": read_waiting},
        requests={ShowWaiting: Does(use_case=digest.show_waiting)},
        subjects={"digest": digest.render},
    )


class _Digest:
    """How each kind of thing is told in one line."""

    def __init__(self, features: Iterable[Feature]) -> None:
        self._briefs: dict[str, Brief] = {}
        self._renders: dict[str, Render] = {}
        for feature in features:
            self._briefs |= feature.headlines
            self._renders |= feature.subjects

    def render(self, work: PeopleWork, _ref: str, place_id: int) -> Message | None:
        """A few lines, what is of use first, and how to see the rest."""
        held, more = work.outbox.list_in_digest(place_id)
        lines, choices = self._lines(work, held)
        if not lines:
            return None
        if more:
            lines.append(Text(Say("digest-more", count=more)))
            choices.append(Choice(label=Say("digest-show"), action="waiting", typed="/me waiting"))
        lines.append(Text(Say("digest-stop")))
        return Message(title=Say("digest-title"), lines=tuple(lines), choices=tuple(choices))

    def show_waiting(self, work: PeopleWork, who: Person, ask: ShowWaiting) -> Answer:  # noqa: ARG002 - it says all
        """All that waits or was missed; it is not sent any more. What cannot be told in one line is shown whole."""
        held = work.outbox.list_held(who.id)
        lines, choices = self._lines(work, [one for one in held if one.subject.kind in self._briefs])
        drawn = (self._draw(work, one) for one in held if one.subject.kind not in self._briefs)
        whole = tuple(message for message in drawn if message is not None)
        if held:
            work.outbox.take_held(who.id)
        if not lines:
            note = None if whole else Say("waiting-none")
            return Answer(
                note=note, message=next(iter(whole), None), more=whole[1:], where="private", thing="me waiting"
            )
        message = Message(title=Say("waiting-title"), lines=tuple(lines), choices=tuple(choices))
        return Answer(message=message, more=whole, where="private", thing="me waiting")

    def _lines(self, work: PeopleWork, held: Iterable[Held]) -> tuple[list[Line], list[Choice]]:
        lines, choices = list[Line](), list[Choice]()
        for one in held:
            headline = self._headline(work, one)
            if headline is None:
                continue
            if one.is_late(work.now):
                lines.append(Text(Say("digest-late", what=headline.words)))
                continue
            lines.append(Text(headline.words))
            if headline.choice is not None:
                choices.append(headline.choice)
        return lines, choices

    def _headline(self, work: PeopleWork, one: Held) -> Headline | None:
        brief = self._briefs.get(one.subject.kind)
        if brief is not None:
            return brief(work, one.subject.ref, one.place)
        message = self._draw(work, one)
        return Headline(words=message.title) if message is not None else None

    def _draw(self, work: Any, one: Held) -> Message | None:
        render = self._renders.get(one.subject.kind)
        drawn = render(work, one.subject.ref, one.place) if render is not None else None
        return drawn if isinstance(drawn, Message) else None
