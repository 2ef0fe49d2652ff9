"""How the bot answers what people did: the first answer, the original, and follow-ups, each in its time."""

import time
from collections.abc import Mapping
from typing import Any

from tests.platforms.discord.calls import Asked, operation
from tests.platforms.discord.checking import Wrong
from tests.platforms.discord.composing import change, composed
from tests.platforms.discord.interactions import (
    ANSWER,
    AUTOCOMPLETE,
    COMPONENT,
    DEFER,
    DEFER_EDIT,
    EDIT,
    FIRST_ANSWER_WITHIN,
    FORM,
    SUBMIT,
    SUGGEST,
    TOKEN_LIVES,
    Interaction,
)
from tests.platforms.discord.messages import EPHEMERAL, LOADING, Shown
from tests.platforms.discord.messaging import tell_deleted
from tests.platforms.discord.refusing import Refused, already_acknowledged, unknown
from tests.platforms.discord.rules import check_form
from tests.platforms.discord.world import World

Json = dict[str, Any]

DEAD_TOKEN = Refused(401, 50027, "Invalid Webhook Token")
DATA = ("data",)


@operation("answer_interaction", "POST /interactions/{interaction_id}/{interaction_token}/callback")
def answer_interaction(asked: Asked) -> Json | None:
    """The first answer, within three seconds, once."""
    world = asked.world
    interaction = world.interactions.get(int(asked.path["interaction_id"]))
    if interaction is None or interaction.token != asked.path["interaction_token"]:
        raise unknown("interaction")
    if interaction.first:
        raise already_acknowledged()
    if world.clock.now() > interaction.at + FIRST_ANSWER_WITHIN:
        world.record.late += 1
        raise unknown("interaction")
    kind, data = asked.body["type"], asked.body.get("data") or {}
    _check_fits(interaction, kind)
    _first(asked, interaction, kind, data)
    interaction.first = kind
    interaction.answered = time.perf_counter()
    _settle(interaction)
    if interaction.then is not None:
        interaction.then(interaction)
    return _told(interaction) if asked.query.get("with_response") in {"1", "true"} else None


def _check_fits(interaction: Interaction, kind: int) -> None:
    """Raise `Wrong` where this kind of answer cannot follow what was done."""
    on_message = interaction.message is not None
    fits = {
        ANSWER: interaction.kind != AUTOCOMPLETE,
        DEFER: interaction.kind != AUTOCOMPLETE,
        DEFER_EDIT: interaction.kind == COMPONENT or (interaction.kind == SUBMIT and on_message),
        EDIT: interaction.kind == COMPONENT or (interaction.kind == SUBMIT and on_message),
        SUGGEST: interaction.kind == AUTOCOMPLETE,
        FORM: interaction.kind not in {AUTOCOMPLETE, SUBMIT},
    }
    if not fits.get(kind, False):
        raise Wrong(("type",), "INTERACTION_CALLBACK_INVALID", "This answer does not fit this interaction")


def _first(asked: Asked, interaction: Interaction, kind: int, data: Json) -> None:
    world = asked.world
    match kind:
        case 4:
            interaction.original = _say(asked, interaction, data, where=DATA)
        case 5:
            flags = data.get("flags") or 0
            interaction.original = _post(world, interaction, {"flags": LOADING}, private=bool(flags & EPHEMERAL))
        case 6:
            interaction.original = interaction.message
        case 7:
            assert interaction.message is not None
            # Files that come with this kind of answer are dropped: so those say who tried; no document tells of it.
            _alter(asked, interaction.message, data, where=DATA, files={})
            interaction.original = interaction.message
        case 8:
            interaction.suggested = data.get("choices") or []
        case _:
            check_form(data, DATA)
            interaction.form = data
            interaction.channel.told.append(f"({interaction.person.name} fills in: {data['title']})")


def _told(interaction: Interaction) -> Json:
    told: Json = {"interaction": {"id": str(interaction.id), "type": interaction.kind}}
    original = interaction.original
    if original is None:
        return told | {"resource": {"type": interaction.first}}
    told["interaction"] |= {
        "response_message_id": str(original.id),
        "response_message_loading": original.is_thinking,
        "response_message_ephemeral": original.only_for is not None,
    }
    message = {} if interaction.first == DEFER_EDIT else {"message": original.as_message()}
    return told | {"resource": {"type": interaction.first} | message}


