"""Rows of `adversarial.md` about receipt codes, each by its id: A09 to A12. Work is counted; no clock is looked at."""

import threading

import pytest

from bot.concerns.model.concern import Outcome
from bot.concerns.model.receipts import as_words, check, new_code, shown
from bot.concerns.use_cases.following import OpenThread
from bot.concerns.use_cases.reading import CloseConcern, DeleteConcern
from bot.refusals import Refusal
from storage.sealing import stretch
from tests.concerns.carers import Carer, all_at_once, text_of
from tests.concerns.desk import Desk
from tests.concerns.readers import EVENING, days_pass, does, opens, released
from tests.concerns.scanning import Watch
from tests.polls.secret_voters import said

TEXT = "Vosper hid my rota under the zinc tray."
UNKNOWN, SLOWER, MISTYPED = said("receipt-unknown"), said("receipt-slow-down"), said("receipt-mistyped")


class Counted:
    """Stretches codes as ever, and counts: how often in all, and how many at most at the same time."""

    def __init__(self) -> None:
        self.calls = 0
        self.most = 0
        self._now = 0
        self._lock = threading.Lock()

    def __call__(self, code: str, salt: bytes) -> bytes:
        with self._lock:
            self.calls += 1
            self._now += 1
            self.most = max(self.most, self._now)
        try:
            return stretch(code, salt)
        finally:
            with self._lock:
                self._now -= 1


@pytest.fixture
def kdf(monkeypatch: pytest.MonkeyPatch) -> Counted:
    counted = Counted()
    monkeypatch.setattr("storage.storage.stretch", counted)
    return counted


async def tries(carer: Carer, code: str) -> str:
    """Give a code where it is asked for; a while after the last act, so that nobody writes too fast."""
    carer.chat.clock.passes(5)
    await carer.says("/followup")
    return await carer.says(code)


# A09, A10


async def test_a09_a_code_opens_the_same_thread_however_it_is_typed(desk: Desk) -> None:
    code = (await Carer(desk.chat).sends(TEXT)).replace("-", "")
    follower = Carer(desk.chat)
    variants = (
        code,
        shown(code).lower(),
        " ".join(code),
        f"  {shown(code)} \n",
        code.replace("0", "O").replace("1", "l"),
        code.replace("0", "o").replace("1", "I").lower().replace("i", "I"),
        as_words(code),
        as_words(code).upper().replace(" ", ", "),
    )
    seen = [await tries(follower, variant) for variant in variants]

    assert [TEXT in each for each in seen] == [True] * len(variants)
    assert len(set(seen)) == 1


async def test_a10_one_wrong_character_is_a_slip_and_costs_no_stretching(desk: Desk, kdf: Counted) -> None:
    code = (await Carer(desk.chat).sends(TEXT)).replace("-", "")
    before, follower = kdf.calls, Carer(desk.chat)
    for place in range(16):
        wrong = code[:place] + ("7" if code[place] != "7" else "8") + code[place + 1 :]
        assert MISTYPED in await tries(follower, shown(wrong))
    for other in ("", "what code?", shown(code)[:-1], as_words(code).rpartition(" ")[0]):
        answered = await tries(follower, other)
        assert UNKNOWN not in answered
    for action in (f"concern:send:{wrong}", f"concern:send:{code[:-1]}"):
        assert await follower.sends_action(action) == MISTYPED

    assert kdf.calls == before
    assert TEXT in await tries(follower, code)  # slips are no guesses


# A11


async def test_a11_after_five_wrong_codes_the_right_one_has_to_wait_and_nobody_else_has(
    desk: Desk, kdf: Counted
) -> None:
    code = await Carer(desk.chat).sends(TEXT)
    guesser, other = Carer(desk.chat), Carer(desk.chat)
    wrong = [await tries(guesser, new_code()) for _ in range(5)]
    before = kdf.calls
    sixth = await tries(guesser, code)
    unstretched = kdf.calls - before
    theirs = await tries(other, code)
    await desk.chat.minutes_pass(9)
    still = await tries(guesser, code)
    await desk.chat.minutes_pass(1)
    later = await tries(guesser, code)

    assert all(UNKNOWN in each for each in wrong)
    assert (SLOWER in sixth, unstretched) == (True, 0)
    assert (TEXT in theirs, SLOWER in still, TEXT in later) == (True, True, True)


async def test_a11_guessing_by_the_buttons_of_other_drafts_counts_the_same(desk: Desk, kdf: Counted) -> None:
    """[Send] says whether a code was sent already: so it is a guess as well."""
    code = (await Carer(desk.chat).sends(TEXT)).replace("-", "")
    guesser = Carer(desk.chat)
    wrong = [await guesser.sends_action(f"concern:send:{new_code()}") for _ in range(5)]
    before = kdf.calls
    sixth = await guesser.sends_action(f"concern:send:{code}")
    typed = await guesser.says(f"/concern send {code}")
    followed = await tries(guesser, code)

    assert set(wrong) == {said("draft-lost")}
    assert (sixth, typed, SLOWER in followed) == (SLOWER, SLOWER, True)
    assert kdf.calls == before


