"""Which of the core's failures an error of Telegram's is. A table; the wording is that of Telegram's own server."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError, TimedOut

from adapters.telegram.request import TooMany
from bot.chat.adapter import DeliveryFailed, Gone, PlaceMoved, Rejected, RetryLater, Unreachable
from bot.chat.inbound import Place


class Unchanged(DeliveryFailed):
    """The message shows this already: no failure. For the adapter alone; the core never sees it."""


NOT_MODIFIED = r"message is not modified"
NO_MESSAGE = (
    r"message to (edit|delete|be replied) not found|message can't be (edited|deleted)|message_id_invalid"
    r"|message identifier is not specified|there is no (text|caption) in the message to edit"
)
NO_PLACE = (
    r"chat not found|user not found|peer_id_invalid|have no rights to send|not enough rights to send"
    r"|chat_write_forbidden|chat_restricted|need administrator rights|topic_closed|topic_deleted"
    r"|message thread not found|group chat was deactivated|chat_admin_required|user_is_blocked|bot is not a member"
)

BAD_REQUESTS: tuple[tuple[str, type[DeliveryFailed]], ...] = (
    (NOT_MODIFIED, Unchanged),
    (NO_MESSAGE, Gone),
    (NO_PLACE, Unreachable),
)
"""What a refusal with status 400 means, by what its description says; anything else is a fault of ours."""

_DELETED = re.compile(r"message to delete not found|message_id_invalid", re.IGNORECASE)

TOKEN_PAUSE = 300.0
"""Seconds until a refused token is tried again: somebody has to put another one into the settings."""


FAILURES: tuple[tuple[type[TelegramError], Callable[[], DeliveryFailed]], ...] = (
    (Forbidden, Unreachable),
    (InvalidToken, lambda: RetryLater(TOKEN_PAUSE)),
    (TimedOut, lambda: RetryLater(2.0)),
)
"""What the other errors mean. All that is not here is the network, or a server that failed: it is tried again."""


@contextmanager
def deleted_already() -> Iterator[None]:
    """Pass over that a message which is to be deleted is not there."""
    try:
        yield
    except BadRequest as error:
        if not _DELETED.search(error.message):
            raise


def failure(error: TelegramError, place: Place) -> DeliveryFailed:
    """The delivery failure that an error of the library's means, for a call about this place."""
    if isinstance(error, TooMany):
        return RetryLater(error.seconds)
    if isinstance(error, ChatMigrated):
        return PlaceMoved(replace(place, id=str(error.new_chat_id)))
    if isinstance(error, BadRequest):
        return _refused(error.message)
    return next((fails() for kind, fails in FAILURES if isinstance(error, kind)), RetryLater(1.0))


def _refused(described: str) -> DeliveryFailed:
    return next((kind() for words, kind in BAD_REQUESTS if re.search(words, described, re.IGNORECASE)), Rejected())
