"""Rows of `adversarial.md` for open questions, each by its id, on both databases and for each kind that differs."""

import asyncio
import itertools
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

import pytest
import sqlalchemy as sa

from bot.chat.inbound import Confirm, Place, Pressed, Said, Sender, Submitted
from bot.polls.model import PollId
from storage.ballots import ballots
from storage.people import accounts, persons
from storage.schema import tables
from storage.storage import Storage
from tests.conftest import MakeChat
from tests.support.chat import Chat, Clock, group, make_core, message_text, private
from tests.support.postgres import fresh_database
from tests.support.storm import no_faults

INVALID = "This button does not work here any more. Write /polls to me to see what is open."
CLOSED = "This question has closed, so your tap was not counted. The result is in the group."
FROZEN = "People have answered, or ten minutes have passed, so the words stay. You can cancel it and ask again."

KINDS = {"one": "vote:{}:{}", "several": "mark:{}:{}:1", "ranked": "mark:{}:{}:1", "points 10": "mark:{}:{}:1"}
"""The words for a kind, and the code by which an option is chosen there."""


async def asks(chat: Chat, kind: str = "one", question: str = "/poll Lunch? | Soup | Salad | Bread") -> int:
    """Ada asks in the group; gives the id of the question."""
    await chat.says("ada", question)
    if kind != "one":
        await chat.says_privately("ada", f"/polls 1 kind {kind}")
    await chat.minutes_pass(1)
    return int(chat.question.choice("Who sees this?").action.split(":")[1])


def rows(chat: Chat, *names: str) -> Mapping[str, Sequence[tuple[Any, ...]]]:
    """All that these tables keep."""
    with chat.storage.database.read() as connection:
        return {
            name: sorted(map(tuple, connection.execute(sa.select(tables.tables[name]))), key=repr) for name in names
        }


def marks(chat: Chat) -> list[str]:
    """What the ballots say."""
    with chat.storage.database.read() as connection:
        return sorted(connection.execute(sa.select(ballots.c.marks)).scalars())


def counted(chat: Chat, poll: int) -> Mapping[tuple[int, int], int]:
    """How many gave an option a value, by option and value; nobody by (0, 0)."""
    tally = chat.storage.read(lambda work: work.ballots.tally(PollId(poll)))
    return {**tally.votes, **({(0, 0): tally.total} if tally.total else {})}


# B01


@pytest.mark.parametrize("kind", KINDS)
async def test_b01_vote_a_then_b_then_withdraw_then_b_leaves_one_ballot_of_b(chat: Chat, kind: str) -> None:
    poll = await asks(chat, kind)
    for action in (KINDS[kind].format(poll, 1), KINDS[kind].format(poll, 2), f"unvote:{poll}"):
        await chat.sends("bob", action)
        assert not chat.answer.refused
    assert (marks(chat), counted(chat, poll)) == ([], {})
    await chat.sends("bob", KINDS[kind].format(poll, 2))

    assert marks(chat) == ["2"]
    assert counted(chat, poll) == {(0, 0): 1, (2, 1): 1}


# B02


def presses(chat: Chat, who: str, *actions: str) -> list[Pressed]:
    """Presses that are not yet sent."""
    sender, place = chat.sender(who), chat.place
    return [
        Pressed(key=chat.key(), sender=sender, place=place, confirm=Confirm.DIALOG, action=action) for action in actions
    ]


@pytest.mark.parametrize(
    ("kind", "alternating", "left"),
    [
        ("one", ("vote:{}:1", "vote:{}:2"), ["2"]),
        ("several", ("mark:{}:1:1", "mark:{}:1:0"), []),
        ("ranked", ("mark:{}:1:0", "mark:{}:1:1"), ["1"]),
        ("points 10", ("mark:{}:1:7", "mark:{}:1:3"), ["1=3"]),
    ],
)
async def test_b02_fifty_parallel_presses_leave_one_ballot_all_answered_and_nothing_logged(
    chat: Chat, kind: str, alternating: Sequence[str], left: Sequence[str]
) -> None:
    poll = await asks(chat, kind)
    codes = [alternating[index % 2].format(poll) for index in range(50)]
    with no_faults():
        answers = await asyncio.gather(*(chat.core.engine.handle(press) for press in presses(chat, "bob", *codes)))
        await chat.settle()

    assert len(answers) == 50
    assert marks(chat) == left
    assert counted(chat, poll).get((0, 0), 0) == len(left)


