"""A concern, from the first screen to the answer."""

from datetime import UTC, datetime

from tests.concerns.desk import WORDS, Desk
from tests.support.chat import private


async def test_a_concern_is_written_reviewed_sent_handed_over_and_followed(desk: Desk) -> None:
    chat = desk.chat
    await chat.says_privately("cat", "/concern")
    first = desk.text
    await desk.presses("cat", "Continue")
    await chat.says_privately("cat", WORDS)
    await desk.presses("cat", "Review")
    review, code = desk.text, desk.code
    await desk.presses("cat", "I saved it. Send")
    sent = desk.text

    assert "Nobody in the group sees this." in first
    assert "Ann and Joe can read it." in first
    assert "Someone will have read it by Wednesday 2 December, 5pm." in first
    assert all(each in review for each in (WORDS, code, "Samaritans"))
    assert sent.startswith("Sent\n")
    assert [concern.released_on for concern in desk.concerns()] == [None]

    assert WORDS in await desk.follows("cat", code)
    await chat.time_passes_until(datetime(2026, 12, 1, 18, 30, tzinfo=UTC))
    assert [str(concern.released_on) for concern in desk.concerns()] == ["2026-12-01"]
    assert [shown.title for shown in chat.messages(private("ann"))] == ["There are new concerns to read."]
