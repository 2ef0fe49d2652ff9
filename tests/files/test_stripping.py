"""What is left of a picture: all that draws it, and nothing that tells where, when and by whom it was made."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.rasters import size_of
from bot.files.stripping import stripped
from tests.files.making import SECRET, chunk, exif, jpeg, lossless, riff, segment
from tests.support.pictures import png

JPEG, PNG, WEBP = "image/jpeg", "image/png", "image/webp"

JFIF = segment(0xE0, b"JFIF\x00\x01\x02\x01\x00H\x00H\x01\x01" + SECRET[:3])
ICC = segment(0xE2, b"ICC_PROFILE\x00\x01\x01" + b"profile")
ADOBE = segment(0xEE, b"Adobe\x00d\x00\x00\x00\x00\x01")


def test_a_photograph_loses_where_it_was_taken_and_keeps_its_picture() -> None:
    bare = stripped(jpeg(segment(0xE1, exif())), JPEG)

    assert SECRET not in bare
    assert bare == jpeg()
    assert size_of(bare) == (1, 1)


@pytest.mark.parametrize("order", [">", "<"])
@pytest.mark.parametrize("turn", range(2, 9))
def test_a_photograph_that_lies_on_its_side_is_still_shown_upright(turn: int, order: str) -> None:
    bare = stripped(jpeg(segment(0xE1, exif(turn, order))), JPEG)

    assert SECRET not in bare
    assert bare.count(b"Exif\x00\x00") == 1
    assert stripped(bare, JPEG) == bare


@pytest.mark.parametrize(
    "hidden",
    [
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + SECRET),
        segment(0xE2, b"MPF\x00" + SECRET),
        segment(0xE0, b"JFXX\x00\x10" + SECRET),
        segment(0xED, b"Photoshop 3.0\x00" + SECRET),
        segment(0xEB, SECRET),
        segment(0xFE, SECRET),
    ],
)
def test_no_other_segment_of_words_stays(hidden: bytes) -> None:
    assert stripped(jpeg(hidden, behind=SECRET), JPEG) == jpeg()


def test_colours_stay_as_they_were_and_a_thumbnail_goes() -> None:
    bare = stripped(jpeg(JFIF, ICC, ADOBE), JPEG)

    assert ICC in bare
    assert ADOBE in bare
    assert SECRET[:3] not in bare
    assert b"JFIF\x00\x01\x02\x01\x00H\x00H\x00\x00" in bare


def test_restarts_and_stuffed_bytes_belong_to_the_picture_and_a_word_between_scans_does_not() -> None:
    scan = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34\xff\xd0\x56"
    whole = jpeg()[:-2] + scan + segment(0xFE, SECRET) + scan + b"\xff\xd9"

    assert stripped(whole, JPEG) == jpeg()[:-2] + scan + scan + b"\xff\xd9"


@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"prVt"])
def test_a_png_keeps_no_words(kind: bytes) -> None:
    whole = png(7)
    hidden = whole[:-12] + chunk(kind, SECRET) + whole[-12:] + SECRET

    assert stripped(hidden, PNG) == whole


def test_a_webp_keeps_no_words_and_does_not_say_that_it_has_some() -> None:
    head = bytes([0b00101100]) + b"\x00" * 9
    hidden = riff((b"VP8X", head), (b"ICCP", b"colours"), (b"VP8L", lossless()), (b"EXIF", SECRET), (b"XMP ", SECRET))

    bare = riff((b"VP8X", bytes([0b00100000]) + b"\x00" * 9), (b"ICCP", b"colours"), (b"VP8L", lossless()))
    assert stripped(hidden, WEBP) == bare


def test_a_film_of_webp_pictures_is_looked_through_as_well() -> None:
    frame = b"\x00" * 16
    inner = riff((b"VP8L", lossless()), (b"what", SECRET))[12:]
    bare = riff((b"ANMF", frame + riff((b"VP8L", lossless()))[12:]))

    assert stripped(riff((b"ANMF", frame + inner)), WEBP) == bare


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (jpeg()[:-2], JPEG),
        (jpeg()[:40], JPEG),
        (b"\xff\xd8\xff\xe1\xff\xff", JPEG),
        (png()[:-4], PNG),
        (b"\x89PNG\r\n\x1a\n", PNG),
        (riff((b"VP8L", lossless()))[:-2], WEBP),
        (riff((b"VP8X", b"")), WEBP),
    ],
)
def test_a_broken_picture_is_said_to_be_one(content: bytes, kind: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        stripped(content, kind)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([JPEG, PNG, WEBP]))
def test_whatever_comes_ends_well_or_in_a_no(content: bytes, kind: str) -> None:
    start = {JPEG: b"\xff\xd8\xff", PNG: b"\x89PNG\r\n\x1a\n", WEBP: b"RIFF\x40\x00\x00\x00WEBP"}[kind]
    try:
        bare = stripped(start + content, kind)
    except ValueError:
        return

    assert len(bare) <= len(start + content) + 40
