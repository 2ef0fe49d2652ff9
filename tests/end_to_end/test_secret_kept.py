"""What the real program keeps of whoever answers in secret, in either app: every byte is looked at, and every line."""

import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.words import plain
from tests.end_to_end.test_people_and_time import ACCOUNT, Carers, Posts, in_language, kept_in, numbers_of, open_town
from tests.platforms.discord.messages import Shown as DiscordShown
from tests.platforms.telegram.chats import Shown as TelegramShown
from tests.records.scanning import Word, found

pytestmark = pytest.mark.asyncio(loop_scope="session")

said = in_language("en")


@pytest_asyncio.fixture(loop_scope="session")
async def town(tmp_path: Path) -> AsyncIterator[Carers]:
    async with open_town(tmp_path) as town:
        await town.adds_discord()
        yield town


async def asks_secretly(town: Carers, question: str, *draft: str) -> Posts:
    await town.says(town.ada, f"/poll {question}")
    for words in (*draft, "secret", "post", "anyway"):
        await town.says(town.ada, f"/polls draft {words}")
    title = question.partition(" | ")[0]
    return await town.on_telegram(title), await town.on_discord(title)


def kept(town: Carers) -> list[Word]:
    """By what Zwetlana could be known from what stands in the folder of data: names and numbers, however written."""
    known: list[Word] = [*numbers_of(town), ACCOUNT, town.zwetlana_there.id]
    return found(known, kept_in(town.program.folder))


def exactly(on: TelegramShown | DiscordShown, words: str) -> str:
    """What stands on the button with these words, marks of direction included."""
    return next(label for label in on.labels if plain(label) == words)


async def taps(town: Carers, posts: Posts) -> None:
    """Zwetlana answers in both apps, and changes her mind."""
    for label in ("Soup", "Salad"):
        told = await town.presses(town.zwetlana, posts[0], label)
        told_there = await town.presses_there(town.zwetlana_there, posts[1], label)
    assert {told, plain(told_there.text)} == {said("secret-counted", option="Salad")}


async def ticks(town: Carers, posts: Posts) -> None:
    """She answers on a ballot in both apps: on Telegram she comes to her private chat for the first time."""
    town.telegram.opens_link(town.zwetlana, await town.presses(town.zwetlana, posts[0], "Answer"))
    ballot = await town.on_telegram("Lunch?", town.chat(town.zwetlana))
    [ballot_there] = (await town.presses_there(town.zwetlana_there, posts[1], "Answer")).private
    for label in ("Soup", "Bread", "Send my answer"):
        told = await town.presses(town.zwetlana, ballot, exactly(ballot, label))
        await town.presses_there(town.zwetlana_there, ballot_there, exactly(ballot_there, label))
    assert {told, plain(ballot_there.lines[0])} == {said("secret-counted-several")}


KINDS = {"one": ((), taps), "several": (("kind several",), ticks)}


@pytest.mark.parametrize("kind", KINDS)
async def test_of_a_secret_answer_nothing_is_kept_by_which_anybody_could_be_known(town: Carers, kind: str) -> None:
    draft, answers = KINDS[kind]
    posts = await asks_secretly(town, "Lunch? | Soup | Salad | Bread", *draft)
    before = kept(town)
    await answers(town, posts)
    running = kept(town)
    _, town.printed = await town.program.end(signal.SIGKILL)
    dead = kept(town)
    await town.program.start()
    await town.telegram.drained()
    again = kept(town)

    # The scan finds what is there: an answer to an open question is kept with its account.
    openly = await town.asks("Cake?\nYes\nNo")
    await town.presses(town.zwetlana, openly, "Yes")
    had = kept(town)

    assert (before, running, dead, again) == ([], [], [], [])
    assert had
