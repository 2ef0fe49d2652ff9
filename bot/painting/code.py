"""Draws an address as a QR code. Pure."""

import segno

from bot.chat.outbound import Code
from bot.painting.letters import Unpaintable

LARGEST = 1080
"""Pixels at most, in whole pixels for each dot: sharp edges are read best."""

QUIET = 4
"""Dots of white all around, without which cameras do not find it."""


def code_svg(code: Code) -> str:
    """The code as SVG; a seventh of it may be covered or torn. Raises `Unpaintable` for an address that is too long."""
    try:
        made = segno.make_qr(code.address, error="m", boost_error=False)
    except ValueError:  # what it says may hold the address
        raise Unpaintable from None
    rows = list(made.matrix)
    dots = len(rows) + 2 * QUIET
    pixels = dots * max(LARGEST // dots, 1)
    path = "".join(
        f"M{x} {y}h1v1h-1z"
        for y, row in enumerate(rows, start=QUIET)
        for x, dark in enumerate(row, start=QUIET)
        if dark
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{pixels}" height="{pixels}" viewBox="0 0 {dots} {dots}"'
        f' shape-rendering="crispEdges"><rect width="{dots}" height="{dots}" fill="#ffffff"/>'
        f'<path d="{path}" fill="#000000"/></svg>'
    )
