"""What in a text may tell who somebody is, found by local patterns. It is shown to the carer alone, and kept nowhere.

A hint never stops anybody, so it may be wrong: it is rather given once too often, except for what carers write all the
time. So these give none: times, prices, a day without a year, a date after 2010 unless it is told as a birthday, and
the numbers in our own list of helplines. A date counts as one of birth where its year is 1900 to 2010, or a word such
as "born" or "DOB" stands shortly before it. A telephone number begins with 0 and has ten digits at least, or with +.

Every pattern is bounded or gives nothing back once taken, so that no text makes it slow.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from bot.chat.cleaning import digits
from bot.concerns.model.receipts import find_code
from bot.support.model import list_helplines

MOST_OF_A_KIND = 3


class Kind(StrEnum):
    """What was found. The value is part of the names of sentences."""

    PHONE = "phone"
    EMAIL = "email"
    POSTCODE = "postcode"
    NHS_NUMBER = "nhs-number"
    BIRTH_DATE = "birth-date"
    HANDLE = "handle"
    ADDRESS = "address"  # of a page
    RECEIPT = "receipt"  # the code of this very concern


@dataclass(frozen=True)
class Hint:
    """One finding: enough of it to see which is meant, and no more."""

    kind: Kind
    sample: str = field(repr=False)


Found = tuple[int, int, Kind]
"""From where to where, and what."""

_EMAIL = re.compile(r"[\w.%+'-]{1,64}+[@＠][\w-]{1,63}+(?:\.[\w-]{1,63}+){1,8}+")
_ADDRESS = re.compile(
    r"https?://\w\S{0,2000}+|www\.\w\S{0,2000}+"
    r"|(?<![\w.@＠-])(?:[\w-]{1,63}+\.){1,6}(?:com|org|net|uk|info|edu|gov|wales|scot|cymru|eu|pl|pk|app|io|gg|ly|me)"
    r"(?:/\S{1,2000}+|(?![\w-]))"
)
_BARE = re.compile(r"(?:[\w-]+\.)+me")
_ENDS = ".,;:!?)]}'\"”’"
_HANDLE = re.compile(r"(?<![\w.@＠])[@＠][^\W\d]\w{1,31}+(?:\.\w{1,31}+){0,3}+")
_AREAS = (
    "AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|E|FK|FY"
    "|GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|L|ME|MK|ML|M|NE|NG|NN|NP|NR|NW"
    "|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD"
    "|WF|WN|WR|WS|WV|W|YO|ZE"
)
_POSTCODE = re.compile(
    rf"(?<!\w)(?:{_AREAS})\d[\dA-Z]?[\s-]?(?!(?-i:1st|2nd|3rd|\dth)\b)\d[ABD-HJLNP-UW-Z]{{2}}(?!\w)",
    re.ASCII | re.IGNORECASE,
)

_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr"
    "|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"
)
_BORN = re.compile(
    r"\b(?:born|birth ?day|birth|d\.?o\.?b|ganwyd|ganed|geni|urodz\w{0,9}+)\b"
    r"|\bur\.|জন্ম|ਜਨਮ|پیدائش|پیدا ہوئ",
    re.IGNORECASE,
)
_BORN_WITHIN = 30
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DATE = re.compile(
    rf"(?<![\d/.-])(?:{_DAY}(?P<mark>[/.\- ])(?:0?[1-9]|1[0-2])(?P=mark)(?P<first>\d{{4}}|\d\d)"
    rf"|(?P<second>\d{{4}})[/.-](?:0?[1-9]|1[0-2])[/.-]{_DAY}"
    rf"|{_DAY}(?:st|nd|rd|th)?(?: of)?[ .-]{{1,2}}(?:{_MONTHS})[ .,-]{{1,2}}(?P<third>\d{{4}}|\d\d)"
    rf"|(?:{_MONTHS})\.? {_DAY}(?:st|nd|rd|th)?,? (?P<fourth>\d{{4}}))(?![\d/-]|\.\d)",
    re.IGNORECASE,
)
_BORN_IN = range(1900, 2011)

_TIME = re.compile(r"(?<![\d.])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d]|\.\d)")
_DIGITS = re.compile(r"\d+", re.ASCII)
_BETWEEN_DIGITS = re.compile(r"[ \u00a0.()/\u2010-\u2015-]{1,3}")
_MOST_DIGITS = 15
_SHORTEST = 8
"""The shortest helpline with an area code. "999" or "111" alone is no hint anyway."""

_NHS_DIGITS = 10


def find_hints(text: str, code: str = "") -> tuple[Hint, ...]:
    """All that a text holds, in its order; of each kind three at most. `code` is that of the carer's own receipt."""
    plain = digits(text)
    taken = bytearray(len(plain))
    found: list[Found] = []
    for start, end, kind in _candidates(plain, taken, code):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            found.append((start, end, kind))
    shown: list[Hint] = []
    seen: set[tuple[Kind, str]] = set()
    for start, end, kind in sorted(found):
        bare = "".join(text[start:end].split())
        if (kind, bare) not in seen and sum(hint.kind is kind for hint in shown) < MOST_OF_A_KIND:
            seen.add((kind, bare))
            shown.append(Hint(kind, _masked(bare)))
    return tuple(shown)


