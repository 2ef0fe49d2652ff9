"""Roles: given by codes, taken away with a reason, given up; the last owner stays. And the language of posts."""

from bot.chat.inbound import Confirm
from bot.people.codes import new_code
from bot.people.model import CodeKind, Role
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.support.chat import Chat, group, private
from tests.support.platform import TEXT_ONLY, line_text


async def gets(chat: Chat, who: str, label: str, *, of: str = "ada") -> None:
    """Somebody makes a code by this button, and another uses it."""
    await chat.says_privately(of, "/people")
    await chat.presses_answer(of, label)
    assert chat.answer.message is not None
    await chat.says_privately(who, line_text(chat.answer.message.lines[1]))


async def removes(chat: Chat, who: str, whom: str, reason: str = "You asked for it.") -> None:
    await chat.minutes_pass(1)  # nobody is slowed down
    await chat.says_privately(who, "/people")
    await chat.presses_answer(who, "Remove somebody")
    await chat.presses_answer(who, whom)
    await chat.says_privately(who, reason)


def names_kept(chat: Chat, *who: str) -> list[str | None]:
    def look(work: StorageWork) -> list[str | None]:
        return [work.people.find_name(work.people.person_of(chat.sender(one)).id) for one in who]

    found: list[str | None] = chat.storage.read(look)
    return found


# Given


