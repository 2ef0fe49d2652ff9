"""The stand-in in a process of its own, and its control door from outside."""

from typing import Any

from tests.platforms.remote import Door, OwnProcess

Json = dict[str, Any]


class Remote(Door):
    """Does by the control door what `TelegramStandIn` does: `await remote.do("group", title="…", members=[1])`."""

    def __init__(self, api_url: str, token: str) -> None:
        super().__init__(f"{api_url}/control/", token)
        self.api_url = api_url


class StandInProcess(OwnProcess[Remote]):
    """Starts a stand-in as a process; `async with StandInProcess() as remote`. Options as on its command line."""

    package = "tests.platforms.telegram"

    def _open(self, said: Json) -> Remote:
        return Remote(said["api_url"], said["token"])
