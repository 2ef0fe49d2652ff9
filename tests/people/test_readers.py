"""Concern readers: named with their own yes and a second owner's, told to the group, and a role beside all others."""

from bot.people.model import Role
from tests.conftest import MakeChat
from tests.people.naming import (
    asked,
    becomes,
    code_of,
    is_named,
    kept_name,
    notices,
    reads,
    removes,
    titles,
    two_owners,
)
from tests.support.chat import Chat, group, private
from tests.support.platform import TEXT_ONLY, line_text

WEEK = 7 * 24 * 60


# Named


async def test_before_somebody_says_yes_they_read_that_their_name_is_told_to_the_group(chat: Chat) -> None:
    await chat.says_privately("dan", await code_of(chat, "ada", "Add a reader"))

    assert chat.private_message.splitlines() == [
        "Read concerns for Group?",
        "You will read what people raise without their name.",
        "Your name will be told to the groups, and is on /privacy.",
        "Each time you read a concern, the other readers see that.",
        "It begins at once. If you would rather not, do nothing.",
        "[Yes, name me]",
    ]
    assert not reads(chat, "dan")
    assert kept_name(chat, "dan") is None


async def test_where_there_is_one_owner_a_reader_reads_at_once_and_the_group_is_told_once(chat: Chat) -> None:
    await is_named(chat, "dan")
    said = chat.note
    await chat.says_privately("ada", "/people")

    assert said == "You can now read concerns of Group. The groups are told. To stop, write /people leave reader."
    assert reads(chat, "dan")
    assert notices(chat) == ["Dan can now read concerns that are raised in Group without a name."]
    assert "Dan reads concerns." in chat.private_message


async def test_every_group_of_the_community_is_told(make_chat: MakeChat) -> None:
    chat = await make_chat(group("hall"))
    await is_named(chat, "dan")

    told = [chat.messages(place)[-1].title for place in (group(), group("hall"))]
    assert told == ["Dan can now read concerns that are raised in Group without a name."] * 2


async def test_a_yes_that_was_typed_before_it_was_asked_for_only_asks(chat: Chat) -> None:
    """Nobody is named by words that somebody else gave them to write."""
    code = await code_of(chat, "ada", "Add a reader")
    await chat.says_privately("dan", f"{code} yes")
    assert chat.private_message.startswith("Read concerns for Group?")
    assert not reads(chat, "dan")
    await chat.says_privately("dan", f"{code} yes")

    assert reads(chat, "dan")


async def test_a_code_that_was_shown_to_one_person_is_no_use_to_another(chat: Chat) -> None:
    code = await code_of(chat, "ada", "Add a reader")
    await chat.says_privately("dan", code)
    for words in (code, f"{code} yes"):
        await chat.says_privately("eve", words)
        assert chat.note.startswith("I do not know this code.")

    assert not reads(chat, "eve")


async def test_a_reader_who_tries_out_another_code_leaves_it_good(chat: Chat) -> None:
    await is_named(chat, "dan")
    code = await code_of(chat, "ada", "Add a reader")
    await chat.says_privately("dan", code)

    assert chat.note == "This code is for somebody else: you may do as much already. It still works."


# Beside every other role


async def test_reading_concerns_lets_nobody_do_anything_else(chat: Chat) -> None:
    await is_named(chat, "dan")
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    for words in ("/people", "/people add organiser", "/people grants"):
        await chat.says_privately("dan", words)
        assert chat.note.startswith("Only organisers can do this.")
    await chat.says_privately("dan", "/polls 1 close")

    assert chat.note.startswith("I know no such question.")


async def test_an_organiser_who_reads_concerns_is_on_the_card_for_both(chat: Chat) -> None:
    await becomes(chat, "bob", "Add an organiser")
    await is_named(chat, "bob")
    await chat.says_privately("ada", "/people")

    assert chat.private_message.splitlines()[1:4] == [
        "Ada is an owner.",
        "Bob is an organiser.",
        "Bob reads concerns.",
    ]


async def test_only_organisers_are_told_of_an_answer_that_is_due_and_readers_are_none(chat: Chat) -> None:
    await is_named(chat, "dan")
    holders = chat.storage.read(lambda work: work.people.list_roles(work.people.list_communities()[0].id))

    assert [(holder.role, holder.runs) for holder in holders] == [(Role.OWNER, True), (Role.READER, False)]


# The second owner