def _living(asked: Asked) -> Interaction:
    """The interaction whose token the call names. Raises `Refused` where it is dead, or was never answered."""
    interaction = asked.world.tokens.get(asked.path["webhook_token"])
    if interaction is None or int(asked.path["webhook_id"]) != asked.world.bot.id:
        raise unknown("Webhook")
    if asked.world.clock.now() > interaction.at + TOKEN_LIVES:
        raise DEAD_TOKEN
    if not interaction.first:
        raise unknown("Webhook")
    return interaction


@operation("follow_up", "POST /webhooks/{webhook_id}/{webhook_token}")
def follow_up(asked: Asked) -> Json | None:
    """One more answer. The first one after "thinking…" takes its place, and is as private as that was."""
    interaction, said = _living(asked), asked.body or {}
    original = interaction.original
    if interaction.first == DEFER and original is not None and original.is_thinking and not original.deleted:
        _alter(asked, original, said | {"flags": (said.get("flags") or 0) & ~EPHEMERAL})
        shown = original
    else:
        shown = _say(asked, interaction, said)
    _settle(interaction)
    return shown.as_message() if asked.query.get("wait") in {"1", "true"} else None


@operation("edit_original", "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original")
def edit_original(asked: Asked) -> Json:
    """Change the first answer, or the message that was pressed."""
    interaction = _living(asked)
    shown = _original(interaction)
    _alter(asked, shown, asked.body or {})
    _settle(interaction)
    return shown.as_message()


@operation("get_original", "GET /webhooks/{webhook_id}/{webhook_token}/messages/@original")
def get_original(asked: Asked) -> Json:
    """The first answer as it stands."""
    return _original(_living(asked)).as_message()


@operation("delete_original", "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original")
def delete_original(asked: Asked) -> None:
    """Remove the first answer."""
    interaction = _living(asked)
    _remove(asked.world, _original(interaction))
    _settle(interaction)


@operation("edit_follow_up", "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}")
def edit_follow_up(asked: Asked) -> Json:
    """Change one of the answers."""
    interaction = _living(asked)
    shown = _one_of(asked, interaction)
    _alter(asked, shown, asked.body or {})
    _settle(interaction)
    return shown.as_message()


@operation("get_follow_up", "GET /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}")
def get_follow_up(asked: Asked) -> Json:
    """One of the answers as it stands."""
    return _one_of(asked, _living(asked)).as_message()


@operation("delete_follow_up", "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}")
def delete_follow_up(asked: Asked) -> None:
    """Remove one of the answers."""
    interaction = _living(asked)
    _remove(asked.world, _one_of(asked, interaction))
    _settle(interaction)


def _original(interaction: Interaction) -> Shown:
    shown = interaction.original
    if shown is None or shown.deleted:
        raise unknown("Message")
    return shown


def _one_of(asked: Asked, interaction: Interaction) -> Shown:
    number = int(asked.path["message_id"])
    mine = [*interaction.said, *([interaction.message] if interaction.message else [])]
    shown = next((one for one in mine if one.id == number and not one.deleted), None)
    if shown is None:
        raise unknown("Message")
    return shown


def _say(asked: Asked, interaction: Interaction, said: Json, where: tuple[str, ...] = ()) -> Shown:
    private = bool((said.get("flags") or 0) & EPHEMERAL)
    fields = composed(asked.world, interaction.channel, said, asked.files, where=where, private=private)
    return _post(asked.world, interaction, fields, private=private)


def _post(world: World, interaction: Interaction, fields: Json, *, private: bool) -> Shown:
    told: Json = {"id": str(interaction.id), "type": interaction.kind, "user": interaction.person.as_user()}
    told["authorizing_integration_owners"] = {}
    if interaction.kind == COMPONENT and interaction.message is not None:
        told["interacted_message_id"] = str(interaction.message.id)
    only_for = interaction.person if private else None
    shown = world.post(interaction.channel, world.bot, only_for=only_for, interaction=told, **fields)
    interaction.said.append(shown)
    world.tell_message(shown)
    return shown


def _alter(
    asked: Asked,
    shown: Shown,
    said: Json,
    where: tuple[str, ...] = (),
    files: Mapping[str, bytes] | None = None,
) -> None:
    if shown.deleted:
        raise unknown("Message")
    change(asked.world, shown, said, asked.files if files is None else files, where=where)
    asked.world.tell_message(shown, "MESSAGE_UPDATE")


def _remove(world: World, shown: Shown) -> None:
    shown.deleted = True
    if shown.only_for is None:
        tell_deleted(world, shown)


def _settle(interaction: Interaction) -> None:
    original = interaction.original
    thinking = original is not None and original.is_thinking and not original.deleted
    if not thinking and not interaction.settled:
        interaction.settled = time.perf_counter()
