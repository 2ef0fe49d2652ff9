"""The stand-in in a process of its own, and its control door from outside."""

from typing import Any

from tests.platforms.remote import Door, OwnProcess

Json = dict[str, Any]


class Remote(Door):
    """Does by the control door what `DiscordStandIn` does: `await remote.do("guild", name="…", members=[1])`."""

    def __init__(self, control_url: str, token: str, *, api_url: str, gateway_url: str) -> None:
        super().__init__(control_url, token)
        self.discord_api_url = api_url
        self.gateway_url = gateway_url


class StandInProcess(OwnProcess[Remote]):
    """Starts a stand-in as a process; `async with StandInProcess() as remote`. Options as on its command line."""

    package = "tests.platforms.discord"

    def _open(self, said: Json) -> Remote:
        return Remote(said["control"], said["token"], api_url=said["api_url"], gateway_url=said["gateway_url"])
