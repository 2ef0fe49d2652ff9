"""What an organiser sees who enters an answer for somebody else."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.chat.outbound import Choice, Field, Form, Line, Message, Say, Text
from bot.polls.model import Ballot, Mode, OwnWords, Poll
from bot.polls.model.sayings import LONGEST_SAYING, Saying
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.kinds import drawing_of
from bot.polls.showing.wording import saying_lines

_ANSWERS = {"vote": (2, ":1"), "mark": (3, "")}
"""Buttons that answer, by the first word of their code: how many parts follow it, and what the code then lacks."""


@dataclass(frozen=True, kw_only=True)
class Paper:
    """One answer that is entered: its number, what it says so far, and how many were entered in all."""

    number: int
    ballot: Ballot
    saying: Saying | None = None
    count: int = 0

    @property
    def is_entered(self) -> bool:
        """Whether something was entered."""
        return self.ballot.counts or bool(self.ballot.marks)


def show_paper(poll: Poll, paper: Paper) -> Message:
    """Somebody else's ballot, to be filled in. The poll is given as the organiser reads it."""
    lines: list[Line] = [Text(Say("paper-for-other"))]
    if poll.mode is Mode.NAMED:
        lines.append(Text(Say("paper-no-name")))
    lines += [Text(_says(poll, paper.ballot)), *saying_lines(paper.saying)]
    if not isinstance(poll.kind, OwnWords):
        lines += drawing_of(poll).ballot_lines(poll, paper.ballot)
    lines.append(Text(Say("paper-count", count=paper.count)))
    choices = [*_answers(poll, paper), _act(poll, paper, "skip")]
    if paper.is_entered:
        choices += [_act(poll, paper, "none"), do_choice(poll, "hand", label=Say("paper-another"))]
    return Message(title=poll.question, lines=tuple(lines), choices=tuple(choices))


def said_entered(poll: Poll, ballot: Ballot, count: int) -> Say:
    """What is entered now; or what is still lacking."""
    if ballot.counts:
        return Say("paper-entered", count=count)
    if not ballot.marks:
        return Say("paper-taken-back", count=count)
    return Say("vote-begun", option=drawing_of(poll).said(poll, ballot), lacks=poll.kind.lacks(ballot.marks))


def paper_form(poll: Poll, paper: int, saying: Saying | None) -> Form:
    """One long field, for somebody else's words. It is private: nothing is kept of it before it is sent."""
    words = saying.words if saying is not None else ""
    written = Field(
        name="words", label=poll.question, hint=Say("paper-words"), value=words, long=True, most=LONGEST_SAYING
    )
    title, send = Say("paper-write"), Say("form-send-words")
    return Form(name=f"poll-paper:{poll.id}:{paper}", title=title, fields=(written,), send=send, private=True)


def _says(poll: Poll, ballot: Ballot) -> Say:
    if ballot.skipped:
        return Say("paper-skipped")
    if isinstance(poll.kind, OwnWords) and ballot.counts:
        return Say("paper-own-words")
    if ballot.counts or ballot.marks:
        return Say("paper-says", option=drawing_of(poll).said(poll, ballot))
    return Say("paper-empty")


def _answers(poll: Poll, paper: Paper) -> Sequence[Choice]:
    if isinstance(poll.kind, OwnWords):
        shares = ("shared", "private") if paper.saying is not None else ()
        return [_act(poll, paper, "write"), *(_act(poll, paper, it) for it in shares)]
    ballot = paper.ballot if paper.is_entered else None
    own = drawing_of(poll).ballot_choices(poll, ballot, "")
    return [entered for choice in own if (entered := _entered(poll, paper, choice)) is not None]


def _entered(poll: Poll, paper: Paper, choice: Choice) -> Choice | None:
    """The same answer for this paper; none for a button that is no answer."""
    word, *parts = choice.action.split(":")
    many, lacks = _ANSWERS.get(word, (0, ""))
    if len(parts) != many:
        return None
    code = ":".join(parts[1:]) + lacks
    typed = choice.typed.removeprefix(f"/vote {poll.number} ")
    return replace(
        choice,
        action=f"hand:{poll.id}:{paper.number}:{code}",
        typed=f"/polls {poll.number} paper {paper.number} {typed}",
    )


def _act(poll: Poll, paper: Paper, what: str) -> Choice:
    """Something else to do with this paper, with words that do the same."""
    return Choice(
        label=Say(f"paper-do-{what}"),
        action=f"paper:{poll.id}:{paper.number}:{what}",
        typed=f"/polls {poll.number} paper {paper.number} {what}",
    )
