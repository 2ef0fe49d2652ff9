"""Dates as options: kept as the clock on the wall shows them, "2026-12-01T18:00"; a whole day as "2026-12-01".

So a meeting at 6pm in London stays at 6pm in London, whatever happens to clocks until then and wherever it is read.
"""

from datetime import date, datetime, time

from bot.timing.closings import Wall


def kept_slot(slot: Wall) -> str:
    """The option that keeps it."""
    return slot.day.isoformat() + (f"T{slot.clock:%H:%M}" if slot.clock is not None else "")


def slot_of(option: str) -> Wall:
    """The date that an option keeps. Raises `ValueError` for any other words."""
    if "T" not in option:
        return Wall(day=date.fromisoformat(option))
    kept = datetime.fromisoformat(option)
    return Wall(day=kept.date(), clock=kept.time())


def written_out(option: str) -> str:
    """The date as people write it in any language, and as we read it again: "1/12/2026 18:00"."""
    slot = slot_of(option)
    day = f"{slot.day.day}/{slot.day.month}/{slot.day.year}"
    return f"{day} {slot.clock:%H:%M}" if slot.clock is not None else day


def in_time(slot: Wall) -> tuple[date, time]:
    """By what dates are put in order; a whole day comes before its hours."""
    return slot.day, slot.clock or time.min
