"""Who is asked to read, and when: in turn, around whoever was left out, and never nobody without its being told."""

from datetime import UTC, datetime

import pytest

from bot.concerns.use_cases.reading import MuteConcern, TakeConcern
from bot.people.model import PersonId
from storage.work import StorageWork
from tests.concerns.desk import Desk, open_desk
from tests.concerns.readers import does, listed, only, opens, released
from tests.support.audited import person
from tests.support.chat import Chat, private

LATE = "A concern has waited for longer than was promised. Please look."
NEWS = "There are new concerns to read."


def told(desk: Desk, title: str = LATE) -> list[int]:
    """How often each of the readers was told that."""
    return [[shown.title for shown in desk.chat.messages(private(who))].count(title) for who in ("ann", "joe", "pat")]


def on(day: int, hour: int, minute: int = 45, *, month: int = 12) -> datetime:
    return datetime(2026 if month == 12 else 2027, month, day, hour, minute, tzinfo=UTC)


@pytest.fixture
async def three(chat: Chat) -> Desk:
    """Ann, Joe and Pat read concerns, named on three days."""
    desk = await open_desk(chat, "ann")
    for who in ("joe", "pat"):
        await chat.minutes_pass(24 * 60)
        desk.reads(who)
    await desk.is_member("cat")
    return desk


async def sent_before_christmas(desk: Desk, *, without: str = "") -> None:
    """Sent on the morning of Christmas Eve, a Thursday: it is handed over at 6pm, and to be read by Tuesday, 5pm."""
    await desk.chat.time_passes_until(datetime(2026, 12, 24, 10, tzinfo=UTC))
    await desk.writes("cat")
    if without:
        await desk.presses("cat", "Who reads it")
        await desk.presses("cat", f"✓ {without}")
        await desk.presses("cat", "Back")
    await desk.presses("cat", "I saved it. Send")


async def test_at_the_deadline_the_next_reader_is_asked_and_then_the_one_after(three: Desk) -> None:
    """Nobody is asked on Christmas Day, at the weekend or on Monday, which is a bank holiday in place of Saturday."""
    await sent_before_christmas(three)
    await three.chat.time_passes_until(on(24, 18))
    new = told(three, NEWS)
    await three.chat.time_passes_until(on(29, 16))
    before = told(three)
    await three.chat.time_passes_until(on(29, 18))
    first = told(three)
    await three.chat.time_passes_until(on(30, 9))

    assert str(three.concerns()[0].read_by) == "2026-12-29"
    assert (new, before, first) == ([1, 1, 1], [0, 0, 0], [1, 1, 0])
    assert told(three) == [2, 2, 1]


async def test_once_all_were_asked_all_are_asked_once_each_working_day(three: Desk) -> None:
    await sent_before_christmas(three)
    await three.chat.time_passes_until(on(30, 9))
    before = told(three)[0]
    await three.chat.time_passes_until(on(31, 18))
    thursday = told(three)[0]
    await three.chat.time_passes_until(on(3, 23, month=1))
    over_new_year = told(three)[0]
    await three.chat.time_passes_until(on(4, 18, month=1))

    assert (thursday - before, over_new_year - thursday, told(three)[0] - over_new_year) == (1, 0, 1)


async def test_whoever_was_left_out_is_never_asked(three: Desk) -> None:
    """A conflict of interest goes around the reader concerned: not told, not asked, not in the list."""
    await sent_before_christmas(three, without="Joe")
    await three.chat.time_passes_until(on(31, 18))

    assert told(three, NEWS) == [1, 0, 1]
    assert told(three)[1] == 0
    assert min(told(three)[0], told(three)[2]) >= 2
    assert listed(three, "joe") == []


async def test_whoever_looks_after_it_is_asked_first(three: Desk) -> None:
    await sent_before_christmas(three)
    await three.chat.time_passes_until(on(24, 18))
    await does(three, "pat", TakeConcern, only(three))
    await three.chat.time_passes_until(on(29, 18))

    assert told(three) == [1, 0, 1]


async def test_once_it_is_read_nobody_is_asked_until_an_answer_is_late(three: Desk) -> None:
    await sent_before_christmas(three)
    await three.chat.time_passes_until(on(29, 18))
    await opens(three, "ann", only(three))
    before = told(three)
    answer_by = three.concerns()[0].answer_by
    await three.chat.time_passes_until(datetime(answer_by.year, answer_by.month, answer_by.day, 20, tzinfo=UTC))
    kept = told(three)
    await three.chat.minutes_pass(24 * 60)

    assert kept == before
    assert sum(told(three)) > sum(before)


async def test_muting_a_thread_takes_back_no_promise_to_read_it(three: Desk) -> None:
    await sent_before_christmas(three)
    await three.chat.time_passes_until(on(24, 18))
    await does(three, "ann", MuteConcern, only(three), muted=True)
    await three.chat.time_passes_until(on(29, 18))

    assert told(three) == [1, 1, 0]


async def test_of_a_muted_thread_that_was_read_nothing_more_is_told(three: Desk) -> None:
    await sent_before_christmas(three)
    await three.chat.time_passes_until(on(24, 18))
    await opens(three, "ann", only(three))
    await does(three, "ann", MuteConcern, only(three), muted=True)
    await three.chat.time_passes_until(on(28, 18, month=1))

    assert told(three) == [0, 0, 0]


