"""Rules as short text for a column of the database: "2026-12-01T19:00 Europe/London weekly 2 2 4 times 10"."""

import re
from datetime import datetime

from bot.timing.recurrence import Daily, Hourly, MonthlyDay, MonthlyWeekday, Pattern, Rule, Weekly, Yearly

LONGEST = 200
"""Characters at most; the longest zone's name has 32."""

_WALL = r"\d{4}-\d\d-\d\dT\d\d:\d\d"
_WRITTEN = re.compile(
    rf"(?P<starts>{_WALL}) (?P<zone>\S+) (?P<kind>[a-z-]+)(?P<numbers>(?: -?\d+)+)"
    rf"(?: until (?P<until>{_WALL})| times (?P<times>\d+))?",
    re.ASCII,
)


def write(rule: Rule) -> str:
    """The rule as text that `read` reads again; equal rules are equal texts."""
    kind, *numbers = _pattern_parts(rule.pattern)
    parts = [_wall(rule.starts), rule.zone, kind, *numbers]
    match rule.ends:
        case datetime():
            parts += ["until", _wall(rule.ends)]
        case int():
            parts += ["times", rule.ends]
    return " ".join(str(part) for part in parts)


def read(text: str) -> Rule:
    """The rule that was written. Raises `ValueError`, which does not repeat the text, for anything else."""
    found = _WRITTEN.fullmatch(text) if len(text) <= LONGEST else None
    if found is None:
        raise ValueError("not a written rule")
    try:
        return _rule(found)
    except ValueError:
        raise ValueError("not a written rule") from None


def _rule(found: re.Match[str]) -> Rule:
    numbers = [int(number) for number in found["numbers"].split()]
    ends = datetime.fromisoformat(found["until"]) if found["until"] else int(found["times"]) if found["times"] else None
    return Rule(
        pattern=_pattern(found["kind"], numbers),
        starts=datetime.fromisoformat(found["starts"]),
        zone=found["zone"],
        ends=ends,
    )


def _wall(wall: datetime) -> str:
    return wall.isoformat(timespec="minutes")


def _pattern_parts(pattern: Pattern) -> tuple[str | int, ...]:
    match pattern:
        case Daily(every=every):
            return "daily", every
        case Weekly(weekdays=weekdays, every=every):
            return "weekly", every, *sorted(weekdays)
        case MonthlyDay(day=day, every=every):
            return "monthly-day", day, *([every] if every > 1 else [])
        case MonthlyWeekday(nth=nth, weekday=weekday):
            return "monthly-weekday", nth, weekday
        case Yearly(month=month, day=day):
            return "yearly", month, day
        case Hourly(every=every):
            return "hourly", every


def _pattern(kind: str, numbers: list[int]) -> Pattern:
    match kind, numbers:
        case "daily", [every]:
            return Daily(every=every)
        case "weekly", [every, *weekdays]:
            return Weekly(weekdays=frozenset(weekdays), every=every)
        case "monthly-day", [day, *step] if len(step) < 2 and step != [1]:
            return MonthlyDay(day=day, every=step[0] if step else 1)
        case "monthly-weekday", [nth, weekday]:
            return MonthlyWeekday(nth=nth, weekday=weekday)
        case "yearly", [month, day]:
            return Yearly(month=month, day=day)
        case "hourly", [every]:
            return Hourly(every=every)
    raise ValueError("not a written rule")
