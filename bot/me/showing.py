"""Own settings to messages: the card, each question with its buttons, and what is asked before the first is kept."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time

from bot.chat.languages import NAMES
from bot.chat.outbound import Choice, Field, Form, Line, Message, Say, Text, Words
from bot.me.model import ADD, ALL, DROP, NONE, USUAL, WHENEVER, WRITTEN, Setting
from bot.me.saying import is_usual, say_now
from bot.me.spelling import MOST_A_WEEK
from bot.people.model import UNTIL_THEY_SAY, Standing
from bot.people.preferences import MOST_A_WEEK as USUAL_MOST
from bot.people.preferences import Need, Preferences, Topic
from bot.timing.quiet import NIGHT
from bot.timing.said import clock_time, when

_ACTION_BYTES = 64

_ON_CARD = (
    Setting.LANGUAGE,
    Setting.QUIET,
    Setting.MOST,
    Setting.TOPICS,
    Setting.STYLE,
    Setting.NEEDS,
    Setting.POLLS,
    Setting.WEEKLY,
    Setting.ZONE,
    Setting.THANKS,
    Setting.READS,
)
"""What has a button of its own on the card; the rest stands beside what it belongs to."""

_BESIDE = {Setting.MOST: Setting.DIGEST, Setting.STYLE: Setting.BOX}

_HOURS = ((21, 8), (20, 9), (22, 7))


def show_card(chosen: Preferences, standing: Standing, waiting: int, *, zone: str, now: datetime) -> Message:
    """All settings: a line for each that is not as usual, and a button for each group."""
    lines: list[Line] = [Text(say) for say in _standing(standing, zone, now)]
    if waiting:
        lines.append(Text(Say("me-waiting", count=waiting)))
    lines += [Text(say_now(chosen, setting)) for setting in Setting if not is_usual(chosen, setting)]
    if not lines:
        starts, ends = clock_time(NIGHT.starts), clock_time(NIGHT.ends)
        lines.append(Text(Say("me-usual", starts=starts, ends=ends, most=USUAL_MOST)))
    choices = [Choice(label=Say("me-do-waiting"), action="waiting", typed="/me waiting")] if waiting else []
    choices += [_choice(Say(f"me-do-{setting.value}"), setting.value) for setting in _ON_CARD]
    is_quiet = standing.stopped or standing.is_paused(now)
    choices += [_choice(Say("me-do-start"), "start")] if is_quiet else [_choice(Say("me-do-pause"), "pause")]
    choices += [] if standing.stopped else [_choice(Say("me-do-stop"), "stop")]
    choices.append(_choice(Say("me-do-data"), "data"))
    return Message(title=Say("me-title"), lines=tuple(lines), choices=tuple(choices))


def _standing(standing: Standing, zone: str, now: datetime) -> Iterator[Say]:
    if standing.stopped:
        yield Say("me-stopped")
    elif standing.is_paused(now) and standing.quiet_until is not None:
        if standing.quiet_until >= UNTIL_THEY_SAY:
            yield Say("me-paused-until")
        else:
            yield Say("me-paused", until=when(standing.quiet_until, zone, now=now))


# One question


def show_setting(chosen: Preferences, setting: Setting, languages: Sequence[str], *, why: bool) -> Message:
    """One question, how it is now, and its buttons; the reason why it is asked, if wanted."""
    lines = [say_now(chosen, setting)]
    if setting is Setting.NEEDS:
        lines.append(Say("me-needs-do"))
    if setting is Setting.STYLE and chosen.manner.style != chosen.style:
        lines.append(Say("me-style-needs"))
    if why:
        lines.append(Say(f"me-why-{setting.value}"))
    choices = list(_options(chosen, setting, languages))
    if setting in WRITTEN:
        choices.append(_choice(Say("me-other"), f"other {setting.value}"))
    if setting in _BESIDE:
        beside = _BESIDE[setting].value
        choices.append(_choice(Say(f"me-do-{beside}"), beside))
    if not why:
        choices.append(_choice(Say("me-why"), f"why {setting.value}"))
    choices.append(_choice(Say("me-skip" if is_usual(chosen, setting) else "me-back"), ""))
    return Message(title=Say(f"me-ask-{setting.value}"), lines=tuple(map(Text, lines)), choices=tuple(choices))


def _options(chosen: Preferences, setting: Setting, languages: Sequence[str]) -> Iterable[Choice]:
    options: Mapping[Setting, Callable[[], Iterable[tuple[Words, str]]]] = {
        Setting.LANGUAGE: lambda: [*((NAMES.get(code, code), code) for code in languages), *_as_group(chosen.language)],
        Setting.ZONE: lambda: _as_group(chosen.zone),
        Setting.QUIET: lambda: [*map(_hours, _HOURS), (Say("me-set-quiet-none"), NONE)],
        Setting.MOST: lambda: [(Say("me-set-most", most=most), str(most)) for most in range(MOST_A_WEEK + 1)],
        Setting.TOPICS: lambda: _topics(chosen),
        Setting.NEEDS: lambda: [
            _add_or_drop(f"me-need-{need.value}", need.value, is_chosen=need in chosen.needs) for need in Need
        ],
    }
    named = options[setting]() if setting in options else _named(setting)
    return [_choice(label, f"{setting.value} {words}") for label, words in named]


def _named(setting: Setting) -> Iterable[tuple[Words, str]]:
    return [(Say(f"me-set-{setting.value}-{value}"), value) for value in _VALUES[setting]]


_VALUES = {
    Setting.DIGEST: ("yes", "no"),
    Setting.BOX: ("yes", "no"),
    Setting.POLLS: ("yes", "no"),
    Setting.WEEKLY: ("yes", "no"),
    Setting.STYLE: ("usual", "plain", "large"),
    Setting.THANKS: ("privately", "by-name", "not"),
    Setting.READS: ("morning", "lunch", "late", WHENEVER),
}


def _as_group(chosen: str) -> list[tuple[Words, str]]:
    return [(Say("me-as-group"), USUAL)] if chosen else []


def _hours(hours: tuple[int, int]) -> tuple[Words, str]:
    starts, ends = map(time, hours)
    words = USUAL if (starts, ends) == (NIGHT.starts, NIGHT.ends) else f"{starts:%H:%M} {ends:%H:%M}"
    return Say("me-hours", starts=clock_time(starts), ends=clock_time(ends)), words


def _topics(chosen: Preferences) -> Iterator[tuple[Words, str]]:
    for topic in Topic:
        if chosen.topics is None:
            yield Say("me-only", what=Say(f"me-topic-{topic.value}")), topic.value
        else:
            yield _add_or_drop(f"me-topic-{topic.value}", topic.value, is_chosen=topic in chosen.topics)
    if chosen.topics is not None:
        yield Say("me-all-topics"), ALL


def _add_or_drop(word: str, name: str, *, is_chosen: bool) -> tuple[Words, str]:
    """A tap on what is chosen already is a choice of its own, that says so."""
    return (Say("me-drop", what=Say(word)), f"{DROP} {name}") if is_chosen else (Say(word), f"{ADD} {name}")


def show_pauses() -> Message:
    """For how long shall it be quiet?"""
    spans = [_choice(Say(f"me-pause-{span}"), f"pause {span}") for span in ("day", "week", "until")]
    return Message(title=Say("me-ask-pause"), choices=(*spans, _choice(Say("me-back"), "")))


def show_data() -> Message:
    """The ways to one's own data."""
    ways = ("privacy", "mydata", "forgetme")
    choices = [Choice(label=Say(f"me-data-{way}"), action=way, typed=f"/{way}") for way in ways]
    choices.append(Choice(label=Say("accounts-show"), action="accounts", typed="/join part"))
    return Message(title=Say("me-data-title"), choices=(*choices, _choice(Say("me-back"), "")))


