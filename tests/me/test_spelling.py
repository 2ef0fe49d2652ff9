"""How settings may be written: in several spellings and every script's digits; what is not clear is refused."""

from datetime import UTC, datetime
from itertools import product
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.me.model import (
    ChoiceUnknown,
    HoursUnclear,
    NumberUnclear,
    Setting,
    ZoneUnknown,
    changed,
)
from bot.me.saying import is_usual, say_now
from bot.me.showing import show_agreeing, show_setting
from bot.me.spelling import spelled
from bot.people.preferences import Need, Preferences, Topic
from bot.refusals import Refusal

LANGUAGES = ("en", "cy", "pl", "pa", "bn", "ur")


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("9pm 8am", "21:00 08:00"),
        ("9pm to 8am", "21:00 08:00"),
        ("From 9 p.m. to 8 a.m.", "21:00 08:00"),
        ("21:00 8:00", "21:00 08:00"),
        ("21.00-08.00", "21:00 08:00"),
        ("22 – 7", "22:00 07:00"),
        ("9.30pm till 7am", "21:30 07:00"),
        ("midnight 6am", "00:00 06:00"),
        ("24:00 6:00", "00:00 06:00"),
        ("12 noon to 1pm", "12:00 13:00"),
        ("12am 12pm", "00:00 12:00"),
        ("٩pm ٨am", "21:00 08:00"),
        ("২১:০০ ০৮:০০", "21:00 08:00"),
        ("None", "none"),
        ("usual", "usual"),
    ],
)
def test_quiet_hours_may_be_written_in_several_ways(typed: str, means: str) -> None:
    assert spelled(Setting.QUIET, typed) == means


@pytest.mark.parametrize(
    "typed", ["", "9pm", "9 8", "9:30 7:00", "9pm 7", "25:00 8:00", "13pm 8am", "9pm 9pm", "9pm 8am please", "21:61 8"]
)
def test_quiet_hours_that_can_be_read_in_two_ways_are_refused(typed: str) -> None:
    with pytest.raises(HoursUnclear):
        spelled(Setting.QUIET, typed)


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("Europe/Warsaw", "Europe/Warsaw"),
        ("europe/warsaw", "Europe/Warsaw"),
        ("WARSAW", "Europe/Warsaw"),
        ("new york", "America/New_York"),
        ("America/New York", "America/New_York"),
        ("UTC", "UTC"),
        ("usual", "usual"),
    ],
)
def test_a_zone_is_found_by_its_name_or_its_city(typed: str, means: str) -> None:
    assert spelled(Setting.ZONE, typed) == means


@pytest.mark.parametrize("typed", ["", "Nowhere", "Europe", "Europe/Nowhere", "../etc/passwd", "Mars/Phobos"])
def test_a_zone_that_does_not_exist_is_refused(typed: str) -> None:
    with pytest.raises(ZoneUnknown):
        spelled(Setting.ZONE, typed)


def test_every_zone_is_found_by_its_own_name_and_fits_its_column() -> None:
    assert {zone for zone in available_timezones() if spelled(Setting.ZONE, zone) != zone} == set()
    assert max(map(len, available_timezones())) <= 60


def test_a_city_with_several_zones_has_the_same_time_by_each() -> None:
    """So it does not matter which of them stands for it."""
    moments = [datetime(2026, month, 15, hour, tzinfo=UTC) for month, hour in product(range(1, 13), (0, 12))]
    named = [zone for zone in available_timezones() if zone.partition("/")[0] in {"America", "Asia", "Europe"}]
    cities: dict[str, set[tuple[object, ...]]] = {}
    for zone in named:
        clock = tuple(moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for moment in moments)
        cities.setdefault(zone.rpartition("/")[2], set()).add(clock)

    assert [city for city, clocks in cities.items() if len(clocks) > 1] == []


@pytest.mark.parametrize(("typed", "means"), [("0", "0"), ("none", "0"), ("7", "7"), ("٣", "3"), ("੨", "2")])
def test_a_number_of_messages_in_any_script(typed: str, means: str) -> None:
    assert spelled(Setting.MOST, typed) == means


