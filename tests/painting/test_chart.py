"""A result as a picture, looked at as a value: what is written where, and what is refused."""

from dataclasses import replace

import pytest

from bot.chat.outbound import Chart, ChartRow, Say
from bot.painting.chart import BAR, HIGHEST, INK, MOST_ROWS, PAPER, SOFT, WIDTH, chart_svg
from bot.painting.letters import Unpaintable
from tests.painting.reading import bars, size, texts, tracks, words
from tests.painting.samples import SAMPLES

ENGLISH, URDU = SAMPLES["en"].usual(), SAMPLES["ur"].usual()
EDGE = 64


def chart(*labels: str, title: str = "Lunch?", foot: str = "Closed.") -> Chart:
    rows = tuple(ChartRow(label=label, amount="1", share=0.5) for label in labels)
    return Chart(title=title, rows=rows, foot=foot)


def test_everything_said_is_in_it() -> None:
    said = words(chart_svg(ENGLISH))

    assert said == " ".join(
        [str(ENGLISH.title), *(f"{row.label} {row.amount}" for row in ENGLISH.rows), str(ENGLISH.foot)]
    )


@pytest.mark.parametrize("language", SAMPLES)
def test_ten_long_options_and_a_long_question_are_whole(language: str) -> None:
    longest = SAMPLES[language].longest()
    svg = chart_svg(longest)
    length = sum(len(str(row.label).replace(" ", "")) for row in longest.rows)

    assert len(str(longest.title)) > 290
    assert all(len(str(row.label)) > 70 for row in longest.rows)
    assert "…" not in words(svg)
    assert len(words(svg).replace(" ", "")) > length + 250


def test_only_what_is_far_too_long_is_cut_and_says_so() -> None:
    svg = chart_svg(chart("W" * 500, "Salad"))
    label = [text.words for text in texts(svg) if "W" in text.words]

    assert len(label) == 4
    assert label[-1].endswith("W…")
    assert "Salad" in words(svg)


def test_peoples_words_cannot_become_markup() -> None:
    nasty = '<script>alert("1")</script> &amp; </text><rect width="9"/> ]]> \x00\x0b\x1b\ud800 \ufffe end'
    svg = chart_svg(chart(nasty, title=nasty, foot=nasty))

    assert words(svg).count('<script>alert("1")</script> &amp; </text><rect width="9"/> ]]> end') == 3
    assert len(tracks(svg)) == 1


def test_controls_and_marks_of_direction_from_outside_are_not_drawn() -> None:
    svg = chart_svg(chart("\u2068Soup\u2069 of\tthe\nday\u202e\u200b"))

    assert words(svg) == "Lunch? Soup of the day 1 Closed."


def test_bars_are_as_long_as_their_shares() -> None:
    shares = (0.0, 0.25, 0.5, 1.0, 1.7, -3.0, float("nan"))
    rows = tuple(ChartRow(label="x", amount="1", share=share) for share in shares)
    svg = chart_svg(Chart(title="Lunch?", rows=rows, foot=""))
    whole = tracks(svg)[0].wide

    assert len(tracks(svg)) == len(shares)
    assert [round(bar.wide / whole, 2) for bar in bars(svg)] == [0.25, 0.5, 1.0, 1.0]


def test_one_answer_of_thousands_is_seen() -> None:
    row = ChartRow(label="Soup", amount="1", share=0.00001)

    assert bars(chart_svg(Chart(title="Lunch?", rows=(row,), foot="")))[0].wide > 8


def test_where_it_is_not_told_how_much_there_is_no_bar_that_looks_like_nobody() -> None:
    rows = tuple(ChartRow(label="x", amount="not shown", share=share) for share in (0.5, None))
    svg = chart_svg(Chart(title="Lunch?", rows=rows, foot=""))

    assert (len(tracks(svg)), len(bars(svg))) == (1, 1)
    assert words(svg).count("not shown") == 2


def test_a_result_without_answers_has_bars_that_nothing_fills() -> None:
    none = replace(ENGLISH, rows=tuple(replace(row, amount="0", share=0.0) for row in ENGLISH.rows))
    svg = chart_svg(none)

    assert len(tracks(svg)) == len(ENGLISH.rows)
    assert bars(svg) == []


def test_a_result_without_options_is_its_words() -> None:
    assert words(chart_svg(Chart(title="Lunch?", rows=(), foot="Nobody answered."))) == "Lunch? Nobody answered."


