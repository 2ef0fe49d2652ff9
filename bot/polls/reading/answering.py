"""What people press and type to answer, to requests."""

from bot.chat.cleaning import digits
from bot.chat.inbound import Commanded, Inbound, Pressed
from bot.chat.languages import NAMES
from bot.polls.model import PollId
from bot.polls.reading.codes import number_of, number_typed, parts_of, worded
from bot.polls.reading.secret import let_in
from bot.polls.showing import ORIGINAL
from bot.polls.use_cases.answering import CastVote, CastVoteByWords, MarkBallot, OpenBallot, SkipPoll, TakeBackVote
from bot.polls.use_cases.counting import ShowHow
from bot.polls.use_cases.looking import ShowPoll, ShowPolls, ShowWhoSees
from bot.polls.use_cases.overview import ListMore
from bot.polls.use_cases.results import ShowResult
from bot.refusals import ActionInvalid


def read_vote(inbound: Pressed) -> CastVote:
    """`vote:7:1`, or `vote:7:1:cy` from a card in that language."""
    poll, option, language = worded(inbound, 2)
    return CastVote(poll=PollId(number_of(poll)), option=number_of(option), place=inbound.place, language=language)


def read_ballot(inbound: Pressed) -> OpenBallot:
    """`ballot:7`, or `ballot:7:cy`."""
    poll, language = worded(inbound, 1)
    return OpenBallot(poll=PollId(number_of(poll)), place=inbound.place, language=language, on=inbound.on)


def read_mark(inbound: Pressed) -> MarkBallot:
    """`mark:7:2:1`: option 2 shall have 1; or `mark:7:2:1:cy`."""
    poll, option, value, language = worded(inbound, 3)
    return MarkBallot(
        poll=PollId(number_of(poll)),
        option=number_of(option),
        value=number_of(value),
        place=inbound.place,
        language=language,
        on=inbound.on,
    )


def read_skip(inbound: Pressed) -> SkipPoll:
    """`skip:7`, or `skip:7:cy`."""
    poll, language = worded(inbound, 1)
    return SkipPoll(poll=PollId(number_of(poll)), place=inbound.place, language=language, on=inbound.on)


def read_unvote(inbound: Pressed) -> TakeBackVote:
    """`unvote:7`, or `unvote:7:cy`."""
    poll, language = worded(inbound, 1)
    return TakeBackVote(poll=PollId(number_of(poll)), place=inbound.place, language=language, on=inbound.on)


def read_typed_vote(inbound: Commanded) -> CastVoteByWords:
    """`/vote 7 2`, `/vote 7 Soup`, `/vote 7 none`, in any script's digits."""
    number = digits(inbound.values.get("number", ""))
    return CastVoteByWords(number=number_typed(number), words=inbound.values.get("option", ""), place=inbound.place)


def read_who(inbound: Pressed) -> ShowWhoSees:
    """`who:7`, or `who:7:CODE` from a ballot that somebody was let into, or either with a language behind it."""
    poll, code, language = let_in(inbound)
    return ShowWhoSees(poll=poll, code=code, place=inbound.place, language=language)


def read_how(inbound: Pressed) -> ShowHow:
    """`how:7`, or `how:7:cy`."""
    poll, language = worded(inbound, 1)
    return ShowHow(poll=PollId(number_of(poll)), place=inbound.place, language=language)


def read_result(inbound: Pressed) -> ShowResult:
    """`result:7`."""
    _, poll = parts_of(inbound.action, 2)
    return ShowResult(poll=PollId(number_of(poll)), place=inbound.place)


def read_polls_button(inbound: Inbound) -> ShowPolls:
    """The button that shows all open polls."""
    return ShowPolls(place=inbound.place)


def read_more(inbound: Inbound) -> ListMore:
    """The button that shows what is planned and what is over."""
    return ListMore(place=inbound.place)


def read_card(inbound: Pressed) -> ShowPoll:
    """`poll:7`."""
    _, poll = parts_of(inbound.action, 2)
    return ShowPoll(poll=PollId(number_of(poll)), place=inbound.place)


def read_in_language(inbound: Pressed) -> ShowPoll:
    """`poll-in:7:cy`, or `poll-in:7:original`."""
    _, poll, language = parts_of(inbound.action, 3)
    if language != ORIGINAL and language not in NAMES:
        raise ActionInvalid
    return ShowPoll(poll=PollId(number_of(poll)), place=inbound.place, language=language)
