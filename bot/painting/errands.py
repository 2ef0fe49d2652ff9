"""What is asked of the painting process, and what comes back, as bytes. Plain JSON: nothing in it can run."""

import json
from typing import Any

from bot.chat.outbound import Chart, ChartRow, Code

PNG = b"\x89PNG\r\n\x1a\n"
"""How a picture begins. Whatever else comes back is the class of what went wrong."""

LENGTH = 4
"""Bytes that say how long what follows is."""


def framed(said: bytes) -> bytes:
    """With its length before it."""
    return len(said).to_bytes(LENGTH, "big") + said


def written(of: Chart | Code) -> bytes:
    """What to paint. Raises `TypeError` where its words are not spoken yet."""
    if isinstance(of, Code):
        return json.dumps({"address": of.address}).encode()
    rows = [[row.label, row.amount, row.share] for row in of.rows]
    return json.dumps({"title": of.title, "rows": rows, "foot": of.foot}).encode()


def read(asked: bytes) -> Chart | Code:
    """The same, on the other side."""
    said: dict[str, Any] = json.loads(asked)
    if "address" in said:
        return Code(said["address"])
    rows = tuple(ChartRow(label=label, amount=amount, share=share) for label, amount, share in said["rows"])
    return Chart(title=said["title"], rows=rows, foot=said["foot"])
