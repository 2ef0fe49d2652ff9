"""Telegram as a platform: its lifetime, and what the core has it show."""

import asyncio
import json
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any, Literal
from urllib.parse import urlencode

from telegram import Bot
from telegram.error import BadRequest, Forbidden, TelegramError

from adapters.reaching import EVERY, Reaching
from adapters.telegram.answering import Answering
from adapters.telegram.bringing import Bringing
from adapters.telegram.erasing import Erasing, Rights
from adapters.telegram.failures import failure
from adapters.telegram.fetching import ANSWERED_WITHIN, ENDED_WITHIN, Fetching, Trouble
from adapters.telegram.limits import PER_SECOND, Need, Turns, overall_rate
from adapters.telegram.line import Line
from adapters.telegram.menus import set_menus
from adapters.telegram.preview import preview
from adapters.telegram.reading import PLATFORM, WANTED, Act, Json, Unreadable, kind_of, leads, must_ask_if_leads, read
from adapters.telegram.request import PATIENCE, AioRequest
from adapters.telegram.sending import Sending
from adapters.telegram.showing import CAPABILITIES, draw, group_link
from adapters.telegram.webhook import Webhook
from bot.chat.adapter import Inbox
from bot.chat.commands import CommandSpec
from bot.chat.inbound import Inbound, Place, Sender
from bot.chat.outbound import Answer, Choice, Door, Message, Receipt, Words
from bot.logs import logger, where
from bot.refusals import NotSaved

KEPT_HOURS = 24
"""How long updates wait for us at most (Bot API, "Getting updates"). Presses, not documented, wait for less."""

_ASKED_AT_MOST = 3
"""How often Telegram is asked whether somebody is an administrator, before they are taken for none."""

log = logger("telegram")


