"""How each setting is now, in one line."""

from collections.abc import Callable, Mapping, Sequence

from bot.chat.languages import NAMES
from bot.chat.outbound import Say
from bot.me.model import NO_QUIET, WHENEVER, Setting
from bot.people.preferences import Need, Preferences, Topic
from bot.timing.said import clock_time


def say_now(chosen: Preferences, setting: Setting) -> Say:
    """How a setting is now, in one line."""
    return _SAID[setting](chosen)


def is_usual(chosen: Preferences, setting: Setting) -> bool:
    """Whether a setting is as it is for whoever chose nothing."""
    return say_now(chosen, setting) == say_now(Preferences(), setting)


def _language(chosen: Preferences) -> Say:
    if not chosen.language:
        return Say("me-now-language-usual")
    return Say("me-now-language", language=NAMES.get(chosen.language, chosen.language))


def _quiet(chosen: Preferences) -> Say:
    hours = chosen.quiet_hours
    if hours == NO_QUIET:
        return Say("me-now-quiet-none")
    return Say("me-now-quiet", starts=clock_time(hours.starts), ends=clock_time(hours.ends))


def _topics(chosen: Preferences) -> Say:
    if chosen.topics is None:
        return Say("me-now-topics-all")
    topics = [Say(f"me-topic-{topic.value}") for topic in Topic if topic in chosen.topics]
    return Say("me-now-topics", topics=_listed(topics)) if topics else Say("me-now-topics-none")


def _needs(chosen: Preferences) -> Say:
    needs = [Say(f"me-need-{need.value}") for need in Need if need in chosen.needs]
    return Say("me-now-needs", needs=_listed(needs)) if needs else Say("me-now-needs-none")


def _zone(chosen: Preferences) -> Say:
    return Say("me-now-zone", zone=chosen.zone) if chosen.zone else Say("me-now-zone-usual")


def _thanks(chosen: Preferences) -> Say:
    return Say(f"me-now-thanks-{chosen.thanks.value if chosen.thanks is not None else 'open'}")


def _yes(*, chosen: bool) -> str:
    return "yes" if chosen else "no"


def _listed(words: Sequence[Say]) -> Say:
    listed = words[-1]
    for word in reversed(words[:-1]):
        listed = Say("me-listed", first=word, rest=listed)
    return listed


_SAID: Mapping[Setting, Callable[[Preferences], Say]] = {
    Setting.LANGUAGE: _language,
    Setting.QUIET: _quiet,
    Setting.MOST: lambda chosen: Say("me-now-most", most=chosen.most_a_week),
    Setting.DIGEST: lambda chosen: Say(f"me-now-digest-{_yes(chosen=chosen.digest)}"),
    Setting.TOPICS: _topics,
    Setting.STYLE: lambda chosen: Say(f"me-now-style-{chosen.style.value}"),
    Setting.NEEDS: _needs,
    Setting.BOX: lambda chosen: Say(f"me-now-box-{_yes(chosen=chosen.box)}"),
    Setting.POLLS: lambda chosen: Say(f"me-now-polls-{_yes(chosen=chosen.poll_reminders)}"),
    Setting.WEEKLY: lambda chosen: Say(f"me-now-weekly-{_yes(chosen=chosen.weekly)}"),
    Setting.ZONE: _zone,
    Setting.THANKS: _thanks,
    Setting.READS: lambda chosen: Say(f"me-now-reads-{chosen.reads_at or WHENEVER}"),
}
