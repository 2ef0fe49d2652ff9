"""Whatever is typed gets a kind, specific answer with an example, or comes through unharmed."""

import unicodedata

import pytest

from tests.support.chat import Chat

REFUSED = {
    "nothing after the command": ("/poll", "Type your question after the command."),
    "a question with one choice": ("/poll Lunch?\nSoup", "That needs two choices at least."),
    "eleven choices": ("/poll Which? | " + " | ".join(f"Day {n}" for n in range(11)), "That is 11 choices."),
    "an empty choice": ("/poll Lunch? | Soup | | Salad", "Choice 2 has no words."),
    "the same choice twice": ("/poll Lunch? | Soup | soup", "is there twice."),
    "a choice hidden by a zero-width space": ("/poll Ok? | Yes | Ye\u200bs", "is there twice."),
    "a choice that only looks different to a machine": ("/poll Ok? | Yes | Y\u0435s", "look the same."),
    "a blank choice of invisible letters": ("/poll Ok? | \u3164\u200b | Yes | No", "has no words."),
    "a question of 301 characters": ("/poll " + "q" * 300 + "? | Yes | No", "Your question has 301 characters."),
    "a choice of 81 characters": ("/poll Ok? | Yes | " + "n" * 81, "Choice 2 has 81 characters."),
}


@pytest.mark.parametrize(("typed", "answer"), REFUSED.values(), ids=REFUSED.keys())
async def test_bad_text_gets_a_kind_specific_answer_and_posts_nothing(chat: Chat, typed: str, answer: str) -> None:
    before = len(chat.messages())
    await chat.says("ada", typed)

    assert answer in chat.note
    assert chat.answer.refused
    assert len(chat.messages()) == before


async def test_a_megabyte_of_text_is_refused_before_any_work(chat: Chat) -> None:
    await chat.says("ada", "/poll " + "a | " * 300_000)

    assert chat.note.startswith("That is too long for one message.")


@pytest.mark.parametrize(
    "option",
    [
        "ਚੀਜ਼ਾਂ",
        "ਅੰਗਰੇਜ਼ਾਂ",
        "র‍্যাম্প",
        "می‌خواهم",
        "اردو آپشن (6pm)",
        "🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru",
        "👩‍👩‍👧 family",
        "❤️",
        "Café",
    ],
)
async def test_what_people_write_comes_through_unharmed(chat: Chat, option: str) -> None:
    await chat.says("ada", f"/poll {option}? | {option} | Other")
    await chat.presses("bob", unicodedata.normalize("NFC", option))

    assert unicodedata.normalize("NFC", chat.poll.title) == unicodedata.normalize("NFC", f"{option}?")
    assert chat.poll.lines[0] == unicodedata.normalize("NFC", f"{option}: 1")


async def test_an_order_that_turns_text_around_is_taken_out(chat: Chat) -> None:
    await chat.says("ada", "/poll Ok? | Yes\u202eoN | No")

    assert chat.poll.labels[0] == "YesoN"


async def test_markup_is_only_text(chat: Chat) -> None:
    await chat.says("ada", "/poll <b>{ $total }</b> {{7*7}}? | <img src=x onerror=alert(1)> | No")

    assert chat.poll.title == "<b>{ $total }</b> {{7*7}}?"
    assert chat.poll.labels[0] == "<img src=x onerror=alert(1)>"