async def test_a_second_owner_is_asked_in_private_who_was_named_and_by_whom(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    said = chat.note
    shown = asked(chat, "bob")

    assert said == "Thank you. Another owner of Group has to confirm it first. I tell you what they say."
    assert (shown.title, *shown.lines, *shown.labels) == (
        "Dan is to read concerns of Group",
        "1. Dan, named by Ada. This waits until Tuesday 8 December, 10am.",
        "They said yes. Once you confirm it, the groups are told their name.",
        "Confirm",
        "Decline",
    )
    assert titles(chat, "ada") == []


async def test_a_no_is_told_kindly_to_whoever_was_named_and_whoever_named_them(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.presses("bob", "Decline", place=private("bob"))

    assert chat.note == "Declined. I tell whoever is waiting for it."
    assert titles(chat, "dan") == ["You will not read concerns of Group: an owner decided so. Thank you for offering."]
    assert titles(chat, "ada") == ["The person you named to read concerns of Group was declined by an owner."]
    assert titles(chat, "bob") == []
    assert (reads(chat, "dan"), kept_name(chat, "dan"), notices(chat)) == (False, None, [])


async def test_after_seven_days_without_a_yes_it_is_over_and_both_are_told(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.minutes_pass(WEEK + 1)
    said = [*titles(chat, "dan"), *titles(chat, "ada")]
    await chat.says_privately("bob", "/people confirm 1")

    assert said == [
        "You will not read concerns of Group: it was not confirmed. Thank you for offering.",
        "The person you named to read concerns of Group was not confirmed in time.",
    ]
    assert titles(chat, "bob") == []
    assert chat.note.startswith("Nothing is waiting under that number.")


async def test_whoever_named_somebody_may_take_it_back(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.says_privately("ada", "/people decline 1")

    assert chat.note.startswith("Declined.")
    assert titles(chat, "bob") == []


async def test_an_owner_who_is_named_by_the_other_has_both_their_words_for_it(chat: Chat) -> None:
    """There is no third to ask: one owner named, and the other said yes."""
    await two_owners(chat)
    await is_named(chat, "bob")

    assert reads(chat, "bob")
    assert len(notices(chat)) == 1


async def test_an_owner_who_names_themselves_needs_the_other(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "ada")
    before = reads(chat, "ada")
    await chat.presses("bob", "Confirm", place=private("bob"))

    assert (before, reads(chat, "ada")) == (False, True)


async def test_when_the_second_owner_leaves_the_first_may_confirm_and_is_told_so(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.says_privately("bob", "/people leave yes")
    shown = asked(chat, "ada")
    await chat.presses("ada", "Confirm", place=private("ada"))

    assert shown.lines[-1] == "There is no other owner any more, so you can confirm it yourself."
    assert titles(chat, "bob") == []
    assert reads(chat, "dan")


async def test_when_the_second_owner_is_erased_the_first_may_confirm(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.says_privately("bob", "/forgetme yes")
    await chat.settle()

    assert asked(chat, "ada").lines[-1].startswith("There is no other owner any more")


async def test_an_owner_who_comes_later_is_asked_as_well(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await becomes(chat, "cat", "Add an owner")

    assert asked(chat, "cat").title == "Dan is to read concerns of Group"


async def test_what_an_owner_asked_for_ends_with_their_being_owner(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan", by="bob")
    await removes(chat, "ada", 2)
    await chat.minutes_pass(24 * 60)

    assert titles(chat, "dan") == ["You will not read concerns of Group: it was not confirmed. Thank you for offering."]
    assert "Dan is to read concerns of Group" not in titles(chat, "ada")


async def test_a_code_for_a_reader_ends_with_its_makers_being_owner(chat: Chat) -> None:
    await two_owners(chat)
    code = await code_of(chat, "bob", "Add a reader")
    await chat.says_privately("bob", "/people leave yes")
    await chat.says_privately("dan", code)

    assert chat.note.startswith("I do not know this code.")


async def test_what_waits_is_listed_with_what_an_owner_may_decide(chat: Chat) -> None:
    await two_owners(chat)
    for who in ("dan", "eve"):
        await is_named(chat, who)
    await chat.says_privately("ada", "/people")
    await chat.presses_answer("ada", "Readers to confirm")
    for_ada = chat.private_message
    await chat.says_privately("bob", "/people grants")
    for_bob = chat.private_message
    await chat.says_privately("bob", "/people confirm 1")
    await chat.says_privately("bob", "/people confirm 2")

    assert for_ada.splitlines()[0] == "Readers to confirm in Group"
    assert for_ada.splitlines()[-1] == "[Decline Dan] [Decline Eve]"
    assert for_bob.splitlines()[1:] == [
        "1. Dan, named by Ada. This waits until Tuesday 8 December, 10am.",
        "2. Eve, named by Ada. This waits until Tuesday 8 December, 10am.",
        "[Confirm Dan] [Decline Dan] [Confirm Eve] [Decline Eve]",
    ]
    assert (reads(chat, "dan"), reads(chat, "eve")) == (True, True)


async def test_a_number_is_not_given_again_while_somebody_may_still_remember_it(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.says_privately("bob", "/people decline 1")
    await is_named(chat, "eve")
    await chat.says_privately("bob", "/people confirm 1")

    assert chat.note.startswith("Nothing is waiting under that number.")
    assert not reads(chat, "eve")


async def test_whoever_waits_already_is_told_so_and_a_second_code_stays_good(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    code = await code_of(chat, "ada", "Add a reader")
    await chat.says_privately("dan", code)
    waits = chat.note
    await chat.says_privately("eve", code)

    assert waits.startswith("Thank you. Another owner of Group has to confirm it first.")
    assert chat.private_message.startswith("Read concerns for Group?")


# Privacy


async def test_privacy_names_the_readers_to_whoever_acts_in_a_group_of_theirs_and_to_nobody_else(chat: Chat) -> None:
    await is_named(chat, "dan")
    await is_named(chat, "eve")
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    lines = {}
    for who in ("ada", "bob", "dan", "zoe"):
        await chat.says_privately(who, "/privacy")
        lines[who] = [line for line in chat.private_message.splitlines() if line.startswith("Concerns of")]
    await chat.says("zoe", "/privacy")

    named = ["Concerns of Group are read by Dan, Eve."]
    assert lines == {"ada": named, "bob": named, "dan": named, "zoe": []}
    assert named[0] in chat.private_message


# Words for all of it


async def test_without_buttons_all_of_it_can_still_be_done(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    for words in ("/people add co-owner", "/people add reader"):
        await chat.says_privately("ada", words)
        assert chat.answer.message is not None
        who = "bob" if "owner" in words else "dan"
        await chat.says_privately(who, line_text(chat.answer.message.lines[1]))
    yes = next(line for line in chat.private_message.splitlines() if "Yes, name me" in line)
    await chat.says_privately("dan", yes.partition(": ")[2])
    confirm = next(line for line in asked(chat, "bob").lines if line.startswith("Confirm: "))
    await chat.says_privately("bob", confirm.partition(": ")[2])

    assert reads(chat, "dan")
