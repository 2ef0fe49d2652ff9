"""Rows of `adversarial.md` as they apply to the page, each by its id."""

import asyncio
import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.web.confiding.adapter import MOST_BODY
from bot.chat.cleaning import clean
from bot.concerns.memory import MOST_AN_HOUR
from bot.concerns.model.receipts import ALPHABET, as_words, check, new_code, read_code, shown
from bot.main.running import start_afresh
from storage.storage import Storage
from tests.concerns.readers import EVENING, answers, listed, only, opens, released
from tests.concerns.scanning import Watch, watching
from tests.concerns.test_adversarial_raising import OWN, changed, restarts, rows_of
from tests.records.scanning import hits
from tests.support.chat import private
from tests.web.confiding.conftest import Booth

TEXT = "Vosper hid my rota under the zinc tray."
HOST, OTHER_HOST = "198.51.100.237", "2001:db8:77aa:91cc:1:2:3:4"

Restart = Callable[[], Booth]


@pytest.fixture
def watch(booth: Booth, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Watch]:
    with watching(booth.chat, tmp_path, capsys) as opened:
        yield opened


@pytest.fixture
def restart(booth: Booth, make_storage: Callable[[str], Storage]) -> Restart:
    """A new process over the same database and keys: what was in memory is gone."""
    return lambda: Booth(restarts(booth.desk, make_storage))


@pytest.mark.parametrize("host", [HOST, OTHER_HOST], ids=["v4", "v6"])
async def test_a04_a_whole_concern_leaves_nothing_of_whoever_sent_it(booth: Booth, watch: Watch, host: str) -> None:
    before = rows_of(booth.chat)
    async with booth.browser(host=host) as visitor:
        code = await visitor.sends(TEXT)
        at_once = changed(booth.chat, before)
        await booth.chat.time_passes_until(EVENING)
        await visitor.follows(code)
        await visitor.presses("add", words=f"{TEXT} Again.")

    assert at_once == {"concerns", "concern_keys"}
    assert changed(booth.chat, before) >= OWN - {"return_addresses"}
    assert len(booth.desk.concerns()) == 1
    assert watch.found(host, TEXT, code, read_code(code)) == []
    assert hits([as_words(read_code(code))], watch.everywhere()) == []  # each of these words stands somewhere by chance


async def test_a04_before_it_is_sent_nothing_at_all_is_kept(booth: Booth, watch: Watch) -> None:
    before = rows_of(booth.chat)
    async with booth.browser(host=HOST) as visitor:
        await visitor.opens()
        await visitor.writes(TEXT)
        code = visitor.code
        await visitor.presses("change")
        await visitor.presses("review")
        await visitor.presses("send", sooner="yes")
        await visitor.opens("/code")

    assert changed(booth.chat, before) == set()
    assert watch.found(HOST, TEXT, code, read_code(code)) == []


async def test_a05_after_a_crash_it_is_sent_once_as_reviewed(booth: Booth, watch: Watch, restart: Restart) -> None:
    async with booth.browser() as visitor:
        await visitor.writes(TEXT)
        code = visitor.code
        ann = visitor.mark_of("Ann")
        again = restart()
        async with again.browser() as later:
            later.at, later.page = visitor.at, visitor.page
            await later.presses("send", reader=[ann], in_group="yes")
            assert later.text.startswith("Urgent help")
            assert "Sent" in later.text
            assert TEXT in (await later.follows(code)).text
    concern = await released(again.desk)

    assert TEXT in await opens(again.desk, "ann", concern)
    assert "It may be answered in the group" in await opens(again.desk, "ann", concern)
    assert listed(again.desk, "joe") == []
    assert watch.found(TEXT) == []


