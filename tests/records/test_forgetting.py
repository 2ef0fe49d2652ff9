"""Being forgotten: everything that names somebody goes, and what cannot be taken back is said before."""

import pytest
import sqlalchemy as sa

from bot.chat.inbound import Confirm
from bot.people.codes import new_code
from bot.people.model import CodeKind, Removal, Role
from bot.people.preferences import Preferences
from storage.schema import tables
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.people.test_traces import everything_kept, is_known
from tests.records.test_privacy import keeps, says_json
from tests.support.chat import Chat, private

DONE = (
    "Whatever was kept about you is erased. What stands in this chat you can delete in your app. "
    "If you write to me again, you begin anew."
)


async def has_second_owner(chat: Chat) -> None:
    """Bob becomes an owner beside Ada."""
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.OWNER, community))
    await chat.says_privately("bob", f"/join {code}")


def count_persons(chat: Chat) -> int:
    with chat.storage.database.read() as connection:
        return len(connection.execute(sa.select(tables.tables["persons"])).all())


async def test_it_says_before_what_cannot_be_taken_back_and_asks_once(chat: Chat) -> None:
    await chat.says_privately("bob", "/forgetme")

    assert chat.private_message == (
        "Erase everything about you?\n"
        "Your answers to open questions are taken back.\n"
        "Your name, settings, roles and the number of your account are deleted.\n"
        "Not taken back: counts that were shown, questions you asked, and what stands in chats.\n"
        "Concerns that you raised without your name stay. Nothing says whose they are.\n"
        "It is for good.\n"
        "[Erase everything]"
    )


