"""The law of fit: each choice comes out once, as a button or as words that do the same, whatever the platform can."""

from dataclasses import replace
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.capabilities import Capabilities
from bot.chat.cleaning import utf16
from bot.chat.fit import cut, fit, fit_note
from bot.chat.outbound import (
    Bar,
    Chart,
    ChartRow,
    Choice,
    Code,
    Document,
    Door,
    Line,
    Link,
    Message,
    Picture,
    Quote,
    Say,
    Text,
)

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters="\u2066\u2067\u2068\u2069")
WORDS = st.text(LETTERS | st.sampled_from("👩👧é🏴ক্ষ ا"), min_size=1, max_size=400)
LABELS = st.text(LETTERS, min_size=1, max_size=120)
Formatting = Literal["none", "entities", "markdown"]


@st.composite
def capabilities(draw: st.DrawFn) -> Capabilities:
    formatting: Formatting = draw(st.sampled_from(["none", "entities", "markdown"]))
    attaches = draw(st.booleans())
    return Capabilities(
        attaches=attaches,
        max_attached_text=draw(st.integers(500, 5000)) if attaches else 0,
        max_text=draw(st.integers(1000, 5000)),
        max_label=draw(st.integers(10, 100)),
        max_note=draw(st.integers(50, 300)),
        max_choices=draw(st.sampled_from([0, 1, 3, 5, 25, 100])),
        can_edit=draw(st.booleans()),
        door_addresses=draw(st.booleans()),
        picks_groups=draw(st.booleans()),
        formatting=formatting,
    )


LINES: st.SearchStrategy[Line] = st.one_of(
    WORDS.map(Text),
    WORDS.map(Quote),
    st.builds(Bar, label=LABELS, count=st.integers(0, 10**6), share=st.floats(0, 1)),
    st.builds(Link, label=LABELS, url=st.just("https://example.org/help")),
    st.builds(
        Door,
        label=LABELS,
        thing=st.just("polls 7"),
        into=st.sampled_from(["private", "group"]),
        shared=st.booleans(),
    ),
)


CHART = Chart(title="Lunch?", rows=(ChartRow(label="Soup", amount="3", share=1),), foot="3 answers.")
ATTACHED: list[Picture | Document | None] = [
    None,
    Picture(of=CHART, words="Soup: 3."),
    Picture(of=Code("https://example.org/p/abc"), words="A code for a camera.", content=b"painted"),
    Document(name="answers.csv", media_type="text/csv", words="All answers", content=b"option,count"),
]


@st.composite
def messages(draw: st.DrawFn) -> Message:
    count = draw(st.integers(0, 30))
    shuffled = draw(st.permutations(range(1, count + 1))) if draw(st.booleans()) else [0] * count
    choices = tuple(
        Choice(label=draw(LABELS), action=f"vote:7:{place}", typed=f"/vote 7 {place}", number=number)
        for place, number in enumerate(shuffled)
    )
    lines = tuple(draw(st.lists(LINES, max_size=12)))
    return Message(title=draw(WORDS), lines=lines, choices=choices, attached=draw(st.sampled_from(ATTACHED)))


def size(message: Message) -> int:
    """How long the message is as text, before a platform decorates it."""
    texts = [str(message.title)]
    for line in message.lines:
        match line:
            case Text(words) | Quote(words):
                texts.append(str(words))
            case Bar(label=label):
                texts.append(str(label))
            case Link(label=label, url=more) | Door(label=label, thing=more):
                texts.append(f"{label} {more}")
    return sum(utf16(text) for text in texts) + len(texts) - 1


@settings(derandomize=True, deadline=None, max_examples=300)
@given(messages(), capabilities())
def test_each_choice_comes_out_once_as_a_button_or_as_words(message: Message, can: Capabilities) -> None:
    pages = fit(message, can)
    buttons = [choice for page in pages for choice in page.choices]
    typed = [str(line.words) for page in pages for line in page.lines if isinstance(line, Text)]

    said = [c.typed for line in typed for c in message.choices if line.endswith(f": {c.typed}")]

    if buttons:
        assert [(button.action, button.typed) for button in buttons] == [(c.action, c.typed) for c in message.choices]
        assert len(buttons) <= can.max_choices
        assert all(utf16(str(button.label)) <= can.max_label for button in buttons)
        assert said == []
    else:
        assert said == [c.typed for c in message.choices]


@settings(derandomize=True, deadline=None, max_examples=300)
@given(messages(), capabilities())
def test_no_line_that_fits_is_lost_or_moved_and_the_title_stands_on_every_page(
    message: Message, can: Capabilities
) -> None:
    # One that bends no line.
    can = replace(can, formatting="entities", max_choices=max(can.max_choices, 1))
    can = replace(can, door_addresses=True, picks_groups=True)
    short = replace(message, title=str(message.title)[:150], lines=tuple(map(_shortened, message.lines)))
    pages = fit(short, can)
    lines = tuple(line for page in pages for line in page.lines)

    assert {page.title for page in pages} == {short.title}
    assert lines[: len(short.lines)] == short.lines