async def test_a06_sent_and_sent_again_after_a_crash_it_is_there_once(booth: Booth, restart: Restart) -> None:
    async with booth.browser() as visitor:
        await visitor.writes(TEXT)
        reviewed, code = visitor.page, visitor.code
        await visitor.presses("send")
        again = restart()
        async with again.browser() as later:
            for _ in range(2):
                later.at, later.page = visitor.at, reviewed
                await later.presses("send")
                assert "I have this already. It was sent once." in later.text
                assert TEXT in (await later.follows(code)).text
                await again.chat.time_passes_until(EVENING)

    assert len(again.desk.concerns()) == 1


async def test_a07_two_presses_at_once_and_three_more_are_one_concern(booth: Booth) -> None:
    async with booth.browser() as visitor:
        await visitor.writes(TEXT)
        data = {**visitor.form(), "do": ["send"]}
        posts = [visitor.client.post(visitor.at, data=data) for _ in range(2)]
        pages = [*await asyncio.gather(*posts)]
        pages += [await visitor.client.post(visitor.at, data=data) for _ in range(3)]
    await booth.chat.time_passes_until(EVENING)

    assert [page.status_code for page in pages] == [200] * 5
    assert sum("I have this already." in page.text for page in pages) == 4
    assert len(booth.desk.concerns()) == 1
    for reader in ("ann", "joe"):
        assert len(booth.chat.messages(private(reader))) == 1


async def test_a08_codes_come_from_the_operating_system(booth: Booth) -> None:
    def ten_thousand() -> set[str]:
        random.seed(1)
        return {new_code() for _ in range(10_000)}

    one, other = ten_thousand(), ten_thousand()
    pages = []
    async with booth.browser() as visitor:
        for _ in range(20):
            random.seed(1)
            pages.append((await visitor.writes(TEXT)).code)

    assert (len(one), len(other), len(one & other), len(set(pages))) == (10_000, 10_000, 0, 20)
    assert all(set(code) <= set(ALPHABET) and code[-1] == check(code[:-1]) for code in one | other)


async def test_a09_a_code_is_read_however_it_is_typed(booth: Booth) -> None:
    async with booth.browser() as visitor:
        code = await visitor.sends(TEXT)
        plain = read_code(code)
        typed = [plain.lower(), f" {code} ", plain, plain.replace("0", "O").replace("1", "I"), as_words(plain)]
        typed += [code.replace("-", " ").replace("1", "l"), as_words(plain).upper(), code.replace("-", "–")]
        for each in typed:
            assert TEXT in (await visitor.follows(each)).text, each


async def test_a10_a_slip_costs_no_stretching_and_stands_there_again(booth: Booth, stretched: list[str]) -> None:
    async with booth.browser() as visitor:
        code = await visitor.sends(TEXT)
        stretched.clear()
        for place in (0, 6, 18):
            other = "A" if code[place] != "A" else "B"
            wrong = code[:place] + other + code[place + 1 :]
            await visitor.follows(wrong)
            assert "That code has a slip in it." in visitor.text
            assert visitor.form()["code"] == [wrong]

    assert stretched == []


async def test_a11_five_wrong_codes_and_then_none_from_there(booth: Booth, stretched: list[str]) -> None:
    async with booth.browser(host=HOST) as visitor, booth.browser(host=OTHER_HOST) as other:
        code = await other.sends(TEXT)
        for _ in range(5):
            assert "That code opens nothing." in (await visitor.follows(shown(new_code()))).text
        stretched.clear()
        await visitor.follows(code)
        assert (visitor.page.status_code, stretched) == (429, [])
        assert "That is enough tries for now." in visitor.text

        assert TEXT in (await other.follows(code)).text
        booth.chat.clock.passes(timedelta(minutes=11).total_seconds())
        assert TEXT in (await visitor.follows(code)).text


