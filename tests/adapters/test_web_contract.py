"""The front room passes what every adapter passes; and what is true of it alone."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence

import httpx
import pytest

from adapters.web.adapter import FrontRoom
from adapters.web.serving import Port, PortTaken
from bot.chat.adapter import Adapter, Gone
from bot.chat.fit import fit
from bot.chat.inbound import Inbound, Place, Said
from bot.chat.outbound import Answer, Choice, Door, Message, Receipt
from tests.adapters.contract import QUESTION, AdapterContract, Inbox, Stage
from tests.web.conftest import TOKEN, Core, PretendClock, make_room
from tests.web.page import Page


class WebStage(Stage):
    """The front room, with Amina's browser and Joe's."""

    def __init__(self, room: FrontRoom, browser: httpx.AsyncClient) -> None:
        self.room, self.browser = room, browser
        self.adapter: Adapter = room
        self.inbox = Inbox()
        self.group = room.groups[0]
        self.private = Place(platform="web", id="private-amina", private=True)
        self.nowhere = Place(platform="web", id="nowhere")
        self._last: tuple[str, dict[str, str]] | None = None

    async def says(self, text: str, place: Place) -> None:
        form = (await self._page("amina")).form("/say", where=_where(place), button="Send")
        await self._send("/say", {**form.sending("Send"), "text": text})

    async def presses(self, label: str, place: Place) -> None:
        form = (await self._page("amina")).form("/press", where=_where(place), button=label)
        await self._send("/press", form.sending(label))

    async def comes_again(self) -> None:
        assert self._last is not None
        await self._send(*self._last)

    async def seen(self, place: Place) -> str:
        return (await self._page("amina")).text(_where(place))

    async def seen_by_another(self, place: Place) -> str:
        return (await self._page("joe")).text(_where(place))

    async def buttons(self, place: Place) -> Sequence[str]:
        forms = [form for form in (await self._page("amina")).forms if form.action == "/press"]
        return [button.label for form in forms if form.fields["where"] == _where(place) for button in form.buttons]

    async def files(self, place: Place) -> Sequence[bytes]:
        addresses = (await self._page("amina")).files(_where(place))
        return [(await self.browser.get(address)).content for address in addresses]

    async def _send(self, address: str, fields: dict[str, str]) -> None:
        self._last = (address, fields)
        await self.browser.post(address, data=fields)

    async def _page(self, person: str) -> Page:
        return Page((await self.browser.get(f"/as/{person}/riverside")).text)


def _where(place: Place) -> str:
    return "private" if place.private else "group"


@pytest.fixture
def room() -> FrontRoom:
    return make_room(Core(), PretendClock())


@pytest.fixture
async def stage(room: FrontRoom) -> AsyncIterator[WebStage]:
    room.claim()
    url = f"http://127.0.0.1:{room.port}"
    async with httpx.AsyncClient(base_url=url, headers={"Origin": url}, trust_env=False) as browser:
        on_stage = WebStage(room, browser)
        listening = asyncio.create_task(room.listen(on_stage.inbox, ()))
        await browser.get("/", params={"token": TOKEN})
        yield on_stage
        listening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await listening


class TestFrontRoom(AdapterContract):
    """Everything in the contract."""


async def test_an_unknown_receipt_is_shown_anew_under_itself(stage: WebStage) -> None:
    receipt = await stage.room.deliver(stage.group, QUESTION, Receipt("from-before-a-restart"), "1")
    await stage.room.deliver(stage.group, Message(title="It has closed."), receipt, "2")

    assert receipt == Receipt("from-before-a-restart")
    assert "It has closed." in await stage.seen(stage.group)
    assert "Lunch" not in await stage.seen(stage.group)


async def test_the_same_delivery_twice_is_one_message(stage: WebStage) -> None:
    receipts = [await stage.room.deliver(stage.group, QUESTION, None, "1") for _ in range(2)]

    assert receipts[0] == receipts[1]
    assert (await stage.seen(stage.group)).count("Lunch on Friday?") == 1


async def test_a_message_taken_away_does_not_come_back_by_a_change(stage: WebStage) -> None:
    receipt = await stage.room.deliver(stage.group, QUESTION, None, "1")
    await stage.room.remove(stage.group, receipt)
    with contextlib.suppress(Gone):
        await stage.room.deliver(stage.group, QUESTION, receipt, "2")

    assert "Lunch" not in await stage.seen(stage.group)


async def test_a_port_that_is_taken_is_told_before_anything_starts(room: FrontRoom) -> None:
    room.claim()
    other = Port("127.0.0.1", room.port)
    with pytest.raises(PortTaken) as taken:
        other.claim()
    room.release()

    assert taken.value.port == room.port


async def test_a_port_given_back_can_be_taken_again(room: FrontRoom) -> None:
    room.claim()
    port = room.port
    room.release()
    room.claim()
    again = room.port
    room.release()

    assert again == port


async def test_the_room_can_be_opened_again_after_it_was_closed(room: FrontRoom) -> None:
    for _ in range(2):
        room.claim()
        listening = asyncio.create_task(room.listen(Inbox(), ()))
        async with httpx.AsyncClient(trust_env=False) as browser:
            answer = await browser.get(room.link)
        listening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await listening

        assert answer.status_code == 303


async def typed(stage: WebStage, *texts: str) -> tuple[Receipt, ...]:
    """Amina writes in private; gives what she wrote as receipts."""
    for text in texts:
        await stage.says(text, stage.private)
    return tuple(Receipt(act.written) for act in stage.inbox.acts)


async def test_what_was_typed_in_private_is_taken_away_when_an_answer_says_so(stage: WebStage) -> None:
    drafts = await typed(stage, "My manager", "shouted at me")
    stage.inbox.answer = Answer(note="Sent.", erases=drafts, erase_failed="Delete it by hand.")
    await stage.says("send", stage.private)

    seen = await stage.seen(stage.private)
    assert "send" in seen
    assert "Sent." in seen
    assert [words for words in ("My manager", "shouted", "by hand") if words in seen] == []


async def test_what_was_typed_just_now_is_taken_away_too(stage: WebStage) -> None:
    async def take(act: Inbound) -> Answer:
        return Answer(note="Your words were not taken.", erases=(Receipt(act.written),))

    stage.room._acts.connect(take)
    await stage.says("My manager shouted at me", stage.private)

    assert "shouted" not in await stage.seen(stage.private)


async def test_nothing_is_taken_away_that_others_see(stage: WebStage) -> None:
    post = await stage.room.deliver(stage.group, QUESTION, None, "1")
    stage.inbox.answer = Answer(erases=(post,))
    await stage.says("send", stage.private)

    assert "Lunch on Friday?" in await stage.seen(stage.group)


async def test_what_is_typed_in_a_group_has_no_name_by_which_it_could_be_taken_away(stage: WebStage) -> None:
    await stage.says("Hello all", stage.group)

    assert stage.inbox.acts[0].written == ""


async def test_a_button_that_copies_sends_nothing(stage: WebStage) -> None:
    copy = Choice(label="Copy code", action="", typed="", copies="7K3M-<Q9XT>")
    [page] = fit(Message(title="Your code", choices=(copy, *QUESTION.choices)), stage.room.capabilities)
    await stage.room.deliver(stage.private, page, None, "1")
    html = (await stage.browser.get("/as/amina/riverside")).text

    assert 'type="button"' in html
    assert 'data-copies="7K3M-&lt;Q9XT&gt;"' in html
    assert "Copy code" not in stage.room.plain_preview(page)


async def test_a_door_with_an_action_leads_into_the_private_chat(stage: WebStage) -> None:
    door = Door(label="Send a concern", thing="concern abc", action="concern-open:abc")
    await stage.room.deliver(stage.group, Message(title="Something wrong?", lines=(door,)), None, "1")
    form = (await stage._page("amina")).form("/door", where="group", button="Send a concern")
    await stage._send("/door", form.sending("Send a concern"))
    (act,) = stage.inbox.acts

    assert isinstance(act, Said)
    assert (act.text, act.place) == ("/concern abc", stage.private)
