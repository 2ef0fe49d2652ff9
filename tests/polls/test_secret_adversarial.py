"""Rows of `adversarial.md` for secret questions, each by its id: what is seen while they are open.

B08 to B10 are in `tests/storage/test_secret_thief.py`; B11 to B16 in `test_secret_adversarial_2.py`, the rest in `_3`.
"""

import itertools
import re
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.chat.inbound import Pressed
from bot.chat.outbound import Answer
from bot.main.core import FEATURES
from bot.people.preferences import Preferences
from bot.polls.feature import FEATURE
from bot.polls.reading.organising import _ORGANISE
from bot.polls.use_cases.by_link import AnswerByLink
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses, kept
from tests.polls.linked import looks, reached_at, refused, single_links
from tests.polls.secret_voters import EVENING, choose, everything_shown, poll_of, press, said, voters
from tests.polls.secretly import asks
from tests.support.chat import TUESDAY_10, Chat, Clock, private
from tests.support.postgres import drop_database, fresh_database

COUNTS_SECRET = said("counts-secret")

MakeAnother = Callable[[], Awaitable[Chat]]


@pytest.fixture(params=["sqlite", "postgresql"])
def make_another(
    request: pytest.FixtureRequest, tmp_path: Path, clock: Clock, make_chat: MakeChat
) -> Iterator[MakeAnother]:
    """Makes chats in which the same happens as in any other, each on a database of its own of the same kind."""
    made: list[str] = []

    async def make() -> Chat:
        clock.now = TUESDAY_10
        if request.param == "sqlite":
            file = shutil.copy(request.getfixturevalue("migrated_sqlite"), tmp_path / f"chat-{len(made)}.db")
            made.append(f"sqlite:///{file}")
        else:
            like = request.getfixturevalue("migrated_postgres")
            made.append(fresh_database(request.getfixturevalue("postgres"), like=like))
        return await make_chat(EVENING, url=made[-1])

    yield make
    for url in made if request.param == "postgresql" else ():
        drop_database(url)


# B06

VOTES = {"secret", "secret-none", "send", "vote", "unvote", "mark", "skip"}
"""What would change an answer."""

SLOWLY = 7
"""Seconds from one act to the next: faster ones are not answered in full."""

ENDS = {"close", "cancel", "drop"}

EVERYBODY = (
    *("/polls", "/polls more", "/polls promises", "/polls draft", "/help", "/privacy", "/people", "/settings", "/me"),
    *("/me waiting", "/mydata", "/mydata json", "/support", "waiting", "polls"),
    *(f"/polls 1 {what}" for what in ("", "who", "how", "result", "answer", "more", "later", "in cy", "about", "take")),
)
ORGANISERS = (
    *(f"/polls 1 {word}" for word in sorted(_ORGANISE) if word not in ENDS),
    *(f"/polls 1 {words}" for words in ("counts always", "quorum 3", "links 2", "groups on", "hand Bob", "paper 1")),
    *(
        f"/polls 1 {words}"
        for words in ("read 1", "page 2", "yes 1", "at 9 December 6pm", "kind several", "repeat weekly")
    ),
)
READS = {name for feature in FEATURES for name in feature.actions if name not in VOTES | {"join-account"}}


async def reads_all(chat: Chat, who: str) -> AsyncIterator[tuple[str, Answer]]:
    """All that somebody gets by any command, and by any button's code, in private and in the group."""
    poll = poll_of(chat)
    for typed in (*EVERYBODY, *ORGANISERS):
        chat.clock.passes(SLOWLY)
        yield typed, await chat.says_privately(who, typed)
    words = (f"poll-do:{poll}:{word}" for word in sorted(_ORGANISE) if word not in ENDS)
    codes = (f"{name}{rest}" for name in sorted(READS) for rest in ("", f":{poll}", f":{poll}:1"))
    for code in (*codes, *words):
        for place in (chat.place, private(who)):
            chat.clock.passes(SLOWLY)
            sender = chat.sender(who)
            yield code, await chat.core.engine.handle(Pressed(key=chat.key(), sender=sender, place=place, action=code))


def told(it: object, *refs: str) -> str:
    """All that there is in it, but for numbers and codes that chance makes."""
    seen = repr(_opened(it))
    for ref in refs:
        seen = seen.replace(ref, "REF")
    seen = re.sub("[0-9a-f]{64}", "MARK", seen)
    return re.sub(r"\d{9,}", "ID", re.sub(r"(?<![a-z2-7])[a-z2-7]{26}(?![a-z2-7])", "CODE", seen))


def _opened(it: object) -> object:
    if is_dataclass(it):
        return [(field.name, _opened(getattr(it, field.name))) for field in fields(it)]
    if isinstance(it, Mapping):
        return [(key, _opened(value)) for key, value in sorted(it.items())]
    return [_opened(one) for one in it] if isinstance(it, list | tuple) else it


def differing(one: Sequence[tuple[str, object]], other: Sequence[tuple[str, object]]) -> set[str]:
    """What was seen that is not the same."""
    assert [what for what, _ in one] == [what for what, _ in other]
    return {what for (what, seen), (_, instead) in zip(one, other, strict=True) if told(seen) != told(instead)}


def drawn(kind: str, ref: str, place: int, work: StorageWork) -> object:
    """What a post of this kind shows."""
    return FEATURE.subjects[kind](work, ref, place)


