"""Why a time in words is not taken: each with the question that is open, or what was not understood."""

from bot.refusals import Refusal


class TimeUnclear(Refusal):
    """The words cannot be read as one date and time; a guess would be worse than a question."""

    word = "time-unclear"


class TimePassed(Refusal):
    """The date and time is over already."""

    word = "time-passed"


class PhraseTooLong(TimeUnclear):
    """More words than any time needs."""

    word = "time-long"


class WordUnknown(TimeUnclear):
    """Something was left over. Detail: `words`, what it was."""

    word = "time-word-unknown"


class HalfOpen(TimeUnclear):
    """Morning or evening? Details: `am` and `pm`, both times that it can be."""

    word = "time-half-open"


class ClockOpen(TimeUnclear):
    """A day, and no time."""

    word = "time-clock-open"


class DayOpen(TimeUnclear):
    """A time, or a week, and no day."""

    word = "time-day-open"


class WeekdayIsToday(TimeUnclear):
    """Today's weekday: today, or in a week? Details: `today` and `later`, both days."""

    word = "time-weekday-today"


class WeekdayDiffers(TimeUnclear):
    """The weekday and the date are not the same day. Detail: `day`, which the date is."""

    word = "time-weekday-differs"


class DayMissing(TimeUnclear):
    """The calendar has no such day. Detail: `words`."""

    word = "time-day-missing"


class ClockMissing(TimeUnclear):
    """No clock shows this. Detail: `words`."""

    word = "time-clock-missing"


class TimeTooFar(TimeUnclear):
    """Beyond the years that are counted."""

    word = "time-far"


class EveryWrong(TimeUnclear):
    """Every nought days, or so many that it hardly comes again. Detail: `most`."""

    word = "time-every-wrong"


class RepeatUnknown(TimeUnclear):
    """It comes again in a way that no rule has."""

    word = "time-repeat-unknown"


class MidnightOpen(TimeUnclear):
    """Of a day that comes again: at its beginning, or its end?"""

    word = "time-midnight-open"