async def test_a11_many_guesses_at_once_are_no_more_than_five(desk: Desk, kdf: Counted) -> None:
    guesser = Carer(desk.chat)
    before = kdf.calls
    guesses = [guesser.pressed(f"concern:send:{new_code()}") for _ in range(12)]
    answered = [text_of(it) for it in await all_at_once(desk.chat, *guesses)]

    assert answered.count(said("draft-lost")) <= 5
    assert kdf.calls - before <= 5
    assert kdf.most <= 2


async def test_a11_of_all_together_twenty_a_minute_and_two_at_a_time(desk: Desk, kdf: Counted) -> None:
    before = kdf.calls
    guesses = [
        Carer(desk.chat).pressed(f"concern:send:{new_code()}") for _ in range(30)
    ]  # each by an account of its own
    answered = [text_of(it) for it in await all_at_once(desk.chat, *guesses)]
    await desk.chat.minutes_pass(1)
    later = await Carer(desk.chat).sends_action(f"concern:send:{new_code()}")

    assert (answered.count(said("draft-lost")), answered.count(SLOWER)) == (20, 10)
    assert (kdf.calls - before, kdf.most) == (21, 2)
    assert later == said("draft-lost")


async def test_a11_a_refused_try_is_no_further_wrong_one_and_sending_is_never_slowed_by_guesses(desk: Desk) -> None:
    guesser = Carer(desk.chat)
    for _ in range(9):
        await tries(guesser, new_code())
    await desk.chat.minutes_pass(10)
    once_more = await tries(guesser, new_code())
    for _ in range(5):
        await tries(guesser, new_code())

    assert UNKNOWN in once_more
    await desk.chat.minutes_pass(1)
    assert await guesser.sends(TEXT)


# A12


async def ended(desk: Desk) -> dict[str, str]:
    """Codes of concerns that are not there: never were, expired, deleted by a reader, taken back, closed and gone."""
    chat, carer = desk.chat, Carer(desk.chat)
    codes = {"unknown": new_code(), "expired": await Carer(chat).sends(TEXT)}
    await chat.time_passes_until(EVENING)
    [expired] = desk.concerns()
    await days_pass(desk, 85)
    codes["deleted"] = await Carer(chat).sends(TEXT)
    codes["closed"] = await Carer(chat).sends(TEXT)
    await chat.minutes_pass(24 * 60)
    one, other = [it.id for it in desk.concerns() if it.id != expired.id]
    await does(desk, "ann", DeleteConcern, one)
    await does(desk, "ann", CloseConcern, other, outcome=Outcome.NOTHING)
    await does(desk, "ann", DeleteConcern, other)
    codes["taken back"] = await carer.sends(TEXT)
    await carer.follows(codes["taken back"])
    await carer.presses("Take it back")
    await carer.presses("Yes, delete")
    await days_pass(desk, 8)
    assert desk.concerns() == []
    return codes


async def test_a12_of_codes_that_open_nothing_nobody_can_tell_why_and_each_takes_one_stretching(
    desk: Desk, kdf: Counted
) -> None:
    codes = await ended(desk)
    seen: dict[str, set[str]] = {}
    for why, code in codes.items():
        for turn in range(30):
            if turn % 4 == 0:
                carer = Carer(desk.chat)
            desk.chat.clock.passes(5)
            await carer.says("/followup")
            before = kdf.calls
            await carer.says(code)
            assert kdf.calls - before == 1
            seen.setdefault(why, set()).add(repr(carer.answer))

    assert {why: len(each) for why, each in seen.items()} == dict.fromkeys(codes, 1)
    assert len({*map(frozenset, seen.values())}) == 1
    assert UNKNOWN in text_of(carer.answer)


async def test_a12_the_page_is_told_the_same(desk: Desk) -> None:
    refused = []
    for why, code in (await ended(desk)).items():
        try:
            await desk.chat.core.engine.do(None, OpenThread(code=code.replace("-", ""), asker=f"page {why}"))
        except Refusal as no:
            refused.append((no.word, dict(no.details)))

    assert refused == [("receipt-unknown", {})] * 5


async def test_before_and_after_it_is_handed_over_a_code_works_and_no_look_leaves_a_trace(
    desk: Desk, watch: Watch
) -> None:
    carer, follower = Carer(desk.chat), Carer(desk.chat)
    code = await carer.sends(TEXT)
    held = await tries(follower, code)
    await released(desk)
    handed = await tries(follower, code)
    await opens(desk, "ann", desk.concerns()[0].id)
    read = await tries(follower, code)
    await desk.chat.minutes_pass(11)
    shut = await follower.says("/followup show")

    assert [TEXT in each for each in (held, handed, read)] == [True] * 3
    assert shut == said("receipt-again")
    assert watch.found(*follower.traces, code, code.replace("-", ""), as_words(code.replace("-", "")).encode()) == []


async def test_a_code_that_stands_in_a_link_opens_nothing(desk: Desk) -> None:
    """It never belongs into a link: what follows `/start` is in nobody's hand alone."""
    code = (await Carer(desk.chat).sends(TEXT)).replace("-", "")
    follower = Carer(desk.chat)
    for words in (f"/start followup-{code}", f"/followup {code}", f"/start {code}"):
        desk.chat.clock.passes(3)
        assert TEXT not in await follower.says(words)
        await follower.says("/support")  # whatever was asked is left

    assert check(code[:-1]) == code[-1]
