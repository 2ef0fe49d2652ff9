"""Why a service asks: what can change, who decides, how much say people have; and the promise of an answer."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.polls.model.ballots import PollId
from bot.polls.model.noes import ReasonMissing
from bot.polls.model.poll import CORRECTABLE_FOR
from bot.refusals import Refusal

LONGEST_WORDS, LONGEST_NAME, LONGEST_ANSWER, LONGEST_REASON = 150, 60, 1000, 200
"""Characters of what can change or cannot, of who decides or answers, of the answer, and of why its day was moved."""

ANSWERED_WITHIN = timedelta(weeks=3)
"""How long after closing an answer is due, where nobody says otherwise."""

NOT_CHOSEN, COERCION, ENGAGEMENT, CO_DESIGN, CO_PRODUCTION = 0, 1, 5, 6, 7
"""Steps of the ladder of co-production, from the bottom. On the first, views do not count: nobody asks with it here."""

STEPS, OFFERED = range(COERCION, CO_PRODUCTION + 1), range(COERCION + 1, CO_PRODUCTION + 1)


class PurposeTooLong(Refusal):
    """More words than anybody reads under a question. Details: `length` in characters, `most` that there may be."""

    word = "purpose-too-long"


class AnswererMissing(Refusal):
    """A promise says who must keep it."""

    word = "answerer-missing"


class NoPurpose(Refusal):
    """Nobody wrote why it is asked, nor promised an answer."""

    word = "no-purpose"


class PurposeMissing(Refusal):
    """It is to be said first what can change, and who must answer."""

    word = "purpose-missing"


class DueAlready(Refusal):
    """The answer is due on that very day already."""

    word = "due-already"


class NoSuchStep(Refusal):
    """The ladder has no such step. Details: `least`, `most`."""

    word = "no-such-step"


class StepNotOffered(Refusal):
    """On the first step views do not count, so there is nothing to ask. Details: `least`, `most`."""

    word = "step-not-offered"


class AnswerMissing(Refusal):
    """There are no words."""

    word = "answer-missing"


class AnswerTooLong(Refusal):
    """More words than anybody reads. Details: `length` in characters, `most` that there may be."""

    word = "answer-too-long"


class AnswerStands(Refusal):
    """People have read the answer: the time for second thoughts is over."""

    word = "answer-stands"


class PromiseKept(Refusal):
    """The answer is there, so its day cannot be moved."""

    word = "promise-kept"


class Promise(StrEnum):
    """How it stands with the answer."""

    AHEAD = "ahead"
    DUE = "due"  # today
    LATE = "late"
    ANSWERED = "answered"


@dataclass(frozen=True, kw_only=True)
class Purpose:
    """What goes with a question that is asked for a service. What is empty is not said yet.

    `due_on` is a day by the clock of the question's community; `moved` says why it is not the day first promised.
    """

    poll: PollId
    can_change: str = field(default="", repr=False)
    cannot_change: str = field(default="", repr=False)
    decides: str = field(default="", repr=False)
    answerer: str = field(repr=False)
    due_on: date
    step: int = NOT_CHOSEN
    carers_decide: bool = False
    moved: str = field(default="", repr=False)
    answer: str = field(default="", repr=False)
    answered_at: datetime | None = None

    def state(self, today: date) -> Promise:
        """How it stands on this day."""
        if self.answered_at is not None:
            return Promise.ANSWERED
        if today <= self.due_on:
            return Promise.DUE if today == self.due_on else Promise.AHEAD
        return Promise.LATE

    def on_step(self, step: int, *, carers_decide: bool = False) -> "Purpose":
        """The same on a step of the ladder, or on none. Raises `NoSuchStep`, `StepNotOffered`.

        Co-production is only what it is called where carers share the decision: it is not set without that.
        """
        if step == COERCION:
            raise StepNotOffered(least=OFFERED[0], most=OFFERED[-1])
        if step != NOT_CHOSEN and step not in OFFERED:
            raise NoSuchStep(least=OFFERED[0], most=OFFERED[-1])
        if step == CO_PRODUCTION and not carers_decide:
            raise ValueError("whether carers decide is asked first")
        return replace(self, step=step, carers_decide=carers_decide)

    def after(self, closed_on: date) -> "Purpose":
        """The same, due later than the question closes: where it closes later now, as long after as is usual."""
        return self if self.due_on > closed_on else replace(self, due_on=closed_on + ANSWERED_WITHIN, moved="")

    def move(self, due_on: date, reason: str) -> "Purpose":
        """The same, due on another day, for a reason that people see. Raises `PromiseKept`, `DueAlready`."""
        self.must_be_unanswered()
        if due_on == self.due_on:
            raise DueAlready
        words = as_words(reason, LONGEST_REASON)
        if not words:
            raise ReasonMissing
        return replace(self, due_on=due_on, moved=words)

    def must_be_unanswered(self) -> None:
        """Raises `PromiseKept` once the answer is there."""
        if self.answered_at is not None:
            raise PromiseKept

    def is_answerable(self, at: datetime) -> bool:
        """Whether the answer can be written, or written anew as it was just sent."""
        return self.answered_at is None or at <= self.answered_at + CORRECTABLE_FOR

    def must_be_answerable(self, at: datetime) -> None:
        """Raises `AnswerStands` once people have read it."""
        if not self.is_answerable(at):
            raise AnswerStands

    def answered(self, answer: str, *, at: datetime) -> "Purpose":
        """The same with its answer; with other words, for ten minutes after the first. Raises `AnswerStands`."""
        self.must_be_answerable(at)
        return replace(self, answer=as_answer(answer), answered_at=self.answered_at or at)


def as_words(text: str, most: int) -> str:
    """Words that stand within a sentence of ours: in one line, and without a full stop of their own."""
    words = " ".join(text.split()).rstrip(" .;,")
    if len(words) > most:
        raise PurposeTooLong(length=len(words), most=most)
    return words


def as_answer(text: str) -> str:
    """An answer as it is kept: in one line, so that nothing in it looks like a line of ours."""
    words = " ".join(text.split())
    if not words:
        raise AnswerMissing
    if len(words) > LONGEST_ANSWER:
        raise AnswerTooLong(length=len(words), most=LONGEST_ANSWER)
    return words
