"""Copies in private of a question and its result, for whoever asked to hear of questions."""

from datetime import UTC, datetime

from bot.chat.inbound import Sender
from bot.people.model import PersonId
from bot.people.preferences import Preferences
from bot.polls.use_cases.telling import AT_ONCE
from bot.refusals import NotSaved
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses, kept
from tests.support.chat import Chat, group, make_core, private

FOLLOWS = Preferences(poll_reminders=True)


async def test_whoever_asked_for_it_gets_the_question_in_private_and_answers_there(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", FOLLOWS)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    [told] = chat.messages(private("bob"))
    await chat.presses("bob", "Soup", on=told, place=private("bob"))

    assert told.title == "Lunch?"
    assert told.lines == (
        "No names are shown.",
        "Closes Friday 4 December, 8pm.",
        "The result comes here then.",
        "Question 1. In words: write /vote 1 and a number.",
        "You asked me to bring you new questions. /me changes that.",
    )
    assert told.labels == ("Soup", "Salad", "Who sees this?", "Take back", "Not now")
    assert chat.note == "Counted: Soup. You can change it until it closes."
    assert chat.poll.lines[0] == "Soup: 1"
    assert told.edits == 0


async def test_the_result_comes_to_the_same_private_chat_and_the_copy_says_that_it_is_over(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", FOLLOWS)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("cat", "Soup")
    await chat.says_privately("ada", "/polls 1 close")
    told, result = chat.messages(private("bob"))

    assert told.lines == ("This question has closed. The result is in the group.",)
    assert told.labels == ()
    assert result.lines == ("“Lunch?” One person answered: Soup.",)


async def test_a_cancelled_question_says_so_in_the_copy_and_sends_nothing_more(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", FOLLOWS)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "The café is closed.")
    [told] = chat.messages(private("bob"))

    assert told.lines == ("Cancelled. The café is closed.",)


async def test_the_copy_follows_a_correction_and_a_moved_closing_but_no_vote(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", FOLLOWS)
    await chat.says("ada", "/poll Lunhc? | Soup | Salad", written="55")
    await chat.says("ada", "/poll Lunch? | Soup | Salad", written="55", edited=True)
    await chat.says_privately("ada", "/polls 1 at 3 December 6pm")
    [told] = chat.messages(private("bob"))
    edits = told.edits
    for voter in ("cat", "dan", "eve"):
        await chat.presses(voter, "Soup")

    assert told.title == "Lunch?"
    assert told.lines[1].startswith("Closes Thursday 3 December, 6pm.")
    assert told.edits == edits


async def test_only_who_acts_where_it_stands_asked_for_it_and_can_be_reached_is_told(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    for who in ("bob", "cat", "dan", "fay"):
        await acts(chat, who)
    await chat.says("eve", "/polls", place=evening)
    for who in ("ada", "cat", "dan", "eve", "fay"):
        chooses(chat, who, FOLLOWS)
    chooses(chat, "bob", Preferences())
    await chat.says_privately("cat", "/stop")
    chat.storage.transact(lambda work: work.places.reach(kept(work, private("dan")), reachable=False))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")

    told = [who for who in ("ada", "bob", "cat", "dan", "eve", "fay") if chat.messages(private(who))]
    assert told == ["fay"]
    await chat.says_privately("ada", "/polls 1 all")
    assert [shown.title for shown in chat.messages(private("eve"))] == ["Lunch?"]
    assert len(chat.messages(private("fay"))) == 1


async def test_somebody_with_two_private_chats_is_told_in_the_first(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", FOLLOWS)
    chat.clock.passes(60)

    def add_second(work: StorageWork) -> None:
        bob = work.people.person_of(chat.sender("bob"))
        work.places.note_presence(bob.id, work.places.add(private("bob-elsewhere"), None).id)

    chat.storage.transact(add_second)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")

    assert len(chat.messages(private("bob"))) == 1
    assert chat.messages(private("bob-elsewhere")) == []


async def test_a_copy_that_waits_for_the_morning_lapses_when_the_question_closes_first(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", FOLLOWS)
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1")
    assert "A few people get it later." in chat.private_message
    await chat.says_privately("ada", "/polls 1 close")
    await chat.time_passes_until(datetime(2026, 12, 2, 12, tzinfo=UTC))

    assert [shown.title for shown in chat.messages(private("bob"))] == ["The result of question 1"]


async def test_a_digest_tells_of_the_question_in_one_line_with_a_way_to_answer(chat: Chat) -> None:
    await acts(chat, "bob")
    chooses(chat, "bob", Preferences(poll_reminders=True, digest=True))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    assert chat.messages(private("bob")) == []
    await chat.time_passes_until(datetime(2026, 12, 2, 8, tzinfo=UTC))  # Wednesday
    [digest] = chat.messages(private("bob"))
    await chat.presses("bob", "Open 1", on=digest, place=private("bob"))

    assert digest.lines[0] == "A new question: “Lunch?” It closes Friday 4 December, 8pm."
    assert chat.private_message.startswith("Lunch?\n")


def _followers(chat: Chat, many: int) -> None:
    """So many followers who act in the group, each with a private chat."""

    def add(work: StorageWork) -> None:
        here = work.places.find(chat.place)
        assert here is not None
        for number in range(many):
            sender = Sender(platform="fake", id=f"follower-{number}", name="")
            who = work.people.person_of(sender)
            work.people.keep(who)
            work.preferences.put(PersonId(who.id), FOLLOWS)
            work.places.note_presence(who.id, here.id)
            work.places.note_presence(who.id, work.places.add(private(f"follower-{number}"), None).id)

    chat.storage.transact(add)


async def test_twelve_hundred_followers_are_told_once_each_though_it_is_killed_between_two_pages(chat: Chat) -> None:
    _followers(chat, 1200)
    told_after: list[int] = []
    tell = chat.core.contents.ticks["poll-tell"]

    def dies_at_the_second_page(work: StorageWork, ref: str) -> None:
        told_after.append(int(ref.rpartition(":")[2]))
        tell(work, ref)
        if len(told_after) == 2:
            raise NotSaved  # as at a kill: nothing of this page is kept, its cursor neither

    chat.core.contents.ticks["poll-tell"] = dies_at_the_second_page  # type: ignore[index]
    await chat.core.engine.handle(chat.typed("ada", "/poll Lunch? | Soup | Salad"))
    await chat.core.ticker.run_due()
    chat.core = make_core(chat.storage, chat.platform, chat.clock)  # started again
    await chat.minutes_pass(2)
    told = [place for place in chat.platform.shown if place.startswith("private-follower-")]

    assert len(told_after) == 2
    assert len(told) == 1200
    assert {len(chat.platform.shown[place]) for place in told} == {1}


async def test_followers_are_told_in_pages_of_a_transaction_each_so_that_votes_get_their_turn(chat: Chat) -> None:
    _followers(chat, AT_ONCE + 1)
    pages: list[str] = []
    tell = chat.core.contents.ticks["poll-tell"]

    def tells(work: StorageWork, ref: str) -> None:
        pages.append(ref)
        tell(work, ref)

    chat.core.contents.ticks["poll-tell"] = tells  # type: ignore[index]
    await chat.core.engine.handle(chat.typed("ada", "/poll Lunch? | Soup | Salad"))
    await chat.core.ticker.run_due()

    assert [ref.split(":")[1] for ref in pages] == ["open", "open"]
    assert len(set(pages)) == 2