async def test_a12_unknown_and_deleted_codes_look_alike_and_cost_alike(booth: Booth, stretched: list[str]) -> None:
    async with booth.browser() as visitor:
        deleted = await visitor.sends(TEXT)
        await visitor.follows(deleted)
        await visitor.presses("withdraw")
        await visitor.presses("withdraw-yes")
        booth.chat.clock.passes(timedelta(minutes=11).total_seconds())
        expired = await visitor.sends(TEXT)
        booth.chat.storage.transact(lambda work: start_afresh(work, alone=False))
        await booth.chat.time_passes_until(booth.chat.clock() + timedelta(days=92))
        seen = set()
        for code in (deleted, expired, shown(new_code())):
            stretched.clear()
            await visitor.follows(code)
            assert len(stretched) == 1
            seen.add((visitor.page.status_code, visitor.page.text.replace(code, "")))

    assert len(seen) == 1


async def test_a14_sooner_says_what_it_costs_before_a_second_yes(booth: Booth) -> None:
    async with booth.browser() as visitor:
        await visitor.writes(TEXT)
        await visitor.presses("send", sooner="yes")
        assert "That makes it easier to guess it was you." in visitor.text
        assert booth.desk.concerns() == []
        await visitor.presses("as-usual")
        assert "sooner" not in visitor.form()
        await visitor.presses("send", sooner="yes")
        await visitor.presses("send-sooner")
        assert "Sent" in visitor.text
    await booth.chat.minutes_pass(15)

    assert [concern.released_on is not None for concern in booth.desk.concerns()] == [True]


async def test_a19_hints_name_the_kinds_and_never_stop_anybody(booth: Booth, watch: Watch) -> None:
    words = "Call 07700 900123, a@b.org, SW1A 1AA, 943 476 5919, @mary, and 943 476 5918."
    async with booth.browser() as visitor:
        review = (await visitor.writes(words)).text
        await visitor.presses("send")
        assert "Sent" in visitor.text

    kinds = ["A phone number", "An e-mail address", "A postcode", "An NHS number", "Somebody's account name"]
    assert [review.count(f"{kind}:") for kind in kinds] == [1] * 5
    assert watch.found("07700 900123", "943 476 5919", "SW1A 1AA") == []


async def test_a20_help_comes_first_where_words_tell_of_danger(booth: Booth, watch: Watch) -> None:
    words = "I want to end my life"
    async with booth.browser() as visitor:
        await visitor.writes(words)
        main = visitor.page.text[visitor.page.text.index("<main") :]
        assert main.index("Samaritans") < main.index(words)
        await visitor.presses("send")
        assert "Sent" in visitor.text
    await booth.chat.time_passes_until(EVENING)

    assert [it.title for it in booth.chat.messages(private("ann"))] == ["There are new concerns to read."]
    assert watch.found(words) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [("x" * 3501, "That is 1 characters too long."), ("x" * 9000, "That is 5500 characters"), ("x ", "too short")],
)
async def test_a21_too_much_and_too_little_say_so_and_lose_nothing(booth: Booth, words: str, said: str) -> None:
    async with booth.browser() as visitor:
        await visitor.writes(words)
        assert (visitor.page.status_code, said in visitor.text) == (422, True)
        assert visitor.form()["words"] == [clean(words)]
        await visitor.presses("review", words="Now it fits.")
        await visitor.presses("send", words=words)

        assert (visitor.page.status_code, said in visitor.text) == (422, True)
    assert booth.desk.concerns() == []


@pytest.mark.parametrize("letter", ["x", "é", "چ", "😀"])
async def test_a21_as_much_as_may_be_is_taken_in_any_script(booth: Booth, letter: str) -> None:
    async with booth.browser() as visitor:
        code = await visitor.sends(letter * 3500)

        assert letter * 3500 in (await visitor.follows(code)).page.text


async def test_a22_a_fourth_within_a_day_and_one_right_after_another_have_to_wait(
    booth: Booth, watch: Watch, restart: Restart
) -> None:
    async with booth.browser(host=HOST) as visitor:
        await visitor.sends(TEXT)
        await visitor.sends(TEXT)
        assert "You have sent a concern just now" in visitor.text
        assert visitor.form()["words"] == [TEXT]
        for _ in range(2):
            booth.chat.clock.passes(timedelta(minutes=11).total_seconds())
            await visitor.sends(TEXT)
        booth.chat.clock.passes(timedelta(minutes=11).total_seconds())
        await visitor.sends(TEXT)
        assert "three today" in visitor.text
        assert len(booth.desk.concerns()) == 3
    async with restart().browser(host=HOST) as later:
        await later.sends(TEXT)
        assert "Sent" in later.text

    assert watch.found(HOST, TEXT) == []


