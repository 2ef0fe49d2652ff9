"""Telegram's errors, by the wording of its own server, to the core's failures: a test for each row."""

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from adapters.telegram.failures import TOKEN_PAUSE, Unchanged, failure
from adapters.telegram.request import TooMany
from bot.chat.adapter import DeliveryFailed, Gone, PlaceMoved, Rejected, RetryLater, Unreachable
from bot.chat.inbound import Place

HERE = Place(platform="telegram", id="-4100", title="Carers")


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), Unreachable),
        (Forbidden("Forbidden: bot can't initiate conversation with a user"), Unreachable),
        (Forbidden("Forbidden: bot was kicked from the supergroup chat"), Unreachable),
        (Forbidden("Forbidden: user is deactivated"), Unreachable),
        (BadRequest("Bad Request: chat not found"), Unreachable),
        (BadRequest("Bad Request: not enough rights to send text messages to the chat"), Unreachable),
        (BadRequest("Bad Request: have no rights to send a message"), Unreachable),
        (BadRequest("Bad Request: need administrator rights in the channel chat"), Unreachable),
        (BadRequest("Bad Request: CHAT_WRITE_FORBIDDEN"), Unreachable),
        (BadRequest("Bad Request: TOPIC_CLOSED"), Unreachable),
        (BadRequest("Bad Request: message thread not found"), Unreachable),
        (BadRequest("Bad Request: message to edit not found"), Gone),
        (BadRequest("Bad Request: message can't be edited"), Gone),
        (BadRequest("Bad Request: message to delete not found"), Gone),
        (BadRequest("Bad Request: message can't be deleted for everyone"), Gone),
        (BadRequest("Bad Request: MESSAGE_ID_INVALID"), Gone),
        (BadRequest("Bad Request: message is not modified: specified new message content and …"), Unchanged),
        (BadRequest("Bad Request: message text is empty"), Rejected),
        (BadRequest("Bad Request: BUTTON_DATA_INVALID"), Rejected),
        (BadRequest("Bad Request: message is too long"), Rejected),
        (TimedOut(), RetryLater),
        (NetworkError("Bad Gateway"), RetryLater),
        (Conflict("Conflict: terminated by other getUpdates request"), RetryLater),
        (TelegramError("invalid answer"), RetryLater),
    ],
    ids=lambda value: value.message if isinstance(value, TelegramError) else value.__name__,
)
def test_each_error_is_one_of_the_failures(error: TelegramError, kind: type[DeliveryFailed]) -> None:
    assert type(failure(error, HERE)) is kind


def test_too_many_requests_are_tried_again_when_telegram_says() -> None:
    failed = failure(TooMany(31.0), HERE)

    assert isinstance(failed, RetryLater)
    assert failed.seconds == 31.0


def test_a_refused_token_is_tried_again_after_a_long_pause_and_nothing_is_given_up() -> None:
    failed = failure(InvalidToken("Unauthorized"), HERE)

    assert isinstance(failed, RetryLater)
    assert failed.seconds == TOKEN_PAUSE


def test_a_group_that_became_large_is_a_place_that_moved() -> None:
    failed = failure(ChatMigrated(-1002200), HERE)

    assert isinstance(failed, PlaceMoved)
    assert failed.to == Place(platform="telegram", id="-1002200")
    assert failed.to.title == "Carers"


def test_no_failure_tells_what_telegram_said() -> None:
    assert "Jane" not in str(failure(BadRequest("Bad Request: Jane"), HERE))
