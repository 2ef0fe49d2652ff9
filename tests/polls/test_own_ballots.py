"""Ballots of one's own, in order or by points: in any language, place and app, with any length of words, and forged."""

from dataclasses import replace

import pytest
import sqlalchemy as sa

from adapters.discord.showing import CAPABILITIES as DISCORD
from adapters.telegram.showing import CAPABILITIES as TELEGRAM
from adapters.web.adapter import CAPABILITIES as FRONT_ROOM
from bot.chat.capabilities import Capabilities
from bot.chat.inbound import Confirm, Place, Pressed
from bot.chat.outbound import Receipt
from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.people.preferences import Preferences
from bot.polls.model import Ways
from storage.schema import tables
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses, writes_in
from tests.support.apps import two_apps
from tests.support.chat import Chat, group, message_text, private
from tests.support.platform import RICH, TEXT_ONLY

KINDS = ["ranked", "points 10"]
EVERY_SET = {
    "rich": RICH,
    "text only": TEXT_ONLY,
    "a few buttons": replace(RICH, max_choices=25, max_label=38),
    "Telegram": TELEGRAM,
    "Discord": DISCORD,
    "the front room": FRONT_ROOM,
}


async def asks(chat: Chat, kind: str, question: str = "/poll Lunch? | Soup | Salad | Bread") -> None:
    """Ada asks, in the group."""
    await chat.says("ada", question)
    await chat.says_privately("ada", f"/polls 1 kind {kind}")


def poll_id(chat: Chat) -> str:
    """The id of the question in the group."""
    return chat.question.choice("Answer").action.split(":")[1]


def rows(chat: Chat, *names: str) -> list[int]:
    """How many rows these tables have."""
    with chat.storage.database.read() as connection:
        count = sa.func.count
        return [connection.execute(sa.select(count()).select_from(tables.tables[it])).scalar_one() for it in names]


FORGED = [
    "mark:{}:99:1",
    "mark:{}:0:1",
    "mark:{}:4:1",
    "mark:{}:1:999999",
    "mark:{}:1:11",
    "mark:{}:1:-1",
    "mark:{}:-1:1",
    "mark:{}:x:1",
    "mark:{}:1:x",
    "mark:{}:1:",
    "mark:{}:1",
    "mark:{}:1:1:1",
    "mark:{}:1:1:xx",
    "mark:{}:1:1:cy:cy",
    "mark:{}:1:١",
    "mark:{}:1:99999999999999999999",
    "mark:12345:1:1",
    "mark::1:1",
    "vote:{}:1",
]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_forged_mark_is_refused_and_leaves_no_row(chat: Chat, kind: str) -> None:
    await asks(chat, kind)
    names = ("ballots", "tallies", "accounts", "persons")
    before = rows(chat, *names)
    for action in FORGED:
        await chat.sends("eve", action.format(poll_id(chat)))
        assert chat.answer.refused
        await chat.minutes_pass(1)

    assert rows(chat, *names) == before


@pytest.mark.parametrize("kind", KINDS)
async def test_a_mark_on_another_kind_or_from_another_place_is_refused(make_chat: MakeChat, kind: str) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    await asks(chat, kind)
    mark = f"mark:{poll_id(chat)}:1:1"
    await chat.sends("eve", mark, place=evening)
    assert chat.note.startswith("This button")
    await chat.sends("stranger", mark, place=private("stranger"))
    assert chat.note == "I know no such question. Write /polls to see the open ones."
    await chat.says("ada", "/poll Dinner? | Soup | Salad")
    one = chat.poll.choice("Soup").action.split(":")[1]
    await chat.sends("bob", f"mark:{one}:1:1")

    assert chat.note.startswith("This button")
    assert rows(chat, "ballots", "tallies") == [0, 0]


LONG = tuple(f"{letter} {'very long words ' * 5}"[:79] + letter for letter in "ABCDEFGHIJ")
QUESTION = ("What " + "would help all of us who look after somebody " * 7)[:299] + "?"


