"""Choices from members, as they are read: in other languages, other kinds of questions, in words alone, in two apps."""

import pytest

from tests.conftest import MakeChat
from tests.polls.carers import acts, kept, writes_in
from tests.polls.test_member_options import asks, proposes
from tests.records.scanning import Recorder, found
from tests.support.apps import two_apps
from tests.support.chat import Chat, group
from tests.support.platform import TEXT_ONLY


async def adds(chat: Chat, words: str) -> None:
    """Bob proposes a choice, and Ada says yes."""
    await proposes(chat, "bob", words)
    await chat.says_privately("ada", f"/polls 1 yes {words}")
    await chat.minutes_pass(1)


async def test_a_language_that_lacks_the_new_choice_shows_it_as_it_was_written(make_chat: MakeChat) -> None:
    welsh = group("welsh")
    chat = await make_chat(welsh)
    chat.storage.transact(lambda work: work.places.put_language(kept(work, welsh), "cy"))
    await asks(chat)
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    await chat.says_privately("ada", "/polls 1 all")
    await chat.presses("bob", "Soup")
    await adds(chat, "Pie")
    assert chat.note == "“Pie” is in the question now. Please add it in the other languages."
    shown = [it for it in chat.messages(welsh) if it.title == "Cinio?"][-1]
    assert [line.partition(":")[0].partition(" (")[0] for line in shown.lines[:3]] == ["Cawl", "Salad gwyrdd", "Pie"]
    await chat.presses("eve", shown.labels[2], place=welsh)
    await chat.minutes_pass(1)
    assert chat.poll.lines[2] == "Pie (from a member): 1"
    await chat.says_privately("ada", "/polls 1 close")

    assert "Pie" in chat.messages(welsh)[-1].lines[0]


async def test_an_organiser_adds_the_missing_words_and_those_that_people_read_stay(chat: Chat) -> None:
    await asks(chat)
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    await chat.presses("bob", "Soup")
    await adds(chat, "Pie")
    await chat.says_privately("ada", "/polls 1 add")
    assert "It is in Cymraeg, but some choices are not." in chat.private_message
    await chat.presses_answer("ada", "Cymraeg")
    assert "The new choices in Cymraeg" in chat.private_message
    assert "One a line, in this order: Pie" in chat.private_message
    await chat.says_privately("ada", "Pastai\nTarten")
    assert "I see 2 choices, and this question has 1." in chat.private_message
    await chat.says_privately("ada", "Cawl")
    assert "“Cawl” is there twice." in chat.private_message
    await chat.says_privately("ada", "Pastai")
    assert chat.note == "Kept. People can now read the question in Cymraeg."
    await chat.presses("cat", "Cymraeg")
    assert "[Cawl] [Salad gwyrdd] [Pastai" in chat.private_message
    await chat.says_privately("cat", "/vote 1 pastai")
    await chat.minutes_pass(1)
    assert chat.poll.lines[2] == "Pie (from a member): 1"
    await chat.says_privately("ada", "/polls 1 add cy")

    assert chat.note == "People have answered, so the words stay. You can still add other languages."


async def test_a_choice_of_another_language_is_not_proposed_again(chat: Chat) -> None:
    await asks(chat)
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd")
    await proposes(chat, "bob", "cawl")

    assert chat.note.startswith("“Cawl” is there already.")


@pytest.mark.parametrize("kind", ["several", "ranked", "points 10"])
async def test_ballots_of_every_kind_have_the_new_choice(chat: Chat, kind: str) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", f"/polls 1 kind {kind}")
    await chat.says_privately("ada", "/polls 1 takes options")
    assert "Add a choice" in chat.question.labels
    await acts(chat, "cat")
    await chat.says_privately("cat", "/vote 1 1=2" if kind.startswith("points") else "/vote 1 1")
    counted = chat.question.lines[0]
    await adds(chat, "Pie")
    assert chat.question.lines[0] == counted
    await chat.presses("cat", "Answer")

    assert "Pie" in chat.private_message
    assert "[Add a choice]" in chat.private_message