class Telegram:
    """One bot. Updates are fetched, or sent to `webhook`, which `main` mounts under the address it gave."""

    platform = PLATFORM
    capabilities = CAPABILITIES

    def __init__(
        self,
        *,
        token: str,
        api_url: str,
        say: Callable[[Words], str],
        answers: Callable[[Choice], bool],
        mode: Literal["polling", "webhook"] = "polling",
        webhook_url: str = "",
        webhook_secret: str = "",
        per_second: int = PER_SECOND,
        now: Callable[[], float] | None = None,
        pause: float = 1.0,
    ) -> None:
        """Make the bot; nothing is opened or asked yet.

        Args:
            token: the bot's token.
            api_url: where the Bot API is.
            say: words to text; knows the ids of `adapters/telegram/words`, and those of the commands' summaries.
            answers: whether a choice answers a question, unlike one that stands beside the answers.
            mode: whether updates are fetched or sent.
            webhook_url: where Telegram sends updates; of https.
            webhook_secret: what it then says to prove itself: 1 to 256 of A-Z, a-z, 0-9, _ and -.
            per_second: how many messages go out in a second at most, all chats together.
            now: seconds that only rise, for limits and pauses; the loop's own clock unless given.
            pause: what pauses after a failure are multiplied with.
        """
        self._request = AioRequest()
        self._bot = Bot(token, base_url=f"{api_url}/bot", request=self._request, get_updates_request=self._request)
        self._say, self._choice_answers, self._pause = say, answers, pause
        turns = Turns(overall=overall_rate(per_second), just_begun=True)
        self._sending = Sending(self._bot, Line(turns, now or _loop_time))
        self._bringing = Bringing(self._bot, self._request, f"{api_url}/file/bot{token}")
        self._rights, self._began = Rights(), 0
        self._answering = Answering(
            bot=self._bot,
            request=self._request,
            sending=self._sending,
            erasing=Erasing(self._sending, self._rights),
            say=say,
            answers=answers,
            pause=pause,
        )
        self._mode, self._webhook_url, self._webhook_secret = mode, webhook_url, webhook_secret
        self._inbox: Inbox | None = None
        self._reaching = Reaching(PLATFORM, KEPT_HOURS, now or _loop_time)
        self._tasks: set[asyncio.Task[None]] = set()
        self._introduced = asyncio.Event()
        self.webhook = Webhook(webhook_secret)

    async def listen(self, inbox: Inbox, commands: Sequence[CommandSpec]) -> None:
        """Run until cancelled. What is under way then is finished first."""
        self._inbox = inbox
        self._reaching.begin(inbox)
        try:
            await self._insist(self._introduce)
            self._start(set_menus(self._bot, commands, self._say))
            if self._mode == "webhook":
                await self._be_told()
            else:
                await Fetching(self._fetch, self._take, pause=self._pause).run()
        finally:
            self.webhook.connect(None)
            await self._finish()
            await self._request.shutdown()

    async def way_into_group(self, thing: str) -> str:
        """The address that adds us to a group which its reader picks, and does this thing there.

        Waits until Telegram has told our name.
        """
        await self._introduced.wait()
        return group_link(self._answering.bot_name, thing)

    async def deliver(self, place: Place, message: Message, replaces: Receipt | None, once: str) -> Receipt:  # noqa: ARG002 - Telegram cannot deduplicate
        """Show the message, in place of an earlier one if given. Raises `DeliveryFailed`, in one of its five kinds."""
        if not self._answering.bot_name and any(isinstance(line, Door) for line in message.lines):
            await self._learn_name(place)
        drawn = draw(message, self._answering.bot_name, self._choice_answers)
        if replaces is None:
            return await self._sending.show(place, drawn, Need.POST, silent=message.silent)
        return await self._sending.change(place, replaces, drawn, Need.POST)

    async def whisper(self, to: Sender, message: Message) -> None:
        """Write to somebody in private, and keep nothing of it. Raises `DeliveryFailed`."""
        await self.deliver(Place(platform=PLATFORM, id=to.id, private=True), message, None, "")

    async def remove(self, place: Place, receipt: Receipt) -> None:
        """Take the message away. Raises `DeliveryFailed`; a message already gone is no failure."""
        await self._sending.take_away(place, receipt)

    async def fetch(self, ref: str, most: int) -> bytes:
        """The bytes of what somebody sent. Raises `DeliveryFailed`; `Rejected` where they are more than `most`."""
        return await self._bringing.fetch(ref, most)

    async def leave(self, place: Place) -> None:
        """Leave the group for good. Raises `DeliveryFailed`; a group left already is no failure."""
        await self._sending.leave(place)

    def preview(self, message: Message) -> str:
        """The message as Telegram would show it, as safe HTML; its looks are in `static/preview.css`."""
        return preview(message, self._choice_answers)

    async def _introduce(self) -> None:
        """Learn our own name, without which commands for other bots cannot be told apart; and how updates come."""
        if self._mode == "webhook":
            way = self._bot.set_webhook(
                self._webhook_url, allowed_updates=WANTED, secret_token=self._webhook_secret, drop_pending_updates=False
            )
        else:
            way = self._bot.delete_webhook(drop_pending_updates=False)
        me, _ = await asyncio.gather(self._bot.get_me(), way)
        self._answering.bot_name = me.username or ""
        self._began = self._request.told_at
        self._introduced.set()

    async def _learn_name(self, place: Place) -> None:
        try:
            me = await self._bot.get_me()
        except TelegramError as error:
            failed = failure(error, place)
        else:
            self._answering.bot_name = me.username or ""
            return
        raise failed

    async def _insist(self, call: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Call until it goes well: the network may be away, or the token wrong, when we start."""
        trouble = Trouble()
        while True:
            try:
                await call()
            except TelegramError as error:
                await asyncio.sleep(trouble.pause_after(error) * self._pause)
            else:
                trouble.is_over()
                return

    async def _fetch(self, offset: int, wait: int) -> Sequence[Json]:
        """The updates that wait, as they came: reading them all at once would lose all where one is bad."""
        asked = urlencode({"offset": offset, "timeout": wait, "allowed_updates": json.dumps(WANTED)})
        found: Any = await self._request.post(f"{self._bot.base_url}/getUpdates?{asked}", read_timeout=wait + PATIENCE)
        if not isinstance(found, list):
            raise TelegramError("invalid answer")
        await self._reaching.tell()  # before what waited is taken: it tells that we are back
        return [update for update in found if isinstance(update, dict)]

    async def _be_told(self) -> None:
        async def take(update: Json) -> None:
            await self._reaching.tell()
            answer = await self._take(update)
            if answer is not None:
                await asyncio.wait([answer], timeout=ANSWERED_WITHIN)

        self.webhook.connect(take)
        while True:
            await self._insist(self._see_if_reached)
            await asyncio.sleep(EVERY * self._pause)

    async def _see_if_reached(self) -> None:
        """While something waits that is not brought to us, we are out of reach, though Telegram is not."""
        said = await self._bot.get_webhook_info()
        if not said.pending_update_count:
            await self._reaching.tell()

    async def _take(self, update: Json) -> "asyncio.Task[None] | None":
        """Pass one update on, until what it did is kept; gives the answer on its way. Raises `NotSaved`."""
        try:
            self._rights.hear(update)
            act = read(update, self._answering.bot_name, self._began)
            return await self._pass(act) if act is not None else None
        except NotSaved:
            raise
        except Unreadable:
            log.warning("update set aside", adapter=PLATFORM, kind=kind_of(update))
        except Exception as problem:  # noqa: BLE001 - our bug: the update is set aside, or it would come for ever
            log.error("update failed", adapter=PLATFORM, error=type(problem).__name__, where=where(problem))
        return None

    async def _pass(self, act: Act) -> "asyncio.Task[None]":
        answer = Answer()
        if act.inbound is not None:
            if self._inbox is None:
                raise NotSaved
            answer = await self._inbox(await self._with_lead(act.inbound))
        return self._start(self._answering.give(act, answer))

    async def _with_lead(self, inbound: Inbound) -> Inbound:
        """The same act, with whether an administrator did it, where that matters."""
        if not must_ask_if_leads(inbound):
            return inbound
        for _ in range(_ASKED_AT_MOST):
            try:
                member = await self._bot.get_chat_member(int(inbound.place.id), int(inbound.sender.id))
            except (BadRequest, Forbidden):
                break
            except TelegramError as error:
                await asyncio.sleep(Trouble().pause_after(error) * self._pause)
            else:
                return replace(inbound, sender=replace(inbound.sender, leads=leads(member)))
        return inbound

    def _start(self, work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _finish(self) -> None:
        """Give answers that are on their way a moment, then end them."""
        tasks = tuple(self._tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=ENDED_WITHIN)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _loop_time() -> float:
    return asyncio.get_running_loop().time()
