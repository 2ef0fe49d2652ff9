"""Fitted messages to the values of a call."""

import pytest

from adapters.telegram.preview import STYLE, preview
from adapters.telegram.showing import CAPABILITIES, Drawn, draw, draw_note, group_link, payload, start_link
from bot.chat.cleaning import utf16
from bot.chat.fit import fit
from bot.chat.outbound import Bar, Choice, Door, Link, Message, Quote, Text
from tests.adapters.contract import HOSTILE, QUESTION
from tests.platforms.telegram.checking import specification
from tests.platforms.telegram.keyboards import check_markup
from tests.platforms.telegram.linking import Link as Clickable
from tests.platforms.telegram.linking import links
from tests.platforms.telegram.wording import as_shown


def is_answer(choice: Choice) -> bool:
    return choice.action.startswith("vote:")


def drawn(message: Message) -> Drawn:
    return draw(message, "caresay_bot", is_answer)


def parts(shown: Drawn, kind: str) -> list[str]:
    """The parts of the text that are drawn in this way, cut out as Telegram cuts."""
    coded = shown.text.encode("utf-16-le")
    return [
        coded[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le")
        for span in shown.spans
        if span.kind == kind
    ]


def clickable(shown: Drawn) -> list[Clickable]:
    """What people could touch in the text, by the stand-in's own finders; checks the entities on the way."""
    entities = [
        {"type": span.kind, "offset": span.start, "length": span.length} | ({"url": span.url} if span.url else {})
        for span in shown.spans
    ]
    return links(*as_shown("text", shown.text, entities))


def choice(label: str, action: str = "do:1") -> Choice:
    return Choice(label=label, action=action, typed="/do")


def test_a_poll_is_a_bold_question_with_bars_in_words_and_an_answer_a_row() -> None:
    beside = (choice("Who sees this?"), choice("Take back"))
    shown = drawn(Message(title=QUESTION.title, lines=QUESTION.lines, choices=(*QUESTION.choices, *beside)))

    assert shown.text == ("Lunch on Friday?\n\n\u2068Soup\u2069: 3 (75%)\n\u2068Salad\u2069: 1 (25%)\n\nCloses soon.")
    assert parts(shown, "bold") == ["Lunch on Friday?"]
    assert [[button.label for button in row] for row in shown.rows] == [
        ["Soup"],
        ["Salad"],
        ["Who sees this?", "Take back"],
    ]


def test_nobodys_answers_have_no_share() -> None:
    shown = drawn(Message(title="Lunch?", lines=(Bar(label="Soup", count=0, share=0),)))

    assert shown.text.endswith("\u2068Soup\u2069: 0")


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        (["England", "Scotland", "Wales", "Northern Ireland"], [3, 1]),
        (["Keep it", "Skip"], [2]),
        (["A label that is longer than others", "Skip"], [1, 1]),
        (["Tue 1 Dec"] * 7, [3, 3, 1]),
    ],
)
def test_short_labels_stand_side_by_side(labels: list[str], rows: list[int]) -> None:
    shown = drawn(Message(title="Which?", choices=tuple(map(choice, labels))))

    assert [len(row) for row in shown.rows] == rows


def test_spans_are_counted_as_telegram_counts() -> None:
    shown = drawn(Message(title="🧑‍🦽 Lunch 𝔸?", lines=(Text("🍲🍲"), Quote("🥗 salad"))))

    assert parts(shown, "bold") == ["🧑‍🦽 Lunch 𝔸?"]
    assert parts(shown, "code") == ["🥗 salad"]


@pytest.mark.parametrize(
    "words",
    [
        "@anna_h",
        "/vote",
        "#lunch",
        "$GBP",
        "https://evil.example/path?x=1",
        "evil.example",
        "EVIL.EXAMPLE",
        "http://localhost",
        "192.0.2.17",
        "mail@evil.example",
        "+44 1632 960001",
        "01632 960 001",
        "tg://user?id=1",
        "t.me/another",
        "(@anna_h)",
        "soup,/vote",
        "кириллица.example",
    ],
)
@pytest.mark.parametrize("where", ["title", "bar", "inside a sentence", "quote", "note"])
def test_nothing_that_people_wrote_becomes_a_link(words: str, where: str) -> None:
    written = f"Soup {words} at noon"
    isolated = f"Cancelled. \u2068{written}\u2069"
    shown = {
        "title": drawn(Message(title=written)),
        "bar": drawn(Message(title="Lunch?", lines=(Bar(label=written, count=1, share=1),))),
        "inside a sentence": drawn(Message(title="Lunch?", lines=(Text(isolated),))),
        "quote": drawn(Message(title="Lunch?", lines=(Quote(written),))),
        "note": draw_note(isolated),
    }[where]

    assert words in shown.text
    assert clickable(shown) == []


@pytest.mark.parametrize(
    "words",
    [
        "Lunch at 6.30pm, e.g. soup/salad (24/7), 1.5 litres",
        "Room 12, #1 choice, £5.50",
        "On 01/12/2026, 01-12-2026 or 2026-12-01",
        "50% & 3 < 4",
    ],
)
def test_ordinary_words_are_not_set_apart(words: str) -> None:
    shown = drawn(Message(title=words))

    assert parts(shown, "bold") == [words]
    assert parts(shown, "code") == []


