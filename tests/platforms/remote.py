"""A stand-in in a process of its own, and its control door from outside."""

import asyncio
import json
import sys
from abc import ABC, abstractmethod
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Generic, TypeVar

import aiohttp

Json = dict[str, Any]

ROOT = Path(__file__).parents[2]


class Door:
    """Does by the control door, at an address that ends in a slash, what the stand-in does."""

    def __init__(self, control_url: str, token: str) -> None:
        self.token = token
        self._control_url = control_url
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None))

    async def do(self, name: str, /, **arguments: Any) -> Any:
        """The result of a method of the stand-in, as plain JSON. Raises `AssertionError` with what went wrong."""
        async with self._session.post(f"{self._control_url}{name}", json=arguments) as response:
            said = await response.json()
        if "error" in said:
            raise TimeoutError(name) if said["kind"] == "TimeoutError" else AssertionError(f"{name}: {said['error']}")
        return said["result"]

    async def close(self) -> None:
        """Let go of the connection; the stand-in goes on."""
        await self._session.close()


AnyDoor = TypeVar("AnyDoor", bound=Door)


class OwnProcess(ABC, Generic[AnyDoor]):
    """Starts a stand-in as a process; `async with` gives its door. Options as on its command line."""

    package: ClassVar[str]

    def __init__(self, *options: str) -> None:
        self._options = options
        self.process: Process | None = None
        self._door: AnyDoor | None = None

    async def __aenter__(self) -> AnyDoor:
        command = (sys.executable, "-m", self.package, *self._options)
        self.process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE)
        assert self.process.stdout is not None
        self._door = self._open(json.loads(await self.process.stdout.readline()))
        return self._door

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._door is not None
        assert self.process is not None
        await self._door.close()
        self.process.terminate()
        await self.process.wait()

    @abstractmethod
    def _open(self, said: Json) -> AnyDoor:
        """The door at the addresses that the process said."""
