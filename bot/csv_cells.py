"""Tables as files that any spreadsheet opens, and in which nothing that people wrote can run.

RFC 4180, and what spreadsheets make of it: a cell that begins like a formula is one, so it gets a mark that makes it
words (OWASP ASVS 1.2.10). What nobody can see is taken out first: it could hide how a cell begins.
"""

from bot.chat.cleaning import clean
from bot.chat.outbound import Sheet, Words

MEDIA_TYPE = "text/csv; charset=utf-8"

_BYTE_ORDER_MARK = "\ufeff"
"""A file without it Excel reads in the machine's own old alphabet: "ŵ", and all of Bengali and Urdu, would be lost.

Other spreadsheets, and Python's `utf-8-sig`, know it and leave it out.
"""

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_SWALLOWED = ("\t", "\r", "\x00")
"""What a spreadsheet may leave out at the beginning of a cell, with who knows what behind it."""


def cell(text: str) -> str:
    """One field: in quotes, in one line, and never a formula.

    Of joiners those stay without which words of some scripts would be misspelt, as in all that people type.
    """
    words = " ".join(clean(text).split())
    marked = words.startswith(_FORMULA) or text.startswith(_SWALLOWED)
    doubled = words.replace('"', '""')
    return f'"\'{doubled}"' if marked else f'"{doubled}"'


def csv_of(sheet: Sheet) -> bytes:
    """A table, its words spoken already, as the bytes of a file. Raises `TypeError` for words not yet spoken."""
    lines = (",".join(cell(_text(one)) for one in row) for row in sheet.rows)
    return (_BYTE_ORDER_MARK + "".join(f"{line}\r\n" for line in lines)).encode()


def _text(one: Words | int) -> str:
    if isinstance(one, int):
        return f"{one}"
    if not isinstance(one, str):
        raise TypeError("words must be spoken before they are written")
    return one
