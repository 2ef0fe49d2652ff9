"""From a call to its answer: faults, rules, limits, the method itself, and the record of it all."""

from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from tests.platforms.faults import Faults
from tests.platforms.recording import Call
from tests.platforms.replying import Reply, spoil
from tests.platforms.telegram import answering, asking, attaching, menus, speaking  # noqa: F401 - they fill METHODS
from tests.platforms.telegram.chats import Chat
from tests.platforms.telegram.checking import Specification, Wrong
from tests.platforms.telegram.faults import Fault
from tests.platforms.telegram.gathering import migrate
from tests.platforms.telegram.limits import COUNTED, Limiter
from tests.platforms.telegram.methods import METHODS
from tests.platforms.telegram.polling import Polling
from tests.platforms.telegram.refusing import WEBHOOK_SET, Refused, bad, forbidden, too_many
from tests.platforms.telegram.updates import written
from tests.platforms.telegram.webhook import Hook, Webhook
from tests.platforms.telegram.world import World

Json = dict[str, Any]

DONE = b'{"ok":true,"result":true}'
BROKEN = b'{"ok":true,"resu'
OWN_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})


def refusal(refused: Refused) -> Reply:
    """A no as Telegram writes it."""
    told: Json = {"ok": False, "error_code": refused.status, "description": refused.description}
    if refused.parameters:
        told["parameters"] = refused.parameters
    return Reply(refused.status, written(told))


def _id_of(chat: Chat | None) -> int | None:
    return None if chat is None else chat.id


class Dispatcher:
    """Answers calls, one at a time but for polls that wait."""

    def __init__(
        self,
        world: World,
        rules: Specification,
        *,
        faults: Faults[Fault],
        limiter: Limiter,
        polling: Polling,
        webhook: Webhook,
    ) -> None:
        self._world = world
        self._rules = rules
        self._faults = faults
        self._limiter = limiter
        self._polling = polling
        self._webhook = webhook
        self._waiting: Mapping[str, Callable[[Json], Awaitable[bytes]]] = {
            "getUpdates": self._get_updates,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
        }

    async def answer(self, name: str, given: Mapping[str, Any], *, native: bool) -> Reply:
        """Answer one call and record it. `native` tells parameters from JSON, whose types must be right."""
        method = self._rules.names.get(name.lower(), "")
        call = Call(method or name, dict(given), self._world.clock.now())
        if method in METHODS or method in self._waiting:
            reply = await self._carry_out(call, native=native)
        else:
            reply = self._unknown(name, known=bool(method))
        call.status = 0 if reply.cut else reply.status
        if reply.status != HTTPStatus.OK and not call.told:
            call.told = f"{reply.status}"
        self._world.record.note(call)
        return reply

    def now(self) -> float:
        """Seconds since 1970."""
        return self._world.clock.now()

    def file(self, number: str) -> bytes | None:
        """A file that somebody fetches."""
        file = self._world.files.get(number)
        self._world.record.fetched += 1
        return None if file is None else file.content

    def _unknown(self, name: str, *, known: bool) -> Reply:
        if known:
            self._world.record.violation(f"{name}: method not supported by the stand-in")
            return refusal(Refused(404, "Not Found: method not supported by the stand-in"))
        self._world.record.violation(f"{name}: no such method")
        return refusal(Refused(404, "Not Found: method not found"))

    async def _carry_out(self, call: Call, *, native: bool) -> Reply:
        chat = self._chat_of(call) if self._faults or self._limiter.limits or self._limiter.shut_until else None
        fault = self._faults.take(call.method, _id_of(chat)) if self._faults else None
        try:
            if fault is not None and (reply := self._before(fault, call, chat)) is not None:
                return reply
            call.parameters = self._rules.call(call.method, call.parameters, native=native)
            self._hold_to_limits(call, chat)
            waiting = self._waiting.get(call.method)
            body = await waiting(call.parameters) if waiting else self._do(call)
        except Wrong as wrong:
            self._world.record.violation(str(wrong))
            call.told = wrong.told
            return refusal(bad(wrong.told.removeprefix("Bad Request: ")))
        except Refused as refused:
            call.told = refused.description
            return refusal(refused)
        reply = Reply(200, body)
        if fault is not None:
            spoil(reply, fault, broken=BROKEN)
        return reply

    def _do(self, call: Call) -> bytes:
        result = METHODS[call.method](self._world, call.parameters)
        return DONE if result is True else b'{"ok":true,"result":%b}' % written(result)

    def _chat_of(self, call: Call) -> Chat | None:
        if call.method == "answerCallbackQuery":
            press = self._world.presses.get(call.parameters.get("callback_query_id", ""))
            return None if press is None else press.message.chat
        try:
            return self._world.chats.get(int(call.parameters.get("chat_id", 0)))
        except (TypeError, ValueError):
            return None

    def _hold_to_limits(self, call: Call, chat: Chat | None) -> None:
        if call.method not in COUNTED:
            return
        if self._limiter.shut_until and self._limiter.is_too_early(_id_of(chat)):
            self._world.record.too_early += 1
        if seconds := self._limiter.refused(call.method, chat):
            raise too_many(seconds)

    def _before(self, fault: Fault, call: Call, chat: Chat | None) -> Reply | None:
        """What a fault does instead of the call, if it does. Raises `Refused`."""
        self._world.record.faults[fault.kind] += 1
        match fault.kind:
            case "status":
                name = HTTPStatus(fault.status).phrase
                return refusal(Refused(fault.status, name))
            case "cut_before" | "down":
                return Reply(0, b"", cut=True)
            case "too_many":
                self._limiter.shut(None if fault.overall else _id_of(chat), fault.retry_after)
                raise too_many(fault.retry_after)
            case "blocked":
                raise forbidden("bot was blocked by the user")
            case "kicked":
                raise forbidden(f"bot was kicked from the {chat.kind if chat else 'group'} chat")
            case "migrated" if chat is not None and chat.kind == "group" and chat.moved_to is None:
                migrate(self._world, chat)
            case "message_deleted" if chat is not None:
                number = int(call.parameters.get("message_id", 0))
                if number in chat.all_messages:
                    chat.all_messages[number].deleted = True
            case _:
                pass
        return None

    async def _get_updates(self, given: Json) -> bytes:
        self._world.updates.allow(given.get("allowed_updates"))
        return await self._polling.get(given.get("offset", 0), given.get("limit", 100), given.get("timeout", 0))

    async def _set_webhook(self, given: Json) -> bytes:
        if not given["url"]:
            return await self._delete_webhook(given)
        address = urlsplit(given["url"])
        if address.scheme != "https" and address.hostname not in OWN_MACHINE:
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        self._world.updates.allow(given.get("allowed_updates"))
        if given.get("drop_pending_updates"):
            self._world.updates.clear()
        self._polling.webhook_active = True
        self._polling.end(WEBHOOK_SET)
        most = given.get("max_connections", 40)
        self._world.updates.wake = self._webhook.wake
        await self._webhook.set(Hook(url=given["url"], secret=given.get("secret_token", ""), max_connections=most))
        return DONE

    async def _delete_webhook(self, given: Json) -> bytes:
        if given.get("drop_pending_updates"):
            self._world.updates.clear()
        self._polling.webhook_active = False
        self._world.updates.wake = self._polling.wake
        await self._webhook.set(None)
        return DONE

    async def _get_webhook_info(self, given: Json) -> bytes:
        return b'{"ok":true,"result":%b}' % written(self._webhook.info(self._world.updates.allowed))
