"""What people do with the bot: use a command, press, choose, fill in a form. Nobody can do what their screen lacks."""

import json
import time
from collections.abc import Mapping, Sequence
from typing import Any

from tests.platforms.discord.gathering import Gathering
from tests.platforms.discord.guilds import Channel, permissions_in
from tests.platforms.discord.interactions import AUTOCOMPLETE, COMMAND, COMPONENT, SUBMIT, Interaction
from tests.platforms.discord.messages import BUTTON, SELECTS, Shown, label_of
from tests.platforms.discord.people import Person
from tests.platforms.discord.permissions import allows
from tests.platforms.discord.screens import command_data, form_data, select_data
from tests.platforms.discord.world import Where, Who

Json = dict[str, Any]


class Acting(Gathering):
    """The part of a stand-in that acts as people do."""

    def uses(self, who: Who, command: str, channel: Where | None = None, /, **options: Any) -> Interaction:
        """Somebody sends a slash command: `uses(ada, "poll open", carers, question="Lunch?")`.

        In private with the bot unless a channel is named. Raises `AssertionError` where their screen would not.
        """
        return self._command(COMMAND, who, command, channel, options)

    def types(self, who: Who, command: str, option: str, text: str, channel: Where | None = None) -> Interaction:
        """Somebody has typed so far into an option that makes suggestions."""
        return self._command(AUTOCOMPLETE, who, command, channel, {option: text}, focused=option)

    def presses(self, who: Who, message: Shown, button: str | int) -> Interaction:
        """Somebody presses a button, named by what stands on it, by its code, or by its number."""
        person = self.world.who(who)
        self._check_screen(person, message)
        part = _find(message.buttons(), button, label_of)
        assert not part.get("disabled"), f"the button {button!r} is disabled"
        assert part.get("custom_id"), f"the button {button!r} opens an address"
        data = {"custom_id": part["custom_id"], "component_type": BUTTON, "id": part.get("id", 0)}
        return self.send(
            self.new_interaction(COMPONENT, person, message.channel, data, label=label_of(part), message=message)
        )

    def chooses(self, who: Who, message: Shown, *choices: str | Person | Channel, select: str | int = 0) -> Interaction:
        """Somebody chooses in a select, named by its placeholder, code or number; choices by their labels or values."""
        person = self.world.who(who)
        self._check_screen(person, message)
        selects = [part for part in message.parts() if part["type"] in SELECTS.values()]
        part = _find(selects, select, lambda one: str(one.get("placeholder") or ""))
        assert not part.get("disabled"), "the select is disabled"
        data, label = select_data(part, choices, person)
        return self.send(self.new_interaction(COMPONENT, person, message.channel, data, label=label, message=message))

    def submits(self, form: Interaction, values: Mapping[str, Any] | None = None, /, **more: Any) -> Interaction:
        """The person of an interaction that was answered with a form sends it; fields by code or label.

        What is not named is sent as the form came filled in.
        """
        assert form.form is not None, "no form was shown"
        data = form_data(form.form, {**(values or {}), **more})
        label = str(form.form["title"])
        return self.send(
            self.new_interaction(SUBMIT, form.person, form.channel, data, label=label, message=form.message)
        )

    def new_interaction(
        self, kind: int, person: Person, channel: Channel, data: Json, *, label: str, message: Shown | None = None
    ) -> Interaction:
        """An interaction that the bot was not told of yet."""
        number = self.world.new_id()
        token = f"stand-in-{number:x}-{self.world.random.getrandbits(128):032x}"
        at = self.world.clock.now()
        interaction = Interaction(number, token, kind, person, channel, data, at, label, message)
        interaction.number = len(self.world.interactions) + 1
        self.world.interactions[number] = interaction
        self.world.tokens[token] = interaction
        return interaction

    def send(self, interaction: Interaction) -> Interaction:
        """Tell the bot, and note it in the channel."""
        channel = interaction.channel
        if interaction.kind != AUTOCOMPLETE:
            channel.told.append(interaction)
        interaction.pressed = time.perf_counter()

        def sent(at: float) -> None:
            interaction.delivered = interaction.delivered or at

        guild = None if channel.guild is None else channel.guild.id
        self.world.tell("INTERACTION_CREATE", self._event(interaction), guild, sent=sent)
        return interaction

    def _event(self, interaction: Interaction) -> bytes:
        body = json.dumps(self._payload(interaction), separators=(",", ":")).encode()
        message = interaction.message
        return body if message is None else b'%b,"message":%b}' % (body[:-1], message.as_json())

    def _payload(self, interaction: Interaction) -> Json:
        channel, person, bot = interaction.channel, interaction.person, self.world.bot
        told: Json = {
            "id": str(interaction.id),
            "application_id": str(bot.id),
            "type": interaction.kind,
            "data": interaction.data,
            "channel_id": str(channel.id),
            "channel": channel.as_channel(),
            "token": interaction.token,
            "version": 1,
            "app_permissions": str(permissions_in(channel, bot)),
            "locale": person.locale,
            "entitlements": [],
            "authorizing_integration_owners": {"0": str(channel.guild.id if channel.guild else 0)},
            "context": 0 if channel.guild else 1,
            "attachment_size_limit": 10485760,
        }
        if channel.guild is None:
            return told | {"user": person.as_user()}
        guild = channel.guild
        told["guild_id"] = str(guild.id)
        told["guild_locale"] = guild.locale
        told["guild"] = {"id": str(guild.id), "locale": guild.locale, "features": []}
        told["member"] = self.world.member(guild, person).as_member(permissions_in(channel, person))
        return told

    def _command(
        self, kind: int, who: Who, command: str, channel: Where | None, options: Json, *, focused: str | None = None
    ) -> Interaction:
        person = self.world.who(who)
        where = self.world.private(person) if channel is None else self.world.where(channel)
        self.check_sees(person, where)
        name, *path = command.removeprefix("/").split()
        found = next((one for one in self.menu(person, where) if one["name"] == name), None)
        assert found is not None, f"no command /{name} in their menu"
        data = command_data(self.world, where, found, path, options, focused=focused)
        written = " ".join(f"{key}: {getattr(value, 'name', value)}" for key, value in options.items())
        label = f"/{' '.join((name, *path))} {written}".rstrip()
        return self.send(self.new_interaction(kind, person, where, data, label=label))

    def menu(self, who: Who, channel: Where | None = None) -> list[Json]:
        """The commands in somebody's menu in a channel, or in private with the bot."""
        person = self.world.who(who)
        where = self.world.private(person) if channel is None else self.world.where(channel)
        everywhere = self.world.commands.get(None, [])
        if where.guild is None:
            return [one for one in everywhere if _fits(one, 1) and one.get("dm_permission") is not False]
        if self.world.bot.id not in where.guild.members:
            return []
        own = self.world.commands.get(where.guild.id, [])
        may = permissions_in(where, person)
        if not allows(may, "use_application_commands"):
            return []
        return [one for one in (*own, *everywhere) if _fits(one, 0) and _permitted(one, may)]

    def _check_screen(self, person: Person, message: Shown) -> None:
        self.check_sees(person, message.channel)
        assert not message.deleted, "the message is gone"
        assert message.only_for in {None, person}, "only somebody else sees this message"
        assert not message.is_thinking, "the bot is still thinking"


def _fits(command: Json, context: int) -> bool:
    contexts: Sequence[int] | None = command.get("contexts")
    return contexts is None or context in contexts


def _permitted(command: Json, may: int) -> bool:
    needed = command.get("default_member_permissions")
    # "0" hides a command from everybody but administrators.
    return needed is None or bool(may >> 3 & 1) or (int(needed) > 0 and may & int(needed) == int(needed))


def _find(parts: list[Json], named: str | int, told: Any) -> Json:
    """The one that is named by its number, its code, or what stands on it."""
    if isinstance(named, int):
        assert named < len(parts), f"there are only {len(parts)} of these"
        return parts[named]
    found = [part for part in parts if named in {told(part), part.get("custom_id")}]
    assert found, f"nothing called {named!r}; there are {[told(part) for part in parts]}"
    return found[0]