async def sees_all(
    chat: Chat, mode: str, presses: Sequence[tuple[int, int]], *, own: int
) -> Sequence[tuple[str, object]]:
    """All that anybody can see of a question after these presses: of which account, and on which option.

    Bob chose, and Joe by a link, their `own`.
    """
    reached_at(chat)
    for who in ("bob", "cat"):
        await acts(chat, who)
        chooses(chat, who, Preferences(poll_reminders=True, digest=who == "cat"))
    await asks(chat, mode)
    poll, vote = poll_of(chat), "vote" if mode == "hidden" else "secret"
    [token] = await single_links(chat)
    for account, option in presses:
        await press(chat, account, f"{vote}:{poll}:{option}")
    await chat.sends("bob", f"{vote}:{poll}:{own}")
    await chat.core.engine.do(None, AnswerByLink(token=token, receipt="joe", marks=((own, 1),)))
    await chat.time_passes_until(datetime(2026, 12, 2, 9, 30, tzinfo=chat.clock.now.tzinfo))
    seen: list[tuple[str, object]] = [("page", await looks(chat, token, "joe"))]
    seen.append(("page for another", await refused(chat, token, "eve", ((1, 1),))))
    for who in ("ada", "bob"):
        seen += [(f"{who}: {what}", answer) async for what, answer in reads_all(chat, who)]
    here = chat.storage.read(lambda work: kept(work, chat.place))
    for kind in ("poll", "poll-result", "poll-told"):
        seen.append((kind, chat.storage.read(partial(drawn, kind, str(poll), here))))
    await chat.settle()
    return [
        *seen,
        ("places", everything_shown(chat)),
        ("delivered", sorted(place for place, _ in chat.platform.delivered)),
    ]


# As many presses, so that chance makes the same numbers. Bob and Joe come to them.
ELEVEN_TO_NONE = [(account, 1) for account in (*voters(9), *voters(6))]
THREE_TO_FOURTEEN = [*((account, 1) for account in voters(3)), *((account, 2) for account in voters(12, 3))]


async def test_b06_while_it_is_open_no_route_tells_two_outcomes_apart_for_owner_and_member(
    make_another: MakeAnother,
) -> None:
    """The same acts after 11 to none and after 3 to 14: every answer, post, page, copy and headline is the same."""
    one = await sees_all(await make_another(), "secret", ELEVEN_TO_NONE, own=1)
    other = await sees_all(await make_another(), "secret", THREE_TO_FOURTEEN, own=2)

    assert differing(one, other) == set()


@pytest.mark.parametrize("make_another", ["sqlite"], indirect=True)
async def test_b06_the_same_look_at_an_open_question_does_tell_them_apart(make_another: MakeAnother) -> None:
    """So the look is thorough: where something may be seen, it is seen in many places."""
    one = await sees_all(await make_another(), "hidden", ELEVEN_TO_NONE, own=1)
    other = await sees_all(await make_another(), "hidden", THREE_TO_FOURTEEN, own=2)

    seen = {"page", "poll", "places", "bob: /polls 1 ", "ada: /polls 1 csv", "ada: /polls 1 text"}
    assert seen <= differing(one, other)


@pytest.mark.parametrize("mode", ["secret", "sensitive"])
async def test_b06_the_results_are_refused_to_the_owner_and_to_members_until_it_closes(chat: Chat, mode: str) -> None:
    await acts(chat, "bob")
    await asks(chat, mode)
    await choose(chat, 9, 4)
    for who in ("ada", "bob"):
        await chat.says_privately(who, "/polls 1 result")
        assert (chat.note, chat.answer.refused, chat.answer.message) == (COUNTS_SECRET, True, None)
    for what in ("text", "csv"):
        await chat.says_privately("ada", f"/polls 1 {what}")
        assert (chat.note, chat.answer.refused, chat.answer.message) == (COUNTS_SECRET, True, None)


# B07


async def test_b07_nine_votes_in_a_minute_are_one_edit_that_shows_a_band_and_no_name(chat: Chat) -> None:
    await asks(chat)
    post, before, edits = chat.question, chat.question.lines, chat.question.edits
    for account in voters(9):
        await press(chat, account, f"secret:{poll_of(chat)}:1")
        chat.clock.passes(6)
    await chat.settle()
    at_once = post.edits - edits
    await chat.minutes_pass(30)

    assert (at_once, post.edits - edits) == (0, 1)
    assert [line for line in post.lines if line not in before] == [said("secret-turnout", least=8)]
    shown = repr(everything_shown(chat))
    assert not any(str(account) in shown for account in voters(9))
    assert "Zwetlana" not in shown


async def test_b07_however_many_come_and_go_there_is_a_quarter_of_an_hour_between_two_edits(chat: Chat) -> None:
    await asks(chat)
    edited: list[datetime] = []
    chat.platform.meanwhile = lambda: edited.append(chat.clock.now)
    poll, accounts = poll_of(chat), voters(60)
    for account in accounts:
        await press(chat, account, f"secret:{poll}:{1 + account % 2}")
        await chat.minutes_pass(1)
    for account in accounts[5:]:  # most take it back
        await press(chat, account, f"secret-none:{poll}")
        await chat.minutes_pass(1)

    assert len(edited) >= 4
    assert all(later - earlier >= timedelta(minutes=15) for earlier, later in itertools.pairwise(edited))
