"""What groups see, and whoever asked to be reminded."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.announcements.model import Announcement, AnnouncementId, State
from bot.announcements.showing.choices import remind_choice, show_choice
from bot.announcements.showing.files import file_of
from bot.announcements.store import AnnouncementWork
from bot.chat.outbound import Choice, Line, Message, Say, Text
from bot.feature import Headline
from bot.people.model import PlaceId
from bot.timing.said import when

MOST_HEADLINE = 80
"""Characters of an announcement that stand for it in a list."""


def render_post(work: AnnouncementWork, ref: str, place_id: int) -> Message | None:
    """What one place sees now, in its language where there are words in that."""
    it = work.announcements.find(AnnouncementId(int(ref)))
    if it is None or it.is_unsent:
        return None
    there = work.places.find_kept(PlaceId(place_id))
    language = there.language if there is not None else ""
    community = work.people.get_community(it.community)
    shown = show_post(it, community.name, language, work.now)
    return shown if it.note else replace(shown, attached=file_of(work, it))  # what stands behind a line stays there


def show_post(it: Announcement, community: str, language: str, now: datetime) -> Message:
    """Who it is from, in our words: a name that people wrote proves nothing. Then theirs."""
    return Message(
        title=Say("announce-from", community=community),
        lines=tuple(post_lines(it, language, now)),
        choices=tuple(_choices(it, language)),
    )


def post_lines(it: Announcement, language: str, now: datetime) -> Sequence[Line]:
    """What stands under who it is from."""
    said = [Text(it.note)] if it.note else words_of(it, language)
    if it.state is State.CANCELLED:
        return [Text(Say("announce-was-cancelled", reason=it.reason)), Text(Say("announce-said-before")), *said]
    return [*said, *_changed(it, now)]


def words_of(it: Announcement, language: str) -> list[Text]:
    """The words in a language, line by line."""
    return [Text(line) for line in _lines_of(it, language)]


def _lines_of(it: Announcement, language: str) -> Sequence[str]:
    return [line for line in it.said_in(language).splitlines() if line.strip()]


def show_whole(it: Announcement, community: str, language: str, now: datetime) -> Message:
    """All of it, to one person who wants to read what is behind the line in front."""
    said = words_of(it, language)
    lines = [Text(Say("announce-was-cancelled", reason=it.reason)), *said] if it.state is State.CANCELLED else said
    choices = (remind_choice(it),) if it.state is State.SENT else ()
    return Message(title=Say("announce-from", community=community), lines=(*lines, *_changed(it, now)), choices=choices)


def brief_post(work: AnnouncementWork, ref: str, _place_id: int) -> Headline | None:
    """It in one line, as it is now: for a reminder, a digest or a list."""
    it = work.announcements.find(AnnouncementId(int(ref)))
    if it is None or it.is_unsent:
        return None
    if it.state is State.CANCELLED:
        return Headline(words=Say("announce-brief-cancelled", words=headline(it), reason=it.reason))
    return Headline(words=headline(it), choice=show_choice(it))


def headline(it: Announcement) -> str:
    """Its beginning, or the line in front, that stands for it."""
    first = it.note or it.words.splitlines()[0]
    if len(first) <= MOST_HEADLINE:
        return first
    return first[:MOST_HEADLINE].rpartition(" ")[0].rstrip(" ,;:") + "…"


def render_told(work: AnnouncementWork, ref: str, place_id: int) -> Message | None:
    """What whoever asked to be reminded of it is told at once: it is changed, or cancelled."""
    it = work.announcements.find(AnnouncementId(int(ref)))
    if it is None or it.is_unsent:
        return None
    manner = work.preferences.manner_in(PlaceId(place_id))
    language = manner.language if manner is not None else ""
    name = work.people.get_community(it.community).name
    word = "announce-told-cancelled" if it.state is State.CANCELLED else "announce-told"
    lines = post_lines(it, language, work.now)
    return Message(title=Say(word, community=name), lines=tuple(lines), choices=tuple(_choices(it, language)))


def _choices(it: Announcement, language: str) -> Sequence[Choice]:
    shown = [show_choice(it, behind=_lines_of(it, language))] if it.note else []
    return shown if it.state is State.CANCELLED else [*shown, remind_choice(it)]


def _changed(it: Announcement, now: datetime) -> Sequence[Text]:
    if it.changed_at is None:
        return []
    return [Text(Say("announce-was-changed", when=when(it.changed_at, it.time_zone, now=now)))]
