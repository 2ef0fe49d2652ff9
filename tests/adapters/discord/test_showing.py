"""Fitted messages to the layouts that Discord takes."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord.showing import (
    CAPABILITIES,
    DO,
    INTO,
    LAYOUT,
    MOST_PARTS,
    MOST_TEXT,
    NO_MENTIONS,
    Drawn,
    beneath,
    draw,
    draw_note,
    layout,
    payload,
)
from bot.chat.fit import fit
from bot.chat.outbound import Bar, Choice, Door, Line, Link, Message, Quote, Text
from tests.adapters.contract import QUESTION
from tests.adapters.discord.test_escaping import ANYTHING
from tests.chat.test_fit import messages
from tests.platforms.discord.checking import specification
from tests.platforms.discord.reading import read
from tests.platforms.discord.rules import check_message

Json = Mapping[str, Any]

SEEDED = settings(derandomize=True, deadline=None, max_examples=200)
WORDS = ANYTHING.filter(lambda text: text.strip() == text != "")
ADDRESS = "https://ours.example/a_(b)*c*/%20é"


def is_answer(choice: Choice) -> bool:
    return choice.action.startswith("vote:")


def drawn(message: Message, *, in_server: bool = True) -> Drawn:
    return draw(message, answers=is_answer, choose="Choose one", in_server=in_server)


def choice(label: str, action: str = "do:1") -> Choice:
    return Choice(label=label, action=action, typed="/do")


def parts(shown: Drawn) -> Iterator[Json]:
    """All components of the call, those inside rows included."""
    for one in layout(shown):
        yield one
        yield from one.get("components", ())


def pressable(shown: Drawn) -> list[str]:
    """The codes of all that can be pressed or chosen."""
    options = [option["value"] for part in parts(shown) for option in part.get("options", ())]
    return options + [part["custom_id"] for part in parts(shown) if "custom_id" in part and "options" not in part]


def check(shown: Drawn) -> None:
    """Raise where Discord would refuse it."""
    said = {"flags": LAYOUT, "components": layout(shown), "allowed_mentions": dict(NO_MENTIONS)}
    specification().check_body("POST /channels/{channel_id}/messages", said)
    check_message(said)


def labels(shown: Drawn) -> list[list[str]]:
    return [[part.label for part in row] for row in shown.rows]


def test_a_poll_is_a_bold_question_with_bars_in_words_and_an_answer_a_row() -> None:
    beside = (choice("Who sees this?"), choice("Take back"))
    shown = drawn(Message(title=QUESTION.title, lines=QUESTION.lines, choices=(*QUESTION.choices, *beside)))
    styles = [part["style"] for part in parts(shown) if part["type"] == 2]

    assert read(shown.text).marks == [("bold", "Lunch on Friday?")]
    assert shown.text == (
        "**Lunch on Friday?**\n\n\u2068Soup\u2069: 3 (75%)\n\u2068Salad\u2069: 1 (25%)\n\nCloses soon."
    )
    assert labels(shown) == [["Soup"], ["Salad"], ["Who sees this?", "Take back"]]
    assert styles == [1, 1, 2, 2]


def test_nobodys_answers_have_no_share() -> None:
    shown = drawn(Message(title="Lunch?", lines=(Bar(label="Soup", count=0, share=0),)))

    assert shown.text.endswith("\u2068Soup\u2069: 0")


@pytest.mark.parametrize(
    ("names", "rows"),
    [
        (["England", "Scotland", "Wales", "Northern Ireland"], [3, 1]),
        (["Keep it", "Skip"], [2]),
        (["A label that is longer than others", "Skip"], [1, 1]),
        (["Tue 1 Dec"] * 7, [3, 3, 1]),
    ],
)
def test_short_labels_stand_side_by_side(names: list[str], rows: list[int]) -> None:
    shown = drawn(Message(title="Which?", choices=tuple(map(choice, names))))

    assert [len(row) for row in shown.rows] == rows


@pytest.mark.parametrize(
    ("count", "rows"),
    [(18, [1] * 18), (19, [5, 5, 5, 4]), (30, [5] * 6), (31, [1, 1]), (90, [1, 1, 1, 1])],
)
def test_many_answers_stand_closer_and_very_many_in_lists(count: int, rows: list[int]) -> None:
    choices = tuple(choice(f"Answer {number}", f"vote:7:{number}") for number in range(count))
    shown = drawn(Message(title="Which?", choices=choices))
    check(shown)

    assert [len(row) for row in shown.rows] == rows
    assert pressable(shown) == [one.action for one in choices]


@pytest.mark.parametrize("count", [0, 3, 17, 26, 90])
@pytest.mark.parametrize("doors", [0, 1, 5, 30])
@pytest.mark.parametrize("in_server", [True, False])
def test_choices_and_doors_are_all_there_and_leave_room_for_a_form(count: int, doors: int, in_server: bool) -> None:
    """What does not fit as a button or as a list to choose from is there in words."""
    message = Message(
        title="Which?",
        lines=tuple(
            Door(label=f"Door {n}", thing=f"polls {n}", into="group" if n % 2 else "private") for n in range(doors)
        ),
        choices=tuple(choice(f"Choice {n}", f"poll:{n}") for n in range(count)),
    )
    shown = drawn(message, in_server=in_server)
    check(shown)
    codes = pressable(shown)
    reading = read(shown.text).text.split("\n")
    told = [f"Door {n}: /polls {n}" in reading for n in range(doors)]
    pressed = [f"{INTO if n % 2 else DO}polls-{n}" in codes for n in range(doors)]

    assert len(list(parts(shown))) <= MOST_PARTS - 2
    assert [one.action in codes for one in message.choices] == [True] * count
    assert [one != other for one, other in zip(told, pressed, strict=True)] == [True] * doors


def test_what_can_be_pressed_twice_is_there_twice_with_a_code_of_its_own() -> None:
    doors = (Door(label="Open", thing="polls"), Door(label="Look", thing="polls"), Door(label="Open", thing="polls"))
    shown = drawn(Message(title="Which?", lines=doors, choices=(choice("Yes"), choice("No"))))
    check(shown)

    assert pressable(shown) == ["do:1", "~1~do:1", "~do:polls", "~3~~do:polls"]


@SEEDED
@given(messages(), st.booleans())
def test_whatever_is_fitted_is_within_discords_bounds_and_no_act_is_lost(message: Message, in_server: bool) -> None:
    pages = [drawn(page, in_server=in_server) for page in fit(message, CAPABILITIES)]
    codes = Counter(code for page in pages for code in pressable(page))
    for page in pages:
        check(page)
        every = list(parts(page))

        assert sum(len(part.get("content", "")) for part in every) <= MOST_TEXT
        assert len(every) <= MOST_PARTS
        assert all(1 <= len(part.get("label", "x")) <= 80 for part in every)
        assert all(len(part.get("options", ())) <= 25 for part in every)

    assert all(codes[one.action] == 1 for one in message.choices)


@st.composite
def lines(draw: st.DrawFn) -> tuple[Line, ...]:
    line: st.SearchStrategy[Line] = st.one_of(
        WORDS.map(Text),
        WORDS.map(Quote),
        st.builds(Bar, label=WORDS, count=st.integers(1, 9), share=st.just(0.5)),
        st.builds(Link, label=WORDS, url=st.just(ADDRESS)),
    )
    return tuple(draw(st.lists(line, max_size=4)))


def as_read(line: Line) -> tuple[str, list[str], list[str]]:
    """What a reader should see of a line, the marks in it, and the links."""
    match line:
        case Bar(label=label, count=count):
            return f"\u2068{label}\u2069: {count} (50%)", [], []
        case Quote(words):
            return str(words), ["quote"] * (str(words).count("\n") + 1), []
        case Link(label=label):
            address = "https://ours.example/a_%28b%29*c*/%20%C3%A9"
            masked = not any(mark in str(label) for mark in ("[", "]", "\n", "://"))
            return (str(label), ["masked"], [address]) if masked else (f"{label}: {address}", ["quiet"], [address])
        case Text(words):
            return str(words), [], []
        case Door():
            raise AssertionError


@SEEDED
@given(WORDS, lines())
def test_a_message_is_read_as_it_was_meant_and_only_ours_is_marked(title: str, lines: tuple[Line, ...]) -> None:
    """No word of people's makes a mark, alone or together with ours or with others."""
    shown = drawn(Message(title=title, lines=tuple(line for line in lines if not isinstance(line, Bar))))
    reading = read(shown.text)
    expected = [as_read(line) for line in lines if not isinstance(line, Bar)]

    assert reading.text == "\n".join([title, *([""] if expected else []), *(text for text, _, _ in expected)])
    assert Counter(kind for kind, _ in reading.marks) == Counter(
        ["bold", *(kind for _, kinds, _ in expected for kind in kinds)]
    )
    assert reading.links == [link for _, _, links in expected for link in links]


