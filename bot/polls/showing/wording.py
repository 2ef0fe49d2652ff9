"""What somebody sees who answers in own words: the form, and their words on their own ballot."""

from collections.abc import Sequence

from bot.chat.outbound import Field, Form, Line, Quote, Say, Text
from bot.people.model import PersonId
from bot.polls.model import Counts, Mode, OwnWords, Poll, State, voter_of
from bot.polls.model.sayings import LONGEST_SAYING, Saying
from bot.polls.showing.actions import coded
from bot.polls.store import PollWork


def saying_of(work: PollWork, poll: Poll, person: PersonId) -> Saying | None:
    """What somebody has written; looked up only where people write."""
    return work.sayings.find(poll.id, voter_of(person)) if isinstance(poll.kind, OwnWords) else None


def saying_lines(saying: Saying | None) -> Sequence[Line]:
    """One's own words, and who may read them."""
    if saying is None:
        return ()
    return [Quote(saying.words), Text(Say("own-words-now-shared" if saying.may_share else "own-words-now-private"))]


def write_form(poll: Poll, saying: Saying | None, language: str) -> Form:
    """One long field. It is private: nothing is kept of it before it is sent."""
    field = Field(
        name="words",
        label=poll.question,
        hint=Say(f"own-words-readers-{poll.mode.value}"),
        value=saying.words if saying is not None else "",
        long=True,
        most=LONGEST_SAYING,
    )
    name = coded(f"poll-write:{poll.id}", language)
    return Form(name=name, title=Say("form-write"), fields=(field,), send=Say("form-send-words"), private=True)


def mode_line(poll: Poll) -> Say:
    """Who gets to know what, under a question."""
    own_words = isinstance(poll.kind, OwnWords)
    return Say(f"poll-mode-own-words-{poll.mode.value}" if own_words else f"poll-mode-{mode_word(poll)}")


def mode_word(poll: Poll) -> str:
    """Its mode; with when counts show, where that makes a difference to who gets to know what, and when."""
    counts, mode = poll.ways.counts, poll.mode
    differs = counts is Counts.CLOSE or (counts is Counts.AFTER and mode is Mode.NAMED)
    return f"{mode.value}-{counts.value}" if poll.state is not State.CLOSED and differs else mode.value


def mode_set(poll: Poll, mode: Mode) -> Say:
    """What a change of mode means."""
    own_words = isinstance(poll.kind, OwnWords)
    return Say(f"mode-own-words-{mode.value}" if own_words else f"mode-{mode.value}")
