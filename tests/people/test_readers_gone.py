"""Concern readers who stop: a role taken or given up, alone or beside another; what is kept and logged of it."""

from bot.chat.adapter import RetryLater
from bot.housekeeping import SWEEP
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.people.naming import (
    asked,
    becomes,
    code_of,
    is_named,
    kept_name,
    log,
    notices,
    reads,
    removes,
    titles,
    two_owners,
)
from tests.support.chat import Chat, group, private

WEEK = 7 * 24 * 60


# Taken away, given up, forgotten


async def test_owners_take_it_away_with_a_reason_and_another_role_stays(chat: Chat) -> None:
    await becomes(chat, "bob", "Add an organiser")
    await is_named(chat, "bob")
    await removes(chat, "ada", 3, "You told others.")
    said, left = chat.note, chat.private_message
    told = asked(chat, "bob")

    assert said.startswith("Removed. I tell Bob why")
    assert left.splitlines() == ["Bob is an organiser.", "[Remove somebody]"]
    assert (told.title, told.lines[1]) == ("You no longer read concerns of Group.", "You told others.")
    assert not reads(chat, "bob")
    await chat.says_privately("bob", "/people")
    assert "Bob is an organiser." in chat.private_message


async def test_an_organiser_whose_role_is_taken_still_reads_and_whoever_took_it_is_shown_so(chat: Chat) -> None:
    await becomes(chat, "bob", "Add an organiser")
    await is_named(chat, "bob")
    await removes(chat, "ada", 2)
    left = chat.private_message
    await chat.presses_answer("ada", "Remove somebody")
    await chat.says_privately("ada", "That as well.")

    assert left.splitlines() == ["Bob reads concerns.", "[Remove somebody]"]
    assert (reads(chat, "bob"), kept_name(chat, "bob")) == (False, None)


async def test_organisers_do_not_remove_readers(chat: Chat) -> None:
    await becomes(chat, "bob", "Add an organiser")
    await is_named(chat, "dan")
    await chat.says_privately("bob", "/people remove 3")

    assert chat.note == "Only an owner can do this. Ask one of them."


async def test_a_reader_may_stop(chat: Chat) -> None:
    await is_named(chat, "dan")
    await chat.says_privately("dan", "/people leave")
    question = chat.private_message
    await chat.presses_answer("dan", "Stop reading")

    assert question.splitlines()[0] == "Stop reading concerns of Group?"
    assert chat.note.startswith("You have no role in Group any more.")
    assert (reads(chat, "dan"), kept_name(chat, "dan")) == (False, None)


async def test_the_last_owner_may_stop_reading_and_stays_owner(chat: Chat) -> None:
    await is_named(chat, "ada")
    await chat.says_privately("ada", "/people leave reader")
    await chat.presses_answer("ada", "Stop reading")

    assert chat.note == "You no longer read concerns of Group. Your other role stays."
    await chat.says_privately("ada", "/people")
    assert "Ada is an owner." in chat.private_message


async def test_of_two_roles_each_is_given_up_alone(chat: Chat) -> None:
    await becomes(chat, "bob", "Add an organiser")
    await is_named(chat, "bob")
    await chat.says_privately("bob", "/people leave")
    question = chat.private_message
    await chat.presses_answer("bob", "Step down")

    assert question.splitlines() == [
        "Stop being an organiser of Group?",
        "To get it back, you need a new code from somebody who runs it.",
        "You also read concerns. Each of the two is given up on its own.",
        "[Step down] [Stop reading]",
    ]
    assert chat.note == "You have stepped down in Group. You can still read its concerns."
    assert reads(chat, "bob")


async def test_the_group_is_not_told_of_somebody_who_stopped_before_it_could_be(chat: Chat) -> None:
    chat.platform.failing_places["group"] = RetryLater(60)
    await is_named(chat, "dan")
    await chat.says_privately("dan", "/people leave reader yes")
    chat.platform.failing_places.clear()
    await chat.minutes_pass(60)

    assert notices(chat) == []


async def test_somebody_erased_waits_for_nothing_and_owners_are_not_asked_any_more(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.says_privately("dan", "/forgetme yes")
    await chat.settle()
    await chat.says_privately("bob", "/people confirm 1")

    assert titles(chat, "bob") == []
    assert chat.note.startswith("Nothing is waiting under that number.")


async def test_it_is_kept_for_two_weeks_that_somebody_was_named(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.minutes_pass(2 * WEEK + 2 * 24 * 60)
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)

    def sweep(work: StorageWork) -> None:
        work.ticks.set(SWEEP, work.now)

    chat.storage.transact(sweep)
    await chat.settle()

    assert chat.storage.read(lambda work: work.grants.next_number(community)) == 1


async def test_a_copy_says_that_somebody_was_named_and_not_who_named_them(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.says_privately("dan", "/mydata")
    of_dan = chat.private_message
    await chat.says_privately("ada", "/mydata")

    assert "You said yes to reading concerns of Group, Tuesday 1 December, 10am" in of_dan
    assert "You named somebody to read concerns of Group, Tuesday 1 December, 10am" in chat.private_message


# The log


async def test_the_log_says_who_named_who_confirmed_and_who_was_given_the_role(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.presses("bob", "Confirm", place=private("bob"))
    await chat.says_privately("dan", "/people leave yes")

    assert log(chat) == [
        ("role-given", "ada", "owner"),
        ("place-added", "ada", ""),
        ("code-made", "ada", "co-owner"),
        ("role-given", "bob", "owner"),
        ("code-made", "ada", "reader"),
        ("reader-named", "ada", ""),
        ("reader-confirmed", "bob", ""),
        ("role-given", "dan", "reader"),
        ("role-left", "dan", "reader"),
    ]


async def test_a_member_who_was_declined_is_not_in_the_log(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.says_privately("bob", "/people decline 1")

    assert log(chat)[-1] == ("reader-declined", "bob", "")
    assert all(by != "dan" for _, by, _ in log(chat))


async def test_the_log_has_removals_settings_and_places_by_organisers(make_chat: MakeChat) -> None:
    chat = await make_chat(group("hall"))
    await becomes(chat, "cat", "Add a partner")
    await removes(chat, "ada", 2)
    await chat.says_privately("ada", "/people language all cy")
    await chat.says_privately("ada", "/people weekly off")

    assert [it for it in log(chat) if it[0] not in ("code-made", "role-given")] == [
        ("place-added", "ada", ""),
        ("place-added", "ada", ""),
        ("role-taken", "ada", "partner"),
        ("setting-changed", "ada", "language"),
        ("setting-changed", "ada", "weekly"),
    ]


async def test_a_member_who_adds_their_group_with_an_organisers_code_is_not_in_the_log(chat: Chat) -> None:
    code = await code_of(chat, "ada", "Add a group")
    sender = chat.sender("zoe", leads=True)
    said = chat.typed("zoe", code, place=group("hall"))
    await chat.core.engine.handle(type(said)(**{**vars(said), "sender": sender}))

    assert log(chat)[-1] == ("place-added", "ada", "")
