"""What is kept: told from the real settings and the register, and copied out for whoever asks."""

import json
from datetime import timedelta

import pytest

from bot.chat.capabilities import Capabilities
from bot.chat.inbound import Confirm
from bot.people.preferences import Preferences
from bot.records.model import Lifetime, Purpose
from bot.words import plain
from storage.holdings import LENGTHS, PERSONAL
from tests.conftest import MakeChat
from tests.support.chat import Chat, message_text
from tests.support.platform import line_text


async def says_json(chat: Chat, who: str) -> dict[str, list[dict[str, object]]]:
    """What somebody gets as JSON, page by page."""
    answer = await chat.says_privately(who, "/mydata json")
    pages = [page for page in (answer.message, *answer.more) if page is not None]
    told = json.loads("".join(plain(line_text(line)) for page in pages for line in page.lines))
    about: dict[str, list[dict[str, object]]] = told["about_you"]
    return about


def keeps(chat: Chat, who: str, chosen: Preferences) -> None:
    """What somebody chose, kept as their card keeps it."""

    def keep(work) -> None:  # type: ignore[no-untyped-def] # the whole unit of work
        person = work.people.person_of(chat.sender(who))
        work.people.keep(person)
        work.preferences.put(person.id, chosen)

    chat.storage.transact(keep)


async def test_privacy_is_one_screen_and_says_who_runs_it(chat: Chat) -> None:
    await chat.says_privately("bob", "/privacy")

    assert chat.private_message == (
        "What Caresay keeps\n"
        "The server is run by Rivertown Carers, an organiser too. "
        "By changing it, they could see what passes through.\n"
        "We keep the number of your account, your answers, and what you chose.\n"
        "We keep your name only with a role, or where names are shown.\n"
        "Your chat app can see what you write here, and when.\n"
        "[See my data] [Erase me] [More]"
    )
    assert len(chat.private_message.partition("[")[0].split()) <= 60


async def test_more_of_it_says_each_reason_how_long_and_how_to_complain(chat: Chat) -> None:
    await chat.says_privately("bob", "/privacy more")
    by_words = chat.private_message
    await chat.says_privately("bob", "privacy")
    await chat.presses_answer("bob", "More")

    assert chat.private_message == by_words
    assert "Own words, and names that all can see, stay for a year." in by_words
    assert "What you have half filled in, for 14 days." in by_words
    assert "write to Rivertown Carers" in by_words
    assert "ico.org.uk" in by_words


def test_every_reason_is_told_and_each_number_of_days_is_the_one_that_is_swept_by() -> None:
    told = {held.purpose for columns in PERSONAL.values() for held in columns.values()}

    assert told == set(Purpose)
    in_days = [
        length for lifetime, length in LENGTHS.items() if lifetime is not Lifetime.SESSION
    ]  # that one is told in hours
    assert all(length >= timedelta(days=1) for length in in_days)


async def test_a_stranger_is_told_that_nothing_is_kept_and_asking_leaves_no_trace(chat: Chat) -> None:
    for words in ("/mydata", "/mydata json", "my data", "/forgetme", "forget me", "/privacy"):
        await chat.says_privately("bob", words)
    await chat.says_privately("bob", "/mydata")

    assert chat.private_message == (
        "Nothing is kept about you.\n"
        "Concerns that you raised without your name are not in this. Nothing says whose they are."
    )
    assert chat.storage.read(lambda work: work.people.person_of(chat.sender("bob"))).is_new


async def test_a_copy_has_all_that_is_kept_in_words(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    keeps(chat, "bob", Preferences(language="cy", zone="Europe/Warsaw"))
    keeps(chat, "bob", Preferences(zone="Europe/Warsaw"))
    await chat.says_privately("bob", "/mydata")

    assert chat.private_message.startswith("This is all that is kept about you\nYour account\n")
    for line in (
        "Fake: bob",
        "First day: Tuesday 1 December",
        "Time zone: Europe/Warsaw",
        "Most messages a week: 2",
        "Groups where you have acted\nGroup (fake)",
        "Your answers\nLunch? Your answer: Soup",
        "[As JSON] [Erase me]",
    ):
        assert line in chat.private_message


async def test_a_copy_for_a_computer_has_every_column_and_nothing_about_others(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says("ada", "/polls 1 names")
    await chat.presses("bob", "Soup")
    await chat.presses("cat", "Salad")
    copied = await says_json(chat, "bob")

    assert [row["key"] for row in copied["accounts"]] == ["fake:bob"]
    assert [(row["question"], row["options"]) for row in copied["ballots"]] == [("Lunch?", "Soup")]
    assert [row["title"] for row in copied["presences"]] == ["Group"]
    assert set(copied) == {"accounts", "persons", "presences", "ballots"}
    assert "cat" not in json.dumps(copied).lower()
    assert "ada" not in json.dumps(copied).lower()


async def test_an_organiser_gets_role_name_chat_questions_and_half_filled_forms(make_chat: MakeChat) -> None:
    """On a platform without forms of its own, part of one is kept."""
    chat = await make_chat()
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", "What shall we eat?")
    copied = await says_json(chat, "ada")
    await chat.says_privately("ada", "/mydata")

    assert [row["name"] for row in copied["name"]] == ["Ada"]
    assert [row["community"] for row in copied["roles"]] == ["Group"]
    assert [row["ref"] for row in copied["places"]] == ["private-ada"]
    assert [row["question"] for row in copied["polls"]] == ["Lunch?"]
    assert [row["words"] for row in copied["poll_options"]] == ["Soup", "Salad"]
    assert [row["given"] for row in copied["asked_forms"]] == [{"question": "What shall we eat?"}]
    assert "Owner of Group" in chat.private_message
    assert "You wrote:\nWhat shall we eat?" in chat.private_message


async def test_a_small_screen_gets_the_whole_copy_in_pages(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=Capabilities(max_text=1000))
    question = f"{'Which day suits you best for the long meeting about breaks? ' * 5}"[:290]
    await chat.says("ada", f"/poll {question} | Monday | Tuesday")
    copied = await says_json(chat, "ada")
    kept = copied["polls"][0]["question"]

    assert isinstance(kept, list)
    assert "".join(kept) == question.strip()
    assert chat.answer.more


async def test_my_data_typed_in_a_group_is_never_shown_there(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    chat.confirm = Confirm.NONE
    for words in ("/mydata", "/mydata json", "/forgetme", "/forgetme yes"):
        answer = await chat.says("bob", words)
        assert answer.message is None
        assert answer.note is None

    assert chat.message.title == "That is between you and me."
    assert message_text(chat.message.message).count("bob") == 0


@pytest.mark.parametrize("thing", ["forgetme-yes", "forgetme-YES", "forgetme- yes", "forgetme-yes-yes", "forgetme"])
async def test_a_link_shows_the_question_and_never_erases(make_chat: MakeChat, thing: str) -> None:
    """Anybody may hand on a link."""
    chat = await make_chat()
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("bob", f"/start {thing}")

    assert chat.private_message.startswith("Erase everything about you?")
    assert chat.poll.lines[0] == "Soup: 1"
