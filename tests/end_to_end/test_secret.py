"""Secret questions over the wire: through the real client libraries of two apps at once, on a clock that is moved."""

import shutil
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.words import plain
from storage.storage import Storage
from tests.end_to_end.secretly import Carers, carers
from tests.end_to_end.test_people_and_time import in_language
from tests.platforms.discord.messages import Shown as DiscordShown
from tests.platforms.telegram.chats import Shown as TelegramShown
from tests.support.chat import Clock

pytestmark = pytest.mark.asyncio(loop_scope="session")

Posts = tuple[TelegramShown, DiscordShown]
Shown = TelegramShown | DiscordShown

said = in_language("en")
COUNTED_SEVERAL, ANSWERED, TOO_LATELY = map(said, ("secret-counted-several", "secret-answered", "joined-too-lately"))
RESULT = said("result-title", number=1)


@pytest_asyncio.fixture(loop_scope="session")
async def town(
    tmp_path: Path, migrated_sqlite: Path, clock: Clock, make_storage: Callable[[str], Storage]
) -> AsyncIterator[Carers]:
    shutil.copy(migrated_sqlite, tmp_path / "town.db")
    async with carers(make_storage(f"sqlite:///{tmp_path}/town.db"), clock) as town:
        yield town


def counted_said(option: str) -> str:
    return said("secret-counted", option=option)


async def all_answer(town: Carers, posts: Posts, on_telegram: str, on_discord: str) -> None:
    """One member after another answers, by the first letters of what they choose: S for soup, A for salad."""
    options = {"S": "Soup", "A": "Salad"}
    for who, letter in zip(town.members, on_telegram, strict=False):
        heard = await town.presses(who, posts[0], options[letter])
        assert (plain(heard.text or ""), heard.alert) == (counted_said(options[letter]), True)
    for there, letter in zip(town.members_there, on_discord, strict=False):
        pressed = await town.presses_there(there, posts[1], options[letter])
        assert [plain(one.text) for one in pressed.private] == [counted_said(options[letter])]
        assert pressed.public == []


# Answering in both apps


async def test_nine_answers_in_two_apps_are_one_result_in_words(town: Carers) -> None:
    """With three of nine for salad, no number can be told: so there is nothing to paint."""
    posts = await town.asks()
    await all_answer(town, posts, "SSSSA", "SSAA")
    await town.minutes_pass(60 * 24 * 4)
    [result], [result_there] = town.in_group(RESULT), town.in_channel(RESULT)

    told = [said("secret-leads", question="Lunch?", option="Soup", total=9), said("secret-hides")]
    assert [plain(line) for line in result.lines[2:]] == told
    assert [plain(line) for line in result_there.lines[2:]] == told
    assert (result.media, result_there.media) == (None, ())
    for post in posts:
        assert said("secret-has-closed", number=1) in plain(post.text)
        assert "Soup" not in post.labels


async def test_ten_answers_in_two_apps_are_one_result_with_its_picture(town: Carers) -> None:
    posts = await town.asks()
    await all_answer(town, posts, "SSSAA", "SSAAA")
    await town.minutes_pass(60 * 24 * 4)
    [result], [result_there] = town.in_group(RESULT), town.in_channel(RESULT)

    for shown in (result, result_there):
        assert [plain(line) for line in shown.lines[-2:]] == ["Soup: 5", "Salad: 5"]
    assert result.media is not None
    assert [media.kind for media in result_there.media] == ["picture"]


async def test_too_few_answers_keep_it_open_once_and_then_nothing_is_told(town: Carers) -> None:
    posts = await town.asks()
    await all_answer(town, posts, "SSSSS", "SS")
    await town.minutes_pass(60 * 24 * 4)
    extended = [plain(post.text) for post in posts]
    await town.minutes_pass(60 * 24 * 3)
    [result], [result_there] = town.in_group(RESULT), town.in_channel(RESULT)

    for text in extended:
        assert said("secret-extended", needs=8, days=3) in text
    for shown in (result, result_there):
        assert said("secret-withheld", question="Lunch?", needs=8) in plain(shown.text)
        assert "7 " not in plain(shown.text)
    assert (result.media, result_there.media) == (None, ())


