"""Choices from members: proposed in private, held for an organiser's yes, and told to whoever proposed them."""

from datetime import UTC, datetime

import pytest

from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.people.preferences import Preferences
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses
from tests.polls.writing import FORMS, labels
from tests.support.chat import Chat, private

NO_SUCH = "I know no such question. Write /polls to see the open ones."


async def asks(chat: Chat, *more: str) -> None:
    """Ada asks what people would like for lunch, and lets them add choices."""
    await chat.says("ada", " | ".join(("/poll Lunch?", "Soup", "Salad", *more)))
    await chat.says_privately("ada", "/polls 1 takes options")


async def proposes(chat: Chat, who: str, words: str) -> None:
    """Somebody of the group proposes a choice."""
    await acts(chat, who)
    await chat.says_privately(who, f"/polls 1 propose {words}")


async def test_an_organiser_lets_people_add_choices_by_a_tap(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1")
    await chat.presses_answer("ada", "Let people add")

    assert chat.note == "People can now propose choices. Each waits for your yes."
    assert "People can propose choices." in chat.private_message
    assert "No more choices" in labels(chat)
    with_it = chat.poll.labels
    await chat.presses_answer("ada", "No more choices")

    assert with_it == ("Soup", "Salad", "Add a choice", "Who sees this?", "Take back", "Not now")
    assert chat.poll.labels == ("Soup", "Salad", "Who sees this?", "Take back", "Not now")


async def test_a_preview_offers_it_too_and_the_post_has_it_from_the_start(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses_answer("ada", "Let people add")
    assert "People can propose choices." in chat.private_message
    await chat.presses_answer("ada", "Post")

    assert "Add a choice" in chat.poll.labels


async def test_a_choice_is_held_until_an_organiser_says_yes_and_counts_from_then_on(chat: Chat) -> None:
    await asks(chat)
    await chat.presses("bob", "Soup")
    await chat.presses("cat", "Add a choice")
    assert chat.answer.where == "private"
    assert chat.private_message == (
        "Lunch?\nYour choice\nA few words. An organiser looks at it first. Nobody sees your name.\n[Cancel]"
    )
    await chat.says_privately("cat", "Soup with   bread")
    assert chat.note == "Thank you. An organiser looks at “Soup with bread” first. Nobody sees your name."
    assert chat.poll.labels[:3] == ("Soup", "Salad", "Add a choice")
    await chat.says_privately("ada", "/polls 1")
    assert "One choice waits for your yes." in chat.private_message
    await chat.presses_answer("ada", "Proposed choices")
    assert chat.private_message == (
        "One proposed choice\n"
        "The question is: “Lunch?”\n"
        "Soup with bread\n"
        "There is room for 8 more. A yes puts it under the question, “from a member”.\n"
        "[Yes: “Soup with bread”] [No: “Soup with bread”]"
    )
    await chat.presses_answer("ada", "Yes: “Soup with bread”")

    assert chat.note == "“Soup with bread” is in the question now."
    assert chat.poll.lines[:3] == ("Soup: 1", "Salad: 0", "Soup with bread (from a member): 0")
    await chat.presses("dan", "Soup with bread (from a member)")
    assert chat.note == "Counted: Soup with bread (from a member). You can change it until it closes."
    await chat.says_privately("dan", "/vote 1 soup with bread")
    assert chat.note.startswith("You chose Soup with bread")
    await chat.says_privately("ada", "/polls 1 close")
    assert "Soup with bread (from a member)" in chat.message.lines[0]


async def test_where_forms_are_shown_one_tap_opens_the_form(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=FORMS)
    await asks(chat)
    await chat.presses("bob", "Add a choice")
    form = chat.answer.form
    assert form is not None
    assert form.private
    assert [(one.name, one.most) for one in form.fields] == [("choice", 80)]
    await chat.submits("bob", form.name, choice="Pie")

    assert chat.note.startswith("Thank you.")


async def test_a_no_leaves_it_out(chat: Chat) -> None:
    await asks(chat)
    await proposes(chat, "bob", "Nothing")
    await chat.says_privately("ada", "/polls 1 proposals")
    await chat.presses_answer("ada", "No: “Nothing”")

    assert chat.note == "“Nothing” is left out."
    assert chat.private_message == "No choice waits for your yes."
    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 0")


async def test_the_list_says_what_waits_to_organisers_alone(chat: Chat) -> None:
    await asks(chat)
    for who, words in (("bob", "Pie"), ("cat", "Curry")):
        await proposes(chat, who, words)
    await chat.says_privately("ada", "/polls")
    to_ada = chat.private_message
    await chat.says_privately("bob", "/polls")

    assert "Question 1: 2 choices wait for your yes." in to_ada
    assert "wait" not in chat.private_message


async def test_each_organiser_is_told_once_until_all_is_decided_and_not_at_night(chat: Chat) -> None:
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    await acts(chat, "olu")
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.ORGANISER, community))
    await chat.says_privately("olu", f"/join {code}")
    for who in ("ada", "olu"):
        chooses(chat, who, Preferences())
    await asks(chat)
    await chat.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))
    await proposes(chat, "bob", "Pie")
    assert chat.messages(private("ada")) == []
    await chat.minutes_pass(11 * 60)
    [told] = chat.messages(private("ada"))
    assert (told.title, told.lines) == ("One choice waits for your yes.", ("The question is: “Lunch?”",))
    await proposes(chat, "olu", "Curry")
    await chat.minutes_pass(1)
    assert [shown.title for shown in chat.messages(private("ada"))] == ["2 choices wait for your yes."]
    assert len(chat.messages(private("olu"))) == 1
    await chat.presses("ada", "Proposed choices", place=private("ada"))
    await chat.presses_answer("ada", "Yes: “Pie”")
    await chat.presses_answer("ada", "No: “Curry”")

    assert chat.messages(private("ada")) == []
    assert not [shown for shown in chat.messages(private("olu")) if "wait" in shown.title]


