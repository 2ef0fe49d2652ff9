"""Recorded updates to inbound."""

import contextlib
import json
from typing import Any

import pytest

from adapters.telegram.reading import Act, Unreadable, kind_of, must_ask_if_leads, read, whose
from bot.chat.inbound import Arrived, Confirm, Inbound, Left, Moved, Place, Pressed, Said, Sender
from bot.chat.outbound import Receipt
from tests.adapters.telegram.recorded import NAMES, recorded

BOT = "caresay_bot"
GROUP = Place(platform="telegram", id="-4100")
LARGE = Place(platform="telegram", id="-1002200")
ADA, BOB = Sender(platform="telegram", id="501", name="Ada Hill"), Sender(platform="telegram", id="502", name="Bob")


def act(name: str) -> Act:
    found = read(recorded(name), BOT)
    assert found is not None
    return found


def inbound(name: str) -> Inbound:
    found = act(name).inbound
    assert found is not None
    return found


def said(name: str) -> Said:
    found = inbound(name)
    assert isinstance(found, Said)
    return found


def test_a_press_says_who_what_and_on_which_message() -> None:
    pressed = inbound("press_in_group")

    assert isinstance(pressed, Pressed)
    assert (pressed.sender, pressed.place, pressed.action) == (BOB, GROUP, "vote:7:2")
    assert (pressed.on, pressed.confirm, pressed.key) == (Receipt("40"), Confirm.DIALOG, "telegram:730000901")
    assert pressed.place.title == "Carers"


def test_a_press_in_a_topic_is_in_that_topic() -> None:
    assert inbound("press_in_topic").place == Place(platform="telegram", id="-1003300", topic="12")


def test_a_press_on_a_message_out_of_reach_still_counts_where_it_stands() -> None:
    pressed = inbound("press_on_inaccessible")

    assert isinstance(pressed, Pressed)
    assert (pressed.place, pressed.on, pressed.action) == (GROUP, Receipt("40"), "vote:7:2")


@pytest.mark.parametrize("name", ["press_without_message", "press_on_game"])
def test_a_press_that_is_not_on_a_button_of_ours_is_only_acknowledged(name: str) -> None:
    found = act(name)

    assert (found.inbound, found.query) == (None, "4382bfdwdsb323b2d9")


def test_a_press_in_private_is_private() -> None:
    assert inbound("press_in_private").place == Place(platform="telegram", id="501", private=True)


@pytest.mark.parametrize("name", ["command_in_group", "command_for_us"])
def test_a_command_in_a_group_is_said_aloud(name: str) -> None:
    command = said(name)

    assert command.text.endswith("Lunch? | Soup | Salad")
    assert (command.sender, command.place, command.confirm) == (ADA, GROUP, Confirm.NONE)
    assert (command.written, command.edited, act(name).message) == ("41", False, 41)


def test_nobody_leads_by_what_an_update_says() -> None:
    senders = [found.inbound.sender for name in NAMES if (found := _or_none(name)) and found.inbound]

    assert senders
    assert not any(sender.leads for sender in senders)


@pytest.mark.parametrize(
    "name",
    [
        "command_for_another",
        "words_in_group",
        "command_later_in_words",
        "another_bot",
        "linked_channel_post",
        "edited_words",
        "new_title",
        "bot_promoted",
        "bot_left",
        "bot_silenced",
        "bot_blocked",
        "bot_unblocked",
        "reaction",
    ],
)
def test_what_is_nothing_to_us_is_left_unread(name: str) -> None:
    assert read(recorded(name), BOT) is None


def test_a_command_in_a_topic_is_in_that_topic() -> None:
    assert said("command_in_topic").place.topic == "12"


def test_a_thread_of_replies_is_no_topic() -> None:
    assert said("command_in_reply_thread").place == LARGE


def test_anything_said_in_private_comes_in() -> None:
    words = said("words_in_private")

    assert words.text == "Carers' forum, Tuesday 1 December, 6pm"
    assert (words.place.private, words.confirm) == (True, Confirm.LASTING)


def test_a_photo_in_private_is_told_of_and_its_caption_is_what_was_typed() -> None:
    sent = said("photo_in_private")

    assert sent.text == "/poll Lunch? | Soup | Salad"
    assert sent.brought is not None
    assert (sent.brought.kind, sent.brought.ref, sent.brought.size) == ("picture", "A1", 1200)


