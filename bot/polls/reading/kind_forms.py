"""What organisers fill in where the choices are not words of their own, to requests."""

from bot.chat.inbound import Submitted
from bot.polls.model import PollId
from bot.polls.quick.dated import lines_of
from bot.polls.quick.model import Quick, bare
from bot.polls.reading.codes import number_of, parts_of
from bot.polls.use_cases.dates import PutDates
from bot.polls.use_cases.scales import PutScale


def read_scale(inbound: Submitted) -> PutScale:
    """The form with both ends: `poll-scale:7`; with the question, where it is corrected too."""
    low, high = ends_in(inbound)
    return PutScale(poll=_poll(inbound), place=inbound.place, low=low, high=high, question=_question(inbound))


def read_dates(inbound: Submitted) -> PutDates:
    """The form with the dates: `poll-dates:7`; with the question, where it is corrected too."""
    lines = lines_of(inbound.values.get("dates", ""))
    return PutDates(poll=_poll(inbound), place=inbound.place, lines=lines, question=_question(inbound))


def question_in(inbound: Submitted) -> Quick:
    """The question alone. Raises what is wrong with it."""
    return bare(" ".join(inbound.values.get("question", "").split()))


def ends_in(inbound: Submitted) -> tuple[str, str]:
    """The words at both ends."""
    low, high = (" ".join(inbound.values.get(end, "").split()) for end in ("low", "high"))
    return low, high


def _question(inbound: Submitted) -> str:
    return question_in(inbound).question if "question" in inbound.values else ""


def _poll(inbound: Submitted) -> PollId:
    return PollId(number_of(parts_of(inbound.form, 2)[1]))
