"""Rows of `adversarial.md` that are of concerns and of other things too, each by its id: C15, C22, D05a, D07.

D13 stands with A25. That a reader is named by two owners is in `tests/people/test_readers_adversarial.py`.
"""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.concerns.model.concern import Outcome
from bot.concerns.use_cases.intake import RenewLinks
from bot.concerns.use_cases.reading import (
    CloseConcern,
    DeleteConcern,
    ExportConcern,
    HandConcern,
    NoteConcern,
    TakeConcern,
)
from bot.people.audit import OF_CONCERNS, Entry
from bot.people.model import CommunityId
from storage.audit import audit
from storage.work import StorageWork
from tests.concerns.carers import Carer, page_token_of, token_of
from tests.concerns.desk import Desk
from tests.concerns.readers import EVENING, answers, does, listed, opens, released
from tests.concerns.scanning import Watch
from tests.people.naming import is_named, notices, reads, two_owners
from tests.polls.secret_voters import all_rows, said
from tests.support.chat import private

TEXT = "Vosper hid my rota under the zinc tray."
REPLY = "Quaint gizmos: we swapped your wards."


# C15


def entries(desk: Desk) -> list[Entry]:
    """What the log holds of concerns, the oldest first."""

    def look(work: StorageWork) -> list[Entry]:
        return [it for it in reversed(work.audit.list_last(desk.community.id, 99)) if it.did in OF_CONCERNS]

    found: list[Entry] = desk.chat.storage.read(look)
    return found


def witnesses(desk: Desk, who: str) -> set[str]:
    """The references of which somebody may see the entries."""

    def look(work: StorageWork) -> set[str]:
        return {*work.concern_witnesses.refs_of(work.people.person_of(desk.chat.sender(who)).id)}

    found: set[str] = desk.chat.storage.read(look)
    return found


async def test_c15_reading_answering_exporting_and_deleting_are_four_entries_of_a_reader_and_a_random_ref(
    desk: Desk,
) -> None:
    carer = Carer(desk.chat)
    code = await carer.sends(TEXT)
    concern = await released(desk)
    await opens(desk, "ann", concern)
    await answers(desk, "ann", concern, REPLY)
    await does(desk, "ann", ExportConcern, concern)
    await carer.follows(code)  # whatever a carer does is no entry
    await does(desk, "ann", DeleteConcern, concern)
    ann = desk.chat.storage.read(lambda work: work.people.person_of(desk.chat.sender("ann")).id)
    found = entries(desk)

    acts = ["concern-read", "concern-answered", "concern-exported", "concern-deleted"]
    assert [(it.did.value, it.by, it.about) for it in found] == [(act, ann, concern[:8]) for act in acts]
    assert (witnesses(desk, "joe"), witnesses(desk, "ada")) == ({concern[:8]}, set())
    assert not any(str(it) in repr(all_rows(desk.chat.storage)["audit"]) for it in (carer.account, carer.here))


async def test_c15_everything_else_that_readers_do_is_an_entry_too_and_what_is_refused_is_none(desk: Desk) -> None:
    await Carer(desk.chat).sends(TEXT)
    concern = await released(desk)
    joe = desk.chat.storage.read(lambda work: work.people.person_of(desk.chat.sender("joe")).id)
    await does(desk, "ann", TakeConcern, concern)
    await does(desk, "ann", NoteConcern, concern, text=REPLY)
    await does(desk, "ann", HandConcern, concern, to=joe)
    await does(desk, "ada", DeleteConcern, concern)
    await answers(desk, "ann", concern, "x")
    await does(desk, "joe", CloseConcern, concern, outcome=Outcome.NOTHING)

    acts = ["concern-handed", "concern-noted", "concern-handed", "concern-closed"]
    assert [it.did.value for it in entries(desk)] == acts


@pytest.mark.parametrize("column", ["did", "about", "by_person", "at"])
async def test_c15_whoever_alters_one_row_is_found_out_at_that_row(desk: Desk, column: str) -> None:
    await Carer(desk.chat).sends(TEXT)
    concern = await released(desk)
    for _ in range(2):
        await opens(desk, "ann", concern)
    await answers(desk, "joe", concern, REPLY)
    whole = desk.chat.storage.read(lambda work: work.audit.find_broken(desk.community.id))
    second = entries(desk)[1].number
    name = next(it.name for it in audit.c if it.name.startswith(column.partition("_")[0]))

    def alters(work: StorageWork) -> None:
        connection = work.concerns._transaction.connection
        row = connection.execute(sa.select(audit).where(audit.c.number == second)).one()
        was = getattr(row, name)
        now = {"did": "concern-noted", "about": "0" * 8, "at": None}.get(name)
        value = now if now is not None else was + timedelta(hours=1) if name == "at" else was + 1
        connection.execute(sa.update(audit).where(audit.c.number == second).values({name: value}))

    desk.chat.storage.transact(alters)

    assert whole is None
    assert desk.chat.storage.read(lambda work: work.audit.find_broken(desk.community.id)) == second


