"""Sends, changes and removes messages by the library, which keeps Discord's limits, and names what goes wrong."""

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import discord
from discord.http import Route

from adapters.discord.attaching import File, attachments, form
from adapters.discord.failures import FAILING, failure
from adapters.discord.reading import PLATFORM
from adapters.discord.showing import LAYOUT, NO_MENTIONS, Drawn, in_words, layout
from bot.chat.adapter import Gone, Rejected, RetryLater, Unreachable
from bot.chat.inbound import Place
from bot.chat.outbound import Receipt
from bot.logs import logger

Json = Mapping[str, Any]

R = TypeVar("R")

SILENT = 1 << 12  # Discord, "Message Flags": SUPPRESS_NOTIFICATIONS
LONGEST_NONCE = 25  # Discord, "Create Message"

_MOST_KNOWN = 10_000

log = logger("discord")


class Sending:
    """The calls that show something. Each raises `DeliveryFailed`, in one of its five kinds, and nothing else.

    `client` gives the library's client, or none while there is none that is logged in.
    """

    def __init__(self, client: Callable[[], discord.Client | None]) -> None:
        self._client = client
        self._private: dict[str, int] = {}

    async def show(self, place: Place, drawn: Drawn, *, silent: bool = False, once: str = "") -> Receipt:
        """Send a new message. With the same `once`, within minutes, Discord gives back the one that it has.

        That one may show what was true then: it is brought up to date.
        """
        return await self._at_least_in_words(drawn, lambda one: self._show(place, one, silent=silent, once=once))

    async def change(self, place: Place, receipt: Receipt, drawn: Drawn) -> None:
        """Let an earlier message show something else."""
        await self._at_least_in_words(drawn, lambda one: self._change(place, receipt, one))

    async def _at_least_in_words(self, drawn: Drawn, call: Callable[[Drawn], Awaitable[R]]) -> R:
        """Make the call; once more without the file where that is refused. A channel may take words alone."""
        try:
            return await call(drawn)
        except (Unreachable, Rejected):
            if drawn.file is None:
                raise
        given = await call(in_words(drawn))
        log.warning("shown in words alone", adapter=PLATFORM)
        return given

    async def _show(self, place: Place, drawn: Drawn, *, silent: bool, once: str) -> Receipt:
        channel = await self._channel(place)
        said: dict[str, Any] = self._said(drawn)
        said["flags"] |= SILENT if silent else 0
        if once:
            said |= {"nonce": _nonce(once), "enforce_nonce": True}
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel)
        sent: Json = await self._call(route, said, drawn.file)
        receipt = Receipt(str(_id_of(sent)))
        if once and _text_of(sent) not in (None, drawn.text):
            await self._change(place, receipt, drawn)
        return receipt

    async def _change(self, place: Place, receipt: Receipt, drawn: Drawn) -> None:
        route = "/channels/{channel_id}/messages/{message_id}"
        channel, message = await self._channel(place), _number(receipt.id)
        await self._call(Route("PATCH", route, channel_id=channel, message_id=message), self._said(drawn), drawn.file)

    def forget(self, place: Place) -> None:
        """Keep nothing in mind of a private chat."""
        self._private.pop(place.id, None)

    async def take_away(self, place: Place, receipt: Receipt) -> None:
        """Delete a message. One that is gone, or where we cannot get at it, is no failure: nothing more can be done."""
        route = "/channels/{channel_id}/messages/{message_id}"
        try:
            channel, message = await self._channel(place), _number(receipt.id)
            await self._call(Route("DELETE", route, channel_id=channel, message_id=message), None)
        except (Gone, Unreachable):
            return

    async def leave(self, place: Place) -> None:
        """Leave a server. Having left it already is no failure."""
        if place.private:
            return
        try:
            await self._call(Route("DELETE", "/users/@me/guilds/{guild_id}", guild_id=_number(place.id)), None)
        except (Gone, Unreachable):
            return

    def _said(self, drawn: Drawn) -> dict[str, Any]:
        said: Json = {"flags": LAYOUT, "components": layout(drawn), "allowed_mentions": NO_MENTIONS}
        return {**said, "attachments": attachments(drawn.file)}

    async def _channel(self, place: Place) -> int:
        """Discord's number of a channel; that of a private chat is asked for once. Raises `DeliveryFailed`."""
        if not place.private:
            try:
                return int(place.topic)
            except ValueError:
                raise Unreachable from None
        known = self._private.get(place.id)
        if known is None:
            if not place.id.isdecimal():
                raise Unreachable
            body = {"recipient_id": place.id}
            opened: Json = await self._call(Route("POST", "/users/@me/channels"), body)
            known = _id_of(opened)
            if len(self._private) >= _MOST_KNOWN:
                self._private.clear()
            self._private[place.id] = known
        return known

    async def _call(self, route: Route, body: Json | None, file: File | None = None) -> Any:
        client = self._client()
        if client is None:
            raise RetryLater(2.0)
        try:
            if body is None:
                return await client.http.request(route)
            if file is None:
                return await client.http.request(route, json=body)
            return await client.http.request(route, form=form(body, file))
        except FAILING as error:
            failed = failure(error)
        raise failed  # outside, so that the library's error does not travel along: it may hold what was said


def _nonce(once: str) -> str:
    return once if len(once) <= LONGEST_NONCE else hashlib.sha256(once.encode()).hexdigest()[:LONGEST_NONCE]


def _id_of(told: Any) -> int:
    """The id of what Discord tells of. Raises `RetryLater` where this was not Discord's own answer."""
    try:
        return int(told["id"])
    except (TypeError, LookupError, ValueError):
        raise RetryLater(2.0) from None


def _number(number: str) -> int:
    try:
        return int(number)
    except ValueError:
        raise Gone from None


def _text_of(message: Json) -> str | None:
    """What a message shows, as we sent it; none where Discord does not tell."""
    return next((one.get("content") for one in message.get("components", ()) if "content" in one), None)
