"""From what somebody typed or chose on their screen to what the bot is told; refuses what the screen would not take."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.platforms.discord.guilds import TYPES, Channel, permissions_in
from tests.platforms.discord.messages import SELECTS, TEXT_INPUT
from tests.platforms.discord.people import Person
from tests.platforms.discord.permissions import allows
from tests.platforms.discord.world import World

Json = dict[str, Any]

TEXT, WHOLE, YES_NO, PERSON, CHANNEL, NUMBER, FILE = 3, 4, 5, 6, 7, 10, 11
KINDS: Mapping[int, tuple[type, ...]] = {
    TEXT: (str,),
    WHOLE: (int,),
    YES_NO: (bool,),
    PERSON: (Person,),
    CHANNEL: (Channel,),
    NUMBER: (int, float),
    FILE: (tuple,),  # its name, and its bytes
}


def command_data(
    world: World, channel: Channel, command: Json, path: Sequence[str], options: Json, *, focused: str | None
) -> Json:
    """The data of a command with its options. Raises `AssertionError` where the screen would not send it."""
    resolved: Json = {}
    levels: list[Json] = []
    rules = command
    for name in path:
        rules = next((one for one in rules["options"] if one["name"] == name and one["type"] in {1, 2}), {})
        assert rules, f"no sub-command {name!r}"
        levels.append(rules)
    written = _options(world, channel, rules, options, resolved, focused=focused)
    for level in reversed(levels):
        written = [{"name": level["name"], "type": level["type"], "options": written}]
    told: Json = {"id": command["id"], "name": command["name"], "type": command["type"], "options": written}
    if "guild_id" in command:
        told["guild_id"] = command["guild_id"]
    return told | ({"resolved": resolved} if resolved else {})


def _options(
    world: World, channel: Channel, rules: Json, given: Json, resolved: Json, *, focused: str | None
) -> list[Json]:
    known = {option["name"]: option for option in rules.get("options") or ()}
    assert not any(option["type"] in {1, 2} for option in known.values()), "a sub-command has to be chosen"
    assert not given.keys() - known.keys(), f"no options {sorted(given.keys() - known.keys())}"
    missing = [name for name, option in known.items() if option.get("required") and name not in given]
    assert not missing or focused, f"options missing: {missing}"
    written = []
    for name, value in given.items():
        option = known[name]
        told = {"name": name, "type": option["type"], "value": value}
        if name == focused:
            assert option.get("autocomplete"), f"{name} makes no suggestions"
            told["focused"] = True
        else:
            told["value"] = _value(world, channel, option, value, resolved)
        written.append(told)
    return written


def _value(world: World, channel: Channel, option: Json, value: Any, resolved: Json) -> Any:
    name, kinds = option["name"], KINDS[option["type"]]
    assert isinstance(value, kinds), f"{name} takes {kinds}"
    assert isinstance(value, bool) == (option["type"] == YES_NO), f"{name} takes {kinds}"
    if isinstance(value, Person):
        _resolve(channel, value, resolved)
        return str(value.id)
    if isinstance(value, Channel):
        resolved.setdefault("channels", {})[str(value.id)] = value.as_channel() | {"permissions": "0"}
        return str(value.id)
    if isinstance(value, tuple):
        told = world.attach(*value)
        resolved.setdefault("attachments", {})[told["id"]] = told
        return told["id"]
    if choices := option.get("choices"):
        chosen = [choice["value"] for choice in choices if value in {choice["name"], choice["value"]}]
        assert chosen, f"{name} has no choice {value!r}"
        return chosen[0]
    size = len(value) if isinstance(value, str) else value
    low, high = (option.get(f"{side}_{'length' if isinstance(value, str) else 'value'}") for side in ("min", "max"))
    assert (low is None or size >= low) and (high is None or size <= high), f"{name} is outside {low} to {high}"  # noqa: PT018 - one rule
    assert not isinstance(value, str) or len(value) <= 6000, f"{name} is too long"
    return value


def _resolve(channel: Channel, person: Person, resolved: Json) -> None:
    resolved.setdefault("users", {})[str(person.id)] = person.as_user()
    if channel.guild is not None and person.id in channel.guild.members:
        member = channel.guild.members[person.id].as_member(0)
        del member["user"]
        resolved.setdefault("members", {})[str(person.id)] = member


def select_data(
    part: Json, choices: Sequence[str | Person | Channel], person: Person | None = None
) -> tuple[Json, str]:
    """The data of choices in a select, by this person, and how one would tell them. Raises `AssertionError`."""
    low, high = part.get("min_values", 1), part.get("max_values", 1)
    assert low <= len(choices) <= high, f"{low} to {high} have to be chosen"
    data: Json = {"custom_id": part["custom_id"], "component_type": part["type"], "id": part.get("id", 0)}
    if part["type"] == SELECTS["string"]:
        chosen = [_option(part, choice) for choice in choices]
        return data | {"values": [one["value"] for one in chosen]}, ", ".join(str(one["label"]) for one in chosen)
    if part["type"] == SELECTS["channel"]:
        return data | _channels(part, choices, person), ", ".join(c.name for c in choices if isinstance(c, Channel))
    people = [choice for choice in choices if isinstance(choice, Person)]
    assert len(people) == len(choices), "this select takes people"
    resolved = {"users": {str(person.id): person.as_user() for person in people}}
    values = {"values": [str(person.id) for person in people], "resolved": resolved}
    return data | values, ", ".join(person.name for person in people)


def _channels(part: Json, choices: Sequence[str | Person | Channel], person: Person | None) -> Json:
    """Channels as Discord tells those that somebody chose: with what they themselves may do there."""
    channels = [choice for choice in choices if isinstance(choice, Channel)]
    assert person is not None and len(channels) == len(choices), "this select takes channels"  # noqa: PT018 - one rule
    told = {}
    for channel in channels:
        mine = permissions_in(channel, person)
        assert allows(mine, "view_channel"), "nobody chooses what they do not see"
        kinds = part.get("channel_types") or [TYPES[channel.kind]]
        assert TYPES[channel.kind] in kinds, f"this select has no {channel.kind} channels"
        told[str(channel.id)] = channel.as_channel() | {"permissions": str(mine)}
    return {"values": list(told), "resolved": {"channels": told}}


def _option(part: Json, choice: str | Person | Channel) -> Json:
    found = next((one for one in part["options"] if choice in {one["label"], one["value"]}), None)
    assert found is not None, f"no choice {choice!r}; there are {[one['label'] for one in part['options']]}"
    option: Json = found
    return option


def form_data(form: Json, values: Mapping[str, Any]) -> Json:
    """The data of a form that is sent; raises `AssertionError` where the screen would not send it."""
    left = dict(values)
    rows = [_row(row, left) for row in form["components"]]
    assert not left, f"no fields {sorted(left)} in this form"
    return {"custom_id": form["custom_id"], "components": rows}


def _row(row: Json, left: Json) -> Json:
    match row["type"]:
        case 1:
            return {"type": 1, "components": [_field(one, str(one.get("label")), left) for one in row["components"]]}
        case 18:
            return {"type": 18, "component": _field(row["component"], str(row["label"]), left)}
        case _:
            return {"type": row["type"]}


def _field(field: Json, label: str, left: Json) -> Json:
    code, kind = field["custom_id"], field["type"]
    value = left.pop(code, left.pop(label, None))
    told: Json = {"type": kind, "custom_id": code, "id": field.get("id", 0)}
    if kind == TEXT_INPUT:
        written = field.get("value") or "" if value is None else str(value)
        assert written or not field.get("required", True), f"the field {label!r} has to be filled in"
        low, high = field.get("min_length") or 0, field.get("max_length") or 4000
        assert not written or low <= len(written) <= high, f"the field {label!r} takes {low} to {high} characters"
        return told | {"value": written}
    choices = [value] if isinstance(value, str | Person) else list(value or ())
    if not choices and kind == SELECTS["string"]:
        choices = [one["value"] for one in field["options"] if one.get("default")]
    if not choices:
        assert not field.get("required", True), f"the field {label!r} has to be filled in"
        return told | {"values": []}
    data, _ = select_data(field, choices)
    return told | {"values": data["values"]}