def test_an_edited_command_says_that_it_was_edited_and_which_message_it_is() -> None:
    edited = said("edited_command")

    assert edited.edited
    assert edited.written == said("command_in_group").written
    assert edited.key != said("command_in_group").key


@pytest.mark.parametrize(("name", "speaks_as"), [("anonymous_admin", "-1002200"), ("as_channel", "-1004400")])
def test_whoever_speaks_as_a_group_or_a_channel_has_no_face(name: str, speaks_as: str) -> None:
    sender = said(name).sender

    assert (sender.id, sender.faceless, sender.leads) == (speaks_as, True, False)


@pytest.mark.parametrize("name", ["bot_added", "bot_added_as_admin", "bot_allowed_to_speak"])
def test_coming_into_a_group_or_being_let_speak_is_an_arrival(name: str) -> None:
    arrived = inbound(name)

    assert isinstance(arrived, Arrived)
    assert arrived.ourselves


def test_being_removed_is_leaving() -> None:
    left = inbound("bot_removed")

    assert isinstance(left, Left)
    assert left.ourselves


@pytest.mark.parametrize("name", ["migrated_to", "migrated_from"])
def test_both_groups_tell_of_a_new_id(name: str) -> None:
    moved = inbound(name)

    assert isinstance(moved, Moved)
    assert (moved.place, moved.to) == (GROUP, LARGE)
    assert not moved.to.private


@pytest.mark.parametrize(
    ("name", "matters"),
    [
        ("startgroup", True),
        ("join_in_group", True),
        ("start_in_private", False),
        ("command_in_group", False),
        ("anonymous_admin", False),
        ("press_in_group", False),
    ],
)
def test_whether_somebody_leads_is_asked_only_for_codes_in_groups(name: str, matters: bool) -> None:
    assert must_ask_if_leads(inbound(name)) is matters


def test_one_persons_acts_are_one_line_and_places_another() -> None:
    lines = {name: whose(recorded(name)) for name in NAMES}

    assert lines["command_in_group"] == lines["edited_command"] == lines["press_in_private"] == "501"
    assert lines["press_in_group"] == "502"
    assert lines["anonymous_admin"] == "-1002200"
    assert lines["bot_added"] == lines["migrated_to"] == lines["migrated_from"] == lines["bot_removed"]


@pytest.mark.parametrize("name", NAMES)
def test_no_recorded_update_is_in_a_repr(name: str) -> None:
    shown = repr(_or_none(name))

    assert not [word for word in ("Lunch", "Jane", "Ada", "502", "-4100", "abcdefghij") if word in shown]


@pytest.mark.parametrize("name", NAMES)
def test_an_update_with_anything_missing_or_of_the_wrong_kind_is_unreadable_or_nothing(name: str) -> None:
    for broken in _broken(recorded(name)):
        with contextlib.suppress(Unreadable):
            read(broken, BOT)

        assert isinstance(whose(broken), str)
        assert isinstance(kind_of(broken), str)


@pytest.mark.parametrize("update", [{}, {"update_id": 5}, {"update_id": "x", "message": 7}, {"message": None}])
def test_an_empty_or_odd_update_is_unreadable_or_nothing(update: dict[str, Any]) -> None:
    try:
        assert read(update, BOT) is None
    except Unreadable:
        assert update.get("update_id") != 5


def test_an_update_of_an_unknown_kind_is_nothing_and_named_by_its_kind() -> None:
    update = {"update_id": 9, "telepathy": {"from": {"id": 1}, "text": "secret"}}

    assert read(update, BOT) is None
    assert kind_of(update) == "telepathy"


def _or_none(name: str) -> Act | None:
    return read(recorded(name), BOT)


def _broken(value: Any) -> list[Any]:
    """The same value with each of its parts, at any depth, taken away or turned into something else."""
    text = json.dumps(value)
    found = []
    others: tuple[Any, ...] = (None, 7, "x", [], {})
    for path in _paths(value):
        for what in others:
            copy = json.loads(text)
            _put(copy, path, what)
            found.append(copy)
    return found


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    keys: Any = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [found for key in keys for found in ((*path, key), *_paths(value[key], (*path, key)))]


def _put(value: Any, path: tuple[Any, ...], what: Any) -> None:
    for key in path[:-1]:
        value = value[key]
    if what is None:
        del value[path[-1]]
    else:
        value[path[-1]] = what
