"""Rows of `adversarial.md` for secret questions, each by its id: what is refused, and what is said once."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from bot.chat.inbound import Confirm, Said, Sender
from bot.main.core import FEATURES
from bot.polls.model.breakdown import OTHER
from tests.conftest import MakeChat
from tests.polls.secret_voters import (
    EVENING,
    all_rows,
    ballot_rows,
    choose,
    counted,
    jumps,
    poll_of,
    press,
    published,
    said,
    voters,
)
from tests.polls.secretly import asks, drafts
from tests.support.chat import Chat, message_text, private
from tests.support.storm import no_faults

FEELING = "/poll Do you feel safe? | Yes | No"


def of_question(chat: Chat) -> Sequence[tuple[str, Sequence[tuple[Any, ...]]]]:
    """All that is kept of questions."""
    rows = all_rows(chat.storage)
    return [
        (name, rows[name]) for name in rows if name.startswith(("poll", "secret", "published", "ballots", "tallies"))
    ]


# B04, for the codes of secret questions


async def test_b04_a_code_of_any_button_that_is_cut_short_is_no_fault_and_leaves_no_row(chat: Chat) -> None:
    await asks(chat)
    poll, before = poll_of(chat), of_question(chat)
    codes = [name for feature in FEATURES for name in feature.actions]
    with no_faults():
        for n, code in enumerate(codes):
            for rest in ("", ":", "::", ":x", f":{poll}:x:y:z:0", ":9999999999999999999"):
                await press(chat, voters(1, n)[0], code + rest, private(str(voters(1, n)[0])))
                assert chat.answer.message is None or not chat.answer.refused

    assert of_question(chat) == before


# B17


@pytest.mark.parametrize("voted", [0, 3])
async def test_b17_question_option_mode_and_closing_time_are_frozen_whether_anybody_has_voted_or_not(
    chat: Chat, voted: int
) -> None:
    """From the moment it is posted: what may be changed would else tell whether anybody has voted."""
    await asks(chat)
    await choose(chat, voted)
    before, shown = of_question(chat), chat.question.lines
    changes = (
        *("change", "kind several", "kind scale", "names", "hidden", "secret", "sensitive", "at 9 December 6pm"),
        *("counts always", "quorum 3", "shuffle on", "opens tomorrow 9am", "repeat weekly", "takes options on"),
        *("groups on", "add cy", "drop cy"),
    )
    for words in changes:
        await chat.minutes_pass(0.2)
        await chat.says_privately("ada", f"/polls 1 {words}")
        assert (words, chat.answer.refused, chat.answer.form) == (words, True, None)
        if not words.startswith(("repeat", "takes", "drop", "opens", "kind")):
            assert (words, chat.note) == (words, said("poll-frozen"))

    assert of_question(chat) == before
    assert chat.question.lines == shown


@pytest.mark.parametrize("words", ["open", "again", "all", "post", "anyway", "at 9 December 6pm", "change", "names"])
async def test_b17_nothing_opens_it_again(chat: Chat, words: str) -> None:
    await asks(chat)
    poll, _ = poll_of(chat), await choose(chat, 8)
    await jumps(chat)
    before, shown = of_question(chat), [it.lines for it in chat.messages()]
    await chat.says_privately("ada", f"/polls 1 {words}")
    refused = chat.answer.refused
    await press(chat, voters(1)[0], f"secret:{poll}:2")

    assert (refused, chat.note) == (True, said("poll-closed"))
    assert of_question(chat) == before
    assert [it.lines for it in chat.messages()] == shown


# B18 and B19


async def in_two_groups(make_chat: MakeChat, url: str, *settings: str) -> Chat:
    """(12, 9) answer in one group, (7, 6) in the other, and (5, 3) who are in both answer in private."""
    chat = await make_chat(EVENING, url=url)
    await drafts(chat, "secret")
    for words in (*settings, "anyway"):
        await chat.says_privately("ada", f"/polls draft {words}")
    await chat.minutes_pass(0.1)
    poll = poll_of(chat)
    for place, counts, first in ((chat.place, (12, 9), 0), (EVENING, (7, 6), 30)):
        chosen = [option for option, count in enumerate(counts, 1) for _ in range(count)]
        for account, option in zip(voters(len(chosen), first), chosen, strict=True):
            await press(chat, account, f"secret:{poll}:{option}", place)
    for account, option in zip(voters(8, 60), (1, 1, 1, 1, 1, 2, 2, 2), strict=True):  # in private: of no group
        await chat.says(str(account), "/polls")
        await chat.says(str(account), "/polls", place=EVENING)
        await chat.says_privately(str(account), f"/vote 1 {option}")
        assert not chat.answer.refused
    await jumps(chat)
    return chat


async def test_b18_a_group_that_is_too_small_goes_with_the_smallest_other(
    make_chat: MakeChat, migrated_url: str
) -> None:
    """(12, 9), (7, 6) and (5, 3): the first is told, and the other two as one."""
    chat = await in_two_groups(make_chat, migrated_url, "groups on")
    told = published(chat, int(all_rows(chat.storage)["published"][0][0]))

    assert told is not None
    assert (told.counts, told.voters) == ((24, 18), 42)
    assert [(row.place == OTHER, row.counts) for row in told.rows] == [(False, (12, 9)), (True, (12, 9))]


async def test_b19_what_was_not_chosen_before_is_not_to_be_had_after_closing(
    make_chat: MakeChat, migrated_url: str
) -> None:
    chat = await in_two_groups(make_chat, migrated_url)
    poll, before = int(all_rows(chat.storage)["published"][0][0]), of_question(chat)
    for words in ("groups on", "groups", "csv groups", "result groups"):
        await chat.minutes_pass(0.2)
        await chat.says_privately("ada", f"/polls 1 {words}")
        assert chat.answer.refused or "Evening" not in chat.private_message

    assert of_question(chat) == before
    assert [name for name, _ in before if name == f"secret_{poll}"] == []
    told = published(chat, poll)
    assert told is not None
    assert told.rows == ()


# B20


async def test_b20_a_reminder_is_one_message_to_all_the_same_whether_ten_have_voted_or_nobody(chat: Chat) -> None:
    nudges: list[str] = []
    for number, voted in ((1, 10), (2, 0)):
        await asks(chat)
        await choose(chat, voted)
        before = {name: len(shown) for name, shown in chat.platform.shown.items()}
        await chat.says_privately("ada", f"/polls {number} nudge")
        await chat.minutes_pass(1)
        more = {name: len(shown) - before.get(name, 0) for name, shown in chat.platform.shown.items()}
        assert {name: count for name, count in more.items() if count} == {"group": 1}
        nudges.append(message_text(chat.message.message).replace(f"Question {number}", "Question"))
        await chat.minutes_pass(0.2)

    assert nudges[0].replace("/vote 1", "/vote 2") == nudges[1]


# B21


async def test_b21_an_anonymous_administrator_counts_once_and_what_the_group_itself_says_is_nobodys(chat: Chat) -> None:
    await asks(chat)
    poll, before = poll_of(chat), all_rows(chat.storage)
    for option in (1, 2):
        await press(chat, voters(1)[0], f"secret:{poll}:{option}", leads=True)
    as_group = Sender(platform="fake", id="group", name="Group", faceless=True)
    for text in ("2", "Salad", "/vote 1 1"):
        said_there = Said(key=chat.key(), sender=as_group, place=chat.place, confirm=Confirm.NONE, text=text)
        answer = await chat.core.engine.handle(said_there)
        assert answer.note is None or text.startswith("/")
    await chat.minutes_pass(20)

    assert counted(chat, poll) == 1
    aloud = "\n".join(message_text(it.message) for there in chat.platform.shown.values() for it in there)
    assert not any(word in aloud for word in ("Zwetlana", str(voters(1)[0])))
    assert [name for name in ("persons", "accounts", "presences") if all_rows(chat.storage)[name] != before[name]] == []


# B23


async def test_b23_a_sensitive_question_is_not_closed_early_and_a_decision_says_that_it_was(chat: Chat) -> None:
    await asks(chat, "sensitive", question=FEELING)
    await choose(chat, 8, 7)
    before = of_question(chat)
    await chat.says_privately("ada", "/polls 1 close")
    assert (chat.note, chat.answer.refused) == (said("no-early-close"), True)
    assert of_question(chat) == before
    await asks(chat)
    await choose(chat, 8, 7, first=40)
    await chat.says_privately("ada", "/polls 2 close")
    await chat.minutes_pass(1)

    assert not chat.answer.refused
    assert chat.message.title == said("result-title", number=2)
    assert said("secret-closed-early") in chat.message.lines


# B24


@pytest.mark.parametrize("mode", ["secret", "sensitive"])
@pytest.mark.parametrize("votes_again", [False, True])
async def test_b24_where_the_key_is_gone_it_is_void_said_once_and_nothing_is_told_by_halves(
    chat: Chat, mode: str, votes_again: bool
) -> None:
    await asks(chat, mode)
    poll, _ = poll_of(chat), await choose(chat, 20, 10)
    chat.storage.key_store.destroy(f"poll-{poll}")
    if votes_again:
        await press(chat, voters(1, 90)[0], f"secret:{poll}:1")
        assert (chat.note, chat.answer.refused) == (said("poll-key-lost"), True)
    await jumps(chat)
    await jumps(chat)

    results = [it.lines for it in chat.messages() if it.title == said("result-title", number=1)]
    assert results == [(said("secret-void", question="Lunch?"),)]
    [(_, total, leader, tied, withheld, void, *_)] = all_rows(chat.storage)["published"]
    assert (total, leader, bool(tied), bool(withheld), bool(void)) == (None, 0, False, False, True)
    assert {votes for *_, votes in all_rows(chat.storage)["published_counts"]} == {None}
    assert ballot_rows(chat.storage, poll) == []
    assert f"secret_{poll}" not in all_rows(chat.storage)
    assert list(chat.storage.key_store.list_names()) == []


# B25


@pytest.mark.parametrize(("days", "accepted"), [(13, False), (15, True)])
async def test_b25_a_sensitive_question_rests_for_two_weeks(chat: Chat, days: int, accepted: bool) -> None:
    await asks(chat, "sensitive", question=FEELING)
    await choose(chat, 8, 7)
    await jumps(chat, 4)
    chat.clock.passes(timedelta(days=days, hours=-1).total_seconds())
    await chat.settle()
    await asks(chat, "sensitive", question="/poll do you feel SAFE | Yes | No")

    assert chat.answer.refused is not accepted
    if not accepted:
        assert chat.note == said("asked-too-soon", days=14)
    assert len([row for row in all_rows(chat.storage) if row.startswith("secret_")]) == accepted


# D10


async def test_d10_whoever_joined_an_hour_ago_is_refused_privately_and_leaves_no_row(chat: Chat) -> None:
    await asks(chat, "sensitive", question=FEELING)
    poll, before = poll_of(chat), all_rows(chat.storage)
    there, now = len(chat.messages()), chat.clock.now
    lately, long_ago = now - timedelta(hours=1), now - timedelta(hours=25)
    await press(chat, voters(1)[0], f"secret:{poll}:1", joined_at=lately, tells_joining=True)
    refusal = chat.note
    await press(chat, voters(1)[0], f"secret:{poll}:1", private(str(voters(1)[0])), tells_joining=True)
    await chat.settle()

    assert (refusal, chat.answer.refused) == (said("joined-too-lately"), True)
    assert all_rows(chat.storage) == before
    assert len(chat.messages()) == there
    await press(chat, voters(1)[0], f"secret:{poll}:1", joined_at=long_ago, tells_joining=True)
    assert (chat.answer.refused, counted(chat, poll)) == (False, 1)