async def test_answers_to_open_questions_are_taken_back_and_the_post_shows_it(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.presses("cat", "Soup")
    await chat.minutes_pass(1)
    await chat.says_privately("bob", "/forgetme")
    await chat.presses_answer("bob", "Erase everything")
    await chat.minutes_pass(1)

    assert chat.note == DONE
    assert chat.poll.lines[:2] == ("Soup: 1", "Salad: 0")
    assert not is_known(chat, "bob")
    assert "bob" not in everything_kept(chat)


async def test_counts_of_closed_questions_stay(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.says_privately("bob", "/forgetme yes")
    await chat.minutes_pass(1)

    assert [shown.lines[0] for shown in chat.messages() if shown.title == "Lunch?"] == ["Soup: 1"]


async def test_the_name_beside_a_choice_goes_and_its_count_stays(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says("ada", "/polls 1 names")
    await chat.presses("bob", "Soup")
    await chat.presses("cat", "Soup")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.minutes_pass(1)
    [closed] = [shown for shown in chat.messages() if shown.title == "Lunch?"]
    before = closed.lines
    await chat.says_privately("bob", "/forgetme yes")
    await chat.minutes_pass(1)

    assert any("Bob" in line for line in before)
    assert closed.lines[0] == "Soup: 2"
    assert not any("Bob" in line for line in closed.lines)
    assert any("Cat" in line for line in closed.lines)


async def test_somebody_who_was_forgotten_begins_anew(chat: Chat) -> None:
    """Nobody counts twice in one question, and nobody is shut out."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("bob", "/forgetme yes")
    await chat.presses("bob", "Salad")
    await chat.minutes_pass(1)

    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 1")


async def test_the_answer_is_the_same_whether_or_not_there_was_anything(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    known = await chat.says_privately("bob", "/forgetme yes")
    stranger = await chat.says_privately("dan", "/forgetme yes")

    assert known == stranger
    assert not is_known(chat, "dan")


async def test_the_same_act_sent_again_is_harmless_and_answered_the_same(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    key = chat.key()
    first = await chat.says("bob", "/forgetme yes", place=private("bob"), key=key)
    again = await chat.says("bob", "/forgetme yes", place=private("bob"), key=key)

    assert first == again
    assert key not in everything_kept(chat).split("\n")
    assert not is_known(chat, "bob")


async def test_the_last_owner_hands_over_first(chat: Chat) -> None:
    await chat.says_privately("ada", "/forgetme")
    asked = chat.note
    await chat.says_privately("ada", "/forgetme yes")
    refused = chat.note
    await has_second_owner(chat)
    await chat.says_privately("ada", "/forgetme yes")

    assert asked == refused
    assert refused.startswith("You are the only owner of Group. Make somebody else an owner first, with /people.")
    assert chat.note == DONE
    assert not is_known(chat, "ada")


async def test_whoever_asked_a_question_stays_as_a_number_without_anything(chat: Chat) -> None:
    """The question belongs to the group by now."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad", written="ada-4711")
    await has_second_owner(chat)
    await chat.says_privately("ada", "/forgetme yes")
    with chat.storage.database.read() as connection:
        rows = connection.execute(sa.select(tables.tables["persons"])).all()
    await chat.says_privately("bob", "/polls 1 close")

    assert [tuple(row)[1:] for row in rows if row.name is None] == [(None, None, False, None)]
    assert "4711" not in everything_kept(chat)
    assert chat.note.startswith("Question 1 has closed.")


async def test_settings_drafts_forms_and_the_private_chat_go_with_what_waited_there(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await has_second_owner(chat)
    keeps(chat, "bob", Preferences(zone="Europe/Warsaw"))
    await chat.says_privately("bob", "Tea, coffee or neither?")
    await chat.says_privately("bob", "/polls 1 change")
    await chat.says_privately("bob", "/forgetme yes")
    kept = everything_kept(chat)

    assert "bob" not in kept.lower()
    assert "Warsaw" not in kept
    assert "Tea" not in kept
    assert count_persons(chat) == 1


async def test_a_new_owners_name_is_taken_from_the_groups_again(chat: Chat) -> None:
    await has_second_owner(chat)
    shown = [one.title for one in chat.messages()]
    await chat.says_privately("bob", "/forgetme yes")

    assert any("Bob" in title for title in shown)
    assert not any("Bob" in one.title for one in chat.messages())


async def test_the_last_words_are_in_the_language_that_was_chosen(chat: Chat) -> None:
    """Afterwards nobody knows it any more. What a life or a right may hang on is checked first, or said in English."""
    keeps(chat, "bob", Preferences(language="cy"))
    answer = await chat.says_privately("bob", "/forgetme yes")

    assert answer.manner is not None
    assert answer.manner.language == "cy"


async def test_plain_words_lead_to_the_question_and_not_further(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("bob", "Delete my data!")

    assert chat.private_message.startswith("Erase everything about you?")
    assert is_known(chat, "bob")


@pytest.mark.parametrize("words", ["/forgetme maybe", "/mydata xml", "/privacy less"])
async def test_other_words_after_it_do_nothing(make_chat: MakeChat, words: str) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", words)

    assert chat.answer.refused
    assert is_known(chat, "ada")


async def test_pressed_in_a_group_it_is_answered_to_one_alone(make_chat: MakeChat) -> None:
    chat = await make_chat()
    chat.confirm = Confirm.DIALOG
    answer = await chat.sends("bob", "forgetme")

    assert answer.where == "private"
    assert answer.thing == "forgetme"


async def joins(chat: Chat, who: str, other: str) -> None:
    """Somebody joins another account to theirs, by the code and the button that people use."""
    await chat.says_privately(who, "/join account")
    words = chat.private_message.split()
    await chat.says_privately(other, f"/join {words[words.index('/join') + 1]}")
    await chat.presses_answer(other, "Join them")


async def test_joined_accounts_are_forgotten_together_with_what_each_had_answered(chat: Chat) -> None:
    """Both had answered before they were joined, so both answers had stayed as cast."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.presses("bobby", "Soup")
    await chat.presses("cat", "Soup")
    await joins(chat, "bob", "bobby")
    copied = await says_json(chat, "bob")
    await chat.says_privately("bobby", "/forgetme yes")
    await chat.minutes_pass(1)

    assert [row["key"] for row in copied["accounts"]] == ["fake:bob", "fake:bobby"]
    assert len(copied["ballots"]) == 2
    assert chat.poll.lines[0] == "Soup: 1"
    assert not is_known(chat, "bob")
    assert not is_known(chat, "bobby")
    assert "bob" not in everything_kept(chat)


async def test_whoever_is_removed_from_a_role_and_forgotten_stays_in_the_log_as_a_number(chat: Chat) -> None:
    """What was said of them as the reason goes too."""
    await has_second_owner(chat)

    def remove(work: StorageWork) -> None:
        bob, ada = (work.people.person_of(chat.sender(who)).id for who in ("bob", "ada"))
        community = work.people.list_communities()[0].id
        for person, by, reason in ((bob, ada, "Bob was rude"), (ada, bob, "Moved away")):
            number = work.new_id()
            removal = Removal(
                id=number,
                community=community,
                person=person,
                removed_by=by,
                role=Role.ORGANISER,
                reason=reason,
                at=work.now,
            )
            work.removals.add(removal)

    chat.storage.transact(remove)
    await chat.says_privately("bob", "/mydata")
    copied = chat.private_message
    await chat.says_privately("bob", "/forgetme yes")
    with chat.storage.database.read() as connection:
        reasons = {row.reason for row in connection.execute(sa.select(tables.tables["removals"])).all()}

    assert "Why: Bob was rude" in copied
    assert "You took a role from somebody: Organiser of Group" in copied
    assert "Moved away" not in copied
    assert reasons == {"", "Moved away"}


async def test_a_private_form_that_is_only_in_memory_ends_too(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("bob", "/me other zone")
    asked = chat.private_message
    await chat.says_privately("bob", "/forgetme yes")
    await chat.says_privately("bob", "Warsaw")

    assert "Skip" in asked or "Cancel" in asked
    assert chat.answer.refused
    assert "Warsaw" not in chat.private_message
