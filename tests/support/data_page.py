"""Writes the table in `docs/data.md` from the register of columns: `.venv/bin/python -m tests.support.data_page`."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from bot.main.papers.wording import FATE, HOW_LONG, WHY
from storage.holdings import LENGTHS, PERSONAL

PAGE = Path(__file__).parents[2] / "docs" / "data.md"
BEGINS, ENDS = "<!-- the table begins -->\n", "<!-- the table ends -->\n"
COMMAND = ".venv/bin/python -m tests.support.data_page"


def lines() -> Iterator[str]:
    """The table, line by line."""
    yield "| Column | What it says | Why | How long | `/forgetme` |\n"
    yield "|---|---|---|---|---|\n"
    for table, columns in PERSONAL.items():
        for name, held in columns.items():
            days = LENGTHS.get(held.lifetime, timedelta()).days
            how_long = HOW_LONG[held.lifetime].format(days=days)
            yield f"| `{table}.{name}` | {held.what} | {WHY[held.purpose]} | {how_long} | {FATE[held.fate]} |\n"


def written() -> str:
    """The page as it should be: everything around the table as it stands."""
    before, _, rest = PAGE.read_text().partition(BEGINS)
    _, _, after = rest.partition(ENDS)
    return f"{before}{BEGINS}{''.join(lines())}{ENDS}{after}"


if __name__ == "__main__":
    PAGE.write_text(written())
