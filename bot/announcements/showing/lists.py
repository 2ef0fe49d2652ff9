"""Several announcements, or several communities."""

from collections.abc import Sequence
from datetime import datetime

from bot.announcements.model import Announcement, State
from bot.announcements.showing.cards import said_time
from bot.announcements.showing.choices import do_choice, open_choice
from bot.announcements.showing.posts import headline
from bot.chat.outbound import Choice, Line, Message, Say, Text
from bot.people.model import Community
from bot.timing.said import when


def show_communities(it: Announcement, communities: Sequence[Community]) -> Message:
    """Asks for which community it is."""
    choices = (do_choice(it, "for", community.id, label=community.name) for community in communities)
    return Message(title=Say("announce-which-community"), choices=tuple(choices))


def show_list(listed: Sequence[tuple[str, Sequence[Announcement]]], now: datetime) -> Message:
    """What is planned and what was sent, by community where there are several; each behind a button."""
    lines, choices, several = list[Line](), list[Choice](), len(listed) > 1
    numbers = [it.number for _, those in listed for it in those]
    for community, those in listed:
        lines += [Text(community)] if several and those else []
        for it in those:
            lines.append(Text(_line(it, now)))
            choice = open_choice(it, Say("announce-open", number=it.number or 0))
            if numbers.count(it.number) > 1:
                label = Say("announce-open-in", number=it.number or 0, community=community)
                choice = Choice(label=label, action=choice.action, typed=f"/announce {it.id}")
            choices.append(choice)
    title = Say("announce-list") if lines else Say("announce-list-none")
    return Message(title=title, lines=tuple(lines), choices=tuple(choices))


def said_state(it: Announcement, now: datetime) -> Say:
    """How it stands with it, and when, in a few words."""
    word = f"announce-shelf-{it.state.value}"
    if it.state is State.PLANNED:
        return Say(word, when=said_time(it, now))
    instant = it.sent_at if it.state is State.SENT else it.ended_at
    return Say(word, when=when(instant, it.time_zone, now=now)) if instant is not None else Say(word)


def _line(it: Announcement, now: datetime) -> Say:
    about: dict[str, str | int | Say] = {"number": it.number or 0, "words": headline(it)}
    if it.state is State.PLANNED:
        return Say("announce-line-planned", when=said_time(it, now), **about)
    if it.state is State.SENT and it.sent_at is not None:
        return Say("announce-line-sent", when=when(it.sent_at, it.time_zone, now=now), **about)
    return Say(f"announce-line-{it.state.value}", **about)
