"""What the bot asks and tells about itself: who it is, where the gateway is, its commands, its guilds."""

from typing import Any

from tests.platforms.discord.calls import Asked, operation
from tests.platforms.discord.messaging import find_guild
from tests.platforms.discord.refusing import unknown
from tests.platforms.discord.rules import check_commands

Json = dict[str, Any]


@operation("get_me", "GET /users/@me")
def get_me(asked: Asked) -> Json:
    """The bot itself."""
    return asked.world.bot.about()


@operation("get_application", "GET /oauth2/applications/@me")
@operation("get_application", "GET /applications/@me")
def get_application(asked: Asked) -> Json:
    """Its application."""
    count = sum(asked.world.bot.id in guild.members for guild in asked.world.guilds.values())
    return asked.world.bot.as_application() | {"approximate_guild_count": count}


@operation("get_gateway", "GET /gateway")
def get_gateway(asked: Asked) -> Json:
    """Where the gateway is."""
    return {"url": asked.world.gateway()[0]}


@operation("get_bot_gateway", "GET /gateway/bot")
def get_bot_gateway(asked: Asked) -> Json:
    """Where the gateway is for a bot, and how often it may begin."""
    url, shards = asked.world.gateway()
    left = max(0, 1000 - asked.world.record.gateway["identified"])
    start = {"total": 1000, "remaining": left, "reset_after": 86_400_000, "max_concurrency": 1}
    return {"url": url, "shards": shards, "session_start_limit": start}


@operation("get_person", "GET /users/{user_id}")
def get_person(asked: Asked) -> Json:
    """Somebody."""
    person = asked.world.people.get(int(asked.path["user_id"]))
    if person is None:
        raise unknown("User")
    return person.as_user()


@operation("list_guilds", "GET /users/@me/guilds")
def list_guilds(asked: Asked) -> list[Json]:
    """The guilds that the bot is in, in short."""
    bot = asked.world.bot
    return [
        {
            "id": str(g.id),
            "name": g.name,
            "icon": None,
            "owner": False,
            "features": [],
            "permissions": str(g.permissions(bot)),
        }
        for g in asked.world.guilds.values()
        if bot.id in g.members
    ]


@operation("get_guild", "GET /guilds/{guild_id}")
def get_guild(asked: Asked) -> Json:
    """One guild."""
    told: Json = find_guild(asked).as_guild()
    return told


@operation("list_channels", "GET /guilds/{guild_id}/channels")
def list_channels(asked: Asked) -> list[Json]:
    """The channels of one guild."""
    channels: list[Json] = find_guild(asked).as_event()["channels"]
    return channels


@operation("leave_guild", "DELETE /users/@me/guilds/{guild_id}")
def leave_guild(asked: Asked) -> None:
    """Leave."""
    guild = find_guild(asked)
    del guild.members[asked.world.bot.id]
    asked.world.tell("GUILD_DELETE", {"id": str(guild.id)}, guild.id, intents=1)


@operation("put_commands", "PUT /applications/{application_id}/commands")
def put_commands(asked: Asked) -> list[Json]:
    """Set all commands at once."""
    return _put(asked, None)


@operation("put_guild_commands", "PUT /applications/{application_id}/guilds/{guild_id}/commands")
def put_guild_commands(asked: Asked) -> list[Json]:
    """Set all commands of one guild at once."""
    return _put(asked, find_guild(asked).id)


@operation("list_commands", "GET /applications/{application_id}/commands")
def list_commands(asked: Asked) -> list[Json]:
    """The commands that stand everywhere."""
    return asked.world.commands.get(None, [])


@operation("list_guild_commands", "GET /applications/{application_id}/guilds/{guild_id}/commands")
def list_guild_commands(asked: Asked) -> list[Json]:
    """The commands of one guild."""
    return asked.world.commands.get(find_guild(asked).id, [])


def _put(asked: Asked, guild: int | None) -> list[Json]:
    world = asked.world
    if int(asked.path["application_id"]) != world.bot.id:
        raise unknown("Application")
    check_commands(asked.body or [])
    before = {(one["type"], one["name"]): one["id"] for one in world.commands.get(guild, [])}
    told = []
    for said in asked.body or []:
        kind = said.get("type") or 1
        needed = said.get("default_member_permissions")
        told.append(
            said
            | {
                "id": before.get((kind, said["name"])) or str(world.new_id()),
                "application_id": str(world.bot.id),
                "version": str(world.new_id()),
                "type": kind,
                "description": said.get("description") or "",
                "default_member_permissions": None if needed is None else str(needed),
                "nsfw": said.get("nsfw") or False,
                "options": said.get("options") or [],
            }
            | ({} if guild is None else {"guild_id": str(guild)})
        )
    world.commands[guild] = told
    return told
