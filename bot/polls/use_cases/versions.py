"""Organisers write a question in further languages: one tally, and nobody is told a machine's words."""

from dataclasses import dataclass, field

from bot.chat.languages import NAMES
from bot.chat.outbound import Answer, Say
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import Dates, Poll, Scale, State, Version, VersionStands
from bot.polls.model.missing import completed, missing_in
from bot.polls.model.steps import ends_of, steps_of
from bot.polls.quick import Quick
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import PollRequest, get_mine, put_poll


@dataclass(frozen=True, kw_only=True)
class ChooseLanguage(PollRequest):
    """Show the languages in which the question can be written."""


@dataclass(frozen=True, kw_only=True)
class OpenVersion(PollRequest):
    """Show the form for the words in one language."""

    language: str


@dataclass(frozen=True, kw_only=True)
class PutVersion(PollRequest):
    """Keep the words in one language; `ends` are those of a scale."""

    language: str
    quick: Quick = field(repr=False)
    ends: tuple[str, str] = field(default=("", ""), repr=False)


@dataclass(frozen=True, kw_only=True)
class CompleteVersion(PollRequest):
    """Keep the words of the choices that one language lacks."""

    language: str
    options: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class DropVersion(PollRequest):
    """Take the words in one language out."""

    language: str


def choose_language(work: PollWork, who: Person, ask: ChooseLanguage) -> Answer:
    """The languages as buttons, each with its own name."""
    poll = _get_open(work, who, ask)
    return Answer(message=showing.show_languages(poll, _answers(work, poll)), where="private")


def open_version(work: PollWork, who: Person, ask: OpenVersion) -> Answer:
    """The form for the words in one language. Raises `VersionStands` where they are written and were answered."""
    poll = _get_open(work, who, ask)
    if poll.version(ask.language) is not None and _answers(work, poll):
        if missing_in(poll, ask.language):
            return Answer(form=showing.missing_form(poll, ask.language), where="private")
        raise VersionStands
    return Answer(form=showing.version_form(poll, ask.language), where="private")


def put_version(work: PollWork, who: Person, ask: PutVersion) -> Answer:
    """Keep the words; the posts show them at once. Raises `VersionUneven`, `VersionStands`."""
    poll = get_mine(work, who, ask)
    version = Version(language=ask.language, question=ask.quick.question, options=_options_of(poll, ask))
    changed = poll.with_version(version, _answers(work, poll), at=work.now)
    return put_poll(work, who, changed, Say("version-kept", language=NAMES[ask.language]))


def complete_version(work: PollWork, who: Person, ask: CompleteVersion) -> Answer:
    """Keep the words of choices that came in later: at any time, as nobody has read them. Raises `VersionUneven`."""
    changed = completed(_get_open(work, who, ask), ask.language, ask.options)
    return put_poll(work, who, changed, Say("version-kept", language=NAMES[ask.language]))


def _options_of(poll: Poll, ask: PutVersion) -> tuple[str, ...]:
    """The choices in a further language; none where they need no words of their own there."""
    if isinstance(poll.kind, Scale) and any(ask.ends):
        low, high = (said or original for said, original in zip(ask.ends, ends_of(poll.options), strict=True))
        return steps_of(low, high)
    return () if isinstance(poll.kind, Scale | Dates) else ask.quick.options


def drop_version(work: PollWork, who: Person, ask: DropVersion) -> Answer:
    """Take the words out. Raises `NoSuchVersion`, `VersionStands`."""
    poll = get_mine(work, who, ask)
    changed = poll.without_version(ask.language, _answers(work, poll), at=work.now)
    return put_poll(work, who, changed, Say("version-dropped", language=NAMES[ask.language]))


def _get_open(work: PollWork, who: Person, ask: PollRequest) -> Poll:
    poll = get_mine(work, who, ask)
    if not poll.is_unseen:
        poll.must_be_open(work.now)
        poll.must_not_be_frozen()
    return poll


def _answers(work: PollWork, poll: Poll) -> int:
    return work.ballots.tally(poll.id).total if poll.state is State.OPEN else 0
