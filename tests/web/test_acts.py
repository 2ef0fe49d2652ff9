"""What is done in the room, over real HTTP, with a stand-in for the core."""

import asyncio
from pathlib import Path

import httpx
import pytest

from bot.chat.commands import EVERYWHERE, CommandSpec
from bot.chat.inbound import Commanded, Pressed, Said
from tests.web.conftest import Opened, open_room
from tests.web.page import Page

ASK = "/poll Where shall we meet? | Library | Café | Online"


class Person:
    """Somebody with a browser: looks at pages and sends the forms on them."""

    def __init__(self, client: httpx.AsyncClient, person: str, *, side: str = "group") -> None:
        self.client, self.path = client, f"/as/{person}/riverside?side={side}"

    async def looks(self) -> Page:
        response = await self.client.get(self.path)
        assert response.status_code == 200
        return Page(response.text)

    async def says(self, text: str, *, where: str = "group") -> httpx.Response:
        form = (await self.looks()).form("/say", where=where, button="Send")
        return await self.client.post("/say", data={**form.sending("Send"), "text": text})

    async def presses(self, label: str, *, address: str = "/press", where: str = "group") -> httpx.Response:
        form = (await self.looks()).form(address, where=where, button=label)
        return await self.client.post(address, data=form.sending(label))


@pytest.fixture
def pat(visitor: httpx.AsyncClient) -> Person:
    return Person(visitor, "pat")


@pytest.fixture
def amina(visitor: httpx.AsyncClient) -> Person:
    return Person(visitor, "amina")


async def test_what_is_typed_stands_above_what_it_caused(pat: Person) -> None:
    await pat.says(ASK)

    group = (await pat.looks()).text("group")
    assert group.index("/poll Where") < group.index("Nobody sees your name.")


async def test_an_answer_is_seen_by_the_person_alone(pat: Person, amina: Person) -> None:
    await pat.says(ASK)
    await amina.presses("Café")

    assert "Only you can see this Counted: Café." in (await amina.looks()).text("group")
    assert "Counted" not in (await pat.looks()).text("group")


async def test_a_changed_answer_takes_the_place_of_the_earlier_note(pat: Person, amina: Person) -> None:
    await pat.says(ASK)
    await amina.presses("Café")
    await amina.presses("Online")

    group = (await amina.looks()).text("group")
    assert "Counted: Online." in group
    assert "Counted: Café." not in group


async def test_a_passing_note_goes_with_the_next_act(pat: Person, amina: Person) -> None:
    await pat.says(ASK)
    await amina.presses("Who sees this?")
    noted = (await amina.looks()).text("group")
    await amina.says("Thanks")

    assert "Nobody sees your name. The result" in noted
    assert noted.count("Nobody sees your name.") == 2
    assert (await amina.looks()).text("group").count("Nobody sees your name.") == 1


async def test_the_same_request_sent_twice_is_one_act(opened: Opened, pat: Person) -> None:
    form = (await pat.looks()).form("/say", button="Send")
    sent = {**form.sending("Send"), "text": "Hello all"}
    await asyncio.gather(*(pat.client.post("/say", data=sent) for _ in range(5)))

    assert [type(act) for act in opened.core.acts] == [Said]
    assert (await pat.looks()).text("group").count("Hello all") == 1


async def test_a_press_sent_twice_is_one_act(opened: Opened, pat: Person, amina: Person) -> None:
    await pat.says(ASK)
    form = (await amina.looks()).form("/press", button="Café")
    await asyncio.gather(*(amina.client.post("/press", data=form.sending("Café")) for _ in range(5)))

    assert [type(act) for act in opened.core.acts] == [Said, Pressed]


async def test_two_buttons_of_one_drawing_are_two_acts(opened: Opened, pat: Person, amina: Person) -> None:
    await pat.says(ASK)
    form = (await amina.looks()).form("/press", button="Café")
    for label in ("Café", "Library"):
        await amina.client.post("/press", data=form.sending(label))

    assert opened.core.votes == {"amina": 0}


async def test_each_drawing_names_its_acts_anew(pat: Person) -> None:
    first, second = (await pat.looks()).form("/say"), (await pat.looks()).form("/say")

    assert first.fields["key"] != second.fields["key"]


