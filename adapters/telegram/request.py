"""Carries the library's calls over aiohttp, and says no more than what went wrong: never an address or a text."""

import io
import json
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, cast

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

PATIENCE = 20.0
"""Seconds that one call may take."""

CONNECTING = 5.0
"""Seconds that it may take to reach the server."""

_PART = 64 * 1024
"""Bytes of a file that are read at a time."""

_TYPE = {"Content-Type": "application/json"}


class TooMany(TelegramError):
    """429. `seconds` is how long Telegram asks us to wait: it limits messages a chat, and all of them together."""

    def __init__(self, seconds: float) -> None:
        super().__init__("too many requests")
        self.seconds = seconds


class TooMuch(TelegramError):
    """A file has more bytes than we take."""

    def __init__(self) -> None:
        super().__init__("file too large")


@dataclass(frozen=True)
class _Ready:
    """Parameters as the library wants them, without the tenth of a call that it takes to make them so."""

    parameters: dict[str, Any]
    contains_files: bool = False


class AioRequest(BaseRequest):
    """The library's own door for another HTTP client: its usual one takes three times the time for a call."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None
        self._date = ""

    @property
    def read_timeout(self) -> float:
        """Seconds that one call may take."""
        return PATIENCE

    async def initialize(self) -> None:
        """Nothing to do: connections are opened when they are first needed, in the loop that runs then."""

    @property
    def told_at(self) -> int:
        """The second of the last answer by the other side's clock, whose seconds messages bear, too.

        By ours where it does not say: a server of one's own may not.
        """
        try:
            return int(parsedate_to_datetime(self._date).timestamp())
        except ValueError:
            return int(time.time())

    async def shutdown(self) -> None:
        """Close all connections. A later call opens new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(  # noqa: PLR0917 - the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the library's names: one timeout is enough
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Make one call; gives the status and the body. Raises `TooMany`, `TimedOut` or `NetworkError`."""
        patience = read_timeout if isinstance(read_timeout, int | float) else PATIENCE
        body = _body(request_data) if request_data is not None else None
        try:
            async with self._open().request(
                method,
                url,
                data=body,
                headers=_TYPE if isinstance(body, bytes) else None,
                timeout=aiohttp.ClientTimeout(total=patience, sock_connect=CONNECTING),
            ) as response:
                status, answer = response.status, await response.read()
                self._date = response.headers.get("Date", "")
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as problem:
            raise NetworkError(type(problem).__name__) from None  # its own text holds the address, token and all
        if status != 200 and (seconds := _asked_to_wait(answer)) is not None:
            raise TooMany(seconds)
        return status, answer

    async def call(self, address: str, values: dict[str, Any]) -> Any:
        """One call with values that JSON has, for calls that come by the thousand. Raises `TelegramError`."""
        return await self.post(address, cast("RequestData", _Ready(values)))

    async def download(self, address: str, most: int) -> bytes:
        """The bytes of a file, read no further than `most`. Raises `TooMuch`, `TimedOut` or `NetworkError`."""
        content = bytearray()
        patience = aiohttp.ClientTimeout(total=PATIENCE, sock_connect=CONNECTING)
        try:
            async with self._open().get(address, timeout=patience, allow_redirects=False) as response:
                if response.status != 200:
                    raise NetworkError(f"status {response.status}")
                if (response.content_length or 0) > most:
                    raise TooMuch
                async for part in response.content.iter_chunked(_PART):
                    content += part
                    if len(content) > most:
                        raise TooMuch
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as problem:
            raise NetworkError(type(problem).__name__) from None
        return bytes(content)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as values. Raises `TelegramError`; unlike the library's own reading, this one logs nothing."""
        try:
            said = json.loads(payload)
        except ValueError:
            raise TelegramError("invalid answer") from None
        if not isinstance(said, dict):
            raise TelegramError("invalid answer")
        return said

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=64), cookie_jar=aiohttp.DummyCookieJar()
            )
        return self._session


def _body(said: RequestData) -> bytes | aiohttp.FormData:
    """The parameters as JSON; with files among them, as a form, in which the files travel as they are."""
    if not said.contains_files:
        return json.dumps(said.parameters).encode()
    form = aiohttp.FormData()
    for name, value in said.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, kind) in said.multipart_data.items():
        # As a stream: large bytes would go out in one piece, and hold everything else up.
        file = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, file, filename=file_name, content_type=kind)
    return form


def _asked_to_wait(answer: bytes) -> float | None:
    """The `retry_after` of a refusal, read here because the library's own reading of it raises a warning."""
    if b"retry_after" not in answer:
        return None
    try:
        return float(json.loads(answer)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return None
