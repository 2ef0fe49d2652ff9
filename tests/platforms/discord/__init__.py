"""Discord's REST API and gateway over real sockets, as Discord speaks them: strict, and able to fail."""

from tests.platforms.discord.limits import Limits
from tests.platforms.discord.load import Load, LoadReport
from tests.platforms.discord.remote import Remote, StandInProcess
from tests.platforms.discord.stand_in import DiscordStandIn

__all__ = ["DiscordStandIn", "Limits", "Load", "LoadReport", "Remote", "StandInProcess"]
