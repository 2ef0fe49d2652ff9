"""Typed commands about polls, to requests."""

from bot.chat.cleaning import digits
from bot.chat.inbound import Commanded, Said
from bot.polls.model import PollId
from bot.polls.quick import read_quick
from bot.polls.reading.codes import For, language_typed, number_typed
from bot.polls.reading.organising import read_typed
from bot.polls.showing import ORIGINAL
from bot.polls.use_cases.answering import OpenBallot
from bot.polls.use_cases.asking import AskQuestion, PollRequest, TakeWords
from bot.polls.use_cases.looking import ShowPoll, ShowPolls, ShowWhoSees

ANSWER = "answer"
"""After a number: one's own ballot in that question."""


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


def read_polls(inbound: Commanded) -> ShowPolls | ShowPoll | ShowWhoSees | OpenBallot | PollRequest:
    """`/polls`, `/polls 7`, `/polls 7 in cy`, and `/polls 7 close` for every button that organisers have.

    A link can carry one word: `7_cy` is `7 in cy`, and `7_answer` is `7 answer`.
    """
    which, _, linked = digits(inbound.values.get("number", "")).partition("_")
    if not which:
        return ShowPolls(place=inbound.place)
    what, _, rest = inbound.values.get("what", "").partition(" ")
    if which.casefold() == "draft":
        return read_typed(what.casefold(), rest.strip(), For(inbound, None, 0))
    if linked and linked != ANSWER:
        what, rest = "in", linked
    return _read_numbered(linked if linked == ANSWER else what.casefold(), rest.strip(), inbound, number_typed(which))


def _read_numbered(
    what: str, rest: str, inbound: Commanded, number: int
) -> ShowPoll | ShowWhoSees | OpenBallot | PollRequest:
    match what:
        case "":
            return ShowPoll(number=number, place=inbound.place)
        case "answer":
            return OpenBallot(poll=PollId(0), number=number, place=inbound.place)
        case "in":
            return ShowPoll(number=number, place=inbound.place, language=language_typed(rest, ORIGINAL))
        case "who":
            return ShowWhoSees(number=number, place=inbound.place)
    return read_typed(what, rest, For(inbound, None, number))


def read_private_words(inbound: Said) -> TakeWords:
    """Anything else said in a private chat."""
    return TakeWords(text=inbound.text, place=inbound.place)
