"""Asking for help. Needs no store and writes nothing: who asked is not known here, and is kept nowhere."""

from dataclasses import dataclass

from bot.chat.outbound import Answer
from bot.feature import Request
from bot.support.model import Nation, list_helplines
from bot.support.showing import show_first_screen, show_more
from bot.work import Work


@dataclass(frozen=True, kw_only=True)
class FindSupport(Request):
    """Show the first screen for a crisis. Without a nation: what holds everywhere, and the question which it is."""

    nation: Nation | None = None


@dataclass(frozen=True, kw_only=True)
class FindMoreSupport(Request):
    """Show every other line for a nation."""

    nation: Nation


# Both are answered in place, and as a new message: a number that somebody is reading is never replaced.


def find_support(work: Work, who: object, ask: FindSupport) -> Answer:  # noqa: ARG001 - the same for everybody
    """Give back the first screen. Never refuses."""
    return Answer(message=show_first_screen(list_helplines(), ask.nation, work.now.date()), where="here")


def find_more_support(work: Work, who: object, ask: FindMoreSupport) -> Answer:  # noqa: ARG001 - as above
    """Give back the lines behind "more". Never refuses."""
    return Answer(message=show_more(list_helplines(), ask.nation, work.now.date()), where="here")
