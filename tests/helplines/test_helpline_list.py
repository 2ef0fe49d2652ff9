"""The list itself, and which rows of it may be shown."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from bot.chat.outbound import Link
from bot.support.model import (
    Confidence,
    Helpline,
    Nation,
    Route,
    behind_more,
    first_screen,
    list_helplines,
    live,
)
from bot.support.showing import show_first_screen, show_more

AT = date(2026, 12, 1)
LAST_FRESH_DAY = date(2027, 5, 22)
FIRST_STALE_DAY = date(2027, 5, 23)
FAR = date(2040, 1, 1)


def row(line_id: str) -> Helpline:
    return next(line for line in list_helplines() if line.id == line_id)


def ids(lines: tuple[Helpline, ...]) -> list[str]:
    return [line.id for line in lines]


def test_every_row_is_kept_so_that_organisers_can_check_the_others() -> None:
    kept = Counter(line.confidence for line in list_helplines())

    assert kept == {Confidence.HIGH: 19, Confidence.MEDIUM: 47, Confidence.LOW: 9, Confidence.LOCAL: 7}
    assert len({line.id for line in list_helplines()}) == 82


def test_every_row_says_where_it_is_from_and_whom_it_is_for() -> None:
    assert [line.id for line in list_helplines() if not (line.source and line.name and line.for_whom)] == []


def test_a_row_written_from_memory_was_checked_on_no_day() -> None:
    from_memory = [line for line in list_helplines() if line.source.startswith("General knowledge")]

    assert from_memory
    assert [line.id for line in from_memory if line.checked_on] == []


def test_what_is_dialled_is_what_is_written() -> None:
    dialled = [line for line in list_helplines() if line.url.startswith("tel:")]
    digits = {line.id: re.sub(r"\D", "", line.contact) for line in dialled}

    assert [line.id for line in dialled if not digits[line.id].startswith(line.url.removeprefix("tel:"))] == []


def test_free_is_said_only_of_numbers_known_to_be_free() -> None:
    paid = [line.id for line in list_helplines() if line.free and not re.match(r"tel:(080|116|111|999|101)", line.url)]

    assert paid == ["shout"]


@pytest.mark.parametrize("nation", [None, *Nation])
def test_only_rows_of_high_confidence_are_live(nation: Nation | None) -> None:
    shown = live(list_helplines(), nation, AT)

    assert {line.confidence for line in shown} == {Confidence.HIGH}


def test_every_row_of_high_confidence_is_live_somewhere() -> None:
    shown = {line.id for nation in Nation for line in live(list_helplines(), nation, AT)}

    assert shown == {line.id for line in list_helplines() if line.confidence is Confidence.HIGH}


@pytest.mark.parametrize("nation", [None, *Nation])
def test_nobody_is_shown_a_line_of_another_nation(nation: Nation | None) -> None:
    needed = {nation} if nation else set(Nation)

    assert [line.id for line in live(list_helplines(), nation, AT) if not needed <= line.nations] == []


def test_a_row_is_live_for_six_months_to_the_day() -> None:
    assert row("shout") in live(list_helplines(), None, LAST_FRESH_DAY)
    assert row("shout") not in live(list_helplines(), None, FIRST_STALE_DAY)


@pytest.mark.parametrize(
    ("checked", "last_day", "next_day"),
    [
        (date(2026, 8, 31), date(2027, 2, 28), date(2027, 3, 1)),
        (date(2026, 12, 15), date(2027, 6, 15), date(2027, 6, 16)),
    ],
)
def test_six_months_are_counted_by_the_calendar(checked: date, last_day: date, next_day: date) -> None:
    line = replace(row("shout"), checked_on=checked)

    assert (line.fresh(last_day), line.fresh(next_day)) == (True, False)


def test_a_row_never_checked_is_not_live() -> None:
    assert live([replace(row("shout"), checked_on=None)], None, AT) == ()


def test_only_999_111_and_116_123_never_expire() -> None:
    assert ids(live(list_helplines(), Nation.SCOTLAND, FAR)) == ["999", "nhs-111", "samaritans"]
    assert ids(live(list_helplines(), Nation.NORTHERN_IRELAND, FAR)) == ["999", "samaritans"]


@pytest.mark.parametrize("at", [AT, FIRST_STALE_DAY, FAR])
@pytest.mark.parametrize("nation", [None, *Nation])
def test_everybody_always_has_999_and_somebody_to_talk_to(nation: Nation | None, at: date) -> None:
    shown = first_screen(list_helplines(), nation, at)

    assert shown[0].id == "999"
    assert {Route.URGENT, Route.TALK} & {line.route for line in shown}


def test_111_is_never_shown_where_it_is_not_answered() -> None:
    for nation in (None, Nation.NORTHERN_IRELAND):
        assert [line.id for line in live(list_helplines(), nation, AT) if line.url == "tel:111"] == []


def test_once_an_organiser_has_checked_it_scotlands_hub_takes_the_place_of_plain_111() -> None:
    checked = replace(row("nhs-24-scotland"), confidence=Confidence.HIGH, checked_on=AT)
    lines = tuple(checked if line.id == checked.id else line for line in list_helplines())

    assert ids(first_screen(lines, Nation.SCOTLAND, AT))[1] == "nhs-24-scotland"
    assert "nhs-111" in ids(behind_more(lines, Nation.SCOTLAND, AT))


def test_every_link_shown_is_one_of_the_list() -> None:
    lines = list_helplines()
    messages = [show(lines, nation, AT) for nation in Nation for show in (show_first_screen, show_more)]
    links = {line.url for message in messages for line in message.lines if isinstance(line, Link)}

    assert links
    assert links <= {line.url for line in lines if line.confidence is Confidence.HIGH}


def test_the_list_is_read_once() -> None:
    assert list_helplines() is list_helplines()
