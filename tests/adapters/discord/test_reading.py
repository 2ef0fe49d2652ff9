"""What Discord tells of people's acts, to inbound: as the library gives it, from payloads as Discord writes them."""

from datetime import UTC, datetime
from typing import Any

import discord
import pytest

from adapters.discord.reading import Act, Unreadable, may_write, read, unread
from bot.chat.inbound import Commanded, Confirm, Inbound, Place, Pressed, Sender, Submitted
from bot.chat.outbound import Receipt

Json = dict[str, Any]

SERVER, CHANNEL, THREAD = 4100, 4101, 4102
HERE = Place(platform="discord", id="4100", topic="4101")
PRIVATE = Place(platform="discord", id="502", private=True)
BOB = Sender(platform="discord", id="502", name="Bob")
COMMANDS = {"help": None, "poll": None, "vote": None, "start": None}
SENDS, MANAGES, ADMINISTERS, SEES, IN_THREADS = 1 << 11, 1 << 5, 1 << 3, 1 << 10, 1 << 38


def user() -> Json:
    return {"id": "502", "username": "bob", "global_name": "Bob", "discriminator": "0", "avatar": None}


def in_server(*, permissions: int = 0, app: int = SEES | SENDS | IN_THREADS, thread: bool = False) -> Json:
    channel: Json = {"id": str(CHANNEL), "type": 0, "name": "chat", "position": 0, "guild_id": str(SERVER)}
    if thread:
        times = {"archived": False, "auto_archive_duration": 60, "archive_timestamp": "2026-12-01T10:00:00+00:00"}
        channel = {"id": str(THREAD), "type": 11, "name": "meals", "parent_id": str(CHANNEL), "owner_id": "1"}
        channel |= {"thread_metadata": times, "message_count": 0, "member_count": 0, "guild_id": str(SERVER)}
    member: Json = {"user": user(), "roles": [], "joined_at": None, "permissions": str(permissions), "flags": 0}
    told = {"guild_id": str(SERVER), "guild": {"id": str(SERVER), "features": []}, "channel": channel}
    return told | {"member": member, "app_permissions": str(app)}


def in_private() -> Json:
    return {"channel": {"id": "77", "type": 1, "recipients": [user()]}, "user": user(), "app_permissions": "0"}


def message(*, only_for_one: bool = False) -> Json:
    author = user() | {"id": "1", "bot": True}
    told: Json = {
        "id": "40",
        "channel_id": str(CHANNEL),
        "author": author,
        "content": "",
        "timestamp": "2026-12-01T10:00:00+00:00",
    }
    told |= {"edited_timestamp": None, "tts": False, "mention_everyone": False, "type": 0, "pinned": False}
    parts: Json = {part: [] for part in ("mentions", "mention_roles", "attachments", "embeds", "components")}
    return told | parts | {"flags": 64 if only_for_one else 0}


def told(kind: int, data: Json, where: Json | None = None, **more: Any) -> Any:
    said: Json = {"id": "900", "application_id": "1", "type": kind, "token": "t0k3n", "version": 1, "data": data}
    said |= {"entitlements": [], "attachment_size_limit": 1, "locale": "en-GB", "context": 0}
    return said | (where or in_server()) | more


def act(interaction: Any) -> Act:
    found = read(interaction, COMMANDS, "")
    assert found is not None
    return found


def inbound(interaction: Any) -> Inbound:
    found = act(interaction).inbound
    assert found is not None
    return found


def press(code: str, where: Json | None = None, **data: Any) -> Any:
    return told(3, {"custom_id": code, "component_type": 2} | data, where, message=message())


# Each kind


def test_a_command_says_who_where_and_with_which_words() -> None:
    options = [{"name": "question", "type": 3, "value": "Lunch?"}, {"name": "number", "type": 4, "value": 7}]
    found = inbound(told(2, {"name": "poll", "type": 1, "id": "1", "options": options}))

    assert isinstance(found, Commanded)
    assert (found.sender, found.place, found.name) == (BOB, HERE, "poll")
    assert dict(found.values) == {"question": "Lunch?", "number": "7"}
    assert (found.key, found.confirm) == ("discord:900", Confirm.LASTING)


def test_a_press_says_who_what_and_on_which_message() -> None:
    found = inbound(press("vote:7:2"))

    assert isinstance(found, Pressed)
    assert (found.sender, found.place, found.action, found.on) == (BOB, HERE, "vote:7:2", Receipt("40"))
    assert act(press("vote:7:2")).is_press