async def test_words_that_were_not_saved_stay_in_the_box_and_are_the_same_act(opened: Opened, pat: Person) -> None:
    opened.core.not_saved = 1
    response = await pat.says("My long story")
    page = Page(response.text)
    box = page.form("/say", button="Send")
    again = await pat.client.post("/say", data=box.sending("Send"))

    assert "We could not save that" in page.text("kept-group")
    assert box.fields["text"] == "My long story"
    assert again.status_code == 303
    assert len(opened.core.acts) == 1
    assert (await pat.looks()).text("group").count("My long story") == 1


async def test_a_press_that_was_not_saved_confirms_nothing(opened: Opened, pat: Person, amina: Person) -> None:
    await pat.says(ASK)
    opened.core.not_saved = 1
    await amina.presses("Café")

    group = (await amina.looks()).text("group")
    assert "it does not count" in group
    assert "Counted" not in group


async def test_a_no_leaves_the_words_in_the_box_with_the_reason(pat: Person) -> None:
    response = await pat.says("/poll Lunch?")

    page = Page(response.text)
    assert page.text("kept-group") == "Please give two choices or more."
    assert page.form("/say", button="Send").fields["text"] == "/poll Lunch?"
    assert page.text("group") == "Nobody has written here yet."


async def test_the_same_words_after_a_no_are_a_new_act(opened: Opened, pat: Person) -> None:
    box = Page((await pat.says("/poll Lunch?")).text).form("/say", button="Send")
    await pat.client.post("/say", data=box.sending("Send"))

    assert len({act.key for act in opened.core.acts}) == 2


async def test_nothing_typed_is_no_act(opened: Opened, pat: Person) -> None:
    await pat.says("  \n ")

    assert opened.core.acts == []


async def test_too_long_a_text_stays_in_the_box(opened: Opened, pat: Person) -> None:
    response = await pat.says("🙂" * 2001)

    assert "keep it under" in Page(response.text).text("kept-group")
    assert opened.core.acts == []


async def test_a_private_answer_to_a_group_act_comes_to_the_private_chat(pat: Person) -> None:
    await pat.says("/polls")

    page = await pat.looks()
    assert "Caresay has answered in your private chat." in page.text("group")
    assert "One question is open." in page.text("private")
    assert "/as/pat/riverside?side=private#private-title" in page.links


async def test_nobody_else_sees_a_private_chat(pat: Person, amina: Person) -> None:
    await pat.says("/support", where="private")

    assert "Samaritans" in (await pat.looks()).text("private")
    assert "Samaritans" not in (await amina.looks()).text("private")


async def test_a_whispered_message_is_marked(pat: Person, amina: Person) -> None:
    await pat.says("/support")

    assert "Only you can see this Somebody to talk to now" in (await pat.looks()).text("group")
    assert "Somebody" not in (await amina.looks()).text("group")


async def test_an_answer_may_take_the_place_of_the_message_pressed(pat: Person) -> None:
    await pat.says("/polls", where="private")
    await pat.presses("Look again", where="private")

    private = (await pat.looks()).text("private")
    assert "You looked again" in private
    assert "Open questions" not in private


async def test_a_door_does_its_thing_in_the_private_chat(opened: Opened, pat: Person) -> None:
    await pat.says("/support")
    response = await pat.presses("See open questions", address="/door")

    assert response.headers["location"] == "/as/pat/riverside?side=private#private-end"
    assert "One question is open." in (await pat.looks()).text("private")
    assert opened.core.acts[-1].place.private


async def test_a_command_typed_in_a_group_is_shown_to_nobody_else(pat: Person, amina: Person, opened: Opened) -> None:
    opened.room._routes.commands = (CommandSpec(name="support", summary="", where=EVERYWHERE),)
    await pat.says("/support")

    assert "/support" in (await pat.looks()).text("group")
    assert "/support" not in (await amina.looks()).text("group")


async def test_a_form_is_sent_with_what_was_filled_in(opened: Opened, pat: Person) -> None:
    await pat.says("/idea", where="private")
    form = (await pat.looks()).form("/send", where="private")
    await pat.client.post("/send", data={**form.sending("Send idea"), "f-idea": "A walk in the park"})

    page = await pat.looks()
    assert form.fields["f-idea"] == "A w"
    assert "Thank you for “A walk in the park”" in page.text("private")
    assert not [form for form in page.forms if form.action == "/send"]


