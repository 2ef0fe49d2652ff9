"""The noes of polls: each says why, and what to do next."""

from bot.refusals import Refusal


class NoSuchPoll(Refusal):
    """No such poll, or none that this person may know of: the two are not told apart."""

    word = "no-such-poll"


class WhichPoll(Refusal):
    """Several of somebody's communities have an open question of this number. Detail: `number`."""

    word = "which-poll"


class NoSuchOption(Refusal):
    """The poll has no option of that number."""

    word = "no-such-option"


class PollClosed(Refusal):
    """Answers are no longer taken."""

    word = "poll-closed"


class PollOpensLater(Refusal):
    """Answers are not taken yet."""

    word = "poll-opens-later"


class PollCancelled(Refusal):
    """The poll was cancelled."""

    word = "poll-cancelled"


class PollStarted(Refusal):
    """People have answered, or ten minutes have passed: the words stand."""

    word = "poll-started"


class PollFrozen(Refusal):
    """A secret question has been posted: nothing of it can be changed, so that changing it tells nobody anything."""

    word = "poll-frozen"


class NothingToTakeBack(Refusal):
    """No answer was given."""

    word = "nothing-to-take-back"


class ClosesTooSoon(Refusal):
    """The closing time has passed already."""

    word = "closes-too-soon"


class ClosesBeforeOpening(Refusal):
    """It would close before it opens."""

    word = "closes-before-opening"


class OpensTooLate(Refusal):
    """It would open in more than a year."""

    word = "opens-too-late"


class QuorumUnclear(Refusal):
    """Words that are no number of answers that there can be. Details: `least`, `most`."""

    word = "quorum-unclear"


class NothingRepeats(Refusal):
    """The question does not come again, so there is nothing to stop."""

    word = "nothing-repeats"


class TooManyOpen(Refusal):
    """The place has as many open polls as people can follow."""

    word = "too-many-open"


class NoSuchLanguage(Refusal):
    """Not a language that a question can be written in. Detail: `languages`, those that there are, by code."""

    word = "no-such-language"


class NoSuchVersion(Refusal):
    """The question has no words in this language."""

    word = "no-such-version"


class VersionUneven(Refusal):
    """A version has as many options as the question: each is the same answer."""

    word = "version-uneven"


class VersionStands(Refusal):
    """People have answered: what some of them read stays as it is."""

    word = "version-stands"


class NothingToWaitFor(Refusal):
    """The question could go out now, so it does not wait."""

    word = "nothing-to-wait-for"


class AnsweredAlready(Refusal):
    """People have answered: the question is not taken back to be posted later."""

    word = "answered-already"


class ReasonMissing(Refusal):
    """A cancellation says why."""

    word = "reason-missing"


class NotUnderstood(Refusal):
    """Words in a private chat that mean nothing to us."""

    word = "not-understood"


class TooManyChosen(Refusal):
    """More options than may be chosen. Detail: `most`."""

    word = "too-many-chosen"


class NotEnoughPoints(Refusal):
    """More points than are left. Details: `left`, `points`."""

    word = "not-enough-points"


class SeveralUneven(Refusal):
    """So many cannot be chosen: the least and the most are not numbers that can be, in this order. Detail: `most`."""

    word = "several-uneven"


class PointsOutOfRange(Refusal):
    """So many points, or so few, cannot be shared out. Details: `least`, `most`."""

    word = "points-out-of-range"


class PointsUnclear(Refusal):
    """Words that share out no points, or give an option some twice. Detail: `number`, of the poll."""

    word = "points-unclear"


class OrderUnclear(Refusal):
    """Words that put no options in order, or name one twice. Detail: `number`, of the poll."""

    word = "order-unclear"


class ScaleEndTooLong(Refusal):
    """The words at an end of a scale do not fit on a button. Details: `length`, `most`."""

    word = "scale-end-too-long"


class ScaleEndsAlike(Refusal):
    """Both ends of a scale say the same."""

    word = "scale-ends-alike"


class ScaleEndsMissing(Refusal):
    """A scale has words at two ends, and one bar between them."""

    word = "scale-ends-missing"


class SlotPassed(Refusal):
    """A date to choose is over already. Detail: `date`."""

    word = "slot-passed"


class DatesUnclear(Refusal):
    """Words that say of no date whether it suits. Detail: `number`, of the poll."""

    word = "dates-unclear"


class NotThisKind(Refusal):
    """What was asked for makes no sense for this kind of question."""

    word = "not-this-kind"
