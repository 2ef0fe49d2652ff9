"""Typed commands about polls, to requests."""

from collections.abc import Callable, Mapping

from bot.chat.cleaning import digits
from bot.chat.inbound import Commanded, Inbound
from bot.polls.model import PollId
from bot.polls.quick import read_quick
from bot.polls.reading.codes import For, language_typed, number_typed
from bot.polls.reading.later import AnyLater, read_later_typed
from bot.polls.reading.organising import read_typed
from bot.polls.reading.purposes import ABOUT
from bot.polls.reading.secret import read_way_in
from bot.polls.reading.writing import FROM_ANYBODY, FromAnybody
from bot.polls.showing import NOT_OPEN, ORIGINAL, PROMISES
from bot.polls.use_cases.answering import OpenBallot
from bot.polls.use_cases.asking import AskQuestion, PollRequest
from bot.polls.use_cases.counting import ShowHow
from bot.polls.use_cases.looking import ShowPoll, ShowPolls, ShowWhoSees
from bot.polls.use_cases.overview import ListMore
from bot.polls.use_cases.promises import ListPromises
from bot.polls.use_cases.purposes import ShowAbout
from bot.polls.use_cases.results import ShowResult
from bot.polls.use_cases.secret_voting import OpenSecretBallot

ANSWER = "answer"
"""After a number: one's own ballot in that question."""

HOW = "how"
"""After a number: how that question is counted."""

MORE = "more"
"""After a number: the answers to that question that all may read."""

RESULT = "result"
"""After a number: what came of that question, or has come so far."""

LATER = "later"
"""After a number: when that question could be brought back."""

_LONGEST_WORD = 10
"""A link that says more than any word of ours has the code of a ballot, or what is left of one."""

ForAll = (
    OpenSecretBallot | ShowPoll | ShowWhoSees | ShowHow | ShowResult | ShowAbout | OpenBallot | FromAnybody | AnyLater
)
"""What everybody may ask for about one question, not organisers alone."""


def read_poll(inbound: Commanded) -> AskQuestion:
    """`/poll` with a question, or an edited one. Raises what `read_quick` raises."""
    return AskQuestion(
        quick=read_quick(inbound.values.get("question", "")),
        place=inbound.place,
        written=_written(inbound),
        corrects=inbound.edited,
    )


def _written(inbound: Commanded) -> str:
    return f"{inbound.place.platform}:{inbound.place.id}:{inbound.written}" if inbound.written else ""


def read_polls(inbound: Commanded) -> ShowPolls | ListMore | ListPromises | ForAll | PollRequest:
    """`/polls`, `/polls 7`, `/polls 7 in cy`, and `/polls 7 close` for every button that organisers have.

    A link can carry one word: `7_cy` is `7 in cy`, `7_answer` is `7 answer`, and so on.
    """
    which, _, linked = digits(inbound.values.get("number", "")).partition("_")
    if not which:
        return ShowPolls(place=inbound.place)
    if which.casefold() == NOT_OPEN:
        return ListMore(place=inbound.place)
    if which.casefold() == PROMISES:
        return ListPromises(place=inbound.place)
    what, _, rest = inbound.values.get("what", "").partition(" ")
    if which.casefold() == "draft":
        return read_typed(what.casefold(), rest.strip(), For(inbound, None, 0))
    if len(linked) > _LONGEST_WORD:
        return read_way_in(inbound, number_typed(which), linked)
    if linked:
        what, rest = (linked, "") if linked in (ANSWER, HOW, MORE, RESULT, LATER, *ABOUT) else ("in", linked)
    return _read_numbered(what.casefold(), rest.strip(), inbound, number_typed(which))


def _read_numbered(what: str, rest: str, inbound: Commanded, number: int) -> ForAll | PollRequest:
    match what:
        case "":
            return ShowPoll(number=number, place=inbound.place)
        case "answer":
            return OpenBallot(poll=PollId(0), number=number, place=inbound.place)
        case "in":
            return ShowPoll(number=number, place=inbound.place, language=language_typed(rest, ORIGINAL))
        case "who":
            return ShowWhoSees(number=number, place=inbound.place)
        case "how":
            return ShowHow(number=number, place=inbound.place)
    read = _FROM_ANYBODY.get(what)
    return read(inbound, number, rest) if read is not None else read_typed(what, rest, For(inbound, None, number))


_FROM_ANYBODY: Mapping[str, Callable[[Inbound, int, str], FromAnybody | AnyLater | ShowAbout | ShowResult]] = {
    **FROM_ANYBODY,
    RESULT: lambda inbound, number, _: ShowResult(number=number, place=inbound.place),
    LATER: read_later_typed,
    **ABOUT,
}