async def test_a22_a_community_that_has_very_many_says_so(booth: Booth) -> None:
    for number in range(MOST_AN_HOUR):
        async with booth.browser(host=f"198.51.100.{number}") as visitor:
            await visitor.sends(TEXT)
            assert "Sent" in visitor.text
    async with booth.browser(host=HOST) as last:
        await last.sends(TEXT)

        assert "Many concerns have come within this hour." in last.text
        assert last.form()["words"] == [TEXT]


async def test_a26_a_reader_who_was_left_out_knows_of_nothing(booth: Booth) -> None:
    async with booth.browser() as visitor:
        await visitor.writes(TEXT)
        await visitor.presses("send", reader=[visitor.mark_of("Ann")])
        assert "Sent" in visitor.text
    concern = await released(booth.desk)

    assert listed(booth.desk, "ann") == [concern]
    assert listed(booth.desk, "joe") == []
    assert await opens(booth.desk, "joe", concern) == await opens(booth.desk, "joe", concern[:-4] + "0000")
    assert booth.chat.messages(private("joe")) == []


async def test_a33_in_a_small_group_it_is_told_before_a_word_is_taken(booth: Booth) -> None:
    async with booth.browser() as visitor:
        await visitor.opens()

    assert "<textarea" not in visitor.page.text
    assert "This group is small, so people may guess." in visitor.text
    assert "We do not keep it." in visitor.text
    assert "They could change it to see messages as they pass." in visitor.text
    assert "We cannot trace you to send help." in visitor.text


@pytest.mark.parametrize("words", ["ਚੀਜ਼ਾਂ", "ਅੰਗਰੇਜ਼ਾਂ", "র\u200d্যাম্প", "می\u200cخواهم", "اردو option (6pm)"])
async def test_d05a_words_of_every_script_come_through_unharmed(booth: Booth, words: str) -> None:
    words = clean(words)
    async with booth.browser() as visitor:
        code = await visitor.sends(f"{words} here")
        await visitor.follows(code)
        assert words in visitor.page.text
    concern = await released(booth.desk)

    assert words in await opens(booth.desk, "ann", concern)


async def test_c14_markup_is_shown_as_typed_and_does_nothing(booth: Booth) -> None:
    words = "<script>alert(1)</script> {{7*7}} <img src=x onerror=alert(1)> \"'></textarea>"
    async with booth.browser() as visitor:
        code = await visitor.sends(words)
        pages = [(await visitor.writes(words)).page.text, (await visitor.presses("change")).page.text]
        thread = await visitor.follows(code)
        assert words in thread.text
        pages.append(thread.page.text)
        concern = only(booth.desk)
        await booth.chat.time_passes_until(EVENING)
        await answers(booth.desk, "ann", concern, words)
        pages.append((await visitor.follows(code)).page.text)

    assert all("<script>" not in page and "<img" not in page.split("<footer>")[0] for page in pages)
    assert all("{{7*7}}" in page and " 49 " not in page for page in pages)


@pytest.mark.parametrize("path", ["", "/code"])
async def test_c18_two_mebibytes_are_refused_before_they_are_read(booth: Booth, path: str) -> None:
    async with booth.browser() as visitor:
        await visitor.opens()
        page = await visitor.client.post(f"{visitor.at}{path}", content=b"words=" + b"x" * (2 * 2**20))
        most = await visitor.client.post(f"{visitor.at}{path}", data={"words": "x" * (MOST_BODY - 100), "do": "review"})

    assert (page.status_code, "Nothing was sent." in page.text) == (413, True)
    assert most.status_code in {400, 422}