def test_what_is_read_from_the_left_begins_there() -> None:
    svg = chart_svg(ENGLISH)
    amounts = [text for text in texts(svg) if text.words.endswith("%)")]

    assert {bar.x for bar in bars(svg)} == {EDGE}
    assert {(text.x, text.anchor) for text in texts(svg) if text not in amounts} == {(EDGE, "start")}
    assert {(text.x, text.anchor) for text in amounts} == {(WIDTH - EDGE, "end")}


def test_what_is_read_from_the_right_begins_there() -> None:
    svg = chart_svg(URDU)
    whole = [text for text in texts(svg) if text.anchor == "end"]
    amounts = [text for text in texts(svg) if "%" in text.words]

    assert {round(bar.x + bar.wide) for bar in bars(svg)} == {WIDTH - EDGE}
    assert {text.x for text in whole} == {WIDTH - EDGE}
    assert min(text.x for text in texts(svg)) == EDGE
    assert max(text.x for text in amounts) < tracks(svg)[0].x


def test_an_option_from_the_right_stands_over_its_bar_where_the_question_is_from_the_left() -> None:
    svg = chart_svg(chart("سوپ", "Salad"))

    assert {text.x for text in texts(svg) if text.anchor == "start"} == {EDGE}
    assert {bar.x for bar in bars(svg)} == {EDGE}


def test_numbers_stand_where_they_are_read_among_words_from_the_right() -> None:
    svg = chart_svg(chart("26 لوگوں نے 4", title=str(URDU.title)))
    places = {text.words.strip(): text.x for text in texts(svg) if text.words.strip() in {"26", "لوگوں نے", "4"}}

    assert places["4"] < places["لوگوں نے"] < places["26"]


def test_an_option_that_is_a_picture_is_drawn() -> None:
    drawn = [text for text in texts(chart_svg(chart("👍🏽", "👨‍👩‍👧 yes"))) if text.family == "Noto Emoji"]

    assert [text.words for text in drawn] == ["👍🏽", "👨‍👩‍👧"]


def test_an_option_of_which_nothing_can_be_drawn_has_its_number() -> None:
    svg = chart_svg(chart("Soup", "𝄞", "\u200d"))

    assert words(svg) == "Lunch? Soup 1 2. 1 3. 1 Closed."


def test_letters_that_look_alike_stand_in_for_fancy_ones() -> None:
    assert words(chart_svg(chart("𝓗𝓮𝓵𝓵𝓸 ①", "★★ → ✓"))) == "Lunch? Hello 1 1 ⭐⭐ ➡ ✔ 1 Closed."


@pytest.mark.parametrize("said", ["昼ご飯", "मंगलवार", "ქართული", "שלום", "≤ 5", "Soup 一"])
def test_what_no_font_has_makes_no_picture(said: str) -> None:
    """Boxes would be worse than none: the message says all in words. A sign left out could turn its sense round."""
    for one in (chart(said), chart("Soup", title=said), chart("Soup", foot=said)):
        with pytest.raises(Unpaintable):
            chart_svg(one)


def test_more_options_than_anybody_could_read_make_no_picture() -> None:
    with pytest.raises(Unpaintable):
        chart_svg(chart(*["Soup"] * (MOST_ROWS + 1)))


def test_a_picture_is_never_higher_than_platforms_take() -> None:
    assert size(chart_svg(chart(*["Soup"] * MOST_ROWS)))[1] < HIGHEST
    with pytest.raises(Unpaintable):
        chart_svg(chart(*["سوپ " * 60] * MOST_ROWS))


def test_words_that_nobody_has_spoken_are_refused() -> None:
    with pytest.raises(TypeError):
        chart_svg(replace(ENGLISH, foot=Say("poll-closed")))


def test_a_long_result_has_smaller_letters_which_are_still_large() -> None:
    short, long = (max(texts(chart_svg(one)), key=lambda text: text.size).size for one in (ENGLISH, _long()))
    smallest = min(text.size for text in texts(chart_svg(_long())))

    assert short > long
    assert smallest > WIDTH / 40  # a 40th of a phone's width: about 9 points, and pictures can be drawn larger


def _long() -> Chart:
    return SAMPLES["en"].longest()


def test_all_words_and_bars_stand_out_from_the_paper() -> None:
    """WCAG 2.2: 4.5 to 1 for words (AA), 3 to 1 for what is not words."""
    assert [round(_contrast(ink, PAPER)) for ink in (INK, SOFT, BAR)] == [13, 6, 7]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
