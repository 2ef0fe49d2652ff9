"""Receipts: Telegram's number of a message, with a mark where it has a caption, which other calls change."""

from bot.chat.adapter import Gone
from bot.chat.outbound import Receipt

_CAPTIONED = "captioned:"


def receipt_of(number: int, *, captioned: bool) -> Receipt:
    """The receipt of a message."""
    return Receipt(f"{_CAPTIONED if captioned else ''}{number}")


def is_captioned(receipt: Receipt) -> bool:
    """Whether the message has a picture or a document, and a caption for its words."""
    return receipt.id.startswith(_CAPTIONED)


def number_of(receipt: Receipt) -> int:
    """Telegram's number of the message. Raises `Gone` for a receipt that is none of Telegram's."""
    try:
        return int(receipt.id.removeprefix(_CAPTIONED))
    except ValueError:
        raise Gone from None
