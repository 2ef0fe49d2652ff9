"""A fitted message to HTML."""

import pytest

from adapters.web.adapter import CAPABILITIES
from adapters.web.showing import Drawing, link_kind, percent, total
from bot.chat.fit import fit
from bot.chat.outbound import Bar, Choice, Door, Link, Message, Quote, Text
from tests.web.page import Page
from tests.web.words import say

ATTACK = "<img src=x onerror=alert(1)>"


@pytest.fixture
def drawing() -> Drawing:
    return Drawing(say, lambda choice: choice.action.startswith("vote:"))


def everything(words: str) -> Message:
    return Message(
        title=words,
        lines=(
            Text(words),
            Quote(words),
            Bar(label=words, count=3, share=0.6),
            Link(label=words, url="https://example.org/" + words),
            Link(label=words, url="javascript:" + words),
            Door(label=words, thing=words),
        ),
        choices=(Choice(label=words, action="vote:1:1", typed=words),),
    )


@pytest.mark.parametrize("way", ["preview", "plain_preview"])
def test_people_cannot_put_tags_into_a_preview(drawing: Drawing, way: str) -> None:
    html = getattr(drawing, way)(everything(ATTACK))

    assert "img" not in Page(html).tags
    assert html.count("&lt;img") >= 7


@pytest.mark.parametrize("way", ["preview", "plain_preview"])
def test_nothing_in_a_preview_takes_the_focus(drawing: Drawing, way: str) -> None:
    html = getattr(drawing, way)(everything("Soup"))

    assert not {"a", "button", "form", "input", "script"} & set(Page(html).tags)
    assert "tabindex" not in html


@pytest.mark.parametrize("way", ["preview", "plain_preview"])
def test_a_preview_needs_no_inline_style(drawing: Drawing, way: str) -> None:
    assert "style=" not in getattr(drawing, way)(everything("Soup"))


def test_plain_text_has_words_for_every_button(drawing: Drawing) -> None:
    message = Message(title="Lunch?", choices=(Choice(label="Soup", action="vote:1:1", typed="/vote 1 1"),))

    assert "/vote 1 1" in drawing.plain_preview(message)


def test_the_room_has_words_in_place_of_addresses() -> None:
    """It has no groups to pick from but its own: there `/join` is typed."""
    code = Quote("/join abc")
    doors = (Door(label="Choose", thing="join abc", into="group"), Door(label="Send", thing="join abc", shared=True))

    assert fit(Message(title="Your code", lines=(code, *doors)), CAPABILITIES)[0].lines == (code,)
    assert fit(Message(title="Your code", lines=doors[:1]), CAPABILITIES)[0].lines == (Text("Choose: /join abc"),)


def test_a_bar_says_its_numbers_in_words(drawing: Drawing) -> None:
    html = drawing.preview(Message(title="Lunch?", lines=(Bar(label="Soup", count=3, share=0.6),)))

    assert "3 of 5" in html
    assert 'width="60%"' in html


def test_people_s_words_are_kept_apart_by_direction(drawing: Drawing) -> None:
    html = drawing.preview(Message(title="שלום", lines=(Bar(label="مرحبا", count=1, share=1.0),)))

    assert "<bdi>مرحبا</bdi>: 1 of 1" in html


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://example.org/a", "web"),
        ("http://example.org", "web"),
        ("tel:+44 20 1234", "tel"),
        ("tel:116123", "tel"),
        ("tel:alert(1)", "text"),
        ("javascript:alert(1)", "text"),
        ("JAVASCRIPT://x/%0aalert(1)", "text"),
        ("data:text/html,x", "text"),
        ("//example.org", "text"),
        ("http:nowhere", "text"),
        ("http://[bad", "text"),
    ],
)
def test_only_web_addresses_and_telephone_numbers_become_links(url: str, kind: str) -> None:
    assert link_kind(url) == kind


@pytest.mark.parametrize(("share", "whole"), [(0, 0), (0.333, 33), (1, 100), (7, 100), (-1, 0)])
def test_a_share_is_a_whole_percentage_within_bounds(share: float, whole: int) -> None:
    assert percent(share) == whole


def test_with_no_answers_yet_there_is_no_total() -> None:
    assert total(Message(title="", lines=(Bar(label="Soup", count=0, share=0.0),))) == 0
