"""Words and buttons about polls to requests. A code that no button of ours has is `ActionInvalid`, never a trace."""

from collections.abc import Callable
from datetime import UTC, datetime

from bot.chat.cleaning import digits
from bot.chat.inbound import Commanded, Inbound, Pressed, Said, Submitted
from bot.chat.languages import NAMES, apart, code_of
from bot.people.model import CommunityId, PlaceId
from bot.polls.model import Mode, NoSuchLanguage, NoSuchPoll, PollId
from bot.polls.quick import Quick, read_quick
from bot.polls.showing import ORIGINAL
from bot.polls.use_cases.answering import CastVote, CastVoteByWords, ShowPoll, ShowPolls, ShowWhoSees, TakeBackVote
from bot.polls.use_cases.asking import (
    AskQuestion,
    ChangePoll,
    DropDraft,
    OpenChange,
    PollRequest,
    PostDraft,
    SetMode,
    TakeWords,
)
from bot.polls.use_cases.choosing import ChooseCommunity
from bot.polls.use_cases.closing import CancelPoll, ChooseClosing, CloseNow, MoveClosing, OpenCancel, PostAgain
from bot.polls.use_cases.versions import ChooseLanguage, DropVersion, OpenVersion, PutVersion
from bot.polls.use_cases.waiting import WaitForMorning
from bot.refusals import ActionInvalid

_MOST_DIGITS = 16
"""Ids and numbers have no more; longer ones are not ours."""


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


def read_vote(inbound: Pressed) -> CastVote:
    """`vote:7:1`, or `vote:7:1:cy` from a card in that language."""
    poll, option, language = _worded(inbound, 2)
    return CastVote(poll=PollId(_number(poll)), option=_number(option), place=inbound.place, language=language)


def read_unvote(inbound: Pressed) -> TakeBackVote:
    """`unvote:7`, or `unvote:7:cy`."""
    poll, language = _worded(inbound, 1)
    return TakeBackVote(poll=PollId(_number(poll)), place=inbound.place, language=language)


def read_typed_vote(inbound: Commanded) -> CastVoteByWords:
    """`/vote 7 2`, `/vote 7 Soup`, `/vote 7 none`, in any script's digits."""
    number = digits(inbound.values.get("number", ""))
    return CastVoteByWords(number=_typed_number(number), words=inbound.values.get("option", ""))


def read_who(inbound: Pressed) -> ShowWhoSees:
    """`who:7`, or `who:7:cy`."""
    poll, language = _worded(inbound, 1)
    return ShowWhoSees(poll=PollId(_number(poll)), place=inbound.place, language=language)


def read_polls_button(inbound: Inbound) -> ShowPolls:
    """The button that shows all open polls."""
    return ShowPolls(place=inbound.place)


def read_card(inbound: Pressed) -> ShowPoll:
    """`poll:7`."""
    _, poll = _parts(inbound.action, 2)
    return ShowPoll(poll=PollId(_number(poll)), place=inbound.place)


def read_in_language(inbound: Pressed) -> ShowPoll:
    """`poll-in:7:cy`, or `poll-in:7:original`."""
    _, poll, language = _parts(inbound.action, 3)
    if language != ORIGINAL and language not in NAMES:
        raise ActionInvalid
    return ShowPoll(poll=PollId(_number(poll)), place=inbound.place, language=language)


def read_polls(inbound: Commanded) -> ShowPolls | ShowPoll | ShowWhoSees | PollRequest:
    """`/polls`, `/polls 7`, `/polls 7 in cy`, and `/polls 7 close` for every button that organisers have.

    A link can carry one word: `7_cy` is `7 in cy`.
    """
    which, _, language = digits(inbound.values.get("number", "")).partition("_")
    if not which:
        return ShowPolls(place=inbound.place)
    what, _, rest = inbound.values.get("what", "").partition(" ")
    if which.casefold() == "draft":
        return _organise(what.casefold(), rest.strip(), _For(inbound, None, 0))
    number = _typed_number(which)
    if what.casefold() == "in" or language:
        return ShowPoll(number=number, place=inbound.place, language=_language(language or rest, ORIGINAL))
    if not what:
        return ShowPoll(number=number, place=inbound.place)
    if what.casefold() == "who":
        return ShowWhoSees(number=number, place=inbound.place)
    return _organise(what.casefold(), rest.strip(), _For(inbound, None, number))


def read_organise(inbound: Pressed) -> PollRequest:
    """`poll-do:7:close`, and so on: the same words as after `/polls 7`."""
    _, poll, what, *rest = (*inbound.action.split(":"), "", "")
    return _organise(what, ":".join(part for part in rest if part), _For(inbound, PollId(_number(poll)), 0))


def read_change(inbound: Submitted) -> ChangePoll:
    """The form with corrected words. Raises what `read_quick` raises."""
    return ChangePoll(poll=_form_poll(inbound), quick=_filled(inbound), place=inbound.place)


def read_words(inbound: Submitted) -> PutVersion:
    """The form with the words in one language: `poll-words:7:cy`. Raises what `read_quick` raises."""
    _, poll, language = _parts(inbound.form, 3)
    if language not in NAMES:
        raise ActionInvalid
    return PutVersion(poll=PollId(_number(poll)), quick=_filled(inbound), language=language, place=inbound.place)


