"""Discord's errors, by its own codes and by status, to the core's failures: a test for each row."""

from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
import pytest

from adapters.discord.failures import CODES, OLD_EDITS_PAUSE, STATUSES, TOKEN_PAUSE, failure, of_refusal
from bot.chat.adapter import DeliveryFailed, Gone, Rejected, RetryLater, Unreachable

ROWS: dict[tuple[int, int], tuple[type[DeliveryFailed], float]] = {
    (404, 10003): (Unreachable, 0),
    (404, 10004): (Unreachable, 0),
    (404, 10008): (Gone, 0),
    (404, 10013): (Unreachable, 0),
    (400, 50033): (Unreachable, 0),
    (429, 20016): (RetryLater, 60.0),
    (429, 20028): (RetryLater, 10.0),
    (429, 30046): (RetryLater, OLD_EDITS_PAUSE),
    (401, 40001): (RetryLater, TOKEN_PAUSE),
    (403, 40333): (RetryLater, 60.0),
    (403, 50001): (Unreachable, 0),
    (403, 50007): (Unreachable, 0),
    (400, 50008): (Unreachable, 0),
    (403, 50013): (Unreachable, 0),
    (400, 50083): (Unreachable, 0),
    (400, 50278): (Unreachable, 0),
    (503, 130000): (RetryLater, 30.0),
    (400, 160005): (Unreachable, 0),
}
WITHOUT_A_CODE: dict[int, tuple[type[DeliveryFailed], float]] = {
    400: (Rejected, 0),
    401: (RetryLater, TOKEN_PAUSE),
    403: (Unreachable, 0),
    404: (Unreachable, 0),
    413: (Rejected, 0),
    429: (RetryLater, 5.0),
    500: (RetryLater, 2.0),
    502: (RetryLater, 2.0),
    503: (RetryLater, 2.0),
}


def told(status: int, said: Any) -> discord.HTTPException:
    """An error as the library makes it of an answer."""
    return discord.HTTPException(SimpleNamespace(status=status, reason="Because"), said)


def kind_and_wait(failed: DeliveryFailed) -> tuple[type[DeliveryFailed], float]:
    return type(failed), failed.seconds if isinstance(failed, RetryLater) else 0


def test_every_row_of_the_table_is_tried_here() -> None:
    assert {code for _, code in ROWS} == set(CODES)
    assert set(STATUSES) < set(WITHOUT_A_CODE)


@pytest.mark.parametrize(("status", "code"), ROWS)
def test_each_code_is_one_of_the_failures(status: int, code: int) -> None:
    assert kind_and_wait(failure(told(status, {"code": code, "message": "No"}))) == ROWS[status, code]
    assert kind_and_wait(of_refusal(status, code)) == ROWS[status, code]


@pytest.mark.parametrize("status", WITHOUT_A_CODE)
def test_an_answer_without_a_code_that_we_know_is_told_by_its_status(status: int) -> None:
    for said in ({"code": 0, "message": "No"}, {"code": 99999}, "<html>", None):
        assert kind_and_wait(failure(told(status, said))) == WITHOUT_A_CODE[status]


@pytest.mark.parametrize(
    "error",
    [
        OSError(),
        TimeoutError(),
        ConnectionResetError(),
        aiohttp.ServerDisconnectedError(),
        RuntimeError("Session is closed"),
        ValueError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_whatever_else_goes_wrong_is_tried_later(error: Exception) -> None:
    assert kind_and_wait(failure(error)) == (RetryLater, 2.0)


def test_too_many_requests_are_tried_again_when_discord_says() -> None:
    assert kind_and_wait(failure(discord.RateLimited(31.5))) == (RetryLater, 31.5)


def test_no_failure_tells_what_discord_said() -> None:
    failed = failure(told(400, {"code": 50035, "message": "Jane", "errors": {"content": {"_errors": []}}}))

    assert "Jane" not in f"{failed} {failed!r}"
