"""The stand-in in a process of its own, and its control door from outside."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from types import TracebackType
from typing import Any

import aiohttp

ROOT = Path(__file__).parents[3]


class Remote:
    """Does by the control door what `TelegramStandIn` does: `await remote.do("group", title="…", members=[1])`."""

    def __init__(self, api_url: str, token: str) -> None:
        self.api_url = api_url
        self.token = token
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None))

    async def do(self, name: str, /, **arguments: Any) -> Any:
        """The result of a method of the stand-in, as plain JSON. Raises `AssertionError` with what went wrong."""
        async with self._session.post(f"{self.api_url}/control/{name}", json=arguments) as response:
            said = await response.json()
        if "error" in said:
            raise TimeoutError(name) if said["kind"] == "TimeoutError" else AssertionError(f"{name}: {said['error']}")
        return said["result"]

    async def close(self) -> None:
        """Let go of the connection; the stand-in goes on."""
        await self._session.close()


class StandInProcess:
    """Starts a stand-in as a process; `async with StandInProcess() as remote`. Options as on its command line."""

    def __init__(self, *options: str) -> None:
        self._options = options
        self.process: Process | None = None
        self._remote: Remote | None = None

    async def __aenter__(self) -> Remote:
        command = (sys.executable, "-m", "tests.platforms.telegram", *self._options)
        self.process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE)
        assert self.process.stdout is not None
        said = json.loads(await self.process.stdout.readline())
        self._remote = Remote(said["api_url"], said["token"])
        return self._remote

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._remote is not None
        assert self.process is not None
        await self._remote.close()
        self.process.terminate()
        await self.process.wait()
