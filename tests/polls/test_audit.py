"""The audit log of questions: what organisers do is noted once, by whom and about which; what carers do never is."""

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from bot.people.audit import Did
from bot.people.codes import new_code
from bot.people.model import CodeKind
from storage.audit import audit
from tests.polls import linked, planned, secretly, services, writing
from tests.polls.carers import acts, chooses
from tests.polls.followers import FOLLOWS
from tests.support.audited import broken, done, log_of, person
from tests.support.chat import Chat, group

LUNCH = "/poll Lunch? | Soup | Salad"
TUESDAY_10PM = datetime(2026, 12, 1, 22, tzinfo=UTC)


async def organises(chat: Chat, *typed: str, who: str = "ada") -> None:
    """An organiser writes these words about question 1."""
    for words in typed:
        await chat.minutes_pass(1)  # nobody types faster
        await chat.says_privately(who, f"/polls 1 {words}")


@pytest.mark.parametrize(
    ("words", "did"),
    [
        ("at 9 December 6pm", Did.ASK_EXTENDED),
        ("close", Did.ASK_CLOSED),
        ("kind several", Did.ASK_CHANGED),
        ("names", Did.ASK_CHANGED),
        ("counts after", Did.ASK_CHANGED),
        ("nudges off", Did.ASK_CHANGED),
        ("takes options", Did.ASK_CHANGED),
        ("repeat weekly", Did.ASK_CHANGED),
        ("again", Did.ASK_AGAIN),
        ("nudge", Did.ASK_AGAIN),
        ("chase", Did.ASK_AGAIN),
        ("link", Did.ASK_LINKED),
        ("links 3", Did.ASK_LINKED),
    ],
)
async def test_what_an_organiser_does_with_a_question_is_noted_once(chat: Chat, words: str, did: Did) -> None:
    linked.reached_at(chat)
    await services.joins(chat, "olu", CodeKind.ORGANISER)
    await chat.says("ada", LUNCH)
    await organises(chat, words, who="olu")
    assert not chat.answer.refused
    entries = [entry for entry in log_of(chat) if entry.about == "1"]

    assert [(entry.did, entry.by) for entry in entries] == [
        (Did.ASKED, person(chat, "ada")),
        (did, person(chat, "olu")),
    ]
    assert entries[-1].at == chat.clock.now
    assert broken(chat) is None