async def test_while_it_is_open_posts_change_once_in_fifteen_minutes_and_show_a_band_alone(town: Carers) -> None:
    """B07: eight answer within a few minutes, and two more after the first change."""
    posts = await town.asks()
    shown: tuple[Shown, ...] = posts
    first = [post.text for post in shown]
    edits: list[list[int]] = []
    for minute in range(60):
        if minute in (*range(4), 18):
            number = min(minute, 4)
            await town.presses(town.members[number], posts[0], "Soup")
            await town.presses_there(town.members_there[number], posts[1], "Salad")
        await town.minutes_pass(1)
        edits.append([post.edits for post in shown])
        if minute == 20:
            eight = [post.text for post in shown]
    ten = [post.text for post in shown]

    assert [edits[minute] for minute in (12, 20, 27, 35, 59)] == [[0, 0], [1, 1], [1, 1], [2, 2], [2, 2]]
    for least, texts in ((8, eight), (10, ten)):
        told = said("secret-turnout", least=least)
        assert texts == [text.replace(said("secret-turnout", least=0), told) for text in first]


# Several at once: a ballot in private


async def test_several_are_ticked_in_private_in_both_apps(town: Carers) -> None:
    """On Telegram a link leads from the group to the private chat, whoever has never written there."""
    posts = await town.asks("Lunch? | Soup | Salad | Bread", "kind several")
    who, there = town.members[0], town.members_there[0]
    led = await town.presses(who, posts[0], "Answer")
    town.telegram.opens_link(who, led.url)
    await town.settles()
    [ballot] = town.private(who).by_bot()
    opened = await town.presses_there(there, posts[1], "Answer")
    [ballot_there] = opened.private
    boxes = [[plain(label) for label in one.labels] for one in (ballot, ballot_there)]
    ticked, notes = [], []
    for label in ("Soup", "Bread"):
        notes.append((await town.presses(who, ballot, label)).text)
        notes += [one.text for one in (await town.presses_there(there, ballot_there, label)).private]
        ticked.append([[plain(label) for label in one.labels] for one in (ballot, ballot_there)])
    heard = await town.presses(who, ballot, "Send my answer")
    await town.presses_there(there, ballot_there, "Send my answer")

    assert led.url.startswith("https://t.me/caresay_bot?start=polls-")
    assert boxes == [["Soup", "Salad", "Bread", "Who sees this?"]] * 2
    assert ticked[0] == [["✓ Soup", "Salad", "Bread", "Send my answer", "Who sees this?"]] * 2
    assert ticked[1] == [["✓ Soup", "Salad", "✓ Bread", "Send my answer", "Who sees this?"]] * 2
    assert [note for note in notes if note] == []
    assert (plain(heard.text or ""), heard.alert) == (COUNTED_SEVERAL, True)
    assert [plain(line) for line in ballot.lines] == ["Lunch?", "", ANSWERED]
    assert plain(ballot_there.text) == f"{COUNTED_SEVERAL}\n\nLunch?\n\n{ANSWERED}"
    assert (ballot.labels, ballot_there.labels) == ((), ())
    assert (len(town.private(who).by_bot()), len(there.seen)) == (1, 1)
    assert [post.edits for post in posts] == [0, 0]
    assert town.count() == 2


async def test_a_ballot_opened_again_shows_nothing_of_what_was_sent(town: Carers) -> None:
    posts = await town.asks("Lunch? | Soup | Salad | Bread", "kind several")
    there = town.members_there[0]
    [first] = (await town.presses_there(there, posts[1], "Answer")).private
    await town.presses_there(there, first, "Bread")
    await town.presses_there(there, first, "Send my answer")
    [again] = (await town.presses_there(there, posts[1], "Answer")).private

    assert plain(again.lines[2]) == ANSWERED
    assert [plain(label) for label in again.labels] == ["Soup", "Salad", "Bread", "Who sees this?", "Take back"]


