"""A preview says what the message says on Discord, looks like it, and can hold nothing that runs."""

import re
import subprocess
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord.preview import STYLE, preview
from adapters.discord.showing import CAPABILITIES, Drawn, draw
from bot.chat.fit import fit
from bot.chat.outbound import Bar, Choice, Door, Link, Message, Quote, Text
from tests.adapters.contract import HOSTILE, QUESTION
from tests.adapters.discord.test_escaping import ANYTHING
from tests.platforms.discord.reading import read

CHOICES = (*QUESTION.choices, Choice(label="Who sees this?", action="who:1", typed="/vote 7 who"))
# Whoever reads HTML takes other ends of lines for newlines.
WORDS = ANYTHING.filter(lambda text: text.strip() == text != "" and not set(text) & set("\r\x00"))


def is_answer(choice: Choice) -> bool:
    return choice.action.startswith("vote:")


def shown(message: Message) -> str:
    return preview(message, is_answer, "Choose one")


@dataclass
class Page(HTMLParser):
    """What stands in a preview: the words of each message, and each thing to press with its classes."""

    texts: list[str] = field(default_factory=list)
    pressed: list[tuple[str, str]] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)
    inside: str = ""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        looks = dict(attrs).get("class") or ""
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if looks == "dc-message":
            self.texts.append("")
        elif looks == "dc-text":
            self.inside = "text"
            self.texts[-1] += "\n" if self.texts[-1] else ""
        elif looks.startswith(("dc-button", "dc-select")):
            self.inside = "pressed"
            self.pressed.append((looks, ""))
        elif tag == "br":
            self.texts[-1] += "\n"

    def handle_data(self, data: str) -> None:
        if self.inside == "text":
            self.texts[-1] += data
        else:
            looks, label = self.pressed.pop()
            self.pressed.append((looks, label + data))


def page(message: Message) -> Page:
    parsed = Page()
    parsed.feed(shown(message))
    parsed.close()
    return parsed


@settings(derandomize=True, deadline=None, max_examples=300)
@given(WORDS, WORDS, WORDS)
def test_a_preview_says_what_a_reader_sees_on_discord(title: str, first: str, second: str) -> None:
    message = Message(
        title=title,
        lines=(
            Quote(first),
            Bar(label=second, count=3, share=0.5),
            Link(label=first, url="https://ours.example/a_(b)"),
            Text(second),
            Quote(second),
        ),
        choices=(Choice(label=first, action="vote:7:1", typed="/vote 7 1"),),
    )
    pages = [draw(one, answers=is_answer, choose="Choose one") for one in fit(message, CAPABILITIES)]

    assert page(message).texts == [read(one.text).text for one in pages]
    assert [label for _, label in page(message).pressed] == [label for one in pages for label in labels(one)]


def labels(drawn: Drawn) -> list[str]:
    return [part.label for row in drawn.rows for part in row]


def test_what_discord_draws_is_drawn() -> None:
    lines = (
        Quote("Typed\nby *her*"),
        Bar(label="Soup", count=3, share=0.75),
        Link(label="Help", url="https://a.example"),
    )
    html = shown(Message(title="Lunch?", lines=(*lines, Link(label="[Help]", url="https://b.example"))))

    assert html == (
        '<div class="looks looks-discord"><div class="dc-message">'
        '<p class="dc-text" dir="auto"><strong>Lunch?</strong><br></p>'
        '<blockquote class="dc-text" dir="auto">Typed<br>by *her*</blockquote>'
        '<p class="dc-text" dir="auto">\u2068Soup\u2069: 3 (75%)<br><br><span class="looks-link">Help</span>'
        '<br>[Help]: <span class="looks-link">https://b.example</span></p>'
        "</div></div>"
    )


def test_buttons_stand_in_rows_and_answers_stand_out() -> None:
    html = shown(Message(title="Lunch?", choices=CHOICES))

    assert html.count('<li class="dc-row">') == 3
    assert page(Message(title="Lunch?", choices=CHOICES)).pressed == [
        ("dc-button dc-answer", "Soup"),
        ("dc-button dc-answer", "Salad"),
        ("dc-button", "Who sees this?"),
    ]


def test_a_list_is_shown_closed() -> None:
    many = tuple(Choice(label=f"Day {n}", action=f"vote:7:{n}", typed=f"/vote 7 {n}") for n in range(40))
    door = Door(label="Choose the channel", thing="join abc", into="group")
    parsed = page(Message(title="Which day?", lines=(door,), choices=many))

    assert parsed.pressed == [
        ("dc-select", "Choose one"),
        ("dc-select", "Choose one"),
        ("dc-select", "Choose the channel"),
    ]


@settings(derandomize=True, deadline=None)
@given(st.sampled_from([HOSTILE, '"><script>alert(1)</script>', "' onclick='x"]) | ANYTHING)
def test_a_preview_can_hold_nothing_that_runs(words: str) -> None:
    """Not even looks of its own: a strict content policy lets it through."""
    message = Message(
        title=f"x{words}",
        lines=(Text(words), Quote(words), Link(label=words, url=f"https://a.example/{words}")),
        choices=(Choice(label=words, action="vote:7:1", typed="/vote 7 1"),),
    )
    parsed = page(message)

    assert parsed.tags <= {"div", "p", "blockquote", "strong", "span", "br", "ul", "li"}
    assert parsed.attributes == {"class", "dir"}


def test_every_class_of_a_preview_has_its_looks() -> None:
    many = tuple(Choice(label=f"Day {n}", action=f"vote:7:{n}", typed=f"/vote 7 {n}") for n in range(40))
    html = shown(Message(title="Lunch?", lines=(Quote("Typed"),), choices=CHOICES))
    html += shown(Message(title="Lunch?", lines=(Link(label="Help", url="https://a.example"),), choices=many))
    names = set(re.findall(r"[\w-]+", " ".join(re.findall(r'class="([^"]*)"', html)))) - {"looks"}
    css = STYLE.read_text()

    assert len(names) == 9
    assert [name for name in names if f".{name}" not in css] == []


def test_a_preview_does_not_need_the_library() -> None:
    code = "import sys, adapters.discord.preview; sys.exit('discord' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[3], check=False).returncode == 0
