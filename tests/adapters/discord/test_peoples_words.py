"""What people type, on Discord from end to end: shown as it was meant, never a ping, a link or a style."""

import unicodedata
from typing import Any

import pytest

from bot.words import plain
from tests.adapters.discord.conftest import Town
from tests.platforms.discord.messages import Shown
from tests.platforms.discord.reading import read

EVERYBODY = "@everyone <@&123> <@456> @here"
MARKUP = "**x** [free](https://evil.example) ||s||"
FENCE = "``` out of it ``` # big"

OURS = {"bold", "quote"}
"""The marks that we make ourselves: the title, and what we give back."""


def texts_of(shown: Shown) -> list[str]:
    return [shown.content, *(one["content"] for one in shown.components if one["type"] == 10)]


def marks_of_theirs(shown: Shown) -> list[tuple[str, str]]:
    """Marks that Discord would find in a message, beyond those that we make."""
    return [mark for text in texts_of(shown) for mark in read(text).marks if mark[0] not in OURS]


def said_by(call: Any) -> list[dict[str, Any]]:
    """The messages in a call: its own, or the one inside an answer to an act."""
    parameters = call.parameters
    inner = parameters.get("data") if "type" in parameters and isinstance(parameters.get("data"), dict) else None
    said = [one for one in (parameters, inner) if one is not None]
    return [one for one in said if "content" in one or ("components" in one and "custom_id" not in one)]


@pytest.mark.parametrize("words", [EVERYBODY, MARKUP, FENCE])
async def test_nothing_typed_can_ping_link_or_format(town: Town, words: str) -> None:
    """D01 and D02, wherever people's words are shown."""
    await town.is_founded()
    post = await town.asks(f"{words} ? | {words} | Salad")
    press = await town.presses(town.bob, post.labels[0], post)
    await town.uses(town.bob, "polls", town.carers)
    await town.uses(town.bob, "vote", town.carers, number="1", option=words[:60])
    await town.uses(town.ada, "poll", town.carers, question=f"{words} | {words}")
    await town.uses(town.ada, "polls", town.carers, number="1", what="close")
    said = town.stand_in.bot_said()

    assert plain(post.lines[0]) == f"{words} ?"
    assert f"{words}: 1 (100%)" in [plain(line) for line in post.lines]
    assert words in plain(press.text)
    assert len(said) > 5
    assert [marks_of_theirs(shown) for shown in said] == [[]] * len(said)
    assert not [shown for shown in said if shown.pings or shown.shows_preview]


async def test_every_call_that_shows_something_allows_no_mention(town: Town) -> None:
    """D01."""
    await town.is_founded()
    await town.asks(f"{EVERYBODY}? | {EVERYBODY} | Salad")
    for command in ("help", "support", "privacy", "polls", "people", "stop", "start"):
        await town.uses(town.ada, command, town.carers)
    await town.presses(town.bob, "Salad")
    town.stand_in.says(town.bob, EVERYBODY)
    await town.stand_in.until(lambda: bool(town.stand_in.world.private(town.bob).by_bot()))
    showing = [said for call in town.stand_in.calls() for said in said_by(call)]

    assert len(showing) > 12
    assert [said["allowed_mentions"] for said in showing] == [{"parse": []}] * len(showing)


@pytest.mark.parametrize("word", ["ਚੀਜ਼ਾਂ", "ਅੰਗਰੇਜ਼ਾਂ", "র‍্যাম্প", "می‌خواهم", "اردو آپشن (6pm)"])
async def test_words_of_every_script_come_through(town: Town, word: str) -> None:
    """D05a."""
    meant = unicodedata.normalize("NFC", word)
    await town.is_founded()
    post = await town.asks(f"{word}? | {word} | Other")
    await town.presses(town.bob, post.labels[0], post)

    assert plain(town.post().lines[0]) == f"{meant}?"
    assert f"{meant}: 1 (100%)" in [plain(line) for line in town.post().lines]
    assert plain(post.labels[0]) == meant


async def test_the_longest_question_is_shown_whole(town: Town) -> None:
    await town.is_founded()
    options = [f"{number} {'**[_' * 19}" for number in range(10)]
    await town.asks(f"{'W**(_' * 59}? | {' | '.join(options)}")
    shown = "\n".join(plain(one.text) for one in town.carers.by_bot())

    assert all(f"{option}: 0" in shown for option in options)
    assert "W**(_" * 59 in shown


async def test_a_channel_asks_answers_and_reads_the_result_as_a_transcript(town: Town) -> None:
    """No privileged intent is asked for: commands and presses are all that it hears."""
    await town.is_founded()
    town.stand_in.says(town.bob, "What shall we eat?", town.carers)
    post = await town.asks("Lunch on Friday? | Soup | Salad")
    await town.presses(town.bob, "Soup", post)
    await town.presses(town.ada, "Salad", post)
    await town.presses(town.bob, "Salad", post)
    await town.uses(town.ada, "polls", town.carers, number="1", what="close")
    shown = plain(town.stand_in.transcript(town.carers))

    assert shown.index("(Bob presses [Soup])") < shown.index("(Ada presses [Salad])") < shown.index("The result")
    assert "(only Bob sees: Changed from Soup to Salad." in shown
    assert "Salad: 2" in shown
    assert "What shall we eat?" not in str(town.acts)
    assert not [told for told in town.stand_in.bot_messages(town.carers) if "Bob" in told.text]


@pytest.mark.parametrize("text", ["😀" * 2000, "\u200f\u202e\u200f", "/" * 2000, "/poll " + "😀" * 1900])
async def test_odd_words_hold_up_nobody_and_are_not_logged(
    town: Town, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    await town.is_founded()
    await town.asks()
    town.stand_in.says(town.ada, text)
    press = await town.presses(town.bob, "Soup")
    logged = "".join(capsys.readouterr())

    assert "Soup" in press.text
    assert "Soup: 1 (100%)" in [plain(line) for line in town.post().lines]
    assert "😀" not in logged
    assert "failed" not in logged
