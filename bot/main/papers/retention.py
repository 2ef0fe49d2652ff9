"""The table of how long what is kept, from the register of columns and from the lifetimes of concerns."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from bot.concerns.memory import DAY, IDLE, IDLE_FORM, UNLOCKED
from bot.concerns.model.concern import KEPT, LONGEST_KEPT, WARNED_BEFORE
from bot.main.papers.wording import FATE, HOW_LONG, WHY
from bot.people.audit import KEPT as AUDIT_KEPT
from bot.records.model import Fate, Lifetime, Purpose
from storage.copy_folder import KEPT as COPIES_KEPT
from storage.holdings import LENGTHS, PERSONAL

_Row = tuple[Purpose, Lifetime, Fate]


def table() -> str:
    """What is kept of persons: each purpose, lifetime and fate once, with all that falls under it."""
    rows = "".join(
        f"| {WHY[purpose]} | {'; '.join(what)} | {_how_long(lifetime)} | {FATE[fate]} |\n"
        for (purpose, lifetime, fate), what in _gathered().items()
    )
    return f"| Why it is kept | What is kept | How long | `/forgetme` |\n|---|---|---|---|\n{rows}"


def lengths() -> Mapping[str, str]:
    """The lifetimes of concerns, as the templates name them."""
    spans = {
        "kept_days": KEPT.days,
        "longest_days": LONGEST_KEPT.days,
        "warned_days": WARNED_BEFORE.days,
        "log_days": AUDIT_KEPT.days,
        "copies_days": COPIES_KEPT.days,
        "sent_hours": DAY // timedelta(hours=1),
        "draft_minutes": IDLE // timedelta(minutes=1),
        "form_minutes": IDLE_FORM // timedelta(minutes=1),
        "thread_minutes": UNLOCKED // timedelta(minutes=1),
    }
    return {name: str(number) for name, number in spans.items()}


def _gathered() -> Mapping[_Row, Sequence[str]]:
    gathered: dict[_Row, list[str]] = {}
    for purpose, lifetime, fate, what in sorted(_held(), key=lambda held: list(Purpose).index(held[0])):
        said = gathered.setdefault((purpose, lifetime, fate), [])
        if what not in said:
            said.append(what)
    return gathered


def _held() -> Iterator[tuple[Purpose, Lifetime, Fate, str]]:
    for columns in PERSONAL.values():
        for held in columns.values():
            yield held.purpose, held.lifetime, held.fate, held.what


def _how_long(lifetime: Lifetime) -> str:
    return HOW_LONG[lifetime].format(days=LENGTHS.get(lifetime, timedelta()).days)
