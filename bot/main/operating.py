"""What the operator does beside running, checking and copying it: name a new owner."""

from collections.abc import Sequence

from bot.chat.outbound import Say
from bot.config import Settings
from bot.main.clock import machine_now
from bot.main.opening import open_database, open_storage
from bot.people.codes import new_code
from bot.people.model import CodeKind


def owner(settings: Settings) -> Sequence[Say]:
    """A one-time code for each community: whoever gives it to the bot in private becomes an owner, and all are told."""
    database, keys = open_database(settings)
    storage = open_storage(settings, database, keys, machine_now)
    try:
        made = storage.transact(
            lambda work: [
                Say("cli-owner-code", community=community.name, code=new_code(work, CodeKind.OWNER, community.id))
                for community in work.people.list_communities()
            ]
        )
    finally:
        storage.close()
    return made or (Say("cli-owner-none"),)