@SEEDED
@given(WORDS)
def test_the_label_of_a_bar_makes_nothing_with_what_follows(label: str) -> None:
    shown = drawn(
        Message(title="Lunch?", lines=(Bar(label=label, count=1, share=0.5), Bar(label="Pie", count=1, share=0.5)))
    )
    reading = read(shown.text)

    assert reading.text == f"Lunch?\n\n\u2068{label}\u2069: 1 (50%)\n\u2068Pie\u2069: 1 (50%)"
    assert reading.marks == [("bold", "Lunch?")]


@pytest.mark.parametrize("letter", ["*", "\n#", "🧑", "["])
def test_the_longest_page_of_any_letter_has_room(letter: str) -> None:
    """Where marks of ours would be too many, they go, and every word stays."""
    words = letter * 3000
    message = Message(
        title=words[:600],
        lines=(Text(words[:500]), Quote(words[:900]), Link(label=words[:50], url="https://ours.example/" + "é" * 300)),
    )
    for page in fit(message, CAPABILITIES):
        check(drawn(page))


def test_what_is_too_long_with_our_marks_has_none() -> None:
    shown = drawn(Message(title="Typed", lines=(Quote("\n" * 1800), Link(label="Ours", url="https://ours.example"))))

    assert read(shown.text).marks == [("bold", "Typed")]
    assert read(shown.text).text.endswith("\nOurs: https://ours.example")


