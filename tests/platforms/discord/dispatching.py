"""From a call to its answer: faults, rules, limits, the operation itself, and the record of it all."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from tests.platforms import replying
from tests.platforms.discord import answering, asking, messaging  # noqa: F401 - they fill OPERATIONS
from tests.platforms.discord.calls import Asked, Operation, find
from tests.platforms.discord.checking import Specification, Wrong
from tests.platforms.discord.faults import Fault
from tests.platforms.discord.gateway import Gateway
from tests.platforms.discord.limits import Headers, Limiter, LimitReached
from tests.platforms.discord.refusing import Refused, invalid, missing_access, too_many
from tests.platforms.discord.world import World
from tests.platforms.faults import Faults
from tests.platforms.recording import Call

Json = dict[str, Any]

BROKEN = b'{"id": "1'
WITHOUT_TOKEN = frozenset(
    {
        "answer_interaction",
        "follow_up",
        "edit_original",
        "get_original",
        "delete_original",
        "edit_follow_up",
        "get_follow_up",
        "delete_follow_up",
    }
)
"""Calls that carry their token in the address."""


@dataclass
class Reply(replying.Reply):
    """An answer to a call, with headers; where `held` is set, it is given when it is released."""

    headers: Headers = field(default_factory=dict)
    held: bool = False


def refusal(refused: Refused) -> Reply:
    """A no as Discord writes it."""
    headers = refused.headers if isinstance(refused, LimitReached) else {}
    # The library takes a 429 for a ban unless it came through Discord's own front.
    more = {"Via": "1.1 google"} if refused.status == HTTPStatus.TOO_MANY_REQUESTS else {}
    return Reply(refused.status, json.dumps(refused.body()).encode(), headers=headers | more)


class Dispatcher:
    """Answers calls, one at a time."""

    def __init__(
        self, world: World, rules: Specification, *, faults: Faults[Fault], limiter: Limiter, gateway: Gateway
    ) -> None:
        self._world = world
        self._rules = rules
        self._faults = faults
        self._limiter = limiter
        self._gateway = gateway

    def answer(
        self, method: str, path: str, *, token: str, query: Mapping[str, str], body: Any, files: Mapping[str, bytes]
    ) -> Reply:
        """Answer one call and record it."""
        found = find(method, path)
        call = Call(found[0].name if found else f"{method} {path}", {}, self._world.clock.now())
        if found is None:
            self._world.record.violation(f"{method} {_shape(path)}: not known to the stand-in")
            reply = refusal(Refused(404, 0, "404: Not Found"))
        elif found[0].name not in WITHOUT_TOKEN and token != f"Bot {self._world.bot.token}":
            reply = refusal(Refused(401, 0, "401: Unauthorized"))
        else:
            call.parameters = {**found[1], **query, **(body if isinstance(body, dict) else {})}
            reply = self._carry_out(found[0], Asked(self._world, found[1], query, body, files), call)
        call.status = 0 if reply.cut else reply.status
        if reply.status >= HTTPStatus.BAD_REQUEST and not call.told:
            call.told = f"{reply.status}"
        self._world.record.note(call)
        return reply

    def _carry_out(self, operation: Operation, asked: Asked, call: Call) -> Reply:
        fault = self._faults.take(operation.name, self._channel_of(asked)) if self._faults else None
        headers: Headers = {}
        try:
            if fault is not None and (reply := self._before(fault, operation, asked)) is not None:
                return reply
            self._rules.check_query(operation.rule, asked.query)
            self._rules.check_body(operation.rule, asked.body, files=len(asked.files))
            scope = _scope(asked)
            if self._limiter.is_too_early(operation.name, scope):
                self._world.record.too_early += 1
            headers = self._limiter.count(operation.name, scope)
            result = operation.does(asked)
        except Wrong as wrong:
            self._world.record.violation(f"{operation.name}: {wrong}")
            call.told = wrong.code
            reply = refusal(invalid(wrong.errors()))
        except Refused as refused:
            call.told = refused.message
            reply = refusal(refused)
        else:
            body = b"" if result is None else json.dumps(result, separators=(",", ":")).encode()
            reply = Reply(204 if result is None else 200, body)
        reply.headers = headers | reply.headers
        if fault is not None:
            self._after(fault, reply)
        return reply

    def _channel_of(self, asked: Asked) -> int | None:
        if "channel_id" in asked.path:
            return int(asked.path["channel_id"])
        token = asked.path.get("interaction_token") or asked.path.get("webhook_token") or ""
        interaction = self._world.tokens.get(token)
        return None if interaction is None else interaction.channel.id

    def _before(self, fault: Fault, operation: Operation, asked: Asked) -> Reply | None:
        """What a fault does instead of the call, if it does. Raises `Refused`."""
        self._world.record.faults[fault.kind] += 1
        match fault.kind:
            case "status":
                return Reply(fault.status, json.dumps({"message": HTTPStatus(fault.status).phrase, "code": 0}).encode())
            case "cut_before" | "down":
                return Reply(0, b"", cut=True)
            case "too_many":
                self._limiter.shut(operation.name, _scope(asked), fault.retry_after, everywhere=fault.overall)
                refused = too_many(fault.retry_after, everywhere=fault.overall)
                raise LimitReached(refused, {"Retry-After": str(round(fault.retry_after))})
            case "missing_access":
                raise missing_access()
            case "message_deleted":
                self._delete(asked)
            case _ if not fault.after:
                self._shake(fault)
            case _:
                pass
        return None

    def _after(self, fault: Fault, reply: Reply) -> None:
        """Do to an answer what a fault does after the call."""
        replying.spoil(reply, fault, broken=BROKEN)
        reply.held = fault.kind == "held"
        if fault.after:
            self._shake(fault)

    def _shake(self, fault: Fault) -> None:
        match fault.kind:
            case "gateway_dropped":
                self._gateway.drop()
            case "gateway_frozen":
                self._gateway.freeze()
            case "gateway_invalidated":
                self._gateway.invalidate()
            case "gateway_reconnects":
                self._gateway.ask_reconnect()
            case _:
                pass

    def _delete(self, asked: Asked) -> None:
        channel = self._world.channels.get(int(asked.path.get("channel_id", 0)))
        shown = channel and channel.all_messages.get(int(asked.path.get("message_id", 0)))
        if shown:
            shown.deleted = True
            messaging.tell_deleted(self._world, shown)


def _scope(asked: Asked) -> str:
    """What a rate limit is counted for: a channel, a guild, or the token of an interaction."""
    return next((asked.path[key] for key in ("webhook_token", "channel_id", "guild_id") if key in asked.path), "")


def _shape(path: str) -> str:
    """An address without what is special in it."""
    return "/".join("{}" if len(part) > 15 or part.isdigit() else part for part in path.split("/"))