@pytest.mark.parametrize("typed", ["", "8", "-1", "1.5", "two", "77777777777777777777", "²"])
def test_what_is_no_number_from_0_to_7_is_refused(typed: str) -> None:
    with pytest.raises(NumberUnclear):
        spelled(Setting.MOST, typed)


@pytest.mark.parametrize(
    ("setting", "typed", "means"),
    [
        (Setting.TOPICS, "Money, breaks", "breaks money"),
        (Setting.TOPICS, "add money", "add money"),
        (Setting.NEEDS, "large print hearing", "large-print hearing"),
        (Setting.NEEDS, "lar scr", "screen-reader large-print"),
        (Setting.STYLE, "LARGE", "large"),
        (Setting.THANKS, "by name", "by-name"),
        (Setting.LANGUAGE, "Cymraeg", "cy"),
        (Setting.LANGUAGE, "اردو", "ur"),
        (Setting.BOX, "YES", "yes"),
    ],
)
def test_names_may_be_written_as_they_are_said(setting: Setting, typed: str, means: str) -> None:
    assert spelled(setting, typed) == means


@pytest.mark.parametrize("setting", [Setting.TOPICS, Setting.NEEDS, Setting.STYLE, Setting.BOX, Setting.READS])
@pytest.mark.parametrize("typed", ["", "xx", "add", "add xx", "all none"])
def test_what_is_no_choice_is_refused(setting: Setting, typed: str) -> None:
    with pytest.raises(ChoiceUnknown):
        spelled(setting, typed)


@pytest.mark.parametrize("setting", Setting)
@pytest.mark.parametrize("typed", ["", " ", "xx" * 500, "\u202e", "%s {0}", "<b>", "🧑‍🦽", "0" * 400, "add " * 99])
def test_no_words_are_an_error(setting: Setting, typed: str) -> None:
    said: dict[str, object] = {}
    try:
        spelled(setting, typed)
    except Refusal as no:
        said = no.details

    assert all(len(str(detail)) <= 120 for detail in said.values())


@pytest.mark.parametrize("setting", Setting)
def test_every_button_says_what_it_does_in_the_one_spelling(setting: Setting) -> None:
    """Pressed or typed, agreed to before or now: the same words arrive, in the 64 bytes that a button has."""
    chosen = Preferences(language="cy", zone="Europe/Warsaw", topics=frozenset({Topic.MONEY}))
    shown = [show_setting(one, setting, LANGUAGES, why=True) for one in (Preferences(), chosen)]
    options = [choice for message in shown for choice in message.choices if f":{setting.value} " in choice.action]
    for choice in options:
        words = choice.action.partition(" ")[2]
        agreeing = show_agreeing(changed(Preferences(), setting, words), setting, words).choices[0]

        assert choice.typed == f"/me {choice.action.partition(':')[2]}"
        assert spelled(setting, words) == words
        assert len(agreeing.action.encode()) <= 64
        assert spelled(setting, agreeing.action.split(" ", 2)[2]) == words


@pytest.mark.parametrize(("setting", "names"), [(Setting.TOPICS, Topic), (Setting.NEEDS, Need)])
def test_many_names_at_once_fit_a_button_and_mean_the_same(setting: Setting, names: type[Topic] | type[Need]) -> None:
    words = spelled(setting, " ".join([name.value for name in names][:6]))
    yes = show_agreeing(changed(Preferences(), setting, words), setting, words).choices[0]

    assert len(yes.action.encode()) <= 64
    assert spelled(setting, yes.action.split(" ", 2)[2]) == words


def test_all_topics_one_by_one_are_all_topics() -> None:
    chosen = Preferences(topics=frozenset(Topic) - {Topic.MONEY})

    assert changed(chosen, Setting.TOPICS, "add money") == Preferences()


@pytest.mark.parametrize("setting", Setting)
def test_whoever_chose_nothing_has_everything_as_usual(setting: Setting) -> None:
    assert is_usual(Preferences(), setting)
    assert say_now(Preferences(), setting).word.startswith(f"me-now-{setting.value}")
