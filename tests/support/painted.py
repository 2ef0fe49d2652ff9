"""Paints results in six scripts, and a code, to be looked at: `.venv/bin/python -m tests.support.painted DIR`."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bot.chat.outbound import Chart, Code
from bot.painting.worker import png
from tests.painting.samples import MIXED, SAMPLES


def pictures() -> Iterator[tuple[str, Chart | Code]]:
    """Each picture with its name."""
    for language, sample in SAMPLES.items():
        yield language, sample.usual()
        yield f"{language}-longest", sample.longest()
    english = SAMPLES["en"].usual()
    yield "none", replace(english, rows=tuple(replace(row, amount="0", share=0.0) for row in english.rows))
    yield "two", replace(english, title="Soup or salad?", rows=english.rows[:2])
    yield "mixed", MIXED
    yield "code", Code("https://carers.example/p/7Hf9dkKQZb2kd93kLqp0aW")


def main() -> None:
    """Write them all."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, of in pictures():
        (folder / f"{name}.png").write_bytes(png(of))


if __name__ == "__main__":
    main()