def _candidates(text: str, taken: bytearray, code: str) -> Iterator[Found]:
    """What may be a hint. The more certain kinds come first: what they take no other kind gets."""
    own = find_code(text, code)
    if own:
        yield (*own, Kind.RECEIPT)
    yield from _matches(_EMAIL, Kind.EMAIL, text)
    addresses = (match for match in _ADDRESS.finditer(text) if not _BARE.fullmatch(match[0]))
    yield from ((match.start(), match.start() + len(match[0].rstrip(_ENDS)), Kind.ADDRESS) for match in addresses)
    yield from _matches(_HANDLE, Kind.HANDLE, text)
    yield from _matches(_POSTCODE, Kind.POSTCODE, text)
    dates = [match for match in _DATE.finditer(text) if not any(taken[slice(*match.span())])]
    yield from ((*match.span(), Kind.BIRTH_DATE) for match in dates if _is_of_birth(match, text))
    # Three numbers with spaces between may also be the middle of a telephone number.
    sure = (match for match in dates if match["mark"] != " ")
    for match in (*sure, *_TIME.finditer(text)):
        taken[slice(*match.span())] = b"\1" * len(match[0])
    yield from _numbers(text, taken)


def _matches(pattern: re.Pattern[str], kind: Kind, text: str) -> Iterator[Found]:
    return ((*match.span(), kind) for match in pattern.finditer(text))


def _is_of_birth(match: re.Match[str], text: str) -> bool:
    year = match["first"] or match["second"] or match["third"] or match["fourth"]
    return int(year) in _BORN_IN or bool(_BORN.search(text[max(match.start() - _BORN_WITHIN, 0) : match.start()]))


def _numbers(text: str, taken: bytearray) -> Iterator[Found]:
    """Telephone and NHS numbers: digits in groups, as people write them. Of several readings the longest counts."""
    groups = [match.span() for match in _DIGITS.finditer(text)]
    after = 0
    for index, (start, _) in enumerate(groups):
        if start < after:
            continue
        best: Found | None = None
        for end, number in _readings(text, groups, index, taken):
            if number in _helplines():
                best, after = None, end
                break
            kind = _kind_of(number)
            if kind:
                best = (start - _plus(text, start), end, kind)
        if best:
            after = best[1]
            yield best


def _readings(text: str, groups: list[tuple[int, int]], index: int, taken: bytearray) -> Iterator[tuple[int, str]]:
    """One group of digits, then that and the next, and so on, as long as it can be one number; where each ends."""
    number = "+" * _plus(text, groups[index][0])
    before = -1
    for start, end in groups[index : index + _MOST_DIGITS]:
        if any(taken[start:end]) or (before >= 0 and not _BETWEEN_DIGITS.fullmatch(text, before, start)):
            return
        number += text[start:end]
        before = end
        if len(number) > _MOST_DIGITS + 1:
            return
        yield end, _at_home(number)


def _plus(text: str, start: int) -> bool:
    return text[max(start - 1, 0) : start] == "+"


def _at_home(number: str) -> str:
    """A number as it is called within the United Kingdom."""
    abroad = f"+{number[2:]}" if number.startswith("00") else number
    if abroad.startswith("+44"):
        return "0" + abroad[3:].removeprefix("0")
    return abroad


def _kind_of(number: str) -> Kind | None:
    if _is_nhs(number):
        return Kind.NHS_NUMBER
    if number.startswith("+"):
        return Kind.PHONE if 9 <= len(number) <= _MOST_DIGITS + 1 else None
    return Kind.PHONE if re.fullmatch(r"0[1-9]\d{8,9}", number) else None


def _is_nhs(number: str) -> bool:
    """Whether the last of ten digits checks the others, modulo 11.

    So it is for Scotland's CHI numbers too, which begin with a day of birth. Others with a nought before call somebody.
    """
    if len(number) != _NHS_DIGITS or not number.isdecimal() or len(set(number)) == 1:
        return False
    if number.startswith("0") and not 1 <= int(number[2:4]) <= 12:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number, range(10, 1, -1), strict=False))
    return (11 - total % 11) % 11 == int(number[-1])


@cache
def _helplines() -> frozenset[str]:
    """The digits of every number in our own list that is as long as a telephone number."""
    texts = [part for line in list_helplines() for part in (*line.contact.split(" or text "), line.url)]
    return frozenset(number for text in texts if len(number := "".join(_DIGITS.findall(text))) >= _SHORTEST)


def _masked(bare: str) -> str:
    """The beginning and the end, with dots between: `07••••••123`."""
    bare = re.sub("^https?://", "", bare)
    head, tail = (2, 3) if len(bare) >= 10 else (1, 1)
    return f"{bare[:head]}{'•' * min(max(len(bare) - head - tail, 1), 12)}{bare[-tail:]}"