async def test_numbers_stay_with_their_choices(chat: Chat) -> None:
    await asks(chat)
    await acts(chat, "cat")
    await adds(chat, "Apple pie")
    await chat.says_privately("cat", "/vote 1 2")
    assert chat.note.startswith("Counted: Salad.")
    await chat.says_privately("cat", "/vote 1 3")

    assert chat.note == "Changed from Salad to Apple pie (from a member)."


async def test_correcting_the_words_keeps_the_label_of_a_choice_that_stays(chat: Chat) -> None:
    await asks(chat)
    await adds(chat, "Pie")
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", "Lunch on Friday?")
    await chat.says_privately("ada", "Pie\nSoup\nSalad")

    assert chat.poll.lines[:3] == ("Pie (from a member): 0", "Soup: 0", "Salad: 0")


async def test_what_was_asked_for_meanwhile_cannot_be_added_twice(chat: Chat) -> None:
    await asks(chat)
    await proposes(chat, "bob", "Pie")
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", "keep")
    await chat.says_privately("ada", "Soup\nSalad\nPie")
    await chat.says_privately("ada", "/polls 1 yes Pie")

    assert chat.note.startswith("“Pie” is there already.")
    assert chat.poll.lines[:3] == ("Soup: 0", "Salad: 0", "Pie: 0")


async def test_without_buttons_everything_can_be_done_in_words(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1")
    assert "Let people add: /polls 1 takes options" in chat.private_message
    await chat.says_privately("ada", "/polls 1 takes options")
    assert "No more choices: /polls 1 takes no options" in chat.private_message
    await acts(chat, "bob")
    await chat.says_privately("bob", "/polls 1 propose")
    await chat.says_privately("bob", "Pie")
    assert chat.note.startswith("Thank you.")
    await chat.says_privately("ada", "/polls 1")
    assert "Proposed choices: /polls 1 proposals" in chat.private_message
    await chat.says_privately("ada", "/polls 1 proposals")
    assert "Yes: “Pie”: /polls 1 yes Pie" in chat.private_message
    await chat.says_privately("ada", "/polls 1 yes Pie")
    await chat.says_privately("bob", "/polls 1")

    assert "Pie (from a member): /vote 1 3" in chat.private_message
    assert "Add a choice: /polls 1 propose" in chat.private_message


async def test_a_choice_from_one_app_is_under_the_question_in_both(chat: Chat) -> None:
    apps = two_apps(chat)
    await apps.ask_everywhere()
    await apps.one.says_privately("ada", "/polls 1 takes options")
    await apps.two.presses("bob", "Add a choice")
    await apps.two.says_privately("bob", "Pie")
    await apps.one.says_privately("ada", "/polls 1 yes Pie")
    await apps.one.minutes_pass(1)
    await apps.two.presses("bob", "Pie (from a member)")
    await apps.one.presses("cat", "Pie (from a member)")
    await apps.one.minutes_pass(1)

    for app in (apps.one, apps.two):
        assert app.poll.lines[:3] == ("Soup: 0", "Salad: 0", "Pie (from a member): 2")


async def test_what_was_proposed_goes_along_when_accounts_are_joined(chat: Chat) -> None:
    apps = two_apps(chat)
    await apps.ask_everywhere()
    await apps.one.says_privately("ada", "/polls 1 takes options")
    for app, words in ((apps.one, "Pie"), (apps.two, "Curry")):
        await app.presses("bob", "Add a choice")
        await app.says_privately("bob", words)
    await apps.join("bob")
    await apps.one.says_privately("bob", "/polls 1 propose Toast")
    assert apps.one.note.startswith("Two of your choices wait already.")
    await apps.two.says_privately("bob", "/forgetme yes")
    await apps.one.says_privately("ada", "/polls 1 proposals")

    assert apps.one.private_message == "No choice waits for your yes."


async def test_proposed_words_are_in_no_log(chat: Chat, logged: Recorder) -> None:
    await asks(chat)
    for words in ("Marzipan-4711", "Marzipan-4711" * 9, "Marzipan-4711 | Soup"):
        await proposes(chat, "bob", words)
    await chat.says_privately("ada", "/polls 1 yes Marzipan-4711")

    assert found(("Marzipan-4711",), logged.text.encode()) == []