async def test_everybody_with_a_role_is_on_the_card_owners_first(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    await gets(chat, "cat", "Add a partner")
    await gets(chat, "dan", "Add an owner")
    said = chat.note
    await chat.says_privately("ada", "/people")

    assert said == "You are now an owner of Group. See roles and groups with /people."
    assert chat.private_message.splitlines()[1:6] == [
        "Ada is an owner.",
        "Dan is an owner.",
        "Bob is an organiser.",
        "Cat is a partner and reads results.",
        "Group: Group",
    ]


async def test_a_partner_runs_nothing_and_reads_results_alone(chat: Chat) -> None:
    await gets(chat, "cat", "Add a partner")
    assert chat.note == "You are now a partner of Group. You can read results. To step down, write /people leave."
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    for words, said in (
        ("/people", "Only organisers can do this."),
        ("/polls", ""),
        ("/polls 1", "I know no such question."),
        ("/polls 1 close", "I know no such question."),
        ("/vote 1 1", "I know no such question."),
        ("Tea or coffee?", "I only understand a few words."),
    ):
        await chat.says_privately("cat", words)
        assert chat.note.startswith(said)
    assert "Lunch?" not in chat.private_message
    await chat.says_privately("ada", "/polls 1 close")
    await chat.says_privately("cat", "/polls 1")

    assert chat.private_message.splitlines() == [
        "The result of question 1",
        "“Lunch?” Fewer than 10 people answered, so nothing is told.",
    ]


async def test_only_owners_name_owners(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    await chat.says_privately("bob", "/people")
    assert "Add an owner" not in chat.private_message
    await chat.says_privately("bob", "/people add co-owner")

    assert chat.note == "Only an owner can do this. Ask one of them."


async def test_whoever_tries_a_code_for_less_than_they_may_do_leaves_it_good(chat: Chat) -> None:
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)

    def make(kind: CodeKind) -> str:
        code: str = chat.storage.transact(lambda work: new_code(work, kind, community))
        return code

    for kind in (CodeKind.PARTNER, CodeKind.CO_OWNER):
        code = make(kind)
        await chat.says_privately("ada", f"/join {code}")
        assert chat.note == "This code is for somebody else: you may do as much already. It still works."
        await chat.says_privately("cat", f"/join {code}")
        assert chat.note.startswith("You are now")


# Taken away


async def test_a_role_is_taken_at_once_with_a_reason_and_the_person_is_told_how_to_appeal(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    await removes(chat, "ada", "Bob", "You posted other people's answers.")
    assert chat.note.startswith("Removed. I tell Bob why, and how to appeal.")
    told = chat.messages(private("bob"))[-1]
    await chat.says("bob", "/poll Lunch? | Soup | Salad")

    assert chat.note.startswith("Only organisers can do this.")
    assert (told.title, *told.lines) == (
        "You are no longer an organiser of Group.",
        "This is the reason that was given:",
        "You posted other people's answers.",
        "To appeal, write to another owner, or to Rivertown Carers.",
    )


async def test_word_of_a_removal_waits_for_the_morning(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    await chat.minutes_pass(12 * 60)  # 10pm
    await removes(chat, "ada", "Bob")
    at_night = len(chat.messages(private("bob")))
    await chat.minutes_pass(10 * 60)

    assert at_night == 0
    assert [shown.title for shown in chat.messages(private("bob"))] == ["You are no longer an organiser of Group."]


async def test_without_a_private_chat_whoever_removes_has_to_tell_the_person_and_is_told_so(chat: Chat) -> None:
    """As it is with organisers from before private chats were kept."""

    def give(work: StorageWork) -> None:
        bob = work.people.person_of(chat.sender("bob"))
        work.people.keep(bob)
        work.people.give_role(bob.id, work.people.list_communities()[0].id, Role.ORGANISER)

    chat.storage.transact(give)
    await removes(chat, "ada", "Somebody without a name")

    assert chat.note.startswith("Removed. I cannot write to Somebody without a name. Please tell them why")


async def test_whoever_said_stop_is_not_written_to_even_then(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    await chat.says_privately("bob", "/stop")
    await removes(chat, "ada", "Bob")
    await chat.minutes_pass(24 * 60)

    assert chat.note.startswith("Removed. I cannot write to Bob. Please tell them why")
    assert chat.messages(private("bob")) == []


async def test_a_removal_without_a_reason_is_none(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    await chat.says_privately("ada", "/people remove 2")
    form = chat.storage.read(lambda work: work.asking.find(chat.sender("ada"))).form
    await chat.submits("ada", form.name, reason="   ")
    assert chat.note == "Please say why in a few words. They will read it."
    await chat.says("bob", "/poll Lunch? | Soup | Salad")

    assert chat.poll.title == "Lunch?"


async def test_removals_are_listed_with_their_reasons_for_those_who_run_the_community(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    await gets(chat, "cat", "Add a partner")
    await gets(chat, "dan", "Add an organiser")
    await removes(chat, "ada", "Bob", "Moved away.")
    await chat.minutes_pass(60)
    await removes(chat, "dan", "Cat", "The project has ended.")
    await chat.says_privately("dan", "/people removals")
    listed = chat.private_message.splitlines()
    await chat.says_privately("bob", "/people removals")

    assert listed == [
        "Removed from Group",
        "Tuesday 1 December, 11.02am: Somebody without a name, a partner. Removed by Dan.",
        "The project has ended.",
        "Tuesday 1 December, 10.01am: Somebody without a name, an organiser. Removed by Ada.",
        "Moved away.",
    ]
    assert chat.note.startswith("Only organisers can do this.")


async def test_ten_removals_are_listed_at_most(chat: Chat) -> None:
    for n in range(11):
        await gets(chat, f"p{n}", "Add a partner")
        await removes(chat, "ada", f"P{n}", f"Reason {n}.")
        await chat.minutes_pass(1)
    await chat.says_privately("ada", "/people removals")

    assert "Reason 0." not in chat.private_message
    assert "Reason 1." in chat.private_message


async def test_organisers_remove_partners_and_nobody_else(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    await gets(chat, "cat", "Add a partner")
    await gets(chat, "dan", "Add an organiser")
    await chat.says_privately("bob", "/people remove")
    removable = chat.private_message
    for number in (1, 3):
        await chat.says_privately("bob", f"/people remove {number}")
        assert chat.note == "Only an owner can do this. Ask one of them."
    await removes(chat, "bob", "Cat")

    assert removable.splitlines() == [
        "Who shall be removed?",
        "4. Cat is a partner and reads results.",
        "[Cat]",
    ]
    assert chat.note.startswith("Removed.")


async def test_an_owner_removes_another_owner_and_then_stays(chat: Chat) -> None:
    await gets(chat, "bob", "Add an owner")
    await removes(chat, "bob", "Ada")
    assert chat.note.startswith("Removed.")
    await chat.says_privately("bob", "/people leave yes")

    assert chat.note.startswith("A community needs an owner, and there is only one. Name another first")


async def test_of_two_owners_who_remove_each_other_one_is_removed(chat: Chat) -> None:
    await gets(chat, "bob", "Add an owner")
    for who, number in (("ada", 2), ("bob", 1)):
        await chat.says_privately(who, f"/people remove {number}")
    await chat.says_privately("ada", "Too late.")
    await chat.says_privately("bob", "Too slow.")
    await chat.says_privately("ada", "/people")

    assert "Ada is an owner." in chat.private_message
    assert "Bob" not in chat.private_message


async def test_codes_that_a_removed_organiser_may_have_made_no_longer_work(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    await chat.says_privately("bob", "/people")
    card = chat.answer
    codes = []
    for label in ("Add an organiser", "Add a group"):
        chat.answer = card
        await chat.presses_answer("bob", label)
        assert chat.answer.message is not None
        codes.append(line_text(chat.answer.message.lines[1]))
    await removes(chat, "ada", "Bob")
    await chat.says_privately("bob", codes[0])
    assert chat.note.startswith("I do not know this code.")
    await chat.says("ada", codes[1], place=group("elsewhere"))

    assert chat.note.startswith("I do not know this code.")


async def test_a_name_is_kept_no_longer_than_a_role(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    await gets(chat, "cat", "Add a partner")
    before = names_kept(chat, "bob", "cat")
    await removes(chat, "ada", "Bob")
    await chat.says_privately("cat", "/people leave yes")

    assert before == ["Bob", "Cat"]
    assert names_kept(chat, "bob", "cat") == [None, None]


# Given up


async def test_anybody_may_step_down_and_is_asked_first(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    await chat.says_privately("bob", "/people")
    await chat.presses_answer("bob", "Step down")
    asked = chat.private_message
    await chat.presses_answer("bob", "Step down")
    said = chat.note
    await chat.says_privately("bob", "/people leave")

    assert asked.splitlines()[0] == "Stop being an organiser of Group?"
    assert said == "You have no role in Group any more. You can still answer its questions."
    assert chat.note == "You have no role here, so there is nothing to give up."


async def test_the_last_owner_stays_until_another_is_named(chat: Chat) -> None:
    await chat.says_privately("ada", "/people leave yes")
    refused = chat.note
    await gets(chat, "bob", "Add an owner")
    await chat.says_privately("ada", "/people leave yes")

    assert refused.startswith("A community needs an owner, and there is only one. Name another first")
    assert chat.note.startswith("You have no role in Group any more.")


async def test_owners_who_choose_themselves_step_down(chat: Chat) -> None:
    await gets(chat, "bob", "Add an owner")
    await chat.says_privately("ada", "/people remove 1")

    assert chat.private_message.startswith("Stop being an owner of Group?")


# The language of posts


async def test_posts_in_a_group_are_in_its_language_from_then_on(make_chat: MakeChat) -> None:
    chat = await make_chat(group("hall"))
    await chat.says_privately("ada", "/people")
    await chat.presses_answer("ada", "Group languages")
    assert chat.private_message.splitlines() == [
        "Language of posts",
        "The whole community: English",
        "1. Group: English",
        "2. Hall: English",
        "[Whole community] [Group] [Hall]",
    ]
    await chat.presses_answer("ada", "Hall")
    await chat.presses_answer("ada", "Cymraeg")
    said = chat.note

    assert said == "From now on, my posts in Hall are in Cymraeg. What people wrote stays as it is."
    assert languages(chat) == ["en", "cy"]


def languages(chat: Chat) -> list[str]:
    def look(work: StorageWork) -> list[str]:
        return [place.language for place in work.places.list_of(work.people.list_communities()[0].id)]

    found: list[str] = chat.storage.read(look)
    return found


async def test_a_community_has_a_language_which_its_groups_may_leave(make_chat: MakeChat) -> None:
    chat = await make_chat(group("hall"))
    await chat.says_privately("ada", "/people language 2 polski")
    await chat.says_privately("ada", "/people language all cy")
    both = languages(chat)
    await chat.says_privately("ada", "/people language 2 same")

    assert both == ["cy", "pl"]
    assert languages(chat) == ["cy", "cy"]


async def test_a_language_that_is_not_spoken_changes_nothing_and_those_that_are_are_named(chat: Chat) -> None:
    await chat.says_privately("ada", "/people language 1 xx")
    assert chat.note.startswith("I do not speak “xx”. I speak")
    assert "English" in chat.note
    await chat.says_privately("ada", "/people language 9 cy")
    assert chat.note == "I know no such group. Write /people language to see them."

    assert languages(chat) == ["en"]


# Words for all of it


async def test_without_buttons_all_of_it_can_still_be_done(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY, founded=False)
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("ada", f"/join {code}")
    await chat.says_privately("ada", f"/join {code} yes")
    await chat.says_privately("ada", "/people")
    card = chat.private_message

    for words in (
        "/people add place",
        "/people add organiser",
        "/people add partner",
        "/people add co-owner",
        "/people language",
        "/people removals",
        "/people leave",
    ):
        assert words in card
        await chat.says_privately("ada", words)
        assert not chat.answer.refused or words == "/people leave"


async def test_people_typed_in_a_group_says_nothing_there_about_anybody(chat: Chat) -> None:
    await gets(chat, "bob", "Add an organiser")
    chat.confirm = Confirm.NONE
    for words in ("/people", "/people remove", "/people removals", "/people language", "/people leave"):
        await chat.says("bob", words)

    assert not any("Bob" in line or "Ada" in line for shown in chat.messages() for line in shown.lines)
