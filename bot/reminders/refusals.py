"""Why a reminder is not made, moved or put off: each says what to do next."""

from bot.refusals import Refusal


class NoSuchReminder(Refusal):
    """It is somebody else's, or there is none."""

    word = "remind-unknown"


class DraftGone(Refusal):
    """Nothing waits to be confirmed: it was confirmed, given up, or took its time."""

    word = "remind-draft-gone"


class ThingEmpty(Refusal):
    """It does not say what to remind of."""

    word = "remind-empty"


class ThingTooLong(Refusal):
    """More words than a reminder holds. Details: `count` and `most`, in characters."""

    word = "remind-long"


class TooManyReminders(Refusal):
    """Somebody has as many as one person may. Detail: `most`."""

    word = "remind-too-many"


class NothingRings(Refusal):
    """It has not come yet, so it cannot be done or put off. Detail: `number`."""

    word = "remind-not-yet"


class ReminderOver(Refusal):
    """It was done or cancelled."""

    word = "remind-over"


class NotRepeating(Refusal):
    """It comes once, so there is no next time to skip."""

    word = "remind-once"


class WordsNotTheirs(Refusal):
    """It is about something of ours, whose words cannot be changed."""

    word = "remind-not-words"


class ToldToStop(Refusal):
    """They said stop, or pause for longer than that: it would not be sent."""

    word = "remind-stopped"


class SnoozeUnclear(Refusal):
    """A reminder is put off once, not again and again."""

    word = "remind-snooze-unclear"
