"""What a reader sees on the stand-in of Discord: marks do what they do there, and a backslash takes it from them."""

import discord
import pytest

from tests.platforms.discord.reading import read

MARKED = [
    ("**Soup**", "Soup", [("bold", "Soup")]),
    ("__Soup__ ~~Salad~~ ||Pie||", "Soup Salad Pie", [("underline", "Soup"), ("struck", "Salad"), ("hidden", "Pie")]),
    ("*Soup* and _Salad_", "Soup and Salad", [("italic", "Soup"), ("italic", "Salad")]),
    ("`Soup *x*`", "Soup *x*", [("code", "Soup *x*")]),
    ("```Soup```", "Soup", [("block", "Soup")]),
    ("# Soup", "Soup", [("heading", "#")]),
    ("> Soup", "Soup", [("quote", ">")]),
    ("- Soup\n1. Salad", "Soup\nSalad", [("list", "-"), ("list", "1.")]),
    ("@everyone", "@everyone", [("mention", "everyone")]),
    ("<@501> <#7>", "<@501> <#7>", [("mention", "@501"), ("mention", "#7")]),
    ("[Soup](https://example.org/a)", "Soup", [("masked", "https://example.org/a")]),
    ("<https://example.org/a>", "https://example.org/a", [("quiet", "https://example.org/a")]),
    ("https://example.org/a", "https://example.org/a", [("link", "https://example.org/a")]),
    ("discord.gg/abc", "discord.gg/abc", [("invitation", "discord.gg/abc")]),
    ("[Soup](mailto:a@example.org)", "Soup", [("masked", "mailto:a@example.org")]),
    (
        "<a@example.org> <+441632960001>",
        "a@example.org +441632960001",
        [("mail", "a@example.org"), ("telephone", "+441632960001")],
    ),
    ("<id:customize> </vote:7>", "<id:customize> </vote:7>", [("mention", "id:customize"), ("mention", "/vote:7")]),
    ("<t:0:R> <:soup:7>", "t:0:R :soup:7", [("time", "t:0:R"), ("emoji", ":soup:7")]),
    ("Good :soup: here", "Good :soup: here", [("picture", "soup")]),
    ("a\u2028 # Soup", "a\u2028Soup", [("heading", "#")]),
    ("-# Soup\n+ Pie\n1) Salad", "Soup\nPie\nSalad", [("small", "-#"), ("list", "+"), ("list", "1)")]),
    ("**a\\*b**", "a*b", [("bold", "a*b")]),
]


@pytest.mark.parametrize(("written", "text", "marks"), MARKED)
def test_a_mark_is_named_and_taken_away(written: str, text: str, marks: list[tuple[str, str]]) -> None:
    reading = read(written)

    assert (reading.text, reading.marks) == (text, marks)


@pytest.mark.parametrize(
    "plain", ["snake_case_name", "2 * 3 * 4", "a - b", "5 > 4", "#1", "Soup: 1", "it's 1.5", "at 10:30:15"]
)
def test_plain_words_have_no_marks(plain: str) -> None:
    reading = read(plain)

    assert (reading.text, reading.marks) == (plain, [])


@pytest.mark.parametrize(
    "typed", ["**Soup**", "_Soup_", "~~a~~ ||b||", "`code`", "[a](b)", "> quoted", "# big", "back\\slash", "**", "- a"]
)
def test_what_the_library_escapes_is_read_as_typed(typed: str) -> None:
    reading = read(discord.utils.escape_markdown(typed))

    assert (reading.text, reading.marks) == (typed, [])


@pytest.mark.parametrize(("written", "unfurls"), [("https://a.example", True), ("<https://a.example>", False)])
def test_a_link_shows_its_preview_unless_it_stands_in_brackets(written: str, unfurls: bool) -> None:
    assert read(written).unfurls is unfurls
