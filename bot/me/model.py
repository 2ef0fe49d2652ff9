"""What somebody can choose for themselves, and what a choice makes of the preferences they have."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time
from enum import StrEnum
from typing import TypeVar, cast

from bot.chat.manner import Style
from bot.people.preferences import Need, Preferences, Thanks, Topic
from bot.refusals import Refusal
from bot.timing.quiet import Quiet, WhenRead

ALL, NONE, USUAL, WHENEVER = "all", "none", "usual", "whenever"
YES, NO = "yes", "no"
ADD, DROP = "add", "drop"

E = TypeVar("E", Topic, Need)


class Setting(StrEnum):
    """One thing to choose: its name is what is typed after `/me`."""

    LANGUAGE = "language"
    QUIET = "quiet"
    MOST = "most"
    DIGEST = "digest"
    TOPICS = "topics"
    STYLE = "style"
    NEEDS = "needs"
    BOX = "box"
    POLLS = "polls"
    ZONE = "zone"
    THANKS = "thanks"
    READS = "reads"
    WEEKLY = "weekly"


WRITTEN = (Setting.QUIET, Setting.ZONE)
"""What can be written in own words where no button has it."""


class SettingUnknown(Refusal):
    """There is no such thing to choose."""

    word = "me-unknown"


class LanguageUnknown(Refusal):
    """The bot does not speak it."""

    word = "me-language-unknown"


class HoursUnclear(Refusal):
    """The words cannot be read as two times of day; a guess would be worse than a question."""

    word = "me-hours-unclear"


class ZoneUnknown(Refusal):
    """No time zone, and no city of one, has this name."""

    word = "me-zone-unknown"


class NumberUnclear(Refusal):
    """It is no number of messages that can be chosen."""

    word = "me-number-unclear"


class ChoiceUnknown(Refusal):
    """It is none of the words that this setting knows."""

    word = "me-choice-unknown"


class NeedsPrivate(Refusal):
    """We can only write to somebody unasked in a private chat that we know."""

    word = "me-needs-private"


class WeeklyNeedsPrivate(Refusal):
    """The same, of the weekly list."""

    word = "me-weekly-needs-private"


def changed(now: Preferences, setting: Setting, words: str) -> Preferences:
    """The preferences with one setting as these words have it, in the spelling that `bot.me.spelling` gives."""
    return _CHANGE[setting](now, words)


NO_QUIET = Quiet(starts=time(), ends=time())
"""Equal times are no quiet hours."""


def _quiet(words: str) -> Quiet | None:
    if words == USUAL:
        return None
    if words == NONE:
        return NO_QUIET
    starts, ends = words.split()
    return Quiet(starts=time.fromisoformat(starts), ends=time.fromisoformat(ends))


def _several(now: frozenset[E], words: str, kind: type[E]) -> frozenset[E]:
    """What is chosen of several: all of it anew, or one more, or one less."""
    first, _, rest = words.partition(" ")
    if first == ADD:
        return now | {kind(rest)}
    if first == DROP:
        return now - {kind(rest)}
    return frozenset() if words == NONE else frozenset(map(kind, words.split()))


def _topics(now: Preferences, words: str) -> frozenset[Topic] | None:
    if words == ALL:
        return None
    before = frozenset(Topic) if now.topics is None else now.topics
    chosen = _several(before, words, Topic)
    return None if chosen == frozenset(Topic) else chosen


_CHANGE: Mapping[Setting, Callable[[Preferences, str], Preferences]] = {
    Setting.LANGUAGE: lambda now, words: replace(now, language="" if words == USUAL else words),
    Setting.QUIET: lambda now, words: replace(now, quiet=_quiet(words)),
    Setting.MOST: lambda now, words: replace(now, most_a_week=int(words)),
    Setting.DIGEST: lambda now, words: replace(now, digest=words == YES),
    Setting.TOPICS: lambda now, words: replace(now, topics=_topics(now, words)),
    Setting.STYLE: lambda now, words: replace(now, style=Style(words)),
    Setting.NEEDS: lambda now, words: replace(now, needs=_several(now.needs, words, Need)),
    Setting.BOX: lambda now, words: replace(now, box=words == YES),
    Setting.POLLS: lambda now, words: replace(now, poll_reminders=words == YES),
    Setting.WEEKLY: lambda now, words: replace(now, weekly=words == YES),
    Setting.ZONE: lambda now, words: replace(now, zone="" if words == USUAL else words),
    Setting.THANKS: lambda now, words: replace(now, thanks=Thanks(words)),
    Setting.READS: lambda now, words: replace(now, reads_at=None if words == WHENEVER else cast("WhenRead", words)),
}