def _shortened(line: Line) -> Line:
    """Short enough for the smallest platform, whatever the letters."""
    match line:
        case Text(words):
            return Text(str(words)[:100])
        case Quote(words):
            return Quote(str(words)[:100])
        case _:
            return line


@settings(derandomize=True, deadline=None, max_examples=300)
@given(messages(), capabilities())
def test_what_fits_stays_as_it_is(message: Message, can: Capabilities) -> None:
    for page in fit(message, can):
        assert fit(page, can) == (page,)
        assert size(page) <= can.max_text
        assert page.attached is None or size(page) <= can.max_attached_text


@settings(derandomize=True, deadline=None, max_examples=300)
@given(messages(), capabilities())
def test_what_is_attached_goes_once_with_the_first_page_or_not_at_all(message: Message, can: Capabilities) -> None:
    first, *rest = fit(message, can)

    assert first.attached == (message.attached if can.attaches else None)
    assert [page.attached for page in rest] == [None] * len(rest)
    assert fit(message, replace(can, attaches=False)) == fit(replace(message, attached=None), can)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(messages(), capabilities())
def test_no_mark_of_direction_is_left_alone(message: Message, can: Capabilities) -> None:
    marked = Message(
        title=f"\u2068{message.title}\u2069",
        lines=tuple(
            Text(f"\u2068{line.words}\u2069 and {_nested(line.words)}" * 3)
            for line in message.lines
            if isinstance(line, Text)
        ),
        choices=tuple(replace(choice, label=f"Post {_nested(choice.label)}") for choice in message.choices),
    )
    for page in fit(marked, can):
        texts = [str(line.words) for line in page.lines if isinstance(line, Text)]
        for text in [str(page.title), *texts, *(str(choice.label) for choice in page.choices)]:
            assert text.count("\u2068") == text.count("\u2069")


def _nested(words: object) -> str:
    return f"\u2068of \u2068{words}\u2069 here\u2069"


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("Soup of the day with bread", 12, "Soup of…"),
        ("Soup", 4, "Soup"),
        ("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 14, "👩‍👩‍👧…"),
        ("e\u0301e\u0301e\u0301e\u0301e\u0301", 6, "e\u0301e\u0301…"),
        ("𝄞𝄞𝄞𝄞", 7, "𝄞𝄞…"),
        ("\u2068A long name here\u2069", 12, "\u2068A long…\u2069"),
        ("\u2068A \u2068very long\u2069 name here\u2069", 12, "\u2068A \u2068very…\u2069\u2069"),
        ("\u2068aa \u2068bbbbbbbbbbbbb\u2069 cc\u2069", 10, "\u2068aa \u2068bb…\u2069\u2069"),
        ("Soup \u2068\u2068Ann\u2069\u2069", 8, "Soup…"),
        ("🇬🇧🇫🇷🇮🇳", 8, "🇬🇧…"),
        ("x🇬🇧🇫🇷🇮🇳", 9, "x🇬🇧…"),
        ("1️⃣2️⃣3️⃣", 7, "1️⃣…"),
        ("কাক্ষিকাকাকা", 7, "কা…"),
        ("👍🏽👍🏽👍🏽", 8, "👍🏽…"),
    ],
)
def test_a_cut_is_at_a_word_and_never_inside_a_character(text: str, limit: int, shown: str) -> None:
    assert cut(text, limit) == shown
    assert utf16(cut(text, limit)) <= limit


def test_a_long_option_is_a_number_and_its_start_with_the_whole_above() -> None:
    can = Capabilities(max_text=2000, max_choices=5, max_label=20)
    long = "A very long option that no button holds"
    [page] = fit(Message(title="Q?", choices=(Choice(label=long, action="a", typed="/a"),)), can)

    assert page.lines == (Text(f"1. \u2068{long}\u2069"),)
    assert page.choices[0].label == "1. \u2068A very long…\u2069"


def test_a_long_option_that_a_bar_spells_out_is_not_said_twice() -> None:
    can = Capabilities(max_text=2000, max_choices=5, max_label=20, formatting="entities")
    long = "A very long option that no button holds"
    bar = Bar(label=long, count=0, share=0)
    [page] = fit(Message(title="Q?", lines=(bar,), choices=(Choice(label=long, action="a", typed="/a"),)), can)

    assert page.lines == (bar,)


CODE_DOORS: list[Line] = [
    Door(label="Choose", thing="join abc", into="group"),
    Door(label="Choose", thing="join abc", shared=True),
]
DOORS = [*CODE_DOORS, Door(label="Choose", thing="join abc")]