@pytest.mark.parametrize("can", EVERY_SET.values(), ids=EVERY_SET.keys())
@pytest.mark.parametrize("kind", KINDS)
async def test_ten_options_of_eighty_characters_fit_and_work_everywhere(
    make_chat: MakeChat, kind: str, can: Capabilities
) -> None:
    chat = await make_chat(capabilities=can)
    await asks(chat, kind, "/poll " + " | ".join((QUESTION, *LONG)))
    await acts(chat, "bob")
    everything = ">".join(map(str, range(1, 11))) if kind == "ranked" else " ".join(f"{n}=1" for n in range(1, 11))
    await chat.says_privately("bob", f"/vote 1 {everything}")
    assert chat.note.startswith("Counted: A very long words")
    await chat.says_privately("bob", "/polls 1 answer")
    ballot = chat.answer.message
    assert ballot is not None
    assert chat.answer.more == ()  # so it changes in its place
    whole = message_text(ballot)
    assert all(option in whole for option in LONG)
    if can.max_choices:
        assert len({str(choice.label) for choice in ballot.choices}) == len(ballot.choices) <= 25
    await chat.sends("bob", f"mark:{polled(chat)}:10:0", place=private("bob"))

    assert chat.answer.more == ()
    await chat.says_privately("ada", "/polls 1 close")
    assert LONG[0] in "".join(message_text(shown.message) for shown in chat.messages()[-2:])


def polled(chat: Chat) -> int:
    """The id of question 1, whatever the platform shows of it."""

    def find(work: StorageWork) -> int:
        community = work.people.list_communities()[0]
        poll = work.polls.find_numbered(community.id, 1)
        assert poll is not None
        return int(poll.id)

    found: int = chat.storage.read(find)
    return found


async def test_what_a_button_gives_and_takes_is_read_however_long_the_option_is(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=DISCORD)
    await asks(chat, "points 10", "/poll " + " | ".join(("Which?", *LONG[:2], "Soup")))
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "+ 2. B very long words… (1)")

    assert f"2. {LONG[1]}" in chat.private_message
    assert "[+ 2. B very long words… (2)] [− 2. B very long words… (0)] [+ Soup (1)]" in chat.private_message


@pytest.mark.parametrize(
    ("kind", "twins"),
    [
        ("ranked", ["Soup: /vote 1 +1", "2nd: Salad: /vote 1 -2", "1st: Bread: /vote 1 -3", "Undo: /vote 1 undo"]),
        ("points 10", ["+ Soup (1): /vote 1 +1=1", "+ Salad (2): /vote 1 +2=2", "− Bread (2): /vote 1 -3=2"]),
    ],
)
async def test_without_buttons_the_ballot_is_words_that_do_the_same(
    make_chat: MakeChat, kind: str, twins: list[str]
) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad | Bread")
    await chat.says_privately("ada", f"/polls draft kind {kind}")
    await chat.says_privately("ada", "/polls draft post")
    assert "Answer: /polls 1 answer" in chat.message.lines
    await acts(chat, "bob")
    await chat.says_privately("bob", "/vote 1 " + ("3>2" if kind == "ranked" else "2=1 3=3"))
    await chat.says_privately("bob", "/polls 1 answer")
    ballot = chat.private_message
    assert all(twin in ballot.split("\n") for twin in twins)
    for twin in twins:
        await chat.says_privately("bob", twin[twin.index("/vote") :])
        assert not chat.answer.refused


@pytest.mark.parametrize(("kind", "typed"), [("ranked", "/vote 1 2>1>3"), ("points 10", "/vote 1 1=3 2=2")])
async def test_the_post_says_how_to_answer_in_words(chat: Chat, kind: str, typed: str) -> None:
    await asks(chat, kind)
    assert chat.question.lines[-1].startswith("Question 1. To answer in words, write ")
    assert chat.question.lines[-1].endswith(typed)
    await acts(chat, "bob")
    await chat.says_privately("bob", typed)

    assert chat.note.startswith("Counted: ")