def _filled(inbound: Submitted) -> Quick:
    question, options = inbound.values.get("question", ""), inbound.values.get("options", "")
    lines = [line for line in options.splitlines() if line.strip()]
    return read_quick("\n".join([" ".join(question.split()), *lines]))


def read_cancel(inbound: Submitted) -> CancelPoll:
    """The form with the reason."""
    reason = " ".join(inbound.values.get("reason", "").split())
    return CancelPoll(poll=_form_poll(inbound), reason=reason, place=inbound.place)


class _For:
    """Which poll a word or a button is for, and from where it came."""

    def __init__(self, inbound: Inbound, poll: PollId | None, number: int) -> None:
        self.poll, self.number, self.place = poll, number, inbound.place


def _organise(what: str, rest: str, it: _For) -> PollRequest:
    read = _ORGANISE.get(what)
    if read is None:
        raise ActionInvalid
    return read(it, rest)


def _post(it: _For, rest: str) -> PostDraft:
    where = PlaceId(_number(rest)) if rest else None
    return PostDraft(poll=it.poll, number=it.number, place=it.place, where=where)


def _again(it: _For, rest: str) -> PostAgain:
    where = PlaceId(_number(rest)) if rest else None
    return PostAgain(poll=it.poll, number=it.number, place=it.place, where=where)


def _mode(it: _For, rest: str) -> SetMode:
    return SetMode(poll=it.poll, number=it.number, place=it.place, mode=_MODES[rest])


def _add(it: _For, rest: str) -> PollRequest:
    if not rest:
        return ChooseLanguage(poll=it.poll, number=it.number, place=it.place)
    return OpenVersion(poll=it.poll, number=it.number, place=it.place, language=_language(rest))


def _drop(it: _For, rest: str) -> PollRequest:
    if not rest:
        return DropDraft(poll=it.poll, number=it.number, place=it.place)
    return DropVersion(poll=it.poll, number=it.number, place=it.place, language=_language(rest))


def _community(it: _For, rest: str) -> ChooseCommunity:
    community = CommunityId(_number(rest)) if rest else None
    return ChooseCommunity(poll=it.poll, number=it.number, place=it.place, community=community)


def _day(it: _For, rest: str) -> ChooseClosing:
    return ChooseClosing(poll=it.poll, number=it.number, place=it.place, day=rest)


def _days(it: _For, rest: str) -> ChooseClosing:
    return ChooseClosing(poll=it.poll, number=it.number, place=it.place, page=_number(rest or "0"))


def _at(it: _For, rest: str) -> MoveClosing:
    if rest.isdecimal() and rest.isascii():  # buttons carry seconds since 1970, people write dates
        at = datetime.fromtimestamp(_number(rest[:12]), UTC)
        return MoveClosing(poll=it.poll, number=it.number, place=it.place, at=at)
    return MoveClosing(poll=it.poll, number=it.number, place=it.place, words=rest)


def _plain(kind: type[PollRequest]) -> Callable[[_For, str], PollRequest]:
    return lambda it, _: kind(poll=it.poll, number=it.number, place=it.place)


_MODES = {"names": Mode.NAMED, "hidden": Mode.HIDDEN}

_ORGANISE: dict[str, Callable[[_For, str], PollRequest]] = {
    "post": _post,
    "drop": _drop,
    "add": _add,
    "wait": _plain(WaitForMorning),
    "for": _community,
    "change": _plain(OpenChange),
    "cancel": _plain(OpenCancel),
    "close": _plain(CloseNow),
    "time": _plain(ChooseClosing),
    "days": _days,
    "day": _day,
    "at": _at,
    "names": lambda it, _: _mode(it, "names"),
    "hidden": lambda it, _: _mode(it, "hidden"),
    "again": _again,
    "all": lambda it, _: PostAgain(poll=it.poll, number=it.number, place=it.place, others=True),
}


def read_private_words(inbound: Said) -> TakeWords:
    """Anything else said in a private chat."""
    return TakeWords(text=inbound.text, place=inbound.place)


def _parts(action: str, count: int) -> list[str]:
    parts = action.split(":")
    if len(parts) != count:
        raise ActionInvalid
    return parts


def _worded(inbound: Pressed, count: int) -> list[str]:
    """So many parts behind the first word, and the language that may follow them; an empty one where it does not."""
    _, *parts = inbound.action.split(":")
    if len(parts) == count:
        return [*parts, ""]
    if len(parts) != count + 1 or parts[-1] not in NAMES:
        raise ActionInvalid
    return parts


def _language(typed: str, *others: str) -> str:
    """The language that somebody typed. Raises `NoSuchLanguage`, with those that there are."""
    said = typed.strip().casefold()
    code = said if said in others else code_of(said)
    if not code:
        raise NoSuchLanguage(languages=apart(f"{name} ({code})" for code, name in NAMES.items()))
    return code


def _form_poll(inbound: Submitted) -> PollId:
    return PollId(_number(_parts(inbound.form, 2)[1]))


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS):
        raise ActionInvalid
    return int(text)


def _typed_number(text: str) -> int:
    words = text.strip().lstrip("#").rstrip(".:")
    if not (words.isascii() and words.isdecimal() and len(words) <= _MOST_DIGITS):
        raise NoSuchPoll
    return int(words)
