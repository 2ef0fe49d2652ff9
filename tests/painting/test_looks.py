"""A result as a picture, looked at as dots: nothing is cut or an empty box, and each script is as it is written."""

from dataclasses import replace

import pytest

from bot.chat.outbound import Chart, ChartRow
from bot.painting.bidi import level_of
from bot.painting.chart import WIDTH, chart_svg
from bot.painting.faces import BENGALI, EMOJI, FACES, FOLDER, GURMUKHI, SANS, URDU, Face, font_files
from bot.painting.letters import letters
from bot.painting.measuring import measured
from bot.painting.rendering import rendered
from tests.painting.pixels import looked_at, size_of
from tests.painting.reading import size, texts
from tests.painting.samples import MIXED, SAMPLES

PART = 0.25
HOME = {"en": SANS, "cy": SANS, "pl": SANS, "pa": GURMUKHI, "bn": BENGALI, "ur": URDU}
NASTY = (
    *("W" * 300, "MMMM WWWW " * 30, "fffff iiiii " * 25, "ÁŴŶ gjpqy " * 30, "@@@@ %%%% " * 30, "ww-ww/ww" * 37),
    *("و " * 150, "کککککککککک " * 25, "ہہہہہہہہہہ ممممممم " * 16, "اصل ذمہ داری " * 23, "گگگگگ ےےےے " * 27),
    *("শুরু করুন " * 30, "ক্ষ্ম স্ত্র ন্ধ্য " * 16, "কককককককককক" * 30, "কৌ চৌ টৌ " * 33, "ਖ਼ੁਸ਼ੀ ਪ੍ਰਸ਼ਨ " * 25),
    *("👨‍👩‍👧 👍🏽 " * 30, "❤️" * 150, "Zoom میٹنگ (GP) হ্যাঁ 3 ਹਾਂ 👍 " * 9, "1,000 % (x) [y] " * 18),
)


def alone(words: str, face: Face, *, bold: bool = False) -> float:
    """How wide words are in one face, read in their own direction."""
    return measured(words, face, level_of(words), bold=bold)


def test_a_picture_is_as_large_as_it_says_and_not_empty() -> None:
    svg = chart_svg(SAMPLES["en"].usual())
    picture = looked_at(svg)

    assert (picture.width, picture.height) == size(svg) == size_of(rendered(svg, font_files()))
    assert 20_000 < picture.ink(range(WIDTH), range(picture.height)) < 300_000


@pytest.mark.parametrize("language", SAMPLES)
def test_the_longest_words_stay_within_the_picture(language: str) -> None:
    picture = looked_at(chart_svg(SAMPLES[language].longest()), part=PART)
    below_the_strip = range(5, picture.height)

    assert picture.ink(range(8), below_the_strip) == 0
    assert picture.ink(range(picture.width - 8, picture.width), below_the_strip) == 0
    assert picture.ink(range(picture.width), range(picture.height - 5, picture.height)) == 0
    assert picture.ink(range(picture.width), range(5, 7)) == 0


@pytest.mark.parametrize("said", NASTY, ids=lambda said: said[:8])
def test_no_words_are_wider_than_their_room(said: str) -> None:
    """As a question, an option, an amount and a last line, in each of their sizes."""
    row = ChartRow(label=said[:80], amount=said[:30], share=1.0)
    picture = looked_at(chart_svg(Chart(title=said[:300], rows=(row,), foot=said[:200])), part=PART)
    below_the_strip = range(5, picture.height)

    assert picture.ink(range(9), below_the_strip) == 0
    assert picture.ink(range(picture.width - 9, picture.width), below_the_strip) == 0


@pytest.mark.parametrize(("language", "face"), HOME.items())
def test_each_language_is_drawn_in_its_own_letters(language: str, face: Face) -> None:
    """Without the face of its script the picture would be another: empty boxes."""
    svg = chart_svg(SAMPLES[language].usual())
    without = [file for file in font_files() if not file.endswith((face.regular, face.bold or face.regular))]
    whole, boxes = looked_at(svg, part=PART), looked_at(svg, files=without, part=PART)

    assert face.family in {text.family for text in texts(svg)}
    assert whole.rows != boxes.rows