# C22


async def test_c22_a_reader_who_waits_for_the_second_owner_gets_no_key_and_reads_what_comes_afterwards(
    desk: Desk,
) -> None:
    chat = desk.chat
    await two_owners(chat)
    await is_named(chat, "dan")
    await Carer(chat).sends(TEXT)
    waiting = (reads(chat, "dan"), len(all_rows(chat.storage)["concern_readers"]), listed(desk, "dan"))
    await chat.presses("bob", "Confirm", place=private("bob"))
    await chat.time_passes_until(EVENING)
    first = desk.concerns()[0].id
    later = Carer(chat)
    review = await later.writes(TEXT[::-1])
    await later.presses("I saved it. Send")
    await chat.minutes_pass(24 * 60)

    assert waiting == (False, 2, ["role-denied"])
    assert reads(chat, "dan")
    assert len([it for it in notices(chat) if it.startswith("Dan")]) == 1
    assert "Dan" in review
    assert first not in listed(desk, "dan")
    assert len(listed(desk, "dan")) == 1


# D05a

WORDS = ("ਚੀਜ਼ਾਂ", "ਅੰਗਰੇਜ਼ਾਂ", "র‍্যাম্প", "می‌خواهم", "Urdu option (6pm)", "اردو آپشن (6pm)")


@pytest.mark.parametrize("by_form", [False, True], ids=["typed", "form"])
@pytest.mark.parametrize("text", [*WORDS, " ".join(WORDS)])
async def test_d05a_words_of_every_script_come_through_unharmed(desk: Desk, text: str, by_form: bool) -> None:
    carer = Carer(desk.chat)
    await carer.begins()
    if by_form:
        review = await carer.submits("concern-words", words=text)
    else:
        await carer.says(text)
        review = await carer.presses("Review")
    code = carer.code
    await carer.presses("I saved it. Send")
    concern = await released(desk)
    await answers(desk, "ann", concern, text)
    thread = await carer.follows(code)

    assert text in review
    assert text in await opens(desk, "ann", concern)
    assert thread.count(text) == 2


async def test_d05a_what_turns_or_hides_text_is_taken_out_once_on_entry(desk: Desk) -> None:
    carer = Carer(desk.chat)
    await carer.writes("Yes\u202eoN, hid\u200bden \u2066here\u2069 and e\u0301 one.")

    assert "YesoN, hidden here and é one." in carer.shown


# D07


async def refused_by(desk: Desk, words: str) -> tuple[str, str]:
    """What somebody whom nobody knows is answered, and how often they are told anything else."""
    carer, delivered = Carer(desk.chat), len(desk.chat.platform.delivered)
    before = all_rows(desk.chat.storage)
    answered = await carer.says(words)
    assert len(desk.chat.platform.delivered) == delivered
    assert {name for name, rows in all_rows(desk.chat.storage).items() if rows != before[name]} <= {"inbox_keys"}
    return answered, repr(carer.answer)


async def test_d07_any_word_in_a_link_that_is_not_good_is_answered_the_same_and_names_no_group(
    desk: Desk, watch: Watch
) -> None:
    chat = desk.chat
    stale = token_of(chat)
    community = CommunityId(desk.community.id)
    await chat.core.engine.do(chat.sender("ada"), RenewLinks(community=community))
    fresh = token_of(chat)
    chat.clock.passes(timedelta(days=40).total_seconds())
    await chat.settle()
    a_month_old, now = fresh, token_of(chat)
    bad = ("garbage", "a" * 26, "x" * 65, "'; DROP TABLE concerns;", stale, a_month_old, page_token_of(chat), now[:-1])
    answers_to = {word: await refused_by(desk, f"/start concern-{word}") for word in bad}
    typed = {word: await refused_by(desk, f"/concern {word}") for word in bad if " " not in word}
    good = await Carer(chat).says(f"/start concern-{now}")

    assert len({stale, fresh, now}) == 3
    assert len({*answers_to.values(), *typed.values()}) == 1
    assert "Group" not in repr(answers_to)
    assert good.startswith(said("concern-title"))
    assert watch.found(*bad[:2]) == []


async def test_d07_a_group_that_left_the_community_leads_there_no_more(desk: Desk) -> None:
    token = token_of(desk.chat)
    await desk.chat.bot_leaves(desk.chat.place)
    answered, _ = await refused_by(desk, f"/start concern-{token}")

    assert not answered.startswith(said("concern-title"))
    assert "Group" not in answered