@pytest.mark.parametrize("code", ["~0~vote:7:2", "~12~vote:7:2"])
def test_a_code_that_stands_in_its_message_twice_means_the_same(code: str) -> None:
    found = inbound(press(code))

    assert isinstance(found, Pressed)
    assert found.action == "vote:7:2"


def test_a_choice_in_a_list_is_a_press() -> None:
    found = inbound(press("~many:0", component_type=3, values=["~3~vote:7:2"]))

    assert isinstance(found, Pressed)
    assert found.action == "vote:7:2"


def test_a_door_is_the_command_that_a_link_would_be() -> None:
    found = inbound(press("~do:vote-7-2"))

    assert isinstance(found, Commanded)
    assert (found.name, dict(found.values), found.place) == ("start", {"thing": "vote-7-2"}, HERE)


@pytest.mark.parametrize(("permissions", "leads"), [(MANAGES, True), (ADMINISTERS, True), (SENDS, False)])
def test_a_channel_that_is_picked_is_as_if_the_command_had_been_used_there(permissions: int, leads: bool) -> None:
    """Who leads is told for that channel, and not by where the list stood."""
    channel = {"id": "4109", "name": "lunch", "type": 0, "permissions": str(permissions)}
    resolved = {"channels": {"4109": channel}}
    where = in_server(permissions=0 if leads else ADMINISTERS)
    found = inbound(press("~into:join-c0de", where, component_type=8, values=["4109"], resolved=resolved))

    assert isinstance(found, Commanded)
    assert (found.name, dict(found.values)) == ("start", {"thing": "join-c0de"})
    assert (found.place.id, found.place.topic, found.sender.leads) == ("4100", "4109", leads)
    assert found.place.title.endswith("#lunch")


@pytest.mark.parametrize("row", [18, 1])
def test_a_form_says_what_was_written_in_each_field(row: int) -> None:
    """Fields stand under labels; in the older way, in rows."""
    fields = [{"type": 4, "custom_id": "question", "value": "Lunch?"}, {"type": 4, "custom_id": "options"}]
    rows = [{"type": row, "component": one} if row == 18 else {"type": row, "components": [one]} for one in fields]
    found = inbound(told(5, {"custom_id": "poll-change:7", "components": rows}))

    assert isinstance(found, Submitted)
    assert (found.form, dict(found.values)) == ("poll-change:7", {"question": "Lunch?", "options": ""})


def test_a_button_for_a_form_that_is_kept_here_is_nothing_to_the_core() -> None:
    found = act(press("~form:poll-change:7"))

    assert (found.inbound, found.form, found.sender) == (None, "poll-change:7", BOB)


# Where


def test_in_a_thread_the_thread_is_the_topic() -> None:
    found = act(press("vote:7:2", in_server(thread=True)))

    assert found.place == Place(platform="discord", id="4100", topic="4102")
    assert found.place.title.endswith("#meals")


def test_in_private_the_place_is_the_account() -> None:
    found = act(press("vote:7:2", in_private()))

    assert (found.place, found.in_server, found.pressed_own, found.may_write) == (PRIVATE, False, True, True)


@pytest.mark.parametrize("only_for_one", [True, False])
def test_a_message_that_only_its_reader_sees_may_be_changed_in_place(only_for_one: bool) -> None:
    data = {"custom_id": "vote:7:2", "component_type": 2}

    assert act(told(3, data, message=message(only_for_one=only_for_one))).pressed_own is only_for_one


@pytest.mark.parametrize(
    ("rights", "in_thread", "may"),
    [
        (SEES | SENDS, False, True),
        (SENDS, False, False),
        (SEES, False, False),
        (SEES | SENDS, True, False),
        (SEES | IN_THREADS, True, True),
        (ADMINISTERS, True, True),
    ],
)
def test_where_we_may_write_is_told_by_the_rights_that_hold_there(rights: int, in_thread: bool, may: bool) -> None:
    assert may_write(rights, in_thread=in_thread) is may
    assert act(press("vote:7:2", in_server(app=rights, thread=in_thread))).may_write is may


@pytest.mark.parametrize(("permissions", "leads"), [(0, False), (MANAGES, True), (ADMINISTERS, True)])
def test_whoever_administers_or_manages_the_server_leads(permissions: int, leads: bool) -> None:
    assert act(press("vote:7:2", in_server(permissions=permissions))).sender.leads is leads


