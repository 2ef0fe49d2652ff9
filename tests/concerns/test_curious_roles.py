"""A curious organiser goes on: to become somebody who reads it, to hide it, to bring it out earlier; and fails."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot.chat.inbound import Confirm
from bot.concerns.use_cases.handing_over import keep_readers
from bot.concerns.use_cases.intake import PutIntake
from bot.concerns.use_cases.reading import (
    HandConcern,
    MuteConcern,
)
from bot.people.model import PersonId
from storage.work import StorageWork
from tests.concerns.carers import Carer
from tests.concerns.curious import SLOWLY, TEXT, leaves_joe_out
from tests.concerns.desk import Desk, shown
from tests.concerns.readers import does, listed, only, opens, released
from tests.concerns.test_adversarial_keeping import opened_by, without_joe
from tests.concerns.test_curious_organiser import CURIOUS
from tests.polls.secret_voters import all_rows, said
from tests.support.chat import private

# 10 to 15: becoming somebody who reads it


def person_of(desk: Desk, who: str) -> PersonId:
    """By what somebody is known."""
    found: PersonId = desk.chat.storage.read(lambda work: work.people.person_of(desk.chat.sender(who)).id)
    return found


async def test_a_reader_hands_it_to_nobody_whom_the_carer_left_out_by_whatever_way(ours: Desk) -> None:
    await leaves_joe_out(ours, "cat")
    concern = await released(ours)
    persons = {who: person_of(ours, who)
               for who in CURIOUS}  # fmt: skip
    handed = {who: await does(ours, "ann", HandConcern, concern, to=person) for who, person in persons.items()}

    assert set(handed.values()) == {"concern-no-such-reader"}
    assert opened_by(ours, "joe") == []
    assert [row[0] for row in all_rows(ours.chat.storage)["concern_witnesses"]] == []


async def test_who_names_themselves_a_reader_afterwards_opens_nothing_that_was_there(ours: Desk) -> None:
    await ours.sends("cat", TEXT)
    held = ours.concerns()
    ours.reads("ada")
    concern = await released(ours)

    assert len(held) == 1
    assert (listed(ours, "ada"), await opens(ours, "ada", concern)) == ([], "concern-none-such")
    assert (opened_by(ours, "ada"), opened_by(ours, "ann")) == ([], [concern])
    assert said("concern-news") not in [it.title for it in ours.chat.messages(private("ada"))]


async def test_who_names_themselves_a_reader_between_review_and_sending_gets_no_key(ours: Desk) -> None:
    carer = Carer(ours.chat)
    review = await carer.writes(TEXT)
    ours.reads("ada", "eve")
    await carer.presses("I saved it. Send")
    concern = await released(ours)

    assert "Ann and Joe can read it." in review
    assert [listed(ours, who) for who in ("ann", "joe", "ada", "eve")] == [[concern], [concern], [], []]
    assert opened_by(ours, "ada") == opened_by(ours, "eve") == []


async def test_a_reader_who_was_removed_and_named_again_opens_nothing_of_before(ours: Desk) -> None:
    await ours.sends("cat", TEXT)
    concern = await released(ours)
    before = await opens(ours, "joe", concern)

    def remove(work: StorageWork) -> None:
        community = work.people.list_communities()[0]
        work.people.take_roles(work.people.person_of(ours.chat.sender("joe")).id, community.id, reads=True)
        keep_readers(work, community)

    ours.chat.storage.transact(remove)
    removed = await opens(ours, "joe", concern)
    ours.reads("joe")

    assert (TEXT in before, removed) == (True, "role-denied")
    assert (listed(ours, "joe"), await opens(ours, "joe", concern)) == ([], "concern-none-such")
    assert opened_by(ours, "joe") == []


async def test_joining_accounts_makes_nobody_a_reader_without_the_reader(ours: Desk) -> None:
    """Codes to join are made and used by the two accounts themselves; Eve has only her own."""
    await leaves_joe_out(ours, "cat")
    concern = await released(ours)
    chat = ours.chat
    await chat.says_privately("eve", "/people account")
    for word in ("/join ann", "/join fake:ann", f"/join {concern}", f"/join {concern[:8]}"):
        chat.clock.passes(SLOWLY)
        await chat.says_privately("eve", word)
    for action in ("join-account", f"join-account:{'a' * 26}", "join-account:ann"):
        chat.clock.passes(SLOWLY)
        await chat.sends("eve", action, place=private("eve"))

    assert await opens(ours, "eve", concern) == "role-denied"
    assert opened_by(ours, "ann") == [concern]


# 15 to 20: hiding, deleting, erasing, and settings as levers


async def test_muting_hides_nothing_from_other_readers_and_is_noted(ours: Desk) -> None:
    carer = Carer(ours.chat)
    code = await carer.sends(TEXT)
    concern = await released(ours)
    await opens(ours, "ann", concern)
    await does(ours, "joe", MuteConcern, concern, muted=True)
    await carer.follows(code)
    await carer.says("/followup more")
    await carer.says("Wizards fix boxing quilts.")
    await ours.chat.time_passes_until(datetime(2026, 12, 3, 10, 0, tzinfo=UTC))

    assert listed(ours, "ann") == [concern]
    assert "Wizards fix boxing quilts." in await opens(ours, "ann", concern)
    assert [row for row in all_rows(ours.chat.storage)["audit"] if "concern-muted" in row]


async def test_erasing_whoever_is_suspected_takes_no_concern_away_and_tells_nothing(ours: Desk) -> None:
    code = await ours.sends("cat", TEXT)
    await ours.chat.says_privately("cat", "/forgetme")
    erased = ours.chat.private_message + ours.chat.note
    await ours.chat.says_privately("cat", "/forgetme yes")
    await ours.chat.says_privately("dan", "/forgetme")

    assert ours.chat.private_message + ours.chat.note == erased
    assert len(ours.concerns()) == 1
    assert TEXT in await Carer(ours.chat).follows(code)


async def test_changing_the_hours_brings_nothing_out_before_its_two_hours(ours: Desk) -> None:
    chat = ours.chat
    await Carer(chat).sends(TEXT)
    intake = chat.storage.read(lambda work: work.intakes.find(work.people.list_communities()[0].id))
    for slots in ((time(10, 15), time(18)), (time(10, 30), time(10, 45), time(11)), (time(11, 45),)):
        put = PutIntake(community=ours.community.id, intake=replace(intake, slots=slots))
        await chat.core.engine.do(chat.sender("ada"), put)
        await chat.settle()
        await chat.minutes_pass(35)
        assert listed(ours, "ann") == []
    await chat.minutes_pass(30 * 60)

    assert listed(ours, "ann") == [only(ours)]


async def test_only_an_owner_changes_how_concerns_are_taken_and_closing_it_loses_nothing(ours: Desk) -> None:
    chat, carer = ours.chat, Carer(ours.chat)
    code = await carer.sends(TEXT)
    writing = Carer(chat)
    await writing.writes(TEXT)
    action = writing.action("I saved it. Send")
    intake = chat.storage.read(lambda work: work.intakes.find(work.people.list_communities()[0].id))
    closed = PutIntake(community=ours.community.id, intake=replace(intake, contact=""))
    for who in ("eve", "joe", "ann", "cat"):
        with pytest.raises(Exception, match=r"not-yours|owners-only"):
            await chat.core.engine.do(chat.sender(who), closed)
    await chat.core.engine.do(chat.sender("ada"), closed)
    refused = await writing.sends_action(action)
    concern = await released(ours)

    assert refused == said("concern-not-here")
    assert listed(ours, "ann") == [concern]
    assert TEXT in await carer.follows(code)


async def test_many_acts_of_a_carer_slow_nobody_else_and_nobody_can_see_how_fast_another_writes(ours: Desk) -> None:
    carer = Carer(ours.chat)
    await carer.begins()
    await asyncio.gather(*(ours.chat.core.engine.handle(carer.said(f"Word {n}.")) for n in range(30)))
    others = [shown(await ours.chat.says_privately(who, "/polls")) for who in ("cat", "eve")]

    assert said("slow-down") not in others


async def test_the_reminder_in_a_group_is_the_same_and_at_the_hour_whoever_typed_and_whatever(ours: Desk) -> None:
    chat, seen = ours.chat, []
    for who, minute in (("cat", 7), ("eve", 31)):
        await chat.minutes_pass(60 - chat.clock.now.minute + minute)
        said_there = replace(chat.typed(who, f"/concern {TEXT}"), confirm=Confirm.NONE)
        await chat.core.engine.handle(said_there)
        await chat.minutes_pass(60 - chat.clock.now.minute)
        seen.append((chat.clock.now.minute, repr(chat.message.message), chat.message.title))

    assert seen[0] == seen[1]
    assert seen[0][2] == said("concern-typed-title")


async def test_without_joe_is_how_these_tests_leave_him_out(ours: Desk) -> None:
    """Both ways to raise it give the same rows, whoever the carer is."""
    await without_joe(Carer(ours.chat))
    await leaves_joe_out(ours, "cat")
    keys = [row[:2] for row in all_rows(ours.chat.storage)["concern_keys"]]

    assert sorted(len([reader for concern, reader in keys if concern == it.id]) for it in ours.concerns()) == [2, 2]
