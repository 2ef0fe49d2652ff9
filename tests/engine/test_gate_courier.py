"""The gate where it is applied: what the courier takes is sent, held, put into the digest, or kept to look at."""

import asyncio
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from bot.chat.adapter import RetryLater
from bot.main.core import open_words
from bot.people.sending import forget_waiting
from bot.people.waiting import show_waiting
from bot.timing.quiet import Quiet
from bot.words import plain
from bot.work import Job, Letter, Subject, Weight
from storage.work import StorageWork
from tests.support.chat import Chat, private
from tests.support.letters import (
    chooses,
    comes,
    dies_after_sending,
    is_owed,
    passes,
    person,
    titles,
    with_notes,
    writes,
)

BOB = private("bob")
TUESDAY = datetime(2026, 12, 1, tzinfo=UTC)
WEDNESDAY, SATURDAY = TUESDAY + timedelta(days=1), TUESDAY + timedelta(days=4)
NIGHT = TUESDAY + timedelta(hours=23)
MORNING = WEDNESDAY + timedelta(hours=8)
BY_HAND = Letter(weight=Weight.BY_HAND)


def why(chat: Chat, ref: str, kind: str = "note") -> list[str]:
    """What an organiser reads about why something waits."""
    waits = chat.storage.read(lambda work: work.outbox.list_waiting(Subject(kind, ref)))
    return [plain(open_words().text(line.words, "en")) for line in show_waiting(waits, chat.clock.now)]


def notes(chat: Chat, place: Any) -> list[str]:
    return [title for title in titles(chat, place) if title.startswith("Note")]


# Groups


async def test_two_letters_in_one_claim_and_one_turn_left_in_the_week(chat: Chat) -> None:
    with_notes(chat)
    await is_owed(chat, chat.place, "1", letter=BY_HAND)
    await passes(chat, hours=1)
    await is_owed(chat, chat.place, "2")
    await is_owed(chat, chat.place, "3", "4")
    shown = notes(chat, chat.place)
    (waiting,) = {"Note 3", "Note 4"} - set(shown)

    assert len(shown) == 3
    assert why(chat, waiting[-1]) == ["Group: waits till Tuesday 8 December, 10am. Three posts this week."]
    await passes(chat, days=6, hours=22, minutes=59)
    assert len(notes(chat, chat.place)) == 3
    await passes(chat, minutes=1)
    assert notes(chat, chat.place) == [*shown, waiting]
    assert why(chat, waiting[-1]) == []


async def test_by_hand_goes_at_once_however_much_there_was_and_is_silent_at_night(chat: Chat) -> None:
    with_notes(chat)
    await is_owed(chat, chat.place, "1", "2", "3")
    await is_owed(chat, chat.place, "4", letter=BY_HAND)
    loud = chat.message.message.silent
    await comes(chat, NIGHT)
    await is_owed(chat, chat.place, "5", letter=BY_HAND)

    assert len(notes(chat, chat.place)) == 5
    assert (loud, chat.message.message.silent) == (False, True)
    place = chat.storage.read(lambda work: work.places.find(chat.place))
    assert place is not None
    since = chat.clock.now - timedelta(days=7)
    assert len(chat.storage.read(lambda work: work.outbox.list_sent((), (place.id,), since))) == 5


async def test_results_and_greetings_take_no_turn(chat: Chat) -> None:
    with_notes(chat)
    await is_owed(chat, chat.place, "1", "2", "3", "4", letter=Letter())
    await is_owed(chat, chat.place, "5", "6", "7")

    assert len(notes(chat, chat.place)) == 7


async def test_what_comes_too_late_for_a_group_is_not_sent_and_the_organiser_reads_so(chat: Chat) -> None:
    with_notes(chat)
    await comes(chat, NIGHT)
    await is_owed(chat, chat.place, "1", letter=Letter(weight=Weight.UNASKED, useful_until=MORNING))
    await is_owed(chat, chat.place, "2")

    assert why(chat, "1") == ["Group: not sent. It would have come too late."]
    assert why(chat, "2") == ["Group: waits till Wednesday 2 December, 8am. It is night there."]
    await passes(chat, days=2)
    assert notes(chat, chat.place) == ["Note 2"]


# Faults