async def test_whoever_proposed_is_told_where_they_can_be_reached(chat: Chat) -> None:
    await asks(chat)
    for who in ("bob", "cat", "dan"):
        chooses(chat, who, Preferences())
        await proposes(chat, who, f"{who}'s pie")
    await proposes(chat, "eve", "Curry")
    await chat.says_privately("dan", "/stop")
    await chat.says_privately("ada", "/polls 1 yes bob's pie")
    await chat.says_privately("ada", "/polls 1 no cat's pie")
    await chat.says_privately("ada", "/polls 1 no dan's pie")
    await chat.says_privately("ada", "/polls 1 yes Curry")

    assert chat.messages(private("bob"))[-1].title == (
        "Your choice is in the question now: “Lunch?” You can answer again."
    )
    assert chat.messages(private("bob"))[-1].labels == ("Open 1",)
    assert chat.messages(private("cat"))[-1].title == (
        "Thank you for your choice for “Lunch?” It was not added this time."
    )
    assert not chat.messages(private("dan"))
    assert not chat.messages(private("eve"))


async def test_nobody_is_shown_who_proposed_what(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 names")
    await chat.says_privately("ada", "/polls 1 takes options")
    await proposes(chat, "bob", "Pie")
    seen = []
    for typed in ("/polls 1", "/polls 1 proposals", "/polls", "/polls 1 yes Pie"):
        await chat.says_privately("ada", typed)
        seen.append(chat.private_message)
    seen += [line for shown in chat.messages() for line in shown.lines]

    assert not [text for text in seen if "Bob" in text]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("soup", "“Soup” is there already. Tap it, or propose something else."),
        ("S\u043eup", "“Soup” is there already."),
        ("So\u200bup", "“Soup” is there already."),
        ("- Soup.", "“Soup” is there already."),
        ("Pie | Curry", "That looks like several choices."),
        ("p" * 81, "Your choice has 81 characters. 80 is the most."),
        ("p " * 300_000, "That is too long for one message."),
    ],
    ids=["case", "look-alike", "zero width", "a bullet", "two at once", "81 characters", "a megabyte"],
)
async def test_what_makes_no_choice_is_refused_and_nothing_waits(chat: Chat, words: str, told: str) -> None:
    await asks(chat)
    await proposes(chat, "bob", words)
    assert chat.note.startswith(told)
    await chat.says_privately("ada", "/polls 1 proposals")

    assert chat.private_message == "No choice waits for your yes."


@pytest.mark.parametrize("words", ["@everyone <b>{{7*7}}</b> { $option }", "سوپ اور روٹی", "1234567890123456", "Yes"])
async def test_whatever_is_proposed_can_be_decided_by_its_own_words(chat: Chat, words: str) -> None:
    await asks(chat)
    await proposes(chat, "bob", words)
    await chat.says_privately("ada", f"/polls 1 yes {words}")

    assert chat.poll.lines[2] == f"{words} (from a member): 0"


async def test_what_waits_is_not_proposed_twice_and_nobody_takes_all_the_room(chat: Chat) -> None:
    await asks(chat, "A", "B", "C", "D")
    await proposes(chat, "bob", "Pie")
    await proposes(chat, "cat", "pie")
    assert chat.note == "Somebody has proposed that already. An organiser looks at it."
    await proposes(chat, "bob", "Curry")
    await proposes(chat, "bob", "Toast")
    assert chat.note.startswith("Two of your choices wait already.")
    for who, words in (("cat", "Toast"), ("dan", "Cake")):
        await proposes(chat, who, words)
    await proposes(chat, "eve", "Tart")
    assert chat.note == "There is no room for more: 10 choices are the most."
    for words in ("Pie", "Curry", "Toast", "Cake"):
        await chat.says_privately("ada", f"/polls 1 yes {words}")

    assert len([line for line in chat.poll.lines if ": 0" in line]) == 10
    assert "Add a choice" not in chat.poll.labels


