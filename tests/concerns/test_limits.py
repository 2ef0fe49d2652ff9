"""What cannot be kept, as tests: so that nothing that we write ever claims more (`trust.md` §1.2, §6)."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.concerns.model.concern import ConcernId
from storage.concern_tables import concern_keys
from storage.key_store import name_of_month
from tests.concerns.burglar import Burglar
from tests.concerns.carers import Carer
from tests.concerns.desk import Desk
from tests.concerns.readers import EVENING, answers, days_pass, listed, only, opens, released
from tests.concerns.test_adversarial_keeping import with_push, without_joe
from tests.concerns.test_thief import REPLY, TEXT, lives_on, steals
from tests.polls.secret_voters import said
from tests.storage.thief import copy_of, files_below
from tests.support.chat import private


async def test_with_a_code_that_was_found_and_the_keys_of_months_alone_its_concern_can_be_read(
    desk: Desk, tmp_path: Path
) -> None:
    """What a code is worth, for whoever also has the server: of other concerns it opens none."""
    _, concern, code = await lives_on(desk)
    await Carer(desk.chat).sends(TEXT[::-1])
    months = [it.read_bytes() for it in (tmp_path / "keys").rglob("*-2026-12*") if it.is_file()]
    thief = steals(desk, tmp_path / "stolen", [], *months)
    stretched = desk.chat.storage.stretch(code.replace("-", ""))

    assert thief.words() == {}
    assert replace(thief, stretched=stretched).words() == {concern: TEXT}


async def test_who_copies_the_whole_server_reads_every_concern_that_is_there_just_then(
    desk: Desk, tmp_path: Path
) -> None:
    """Keys that the server can open, whoever has the server can open."""
    carer, concern, _ = await lives_on(desk)
    thief = steals(desk, tmp_path / "stolen", [carer], *files_below(tmp_path / "keys"))

    assert thief.words() == {concern: TEXT}
    assert len(thief.private_keys()) == 2


async def test_and_knows_who_asked_to_be_told_but_of_nobody_else_who_they_are(desk: Desk, tmp_path: Path) -> None:
    """What the choice says where it is offered: a scrambled link, which the server's keys unscramble."""
    asked, silent = Carer(desk.chat), Carer(desk.chat)
    await with_push(asked)
    await silent.sends(TEXT)
    thief = steals(desk, tmp_path / "stolen", [asked, silent], *files_below(tmp_path / "keys"))

    assert thief.whom_to_tell() == {f"fake:{asked.account}"}
    assert thief.who_sent() == set()
    assert "scrambled link" in said("concern-switch-tell-me")


async def test_what_had_ended_before_the_server_was_copied_stays_unread(desk: Desk, tmp_path: Path) -> None:
    carer, _, _ = await lives_on(desk)
    backup = copy_of(desk.chat.storage.database, tmp_path / "backup")
    await days_pass(desk, 95)
    files = files_below(tmp_path / "keys")
    thief = Burglar(rows=backup, files=files, suspects=[f"fake:{carer.account}"])

    assert files
    assert (thief.words(), thief.whom_to_tell()) == ({}, set())


async def test_a_copy_of_keys_from_before_its_end_defeats_shredding(desk: Desk, tmp_path: Path) -> None:
    """Why database and keys are backed up apart, and what is printed with every backup."""
    carer, concern, _ = await lives_on(desk)
    files = files_below(tmp_path / "keys")
    backup = copy_of(desk.chat.storage.database, tmp_path / "backup")
    await days_pass(desk, 95)
    thief = Burglar(rows=backup, files=files, suspects=[f"fake:{carer.account}"])

    assert desk.concerns() == []
    assert thief.words() == {concern: TEXT}


async def test_a_month_of_which_one_concern_is_left_keeps_the_key_of_all_its_backups(
    desk: Desk, tmp_path: Path
) -> None:
    """One that is deleted early stays readable in a copy of the database until its month is over for all of them."""
    chat = desk.chat
    await Carer(chat).sends(TEXT)
    concern = await released(desk)
    await Carer(chat).sends(TEXT[::-1])
    backup = copy_of(chat.storage.database, tmp_path / "backup")
    chat.storage.transact(lambda work: work.concerns.forget(ConcernId(concern)))
    await days_pass(desk, 2)
    thief = Burglar(rows=backup, files=files_below(tmp_path / "keys"))

    assert name_of_month("concerns", EVENING.date().replace(day=1)) in chat.storage.key_store.list_names()
    assert thief.words()[concern] == TEXT


async def test_whoever_has_the_database_learns_whom_a_carer_left_out(desk: Desk, tmp_path: Path) -> None:
    """Each reader of a concern has a row: who has none, was left out, or came later."""
    await without_joe(Carer(desk.chat))
    thief = steals(desk, tmp_path / "stolen", [])
    whose = [row[1] for row in thief.rows[concern_keys.name]]

    assert len(thief.rows["concern_readers"]) == 2
    assert (len(whose), "carer" in whose) == (2, True)


async def test_between_two_slots_he_learns_how_many_wait_and_from_two_copies_when_one_came(
    desk: Desk, tmp_path: Path
) -> None:
    """Two copies, an hour apart: one came in between. Who was there in that hour, he has to know from elsewhere."""
    earlier = steals(desk, tmp_path / "ten", [])
    await Carer(desk.chat).sends(TEXT)
    later = steals(desk, tmp_path / "eleven", [])

    assert (len(earlier.rows["concerns"]), len(later.rows["concerns"])) == (0, 1)


async def test_whoever_has_the_code_has_the_answer(desk: Desk) -> None:
    """A code that somebody else finds opens the thread for them: it is all that there is."""
    code = await Carer(desk.chat).sends(TEXT)
    concern = await released(desk)
    await answers(desk, "ann", concern, REPLY)
    finder = Carer(desk.chat)

    assert REPLY in await finder.follows(code)


async def test_whoever_has_lost_the_code_has_lost_the_answer(desk: Desk) -> None:
    """Nobody can give it again: neither the carer's account nor a reader nor an owner leads to it."""
    carer = Carer(desk.chat)
    await carer.sends(TEXT)
    concern = await released(desk)
    await answers(desk, "ann", concern, REPLY)
    asked = [await carer.says(words) for words in ("/followup", "/mydata", "/support", "/concern review")]

    assert not any(REPLY in each or TEXT in each for each in asked)


async def test_what_a_carer_writes_about_themselves_a_reader_reads(desk: Desk) -> None:
    """Hints stop nobody, and style and stories are nobody's to hide."""
    await Carer(desk.chat).sends("It is me, Zwetlana Quixworth, 07700 900123.")
    concern = await released(desk)

    assert "Zwetlana Quixworth" in await opens(desk, "ann", concern)


async def test_one_concern_a_week_is_one_of_those_who_wrote_to_the_bot_in_those_hours(desk: Desk) -> None:
    """Whoever watches the group knows on which day, and in which slot, and no more by us."""
    await Carer(desk.chat).sends(TEXT)
    await desk.chat.time_passes_until(datetime(2026, 12, 1, 17, 59, tzinfo=UTC))
    before = listed(desk, "ann")
    await desk.chat.time_passes_until(EVENING)

    assert (before, listed(desk, "ann")) == ([], [only(desk)])
    assert len(desk.chat.messages(private("ann"))) == 1


async def test_a_reader_may_copy_what_they_read(desk: Desk) -> None:
    """Its message is guarded where a platform can do that; a photograph of a screen it cannot stop."""
    await Carer(desk.chat).sends(TEXT)
    concern = await released(desk)

    assert TEXT in await opens(desk, "ann", concern)
