"""Pictures of results, really painted: by the bot as it is, in the six languages that it speaks."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial

import pytest

from bot.chat.outbound import Chart, Picture
from bot.main.core import assemble, connect, open_words
from bot.painting.chart import WIDTH
from bot.painting.errands import PNG
from bot.painting.worker import png
from bot.people.model import CommunityId, PersonId
from bot.polls.model import Dates, Points, Poll, PollId, Ranked, Several, State, Tally, Ways
from bot.polls.model.ranked import run_off
from bot.polls.showing import show_result
from bot.polls.showing.kinds import Outcome
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.painting.pixels import opened, size_of
from tests.painting.samples import SAMPLES
from tests.polls.carers import writes_in
from tests.support.chat import TUESDAY_10, Chat, group

LANGUAGES = tuple(SAMPLES)

SOME = ("Soup", "Salad", "Bread")
POLL = Poll(
    id=PollId(1),
    community=CommunityId(1),
    time_zone="Europe/London",
    number=7,
    question="Lunch?",
    options=SOME,
    ways=Ways(quorum=8),
    state=State.CLOSED,
    asked_by=PersonId(1),
    asked_in=None,
    closes_at=TUESDAY_10,
    ended_at=TUESDAY_10,
)


@pytest.fixture
async def town(make_chat: MakeChat) -> AsyncIterator[Chat]:
    """A group for each language, and a painter that paints."""
    chat = await make_chat()
    core = assemble(chat.storage, {"fake": chat.platform}, language="en", now=chat.clock, machine_now=chat.clock)
    connect(core, chat.storage)
    chat.core = core
    for language in LANGUAGES:
        chat.storage.transact(partial(reads, language))
    await chat.minutes_pass(1)
    yield chat
    await core.painter.close()


def reads(language: str, work: StorageWork) -> None:
    """There is a group that reads this language."""
    there = work.places.add(group(language), work.people.list_communities()[0].id)
    work.places.put_language(there.id, language)


async def test_each_group_gets_the_result_as_a_picture_in_its_own_language(town: Chat) -> None:
    english = SAMPLES["en"]
    await town.says("ada", f"/poll {' | '.join((english.question, *english.options))}")
    for language in LANGUAGES[1:]:
        await writes_in(town, language, SAMPLES[language].question, *SAMPLES[language].options)
    await town.says_privately("ada", "/polls 1 all")
    for number, typed in enumerate(("1", "1", "2", "skip")):
        await town.presses(f"carer{number}", "Who sees this?")
        await town.says_privately(f"carer{number}", f"/vote 1 {typed}")
    await town.says_privately("ada", "/polls 1 close")
    await asyncio.gather(*town.core.courier._under_way)  # who paints is not waited for
    pictures = [town.messages(group(language))[-1].attached for language in LANGUAGES]

    assert len({picture.content for picture in pictures if isinstance(picture, Picture)}) == len(LANGUAGES)
    for language, picture in zip(LANGUAGES, pictures, strict=True):
        assert isinstance(picture, Picture)
        assert isinstance(picture.of, Chart)
        assert picture.content.startswith(PNG)
        assert size_of(picture.content)[0] == WIDTH
        assert picture.of.title == SAMPLES[language].question
        assert [row.label for row in picture.of.rows] == list(SAMPLES[language].options)
        assert SAMPLES[language].options[0] in str(picture.words)
        page = opened(picture.content)
        assert page.ink(range(WIDTH), range(14, page.height)) > 20_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_our_own_words_can_be_painted(language: str) -> None:
    tally = Tally(
        votes={(1, 1): 2, (2, 1): 1, (3, 1): 2, (1, 2): 3, (2, 2): 1},
        total=5,
        skipped=2,
        by_hand=3,
        apart=Tally(votes={(3, 1): 7}, total=7),
    )
    rounds = run_off({(1, 2): 2, (2, 1): 2, (3, 1): 1}, 3)
    for kind in (Several(), Ranked(), Points(), Points(quadratic=True), Dates()):
        options = ("2026-12-04T18:00", "2026-12-05", "2026-12-06T09:30") if isinstance(kind, Dates) else SOME
        poll = replace(POLL, kind=kind, options=options)
        shown = open_words().message(show_result(poll, Outcome(tally=tally, run_off=rounds)), language)
        assert isinstance(shown.attached, Picture)
        assert isinstance(shown.attached.of, Chart)

        assert png(shown.attached.of).startswith(PNG)