def setting_form(setting: Setting) -> Form:
    """A field to write a setting in own words."""
    word = f"me-form-{setting.value}"
    wanted = Field(name="words", label=Say(word), hint=Say(f"{word}-hint"), most=100)
    title = Say(f"me-ask-{setting.value}")
    return Form(name=f"me:{setting.value}", title=title, fields=(wanted,), send=Say("me-form-send"), private=True)


# Before the first is kept


def show_agreeing(wanted: Preferences, setting: Setting, words: str) -> Message:
    """Asks once whether what somebody chose may be kept, and whether they are grown up."""
    yes = f"yes {setting.value} {words}"
    if len(f"me:{yes}".encode()) > _ACTION_BYTES:  # several words: three letters tell each from the others
        yes = f"yes {setting.value} {' '.join(word[:3] for word in words.split())}"
    choices = (
        _choice(Say("agree-yes"), yes),
        _choice(Say("adult-no"), "no"),
        _choice(Say("me-skip"), ""),
    )
    lines = (Text(say_now(wanted, setting)), Text(Say("agree-what")), Text(Say("adult-ask")))
    return Message(title=Say("agree-title"), lines=lines, choices=choices)


def show_too_young() -> Message:
    """Where to turn to instead."""
    help_ = Choice(label=Say("help-support"), action="support:", typed="/support")
    lines = (Text(Say("adult-not-kept")), Text(Say("adult-childline")))
    return Message(title=Say("adult-title"), lines=lines, choices=(help_,))


def _choice(label: Words, words: str) -> Choice:
    """A button that does what is typed after `/me`."""
    return Choice(label=label, action=f"me:{words}" if words else "me", typed=f"/me {words}".strip())