async def test_killed_between_send_and_record_a_post_counts_once_and_is_not_in_its_own_way(chat: Chat) -> None:
    """It may be seen twice, as nobody can tell whether it was sent; it takes one turn, the last of the week here."""
    with_notes(chat)
    await is_owed(chat, chat.place, "1", "2")
    with dies_after_sending(chat, chat.place, "Note 3"):
        await is_owed(chat, chat.place, "3")
    await passes(chat, minutes=5)
    await is_owed(chat, chat.place, "4")

    assert notes(chat, chat.place)[2:] == ["Note 3", "Note 3"]
    assert why(chat, "4") == ["Group: waits till Tuesday 8 December, 10am. Three posts this week."]


async def test_what_failed_in_the_evening_waits_for_the_morning_and_takes_one_turn(chat: Chat) -> None:
    with_notes(chat)
    await comes(chat, TUESDAY + timedelta(hours=20, minutes=59, seconds=50))
    chat.platform.fail_next = [RetryLater(30)]
    await is_owed(chat, chat.place, "1")
    await comes(chat, MORNING - timedelta(minutes=1))
    in_the_night = notes(chat, chat.place)
    await comes(chat, MORNING)
    await is_owed(chat, chat.place, "2", "3", "4")

    assert in_the_night == []
    assert notes(chat, chat.place)[0] == "Note 1"
    assert len(notes(chat, chat.place)) == 3


# Persons


async def test_a_person_gets_two_a_week_in_all_their_chats_together(chat: Chat) -> None:
    with_notes(chat)
    other = private("bob-too")

    def joined(work: StorageWork) -> None:
        bob = person(work, chat.sender("bob"))
        work.places.note_presence(bob, work.places.add(other, None).id)

    await writes(chat, joined)
    await is_owed(chat, BOB, "1", "2")
    await is_owed(chat, other, "3", "4")
    at_once = [len(notes(chat, BOB)), len(notes(chat, other))]
    await passes(chat, days=7)

    assert at_once == [2, 0]
    assert len(notes(chat, other)) == 2


