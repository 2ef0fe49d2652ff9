"""Dates read by another clock: a meeting at 6pm in London stays at 6pm in London, over every clock change."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.chat.outbound import Say, Words
from bot.main.core import open_words
from bot.people.model import CommunityId, PersonId
from bot.people.preferences import Preferences
from bot.polls.model import Dates, Poll, PollId, Reading, State
from bot.polls.showing.labels import label_of
from bot.polls.showing.slots import is_elsewhere, slot_short
from bot.words import plain
from tests.polls.carers import acts, chooses
from tests.support.chat import Chat, private

WHEN = "When shall we meet?"

SLOT = Poll(
    id=PollId(1),
    community=CommunityId(1),
    time_zone="Europe/London",
    number=7,
    question=WHEN,
    options=("2026-12-08T18:00", "2026-12-09"),
    kind=Dates(),
    state=State.OPEN,
    asked_by=PersonId(1),
    asked_in=None,
    closes_at=datetime(2026, 12, 4, 20, tzinfo=UTC),
)


def said(words: Words, language: str = "en") -> str:
    return plain(open_words().text(words, language))


@pytest.mark.parametrize(
    ("slot", "zone", "words"),
    [
        ("2026-12-08T18:00", "Europe/London", "Tuesday 8 December, 6pm"),
        ("2026-12-08T18:00", "Europe/Lisbon", "Tuesday 8 December, 6pm"),  # another name for the same time
        ("2026-12-08T18:00", "Europe/Warsaw", "Tuesday 8 December, 6pm in London (7pm for you)"),
        (
            "2026-12-08T18:00",
            "Asia/Karachi",
            "Tuesday 8 December, 6pm in London (11pm for you)",
        ),
        (
            "2026-12-08T20:00",
            "Asia/Dhaka",
            "Tuesday 8 December, 8pm in London (Wednesday 9 December, 2am for you)",
        ),
        # America changes its clocks two weeks before Britain does.
        ("2027-03-10T18:00", "America/New_York", "Wednesday 10 March 2027, 6pm in London (1pm for you)"),
        ("2027-03-20T18:00", "America/New_York", "Saturday 20 March 2027, 6pm in London (2pm for you)"),
        ("2027-03-30T18:00", "America/New_York", "Tuesday 30 March 2027, 6pm in London (1pm for you)"),
        # Britain's autumn change: Karachi has none.
        ("2027-10-30T18:00", "Asia/Karachi", "Saturday 30 October 2027, 6pm in London (10pm for you)"),
        ("2027-10-31T18:00", "Asia/Karachi", "Sunday 31 October 2027, 6pm in London (11pm for you)"),
        # The hour that autumn repeats is the first of the two.
        ("2027-10-31T01:30", "Europe/Warsaw", "Sunday 31 October 2027, 1.30am in London (2.30am for you)"),
        ("2026-12-09", "Asia/Dhaka", "Wednesday 9 December"),
    ],
)
def test_the_clock_of_the_community_comes_first_and_the_readers_where_it_differs(
    slot: str, zone: str, words: str
) -> None:
    read = replace(SLOT, options=(slot, "2026-12-09")).as_read(Reading(zone=zone))

    assert said(label_of(read, 1)) == words
    assert is_elsewhere(read) is ("for you" in words)


def test_buttons_are_short_and_by_the_clock_of_the_community() -> None:
    read = SLOT.as_read(Reading(zone="Asia/Dhaka"))

    assert [said(slot_short(read, n)) for n in (1, 2)] == ["Tue 8 Dec, 6pm", "Wed 9 Dec"]


def test_the_year_is_said_where_it_is_not_the_one_in_which_the_question_closes() -> None:
    """So a label that stands somewhere reads the same on New Year's Eve and on the day after."""
    late = replace(SLOT, options=("2026-12-30T18:00", "2027-01-05T18:00"), closes_at=datetime(2027, 1, 2, tzinfo=UTC))

    assert [said(label_of(late, n)) for n in (1, 2)] == ["Wednesday 30 December 2026, 6pm", "Tuesday 5 January, 6pm"]


def test_every_date_fits_on_a_button_with_what_was_said_of_it() -> None:
    for month in range(1, 13):
        slot = replace(SLOT, options=(f"2027-{month:02}-28T22:45",))
        label = said(Say("dates-slot", date=slot_short(slot, 1), state=Say("dates-maybe")))

        assert len(label) <= 38, label


async def test_a_carer_abroad_reads_both_times_on_the_ballot_and_in_the_result(chat: Chat) -> None:
    chooses(chat, "sana", Preferences(zone="Europe/Warsaw", poll_reminders=True))
    await acts(chat, "sana")
    await chat.says_privately("ada", f"/poll {WHEN} | Tue 8 Dec 6pm | Wed 9 Dec 6pm")
    await chat.says_privately("ada", "/polls draft kind dates")
    await chat.says_privately("ada", "/polls draft post")
    await chat.says_privately("sana", "/polls 1 answer")
    assert "Tuesday 8 December, 6pm in London (7pm for you)\n" in chat.private_message
    assert "[Tue 8 Dec, 6pm] [Wed 9 Dec, 6pm]" in chat.private_message
    await chat.presses_answer("sana", "Tue 8 Dec, 6pm")
    await chat.says_privately("ada", "/polls 1 close")
    group, *_ = chat.message.lines
    own, *_ = chat.messages(private("sana"))[-1].lines

    assert "This suits most: Tuesday 8 December, 6pm. Answers: yes 1." in group
    assert "This suits most: Tuesday 8 December, 6pm in London (7pm for you). Answers: yes 1." in own


async def test_a_time_that_the_spring_change_leaves_out_is_said_as_the_clock_will_show_it(chat: Chat) -> None:
    await chat.says("ada", f"/poll {WHEN} | 28 March 2027 1:30am | 28 March 2027 6pm")
    await chat.says_privately("ada", "/polls 1 kind dates")

    assert chat.question.lines[:2] == (
        "Sunday 28 March 2027, 2.30am: yes 0",
        "Sunday 28 March 2027, 6pm: yes 0",
    )


async def test_a_date_and_the_clock_time_it_becomes_are_the_same_date(chat: Chat) -> None:
    await chat.says_privately("ada", f"/poll {WHEN}")
    await chat.says_privately("ada", "/polls draft kind dates 28 March 2027 1:30am | 28 March 2027 2:30am")

    assert chat.note == "“28 March 2027 2:30am” is there twice. Write each date once."
