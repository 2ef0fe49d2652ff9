"""A thief of the database tries to read a concern, to find who raised it, and to tell who wants an answer; he fails.

What he can do who has the keys as well is in `test_limits.py`: the one is worth as much as the other.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.concerns.model.concern import Outcome
from bot.concerns.use_cases.reading import CloseConcern, NoteConcern
from tests.concerns.burglar import Burglar
from tests.concerns.carers import Carer
from tests.concerns.desk import Desk
from tests.concerns.readers import EVENING, answers, days_pass, does, released
from tests.concerns.scanning import windows
from tests.concerns.test_adversarial_keeping import with_push, without_joe
from tests.polls.secret_voters import voters
from tests.records.scanning import hits, kept_bytes
from tests.storage.thief import copy_of

TEXT = "Vosper hid my rota under the zinc tray."
REPLY = "Quaint gizmos: we swapped your wards."
NOTE = "Jovial klutz says nothing of it yet."


def steals(desk: Desk, folder: Path, carers: Sequence[Carer], *files: bytes) -> Burglar:
    """The database as it is now, a list of two hundred accounts with the carers among them, and some files."""
    suspects = [*(str(carer.account) for carer in carers), *map(str, voters(200, 400))]
    return Burglar(
        rows=copy_of(desk.chat.storage.database, folder), files=files, suspects=[f"fake:{it}" for it in suspects]
    )


async def lives_on(desk: Desk) -> tuple[Carer, str, str]:
    """A concern with everything: words, an answer, a note, and somebody who wants to be told; its id and its code."""
    carer = Carer(desk.chat)
    code = await with_push(carer)
    concern = await released(desk)
    await answers(desk, "ann", concern, REPLY)
    await does(desk, "joe", NoteConcern, concern, text=NOTE)
    return carer, concern, code


async def test_1_he_reads_no_words_no_answers_and_no_notes(desk: Desk, tmp_path: Path) -> None:
    carer, concern, _ = await lives_on(desk)
    thief = steals(desk, tmp_path / "stolen", [carer])

    assert [row[0] for row in thief.rows["concerns"]] == [concern]
    assert thief.words() == {}
    wanted = [window for text in (TEXT, REPLY, NOTE) for window in windows(text)]
    assert hits(wanted, {"database": kept_bytes(desk.chat.storage.database)}) == []


async def test_2_he_unwraps_no_readers_key(desk: Desk, tmp_path: Path) -> None:
    await lives_on(desk)
    thief = steals(desk, tmp_path / "stolen", [])

    assert len(thief.rows["concern_readers"]) == 2
    assert thief.private_keys() == {}


async def test_3_he_learns_that_somebody_wants_to_be_told_and_not_who(desk: Desk, tmp_path: Path) -> None:
    carer, concern, _ = await lives_on(desk)
    thief = steals(desk, tmp_path / "stolen", [carer])

    assert [row[0] for row in thief.rows["return_addresses"]] == [concern]
    assert thief.whom_to_tell() == set()


async def test_4_of_two_hundred_accounts_he_finds_none(desk: Desk, tmp_path: Path) -> None:
    carer, _, _ = await lives_on(desk)
    thief = steals(desk, tmp_path / "stolen", [carer])

    assert thief.who_sent() == set()
    everything = repr([row for rows in thief.rows.values() for row in rows])
    assert (str(carer.account) in everything, str(carer.here) in everything) == (False, False)


async def test_5_no_row_of_a_person_is_of_the_moment_at_which_a_concern_came(desk: Desk, tmp_path: Path) -> None:
    """Whoever is known already, and raises one, has the same rows before and after; the concern has days alone."""
    before = steals(desk, tmp_path / "before", [])
    await desk.sends("cat", TEXT)
    after = steals(desk, tmp_path / "after", [])
    changed = {
        name for name in after.rows if sorted(map(repr, after.rows[name])) != sorted(map(repr, before.rows[name]))
    }

    assert changed - {"receipt_salts"} == {"concerns", "concern_keys"}


async def test_6_short_and_long_words_and_whatever_was_chosen_are_of_one_length(desk: Desk, tmp_path: Path) -> None:
    await Carer(desk.chat).sends("No.")
    await Carer(desk.chat).sends("x" * 900)
    await without_joe(Carer(desk.chat))
    await with_push(Carer(desk.chat))
    thief = steals(desk, tmp_path / "stolen", [])

    assert len({len(bytes(row[-1])) for row in thief.rows["concerns"]}) == 1  # type: ignore[call-overload]
    assert len({len(bytes(row[-1])) for row in thief.rows["concern_keys"]}) == 1  # type: ignore[call-overload]


async def test_7_of_three_of_one_slot_he_cannot_tell_which_came_first(desk: Desk, tmp_path: Path) -> None:
    for _ in range(3):
        await Carer(desk.chat).sends(TEXT)
        await desk.chat.minutes_pass(20)
    await desk.chat.time_passes_until(EVENING)
    thief = steals(desk, tmp_path / "stolen", [])
    rows = thief.rows["concerns"]

    # But for what is random or sealed, one is as another.
    assert len({repr([it for it in row[1:] if not isinstance(it, bytes | memoryview)]) for row in rows}) == 1
    assert [row[0] for row in rows] == sorted(str(row[0]) for row in rows)


async def test_8_with_the_code_that_a_carer_has_lost_he_reads_nothing_either(desk: Desk, tmp_path: Path) -> None:
    """The key of the month is not in the database."""
    carer, _, code = await lives_on(desk)
    salt = [bytes(row[1]) for row in copy_of(desk.chat.storage.database, tmp_path / "s")["receipt_salts"]]  # type: ignore[call-overload]
    stretched = desk.chat.storage.stretch(code.replace("-", ""))
    thief = steals(desk, tmp_path / "stolen", [carer], code.encode(), stretched[:32], stretched[32:], *salt)

    assert "carer" in [row[1] for row in thief.rows["concern_keys"]]
    assert replace(thief, stretched=stretched).words() == {}


async def test_9_what_was_closed_or_ended_is_not_there_any_more(desk: Desk, tmp_path: Path) -> None:
    carer, concern, _ = await lives_on(desk)
    earlier = steals(desk, tmp_path / "earlier", [carer])
    await does(desk, "ann", CloseConcern, concern, outcome=Outcome.CHANGED)
    closed = steals(desk, tmp_path / "closed", [carer])
    await days_pass(desk, 95)
    later = steals(desk, tmp_path / "later", [carer])
    sealed = [bytes(row[-1])[:48] for name in OF_ONE for row in earlier.rows[name]]  # type: ignore[call-overload]

    assert closed.rows["return_addresses"] == []
    assert [later.rows[name] for name in OF_ONE] == [[]] * 4
    assert hits(sealed, {"database": kept_bytes(desk.chat.storage.database)}) == []


OF_ONE = ("concerns", "concern_keys", "concern_messages", "return_addresses")


async def test_10_with_a_copy_of_each_day_he_still_reads_nothing(desk: Desk, tmp_path: Path) -> None:
    carer = Carer(desk.chat)
    code = await with_push(carer)
    copies = [steals(desk, tmp_path / "first", [carer])]
    concern = await released(desk)
    for day in range(3):
        await carer.follows(code)
        await carer.says("/followup more")
        await carer.says(f"Wizards fix boxing quilts {day}.")
        await answers(desk, "ann", concern, f"{REPLY} {day}")
        await desk.chat.minutes_pass(24 * 60)
        copies.append(steals(desk, tmp_path / f"day-{day}", [carer]))
    rows = {f"{name}": [row for copy in copies for row in copy.rows[name]] for name in copies[0].rows}
    thief = Burglar(rows=rows, suspects=copies[0].suspects)

    assert (thief.words(), thief.whom_to_tell(), thief.who_sent(), thief.private_keys()) == ({}, set(), set(), {})


async def test_with_what_the_database_keeps_of_persons_he_learns_who_reads_and_no_more(
    desk: Desk, tmp_path: Path
) -> None:
    """No table of persons leads to a concern but by its readers."""
    carer, concern, _ = await lives_on(desk)
    thief = steals(desk, tmp_path / "stolen", [carer])
    naming = {name for name, rows in thief.rows.items() if concern[:8] in repr(rows)}

    assert naming - {"ticks"} <= {*OF_ONE, "concern_witnesses", "audit", "posts", "subjects"}
    assert len({row[1] for row in thief.rows["concern_witnesses"]}) == 2


@pytest.mark.parametrize("released_on", [date(2026, 12, 1)])
async def test_he_learns_days_and_how_many_there_are(desk: Desk, tmp_path: Path, released_on: date) -> None:
    """As the promise says: row counts, by the day on which they were handed over."""
    await lives_on(desk)
    thief = steals(desk, tmp_path / "stolen", [])

    assert len(thief.rows["concerns"]) == 1
    assert str(released_on) in repr([str(it) for it in thief.rows["concerns"][0]])