async def test_b02_from_two_processes_at_once_it_is_one_ballot_too(
    make_chat: MakeChat, clock: Clock, make_storage: Callable[..., Storage], migrated_postgres: str, postgres: str
) -> None:
    url = fresh_database(postgres, like=migrated_postgres)
    chat = await make_chat(url=url)
    engines = itertools.cycle((chat.core.engine, make_core(make_storage(url, seed=2), chat.platform, clock).engine))
    poll = await asks(chat)
    await chat.says("bob", "/polls")  # known already: else both would make somebody of them
    codes = [f"vote:{poll}:{1 + index % 2}" for index in range(50)]
    with no_faults():
        waiting = zip(engines, presses(chat, "bob", *codes), strict=False)
        await asyncio.gather(*(engine.handle(press) for engine, press in waiting))

    assert counted(chat, poll) == {(0, 0): 1, (int(marks(chat)[0]), 1): 1}


# B03


@pytest.mark.parametrize("kind", [*KINDS, "own-words"])
async def test_b03_a_press_after_closing_is_told_so_and_changes_nothing(chat: Chat, kind: str) -> None:
    poll = await asks(chat, kind)
    await chat.sends("bob", KINDS.get(kind, "skip:{}").format(poll, 1))
    if kind == "own-words":
        await chat.says_privately("bob", "/vote 1 More breaks")
    await chat.says_privately("ada", "/polls 1 close")
    published = ("tallies", "kept_counts", "ballots", "sayings", "polls")
    before, shown = rows(chat, *published), chat.message.lines
    late = [KINDS.get(kind, "ballot:{}").format(poll, 2), f"unvote:{poll}", f"skip:{poll}", f"ballot:{poll}"]
    for action, who in itertools.product(late, ("bob", "cat")):
        await chat.sends(who, action)
        assert chat.note == CLOSED
        await chat.minutes_pass(1)
    await chat.submits("bob", f"poll-write:{poll}", words="Too late")
    assert chat.note == CLOSED

    assert rows(chat, *published) == before
    assert before["ballots"] == []
    assert chat.message.lines == shown


# B04

_RANDOM = Random(4).randbytes(64).decode("latin-1")  # noqa: S311 - seeded on purpose
FORGED = [
    *("vote:{}:99", "vote:{}:0", "vote:{}:-1", "vote:{}:x", "vote:{}:", "vote:{}", "vote:{}:1:1", "vote:{}:1:cy:1"),
    *("vote:{}:٢", "vote:{}: 1", "vote:{}:1.0", "vote:{}:+1", "vote:{}:99999999999999999999", "vote:-{}:1"),
    *("unvote:{}:x", "unvote:", "skip:{}:x", "who:{}:9", "ballot:{}:9", "mark:{}:1:1", "later:{}:x", "poll:x"),
    *("vote:{other}:1", "unvote:{other}", "ballot:{other}", "who:{other}", "vote:12345:1", "unvote:12345", "who:12345"),
    *("", ":", "::", "vote", "x:1", "\x00\xff:1", "🥣:{}:1", _RANDOM, f"vote:{_RANDOM[:50]}", "vote:{}:" + "9" * 40),
]


@pytest.mark.parametrize("code", FORGED)
async def test_b04_a_forged_code_is_invalid_and_leaves_no_row(
    make_chat: MakeChat, migrated_url: str, code: str
) -> None:
    evening = group("evening")
    chat = await make_chat(evening, url=migrated_url)
    poll = await asks(chat)
    await chat.says("ada", "/poll Dinner? | Pie | Fish", place=evening)
    other = chat._with_choice("Pie", evening).choice("Pie").action.split(":")[1]
    await chat.minutes_pass(1)
    before = rows(chat, "ballots", "tallies", "persons", "accounts", "polls")
    with no_faults():
        await chat.sends("eve", code.replace("{other}", other).replace("{}", str(poll)))

    assert chat.note == INVALID
    assert rows(chat, "ballots", "tallies", "persons", "accounts", "polls") == before


# B05


async def test_b05_a_question_is_answered_where_it_stands_and_in_no_other_group_nor_from_a_copy(
    make_chat: MakeChat, migrated_url: str
) -> None:
    chat = await make_chat(group("evening"), url=migrated_url)
    poll = await asks(chat)
    before = rows(chat, "ballots", "tallies")
    for where, code in itertools.product(
        (group("evening"), group("nobody-knows"), Place(platform="fake", id="group", topic="7")),
        (f"vote:{poll}:1", f"unvote:{poll}", f"skip:{poll}", f"ballot:{poll}", f"who:{poll}"),
    ):
        await chat.sends("eve", code, place=where)
        assert chat.note == INVALID
        await chat.minutes_pass(1)
    await chat.sends("stranger", f"vote:{poll}:1", place=private("stranger"))  # as if there was no such question
    there = chat.note
    await chat.sends("stranger", "vote:12345:1", place=private("stranger"))

    assert there == chat.note
    assert rows(chat, "ballots", "tallies") == before


# B17


