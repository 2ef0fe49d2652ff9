"""What rules mean, calculated another way: day by day along the calendar, with round trips through the zone.

Without dateutil and without `resolve`, so that it can prove both wrong.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.timing.recurrence import Daily, Hourly, MonthlyDay, MonthlyWeekday, Pattern, Rule, Weekly, Yearly

DAY = timedelta(days=1)
NEAR = timedelta(hours=28)


def instant_of(wall: datetime, zone: str) -> datetime:
    """The first instant that shows this wall time; where none does, the wall time read with the offset of before."""
    place = ZoneInfo(zone)
    as_utc = wall.replace(tzinfo=UTC)
    offsets = [(as_utc + step).astimezone(place).utcoffset() or timedelta() for step in (-NEAR, NEAR)]
    tried = sorted(as_utc - offset for offset in offsets)
    shown = [at for at in tried if at.astimezone(place).replace(tzinfo=None) == wall]
    return shown[0] if shown else as_utc - offsets[0]


def days_of(rule: Rule, until: date) -> Iterator[date]:
    """Each day that fits, walking from the start to a day."""
    day, anchor = rule.starts.date(), None
    while day <= until:
        if _fits(rule.pattern, day, anchor or day):
            anchor = anchor or day
            yield day
        day += DAY


def instants_of(rule: Rule, until: datetime) -> list[datetime]:
    """Every instant of a rule up to and with one, in order."""
    if isinstance(rule.pattern, Hourly):
        return _hours(rule, rule.pattern.every, until)
    found: list[datetime] = []
    for day in days_of(rule, (until + 2 * DAY).date()):
        wall = datetime.combine(day, rule.starts.time())
        if isinstance(rule.ends, datetime) and wall > rule.ends:
            break
        at = instant_of(wall, rule.zone)
        if at <= until and at not in found[-1:]:
            found.append(at)
    return found[: rule.ends] if isinstance(rule.ends, int) else found


def _hours(rule: Rule, every: int, until: datetime) -> list[datetime]:
    at = rule.starts.replace(tzinfo=UTC)
    found: list[datetime] = []
    while at <= until and (rule.ends is None or len(found) < _count(rule)):
        found.append(at)
        at += timedelta(hours=every)
    return found


def _count(rule: Rule) -> int:
    assert isinstance(rule.ends, int)
    return rule.ends


def _fits(pattern: Pattern, day: date, anchor: date) -> bool:
    match pattern:
        case Daily(every=every):
            return (day - anchor).days % every == 0
        case Weekly(weekdays=weekdays, every=every):
            weeks = (_monday(day) - _monday(anchor)).days // 7
            return day.isoweekday() in weekdays and weeks % every == 0
        case MonthlyDay(day=wanted, every=every):
            months = (day.year - anchor.year) * 12 + day.month - anchor.month
            return months % every == 0 and (day.day == wanted or (day.day < wanted and _ends_month(day)))
        case MonthlyWeekday(nth=nth, weekday=weekday):
            return day.isoweekday() == weekday and (
                (day + 7 * DAY).month != day.month if nth < 0 else day.day in range(7 * nth - 6, 7 * nth + 1)
            )
        case Yearly(month=month, day=wanted):
            return day.month == month and (day.day == wanted or (day.day < wanted and _ends_month(day)))
        case Hourly():
            raise AssertionError("hours are not days")


def _monday(day: date) -> date:
    return day - (day.isoweekday() - 1) * DAY


def _ends_month(day: date) -> bool:
    return (day + DAY).month != day.month
