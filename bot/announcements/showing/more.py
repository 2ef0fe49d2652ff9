"""What is seldom wanted of an announcement: its line in front, languages, topic, and its text for other apps."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from bot.announcements.model import Announcement, State
from bot.announcements.showing.cards import topic_said
from bot.announcements.showing.choices import NONE, do_choice, open_choice
from bot.announcements.showing.files import file_choice
from bot.announcements.showing.posts import show_post, words_of
from bot.chat.languages import NAMES
from bot.chat.outbound import Message, Say, Text
from bot.people.model import KnownPlace
from bot.people.preferences import Topic


def show_more(it: Announcement) -> Message:
    """The way to each of them, and back."""
    does = ["words", "note", "add", "topic", "previews", "copy"]
    choices = [*(do_choice(it, what) for what in does), file_choice(it)]
    return Message(title=Say("announce-more"), choices=(*choices, open_choice(it, Say("announce-back"))))


def show_topics(it: Announcement) -> Message:
    """What it can be about."""
    choices = [do_choice(it, "topic", topic.value, label=topic_said(topic.value)) for topic in Topic]
    choices.append(do_choice(it, "topic", NONE, label=Say("announce-none")))
    lines = (Text(Say("announce-topic-how")),)
    return Message(title=Say("announce-topic"), lines=lines, choices=tuple(choices))


def show_languages(it: Announcement, languages: Sequence[str]) -> Message:
    """The languages in which it can be written, each with its own name."""
    written = {version.language for version in it.versions}
    lines = [Text(Say("announce-language-how"))]
    lines += [Text(Say("announce-language-has", language=NAMES[one])) for one in languages if one in written]
    choices = tuple(do_choice(it, "add", one, label=NAMES[one]) for one in languages if one in NAMES)
    return Message(title=Say("announce-language"), lines=tuple(lines), choices=choices)


def show_previews(it: Announcement, community: str, there: Sequence[KnownPlace], now: datetime) -> tuple[Message, ...]:
    """It as it looks in each language in which it is read, and by how many groups; the most read first."""
    has = {version.language for version in it.versions}
    readers = Counter(place.language if place.language in has else "" for place in there)
    shown = []
    for language, count in readers.most_common() or [("", 0)]:
        post = show_post(it, community, language, now)
        name = NAMES.get(language) or Say("announce-original")
        lines = (Text(post.title), *post.lines)
        shown.append(Message(title=Say("announce-preview-in", language=name, count=count), lines=lines))
    back = open_choice(it, Say("announce-back"))
    last = shown[-1]
    return (*shown[:-1], Message(title=last.title, lines=last.lines, choices=(back,)))


def show_copy(it: Announcement, community: str) -> Message:
    """The text in every language, with who it is from, and nothing else: to be copied into other apps."""
    lines = [*words_of(it, ""), *(line for version in it.versions for line in words_of(it, version.language))]
    if it.note:
        lines.insert(0, Text(it.note))
    if it.state is State.CANCELLED:
        lines.insert(0, Text(Say("announce-was-cancelled", reason=it.reason)))
    return Message(title=Say("announce-from", community=community), lines=tuple(lines))
