"""What somebody chose in secret is shown to them once: whoever looks later may be somebody else."""

from pathlib import Path

import httpx

from tests.web.conftest import Opened, open_room
from tests.web.test_acts import ASK, Person


async def answers_in_secret(opened: Opened, client: httpx.AsyncClient) -> Person:
    """Pat asks, and Amina answers."""
    opened.core.secret = True
    await Person(client, "pat").says(ASK)
    amina = Person(client, "amina")
    await amina.presses("Café")
    return amina


async def test_it_is_gone_when_the_page_is_opened_anew(opened: Opened, visitor: httpx.AsyncClient) -> None:
    amina = await answers_in_secret(opened, visitor)
    first, again = (await amina.looks()).text("group"), (await amina.looks()).text("group")

    assert "Counted: Café." in first
    assert "Counted" not in again


async def test_it_is_gone_with_the_next_act(opened: Opened, visitor: httpx.AsyncClient) -> None:
    amina = await answers_in_secret(opened, visitor)
    form = (await amina.looks()).form("/say", where="private", button="Send")
    sent = {**form.sending("Send"), "text": "/polls"}
    parts = (await visitor.post("/say", data=sent, headers={"HX-Request": "true"})).text

    assert "One question is open." in parts
    assert "Counted" not in parts


async def test_it_is_shown_in_the_page_that_stays_open(opened: Opened, visitor: httpx.AsyncClient) -> None:
    """Parts of it are drawn anew whenever something happens."""
    opened.core.secret = True
    await Person(visitor, "pat").says(ASK)
    amina = Person(visitor, "amina")
    pressed = (await amina.looks()).form("/press", button="Café").sending("Café")
    shown = [(await visitor.post("/press", data=pressed, headers={"HX-Request": "true"})).text]
    shown += [(await visitor.get("/parts/group/amina/riverside")).text for _ in range(2)]
    anew = (await amina.looks()).text("group")

    assert ["Counted: Café." in one for one in shown] == [True] * 3
    assert "Counted" not in anew


async def test_somebody_else_opening_the_page_takes_nothing_away(opened: Opened, visitor: httpx.AsyncClient) -> None:
    amina = await answers_in_secret(opened, visitor)
    joe = (await Person(visitor, "joe").looks()).text("group")

    assert "Counted" not in joe
    assert "Counted: Café." in (await amina.looks()).text("group")


async def test_neither_what_nor_who_is_written_down(tmp_path: Path) -> None:
    memory = tmp_path / "room.json"
    here = await open_room(memory)
    here.core.secret = True
    async with here.visitor() as client:
        await Person(client, "pat").says(ASK)
        before = memory.read_text("utf-8")
        for person, label in (("amina", "Café"), ("joe", "Online")):
            await Person(client, person).presses(label)
        after = memory.read_text("utf-8")
    await here.close()

    assert "Counted" not in after
    for name in ("amina", "joe"):
        assert name not in before + after
