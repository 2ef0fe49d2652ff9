"""From SVG to PNG: the one place that knows the library that paints (resvg), so that another could take its place.

What must be right with it, and is tested: a text in one face and one direction at a time; letters shaped as each
script has it; a picture without a size as wide as what is in it.
"""

from collections.abc import Sequence

import resvg_py


def rendered(svg: str, font_files: Sequence[str]) -> bytes:
    """The picture. It looks the same on every machine: none of the machine's own fonts is used."""
    return resvg_py.svg_to_bytes(svg_string=svg, font_files=list(font_files), skip_system_fonts=True)