async def test_at_night_what_cannot_wait_is_heard_and_the_rest_is_silent_or_waits(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob")
    await comes(chat, NIGHT)
    await is_owed(chat, BOB, "1", letter=Letter())
    await is_owed(chat, BOB, "2")
    await is_owed(chat, BOB, "3", letter=Letter(weight=Weight.URGENT))
    at_night = notes(chat, BOB)
    await comes(chat, MORNING)

    assert at_night == ["Note 1", "Note 3"]
    assert notes(chat, BOB) == ["Note 1", "Note 3", "Note 2"]
    assert [shown.message.silent for shown in chat.messages(BOB)] == [True, False, False]


async def test_private_nights_are_those_of_the_persons_own_zone_and_hours(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob", zone="Asia/Kathmandu", quiet=Quiet(starts=time(15), ends=time(18)))
    await is_owed(chat, BOB, "1", letter=Letter())  # 10am in London is 3.45pm there
    await is_owed(chat, BOB, "2")
    await comes(chat, TUESDAY + timedelta(hours=12, minutes=14))
    early = notes(chat, BOB)
    await passes(chat, minutes=1)

    assert chat.messages(BOB)[0].message.silent
    assert (early, notes(chat, BOB)) == (["Note 1"], ["Note 1", "Note 2"])


async def test_whoever_chose_no_zone_has_that_of_their_community(chat: Chat) -> None:
    with_notes(chat)
    await chat.says("bob", "/help")  # an act in a group of London's
    await chooses(chat, "bob")
    await comes(chat, datetime(2027, 6, 1, 7, 30, tzinfo=UTC))
    await is_owed(chat, BOB, "1")

    assert notes(chat, BOB) == ["Note 1"]  # half past eight, by the summer's clock


async def test_a_person_who_changes_zone_while_something_waits_is_not_woken(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob")
    await comes(chat, NIGHT)
    await is_owed(chat, BOB, "1")
    await chooses(chat, "bob", later=True, zone="America/New_York")
    await comes(chat, MORNING)
    in_their_night = notes(chat, BOB)
    await comes(chat, MORNING + timedelta(hours=5))

    assert in_their_night == []
    assert notes(chat, BOB) == ["Note 1"]


async def test_a_zone_chosen_anew_counts_at_once_for_what_waits(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob")
    await comes(chat, NIGHT)
    await is_owed(chat, BOB, "1")
    await chooses(chat, "bob", zone="Pacific/Auckland")

    assert notes(chat, BOB) == ["Note 1"]


async def test_when_a_pause_is_lifted_what_waited_comes_at_once(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob")
    await chat.says_privately("bob", "/pause")
    await is_owed(chat, BOB, "1")
    await passes(chat, days=1)
    paused = notes(chat, BOB)
    await chat.says_privately("bob", "/start")
    await chat.settle()

    assert (paused, notes(chat, BOB)) == ([], ["Note 1"])


async def test_after_a_pause_what_waited_comes_by_itself(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob")
    await chat.says_privately("bob", "/pause")
    await is_owed(chat, BOB, "1")
    await passes(chat, days=8)

    assert notes(chat, BOB) == ["Note 1"]


async def test_stop_drops_what_waits_and_whatever_comes_later_is_never_sent(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob")
    await comes(chat, NIGHT)
    await is_owed(chat, BOB, "1")
    await chat.says_privately("bob", "/stop")
    await is_owed(chat, BOB, "2")
    await is_owed(chat, BOB, "3", letter=Letter())
    await chat.says_privately("bob", "/start")
    await passes(chat, days=8)

    assert notes(chat, BOB) == ["Note 3"]  # which they asked for anew


async def test_stop_holds_back_even_what_was_taken_already(chat: Chat) -> None:
    with_notes(chat)
    bob = await chooses(chat, "bob")
    real = chat.storage.writer.submit
    taken: list[str] = []

    async def stops_then(job: Job[Any]) -> Any:
        done = await real(job)
        if isinstance(done, tuple) and done[1:] != ((),):
            taken.extend(post.subject.ref for post in done[1])
            await real(Job(do=lambda work: forget_waiting(work, bob)))
        return done

    chat.storage.writer.submit = stops_then  # type: ignore[method-assign]
    await is_owed(chat, BOB, "1")
    chat.storage.writer.submit = real  # type: ignore[method-assign]

    assert taken == ["1"]
    assert notes(chat, BOB) == []


async def test_a_topic_that_is_not_followed_is_never_sent_even_when_it_is_followed_later(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob", topics=frozenset())
    await is_owed(chat, BOB, "1", letter=Letter(weight=Weight.UNASKED, about="money"))
    await chooses(chat, "bob", topics=None)
    await passes(chat, days=8)

    assert notes(chat, BOB) == []
    assert why(chat, "1") == ["A few people do not get it."]


async def test_why_people_wait_is_told_by_number_and_never_by_name(chat: Chat) -> None:
    with_notes(chat)
    await comes(chat, NIGHT)
    for number in range(12):
        await chooses(chat, f"p{number}")
        await is_owed(chat, private(f"p{number}"), "1")
    await chooses(chat, "bob", most_a_week=0)
    await is_owed(chat, BOB, "1")

    assert why(chat, "1") == ["12 people get it later.", "A few people look at it when they choose."]


async def test_owners_learn_in_the_morning_that_the_bot_was_away(chat: Chat) -> None:
    with_notes(chat)
    await comes(chat, NIGHT)
    ada = private("ada")
    await is_owed(chat, ada, "1764500000-1764600000-24", letter=Letter(weight=Weight.DUTY), kind="away")
    at_night = titles(chat, ada)
    await comes(chat, MORNING)

    assert (at_night, titles(chat, ada)) == ([], ["I was away for 27 hours."])


async def test_what_is_posted_again_goes_by_its_new_letter(chat: Chat) -> None:
    with_notes(chat)
    await chooses(chat, "bob")
    await comes(chat, NIGHT)
    await is_owed(chat, BOB, "1")
    held = notes(chat, BOB)
    await is_owed(chat, BOB, "1", letter=Letter(weight=Weight.URGENT), again=True)

    assert (held, notes(chat, BOB)) == ([], ["Note 1"])


@pytest.mark.parametrize("words", ["stop", "/forgetme yes"])
async def test_what_is_on_its_way_to_somebody_does_not_arrive_once_they_end_it(chat: Chat, words: str) -> None:
    """It may wait for its turn for seconds: an app takes one message a second."""
    with_notes(chat)
    await chooses(chat, "bob")
    gate = chat.platform.gates[BOB.id] = asyncio.Event()
    on_its_way = asyncio.create_task(is_owed(chat, BOB, "1"))
    await chat.platform.is_tried(BOB, 1)
    said = chat.typed("bob", words, place=BOB)
    await chat.core.engine.handle(said)
    gate.set()
    await on_its_way

    assert notes(chat, BOB) == []
