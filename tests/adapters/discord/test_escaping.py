"""Whatever people write stands there as they wrote it, and means nothing to Discord."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adapters.discord.escaping import escape, unescaped
from tests.platforms.discord.reading import Reading, read

MARKS = (
    *("**", "*", "_", "__", "~~", "||", "`", "```", "\\", "[", "]", "(", ")", "<", ">", ">>> ", "> ", "# ", "### "),
    *("-# ", "- ", "+ ", "* ", "1. ", "12) ", ":", "://", ".", "/", "@", "\n", " ", "\u2028", "\u2068", "\u2069"),
    *("http", "https://evil.example", "discord.gg/abc", "everyone", "here", ":soup:", "<@501>", "<t:0:R>", "soup"),
)
# Private use is where the reader keeps what is settled; halves of pairs are taken out of what people write.
LETTERS = st.characters(exclude_categories=("Cs", "Co"))
ANYTHING = st.lists(st.sampled_from(MARKS) | LETTERS, max_size=30).map("".join)
"""What is made of marks and of whatever else there is."""

SEEDED = settings(derandomize=True, deadline=None, max_examples=500)


def is_plain(reading: Reading, text: str) -> bool:
    return (reading.text, reading.marks, reading.links) == (text, [], [])


@SEEDED
@given(ANYTHING)
@example("¯\\_(ツ)_/¯")
@example("```py\nx\n```")
@example("\\")
@example("a\\\nb")
def test_any_text_is_read_as_it_was_written(text: str) -> None:
    assert is_plain(read(escape(text)), text)


@SEEDED
@given(ANYTHING)
def test_within_our_own_marks_a_text_is_read_as_it_was_written(text: str) -> None:
    """The title is bold, and a quotation has a mark before it."""
    bold, quote = read(f"**{escape(text)}**"), read(f"> {escape(text)}")

    assert text == "" or (bold.text, bold.marks) == (text, [("bold", text)])
    assert (quote.text, quote.marks) == (text, [("quote", ">")])


@SEEDED
@given(ANYTHING.filter(lambda text: text and not set(text) & set("[]\n")))
def test_a_label_without_brackets_is_read_as_it_was_written(text: str) -> None:
    reading = read(f"[{escape(text)}](<https://ours.example>)")

    assert (reading.text, reading.marks) == (text, [("masked", "https://ours.example")])


@SEEDED
@given(ANYTHING, ANYTHING)
def test_two_texts_make_nothing_together(one: str, other: str) -> None:
    assert is_plain(read(f"{escape(one)} and {escape(other)}"), f"{one} and {other}")


@SEEDED
@given(ANYTHING)
def test_what_was_escaped_can_be_had_back(text: str) -> None:
    assert unescaped(escape(text)) == text


@SEEDED
@given(ANYTHING)
def test_an_escaped_text_is_at_most_twice_as_long(text: str) -> None:
    assert len(escape(text)) <= 2 * len(text)


@pytest.mark.parametrize(
    "words",
    [
        "@everyone <@&123> <@456> @here",  # D01
        "**x** [free](https://evil.example) ||s||",  # D02
        "``` ```` x ```",  # D02: out of a fence
        "# big",
        "  ### smaller",
        "-# small",
        "- list",
        "* list",
        "+ list",
        "7. list",
        "7) list",
        "> quotation",
        ">>> quotation of all\nthat follows",
        "fine\n# big",
        "fine\u2028- list",
        "\u2068# big\u2069",
        "__under__ ~~through~~ _lean_ *lean*",
        "`code` ``co`de``",
        "HTTPS://EVIL.example",
        "steam://run/7",
        "<https://evil.example>",
        "(https://evil.example)",
        "discord.gg/abc and discord.com/invite/abc",
        "[a](<https://evil.example> 'title')",
        "[a](mailto:a@evil.example)",
        "<a@evil.example> <+441632960001>",
        "<t:1618953630:R> <:soup:216154654256398347> <a:soup:216154654256398347>",
        "<#103735883630395392> <@!80351110224678912> </vote:816437322781949972> </a b c:816437322781949972>",
        "<id:customize> <id:linked-roles:1>",
        ":soup: :+1: :100:",
        "@silent @Everyone",
        "\\*escaped already\\*",
        "ends with \\",
    ],
)
def test_marks_that_discord_knows_are_shown_as_they_were_typed(words: str) -> None:
    assert is_plain(read(escape(words)), words)


@pytest.mark.parametrize(
    "words",
    [
        "Lunch at 6.30pm, e.g. soup (1.5 litres)?",
        "Tuesday 1 December, 6pm",
        "18:30 in room 12, £5.50",
        "It's Ann & Bob's - 50% off!",
        "mail@carers.example",
        "Café Zoë, שלום, مرحبا, 🧑‍🦽",
    ],
)
def test_ordinary_words_have_no_backslashes(words: str) -> None:
    """They would be seen where a message is told as plain text."""
    assert escape(words) == words


def test_a_long_text_is_escaped_in_a_moment() -> None:
    """Each kind of mark, begun again and again and never ended: the work grows with the length and no faster."""
    for mark in (":", "a.", "1", " ", "\u2068", "\n ", "@", "[", "<"):
        assert len(escape(mark * 200_000)) >= 200_000
