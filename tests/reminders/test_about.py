"""Reminded of something that another slice has: it is shown as it is when the time has come."""

from tests.polls.carers import acts
from tests.reminders.carers import AT_9, comes, kept, told
from tests.support.chat import Chat, private


async def asks(chat: Chat) -> int:
    """Ada asks a question that closes in three days; gives back its id."""
    await acts(chat, "bob")
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    found: int = chat.storage.read(lambda work: int(work.polls.list_open(work.people.list_communities()[0].id)[0].id))
    return found


async def wants(chat: Chat, about: str) -> None:
    """Bob presses a button that another slice has put beside what it has."""
    await chat.sends("bob", f"remind-of:{about}", place=private("bob"))


async def test_a_button_of_another_slice_asks_when_and_one_tap_promises(quick: Chat) -> None:
    poll = await asks(quick)
    await wants(quick, f"poll-told:{poll}")
    assert quick.private_message == (
        "When shall I remind you?\n"
        "About: A new question: “Lunch?” It closes Friday 4 December, 8pm.\n"
        "Or write it: /remind new time tomorrow 9am\n"
        "[This evening 7pm] [Tomorrow 9am] [Other day] [Write it]"
    )
    await quick.presses_answer("bob", "Tomorrow 9am")
    assert told(quick).title == "I will remind you here on Wednesday 2 December, 9am."
    await quick.time_passes_until(AT_9)

    assert told(quick).title == "A new question: “Lunch?” It closes Friday 4 December, 8pm."
    assert told(quick).labels[1:] == ("Done", "Snooze")


async def test_what_changed_meanwhile_is_shown_as_it_is_then(quick: Chat) -> None:
    poll = await asks(quick)
    await wants(quick, f"poll-told:{poll}")
    await quick.presses_answer("bob", "Tomorrow 9am")
    await quick.says_privately("ada", "/polls 1 close")
    await quick.time_passes_until(AT_9)

    assert told(quick).title == "A question: “Lunch?” It has closed."


async def test_what_is_gone_is_said_to_be_gone(quick: Chat) -> None:
    await asks(quick)
    await wants(quick, "poll-told:12345")
    assert "About: What this was about is not there any more." in quick.private_message
    await quick.presses_answer("bob", "Tomorrow 9am")
    await quick.time_passes_until(AT_9)

    assert told(quick).title == "What this was about is not there any more."


async def test_words_do_the_same(quick: Chat) -> None:
    poll = await asks(quick)
    await quick.says_privately("bob", f"/remind of poll-told {poll}")
    await quick.says_privately("bob", "/remind new time friday 9am")
    assert quick.private_message.startswith("Friday 4 December, 9am: A new question: “Lunch?”")
    assert "Change words" not in quick.private_message
    await quick.says_privately("bob", "/remind new words x")
    assert quick.note == "It is about something in the group, so its words are not yours to change."
    await quick.says_privately("bob", "/remind new yes")
    await quick.says_privately("bob", "/remind")

    assert "1. Friday 4 December, 9am: A new question: “Lunch?”" in quick.private_message


async def test_what_nobody_can_be_reminded_of_is_refused(quick: Chat) -> None:
    for about in (
        "reminder:1",
        "poll:1",
        "nonsense:1",
        "poll-told:",
        "poll-told",
        "poll-told:abc",
        f"poll-told:{'9' * 70}",
    ):
        await wants(quick, about)
        assert quick.answer.refused

    assert (kept(quick), comes(quick)) == (0, [])


async def test_a_calendar_file_of_it_has_no_words_that_may_change(quick: Chat) -> None:
    poll = await asks(quick)
    await wants(quick, f"poll-told:{poll}")
    await quick.presses_answer("bob", "Tomorrow 9am")
    await quick.says_privately("bob", "/remind 1 file")

    assert quick.answer.message is not None
    assert quick.answer.message.attached is not None
    assert b"SUMMARY:Caresay" in quick.answer.message.attached.content
