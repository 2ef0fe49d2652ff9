"""Not now: a question comes back tonight or tomorrow, to whoever wants that, or never again."""

from datetime import UTC, datetime, time, timedelta

import sqlalchemy as sa

from bot.chat.adapter import Unreachable
from bot.chat.inbound import Confirm
from bot.housekeeping import SWEEP
from bot.people.preferences import Preferences
from bot.timing.quiet import Quiet
from storage.posts import posts
from storage.quiets import quiets
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses, writes_in
from tests.polls.followers import FOLLOWS, asked_again
from tests.support.chat import Chat, private
from tests.support.platform import TEXT_ONLY

AT_7PM = datetime(2026, 12, 1, 19, tzinfo=UTC)
TOMORROW_9AM = datetime(2026, 12, 2, 9, tzinfo=UTC)
OVER = "This question has closed. The result is in the group."


async def asks(chat: Chat) -> None:
    """Ada asks; Bob is known in the group."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await acts(chat, "bob")


def comes(chat: Chat, who: str = "bob") -> list[str]:
    """The titles of what stands in somebody's private chat."""
    return [shown.title for shown in chat.messages(private(who))]


def kept(chat: Chat) -> int:
    """How many want to hear no more of a question."""
    return many(chat, quiets.c.poll_id > 0)


def many(chat: Chat, which: sa.ColumnElement[bool]) -> int:
    """How many rows there are of this kind."""
    found: int = chat.storage.read(lambda work: len(work._transaction.rows(sa.select(sa.literal(1)).where(which))))
    return found


