"""What partners of a community see of secret results: less than its members do."""

from tests.polls.resulting import makes_partner
from tests.support.chat import Chat, message_text

ASKED = "/poll Lunch? | Soup | Salad"


async def decided(chat: Chat, *counts: int) -> None:
    """Ada asks in secret, so many choose each, and it closes."""
    await chat.says_privately("ada", ASKED)
    await chat.says_privately("ada", "/polls draft secret")
    await chat.says_privately("ada", "/polls draft anyway")
    voters = iter(range(100))
    for option, count in zip(("Soup", "Salad"), counts, strict=True):
        for _ in range(count):
            await chat.presses(f"v{next(voters)}", option)
    await chat.minutes_pass(60 * 24 * 4)


async def seen_by_partner(chat: Chat) -> str:
    await chat.says_privately("pat", "/help")
    chat.storage.transact(lambda work: makes_partner(chat, work))
    await chat.says_privately("pat", "/polls 1")
    assert chat.answer.message is not None
    return message_text(chat.answer.message)


async def test_partners_see_counts_from_ten(chat: Chat) -> None:
    await decided(chat, 12, 10)

    assert "Salad: 10" in await seen_by_partner(chat)


async def test_partners_see_no_counts_where_one_is_under_ten(chat: Chat) -> None:
    await decided(chat, 12, 9)
    members = message_text(chat.messages()[-1].message)
    seen = await seen_by_partner(chat)

    assert "Salad: 9" in members
    assert "21 people answered" in seen
    assert not any(told in seen for told in ("12", "Salad: 9", "first"))
