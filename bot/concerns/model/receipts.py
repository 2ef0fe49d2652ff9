"""Receipt codes: what only the carer has, and what alone opens their concern. Sixteen characters, or eight words.

Fifteen characters are random (75 bits), and the last one checks them, so that a slip costs no hashing (trust.md §2.5).
The alphabet is Crockford's: it has no I, L, O or U, and what looks alike is read alike.

The words are `receipt_words.txt`: each stands for ten bits by its place in the list, so the list is never changed or
sorted anew. When it was made, no two sounded alike (by the CMU Pronouncing Dictionary, to within one sound). No word
becomes another one by one letter more, less or other. None is a number, which people would write down as a figure.
"""

import re
import secrets
import unicodedata
from functools import cache
from importlib.resources import files

from bot.chat.cleaning import digits
from bot.refusals import Refusal

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 16
WORDS = 8

_LONGEST = 400
"""More than anybody writes for a code, in characters or in words, whatever stands between them."""

_GROUP = 4
_WORD_BITS = 10
_BITS = 5
_READ_AS = str.maketrans("abcdefghijklmnopqrstuvwxyzOIL", "ABCDEFGH1JK1MN0PQRSTUVWXYZ011")
_LETTERS = re.compile("[a-z]+")


class ReceiptMistyped(Refusal):
    """Something that is no code of ours: a character or a word is wrong, missing or too many."""

    word = "receipt-mistyped"


def new_code() -> str:
    """A new code, without dashes, from the operating system's generator: no seed can bring it back."""
    random = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH - 1))
    return random + check(random)


def check(code15: str) -> str:
    """The character that checks the fifteen before it: Luhn's, modulo 32.

    It tells every wrong character, and nearly every two that changed places.
    """
    total = 0
    for place, letter in enumerate(reversed(code15)):
        value = ALPHABET.index(letter) * (2 if place % 2 == 0 else 1)
        total += value // len(ALPHABET) + value % len(ALPHABET)
    return ALPHABET[-total % len(ALPHABET)]


def read_code(text: str) -> str:
    """The code that somebody typed, as characters or as words, with whatever case, spaces and dashes.

    Raises `ReceiptMistyped`.
    """
    if len(text) > _LONGEST:
        raise ReceiptMistyped
    plain = unicodedata.normalize("NFKC", text)
    code = _of_words(_LETTERS.findall(plain.lower())) or _characters(plain)
    if len(code) != LENGTH or not set(code) <= set(ALPHABET) or check(code[:-1]) != code[-1]:
        raise ReceiptMistyped
    return code


def shown(code: str) -> str:
    """The code as people see it: in four groups."""
    return "-".join(code[start : start + _GROUP] for start in range(0, LENGTH, _GROUP))


def as_words(code: str) -> str:
    """The same code as eight plain words, which are easier to say and to copy by hand."""
    number = 0
    for letter in code:
        number = number << _BITS | ALPHABET.index(letter)
    places = (number >> _WORD_BITS * left & len(_words()) - 1 for left in reversed(range(WORDS)))
    return " ".join(_words()[place] for place in places)


def says_code(text: str, code: str) -> bool:
    """Whether a text holds this code anywhere, in either of its shapes."""
    return find_code(text, code) is not None


def find_code(text: str, code: str) -> tuple[int, int] | None:
    """Where a text holds this code: from and to. Linear in the length of the text."""
    if not code:
        return None
    places = [place for place, letter in enumerate(text) if letter.isalnum()]
    start = _characters(text).find(code)
    if start >= 0:
        return places[start], places[start + LENGTH - 1] + 1
    found = re.search(rf"\b{'[^a-z]++'.join(as_words(code).split())}\b", text, re.IGNORECASE)
    return found.span() if found else None


def _characters(text: str) -> str:
    """Letters and digits of a text, read as those of a code; what stands between them does not matter."""
    return "".join(letter for letter in digits(text) if letter.isalnum()).translate(_READ_AS)


def _of_words(said: list[str]) -> str:
    """The code that eight words stand for; empty where they are not eight words of ours."""
    if len(said) != WORDS or not all(word in _places() for word in said):
        return ""
    number = 0
    for word in said:
        number = number << _WORD_BITS | _places()[word]
    return "".join(ALPHABET[number >> _BITS * left & len(ALPHABET) - 1] for left in reversed(range(LENGTH)))


@cache
def _words() -> tuple[str, ...]:
    return tuple((files("bot.concerns.model") / "receipt_words.txt").read_text(encoding="utf-8").split())


@cache
def _places() -> dict[str, int]:
    return {word: place for place, word in enumerate(_words())}
