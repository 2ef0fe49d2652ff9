"""The first choice that is kept is asked about once: what is kept, how it goes, and whether somebody is grown up."""

import csv
from pathlib import Path

import pytest

from bot.chat.inbound import Confirm
from bot.chat.outbound import Say
from bot.main.core import open_words
from bot.people.preferences import Preferences
from bot.words import plain
from storage.work import StorageWork
from tests.me.settings import agree, chosen_by
from tests.support.chat import Chat

HELPLINES = Path(__file__).parents[2] / "bot" / "support" / "helplines.csv"


async def test_the_first_choice_asks_once_in_one_message(chat: Chat) -> None:
    await chat.says_privately("bob", "/me")
    await chat.presses_answer("bob", "Language")
    await chat.presses_answer("bob", "English")
    asked, kept_before = chat.private_message, chosen_by(chat, "bob")
    await chat.presses_answer("bob", "Yes, keep it")

    assert asked == (
        "May I keep your settings?\n"
        "Language: English\n"
        "I keep them with the number of your account. /forgetme erases them at any time.\n"
        "Are you 18 or over?\n"
        "[Yes, keep it] [No, I am under 18] [Skip]"
    )
    assert kept_before is None
    assert chosen_by(chat, "bob") == Preferences(language="en", agreed_on=chat.clock.now.date())


async def test_the_second_choice_asks_nothing(chat: Chat) -> None:
    await agree(chat, "bob", "most 1")
    await chat.minutes_pass(2 * 24 * 60)
    await chat.says_privately("bob", "/me most 0")

    assert chat.note == "Kept. Messages a week: none, unless you ask"
    chosen = chosen_by(chat, "bob")
    assert chosen is not None
    assert chosen.agreed_on is not None
    assert (chat.clock.now.date() - chosen.agreed_on).days == 2


async def test_yes_and_no_can_be_typed(chat: Chat) -> None:
    await chat.says_privately("bob", "/me quiet 10pm 7am")
    assert chat.answer.message is not None
    typed = [choice.typed for choice in chat.answer.message.choices]
    await chat.says_privately("bob", typed[0])

    assert typed == ["/me yes quiet 22:00 07:00", "/me no", "/me"]
    assert chat.note == "Kept. Quiet hours: 10pm to 7am"


async def test_somebody_under_18_is_shown_help_and_nothing_is_kept(chat: Chat) -> None:
    await chat.says_privately("bob", "/me most 1")
    await chat.presses_answer("bob", "No, I am under 18")

    assert chat.private_message == (
        "I keep settings for people of 18 or over only.\n"
        "So I keep none of yours. You can still get help now.\n"
        "Childline: call 0800 1111. Free, any time.\n"
        "[Urgent help]"
    )
    assert chosen_by(chat, "bob") is None
    assert chat.storage.read(lambda work: work.people.person_of(chat.sender("bob"))).is_new


async def test_a_no_by_somebody_under_18_leaves_no_key_of_the_act(chat: Chat) -> None:
    """It travels alone: not even that something was answered is written down."""
    before = _keys(chat)
    await chat.says_privately("bob", "/me no")

    assert _keys(chat) == before


def _keys(chat: Chat) -> int:
    def count(work: StorageWork) -> int:
        connection = work.ballots._transaction.connection
        return int(connection.exec_driver_sql("SELECT count(*) FROM inbox_keys").scalar_one())

    counted: int = chat.storage.read(count)
    return counted


async def test_whoever_finds_out_later_that_it_is_for_adults_has_nothing_kept(chat: Chat) -> None:
    await agree(chat, "bob", "most 1")
    await chat.says_privately("bob", "/me no")

    assert chosen_by(chat, "bob") is None


def test_the_number_for_the_young_is_the_one_in_the_list_of_helplines() -> None:
    rows = list(csv.reader(HELPLINES.read_text().splitlines()))
    childline = next(row for row in rows if row[0] == "childline")
    said = open_words().text(Say("adult-childline"), "en")

    assert said == "Childline: call 0800 1111. Free, any time."
    assert any(cell.startswith("0800 1111") for cell in childline)
    assert "free" in childline
    assert "24 hours every day" in childline


async def test_skip_keeps_nothing_and_leads_back(chat: Chat) -> None:
    await chat.says_privately("bob", "/me most 1")
    await chat.presses_answer("bob", "Skip")

    assert chat.private_message.startswith("Your settings\nAll is as usual")
    assert chosen_by(chat, "bob") is None


async def test_choosing_what_is_so_already_asks_and_keeps_nothing(chat: Chat) -> None:
    await chat.says_privately("bob", "/me most 2")

    assert chat.note == "It is so already. Nothing was changed."
    assert chosen_by(chat, "bob") is None


async def test_a_form_asks_too_before_it_keeps(chat: Chat) -> None:
    await chat.says_privately("bob", "/me other zone")
    await chat.says_privately("bob", "Warsaw")
    before = chosen_by(chat, "bob")
    await chat.presses_answer("bob", "Yes, keep it")

    assert before is None
    assert chosen_by(chat, "bob") == Preferences(zone="Europe/Warsaw", agreed_on=chat.clock.now.date())


async def test_a_form_that_was_not_agreed_to_never_touches_the_disk(chat: Chat) -> None:
    await chat.says_privately("bob", "/me other zone")

    def count(work: StorageWork) -> int:
        connection = work.ballots._transaction.connection
        return int(connection.exec_driver_sql("SELECT count(*) FROM asked_forms").scalar_one())

    assert chat.storage.read(count) == 0


@pytest.mark.parametrize("word", ["/stop", "/pause", "/me pause until"])
async def test_stop_and_pause_ask_nothing(chat: Chat, word: str) -> None:
    await chat.says_privately("bob", word)

    assert "18" not in chat.note + chat.private_message
    assert chat.storage.read(lambda work: work.people.wants_quiet(work.people.person_of(chat.sender("bob")).id))


async def test_a_vote_asks_nothing(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")

    assert chat.note.startswith("Counted: Soup.")
    assert chat.private_message == ""


async def test_the_question_for_consent_is_never_asked_where_all_can_read_it(chat: Chat) -> None:
    chat.confirm = Confirm.NONE
    await chat.says("bob", "/me most 1")

    assert "18" not in " ".join(line for shown in chat.messages() for line in (shown.title, *shown.lines))


async def test_whoever_asks_for_a_language_is_asked_in_it_as_far_as_somebody_checked_it(chat: Chat) -> None:
    """A right hangs on these words: where nobody has checked them they are in English, and this is said."""
    await chat.says_privately("bob", "/me language cy")
    unchecked = plain(open_words().text(Say("words-unchecked"), "cy"))

    assert chat.private_message.startswith("May I keep your settings?")
    assert unchecked in chat.private_message
