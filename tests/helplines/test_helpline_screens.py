"""What people see: line by line, for each nation."""

from collections.abc import Callable
from datetime import date

import pytest

from bot.chat.outbound import Link, Message, Text, Words
from bot.support.model import Nation, first_screen, list_helplines, live
from bot.support.showing import show_first_screen, show_more

AT = date(2026, 12, 1)
NATIONS_AND_NONE = (None, *Nation)
Screen = Callable[[Message], list[str]]
Speak = Callable[[Words], str]

EMERGENCY = "Life in danger: call 999. Free, 24 hours."
SAMARITANS = "Samaritans: call 116 123. Free, 24 hours."
SHOUT = "Shout: text SHOUT to 85258. Free, 24 hours."
DEAF = "Deaf, or cannot speak? 999 with Relay UK: 18000, or its app. Open 24 hours."
PRESS_2 = "NHS mental health: call 111, then press 2. Free, 24 hours."
LIFELINE = "Lifeline: call 0808 808 8000. Free, 24 hours."
MORE = "[BSL, text, more]"


def first(nation: Nation | None, at: date = AT) -> Message:
    return show_first_screen(list_helplines(), nation, at)


def more(nation: Nation, at: date = AT) -> Message:
    return show_more(list_helplines(), nation, at)


@pytest.mark.parametrize(
    ("nation", "title", "own_line"),
    [
        (Nation.ENGLAND, "Urgent help in England", PRESS_2),
        (Nation.WALES, "Urgent help in Wales", PRESS_2),
        # The mental health hub is not checked: 111 is named as what it surely is.
        (Nation.SCOTLAND, "Urgent help in Scotland", "NHS 111: call 111. Free, 24 hours."),
        (Nation.NORTHERN_IRELAND, "Urgent help in Northern Ireland", LIFELINE),
    ],
)
def test_a_nation_sees_999_then_its_own_line_then_who_listens(
    screen: Screen, nation: Nation, title: str, own_line: str
) -> None:
    assert screen(first(nation)) == [title, EMERGENCY, own_line, SAMARITANS, SHOUT, DEAF, MORE]


def test_an_unknown_nation_sees_what_holds_everywhere_and_is_asked(screen: Screen) -> None:
    assert screen(first(None)) == [
        "Urgent help",
        EMERGENCY,
        SAMARITANS,
        SHOUT,
        "Where are you? There is more help for each nation.",
        "[England]",
        "[Scotland]",
        "[Wales]",
        "[Northern Ireland]",
    ]


def test_more_says_whom_each_line_is_for_and_leads_back(screen: Screen) -> None:
    assert screen(more(Nation.NORTHERN_IRELAND)) == [
        "More help in Northern Ireland",
        "999 BSL: 999bsl.co.uk or the 999 BSL app. Open 24 hours. British Sign Language users in an emergency.",
        (
            "999 by text: text REGISTER to 999 to sign up, then text 999. Open 24 hours. "
            "Deaf or hard of hearing people and people who cannot speak on the phone."
        ),
        "Lifeline textphone: 18001 0808 808 8000. Open 24 hours. Deaf and hard of hearing people in distress.",
        (
            "SANEline: call 0300 304 7000. Open 4pm to 10pm every day. "
            "Anyone affected by mental illness, including carers, aged 16 or over."
        ),
        (
            "Childline: call 0800 1111 or visit childline.org.uk. Free, 24 hours. "
            "Children and young people under 19, including young carers."
        ),
        (
            "Report Fraud: call 0300 123 2040 or visit reportfraud.police.uk. Check when it is open. "
            "Anyone who has been scammed."
        ),
        "[Urgent help]",
    ]


@pytest.mark.parametrize("nation", NATIONS_AND_NONE)
def test_the_first_screen_has_at_most_60_words_and_five_lines(screen: Screen, nation: Nation | None) -> None:
    """Title and labels are counted too."""
    shown = first(nation)

    assert sum(len(line.split()) for line in screen(shown)) <= 60
    assert len(shown.lines) <= 5


@pytest.mark.parametrize("nation", NATIONS_AND_NONE)
def test_labels_have_three_words_or_fewer(speak: Speak, nation: Nation | None) -> None:
    choices = first(nation).choices + (more(nation).choices if nation else ())

    assert [speak(choice.label) for choice in choices if len(speak(choice.label).split()) > 3] == []


@pytest.mark.parametrize("nation", Nation)
def test_sentences_have_15_words_or_fewer(screen: Screen, nation: Nation) -> None:
    lines = [*screen(first(nation)), *screen(first(None)), *screen(more(nation))]
    sentences = [sentence for line in lines for sentence in line.replace("? ", ". ").split(". ")]

    assert [sentence for sentence in sentences if len(sentence.split()) > 15] == []


@pytest.mark.parametrize("nation", Nation)
def test_every_live_line_is_on_the_first_screen_or_behind_more_and_never_on_both(nation: Nation) -> None:
    usable = live(list_helplines(), nation, AT)

    assert len(first(nation).lines) + len(more(nation).lines) == len(usable)
    assert len(first(nation).lines) == len(first_screen(list_helplines(), nation, AT))


def test_a_number_can_be_tapped_and_a_text_message_is_told_in_words(speak: Speak) -> None:
    links = {line.url for line in first(Nation.WALES).lines if isinstance(line, Link)}
    told = [speak(line.words) for line in first(Nation.WALES).lines if isinstance(line, Text)]

    assert links == {"tel:999", "tel:111", "tel:116123"}
    assert told == [SHOUT, DEAF]


def test_after_six_months_without_a_check_the_national_numbers_stay(screen: Screen) -> None:
    late = date(2027, 5, 23)

    assert screen(first(Nation.WALES, late)) == [
        "Urgent help in Wales",
        EMERGENCY,
        "NHS 111: call 111. Free, 24 hours.",
        SAMARITANS,
    ]


def test_where_nothing_is_behind_more_an_old_button_says_so(screen: Screen) -> None:
    assert screen(more(Nation.WALES, date(2027, 5, 23))) == [
        "More help in Wales",
        "We have no other numbers that were checked lately.",
        "[Urgent help]",
    ]