async def test_somebody_elses_link_opens_nothing(town: Carers) -> None:
    posts = await town.asks("Lunch? | Soup | Salad | Bread", "kind several")
    led = await town.presses(town.members[0], posts[0], "Answer")
    town.telegram.opens_link(town.members[1], led.url)
    await town.settles()
    [told] = town.private(town.members[1]).by_bot()

    assert "Lunch?" not in told.text
    assert not any("Soup" in label for label in told.labels)


# What comes twice


async def test_what_an_app_delivers_again_counts_once(town: Carers) -> None:
    """And where somebody has changed their mind since, what they chose first does not come back."""
    posts = await town.asks()
    who, there = town.members[0], town.members_there[0]
    press = town.telegram.presses(who, posts[0], "Soup")
    [update] = town.telegram.world.updates
    await town.telegram.heard(press)
    await town.settles()
    pressed = await town.presses_there(there, posts[1], "Soup")
    counted = town.count()
    await town.presses(who, posts[0], "Salad")
    await town.presses_there(there, posts[1], "Salad")
    again = town.telegram.world.updates
    again._pending.appendleft(update)
    again.wake()
    await town.settles()
    town.discord.send(pressed)
    for other, other_there in zip(town.members[1:], town.members_there[1:], strict=True):
        await town.presses(other, posts[0], "Soup")
        await town.presses_there(other_there, posts[1], "Soup")
    everybody = town.count()
    chosen = town.storage.read(lambda work: work.secrets.read_all(town.poll_id()))

    assert (counted, everybody) == (2, 10)
    assert sorted(ballot.marks for ballot in chosen) == [((1, 1),)] * 8 + [((2, 1),)] * 2


# D10: who has been there for less than a day


@pytest.mark.parametrize("joined", [None, "", "soon", "2020-01-01", 7], ids=str)
async def test_d10_a_guest_of_whom_no_time_is_told_has_just_come(town: Carers, joined: object) -> None:
    posts = await town.asks(sensitive=True)
    guest = town.members_there[0]
    town.discord.world.member(town.server, guest).joined = joined  # type: ignore[assignment]
    pressed = await town.presses_there(guest, posts[1], "Soup")

    assert plain(pressed.text) == TOO_LATELY
    assert (pressed.public, town.count()) == ([], 0)


async def test_d10_who_joined_an_hour_ago_is_refused_in_private_and_who_joined_last_year_counts(town: Carers) -> None:
    posts = await town.asks(sensitive=True)
    new, old = town.members_there[:2]
    town.joined(new, timedelta(hours=1))
    refused = await town.presses_there(new, posts[1], "Soup")
    rows = town.count()
    counted = await town.presses_there(old, posts[1], "Soup")
    once_more = town.count()
    await town.minutes_pass(60 * 23)
    next_day = await town.presses_there(new, posts[1], "Soup")

    assert plain(refused.text) == TOO_LATELY
    assert (refused.public, rows) == ([], 0)
    assert (plain(counted.text), once_more) == (counted_said("Soup"), 1)
    assert (plain(next_day.text), town.count()) == (counted_said("Soup"), 2)


async def test_d10_in_a_private_chat_a_sensitive_question_is_answered_by_the_way_to_the_group(town: Carers) -> None:
    """Only in a server does Discord say since when. Both a command and words are tried."""
    there = town.members_there[0]
    _, tea = await town.asks_openly("Tea? | Yes | No")
    await town.presses_there(there, tea, "Yes")  # so the bot knows where they are
    await town.asks(sensitive=True)
    used = await town.uses("vote", there, alone=True, number="2", option="1")
    private = town.discord.world.private(there)
    town.discord.says(there, "/vote 2 1")
    await town.discord.until(lambda: bool(private.by_bot()))
    await town.settles()

    told = said("answer-in-the-group")
    assert plain(used.text) == told
    assert plain(private.by_bot()[-1].text) == told
    assert town.count(2) == 0