LONG_AGO = "2024-05-01T10:00:00.123000+00:00"
AS_IT_CAME = datetime(2026, 12, 1, 10, tzinfo=UTC)


def joined(told_as: Any) -> datetime | None:
    """Since when somebody is taken to be in the server, by what Discord tells of it."""
    where = in_server()
    where["member"] |= {"joined_at": told_as}
    return act(press("secret:7:2", where) | {"id": str(discord.utils.time_snowflake(AS_IT_CAME))}).sender.joined_at


def test_since_when_somebody_is_in_the_server_is_told_there_and_not_in_private() -> None:
    found = act(press("secret:7:2", in_private())).sender

    assert joined(LONG_AGO) == datetime(2024, 5, 1, 10, 0, 0, 123000, tzinfo=UTC)
    assert (found.joined_at, found.tells_joining) == (None, True)


@pytest.mark.parametrize("told_as", [None, "", "soon", "2024-05-01T10:00:00", 7, [], {}], ids=str)
def test_of_whom_no_time_can_be_read_has_just_come(told_as: Any) -> None:
    """Guests come for one call, and Discord tells none of them."""
    assert joined(told_as) == AS_IT_CAME


def test_a_member_without_the_time_is_read() -> None:
    where = in_server()
    del where["member"]["joined_at"]

    assert act(press("secret:7:2", where)).sender.joined_at is not None


# What we do not have, or cannot read


@pytest.mark.parametrize("kind", [1, 4, 99])
def test_what_is_no_act_of_a_person_is_nothing_to_us(kind: int) -> None:
    assert read(told(kind, {"name": "poll"}), COMMANDS, "") is None


def test_a_command_that_we_do_not_have_is_a_call_for_help() -> None:
    found = inbound(told(2, {"name": "surveys", "options": [{"name": "a", "type": 3, "value": "b"}]}))

    assert isinstance(found, Commanded)
    assert (found.name, dict(found.values)) == ("help", {})


BROKEN: dict[str, tuple[int, Json, Json]] = {
    "a command without a name": (2, {}, {}),
    "an option without a value": (2, {"name": "poll", "options": [{"name": "question"}]}, {}),
    "options that are none": (2, {"name": "poll", "options": 7}, {}),
    "a press without a code": (3, {"component_type": 2}, {}),
    "a list without a choice": (3, {"custom_id": "~many:0", "component_type": 3, "values": []}, {}),
    "a list without choices": (3, {"custom_id": "~many:0", "component_type": 3}, {}),
    "a channel that is not told": (3, {"custom_id": "~into:x", "values": ["1"], "resolved": {"channels": {}}}, {}),
    "a channel without a list": (3, {"custom_id": "~into:x"}, {}),
    "a form without fields": (5, {"custom_id": "poll-change:7"}, {}),
    "a form with odd fields": (5, {"custom_id": "poll-change:7", "components": [7]}, {}),
    "nobody": (3, {"custom_id": "vote:7:2"}, {"member": None}),
    "no channel": (3, {"custom_id": "vote:7:2"}, {"channel": {}}),
}


@pytest.mark.parametrize("name", BROKEN)
def test_an_act_that_breaks_discords_rules_is_unreadable_and_its_person_can_be_told(name: str) -> None:
    kind, data, more = BROKEN[name]
    where = {key: value for key, value in (in_server() | more).items() if value is not None}
    interaction = told(kind, data, where)
    with pytest.raises(Unreadable) as raised:
        read(interaction, COMMANDS, "")
    found = unread(interaction)
    assert found is not None

    assert "poll" not in f"{raised.value!r}"
    assert (found.number, found.token, found.in_server, found.inbound) == (900, "t0k3n", True, None)


def test_a_channel_that_is_picked_in_private_is_unreadable() -> None:
    """There are no channels to pick from: whoever tells of one has made it up."""
    resolved = {"channels": {"1": {"id": "1", "name": "lunch", "permissions": str(ADMINISTERS)}}}

    with pytest.raises(Unreadable):
        read(press("~into:join-c0de", in_private(), values=["1"], resolved=resolved), COMMANDS, "")


def test_neither_the_token_nor_what_was_written_is_told_by_an_act() -> None:
    found = act(told(5, {"custom_id": "a", "components": [{"custom_id": "b", "value": "secret"}]}))

    assert "t0k3n" not in repr(found)
    assert "secret" not in repr(found)