@pytest.mark.parametrize(("kind", "label"), [("ranked", "Salad gwyrdd"), ("points 10", "+ Salad gwyrdd (1)")])
async def test_the_ballot_is_in_the_language_in_which_the_question_was_opened(
    chat: Chat, kind: str, label: str
) -> None:
    await asks(chat, kind)
    await writes_in(chat, "cy", "Cinio?", "Cawl", "Salad gwyrdd", "Bara")
    await chat.presses("bob", "Cymraeg")
    assert chat.private_message.startswith("Cinio?\n")
    await chat.presses_answer("bob", label)

    assert chat.private_message.startswith("Cinio?\n")
    assert "Salad gwyrdd" in chat.note
    assert chat.question.lines[2] == "Salad: 1"
    chooses(chat, "cat", Preferences(language="cy"))
    await acts(chat, "cat")
    await chat.says_privately("cat", "/vote 1 " + ("bara > cawl" if kind == "ranked" else "bara=2 cawl=1"))
    assert "Bara" in chat.note
    assert chat.question.lines[3] == f"Bread: {1 if kind == 'ranked' else 2}"


@pytest.mark.parametrize("kind", KINDS)
async def test_one_tally_of_two_apps(chat: Chat, kind: str) -> None:
    apps = two_apps(chat)
    await apps.ask_everywhere()
    await apps.one.says_privately("ada", f"/polls 1 kind {kind}")
    await apps.one.presses("bob", "Answer")
    await apps.one.presses_answer("bob", "Soup" if kind == "ranked" else "+ Soup (1)")
    await apps.two.presses("eve", "Answer")
    await apps.two.presses_answer("eve", "Salad" if kind == "ranked" else "+ Salad (1)")
    await apps.two.presses_answer("eve", "Soup" if kind == "ranked" else "+ Soup (1)")

    counts = ("Soup: 1", "Salad: 1") if kind == "ranked" else ("Soup: 2", "Salad: 1")
    assert apps.one.question.lines[1:3] == counts
    assert apps.two.question.lines[1:3] == counts
    await apps.one.says_privately("ada", "/polls 1 close")
    assert "Soup" in apps.one.message.lines[0]
    assert apps.one.message.lines == apps.two.message.lines


@pytest.mark.parametrize("kind", KINDS)
async def test_a_shuffled_ballot_stands_in_one_order_and_words_for_it_have_the_options_own_number(
    chat: Chat, kind: str
) -> None:
    await asks(chat, kind)

    def shuffle(work: StorageWork) -> None:
        poll = work.polls.find_numbered(work.people.list_communities()[0].id, 1)
        assert poll is not None
        work.polls.put(replace(poll, ways=Ways(shuffled=True)))

    chat.storage.transact(shuffle)
    await chat.presses("bob", "Answer")
    ballot = chat.answer.message
    assert ballot is not None
    options = {"Soup": 1, "Salad": 2, "Bread": 3}
    for choice in ballot.choices[:3]:
        [number] = [n for option, n in options.items() if option in str(choice.label)]
        assert choice.action.split(":")[2] == str(number)
        assert choice.typed.startswith(f"/vote 1 +{number}")
    order = [choice.action.split(":")[2] for choice in ballot.choices[:3]]
    await chat.sends("bob", ballot.choices[0].action, place=private("bob"))
    again = chat.answer.message
    assert again is not None
    marks = [choice.action.split(":")[2] for choice in again.choices if choice.action.startswith("mark:")]

    assert list(dict.fromkeys(marks)) == order


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("where", [group(), private("bob")], ids=["in the group", "in private"])
async def test_a_ballot_changes_in_its_place_wherever_its_reader_opened_it(
    make_chat: MakeChat, kind: str, where: Place
) -> None:
    """Some apps show a ballot in the group itself, to one person alone."""
    chat = await make_chat()
    await asks(chat, kind)
    await acts(chat, "bob")
    for action in ("mark:{}:1:1", "mark:{}:2:1", "skip:{}", "unvote:{}", "ballot:{}"):
        on = Receipt(f"ballot {action}")
        pressed = Pressed(
            key=chat.key(),
            sender=chat.sender("bob"),
            place=where,
            confirm=Confirm.LASTING,
            action=action.format(poll_id(chat)),
            on=on,
        )
        answer = await chat.core.engine.handle(pressed)
        assert answer.message is not None
        assert answer.replaces == on


