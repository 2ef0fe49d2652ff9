"""How a community takes concerns, set by its owners: what is missing, what is kept, and what is refused."""

from dataclasses import replace
from datetime import time

import pytest

from bot.concerns.model.intake import Intake, help_slots
from bot.people.audit import Did
from bot.people.model import CodeKind
from bot.timing.holidays import Nation
from tests.people.test_logbook import joins
from tests.support.audited import log_of
from tests.support.chat import Chat
from tests.web.dashboard.coming_in import words
from tests.web.dashboard.confided import first_of, gives_readers, takes_concerns
from tests.web.dashboard.conftest import Desk, Visitor
from tests.web.dashboard.pressing import opens, sends

PATH = "settings/concerns"

FILLED = {
    "slot-1": "09:15",
    "slot-2": "",
    "slot-3": "18:00",
    "slot-4": "",
    "nation": "wales",
    "closes": "16:30",
    "read": "2",
    "answer": "15",
    "contact": "Rivertown Advocacy, 01632 960 001",
}


@pytest.fixture
async def desk(chat: Chat) -> Desk:
    return Desk(chat)


def intake_of(desk: Desk) -> Intake:
    found: Intake = desk.chat.storage.read(lambda work: work.intakes.find(first_of(desk.chat)))
    return found


async def put(visitor: Visitor, **fields: str) -> Visitor:
    """Fills in the form, and sends it."""
    await opens(visitor, PATH)
    return await sends(visitor, PATH, **(FILLED | fields))


async def test_what_is_missing_is_told_with_what_to_do_about_it(desk: Desk) -> None:
    said = [words(f"dash-intake-missing-{it}") for it in ("readers", "apart", "contact", "help")]
    async with desk.signed_in() as visitor:
        await opens(visitor, PATH)
        assert [each for each in said if each in visitor.text] == said
        gives_readers(desk.chat, "ann", "joe")
        takes_concerns(desk.chat)
        await opens(visitor, PATH)

        assert [each for each in said if each in visitor.text] == []
        assert words("dash-intake-taken") in visitor.text


async def test_what_is_set_is_kept_and_noted(desk: Desk) -> None:
    [first, second, *others] = help_slots()
    async with desk.signed_in() as visitor:
        await put(visitor, **{f"line-{first}": "01632 960 002", f"none-{second}": "yes"})
        assert words("dash-kept") in visitor.text

        kept = intake_of(desk)
        assert kept.slots == (time(9, 15), time(18))
        assert (kept.nation, kept.closes_at) == (Nation.WALES, time(16, 30))
        assert (kept.read_within, kept.answer_within) == (2, 15)
        assert kept.contact == FILLED["contact"]
        assert kept.help_lines == {first: "01632 960 002", second: ""}
        assert others
        assert [(it.did, it.about) for it in log_of(desk.chat)][-1] == (Did.SETTING_CHANGED, "concerns")
        assert 'value="09:15"' in visitor.page.text
        assert f'name="none-{second}" value="yes" aria-label="Not here' in visitor.page.text
        await opens(visitor, "log")
        assert "Ada changed a setting: how concerns are taken." in visitor.text


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("slot-1", "09:20"),
        ("slot-1", "24:00"),
        ("slot-1", "soon"),
        ("slot-1", "٠٩:١٥"),
        ("read", "0"),
        ("read", "11"),
        ("read", "two"),
        ("answer", "41"),
        ("answer", "1"),  # before it is read
        ("contact", "x" * 201),
        ("nation", "France"),
        ("closes", ""),
    ],
)
async def test_what_cannot_be_kept_is_refused_and_stands_there_still(desk: Desk, name: str, value: str) -> None:
    before = intake_of(desk)
    async with desk.signed_in() as visitor:
        await put(visitor, **{name: value})

        assert visitor.page.status_code == 422
        assert 'class="trouble"' in visitor.page.text
        assert 'value="18:00"' in visitor.page.text
        assert name in ("nation", "closes") or f'value="{value}"' in visitor.page.text
    assert intake_of(desk) == before


async def test_without_any_time_nothing_would_be_handed_over(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await put(visitor, **{"slot-1": "", "slot-3": ""})

        assert visitor.page.status_code == 422


async def test_links_are_made_anew(desk: Desk) -> None:
    storage = desk.chat.storage
    storage._house = replace(storage._house, concerns_at="https://say.example.org/c/")
    async with desk.signed_in() as visitor:
        await opens(visitor, PATH)
        before = visitor.page.text.partition("https://say.example.org/c/")[2].partition("<")[0]
        assert f'href="https://say.example.org/c/{before}/poster"' in visitor.page.text
        await sends(visitor, f"{PATH}/links")

        assert words("dash-intake-renewed") in visitor.text
        assert before not in visitor.page.text
    assert intake_of(desk).turn == 1


async def test_without_a_public_address_it_says_what_to_set(desk: Desk) -> None:
    async with desk.signed_in() as visitor:
        await opens(visitor, PATH)

        assert "Whoever runs Caresay can set web.public_url." in visitor.text


async def test_it_is_for_owners_and_the_way_to_it_is_shown_to_nobody_else(desk: Desk) -> None:
    await joins(desk.chat, "bob", CodeKind.ORGANISER)
    gives_readers(desk.chat, "ann")
    shown = {}
    for who in ("ada", "bob", "ann"):
        async with desk.signed_in(who) as visitor:
            await opens(visitor, "settings")
            link = "/settings/concerns" in visitor.page.text
            await opens(visitor, PATH)
            shown[who] = (link, visitor.page.status_code)

    assert shown == {"ada": (True, 200), "bob": (False, 403), "ann": (False, 403)}