async def test_other_words_a_reason_and_a_language_are_noted_but_not_what_they_are(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await organises(chat, "change")
    for words in ("Marzipan?", "Soup\nSalad"):
        await chat.says_privately("ada", words)
    await organises(chat, "add cy")
    for words in ("Cinio?", "Cawl\nSalad"):
        await chat.says_privately("ada", words)
    await organises(chat, "drop cy", "cancel")
    await chat.says_privately("ada", "The marzipan is gone.")

    assert done(chat) == [Did.ASKED, *[Did.ASK_CHANGED] * 3, Did.ASK_CANCELLED]
    assert not [entry for entry in log_of(chat) if "arzipan" in entry.about]


async def test_of_a_draft_nothing_is_noted_until_it_is_asked(chat: Chat) -> None:
    before = len(log_of(chat))
    await chat.says_privately("ada", LUNCH)
    for words in ("kind several", "names", "at 9 December 6pm", "opens tomorrow 9am", "drop"):
        await chat.minutes_pass(1)  # nobody types faster
        await chat.says_privately("ada", f"/polls draft {words}")
        assert not chat.answer.refused
    await chat.says_privately("ada", LUNCH)
    thrown_away = len(log_of(chat))
    await chat.says_privately("ada", "/polls draft post")

    assert thrown_away == before
    assert [entry.did for entry in log_of(chat)[before:]] == [Did.ASKED]


async def test_planning_moving_and_opening_are_noted_and_opening_by_itself_is_not(chat: Chat) -> None:
    await planned.plans(chat)
    await organises(chat, "opens 4 December 9am", "open")
    await planned.plans(chat)
    await chat.minutes_pass(2 * 24 * 60)

    assert done(chat) == [Did.ASK_PLANNED, Did.ASK_PLANNED, Did.ASKED]
    assert done(chat, about="2") == [Did.ASK_PLANNED]


async def test_calling_off_what_was_planned_is_noted_by_a_repetition_too(chat: Chat) -> None:
    await planned.plans(chat)
    await organises(chat, "cancel")
    await chat.says("ada", LUNCH)
    await chat.says_privately("ada", "/polls 2 repeat weekly")
    await chat.minutes_pass(4 * 24 * 60)
    await chat.says_privately("ada", "/polls 2 repeat never")

    assert done(chat) == [Did.ASK_PLANNED, Did.ASK_CANCELLED]
    assert done(chat, about="2") == [Did.ASKED, Did.ASK_CHANGED]
    assert done(chat, about="3") == [Did.ASK_CANCELLED]


async def test_taking_a_question_back_till_morning_is_noted(chat: Chat) -> None:
    await chat.time_passes_until(TUESDAY_10PM)
    await chat.says("ada", LUNCH)
    await organises(chat, "wait")

    assert done(chat) == [Did.ASKED, Did.ASK_PLANNED]


async def test_what_happens_by_itself_is_not_noted(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await chat.presses("bob", "Soup")
    await chat.minutes_pass(5 * 24 * 60)

    assert chat.message.title == "The result of question 1"
    assert done(chat) == [Did.ASKED]


async def test_looking_at_a_link_again_is_not_noted_and_making_one_anew_or_stopping_it_is(chat: Chat) -> None:
    linked.reached_at(chat)
    await chat.says("ada", LUNCH)
    await organises(chat, "link", "link", "link copy", "link new", "link stop yes")

    assert done(chat) == [Did.ASKED, Did.ASK_LINKED, Did.ASK_LINKED, Did.ASK_UNLINKED]


async def test_a_promise_that_is_moved_and_answered_is_noted(chat: Chat) -> None:
    await services.asks_and_closes(chat)
    await organises(chat, "due 5 January | the board meets late", "answered")
    await chat.says_privately("ada", "Yes. We open on Sundays, too.")

    assert done(chat) == [Did.ASKED, Did.PROMISE_MOVED, Did.PROMISE_ANSWERED]


async def test_a_proposal_is_not_noted_and_what_is_decided_on_it_is(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await organises(chat, "takes options")
    await acts(chat, "bob")
    for words in ("Pie", "Marzipan"):
        await chat.says_privately("bob", f"/polls 1 propose {words}")
    proposed = done(chat)
    await organises(chat, "yes Pie", "no Marzipan")

    assert proposed == [Did.ASKED, Did.ASK_CHANGED]
    assert done(chat) == [*proposed, Did.PROPOSAL_DECIDED, Did.PROPOSAL_DECIDED]


async def test_what_somebody_wrote_is_not_noted_and_that_others_may_read_it_is(chat: Chat) -> None:
    await writing.asks(chat)
    await writing.writes(chat, "bob", "More benches", shared=True)
    written = done(chat)
    await writing.passes(chat, "More benches")

    assert written == [Did.ASKED]
    assert done(chat) == [Did.ASKED, Did.WORDS_PASSED]


async def test_a_refused_act_is_not_noted(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await chat.presses("bob", "Soup")
    await organises(chat, "change", "names", "kind several", "answered", "open")
    await organises(chat, "close", "cancel", "at 9 December 6pm", who="bob")

    assert done(chat) == [Did.ASKED]


@pytest.mark.parametrize("mode", ["secret", "sensitive"])
async def test_of_a_secret_question_what_organisers_do_is_noted_and_nothing_else(chat: Chat, mode: str) -> None:
    await secretly.asks(chat, mode, "at 12 December 6pm")
    before = len(log_of(chat))
    await secretly.votes(chat, 6, 5)
    await chat.says_privately("carer-1", "/vote 1 2")
    await chat.presses("carer-2", "Take back")
    await organises(chat, "again", "nudge")
    await chat.minutes_pass(20 * 24 * 60)

    assert [entry.did for entry in log_of(chat)[before:]] == [Did.ASK_AGAIN, Did.ASK_AGAIN]
    assert done(chat) == [Did.ASKED, Did.ASK_AGAIN, Did.ASK_AGAIN]


async def _does(chat: Chat, who: str, words: str) -> None:
    """A carer writes this in private, and nobody says no."""
    await chat.minutes_pass(1)
    await chat.says_privately(who, words)
    assert not chat.answer.refused, (words, chat.note)


async def test_whatever_carers_do_nobody_without_a_role_is_ever_in_the_log(chat: Chat) -> None:
    """A group votes, withdraws, proposes, writes, shares and says not now; only those with a role are in the table."""
    linked.reached_at(chat)
    await services.joins(chat, "olu", CodeKind.ORGANISER)
    await writing.asks(chat)
    await chat.says("ada", LUNCH)
    for words in ("takes options", "link"):
        await chat.says_privately("ada", f"/polls 2 {words}")
    [token] = linked.tokens(chat)
    carers = [f"carer-{n}" for n in range(6)]
    for who in carers:
        await acts(chat, who)
        chooses(chat, who, FOLLOWS)
    before = len(log_of(chat))
    for n, who in enumerate(carers):
        await chat.presses(who, "Soup")
        await chat.presses(who, "Salad")
        await chat.presses(who, "Take back")
        for words in (f"propose Pie {n}", "later tomorrow", "later quiet"):
            await _does(chat, who, f"/polls 2 {words}")
        for words in ("2 2", "2 skip", f"1 More benches, {n} times"):
            await _does(chat, who, f"/vote {words}")
        await chat.presses_answer(who, "May be shared")
    await linked.answers(chat, token, "a browser", (1, 1))
    for who, words in zip(carers, ("/help", "/mydata", "/stop", "/pause", "/me"), strict=False):
        await _does(chat, who, words)
    await chat.says_privately(carers[0], "/people log")
    refused = chat.answer.refused
    await _does(chat, carers[5], "/forgetme yes")
    by_carers = log_of(chat)[before:]
    for words in ("yes Pie 1", "no Pie 2", "close"):
        await chat.says_privately("olu", f"/polls 2 {words}")
    with chat.storage.database.read() as connection:
        noted = {*connection.execute(sa.select(audit.c.by_id)).scalars()} - {None}

    assert refused
    assert by_carers == []
    assert noted == {person(chat, "ada"), person(chat, "olu")}
    assert broken(chat) is None


async def test_whoever_alters_what_is_noted_of_a_question_is_found_out_there(chat: Chat) -> None:
    await chat.says("ada", LUNCH)
    await organises(chat, "at 9 December 6pm", "close")
    altered = next(entry.number for entry in log_of(chat) if entry.did is Did.ASK_EXTENDED)
    with chat.storage.database.begin() as connection:
        connection.execute(sa.update(audit).where(audit.c.number == altered).values(about="2"))

    assert broken(chat) == altered


async def test_each_community_has_its_own_log(chat: Chat) -> None:
    before = len(log_of(chat))
    other = group("other")
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("ada", f"/join {code}", place=other)
    await chat.says_privately("ada", f"/join {code} yes")
    await chat.says("ada", LUNCH, place=other)
    both = chat.storage.read(
        lambda work: [work.audit.list_last(it.id, 100) for it in work.people.list_communities()],
    )

    assert sorted([entry.did for entry in entries].count(Did.ASKED) for entries in both) == [0, 1]
    assert min(len(entries) for entries in both) == before