async def test_a_form_that_was_refused_keeps_all_that_was_filled_in(pat: Person) -> None:
    await pat.says("/idea", where="private")
    form = (await pat.looks()).form("/send", where="private")
    await pat.client.post("/send", data={**form.sending("Send idea"), "f-idea": "Tea", "f-why": "Because"})

    page = await pat.looks()
    again = page.form("/send", where="private")
    assert "Please say a little more." in page.text("private")
    assert (again.fields["f-idea"], again.fields["f-why"]) == ("Tea", "Because")
    assert again.fields["key"] != form.fields["key"]


async def test_the_others_answer_each_once_through_the_inbox(opened: Opened, pat: Person) -> None:
    await pat.says(ASK)
    await pat.presses("Let the group answer", address="/others")

    presses = [act for act in opened.core.acts if isinstance(act, Pressed)]
    assert len({act.sender.id for act in presses}) == len(presses) == 6
    assert len({act.key for act in presses}) == 6
    assert len(opened.core.votes) == 6


async def test_skipping_moves_the_clock_once_however_often_it_is_sent(opened: Opened, pat: Person) -> None:
    await pat.says(ASK)
    form = (await pat.looks()).form("/skip")
    for _ in range(2):
        await pat.client.post("/skip", data=form.sending("Skip to Friday 6pm"))

    group = (await pat.looks()).text("group")
    assert opened.clock.instant.day == 4
    assert group.count("Time moved on to Friday 6pm.") == 1
    assert "Most of you chose the first." in group


async def test_with_nothing_waiting_there_is_nothing_to_skip_to(pat: Person) -> None:
    assert not [form for form in (await pat.looks()).forms if form.action == "/skip"]


async def test_the_guide_ticks_itself_off(pat: Person, amina: Person, visitor: httpx.AsyncClient) -> None:
    await pat.says(ASK)
    await amina.presses("Café")
    await Person(visitor, "joe").presses("Library")
    await pat.presses("Let the group answer", address="/others")
    await pat.presses("Skip to Friday 6pm", address="/skip")

    assert (await pat.looks()).text("guide").count("Done:") == 5


async def test_the_example_is_asked_as_the_organiser_whoever_one_is(opened: Opened, amina: Person) -> None:
    response = await amina.presses("Ask an example", address="/say")

    assert response.headers["location"].startswith("/as/pat/riverside")
    assert opened.core.acts[0].sender.leads


@pytest.mark.parametrize("text", ["<img src=x onerror=alert(1)>", "</textarea><script>alert(1)</script>", "{{ 7*7 }}"])
async def test_what_people_write_is_only_ever_text(opened: Opened, pat: Person, text: str) -> None:
    await pat.says(text)
    opened.core.not_saved = 1
    kept = await pat.says(text)

    page = Page(kept.text)
    assert text in page.text("group")
    assert page.form("/say", button="Send").fields["text"] == text
    assert page.tags.count("script") == 3
    assert page.tags.count("img") == 1


async def test_a_door_with_a_known_command_is_that_command(opened: Opened, pat: Person) -> None:
    opened.room._routes.commands = (CommandSpec(name="polls", summary=""),)
    await pat.says("/support", where="private")
    await pat.presses("See open questions", address="/door", where="private")

    assert isinstance(opened.core.acts[-1], Commanded)


async def test_a_restart_shows_the_groups_again_and_no_private_word(tmp_path: Path) -> None:
    memory = tmp_path / "data" / "room.json"
    before = await open_room(memory)
    async with before.visitor() as client:
        pat = Person(client, "pat")
        await pat.says("Hello everybody")
        await pat.says(ASK)
        await pat.says("My secret", where="private")
        await pat.presses("Café")
        await pat.says("/support")
    await before.close()
    after = await open_room(memory)
    async with after.visitor() as client:
        page = await Person(client, "pat").looks()
    await after.close()

    written = memory.read_text("utf-8")
    assert "Hello everybody" in page.text("group")
    assert page.buttons() == ["Library", "Café", "Online", "Who sees this?"]
    assert page.text("private") == "Answers that are only for you come here."
    assert not [secret for secret in ("My secret", "Counted", "Samaritans") if secret in written + page.text("group")]
    assert memory.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"form": 99}', '{"form": 1, "entries": [{"place": 1}], "done": []}'])
async def test_a_memory_that_makes_no_sense_is_no_reason_to_stop(tmp_path: Path, kept: str) -> None:
    memory = tmp_path / "room.json"
    memory.write_text(kept)
    here = await open_room(memory)
    async with here.visitor() as client:
        page = await Person(client, "pat").looks()
    await here.close()

    assert "Nobody has written here yet." in page.text("group")
