"""What browsers send, read as plain values."""

import pytest
from starlette.datastructures import Headers

from adapters.web.browsers import accepted, origin_of, read_code
from adapters.web.take_part.reading import new_receipt, read_visit

CODE = "abcdefghijklmnopqrstuvwx27"


@pytest.mark.parametrize(
    ("header", "languages"),
    [
        ("", ()),
        ("cy", ("cy",)),
        ("en-GB,en;q=0.9,cy;q=0.95", ("en", "cy")),
        ("pl;q=0, ur-PK ;q=0.3, bn;q=1.000", ("bn", "ur")),
        ("*, xx;q=2, <script>, ;;;, cy;q=0.1", ("cy",)),
        ("a" * 100_000, ()),
        (",".join(["en"] * 5000), ("en",)),
    ],
)
def test_languages_come_by_preference(header: str, languages: tuple[str, ...]) -> None:
    assert accepted(header) == languages


@pytest.mark.parametrize("text", ["", "x", CODE + "a", CODE[:-1] + "1", CODE[:-1] + "é", "a" * 10_000, "\x00" * 26])
def test_what_cannot_be_a_link_is_none(text: str) -> None:
    assert read_code(text) == ""


def test_a_receipt_is_as_long_as_a_link_and_never_the_same() -> None:
    made = {new_receipt() for _ in range(100)}

    assert len(made) == 100
    assert all(read_code(one) == one for one in made)


def test_the_receipt_that_a_browser_keeps_counts_before_the_one_in_the_page() -> None:
    kept, drawn = "b" * 26, "c" * 26
    headers = Headers({"cookie": f"receipt={kept}; other=1"})

    assert read_visit(CODE, {}, headers, cookie="receipt", drawn=drawn).receipt == kept
    assert read_visit(CODE, {}, Headers({"cookie": "receipt=nonsense"}), cookie="receipt", drawn=drawn).receipt == drawn
    assert len(read_visit(CODE, {}, Headers({}), cookie="receipt").receipt) == 26


def test_a_visit_shows_neither_link_nor_receipt_in_a_log() -> None:
    visit = read_visit(CODE, {}, Headers({"cookie": f"receipt={'b' * 26}"}), cookie="receipt")

    assert CODE not in repr(visit)
    assert "b" * 26 not in repr(visit)


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://Say.Example.org/carers", "https://say.example.org"),
        ("https://say.example.org:443", "https://say.example.org"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_where_our_pages_come_from(address: str, origin: str) -> None:
    assert origin_of(address) == origin