def test_an_address_is_behind_its_words_and_a_number_is_said() -> None:
    shown = drawn(
        Message(
            title="Help",
            lines=(
                Link(label="Carers UK", url="https://www.carersuk.example/help?a=1&b=%C3%A9"),
                Link(label="Samaritans: call 116 123", url="tel:116123"),
                Link(label="Childline", url="tel:08001111"),
                Link(label="Odd", url="javascript:alert(1)"),
                Link(label="With [brackets]", url="https://ours.example"),
            ),
        )
    )
    reading = read(shown.text)

    assert reading.links == ["https://www.carersuk.example/help?a=1&b=%C3%A9", "https://ours.example"]
    assert "Samaritans: call 116 123\nChildline: 08001111\n" in reading.text
    assert reading.text.endswith("With [brackets]: https://ours.example")


def test_a_door_is_a_button_that_does_the_thing_itself() -> None:
    shown = drawn(Message(title="That is between you and me.", lines=(Door(label="Write to me", thing="vote 7 2"),)))

    assert shown.text == "**That is between you and me.**"
    assert pressable(shown) == [DO + "vote-7-2"]


def test_a_door_into_a_group_is_a_list_of_channels_on_a_server_and_words_elsewhere() -> None:
    message = Message(title="Your code", lines=(Door(label="Choose the channel", thing="join abc", into="group"),))
    [[select]] = [row["components"] for row in layout(drawn(message))[1:]]

    assert (select["type"], select["placeholder"]) == (8, "Choose the channel")
    assert select["custom_id"] == INTO + "join-abc"
    assert drawn(message, in_server=False) == Drawn(text="**Your code**\n\nChoose the channel: /join abc")


@pytest.mark.parametrize("line", [Quote("/join abc"), Text("/join abc")])
def test_words_that_stand_there_already_are_not_said_twice_for_a_door(line: Line) -> None:
    door = Door(label="Choose the channel", thing="join abc", into="group")
    shown = drawn(Message(title="Your code", lines=(line, door)), in_server=False)

    assert read(shown.text).text == "Your code\n\n/join abc"


@pytest.mark.parametrize(
    ("thing", "carried"),
    [("polls", "polls"), ("vote 7 2", "vote-7-2"), ("", "help"), ("word " + "x" * 90, "word"), ("x" * 90, "help")],
)
def test_a_code_carries_what_it_may(thing: str, carried: str) -> None:
    assert payload(thing) == carried


def test_a_label_is_never_empty_and_never_cut_inside_a_character() -> None:
    doors = (Door(label="🧑‍🦽" * 30, thing="polls"), Door(label=" ", thing="events"))
    shown = [part["label"] for part in parts(drawn(Message(title="Q?", lines=doors))) if part["type"] == 2]

    assert shown == ["🧑‍🦽" * 15 + "…", "…"]


def test_a_title_of_nothing_leaves_a_text_that_discord_takes() -> None:
    check(drawn(Message(title=" ")))


def test_a_note_stands_above_a_message_where_both_have_room() -> None:
    message = drawn(Message(title="Lunch?", choices=(choice("Soup"),)))
    both = beneath("*Counted*", message)

    assert both is not None
    assert (read(both.text).text, both.rows) == ("*Counted*\n\nLunch?", message.rows)
    assert beneath("*" * 1999, message) is None


def test_the_longest_note_fits_into_a_plain_message() -> None:
    assert len(draw_note("*" * CAPABILITIES.max_note).text) <= 2000


def test_nothing_wakes_anybody() -> None:
    """D01: nobody is told, whatever the words are."""
    assert NO_MENTIONS == {"parse": []}
