"""The control door: everything that the Python object can do, for a test or bench in another process.

`POST /control/<name>` with a JSON object of the method's arguments. What a platform has is named by ids, a load by
its number. `on` may be a list of messages; `args` holds what has no name.
"""

import dataclasses
import inspect
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from tests.platforms.load import Turns

Json = dict[str, Any]

FAILURES = (AssertionError, KeyError, ValueError, TypeError, IndexError, StopIteration, TimeoutError)


class Control(ABC):
    """Turns JSON into arguments and results into JSON.

    A platform says what its door does not open (`closed`), what its noes are (`refused`), and how its things are told.
    """

    closed: ClassVar[frozenset[str]]
    refused: ClassVar[type[Exception]]

    def __init__(self, stand_in: Any, told: Mapping[type, Callable[[Any], Json]]) -> None:
        self._stand_in = stand_in
        self._told = told

    async def answer(self, name: str, given: Json) -> tuple[int, bytes]:
        """The status and the body for one request: `{"result": …}`, or `{"error": …, "kind": …}`."""
        try:
            return 200, json.dumps({"result": self._plain(await self._do(name, given))}).encode()
        except (*FAILURES, self.refused) as failed:
            return 400, json.dumps({"error": str(failed), "kind": type(failed).__name__}).encode()

    async def _do(self, name: str, given: Json) -> Any:
        does = None if name.startswith("_") or name in self.closed else getattr(self._stand_in, name, None)
        if not inspect.ismethod(does):
            raise ValueError(f"nothing called {name!r} behind this door")
        unnamed = given.pop("args", ())
        result = does(*unnamed, **{key: self._meant(key, value) for key, value in given.items()})
        return await result if inspect.isawaitable(result) else result

    def _meant(self, key: str, value: Any) -> Any:
        match key, value:
            case "on", list():
                return [self._thing("message", one) for one in value]
            case "on", dict():
                return self._thing("message", value)
            case "load", int():
                return self._stand_in.loads[value]
            case _:
                return self._thing(key, value)

    @abstractmethod
    def _thing(self, key: str, value: Any) -> Any:
        """What a value names on this platform; itself where it names nothing."""

    def _plain(self, value: Any) -> Any:
        if isinstance(value, Turns):
            return self._stand_in.loads.index(value)
        for kind, told in self._told.items():
            if isinstance(value, kind):
                return told(value)
        if isinstance(value, Mapping):
            return {str(key): self._plain(item) for key, item in value.items()}
        if isinstance(value, list | tuple | set | frozenset):
            return [self._plain(item) for item in value]
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return self._plain(dataclasses.asdict(value))
        return value
