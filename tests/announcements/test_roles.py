"""Who may send is looked at when it is sent, and what becomes of announcements when people go (C21)."""

from typing import Any

from bot.announcements.use_cases.forgetting import carry_over
from bot.facts import AccountsJoined
from tests.announcements.telling import organises, posts, report
from tests.records.test_retention import days_pass
from tests.support.chat import Chat, private

DAY = 24 * 60


async def _cat_plans(chat: Chat, when: str = "tomorrow 9am") -> None:
    await organises(chat, "cat")
    await chat.says_privately("cat", "/announce Tea at three.")
    await chat.says_privately("cat", f"/announce draft at {when}")
    await chat.says_privately("cat", "/announce draft plan")
    assert "is planned" in chat.note


async def test_whoever_lost_the_role_sends_nothing_and_the_others_decide(chat: Chat) -> None:
    await _cat_plans(chat)
    await chat.says_privately("cat", "/people leave")
    await chat.presses_answer("cat", "Step down")
    await chat.minutes_pass(DAY)
    assert posts(chat) == []
    told = next(it for it in chat.messages(private("ada")) if it.title == "Announcement 1 was not sent.")
    assert told.lines == ("Who planned it is no organiser any more, or it has no group to go to.", "Tea at three.")
    assert told.labels == ("Send it", "Drop it")
    await chat.presses("ada", "Send it", on=told, place=private("ada"))

    assert posts(chat)[-1].lines == ("Tea at three.",)
    assert report(chat).title == "Announcement 1: 1 group told"


async def test_dropped_by_the_others_it_is_never_sent(chat: Chat) -> None:
    await _cat_plans(chat, "every day 9am")
    await chat.says_privately("cat", "/people leave")
    await chat.presses_answer("cat", "Step down")
    await chat.minutes_pass(DAY)
    told = next(it for it in chat.messages(private("ada")) if it.title == "Announcement 1 was not sent.")
    await chat.presses("ada", "Drop it", on=told, place=private("ada"))
    await chat.minutes_pass(3 * DAY)

    assert posts(chat) == []
    assert "Announcement 1 is decided. Nothing is left to do." in [it.title for it in chat.messages(private("ada"))]


async def test_a_repeating_one_goes_on_as_theirs_who_send_it(chat: Chat) -> None:
    await _cat_plans(chat, "every day 9am")
    await chat.says_privately("cat", "/people leave")
    await chat.presses_answer("cat", "Step down")
    await chat.minutes_pass(DAY)
    await chat.says_privately("ada", "/announce 1 send")
    assert len(posts(chat)) == 1
    await chat.minutes_pass(DAY)

    assert len(posts(chat)) == 2


async def test_whoever_is_forgotten_leaves_what_was_sent_and_hands_on_what_was_not(chat: Chat) -> None:
    await organises(chat, "cat")
    await chat.says_privately("cat", "/announce Coffee at four.")
    await chat.says_privately("cat", "/announce draft send")
    await chat.says_privately("cat", "/announce Tea at three.")
    await chat.says_privately("cat", "/announce draft at tomorrow 9am")
    await chat.says_privately("cat", "/announce draft plan")
    await chat.says_privately("cat", "/announce A draft.")
    await chat.says_privately("cat", "/forgetme yes")
    await chat.minutes_pass(DAY)

    assert [shown.lines[0] for shown in posts(chat)] == ["Coffee at four."]
    assert "Announcement 2 was not sent." in [it.title for it in chat.messages(private("ada"))]
    await chat.says_privately("ada", "/announce 1 words Coffee at five.")
    assert posts(chat)[-1].lines[0] == "Coffee at five."


async def test_what_was_planned_with_one_account_goes_when_it_is_joined_to_another(chat: Chat) -> None:
    await _cat_plans(chat)

    def join(work: Any) -> None:
        cat, ada = (work.people.person_of(chat.sender(name)).id for name in ("cat", "ada"))
        carry_over(work, AccountsJoined(person_id=ada, gone_id=cat))
        work.people.take_roles(cat, work.people.list_communities()[0].id)

    chat.storage.transact(join)
    await chat.minutes_pass(DAY)

    assert posts(chat)[-1].lines == ("Tea at three.",)
    assert report(chat).title == "Announcement 1: 1 group told"


async def test_a_copy_of_ones_data_has_what_one_announced(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft send")
    await chat.says_privately("ada", "/mydata")

    assert "Your announcements" in chat.private_message
    assert "Tea at three." in chat.private_message


async def test_a_draft_goes_after_a_week(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce A draft.")
    await days_pass(chat, 8)
    await chat.says_privately("ada", "/announce draft")

    assert chat.answer.refused


async def test_what_was_sent_is_known_for_a_year(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft send")
    await days_pass(chat, 364)
    assert (await chat.says_privately("ada", "/announce 1")).refused is False
    await days_pass(chat, 2)

    assert (await chat.says_privately("ada", "/announce 1")).refused is True


async def test_stop_ends_what_was_half_written(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce A draft.")
    await chat.says_privately("ada", "/stop")
    await chat.says_privately("ada", "/announce draft")

    assert chat.answer.refused