@pytest.mark.parametrize("door", CODE_DOORS)
def test_a_door_that_needs_an_address_is_words_where_doors_have_none(door: Line) -> None:
    can = Capabilities(max_text=2000, max_choices=5)

    assert fit(Message(title="Q?", lines=(door,)), can)[0].lines == (Text("Choose: /join abc"),)
    can = replace(can, door_addresses=True, picks_groups=True)
    assert fit(Message(title="Q?", lines=(door,)), can)[0].lines == (door,)


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("words", [Quote("/join abc"), Text("/join abc")])
def test_words_that_stand_there_already_are_not_said_twice_for_a_door(door: Line, words: Line) -> None:
    [page] = fit(Message(title="Q?", lines=(words, door)), Capabilities(max_text=2000))

    assert page.lines == (words,)


def test_all_or_none_are_buttons() -> None:
    """Some only would bias the vote."""
    can = Capabilities(max_text=2000, max_choices=2)
    choices = tuple(Choice(label=f"O{n}", action=f"a{n}", typed=f"/vote 7 {n}") for n in range(3))
    [page] = fit(Message(title="Q?", choices=choices), can)

    assert page.choices == ()
    assert len(page.lines) == 3


def test_words_must_be_spoken_first() -> None:
    with pytest.raises(TypeError):
        fit(Message(title=Say("help-title")), Capabilities(max_text=1000))


def test_a_note_is_cut_to_what_the_platform_shows() -> None:
    assert utf16(fit_note("word " * 100, Capabilities(max_text=1000))) <= 200


COPY = Choice(label="Copy code", action="", typed="", copies="7K3M-Q9XT")
SEND = Choice(label="Send", action="concern-send", typed="/concern send")


@pytest.mark.parametrize(
    ("can", "shown"),
    [
        (Capabilities(max_text=2000, max_choices=5, copies=True), [COPY, SEND]),
        (Capabilities(max_text=2000, max_choices=5), [SEND]),
        (Capabilities(max_text=2000, max_choices=1, copies=True), []),
        (Capabilities(max_text=2000), []),
        (Capabilities(max_text=2000, copies=True), []),
    ],
)
def test_a_choice_that_only_copies_is_a_button_or_left_out_and_never_typed(
    can: Capabilities, shown: list[Choice]
) -> None:
    [page] = fit(Message(title="Your code", choices=(COPY, SEND)), can)

    assert page.choices == tuple(shown)
    assert [line.words for line in page.lines if isinstance(line, Text)] == (
        [] if shown else ["\u2068Send\u2069: /concern send"]
    )


def test_what_is_too_long_to_be_copied_is_left_out() -> None:
    can = Capabilities(max_text=2000, max_choices=5, copies=True)
    [page] = fit(Message(title="Your code", choices=(replace(COPY, copies="x" * 257), SEND)), can)

    assert page.choices == (SEND,)


def test_what_goes_with_a_message_stays_with_each_of_its_pages() -> None:
    pages = fit(Message(title="An answer", lines=(Quote("word " * 900),), guarded=True), Capabilities(max_text=2000))

    assert len(pages) > 1
    assert all(page.guarded for page in pages)


LONG_WORDS = st.text(LETTERS | st.sampled_from("👩‍👧é🏴ক্ষ ا  \n\n"), min_size=1, max_size=5000)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(LONG_WORDS, capabilities(), st.sampled_from([Text, Quote]))
def test_what_people_wrote_goes_on_in_further_lines_and_nothing_is_lost(
    words: str, can: Capabilities, kind: type[Text | Quote]
) -> None:
    pages = fit(Message(title="Your words", lines=(kind(words),)), can)
    shown = [str(line.words) for page in pages for line in page.lines if isinstance(line, Text | Quote)]

    assert "".join("".join(shown).split()) == "".join(words.split())
    assert all(size(page) <= can.max_text for page in pages)


def test_it_goes_on_at_a_line_end_or_at_a_word() -> None:
    can = Capabilities(max_text=1000)
    lines = fit(Message(title="Q", lines=(Text("word " * 100 + "\n" + "more " * 100 + "x" * 900),)), can)
    texts = [str(line.words) for page in lines for line in page.lines if isinstance(line, Text)]

    assert texts[0] == ("word " * 100).strip()
    assert texts[1] == ("more " * 100).strip()
    assert set("".join(texts[2:])) == {"x"}


def test_characters_that_take_up_twice_the_room_are_counted_twice() -> None:
    can = Capabilities(max_text=1000, max_drawn=2000, doubled="*")
    plain, marked = (Message(title="Q", lines=tuple(Text(letter * 600) for _ in range(3))) for letter in "x*")

    assert [len(page.lines) for page in fit(plain, can)] == [3]
    assert [len(page.lines) for page in fit(marked, can)] == [1, 1, 1]


def test_what_says_what_a_quote_is_stands_on_the_same_page() -> None:
    can = Capabilities(max_text=1000)
    said, quote = Text("This is your code. " * 3), Quote("7K3M-9QXT-2V5R-8W1Z")
    for before in range(800, 960):
        pages = fit(Message(title="Q", lines=(Text("x" * before), said, quote)), can)

        assert [said in page.lines for page in pages] == [quote in page.lines for page in pages]
        assert all(size(page) <= can.max_text for page in pages)
