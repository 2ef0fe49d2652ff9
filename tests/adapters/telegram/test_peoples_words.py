"""What people type, on Telegram from end to end: shown as it was meant, refused kindly, and never a link."""

import unicodedata

import pytest

from bot.words import plain
from tests.adapters.telegram.conftest import Town


async def test_markup_of_other_apps_is_shown_as_it_was_typed(town: Town) -> None:
    """D02."""
    option = "**x** [free](https://evil.example) ||s|| ```"
    await town.is_founded()
    post = await town.asks(f"Lunch?\n{option}\nSalad")
    heard = await town.presses(town.bob, post.labels[0], post)

    assert f"{option}: 1 (100%)" in [plain(line) for line in town.post().lines]
    assert not [link for link in post.links if "evil" in link.goes_to]
    assert option in plain(heard.text or "")


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


async def test_an_order_that_turns_text_around_is_taken_out(town: Town) -> None:
    """D05."""
    await town.is_founded()

    assert plain((await town.asks("Lunch? | Yes\u202eoN | Salad")).labels[0]) == "YesoN"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param("Lunch? | Yes | Ye\u200bs", "is there twice", id="D04: the same to the eye"),
        pytest.param("Lunch? | Yes | Y\u0435s", "look the same", id="D04: another alphabet"),
        pytest.param(f"Lunch? | {' | '.join(map(str, range(11)))}", "10", id="D06: eleven options"),
        pytest.param(f"Lunch? | {'x' * 81} | Salad", "80", id="D06: an option of 81"),
        pytest.param(f"{'x' * 300}? | Soup | Salad", "300", id="D06: a question of 301"),
        pytest.param("| " * 2000, "", id="D06: nothing but bars"),
    ],
)
async def test_a_question_that_cannot_be_is_refused_with_what_to_do(town: Town, words: str, said: str) -> None:
    await town.is_founded()
    before = len([shown for shown in town.carers.by_bot() if "Take back" in shown.labels])
    town.stand_in.says(town.ada, f"/poll {words}", town.carers)
    await town.settles()

    assert said in plain(town.carers.last.text)
    assert len([shown for shown in town.carers.by_bot() if "Take back" in shown.labels]) == before


async def test_a_group_asks_answers_and_reads_the_result_as_a_transcript(town: Town) -> None:
    """Privacy mode is on, and the bot is no administrator: commands and taps are all that it hears."""
    await town.is_founded()
    town.stand_in.says(town.bob, "What shall we eat?", town.carers)
    post = await town.asks("Lunch on Friday? | Soup | Salad")
    await town.presses(town.bob, "Soup", post)
    await town.presses(town.ada, "Salad", post)
    await town.presses(town.bob, "Salad", post)
    town.stand_in.says(town.ada, "/polls 1 close")
    await town.settles()
    shown = plain(town.stand_in.transcript(town.carers))

    assert "(Bob presses [Soup])" in shown
    assert shown.index("(Bob presses [Soup])") < shown.index("(Ada presses [Salad])") < shown.index("The result")
    assert "What shall we eat?" not in str(town.acts)
    assert "Salad: 2" in shown
    assert not [told for told in town.stand_in.bot_said() if "Bob" in told.text]


@pytest.mark.parametrize("text", ["😀" * 4096, "\u200f\u202e\u200f", "\u0000", "/" * 4096, "/poll " + "😀" * 4000])
async def test_odd_words_hold_up_nobody_and_are_not_logged(
    town: Town, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    await town.is_founded()
    post = await town.asks()
    town.stand_in.says(town.ada, text)
    heard = await town.presses(town.bob, "Soup", post)
    logged = "".join(capsys.readouterr())

    assert "Soup" in (heard.text or "")
    assert len(town.stand_in.world.updates) == 0
    assert "Soup: 1 (100%)" in [plain(line) for line in town.post().lines]
    assert "😀" not in logged
    assert "failed" not in logged


async def test_a_name_of_marks_alone_is_a_person_like_others(town: Town, capsys: pytest.CaptureFixture[str]) -> None:
    marked = town.stand_in.person(503, "\u200f\u202e\u200f")
    town.stand_in.joins(marked, town.carers)
    await town.is_founded()
    post = await town.asks()
    heard = await town.presses(marked, "Salad", post)

    assert "Salad" in (heard.text or "")
    assert "Salad: 1 (100%)" in [plain(line) for line in town.post().lines]
    assert "failed" not in "".join(capsys.readouterr())


async def test_a_press_on_a_question_that_is_no_longer_kept_is_told_so(town: Town) -> None:
    await town.is_founded()
    post = await town.asks()
    button = post.button("Soup")["callback_data"]
    gone = button.replace(button.split(":")[1], str(int(button.split(":")[1]) - 1))
    heard = await town.stand_in.heard(town.stand_in.presses(town.bob, post, data=gone))

    assert heard.text
    assert "Soup: 0" in [plain(line) for line in town.post().lines]