async def test_numbers_of_several_communities_are_told_apart(chat: Chat) -> None:
    """Bob acts in two groups of two communities, and each has a question 1."""
    there = replace(chat, place=group("town"))
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    leads = replace(there.typed("zoe", f"/join {code}"), sender=there.sender("zoe", leads=True))
    await chat.core.engine.handle(leads)
    await there.says_privately("zoe", f"/join {code} yes")
    await asks(chat, "ranked")
    await there.says("zoe", "/poll Bus? | Bus | Train")
    await acts(there, "bob")
    await acts(chat, "bob")
    await chat.presses("bob", "Answer")
    assert chat.answer.message is not None
    twin = chat.answer.message.choices[1].typed
    await chat.says_privately("bob", "/vote 1 2>1")
    assert chat.note.startswith("Several of your groups have a question 1.")
    await chat.says_privately("bob", twin)

    assert chat.note == "Counted: Salad. You can change it until it closes."


@pytest.mark.parametrize("kind", KINDS)
async def test_skip_take_back_and_the_end_are_as_of_every_question(chat: Chat, kind: str) -> None:
    await asks(chat, kind)
    label = "Soup" if kind == "ranked" else "+ Soup (1)"
    await chat.presses("bob", "Answer")
    ballot = chat.answer.message
    assert ballot is not None
    await chat.presses_answer("bob", label)
    await chat.presses_answer("bob", "Take back")
    assert chat.question.lines[1] == "Soup: 0"
    await chat.presses("bob", "Answer")
    await chat.presses_answer("bob", "Skip")
    assert "You would rather not answer. You can change that." in chat.private_message
    await chat.presses_answer("bob", label)
    assert chat.question.lines[1] == "Soup: 1"
    await chat.minutes_pass(4 * 24 * 60)
    await chat.sends("bob", ballot.choices[1].action)

    assert chat.note.startswith("This question has closed")
    assert rows(chat, "ballots") == [0]
    assert "Soup" in chat.message.lines[0]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_cancelled_question_has_no_result_and_keeps_nothing(chat: Chat, kind: str) -> None:
    await asks(chat, kind)
    await acts(chat, "bob")
    await chat.says_privately("bob", "/vote 1 " + ("2>1" if kind == "ranked" else "1=3"))
    await chat.says_privately("ada", "/polls 1 cancel")
    await chat.says_privately("ada", "The café is closed.")

    assert chat.message.title == "Question 1 was cancelled. The café is closed."
    assert rows(chat, "ballots", "kept_counts") == [0, 0]


@pytest.mark.parametrize("kind", KINDS)
async def test_the_options_can_be_corrected_after_the_kind_was_chosen(chat: Chat, kind: str) -> None:
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salat")
    await chat.says_privately("ada", f"/polls draft kind {kind}")
    await chat.presses_answer("ada", "Change")
    await chat.says_privately("ada", "keep")
    await chat.says_privately("ada", "Soup\nSalad\nBread")
    said = "In order" if kind == "ranked" else "10 points to share out"
    assert f"3. Bread\nKind of answer: {said}." in chat.private_message
    await chat.presses_answer("ada", "Post")
    assert chat.question.lines[3] == "Bread: 0"
    await chat.says_privately("ada", "/polls 1 kind one")

    assert chat.poll.lines[:3] == ("Soup: 0", "Salad: 0", "Bread: 0")