@pytest.mark.parametrize("language", SAMPLES)
def test_there_is_about_as_much_ink_for_a_letter_in_every_language(language: str) -> None:
    """Empty boxes, letters over each other and letters left out all show here."""
    chart = SAMPLES[language].usual()
    bare = replace(chart, rows=tuple(replace(row, share=0.0) for row in chart.rows))
    picture = looked_at(chart_svg(bare), part=0.5)
    said = (chart.title, chart.foot, *(words for row in chart.rows for words in (row.label, row.amount)))
    ink = picture.ink(range(picture.width), range(10, picture.height))

    assert 60 < ink / sum(len(str(words).replace(" ", "")) for words in said) < 110


def test_every_letter_that_is_drawn_is_in_its_face() -> None:
    for chart in (MIXED, *(sample.longest() for sample in SAMPLES.values())):
        for text in (chart.title, chart.foot, *(row.label for row in chart.rows)):
            for bold in (False, True):
                drawn = letters(str(text), bold=bold, level=0)
                assert all(letter.text[0] in letter.face.widths(bold=bold) for letter in drawn)


def test_panjabi_letters_hang_below_each_other() -> None:
    assert alone("ਪ੍ਰ", GURMUKHI) == alone("ਪ", GURMUKHI)
    assert alone("ਹ੍ਹ", GURMUKHI) == alone("ਹ", GURMUKHI)


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("joined", ["ক্র", "প্র", "স্ব", "শ্র", "দ্রু", "ক্ষ", "ন্ধ", "জ্ঞ", "স্থ"])
def test_bengali_letters_become_one(joined: str, bold: bool) -> None:
    """Newer releases of this face come out as two letters with a stroke below the first."""
    apart = alone(joined[0], BENGALI, bold=bold) + alone(joined[2], BENGALI, bold=bold)

    assert alone(joined, BENGALI, bold=bold) < 0.85 * apart


def test_bengali_signs_stand_before_their_letters() -> None:
    """Typed after the letter, drawn before it: so most of the ink of the first half is the sign's."""
    assert alone("কি", BENGALI) > alone("ক", BENGALI)
    assert alone("র‍্যা", BENGALI) < alone("র", BENGALI) + alone("য", BENGALI) + alone("া", BENGALI)


@pytest.mark.parametrize("word", ["کیسے", "دیکھ", "چاہیے", "پچیس", "میٹنگ", "نتیجہ"])
def test_urdu_letters_are_joined_and_climb(word: str) -> None:
    assert alone(word, URDU) < 0.7 * sum(alone(letter, URDU) for letter in word)


@pytest.mark.parametrize(
    "picture", ["👨‍👩‍👧", "👍🏽", "🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f", "🇬🇧", "1️⃣", "❤️"]
)
def test_an_emoji_of_several_parts_is_one(picture: str) -> None:
    assert alone(picture, EMOJI) == alone("🙂", EMOJI)


def test_polish_and_welsh_letters_are_whole() -> None:
    for letter in "ąćęłńóśźżĄĆĘŁŃÓŚŹŻŵŷŴŶâêîôûäëïöüàèìòùáéíóúẃẅẁýỳ":
        assert letter in SANS.widths(bold=False)
        assert letter in SANS.widths(bold=True)


def test_a_space_at_the_end_of_a_stretch_counts() -> None:
    """Where it does not, words of two scripts run together."""
    for face, word in ((SANS, "tea"), (URDU, "چائے"), (BENGALI, "চা"), (GURMUKHI, "ਚਾਹ")):
        assert alone(f"{word} ", face) > alone(word, face) + 0.15
        assert measured(f" {word}", face, level_of(word), bold=False) > alone(word, face) + 0.15


def test_digits_are_as_wide_as_each_other() -> None:
    """So that amounts stand under each other."""
    widths = SANS.widths(bold=True)

    assert len({widths[digit] for digit in "0123456789"}) == 1


def test_every_file_of_letters_is_used_known_and_free() -> None:
    files = sorted(file.name for file in FOLDER.glob("*.ttf"))
    told = (FOLDER / "README.md").read_text()
    licence = (FOLDER / "OFL.txt").read_text()

    assert sorted({name for face in FACES for name in (face.regular, face.bold) if name}) == files
    assert all(f"`{name}`" in told for name in files)
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert all(f"({face.family})" in licence for face in FACES)
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 3_000_000