async def test_only_organisers_decide_and_only_who_may_know_proposes(chat: Chat) -> None:
    await asks(chat)
    await proposes(chat, "bob", "Pie")
    await chat.says_privately("ada", "/polls 1 proposals")
    assert chat.answer.message is not None
    yes = chat.answer.message.choices[0].action
    told = []
    for typed in ("/polls 1 yes Pie", "/polls 1 no Pie", "/polls 1 proposals", "/polls 1 takes no options"):
        await chat.says_privately("bob", typed)
        told.append(chat.note)
    await chat.says_privately("zoe", "/polls 1 propose Curry")
    await chat.sends("bob", yes, place=private("bob"))

    assert {*told, chat.note} == {NO_SUCH}
    assert "Add a choice" in chat.poll.labels


async def test_codes_that_no_button_has_and_old_ones_leave_nothing(chat: Chat) -> None:
    await asks(chat)
    await proposes(chat, "bob", "Pie")
    await chat.says_privately("ada", "/polls 1 proposals")
    assert chat.answer.message is not None
    yes, no = (choice.action for choice in chat.answer.message.choices)
    poll = yes.split(":")[1]
    await chat.sends("ada", no, place=private("ada"))
    for action in (yes, no, f"poll-do:{poll}:yes:1", f"poll-do:{poll}:yes:Soup"):
        await chat.sends("ada", action, place=private("ada"))
        assert chat.note == "That one is decided already, or was taken away.", action
    for action in (f"propose:{poll}:xx", f"propose:{poll}:1", "propose:x", f"poll-do:{poll}:takes:all"):
        await chat.sends("ada", action)
        assert chat.note.startswith("This button does not work"), action
    for action in (f"poll-do:{poll}:yes", f"poll-do:{poll}:takes"):
        await chat.sends("ada", action, place=private("ada"))
        assert chat.note.startswith("This button does not work"), action

    assert chat.poll.lines[:2] == ("Soup: 0", "Salad: 0")
    assert "Add a choice" in chat.poll.labels


async def test_where_nobody_may_add_the_old_button_says_so(chat: Chat) -> None:
    await asks(chat)
    add = chat.poll.choice("Add a choice").action
    await chat.says_privately("ada", "/polls 1 takes no options")
    await chat.sends("bob", add)

    assert chat.note == "Nobody can propose choices for this question."


@pytest.mark.parametrize("kind", ["scale Bad | Good", "own-words"])
async def test_it_does_not_go_with_every_kind_of_question(chat: Chat, kind: str) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", f"/polls draft kind {kind}")
    await chat.says_privately("ada", "/polls draft takes options")

    assert chat.note == "That does not go with this kind of question."
    assert "Let people add" not in chat.private_message


async def test_changing_the_kind_of_question_changes_whether_people_may_add(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    for typed in ("takes options", "kind own-words", "kind one", "post"):
        await chat.says_privately("ada", f"/polls draft {typed}")

    assert "Add a choice" not in chat.poll.labels


async def test_closing_and_cancelling_drop_what_waits(chat: Chat) -> None:
    for number, ending in ((1, "close"), (2, "cancel")):
        await chat.says("ada", "/poll Lunch? | Soup | Salad")
        await chat.says_privately("ada", f"/polls {number} takes options")
        await acts(chat, "bob")
        await chat.says_privately("bob", f"/polls {number} propose Pie")
        await chat.says_privately("ada", f"/polls {number} {ending}")
    await chat.says_privately("ada", "Too early.")
    await chat.says_privately("ada", "/polls 1 yes Pie")
    assert chat.note.startswith("This question has closed")

    assert chat.storage.read(lambda work: work.proposals.list_polls(work.people.person_of(chat.sender("bob")).id)) == ()


async def test_whoever_asks_to_be_forgotten_takes_back_what_waits_and_what_was_added_stays(chat: Chat) -> None:
    chooses(chat, "ada", Preferences())
    await asks(chat)
    for words in ("Pie", "Curry"):
        await proposes(chat, "bob", words)
    await chat.says_privately("ada", "/polls 1 yes Pie")
    await chat.says_privately("bob", "/mydata")
    assert "Lunch? You proposed: Curry" in chat.private_message
    assert len(chat.messages(private("ada"))) == 1
    await chat.says_privately("bob", "/forgetme yes")
    await chat.says_privately("ada", "/polls 1 proposals")

    assert chat.private_message == "No choice waits for your yes."
    assert chat.messages(private("ada")) == []
    assert chat.poll.lines[2] == "Pie (from a member): 0"
