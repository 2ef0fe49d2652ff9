"""Every expected no about concerns."""

from bot.refusals import Refusal


class ConcernsClosed(Refusal):
    """This community takes no concerns yet."""

    word = "concern-not-here"


class WhichGroup(Refusal):
    """Nobody can tell of which group somebody is who writes to us out of nowhere."""

    word = "concern-which-group"


class DraftLost(Refusal):
    """What was being written is not here any more: it was in memory alone."""

    word = "draft-lost"


class FinishFirst(Refusal):
    """Somebody is in the middle of a concern, and nothing else that they do may leave a trace meanwhile."""

    word = "concern-finish-first"


class TextOnly(Refusal):
    """Something other than typed words: it may say who sent it."""

    word = "concern-text-only"


class TooLong(Refusal):
    """More than can be kept of one concern."""

    word = "concern-too-long"


class TooShort(Refusal):
    """So little that nobody would understand it."""

    word = "concern-too-short"


class SlowDown(Refusal):
    """One account has sent a concern just now, or several today."""

    word = "concern-slow-down"


class Busy(Refusal):
    """This community has got very many within the hour."""

    word = "concern-busy"


class NobodyReads(Refusal):
    """The carer has left out everybody who could read it."""

    word = "concern-nobody-reads"


class ThreadShut(Refusal):
    """It was opened with the code a while ago: the code is asked for again."""

    word = "receipt-again"


class TooLateToWithdraw(Refusal):
    """Somebody has read it already."""

    word = "concern-read-already"


class NoSuchConcern(Refusal):
    """No such concern, or none that this reader may read. Which of these is not said."""

    word = "concern-none-such"


class ConcernGone(Refusal):
    """Its key was destroyed: nobody can read it any more."""

    word = "concern-gone"


class ConcernDamaged(Refusal):
    """What is stored is not what was sealed: nothing of it is shown."""

    word = "concern-damaged"


class NotAReader(Refusal):
    """Only those who were named for it read concerns."""

    word = "role-denied"


class SlotsWrong(Refusal):
    """Times of handing over that cannot be kept."""

    word = "people-concerns-slots-wrong"


class DaysWrong(Refusal):
    """Days that cannot be promised."""

    word = "people-concerns-days-wrong"


class ContactTooLong(Refusal):
    """More than a name and how to reach it."""

    word = "people-concerns-too-long"


class NoSuchLine(Refusal):
    """None of the local numbers that there are."""

    word = "people-concerns-no-line"


class ReadElsewhere(Refusal):
    """Concerns are read on the dashboard here, after signing in."""

    word = "concern-read-elsewhere"


class NoChat(Refusal):
    """There is no private chat that its words could go to."""

    word = "concern-no-chat"


class NoSuchReader(Refusal):
    """Nobody reads concerns here whom this could be handed to, or the carer has left them out."""

    word = "concern-no-such-reader"
