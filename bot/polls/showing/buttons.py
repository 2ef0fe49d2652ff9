"""What can be pressed under a poll, each with words that do the same."""

from collections.abc import Sequence

from bot.chat.languages import NAMES
from bot.chat.outbound import Choice, Say
from bot.polls.model import Ballot, Mode, Poll, Ranked
from bot.polls.showing.actions import about_question, coded, how_counted, not_now, propose_choices
from bot.polls.showing.kinds import drawing_of
from bot.polls.showing.secret_choices import secret_choices, take_back_choice, who_choice

ORIGINAL = "original"
"""In place of a language: the words in which the question was asked."""


def post_choices(poll: Poll, language: str = "") -> Sequence[Choice]:
    """What carers press under a post: the answers, who sees them, taking back where one tap answered, and not now."""
    answers = answer_choices(poll, language)
    taken_back = [_take_back(poll, language)] if poll.kind.taps else []
    return (*answers, who_choice(poll, language), *about_choices(poll, language), *taken_back, not_now(poll, language))


def answer_choices(poll: Poll, language: str = "") -> Sequence[Choice]:
    """What is pressed to answer under a post, or to propose an answer."""
    if poll.is_secret:
        return secret_choices(poll, language)
    return (*drawing_of(poll).choices(poll, language), *propose_choices(poll, language))


def ballot_choices(poll: Poll, ballot: Ballot | None, language: str = "") -> Sequence[Choice]:
    """What carers press on their own ballot. With a language, it is answered in that."""
    answers = (*drawing_of(poll).ballot_choices(poll, ballot, language), *propose_choices(poll, language))
    beside = () if poll.kind.taps else (_skip(poll, language),)
    return (*answers, *beside, who_choice(poll, language), *about_choices(poll, language), _take_back(poll, language))


def about_choices(poll: Poll, language: str = "") -> Sequence[Choice]:
    """Why it is asked, where a service asks."""
    return [about_question(poll, language)] if poll.has_purpose else []


def result_choices(poll: Poll, language: str = "") -> Sequence[Choice]:
    """What is pressed under a result: how it was counted, where that took more than adding up."""
    return [how_counted(poll, language)] if isinstance(poll.kind, Ranked) else []


def so_far_choice(poll: Poll) -> Choice:
    """The way to what has come so far, where it is shown to whoever reads this."""
    return Choice(label=Say("do-result"), action=f"result:{poll.id}", typed=f"/polls {poll.number} result")


def _take_back(poll: Poll, language: str) -> Choice:
    if poll.is_secret:
        return take_back_choice(poll, language)
    action = coded(f"unvote:{poll.id}", language)
    return Choice(label=Say("poll-take-back"), action=action, typed=f"/vote {poll.number} none")


def _skip(poll: Poll, language: str) -> Choice:
    action = coded(f"skip:{poll.id}", language)
    return Choice(label=Say("poll-skip"), action=action, typed=f"/vote {poll.number} skip")


def language_choices(poll: Poll, shown: str) -> Sequence[Choice]:
    """A button for each language but the one that is shown, with its own name; it opens the question in private."""
    choices = [_read_in(poll, language, NAMES[language]) for language in languages_of(poll) if language != shown]
    return [*choices, _read_in(poll, ORIGINAL, Say("poll-original"))] if poll.version(shown) else choices


def _read_in(poll: Poll, language: str, label: Say | str) -> Choice:
    return Choice(label=label, action=f"poll-in:{poll.id}:{language}", typed=f"/polls {poll.number} in {language}")


def languages_of(poll: Poll) -> Sequence[str]:
    """The languages of its versions, in the order in which languages are always listed."""
    return [language for language in NAMES if poll.version(language) is not None]


def mode_choice(poll: Poll) -> Choice:
    """The other mode of those that are not secret."""
    if poll.is_secret:
        return do_choice(poll, "hidden", label=Say("do-not-secret"))
    return do_choice(poll, "hidden" if poll.mode is Mode.NAMED else "names")


def do_choice(poll: Poll, what: str, rest: int | str = "", *, label: Say | str | None = None) -> Choice:
    """Something that organisers do with a poll."""
    which = "draft" if poll.number is None else str(poll.number)
    action = f"poll-do:{poll.id}:{what}" + (f":{rest}" if rest != "" else "")
    return Choice(label=label or Say(f"do-{what}"), action=action, typed=f"/polls {which} {what} {rest}".strip())
