"""Form fields to inbound."""

from urllib.parse import urlencode

import pytest

from adapters.web.reading import Unreadable, read_door, read_fields, read_pressed, read_said, read_submitted, view_of
from bot.chat.commands import PRIVATE_ONLY, Argument, CommandSpec
from bot.chat.inbound import Commanded, Confirm, Said
from bot.chat.outbound import Field, Form

NONCE = "abcdefghijklmnop"


def fields(**more: str) -> dict[str, str]:
    return {"key": NONCE, "as": "amina", "in": "riverside", "side": "group", "where": "group", **more}


def test_typed_words_are_said_in_the_group_by_the_person_one_is() -> None:
    said = read_said(fields(text="Hello\r\nall"))

    assert (said.sender.id, said.sender.leads, said.place.id, said.text) == ("amina", False, "riverside", "Hello\nall")
    assert said.confirm is Confirm.LASTING


def test_the_organiser_leads() -> None:
    assert read_said(fields(text="x") | {"as": "pat"}).sender.leads


def test_the_private_box_leads_to_ones_own_private_chat() -> None:
    said = read_said(fields(text="x", where="private"))

    assert (said.place.id, said.place.private) == ("private-amina", True)


def test_a_button_is_pressed_on_its_message() -> None:
    pressed = read_pressed(fields(action="vote:7:1", on="m1"))

    assert pressed.on is not None
    assert (pressed.action, pressed.on.id) == ("vote:7:1", "m1")


def test_the_same_request_twice_has_one_key() -> None:
    assert read_said(fields(text="x")).key == read_said(fields(text="x")).key


@pytest.mark.parametrize("other", [{"action": "vote:7:2"}, {"on": "m2"}, {"key": NONCE * 2}, {"as": "joe"}])
def test_another_button_drawing_or_person_is_another_act(other: dict[str, str]) -> None:
    first = fields(action="vote:7:1", on="m1")

    assert read_pressed(first).key != read_pressed(first | other).key


def test_changed_words_from_the_same_box_are_another_act() -> None:
    assert read_said(fields(text="x")).key != read_said(fields(text="y")).key


@pytest.mark.parametrize(
    "wrong",
    [
        {"as": "mallory"},
        {"as": "sadia"},
        {"in": "elsewhere"},
        {"key": "short"},
        {"key": "with space and more"},
        {"action": ""},
        {"action": "é" * 33},
        {"on": ""},
    ],
)
def test_fields_that_no_page_of_ours_sends_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(Unreadable):
        read_pressed(fields(action="vote:7:1", on="m1") | wrong)


@pytest.mark.parametrize("body", ["é".encode(), b"&".join([b"a=1"] * 100)])
def test_a_body_that_is_no_small_form_is_refused(body: bytes) -> None:
    with pytest.raises(Unreadable):
        read_fields(body)


def test_every_script_comes_through_a_form_unharmed() -> None:
    text = "ਚੀਜ਼ਾਂ র‍্যাম্প می‌خواهم 🧑‍🦽"

    assert read_said(fields(**read_fields(urlencode({"text": text}).encode()))).text == text


def test_control_characters_are_dropped_and_line_breaks_kept() -> None:
    assert read_said(fields(text="a\x00b\nc\x1b")).text == "ab\nc"


def test_a_form_brings_its_own_fields_and_no_others() -> None:
    form = Form(name="idea", title="", fields=(Field(name="a", label=""), Field(name="b", label="")), send="")
    sent = read_submitted({**fields(), "f-a": "1", "f-z": "2"}, form)

    assert sent.values == {"a": "1", "b": ""}


def test_a_door_is_its_command_in_the_private_chat() -> None:
    spec = CommandSpec(
        name="vote", summary="", arguments=(Argument(name="poll", summary=""), Argument(name="answer", summary=""))
    )
    act = read_door(fields(thing="vote 7 2"), (spec,))

    assert isinstance(act, Commanded)
    assert (act.name, act.values, act.place.private) == ("vote", {"poll": "7", "answer": "2"}, True)


def test_a_door_to_an_unknown_thing_is_what_one_would_have_typed() -> None:
    act = read_door(fields(thing="polls"), (CommandSpec(name="help", summary="", where=PRIVATE_ONLY),))

    assert isinstance(act, Said)
    assert act.text == "/polls"


def test_the_side_in_front_is_kept_in_the_address() -> None:
    assert view_of(fields(side="private")).path == "/as/amina/riverside?side=private"


def test_no_word_of_anybody_is_in_a_repr() -> None:
    assert "secret" not in repr(read_said(fields(text="secret")))
