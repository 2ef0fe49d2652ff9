"""When urgent help is shown first: by local words, rather once too often (adversarial.md A20)."""

import csv
import time
from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.concerns.model.crisis import needs_help_first

ROWS = list(csv.DictReader((files("bot.concerns.model") / "crisis.csv").read_text(encoding="utf-8").splitlines()))


@pytest.mark.parametrize(
    "text",
    [
        "I want to end my life",
        "I WANT TO END MY LIFE!!!",
        "i want to  end\nmy life.",
        "Some days I don’t want to live.",
        "Some days I dont want to live.",
        "Some days I don't want to live.",
        "She is suicidal",
        "He has been self-harming",
        "My husband hits me",
        "He strangled me last night",
        "The carer is abusing her",
        "He has a knife",
        "It is not safe at home",
        "She isn't safe with him",
        "I am scared to go home",
        "They locked her in her room",
        "I am not going to kill myself",  # no cleverness about "not"
        "kill my-self",
        "I took all the tablets",
        "She has stopped breathing",
    ],
)
def test_danger_is_heard(text: str) -> None:
    assert needs_help_first(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nobody told us about end of life care",
        "Life is busy",
        "The white metal rail is loose",
        "The manager was rude to me and ended the call",
        "My benefits were cut, and I want to complain",
        "The dietitian did not ring back",
        "The meeting is being held too late in the evening",
        "Nobody asks carers. We are tired of it.",
        "The day centre is closing and we were not told",
        "The rapeseed oil was spilt",
        "The course on shaping services was good",
    ],
)
def test_other_words_are_no_alarm(text: str) -> None:
    assert not needs_help_first(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dwi eisiau marw",
        "Mae o yn fy nharo i",
        "Dw i’n hunanladdol",
        "Chcę umrzeć",
        "chce umrzec",
        "MĄŻ MNIE BIJE",
        "ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦੀ ਹਾਂ",
        "ਖ਼ੁਦਕੁਸ਼ੀ",
        "ਖੁਦਕੁਸ਼ੀ",
        "আত্মহত্যার কথা ভাবি",
        "আমি নিরাপদ নই।",
        "میں مرنا چاہتی ہوں",
        "ميں مرنا چاہتی ہوں",  # with the Arabic yeh
        "خودکشی",
        "وہ مُجھے مارتا ہے",  # with a vowel sign
    ],
)
def test_danger_is_heard_in_other_languages(text: str) -> None:
    assert needs_help_first(text)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["phrase"])
def test_every_phrase_is_found_within_a_sentence_however_it_is_written(row: dict[str, str]) -> None:
    phrase = row["phrase"].removesuffix("*")

    for said in (
        phrase,
        phrase.upper(),
        phrase.replace("'", "’"),
        phrase.replace("'", ""),
        phrase.replace(" ", "  \n"),
    ):
        assert needs_help_first(f"Well, {said}! Then")


def test_the_list_has_each_phrase_once_and_every_language() -> None:
    said = Counter((row["language"], row["phrase"]) for row in ROWS)

    assert [one for one, times in said.items() if times > 1] == []
    assert {row["language"] for row in ROWS} == {"en", "cy", "pl", "pa", "bn", "ur"}


def test_a_part_of_a_word_is_no_phrase() -> None:
    assert not needs_help_first("whit my, hit myth, agun")
    assert not needs_help_first("আমি ভালো আছি")


@given(st.text())
def test_no_text_breaks_the_search(text: str) -> None:
    assert needs_help_first(text) in {True, False}
    assert needs_help_first(f"{text} I want to die {text}")


@pytest.mark.parametrize("piece", ["a", " ", "kill ", "end my ", "\u0301", "া", "ﷺ", "'"])
def test_no_text_is_slow(piece: str) -> None:
    text = (piece * 3500)[:3500]
    needs_help_first("warm up")
    began = time.process_time()
    needs_help_first(text)

    assert time.process_time() - began < 0.5