@pytest.mark.parametrize(
    "words", ["change", "kind several", "kind", "names", "counts close", "quorum 3", "shuffle on", "opens tomorrow 9am"]
)
async def test_b17_after_the_first_answer_the_question_is_frozen_and_nothing_changes(chat: Chat, words: str) -> None:
    await asks(chat)
    await chat.presses("bob", "Soup")
    kept = ("polls", "poll_options", "poll_words", "tallies", "ballots")
    before, shown = rows(chat, *kept), chat.poll.lines
    await chat.says_privately("ada", f"/polls 1 {words}")

    assert (chat.note, chat.answer.form) == (FROZEN, None)
    assert rows(chat, *kept) == before
    assert chat.poll.lines == shown


async def test_b17_a_form_that_was_opened_before_the_first_answer_comes_too_late(chat: Chat) -> None:
    poll = await asks(chat)
    await chat.says_privately("ada", "/polls 1 change")
    assert chat.answer.form is not None or chat.private_message
    await chat.presses("bob", "Soup")
    before = rows(chat, "polls", "poll_options")
    sent = Submitted(
        key=chat.key(),
        sender=chat.sender("ada"),
        place=private("ada"),
        form=f"poll-change:{poll}",
        values={"question": "Dinner?", "options": "Pie\nFish"},
    )
    answer = await chat.core.engine.handle(sent)

    assert str(answer.note) == FROZEN
    assert rows(chat, "polls", "poll_options") == before


async def test_b17_a_closing_time_may_move_as_only_secret_questions_freeze_it_and_everybody_is_told(chat: Chat) -> None:
    """`trust.md` §3.1 freezes the closing time of secret questions; that of others is moved with two taps."""
    await asks(chat)
    await chat.presses("bob", "Soup")
    before = rows(chat, "poll_options", "tallies", "ballots")
    await chat.says_privately("ada", "/polls 1 at 5 December 6pm")

    assert any("Closes Saturday 5 December, 6pm." in line for line in chat.poll.lines)
    assert rows(chat, "poll_options", "tallies", "ballots") == before


@pytest.mark.parametrize("words", ["open", "again", "all", "post", "at 9 December 6pm", "kind one", "change", "names"])
async def test_b17_nothing_opens_it_again(chat: Chat, words: str) -> None:
    poll = await asks(chat)
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 close")
    before, shown = rows(chat, "polls", "tallies", "ballots"), [it.lines for it in chat.messages()]
    await chat.says_privately("ada", f"/polls 1 {words}")
    assert chat.answer.refused
    await chat.minutes_pass(1)
    await chat.sends("cat", f"vote:{poll}:1")

    assert chat.note == CLOSED
    assert rows(chat, "polls", "tallies", "ballots") == before
    assert [it.lines for it in chat.messages()] == shown


# B21


async def test_b21_an_anonymous_administrator_counts_once_and_nothing_names_them(chat: Chat) -> None:
    """Their presses carry their own id; what they write comes from the group itself, and is nobody's answer."""
    poll = await asks(chat)
    real = Sender(platform="fake", id="884422001", name="Zebedee Quux", leads=True)
    as_group = Sender(platform="fake", id="group", name="Group", faceless=True)
    for option in (1, 2):
        pressed = Pressed(key=chat.key(), sender=real, place=chat.place, action=f"vote:{poll}:{option}")
        await chat.core.engine.handle(pressed)
    for text in ("2", "Salad", "/vote 1 3", "Bread!", "skip"):
        said = Said(key=chat.key(), sender=as_group, place=chat.place, confirm=Confirm.NONE, text=text)
        answer = await chat.core.engine.handle(said)
        assert answer.note is None or text.startswith("/")
    await chat.settle()
    await chat.minutes_pass(1)

    assert counted(chat, poll) == {(0, 0): 1, (2, 1): 1}
    said_aloud = "\n".join(message_text(shown.message) for there in chat.platform.shown.values() for shown in there)
    assert not any(word in said_aloud for word in ("Zebedee", "Quux", real.id))


# D10


@pytest.mark.parametrize("mode", ["names", "hidden"])
async def test_d10_whoever_came_a_moment_ago_may_answer_as_only_sensitive_questions_ask_how_long_they_are_there(
    chat: Chat, mode: str
) -> None:
    """When somebody joined is read of nobody and for nothing until there are sensitive questions (`trust.md` §6, 16).

    A raid on an open question is seen in its live counts, and an organiser can cancel it.
    """
    poll = await asks(chat)
    await chat.says_privately("ada", f"/polls 1 {mode}")
    await chat.sends("newcomer", f"vote:{poll}:1")

    assert chat.note.startswith("Counted: Soup.")
    assert counted(chat, poll) == {(0, 0): 1, (1, 1): 1}
    assert not [name for name in (*persons.c.keys(), *accounts.c.keys()) if "join" in name]
