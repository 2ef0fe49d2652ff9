"""One nudge for each question: by hand, or by itself a day before it closes. It goes when the question is over."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.chat.adapter import Gone
from bot.chat.inbound import Place
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.carers import acts, kept, writes_in
from tests.support.chat import Chat, group, make_core, private
from tests.support.platform import TEXT_ONLY, Shown

THURSDAY_8PM = datetime(2026, 12, 3, 20, tzinfo=UTC)
FRIDAY_8PM = THURSDAY_8PM + timedelta(days=1)


async def asks(chat: Chat, *settings: str, question: str = "Lunch? | Soup | Salad") -> None:
    """Ada asks in the group, set so before; by itself it closes on Friday at 8pm."""
    await chat.says_privately("ada", f"/poll {question}")
    for setting in settings:
        await chat.says_privately("ada", f"/polls draft {setting}")
    await chat.says_privately("ada", "/polls draft post")


def nudges(chat: Chat, place: Place | None = None) -> list[Shown]:
    return [shown for shown in chat.messages(place) if any("Not answered yet?" in line for line in shown.lines)]


def titles(chat: Chat) -> list[str]:
    """What the group has got, the greeting left out."""
    return [shown.title for shown in chat.messages() if shown.title in ("Lunch?", "The result of question 1")]


async def test_an_organiser_nudges_the_group_and_its_buttons_count(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("cat", "Soup")
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Nudge the group")
    assert chat.note == "The nudge is in the group."
    [nudge] = nudges(chat)

    assert nudge.title == "Lunch?"
    assert nudge.lines == (
        "Closes Friday 4 December, 8pm. The result comes here then.",
        "One person had answered when this came.",
        "No names are shown.",
        "Question 1. To answer in words, write /vote 1 and a number to me in private.",
        "Not answered yet? One tap:",
    )
    assert nudge.labels == ("Soup", "Salad", "Who sees this?", "Take back", "Not now")
    await chat.presses("bob", "Salad", on=nudge)
    assert chat.note == "Counted: Salad. You can change it until it closes."
    [post] = [shown for shown in chat.messages() if "Salad: 1" in shown.lines]
    assert post.lines[:2] == ("Soup: 1", "Salad: 1")


async def test_answers_do_not_draw_the_nudge_anew(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 nudge")
    for who in ("bob", "cat", "dan"):
        await chat.presses(who, "Soup")
    await chat.minutes_pass(5)
    [nudge] = nudges(chat)

    assert nudge.edits == 0
    assert nudge.lines[1] == "Nobody had answered when this came."


async def test_there_is_one_nudge_for_each_question(chat: Chat) -> None:
    await asks(chat, "nudges on")
    await chat.says_privately("ada", "/polls 1 nudge")
    assert "[Nudge the group]" not in chat.private_message
    assert "The group had its nudge." in chat.private_message
    await chat.says_privately("ada", "/polls 1 nudge")
    assert chat.note == "The group had its one nudge. More would be too much."
    await chat.says_privately("ada", "/polls 1 nudges off")
    assert chat.note == "The group had its one nudge. More would be too much."
    await chat.time_passes_until(FRIDAY_8PM - timedelta(hours=1))

    assert titles(chat) == ["Lunch?", "Lunch?"]


@pytest.mark.parametrize("over", [["/polls 1 close"], ["/polls 1 cancel", "The café is shut."]])
async def test_the_nudge_goes_when_the_question_is_over(chat: Chat, over: list[str]) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 nudge")
    for words in over:
        await chat.says_privately("ada", words)

    assert nudges(chat) == []
    assert titles(chat)[0] == "Lunch?"
    assert len(titles(chat)) <= 2


async def test_it_comes_by_itself_a_day_before_closing(chat: Chat) -> None:
    await asks(chat, "nudges on")
    assert "The group gets one nudge Thursday 3 December, 8pm." in chat.private_message
    await chat.time_passes_until(THURSDAY_8PM - timedelta(minutes=1))
    before = nudges(chat)
    await chat.time_passes_until(THURSDAY_8PM)
    by_then = len(nudges(chat))
    await chat.time_passes_until(FRIDAY_8PM)

    assert (before, by_then) == ([], 1)
    assert titles(chat) == ["Lunch?", "The result of question 1"]


async def test_by_itself_no_nudge_comes_unless_somebody_set_that(chat: Chat) -> None:
    await asks(chat)
    await chat.time_passes_until(FRIDAY_8PM - timedelta(minutes=1))

    assert nudges(chat) == []


async def test_it_is_set_by_a_button_or_in_words_at_any_time(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 settings")
    assert "No nudge comes by itself." in chat.private_message
    await chat.presses_answer("ada", "Nudge before closing")
    assert chat.note == "The group gets one nudge Thursday 3 December, 8pm."
    await chat.says_privately("ada", "/polls 1 settings")
    await chat.presses_answer("ada", "No nudge")
    assert chat.note == "No nudge comes by itself."
    await chat.time_passes_until(FRIDAY_8PM - timedelta(minutes=1))
    assert nudges(chat) == []
    await chat.says_privately("ada", "/polls 1 nudges on")

    assert chat.note == "It is too short, or too late, for a nudge by itself."


async def test_a_question_of_two_days_gets_none_by_itself(chat: Chat) -> None:
    await asks(chat, "at 3 December 10am", "nudges on")
    assert "It is too short, or too late, for a nudge by itself." in chat.private_message
    await chat.time_passes_until(datetime(2026, 12, 3, 9, 59, tzinfo=UTC))

    assert nudges(chat) == []


async def test_where_it_would_come_at_night_it_comes_in_the_morning(chat: Chat) -> None:
    await asks(chat, "at 4 December 10pm", "nudges on")
    await chat.time_passes_until(datetime(2026, 12, 4, 7, 59, tzinfo=UTC))
    by_night = nudges(chat)
    await chat.says_privately("ada", "/polls 1")
    assert "The nudge waits:\nGroup: waits till Friday 4 December, 8am. It is night there." in chat.private_message
    await chat.time_passes_until(datetime(2026, 12, 4, 8, tzinfo=UTC))

    assert by_night == []
    assert len(nudges(chat)) == 1


async def test_where_the_week_is_full_it_does_not_come(chat: Chat) -> None:
    for question in ("One? | A | B", "Two? | A | B"):
        await asks(chat, question=question)
    await asks(chat, "nudges on")
    await chat.time_passes_until(FRIDAY_8PM - timedelta(minutes=1))

    assert nudges(chat) == []


async def test_it_moves_with_the_closing_and_says_when_that_is(chat: Chat) -> None:
    await asks(chat, "nudges on")
    await chat.says_privately("ada", "/polls 1 at 5 December 6pm")
    await chat.time_passes_until(datetime(2026, 12, 4, 17, 59, tzinfo=UTC))
    assert nudges(chat) == []
    await chat.time_passes_until(datetime(2026, 12, 4, 18, tzinfo=UTC))
    [nudge] = nudges(chat)
    await chat.says_privately("ada", "/polls 1 at 6 December 6pm")

    assert nudge.lines[0] == "Closes Sunday 6 December, 6pm. The result comes here then."
    assert len(nudges(chat)) == 1


async def test_it_comes_to_each_place_that_shows_the_question(make_chat: MakeChat) -> None:
    evening, morning = group("evening"), group("morning")
    chat = await make_chat(evening, morning)
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses_answer("ada", "All 3 groups")
    chat.platform.failing_places[morning.id] = Gone()  # somebody deleted it there
    await chat.presses("bob", "Soup")
    await chat.minutes_pass(1)
    del chat.platform.failing_places[morning.id]
    await chat.says_privately("ada", "/polls 1 nudge")

    assert [len(nudges(chat, place)) for place in (chat.place, evening, morning)] == [1, 1, 0]


async def test_at_night_a_nudge_by_hand_makes_no_sound_and_can_wait_till_8am(chat: Chat) -> None:
    await asks(chat)
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await chat.says_privately("ada", "/polls 1 nudge")
    assert chat.note == "The nudge is in the group. It made no sound, as it is night there."
    [by_night] = nudges(chat)
    assert by_night.message.silent
    await chat.presses_answer("ada", "Wait till 8am")
    assert chat.note == "The nudge is taken back. It comes Wednesday 2 December, 8am."
    assert nudges(chat) == []
    await chat.time_passes_until(datetime(2026, 12, 2, 8, tzinfo=UTC))
    [nudge] = nudges(chat)

    assert not nudge.message.silent
    await chat.says_privately("ada", "/polls 1 nudge wait")
    assert chat.note == "This question need not wait, so it stays where it is."


async def test_what_waits_for_the_morning_does_not_come_once_it_has_closed(chat: Chat) -> None:
    await asks(chat)
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await chat.says_privately("ada", "/polls 1 nudge")
    await chat.says_privately("ada", "/polls 1 nudge wait")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.time_passes_until(datetime(2026, 12, 2, 12, tzinfo=UTC))

    assert titles(chat) == ["Lunch?", "The result of question 1"]


async def test_as_one_too_many_in_a_week_it_can_wait_for_its_turn(chat: Chat) -> None:
    for question in ("One? | A | B", "Two? | A | B"):
        await asks(chat, question=question)
    await asks(chat, "at 11 December 8pm")
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/polls 3 nudge")
    assert chat.note == "The nudge is in the group. It is a lot for one week, so it could wait."
    await chat.presses_answer("ada", "Wait till Tue 8 Dec")

    assert chat.note == "The nudge is taken back. It comes Tuesday 8 December, 10am."
    assert nudges(chat) == []
    await chat.time_passes_until(datetime(2026, 12, 8, 10, tzinfo=UTC))
    assert len(nudges(chat)) == 1


async def test_before_its_group_sees_the_question_nobody_is_nudged(chat: Chat) -> None:
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 wait")
    await chat.says_privately("ada", "/polls 1 nudge")
    assert chat.note == "No group shows this question right now, so it is too early for that."
    await chat.time_passes_until(datetime(2026, 12, 2, 8, tzinfo=UTC))
    await chat.says_privately("ada", "/polls 1 nudge")

    assert len(nudges(chat)) == 1


@pytest.mark.parametrize(
    ("back_at", "many"), [(FRIDAY_8PM - timedelta(hours=3), 1), (FRIDAY_8PM - timedelta(minutes=59), 0)]
)
async def test_away_at_its_time_it_comes_as_soon_as_it_is_of_use(chat: Chat, back_at: datetime, many: int) -> None:
    await asks(chat, "nudges on")
    chat.clock.now = back_at
    chat.core = make_core(chat.storage, chat.platform, chat.clock)  # started again
    await chat.settle()
    await chat.settle()

    assert len(nudges(chat)) == many


async def test_a_tick_that_comes_twice_nudges_once(chat: Chat) -> None:
    await asks(chat, "nudges on")
    await chat.time_passes_until(THURSDAY_8PM)

    def again(work: StorageWork) -> None:
        [poll] = work.polls.list_open(work.people.list_communities()[0].id)
        chat.core.contents.ticks["poll-nudge"](work, str(poll.id))

    chat.storage.transact(again)
    await chat.settle()

    assert len(nudges(chat)) == 1


async def test_a_question_that_comes_again_gets_a_nudge_each_time(chat: Chat) -> None:
    await asks(chat, "nudges on", "repeat weekly")
    await chat.time_passes_until(THURSDAY_8PM + timedelta(days=7))
    [nudge] = nudges(chat)

    assert nudge.lines[0] == "Closes Friday 11 December, 8pm. The result comes here then."


async def test_where_a_ballot_is_needed_the_nudge_opens_it(chat: Chat) -> None:
    await asks(chat, "kind several")
    await chat.says_privately("ada", "/polls 1 nudge")
    [nudge] = nudges(chat)
    await acts(chat, "bob")
    await chat.presses("bob", "Answer", on=nudge)

    assert nudge.lines[-1] == "Not answered yet? Start with one tap:"
    assert chat.private_message.startswith("Lunch?\nYou have not answered yet.")


async def test_each_place_is_nudged_in_its_language(chat: Chat) -> None:
    await asks(chat)
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad")
    chat.storage.transact(lambda work: work.places.put_language(kept(work, chat.place), "cy"))
    await chat.says_privately("ada", "/polls 1 nudge")

    assert chat.message.title == "Cinio?"
    assert chat.message.labels[0] == "Cawl"


async def test_without_buttons_the_nudge_says_what_to_write(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 nudge")

    assert chat.message.lines[-5:] == (
        "Soup: /vote 1 1",
        "Salad: /vote 1 2",
        "Who sees this?: /polls 1 who",
        "Take back: /vote 1 none",
        "Not now: /polls 1 later",
    )


async def test_only_organisers_nudge(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "bob")
    for words in ("nudge", "nudge wait", "nudges on"):
        await chat.says_privately("bob", f"/polls 1 {words}")
        assert chat.note == "I know no such question. Write /polls to see the open ones."
    await chat.sends("bob", "poll-do:1:nudge", place=private("bob"))

    assert nudges(chat) == []
