"""What Discord's documentation demands beyond the OpenAPI file: totals, and what must not be twice."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.platforms.discord.checking import Path_, Wrong
from tests.platforms.discord.messages import SELECTS

Json = dict[str, Any]

LONGEST_TEXT = 2000
MOST_PARTS, LONGEST_LAYOUT = 40, 4000
LARGEST_EMBEDS = 6000
LARGEST_COMMAND = 8000
ROWS, INPUTS, BUTTONS_IN_ROW = 5, 5, 5
COMMAND_NAME = re.compile(r"[-_'\w]{1,32}")
SUBCOMMAND, SUBCOMMAND_GROUP = 1, 2
LINK_STYLE, PREMIUM_STYLE = 5, 6
NEW_COMPONENTS = 1 << 15


def check_message(said: Json, where: Path_ = ()) -> None:
    """Raise `Wrong` where a message, or a change of one, is larger than bots may send."""
    if len(said.get("content") or "") > LONGEST_TEXT:
        raise Wrong((*where, "content"), "BASE_TYPE_MAX_LENGTH", f"Must be {LONGEST_TEXT} or fewer in length.")
    if sum(_size(embed) for embed in said.get("embeds") or ()) > LARGEST_EMBEDS:
        how = f"Embed size exceeds maximum size of {LARGEST_EMBEDS}"
        raise Wrong((*where, "embeds"), "MAX_EMBED_SIZE_EXCEEDED", how)
    is_new = bool((said.get("flags") or 0) & NEW_COMPONENTS)
    _check_components(said.get("components") or [], (*where, "components"), new=is_new)
    if is_new:
        _check_layout(said, where)


def _check_layout(said: Json, where: Path_) -> None:
    """Raise `Wrong` where a layout has more in it than fits, or stands beside what it replaces."""
    parts = list(_parts(said.get("components") or []))
    if len(parts) > MOST_PARTS:
        how = f"Must be between 1 and {MOST_PARTS} in length."
        raise Wrong((*where, "components"), "BASE_TYPE_BAD_LENGTH", how)
    if sum(len(part.get("content") or "") for part in parts) > LONGEST_LAYOUT:
        how = f"The text of a message may have {LONGEST_LAYOUT} characters in all."
        raise Wrong((*where, "components"), "COMPONENT_MAX_TOTAL_TEXT_LENGTH_EXCEEDED", how)
    if said.get("content") or said.get("embeds"):
        raise Wrong((*where, "content"), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "Not with a layout")


def _parts(components: list[Json]) -> Iterator[Json]:
    for one in components:
        yield one
        yield from _parts([*(one.get("components") or []), *([one["accessory"]] if one.get("accessory") else [])])


def is_empty(said: Json) -> bool:
    """Whether nothing would be seen of a message."""
    return not any(said.get(part) for part in ("content", "embeds", "components", "sticker_ids", "poll", "attachments"))


def check_form(said: Json, where: Path_) -> None:
    """Raise `Wrong` where a form has more fields than fit, or the same field twice."""
    if len(said["components"]) > INPUTS:
        raise Wrong((*where, "components"), "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {INPUTS} in length.")
    codes = Counter(code for _, code in _codes(said["components"], where))
    if any(count > 1 for count in codes.values()):
        raise Wrong(
            (*where, "components"), "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"
        )
    for number, row in enumerate(said["components"]):
        for at, field in enumerate(row.get("components") or ()):
            if "label" not in field:
                place = (*where, "components", number, "components", at, "label")
                raise Wrong(place, "BASE_TYPE_REQUIRED", "This field is required")


def check_commands(said: list[Json]) -> None:
    """Raise `Wrong` where commands cannot stand beside each other, or one of them cannot be read."""
    seen: set[tuple[int, str]] = set()
    for number, command in enumerate(said):
        kind = command.get("type") or 1
        if (kind, command["name"]) in seen:
            raise Wrong((number,), "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")
        seen.add((kind, command["name"]))
        if kind == 1:
            _check_command(command, (number,), top=True)
            if _written(command) > LARGEST_COMMAND:
                raise Wrong((number,), "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)")


def _check_command(command: Json, where: Path_, *, top: bool = False) -> None:
    names = [command["name"], *(command.get("name_localizations") or {}).values()]
    for name in names:
        if not COMMAND_NAME.fullmatch(name) or name != name.lower():
            raise Wrong((*where, "name"), "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
    if not command.get("description"):
        raise Wrong((*where, "description"), "BASE_TYPE_REQUIRED", "This field is required")
    optional = False
    options = command.get("options") or []
    if len({option["name"] for option in options}) < len(options):
        how = "Option names must be unique"
        raise Wrong((*where, "options"), "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", how)
    if top and 0 < sum(option["type"] in {SUBCOMMAND, SUBCOMMAND_GROUP} for option in options) < len(options):
        how = "Sub-command and sub-command group option types are mutually exclusive to all other types"
        raise Wrong((*where, "options"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", how)
    for number, option in enumerate(options):
        place = (*where, "options", number)
        if option["type"] not in {SUBCOMMAND, SUBCOMMAND_GROUP}:
            if option.get("required") and optional:
                how = "Required options must be placed before non-required options"
                raise Wrong(place, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", how)
            optional = optional or not option.get("required")
        _check_command(option, place)


def _check_components(components: list[Json], where: Path_, *, new: bool) -> None:
    if not new and len(components) > ROWS:
        raise Wrong(where, "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {ROWS} in length.")
    seen: set[str] = set()
    for place, code in _codes(components, where):
        if code in seen:
            raise Wrong(place, "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")
        seen.add(code)
    for number, row in enumerate(components):
        place = (*where, number)
        if row["type"] != 1 and not new:
            raise Wrong((*place, "type"), "UNION_TYPE_CHOICES", 'Value of field "type" must be one of (1,).')
        parts = row.get("components") or []
        if row["type"] == 1 and any(part["type"] in SELECTS.values() for part in parts) and len(parts) > 1:
            raise Wrong((*place, "components"), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The layout is too wide")
        for at, part in enumerate(parts if row["type"] == 1 else ()):
            _check_part(part, (*place, "components", at))


def _check_part(part: Json, where: Path_) -> None:
    if part["type"] == 2:
        named, addressed = bool(part.get("custom_id")), bool(part.get("url"))
        if part["style"] == LINK_STYLE and (not addressed or named):
            raise Wrong((*where, "url"), "BUTTON_COMPONENT_INVALID_URL", "A link button has an address, and no code")
        if part["style"] not in {LINK_STYLE, PREMIUM_STYLE} and (addressed or not named):
            raise Wrong((*where, "custom_id"), "BASE_TYPE_REQUIRED", "A custom id is required")
        if not part.get("label") and not part.get("emoji") and part["style"] != PREMIUM_STYLE:
            raise Wrong(where, "BUTTON_COMPONENT_INVALID_EMOJI_OR_LABEL", "A label or an emoji is required")
        return
    low, high = part.get("min_values", 1), part.get("max_values", 1)
    options = part.get("options", ())
    if part["type"] == SELECTS["string"]:
        if len({option["value"] for option in options}) < len(options):
            raise Wrong((*where, "options"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The value is already used")
        if high > len(options):
            raise Wrong((*where, "max_values"), "SELECT_COMPONENT_TOO_FEW_OPTIONS", "Fewer options than may be chosen")
    if low > high:
        raise Wrong((*where, "min_values"), "SELECT_COMPONENT_MIN_MAX", "More must be chosen than may")


def _codes(components: list[Json], where: Path_) -> Iterator[tuple[Path_, str]]:
    for number, one in enumerate(components):
        if one.get("custom_id"):
            yield (*where, number, "custom_id"), one["custom_id"]
        yield from _codes(one.get("components") or [], (*where, number, "components"))
        for key in ("component", "accessory"):
            if one.get(key):
                yield from _codes([one[key]], (*where, number, key))


def _size(embed: Json) -> int:
    parts = [embed.get("title"), embed.get("description"), (embed.get("footer") or {}).get("text")]
    parts += [(embed.get("author") or {}).get("name")]
    parts += [text for one in embed.get("fields") or () for text in (one.get("name"), one.get("value"))]
    return sum(len(part) for part in parts if part)


def _written(command: Json) -> int:
    size = len(command["name"]) + len(command.get("description") or "")
    size += sum(len(choice["name"]) + len(str(choice["value"])) for choice in command.get("choices") or ())
    return size + sum(_written(option) for option in command.get("options") or ())
