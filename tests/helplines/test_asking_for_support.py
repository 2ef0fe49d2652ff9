"""What people type and press, and that the table of contents holds together."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import cast

import pytest

from bot.chat.commands import EVERYWHERE, read_command
from bot.chat.inbound import Commanded, Place, Pressed, Said, Sender
from bot.chat.outbound import Choice, Message, Say, Words
from bot.feature import Lane, Request
from bot.support.feature import FEATURE
from bot.support.model import Nation, list_helplines
from bot.support.showing import show_first_screen, show_more
from bot.support.use_cases import FindMoreSupport, FindSupport, find_more_support, find_support
from bot.work import Work

NOW = datetime(2026, 12, 1, 3, 0, tzinfo=UTC)
SENDER = Sender(platform="paper", id="ada")
GROUP = Place(platform="paper", id="group")
PRIVATE = Place(platform="paper", id="ada", private=True)
Speak = Callable[[Words], str]


class OnlyTheTime:
    """A work that can tell the time and nothing else: whoever asks it for more fails the test."""

    now = NOW


WORK = cast("Work", OnlyTheTime())


def typed(text: str) -> Request:
    specs = [command.spec for command in FEATURE.commands]
    found = read_command(text, specs)
    assert found is not None
    name, values = found
    read = next(command.read for command in FEATURE.commands if command.spec.name == name)
    return read(Commanded(key="1", sender=SENDER, place=GROUP, name=name, values=values))


def pressed(action: str) -> Request:
    read = FEATURE.actions[action.partition(":")[0]]
    return read(Pressed(key="1", sender=SENDER, place=GROUP, action=action))


def every_message() -> list[Message]:
    lines, day = list_helplines(), NOW.date()
    firsts = [show_first_screen(lines, nation, day) for nation in (None, *Nation)]
    return firsts + [show_more(lines, nation, day) for nation in Nation]


def every_choice() -> list[Choice]:
    return [choice for message in every_message() for choice in message.choices]


@pytest.mark.parametrize(
    ("words", "nation"),
    [
        ("wales", Nation.WALES),
        ("WALES", Nation.WALES),
        ("  Cymru ", Nation.WALES),
        ("alba", Nation.SCOTLAND),
        ("Scotland.", Nation.SCOTLAND),
        ("England", Nation.ENGLAND),
        ("NI", Nation.NORTHERN_IRELAND),
        ("N.I.", Nation.NORTHERN_IRELAND),
        ("northern ireland", Nation.NORTHERN_IRELAND),
        ("Northern  Ireland", Nation.NORTHERN_IRELAND),
        ("northern-ireland", Nation.NORTHERN_IRELAND),
        ("Tuaisceart Éireann", Nation.NORTHERN_IRELAND),
    ],
)
def test_a_nation_is_read_by_any_of_its_names(words: str, nation: Nation) -> None:
    assert typed(f"/support {words}") == FindSupport(nation=nation)


@pytest.mark.parametrize("words", ["", "more", "france", "please", "1", "wales scotland", "🏴", "\n"])
def test_words_that_name_no_nation_still_get_help(words: str) -> None:
    assert typed(f"/support {words}") == FindSupport()


@pytest.mark.parametrize("words", ["wales more", "more wales", "MORE Wales"])
def test_more_can_be_typed_before_or_after_the_nation(words: str) -> None:
    assert typed(f"/support {words}") == FindMoreSupport(nation=Nation.WALES)


@pytest.mark.parametrize("action", ["support", "support:", "support:atlantis", "support-more:", "support-more:mars"])
def test_an_old_or_broken_button_still_gets_help(action: str) -> None:
    assert pressed(action) == FindSupport()


@pytest.mark.parametrize("choice", every_choice(), ids=lambda choice: str(choice.action))
def test_every_button_has_typed_words_that_do_the_same(choice: Choice) -> None:
    assert typed(choice.typed) == pressed(choice.action)


@pytest.mark.parametrize("nation", Nation)
def test_each_nations_button_asks_for_that_nation(nation: Nation) -> None:
    assert pressed(f"support:{nation.value}") == FindSupport(nation=nation)
    assert pressed(f"support-more:{nation.value}") == FindMoreSupport(nation=nation)


def test_every_action_fits_the_smallest_limit() -> None:
    assert [choice.action for choice in every_choice() if len(choice.action.encode()) > 64] == []


def test_plain_words_in_private_get_the_first_screen() -> None:
    read = FEATURE.plain_words["support-plain-words"]

    assert read(Said(key="1", sender=SENDER, place=PRIVATE, text="help me")) == FindSupport()


def test_the_plain_words_are_a_list_without_the_word_of_the_menu(speak: Speak) -> None:
    words = [word.strip() for word in speak(Say("support-plain-words")).split("|")]

    assert {"help me", "support", "crisis", "emergency"} <= set(words)
    assert "help" not in words
    assert len(words) == len(set(words))
    assert [word for word in words if word != word.casefold() or not word or "\n" in word] == []


def test_anyone_may_ask_anywhere_and_finds_it_in_the_menu() -> None:
    (command,) = FEATURE.commands

    assert (command.spec.name, command.spec.who, command.spec.where) == ("support", "anyone", EVERYWHERE)
    assert command.spec.in_menu


def test_every_request_that_is_read_is_fulfilled() -> None:
    read = {type(typed("/support")), type(typed("/support wales more"))}

    assert read == set(FEATURE.requests)


def test_help_goes_past_the_database_so_that_nothing_can_hold_it_up_or_remember_it() -> None:
    assert {does.lane for does in FEATURE.requests.values()} == {Lane.NONE}


def test_the_command_is_explained(speak: Speak) -> None:
    (command,) = FEATURE.commands

    assert speak(Say(command.spec.summary))
    assert [speak(Say(argument.summary)) for argument in command.spec.arguments]


@pytest.mark.parametrize("who", [None, "somebody banned", object()])
def test_everybody_gets_the_same_answer_in_place_and_nothing_is_written(who: object) -> None:
    """The work here can only tell the time: a write, or a look at who asked, would raise."""
    answer = find_support(WORK, who, FindSupport(nation=Nation.WALES))

    assert answer.message == show_first_screen(list_helplines(), Nation.WALES, NOW.date())
    assert (answer.where, answer.note, answer.replaces, answer.thing) == ("here", None, None, "")


def test_more_is_answered_in_place_as_a_message_of_its_own() -> None:
    """A number that somebody is reading is never replaced."""
    answer = find_more_support(WORK, None, FindMoreSupport(nation=Nation.ENGLAND))

    assert answer.message == show_more(list_helplines(), Nation.ENGLAND, NOW.date())
    assert (answer.where, answer.replaces) == ("here", None)
