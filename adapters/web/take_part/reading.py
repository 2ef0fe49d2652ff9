"""What a browser sent, read: which link, who comes back, in which language, and what was filled in. Pure."""

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.requests import cookie_parser

from adapters.web.browsers import Unreadable, accepted, read_code
from bot.chat.cleaning import clean, digits
from bot.polls.model import Dates, Marks, OwnWords, Points, Ranked, Several
from bot.polls.showing import LinkPage

_NUMBER = re.compile(r"[0-9]{1,4}")

_MOST_FIELDS = 60

Fields = Mapping[str, Sequence[str]]


class NumberUnclear(Exception):
    """Something was written that is no number."""


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One opening of a link, or sending of its page, by the browser that has this receipt."""

    token: str = field(repr=False)
    receipt: str = field(repr=False)
    language: str  # asked for in the address; empty where it was not
    languages: tuple[str, ...]  # by preference, that one first


@dataclass(frozen=True, kw_only=True)
class Sent:
    """What was sent with the page: what to `do`, the receipt that was drawn into it, and the check that proves it."""

    do: str
    receipt: str = field(repr=False)
    check: str = field(repr=False)
    fields: Fields = field(repr=False)


def new_receipt() -> str:
    """A secret for one browser, as long as the part of a link."""
    return "".join(secrets.choice("abcdefghijklmnopqrstuvwxyz234567") for _ in range(26))


def read_visit(token: str, query: Mapping[str, str], headers: Headers, *, cookie: str, drawn: str = "") -> Visit:
    """Who opens which link. `drawn` is the receipt that stands in the page: without cookies a browser has no other."""
    kept = read_code(cookie_parser(headers.get("cookie", "")).get(cookie, ""))
    language = query.get("lang", "").casefold()[:3]
    wanted = (*([language] if language else []), *accepted(headers.get("accept-language", "")))
    return Visit(
        token=read_code(token),
        receipt=kept or drawn or new_receipt(),
        language=language,
        languages=wanted,
    )


def read_sent(body: bytes, content_type: str) -> Sent:
    """A sent form. Raises `Unreadable`."""
    if content_type.partition(";")[0].strip().lower() != "application/x-www-form-urlencoded":
        raise Unreadable
    try:
        fields = parse_qs(body.decode("utf-8"), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError as problem:  # bytes that are no text, and too many fields
        raise Unreadable from problem
    receipt = read_code(_one(fields, "receipt"))
    return Sent(do=_one(fields, "do"), receipt=receipt, check=_one(fields, "check"), fields=fields)


def read_marks(page: LinkPage, fields: Fields) -> Marks:
    """What was chosen. Raises `NumberUnclear`; whether it is an answer, the question decides."""
    numbers = [option.number for option in page.options]
    match page.kind:
        case Several():
            return tuple((number, 1) for number in dict.fromkeys(map(_number, fields.get("option", ()))))
        case Ranked():
            return _each(fields, "place", numbers)
        case Points():
            return _each(fields, "points", numbers)
        case Dates():
            return _each(fields, "date", numbers)
        case OwnWords():
            return ()
        case _:
            return tuple((number, 1) for number in map(_number, fields.get("option", ())[-1:]))


def read_words(fields: Fields) -> tuple[str, bool]:
    """What was written, cleaned, and whether others may read it."""
    return clean(_one(fields, "words")), "share" in fields


def filled(page: LinkPage, marks: Marks, words: str, *, share: bool) -> LinkPage:
    """The same page with what was filled in, so that nobody has to do it again."""
    values = dict(marks)
    options = tuple(replace(option, value=values.get(option.number, 0)) for option in page.options)
    return replace(page, options=options, words=words, share=share)


def _each(fields: Fields, name: str, numbers: Sequence[int]) -> Marks:
    given = [(number, _one(fields, f"{name}-{number}").strip()) for number in numbers]
    return tuple((number, _number(text)) for number, text in given if text)


def _number(text: str) -> int:
    number = digits(text).strip()
    if not _NUMBER.fullmatch(number):
        raise NumberUnclear
    return int(number)


def _one(fields: Fields, name: str) -> str:
    return fields.get(name, ("",))[-1]
