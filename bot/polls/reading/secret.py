"""What people press on a secret question, to requests."""

from bot.chat.inbound import Inbound, Pressed
from bot.polls.model import PollId
from bot.polls.reading.codes import number_of, worded, worded_code
from bot.polls.use_cases.secret_voting import CastSecretVote, OpenSecretBallot, TakeBackSecretVote
from bot.refusals import ActionInvalid

_MOST_OPTIONS = 10


def read_secret_vote(inbound: Pressed) -> CastSecretVote:
    """`secret:7:1`, or `secret:7:1:cy`."""
    poll, option, language = worded(inbound, 2)
    return CastSecretVote(
        poll=PollId(number_of(poll)), chosen=(number_of(option),), place=inbound.place, language=language
    )


def read_secret_none(inbound: Pressed) -> TakeBackSecretVote:
    """`secret-none:7`, or `secret-none:7:CODE`, or either with a language behind it."""
    poll, code, language = let_in(inbound)
    return TakeBackSecretVote(poll=poll, code=code, place=inbound.place, language=language, on=inbound.on)


def read_secret_ballot(inbound: Pressed) -> OpenSecretBallot:
    """`secret-ballot:7`, or `secret-ballot:7:cy`, where the question stands."""
    poll, language = worded(inbound, 1)
    return OpenSecretBallot(poll=PollId(number_of(poll)), place=inbound.place, language=language)


def read_tick(inbound: Pressed) -> OpenSecretBallot:
    """`tick:7:CODE:5`: the ballot with the first and the third ticked."""
    poll, code, mask, language = worded(inbound, 3)
    return OpenSecretBallot(
        poll=PollId(number_of(poll)),
        code=code,
        ticked=_options(mask),
        place=inbound.place,
        language=language,
        on=inbound.on,
    )


def read_send(inbound: Pressed) -> CastSecretVote:
    """`send:7:CODE:5`: answer with the first and the third."""
    poll, code, mask, language = worded(inbound, 3)
    return CastSecretVote(
        poll=PollId(number_of(poll)),
        code=code,
        chosen=_options(mask),
        place=inbound.place,
        language=language,
        on=inbound.on,
    )


def read_way_in(inbound: Inbound, poll: int, code: str) -> OpenSecretBallot:
    """`/polls 7_CODE`, as the link says that leads from the group to the private chat."""
    return OpenSecretBallot(poll=PollId(poll), code=code, place=inbound.place)


def let_in(inbound: Pressed) -> tuple[PollId, str, str]:
    """The question, the code that lets somebody into it, where there is one, and the language that may follow."""
    name, poll, *rest = (*inbound.action.split(":"), "")
    code = rest.pop(0) if rest and is_code(rest[0]) else ""
    number, language = worded_code(":".join((name, poll, *rest[:-1])), 1)
    return PollId(number_of(number)), code, language


def is_code(word: str) -> bool:
    """Whether a word behind a number is the code of a ballot, and not the name of something."""
    return len(word) == _CODE_LENGTH and word.isascii() and word.isalnum()


_CODE_LENGTH = 26


def _options(mask: str) -> tuple[int, ...]:
    bits = number_of(mask)
    if bits >= 1 << _MOST_OPTIONS:
        raise ActionInvalid
    return tuple(n for n in range(1, _MOST_OPTIONS + 1) if bits >> (n - 1) & 1)