async def test_not_now_asks_in_private_when_to_bring_it_back(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Not now")

    assert chat.answer.where == "private"
    assert chat.answer.thing == "polls 1_later"
    assert chat.private_message == (
        "When shall I bring it back? “Lunch?”\n"
        "Tonight is Tuesday 1 December, 7pm.\n"
        "Tomorrow is Wednesday 2 December, 9am.\n"
        "“Nothing more” means I send you nothing more about this question.\n"
        "[Tonight] [Tomorrow] [Nothing more]"
    )


async def test_tonight_it_is_promised_at_once_by_the_way_on_which_it_comes(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later")
    await chat.presses_answer("bob", "Tonight")
    [promise] = chat.messages(private("bob"))
    assert promise.title == "I will bring it here Tuesday 1 December, 7pm."
    assert promise.lines == ("The question: “Lunch?”",)
    await chat.time_passes_until(AT_7PM - timedelta(minutes=1))
    assert comes(chat) == ["I will bring it here Tuesday 1 December, 7pm."]
    await chat.time_passes_until(AT_7PM)
    [card] = chat.messages(private("bob"))

    assert card.title == "Lunch?"
    assert card.lines == (
        "You asked me to bring this back.",
        "No names are shown.",
        "You have not answered yet.",
        "Closes Friday 4 December, 8pm.",
    )
    assert card.labels == ("Soup", "Salad", "Who sees this?", "Take back", "Not now")
    await chat.presses("bob", "Soup", on=card, place=private("bob"))
    assert chat.poll.lines[0] == "Soup: 1"


async def test_words_do_the_same(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later tomorrow")
    await chat.time_passes_until(TOMORROW_9AM - timedelta(minutes=1))
    assert comes(chat) == ["I will bring it here Wednesday 2 December, 9am."]
    await chat.time_passes_until(TOMORROW_9AM)

    assert comes(chat) == ["Lunch?"]


async def test_whoever_has_answered_meanwhile_is_left_in_peace(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later tonight")
    await chat.presses("bob", "Soup")
    await chat.time_passes_until(AT_7PM)
    assert comes(chat) == []
    await chat.presses("bob", "Not now")

    assert chat.note == "You have answered this, so nobody asks you again."


async def test_where_it_has_closed_by_then_it_says_so_to_whoever_had_not_answered(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "cat")
    for who in ("bob", "cat"):
        await chat.says_privately(who, "/polls 1 later tonight")
    await chat.presses("cat", "Soup")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.time_passes_until(AT_7PM)

    assert [shown.lines for shown in chat.messages(private("bob"))] == [(OVER,)]
    assert comes(chat, "cat") == []


async def test_what_was_brought_back_says_when_it_has_closed(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later tonight")
    await chat.time_passes_until(AT_7PM)
    await chat.says_privately("ada", "/polls 1 close")

    assert [shown.lines for shown in chat.messages(private("bob"))] == [(OVER,)]


async def test_from_6pm_on_there_is_no_tonight_and_what_would_come_too_late_is_not_offered(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/polls 1 at 2 December 8.30am")
    await chat.says_privately("bob", "/polls 1 later")
    assert "[Tonight] [Nothing more]" in chat.private_message
    await chat.time_passes_until(datetime(2026, 12, 1, 18, tzinfo=UTC))
    await chat.presses_answer("bob", "Tonight")
    assert chat.note == "That time has passed, or it closes before. Press “Not now” again."
    await chat.presses("bob", "Not now")

    assert "It closes Wednesday 2 December, 8.30am, so it cannot wait." in chat.private_message
    assert chat.private_message.endswith("[Nothing more]")
    assert comes(chat) == []


async def test_it_comes_by_their_own_clock_when_they_read_and_never_in_their_quiet_hours(chat: Chat) -> None:
    await asks(chat)
    chooses(chat, "bob", Preferences(zone="Asia/Karachi", reads_at="lunch"))
    await chat.says_privately("bob", "/polls 1 later")
    assert "Tonight is Tuesday 1 December, 7pm.\nTomorrow is Wednesday 2 December, 12.30pm." in chat.private_message
    await chat.presses_answer("bob", "Tonight")
    await chat.time_passes_until(datetime(2026, 12, 1, 14, tzinfo=UTC))
    assert comes(chat) == ["Lunch?"]
    chooses(chat, "bob", Preferences(quiet=Quiet(starts=time(18, 30), ends=time(10, 15))))
    await chat.says_privately("bob", "/polls 1 later")

    assert "Tonight" not in chat.private_message
    assert "Tomorrow is Wednesday 2 December, 10.15am." in chat.private_message


async def test_changing_ones_mind_moves_it(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later tonight")
    await chat.minutes_pass(1)
    [promise] = chat.messages(private("bob"))
    await chat.presses("bob", "Another time", on=promise, place=private("bob"))
    await chat.presses_answer("bob", "Tomorrow")
    assert comes(chat) == ["I will bring it here Wednesday 2 December, 9am."]
    await chat.time_passes_until(AT_7PM)
    assert comes(chat) == ["I will bring it here Wednesday 2 December, 9am."]
    await chat.time_passes_until(TOMORROW_9AM)
    assert comes(chat) == ["Lunch?"]
    await chat.presses("bob", "Not now", on=chat.messages(private("bob"))[0], place=private("bob"))
    await chat.presses_answer("bob", "Tonight")
    await chat.time_passes_until(AT_7PM + timedelta(days=1))

    assert comes(chat) == ["Lunch?"]


async def test_it_is_not_counted_and_comes_to_whoever_wants_nothing_unasked(chat: Chat) -> None:
    await asks(chat)
    chooses(chat, "bob", Preferences(most_a_week=0, digest=True))
    await chat.says_privately("bob", "/polls 1 later tonight")
    await chat.time_passes_until(AT_7PM)

    assert comes(chat) == ["Lunch?"]


async def test_after_stop_nothing_comes(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later tonight")
    await chat.says_privately("bob", "/stop")
    await chat.time_passes_until(AT_7PM)
    assert comes(chat) == []
    await chat.says_privately("bob", "/polls 1 later tomorrow")

    assert chat.note == "You asked me to send you nothing. Write /start first, then I can bring it."


async def test_a_pause_is_respected_and_nothing_is_lost(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later tonight")
    await chat.says_privately("bob", "/pause")
    await chat.time_passes_until(AT_7PM)
    assert comes(chat) == []
    await chat.says_privately("bob", "/me waiting")

    assert "Still open: “Lunch?” It closes Friday 4 December, 8pm." in chat.private_message


async def test_pressed_in_the_group_it_goes_to_the_private_chat_and_says_what_to_do_if_it_does_not(chat: Chat) -> None:
    await asks(chat)
    chooses(chat, "bob", Preferences())
    await chat.presses("bob", "Not now")
    await chat.presses_answer("bob", "Tonight", place=chat.place)

    assert chat.note == ("I have just written to you in private. Nothing there? Open our chat and write /polls 1 later")
    assert comes(chat) == ["I will bring it here Tuesday 1 December, 7pm."]


async def test_where_nobody_could_be_written_to_they_are_told_at_once_what_to_do(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Not now")
    await chat.presses_answer("bob", "Tonight", place=chat.place)
    told = chat.private_message
    chooses(chat, "bob", Preferences())
    chat.platform.failing_places[private("bob").id] = Unreachable()  # blocked meanwhile
    for _ in range(2):
        await chat.presses("bob", "Not now")
        await chat.presses_answer("bob", "Tonight", place=chat.place)

    assert (
        told
        == chat.private_message
        == (
            "I cannot write to you in private yet.\n"
            "Open our chat and write /polls 1 later there. Then I can.\n"
            "Open our chat [polls 1_later]"
        )
    )


async def test_the_way_into_the_private_chat_leads_to_the_choice(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("bob", "/start polls-1_later")

    assert chat.private_message.startswith("When shall I bring it back? “Lunch?”")


async def test_typed_in_the_group_it_is_one_pointer_away(chat: Chat) -> None:
    await asks(chat)
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/polls 1 later")

    assert chat.message.title == "That is between you and me."


async def test_nothing_more_means_no_copies_no_asking_and_no_result_in_private(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", FOLLOWS)
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await asks(chat)  # the copy waits for the morning
    await chat.says_privately("bob", "/polls 1 later tomorrow")
    await chat.says_privately("bob", "/polls 1 later")
    await chat.presses_answer("bob", "Nothing more")
    assert chat.note == "I send you nothing more about question 1. You can still answer it."
    assert comes(chat) == []
    await chat.time_passes_until(datetime(2026, 12, 2, 12, tzinfo=UTC))
    await chat.says_privately("ada", "/polls 1 chase")
    await chat.says_privately("ada", "/polls 1 all")
    assert (comes(chat), kept(chat)) == ([], 1)
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 close")

    assert chat.message.lines == ("“Lunch?” One person answered: Soup.",)
    assert (comes(chat), kept(chat)) == ([], 0)


async def test_what_was_sent_before_stays_and_says_that_it_is_over(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", FOLLOWS)
    await asks(chat)
    [copy] = chat.messages(private("bob"))
    await chat.presses("bob", "Not now", on=copy, place=private("bob"))
    await chat.presses_answer("bob", "Nothing more")
    await chat.says_privately("ada", "/polls 1 close")

    assert [shown.lines for shown in chat.messages(private("bob"))] == [(OVER,)]


async def test_cancelled_it_is_forgotten_who_wanted_no_more(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later quiet")
    assert kept(chat) == 1
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "The café is shut.")

    assert kept(chat) == 0


async def test_whoever_wants_it_back_after_all_hears_of_it_again(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", Preferences(poll_reminders=True, most_a_week=7))
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later quiet")
    await chat.says_privately("bob", "/polls 1 later tonight")
    assert kept(chat) == 0
    await chat.time_passes_until(AT_7PM)
    await chat.says_privately("ada", "/polls 1 chase")

    assert len(asked_again(chat, "bob")) == 1


async def test_erasing_forgets_it(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later quiet")
    await chat.says_privately("cat", "/polls 1 later tonight")
    await chat.says_privately("bob", "/mydata")
    await chat.says_privately("bob", "/forgetme yes")
    await chat.says_privately("bob", "/forgetme yes")

    assert kept(chat) == 0


async def test_what_was_brought_back_is_known_for_ninety_days_like_all_that_is_sent(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later tonight")
    await chat.minutes_pass(2 * 24 * 60)
    sent = many(chat, posts.c.kind == "poll-later")
    await chat.minutes_pass(91 * 24 * 60)
    chat.storage.transact(lambda work: work.ticks.set(SWEEP, work.now))
    await chat.settle()

    assert (sent, many(chat, posts.c.kind == "poll-later")) == (1, 0)


async def test_joined_accounts_are_quiet_as_one(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "cat")
    await chat.says_privately("bob", "/polls 1 later quiet")

    def join(work: StorageWork) -> list[bool]:
        bob, cat = (work.people.person_of(chat.sender(who)).id for who in ("bob", "cat"))
        [poll] = work.polls.list_open(work.people.list_communities()[0].id)
        work.accounts.hand_over(bob, cat)
        return [work.quiets.is_quiet(poll.id, who) for who in (bob, cat)]

    assert chat.storage.transact(join) == [False, True]


async def test_a_question_that_needs_a_ballot_comes_back_with_it(chat: Chat) -> None:
    await asks(chat)
    await chat.says_privately("ada", "/poll Which? | Bus | Train | Taxi")
    await chat.says_privately("ada", "/polls draft kind several")
    await chat.says_privately("ada", "/polls draft post")
    await chat.says_privately("bob", "/polls 2 later tonight")
    await chat.time_passes_until(AT_7PM)
    [card] = chat.messages(private("bob"))
    await chat.presses("bob", "Bus", on=card, place=private("bob"))

    assert card.labels == ("Bus", "Train", "Taxi", "Skip", "Who sees this?", "Take back", "Not now")
    assert chat.note == "Counted: Bus. You can change it until it closes."


async def test_read_in_another_language_it_is_asked_in_that(chat: Chat) -> None:
    await asks(chat)
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad")
    await chat.presses("bob", "Cymraeg")
    await chat.sends("bob", f"{chat.question.choice('Not now').action}:cy")

    assert "“Cinio?”" in chat.private_message
    assert chat.answer.message is not None
    assert [choice.action.split(":")[-1] for choice in chat.answer.message.choices] == ["cy"] * 3


async def test_whoever_may_not_know_of_it_learns_nothing(chat: Chat) -> None:
    await asks(chat)
    for words in ("later", "later tonight", "later quiet"):
        await chat.says_privately("zoe", f"/polls 1 {words}")
        assert chat.note == "I know no such question. Write /polls to see the open ones."
    await chat.says_privately("bob", "/polls 1 later never")

    assert chat.answer.refused
    assert kept(chat) == 0


async def test_without_buttons_every_choice_is_there_in_words(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await asks(chat)
    await chat.says_privately("bob", "/polls 1 later")

    assert chat.private_message.endswith(
        "Tonight: /polls 1 later tonight\nTomorrow: /polls 1 later tomorrow\nNothing more: /polls 1 later quiet"
    )
