"""Stop and pause work at once, in any state, in every language, and say how to return."""

from datetime import timedelta

import pytest

from bot.chat.outbound import Say
from bot.main.core import open_words
from bot.people.preferences import Preferences
from bot.words import plain
from tests.me.settings import agree, with_settings
from tests.support.chat import Chat

LANGUAGES = ("en", "cy", "pl", "pa", "bn", "ur")


def _first_phrases(word: str) -> dict[str, str]:
    """The first phrase of a list of plain words, of each language that has a list of its own."""
    said = {language: open_words().text(Say(word), language) for language in LANGUAGES}
    own = {language: text for language, text in said.items() if language == "en" or text != said["en"]}
    return {language: text.split("|")[0].strip() for language, text in own.items()}


STOPS = _first_phrases("stop-plain-words")
PAUSES = _first_phrases("pause-plain-words")


def _stopped(chat: Chat, who: str) -> bool:
    return bool(
        chat.storage.read(lambda work: work.people.standing(work.people.person_of(chat.sender(who)).id).stopped)
    )


@pytest.mark.parametrize("language", STOPS)
async def test_stop_ends_a_form_about_a_question_within_one_message(chat: Chat, language: str) -> None:
    await with_settings(chat, "ada", Preferences(language=language))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", f"{STOPS[language]}.")
    note = chat.note
    await chat.says_privately("ada", "Dinner?")

    assert note == plain(open_words().text(Say("stopped"), language))
    assert "/start" in note
    assert _stopped(chat, "ada")
    assert chat.poll.title == "Lunch?"
    assert chat.storage.read(lambda work: work.asking.find(chat.sender("ada"))) is None


@pytest.mark.parametrize("language", STOPS)
async def test_stop_ends_a_private_form_within_one_message(chat: Chat, language: str) -> None:
    await with_settings(chat, "bob", Preferences(language=language))
    await chat.says_privately("bob", "/me other zone")
    await chat.says_privately("bob", STOPS[language].upper())
    note = chat.note
    await chat.says_privately("bob", "Warsaw")

    assert note == plain(open_words().text(Say("stopped"), language))
    assert "Warsaw" not in chat.note
    assert _stopped(chat, "bob")


@pytest.mark.parametrize("language", STOPS)
async def test_stop_is_understood_in_every_language_whatever_one_reads(chat: Chat, language: str) -> None:
    await chat.says_privately("bob", STOPS[language])

    assert (
        chat.note
        == "You will hear nothing more from me. What you had begun has ended. Say /start when you want me back."
    )


@pytest.mark.parametrize("around", ["{}!", " {} ", "{}…", "{}۔", "{}।", "“{}", "¡{}!"])
async def test_sentence_marks_around_plain_words_change_nothing(chat: Chat, around: str) -> None:
    await chat.says_privately("bob", around.format("stop"))

    assert _stopped(chat, "bob") is (around != "“{}")


@pytest.mark.parametrize("language", PAUSES)
async def test_pause_is_answered_at_once_in_the_middle_of_a_form(chat: Chat, language: str) -> None:
    await with_settings(chat, "bob", Preferences(language=language))
    await chat.says_privately("bob", "/me other zone")
    await chat.says_privately("bob", PAUSES[language])

    assert chat.note == plain(open_words().text(Say("paused-week"), language))
    assert chat.storage.read(lambda work: work.people.wants_quiet(work.people.person_of(chat.sender("bob")).id))


@pytest.mark.parametrize(
    ("typed", "lasts", "says"),
    [
        ("/pause", timedelta(days=7), "I will be quiet for a week. Say /start if you want me back sooner."),
        ("/me pause week", timedelta(days=7), "I will be quiet for a week. Say /start if you want me back sooner."),
        ("/me pause day", timedelta(days=1), "I will be quiet for a day. Say /start if you want me back sooner."),
        ("/me pause until", timedelta(days=4000), "I will be quiet until you want me back. Say /start then."),
    ],
)
async def test_a_pause_lasts_for_as_long_as_was_said(chat: Chat, typed: str, lasts: timedelta, says: str) -> None:
    await chat.says_privately("bob", typed)
    note = chat.note

    def is_quiet() -> bool:
        return bool(
            chat.storage.read(lambda work: work.people.wants_quiet(work.people.person_of(chat.sender("bob")).id))
        )

    chat.clock.passes(lasts.total_seconds() - 60)
    nearly = is_quiet()
    chat.clock.passes(120)

    assert note == says
    assert nearly
    assert is_quiet() is (typed == "/me pause until")


async def test_the_card_says_for_how_long_and_takes_it_back(chat: Chat) -> None:
    await chat.says_privately("bob", "/me")
    await chat.presses_answer("bob", "Pause")
    await chat.presses_answer("bob", "A day")
    await chat.says_privately("bob", "/me")
    paused = chat.private_message
    await chat.presses_answer("bob", "Start again")
    started = chat.note
    await chat.says_privately("bob", "/me")

    assert "Quiet until Wednesday 2 December, 10am." in paused
    assert "[Pause]" not in paused
    assert started == "Welcome back. I may write to you again."
    assert "Quiet until" not in chat.private_message


async def test_the_card_stops_everything_and_says_so(chat: Chat) -> None:
    await chat.says_privately("bob", "/me")
    await chat.presses_answer("bob", "Stop")
    stopped = chat.note
    await chat.says_privately("bob", "/me")

    assert stopped.startswith("You will hear nothing more from me.")
    assert "You said stop, so I write nothing to you." in chat.private_message
    assert "[Start again]" in chat.private_message
    assert "[Stop]" not in chat.private_message


async def test_a_pause_does_not_weaken_a_stop(chat: Chat) -> None:
    """Else whoever said stop would be written to a week later."""
    await chat.says_privately("bob", "/stop")
    await chat.says_privately("bob", "/pause")
    await chat.minutes_pass(8 * 24 * 60)

    assert _stopped(chat, "bob")


async def test_whoever_said_stop_is_still_answered(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("bob", "/stop")
    await chat.presses("bob", "Soup")
    counted = chat.note
    await agree(chat, "bob", "most 1")

    assert counted.startswith("Counted: Soup.")
    assert chat.note == "Kept. Messages a week: 1 at most"
    assert _stopped(chat, "bob")


async def test_what_people_say_in_a_group_is_no_stop(chat: Chat) -> None:
    await chat.says("bob", "stop")

    assert chat.note == ""
    assert not _stopped(chat, "bob")
