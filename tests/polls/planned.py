"""Ada plans a question for a time."""

from datetime import UTC, datetime

from tests.support.chat import Chat

LUNCH = "/poll Lunch? | Soup | Salad"
WEDNESDAY_8AM = datetime(2026, 12, 2, 8, tzinfo=UTC)
WEDNESDAY_9AM = datetime(2026, 12, 2, 9, tzinfo=UTC)


def titles(chat: Chat) -> list[str]:
    return [shown.title for shown in chat.messages()]


async def plans(chat: Chat, opens: str = "tomorrow 9am", question: str = LUNCH) -> None:
    """Ada plans a question for a time."""
    await chat.says_privately("ada", question)
    await chat.says_privately("ada", f"/polls draft opens {opens}")
    await chat.says_privately("ada", "/polls draft post")
    await chat.minutes_pass(1)