async def test_sooner_is_told_at_night_too_within_a_quarter_of_an_hour(three: Desk) -> None:
    chat = three.chat
    await chat.time_passes_until(datetime(2026, 12, 5, 23, 5, tzinfo=UTC))
    await three.writes("cat")
    await three.presses("cat", "More choices")
    await three.presses("cat", "Sooner")
    warned = three.text
    await three.presses("cat", "Yes, sooner")
    await three.presses("cat", "Back")
    await three.presses("cat", "I saved it. Send")
    before = told(three, NEWS)
    await chat.time_passes_until(datetime(2026, 12, 5, 23, 15, tzinfo=UTC))

    assert "easier to guess it was you" in warned
    assert (before, told(three, NEWS)) == ([0, 0, 0], [1, 1, 1])
    assert not chat.messages(private("ann"))[-1].message.silent


# Readers who go


async def test_a_reader_who_goes_is_not_asked_and_their_keys_go(three: Desk) -> None:
    await sent_before_christmas(three)
    await three.chat.time_passes_until(on(24, 18))
    await three.chat.says_privately("joe", "/people leave reader yes")
    await three.chat.time_passes_until(on(30, 18))

    assert told(three)[1] == 0
    assert min(told(three)[0], told(three)[2]) >= 1
    assert (len(pairs(three)), keys(three)) == (2, 3)  # two readers, and the carer


async def test_whoever_is_named_again_opens_nothing_of_before(three: Desk) -> None:
    concern = await sent_and_released(three)
    await three.chat.says_privately("joe", "/people leave reader yes")
    three.reads("joe")

    assert listed(three, "joe") == []
    assert await opens(three, "joe", concern) == "concern-none-such"


async def test_with_every_reader_gone_owners_are_told_and_nothing_is_lost(desk: Desk) -> None:
    chat = desk.chat
    code = await desk.sends("cat")
    for who in ("ann", "joe"):
        await chat.says_privately(who, "/people leave reader yes")
    await chat.time_passes_until(on(2, 9))
    shown = chat.messages(private("ada"))[-1]

    assert shown.title == "Nobody can read concerns of Group now. Name readers: write /people add reader."
    assert shown.lines == ()
    follows = await desk.follows("cat", code)
    assert "My manager shouted at me" in follows
    assert "Nobody can read it now. Outside this group you can ask: Rivertown Advocacy, 01632 960 001" in follows


async def test_owners_are_told_the_same_whether_or_not_there_is_any_concern(desk: Desk) -> None:
    for who in ("ann", "joe"):
        await desk.chat.says_privately(who, "/people leave reader yes")

    assert desk.chat.messages(private("ada"))[-1].title.startswith("Nobody can read concerns of Group now.")


async def test_a_reader_who_is_erased_is_gone_as_one(desk: Desk) -> None:
    await desk.sends("cat")
    for who in ("ann", "joe"):
        await desk.chat.says_privately(who, "/forgetme yes")

    assert (pairs(desk), keys(desk)) == ([], 1)
    assert desk.chat.messages(private("ada"))[-1].title.startswith("Nobody can read concerns of Group now.")


# Accounts that are one person


async def joins(chat: Chat, who: str, to: str) -> None:
    """`who` becomes one person with `to`."""
    await chat.says_privately(to, "/join account")
    code = next(line for line in chat.private_message.splitlines() if line.startswith("/join "))
    await chat.says_privately(who, code)
    await chat.presses_answer(who, "Join them")


async def sent_and_released(desk: Desk) -> str:
    await desk.sends("cat")
    return await released(desk) if desk.chat.clock.now < on(1, 18) else await _tomorrow(desk)


async def _tomorrow(desk: Desk) -> str:
    await desk.chat.minutes_pass(24 * 60)
    return only(desk)


def pairs(desk: Desk) -> list[PersonId]:
    """Whose pairs of keys there are."""
    found: list[PersonId] = desk.chat.storage.read(
        lambda work: [reader.person for reader in work.concern_readers.list_all()]
    )
    return found


def keys(desk: Desk) -> int:
    """How many keys to concerns there are."""

    def look(work: StorageWork) -> int:
        rows = work.concerns._transaction.connection.exec_driver_sql("SELECT concern_id FROM concern_keys").all()
        return len(rows)

    many: int = desk.chat.storage.read(look)
    return many


async def test_the_keys_of_an_account_follow_it(desk: Desk) -> None:
    concern = await sent_and_released(desk)
    await joins(desk.chat, "joe", "jo2")

    assert person(desk.chat, "jo2") in pairs(desk)
    assert len(pairs(desk)) == 2
    assert "My manager shouted at me" in await opens(desk, "joe", concern)
    assert "My manager shouted at me" in await opens(desk, "jo2", concern)


async def test_what_either_of_two_accounts_could_open_the_one_person_can(desk: Desk) -> None:
    """Joe was left out of the first, and Ann of the second; that both are one person only they can know."""
    for left_out in ("Joe", "Ann"):
        await desk.chat.minutes_pass(11)
        await desk.writes("cat", f"Words that {left_out} shall not read.")
        await desk.presses("cat", "Who reads it")
        await desk.presses("cat", f"✓ {left_out}")
        await desk.presses("cat", "Back")
        await desk.presses("cat", "I saved it. Send")
    await desk.chat.time_passes_until(on(1, 18))
    before = listed(desk, "ann"), listed(desk, "joe")
    await does(desk, "joe", TakeConcern, before[1][0])
    await joins(desk.chat, "joe", "ann")

    assert [len(each) for each in before] == [1, 1]
    assert sorted(listed(desk, "ann")) == sorted([*before[0], *before[1]])
    for concern in listed(desk, "joe"):
        assert "shall not read." in await opens(desk, "joe", concern)
    assert len(pairs(desk)) == 1
