"""What was done in the browser: form fields to inbound. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2s
from typing import Literal
from urllib.parse import parse_qsl, urlencode

from adapters.web.cast import PLATFORM, Member, group, visitor
from bot.chat.commands import CommandSpec, read_command
from bot.chat.inbound import Brought, Commanded, Confirm, Inbound, Place, Pressed, Said, Submitted
from bot.chat.outbound import Form, Receipt

Side = Literal["group", "private"]

_NONCE = re.compile(r"[A-Za-z0-9_-]{16,64}")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_MOST_FIELDS = 80
_MOST_ACTION = 64  # bytes, the limit of `Choice.action`


class Unreadable(Exception):
    """The fields make no sense: no page of ours sends such a form."""


@dataclass(frozen=True, kw_only=True)
class View:
    """What is looked at: as whom, which group, and which side stands in front on a narrow screen."""

    member: Member
    group: Place
    side: Side

    @property
    def path(self) -> str:
        """The address of the page that shows this."""
        return page_path(self.member.id, self.group.id, self.side)

    @property
    def beside(self) -> "View":
        """The same with the private chat in front."""
        return replace(self, side="private")


def page_path(person: str, group_id: str, side: Side = "group") -> str:
    """The address of a page."""
    path = f"/as/{person}/{group_id}"
    return f"{path}?{urlencode({'side': side})}" if side == "private" else path


def read_fields(body: bytes) -> Mapping[str, str]:
    """A form as a browser encodes it by default. Of a field that comes twice, the last counts."""
    try:
        text = body.decode("ascii")
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS, errors="replace")
    except ValueError as error:
        raise Unreadable from error
    return dict(pairs)


def read_view(person: str, group_id: str, side: str) -> View:
    """Who looks at what. Raises `Unreadable` for a person or a group that is not here."""
    member, place = visitor(person), group(group_id)
    if member is None or place is None:
        raise Unreadable
    return View(member=member, group=place, side="private" if side == "private" else "group")


def view_of(fields: Mapping[str, str]) -> View:
    """The page that a form was sent from."""
    return read_view(fields.get("as", ""), fields.get("in", ""), fields.get("side", ""))


def place_of(fields: Mapping[str, str], view: View) -> Place:
    """The place that a form belongs to: the group, or the person's own private chat."""
    return view.member.private if fields.get("where") == "private" else view.group


def text_of(fields: Mapping[str, str]) -> str:
    """What was typed, as it stands, but for control characters and the browser's own line ends."""
    return _CONTROLS.sub("", fields.get("text", "").replace("\r\n", "\n")).strip()


def read_said(fields: Mapping[str, str]) -> Said:
    """Something typed and sent."""
    view = view_of(fields)
    place = place_of(fields, view)
    text = text_of(fields)
    key = _key(fields, "said", place.id, text)
    return Said(
        key=key,
        sender=view.member.sender,
        place=place,
        confirm=Confirm.LASTING,
        written=_written(key, place),
        text=text,
    )


def read_brought(fields: Mapping[str, str], file: Brought, mark: str) -> Said:
    """A file sent in private, with what was typed beside it; `mark` stands for its bytes."""
    view = view_of(fields)
    place, text = view.member.private, text_of(fields)
    key = _key(fields, "brought", place.id, text, mark)
    return Said(
        key=key,
        sender=view.member.sender,
        place=place,
        confirm=Confirm.LASTING,
        written=_written(key, place),
        text=text,
        brought=file,
        textless=True,
    )


def read_pressed(fields: Mapping[str, str]) -> Pressed:
    """A button pressed. The code is only a reference: what it may do is for the core to decide."""
    view = view_of(fields)
    action, on = fields.get("action", ""), fields.get("on", "")
    if not action or len(action.encode()) > _MOST_ACTION or not on:
        raise Unreadable
    return Pressed(
        key=_key(fields, "pressed", on, action),
        sender=view.member.sender,
        place=place_of(fields, view),
        confirm=Confirm.LASTING,
        action=action,
        on=Receipt(on),
    )


def read_submitted(fields: Mapping[str, str], form: Form) -> Submitted:
    """A form of ours sent: its own fields and no others; one that is missing is empty."""
    view = view_of(fields)
    values = {one.name: field_value(fields, one.name) for one in form.fields}
    return Submitted(
        key=_key(fields, "submitted", form.name, *values.values()),
        sender=view.member.sender,
        place=place_of(fields, view),
        confirm=Confirm.LASTING,
        form=form.name,
        values=values,
    )


def field_value(fields: Mapping[str, str], name: str) -> str:
    """What was filled in for one field of a form."""
    return _CONTROLS.sub("", fields.get(f"f-{name}", "").replace("\r\n", "\n")).strip()


def read_door(fields: Mapping[str, str], commands: Sequence[CommandSpec]) -> Inbound:
    """A door gone through: its thing, as if it were typed as a command in the private chat."""
    view = view_of(fields)
    text = "/" + fields.get("thing", "")
    found = read_command(text, commands)
    key = _key(fields, "door", text)
    sender, place = view.member.sender, view.member.private
    if found is None:
        return Said(key=key, sender=sender, place=place, confirm=Confirm.LASTING, text=text)
    name, values = found
    return Commanded(key=key, sender=sender, place=place, confirm=Confirm.LASTING, name=name, values=values)


def _written(key: str, place: Place) -> str:
    """What is typed in private stands under this name, so that it can be taken away again."""
    return f"said-{key}" if place.private else ""


def _key(fields: Mapping[str, str], *act: str) -> str:
    """Names an act by the random word of the form as it was drawn, and by what was done with it.

    The same request twice is one act; another button of the same drawing, or another text, is an act of its own.
    """
    nonce = fields.get("key", "")
    if not _NONCE.fullmatch(nonce):
        raise Unreadable
    digest = blake2s(digest_size=20)
    for part in (nonce, fields.get("as", ""), *act):
        digest.update(len(part).to_bytes(4, "big") + part.encode("utf-8", "replace"))
    return f"{PLATFORM}-{digest.hexdigest()}"
