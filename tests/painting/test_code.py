"""An address as a code, read back by a library that did not make it."""

import pytest
import zxingcpp

from bot.chat.outbound import Code
from bot.painting.code import LARGEST, code_svg
from bot.painting.letters import Unpaintable
from tests.painting.pixels import Picture, looked_at
from tests.painting.reading import size

ADDRESS = "https://carers.example/p/7Hf9dkKQZb2kd93kLqp0aW"


def read_back(picture: Picture) -> zxingcpp.Barcode:
    dots = memoryview(b"".join(picture.rows)).cast("B", (picture.height, picture.width))
    (found,) = zxingcpp.read_barcodes(dots)
    return found


@pytest.mark.parametrize("address", [ADDRESS, "https://a.example/", f"{ADDRESS}?{'x' * 400}", "https://tŷ.example/پ"])
def test_a_camera_reads_the_address(address: str) -> None:
    assert read_back(looked_at(code_svg(Code(address)), part=0.5)).text == address


def test_it_is_read_when_small() -> None:
    assert read_back(looked_at(code_svg(Code(ADDRESS)), part=0.2)).text == ADDRESS


def test_it_is_read_where_a_part_of_it_is_torn() -> None:
    picture = looked_at(code_svg(Code(ADDRESS)), part=0.5)
    torn = range(350, 400)
    rows = [row[:350] + bytes(50) + row[400:] if y in torn else row for y, row in enumerate(picture.rows)]

    assert read_back(Picture(width=picture.width, height=picture.height, rows=rows)).text == ADDRESS


def test_it_is_large_with_sharp_dots_and_quiet_around_it() -> None:
    svg = code_svg(Code(ADDRESS))
    picture = looked_at(svg)
    wide, high = size(svg)
    values = {value for row in picture.rows for value in row}
    first = next(y for y, row in enumerate(picture.rows) if 0 in row)

    assert wide == high
    assert LARGEST * 0.9 < wide <= LARGEST
    assert values == {0, 255}
    assert first >= 4 * wide / 41  # four dots of 33 and four on each side


def test_an_address_that_is_too_long_makes_none() -> None:
    with pytest.raises(Unpaintable):
        code_svg(Code("x" * 3000))