def test_our_own_commands_stay_clickable() -> None:
    shown = drawn(Message(title="Lunch?", lines=(Text("\u2068@anna_h\u2069: /vote 7 1"),)))

    assert [link.text for link in clickable(shown)] == ["/vote"]


def test_tags_of_other_markups_are_shown_as_they_were_typed() -> None:
    """D03: no mention, no link, and the text is what was typed."""
    words = '</b><a href="tg://user?id=1">x</a>&amp;<'
    shown = drawn(Message(title=words))

    assert shown.text == words
    assert clickable(shown) == []


def test_more_pieces_than_telegram_takes_are_kept_still_together() -> None:
    lines = tuple(Text(f"\u2068@anna{number} and @bob{number}\u2069") for number in range(60))
    shown = drawn(Message(title="Who?", lines=lines))

    assert len(shown.spans) <= 100
    assert clickable(shown) == []


def test_an_address_is_behind_its_words_and_a_number_is_said() -> None:
    shown = drawn(
        Message(
            title="Help",
            lines=(
                Link(label="Carers UK", url="https://www.carersuk.example/help"),
                Link(label="Samaritans: call 116 123", url="tel:116123"),
                Link(label="Childline", url="tel:08001111"),
                Link(label="Odd", url="javascript:alert(1)"),
            ),
        )
    )

    assert [(link.text, link.goes_to) for link in clickable(shown) if link.kind == "text_link"] == [
        ("Carers UK", "https://www.carersuk.example/help")
    ]
    assert "Samaritans: call 116 123\nChildline: 08001111\n" in shown.text


def test_a_door_is_a_button_that_opens_the_thing_itself() -> None:
    shown = drawn(Message(title="That is between you and me.", lines=(Door(label="Write to me", thing="vote 7 2"),)))

    assert shown.text == "That is between you and me."
    assert shown.rows[0][0].url == "https://t.me/caresay_bot?start=vote-7-2"


def test_a_door_into_a_group_opens_the_choice_of_groups() -> None:
    shown = drawn(Message(title="Your code", lines=(Door(label="Choose the group", thing="join abc", into="group"),)))

    assert shown.text == "Your code"
    assert shown.rows[0][0].url == "https://t.me/caresay_bot?startgroup=join-abc"


def test_a_shared_door_is_an_address_that_can_be_copied_and_followed() -> None:
    lines = (Quote("/join abc"), Door(label="Or send this link", thing="join abc", shared=True))
    shown = drawn(Message(title="Your code", lines=lines))

    assert shown.rows == ()
    assert shown.text == "Your code\n\n/join abc\nOr send this link: https://t.me/caresay_bot?start=join-abc"
    assert [link.goes_to for link in clickable(shown)] == ["https://t.me/caresay_bot?start=join-abc"]


def test_a_preview_of_a_shared_door_needs_no_bot() -> None:
    door = Door(label="Or send this link", thing="join abc", shared=True)

    assert "https://t.me/…?start=join-abc" in preview(Message(title="Your code", lines=(door,)), is_answer)


@pytest.mark.parametrize(
    ("thing", "carried"),
    [
        ("polls", "polls"),
        ("polls 7 who", "polls-7-who"),
        ("join abcdefghijklmnopqrstuvwxyz", "join-abcdefghijklmnopqrstuvwxyz"),
        ("vote 7 ä", "vote-7"),
        ("word " + "x" * 80, "word"),
        ("", "help"),
        ("ä", "help"),
    ],
)
def test_a_link_carries_what_it_may(thing: str, carried: str) -> None:
    assert payload(thing) == carried
    assert start_link("caresay_bot", thing) == f"https://t.me/caresay_bot?start={carried}"
    assert group_link("caresay_bot", thing) == f"https://t.me/caresay_bot?startgroup={carried}"


def test_whatever_fits_is_within_telegrams_bounds() -> None:
    emoji = "🧑‍🦽"
    message = Message(
        title=emoji * 120,
        lines=tuple(Bar(label=f"{emoji * 12} @x{n} {n}", count=n, share=n / 45) for n in range(30)),
        choices=tuple(choice(f"{emoji * 20}{n}", f"vote:7:{n}") for n in range(30)),
    )
    rules = specification()

    for page in fit(message, CAPABILITIES):
        shown = drawn(page)
        rows = [[{"text": b.label, "callback_data": b.action} for b in row] for row in shown.rows]
        rules.call("sendMessage", {"chat_id": 1, "text": shown.text}, native=True)
        check_markup("keyboard", {"inline_keyboard": rows})
        clickable(shown)

        assert utf16(shown.text) <= 4096


def test_a_preview_looks_like_the_message_and_can_hold_nothing_that_runs() -> None:
    html = preview(Message(title=HOSTILE, lines=QUESTION.lines, choices=QUESTION.choices), is_answer)

    assert "<strong>&lt;b</strong> <code>onclick=alert(1)&gt;@everyone</code>" in html
    assert "\u2068Soup\u2069: 3 (75%)<br>" in html
    assert '<span class="tg-button" dir="auto">Salad</span>' in html
    assert "style=" not in html


def test_every_class_of_a_preview_has_its_looks() -> None:
    css = STYLE.read_text()

    assert [
        name for name in ("looks-telegram", "tg-bubble", "tg-keyboard", "tg-row", "tg-button") if name not in css
    ] == []
