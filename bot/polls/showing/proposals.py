"""Choices that people propose: the form, what organisers decide, and what is told about it in private."""

from collections.abc import Sequence

from bot.chat.outbound import Choice, Field, Form, Line, Message, Quote, Say, Text
from bot.polls.model import Poll, PollId, State
from bot.polls.model.proposals import Proposal
from bot.polls.model.ways import may_grow
from bot.polls.quick import LONGEST_OPTION, MOST_OPTIONS
from bot.polls.showing.actions import coded
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.readings import reading_in, told_apart_in
from bot.polls.store import PollWork

TAKES, TAKES_NONE = "options", "no options"
"""What follows `/polls 7 takes`."""


def propose_form(poll: Poll, language: str) -> Form:
    """One field. It is private: nothing is kept of it before it is sent."""
    field = Field(name="choice", label=Say("form-choice"), hint=Say("form-choice-hint"), most=LONGEST_OPTION)
    name = coded(f"poll-propose:{poll.id}", language)
    return Form(name=name, title=poll.question, fields=(field,), send=Say("form-choice-send"), private=True)


def takes_choices(poll: Poll) -> Sequence[Choice]:
    """Let people propose choices, or do not, where that goes with the kind of question."""
    if not may_grow(poll.kind) or (poll.is_secret and not poll.ways.takes_options):
        return []
    if poll.ways.takes_options:
        return [do_choice(poll, "takes", TAKES_NONE, label=Say("do-takes-none"))]
    return [do_choice(poll, "takes", TAKES)]


def takes_lines(poll: Poll) -> Sequence[Text]:
    """Whether people may propose choices."""
    return [Text(Say("card-takes-options"))] if poll.takes_options else []


def waiting_lines(count: int, number: int | None = None) -> Sequence[Text]:
    """How many choices wait for an organiser; of which question, where several are listed."""
    if not count:
        return []
    if number is None:
        return [Text(Say("card-proposals", count=count))]
    return [Text(Say("polls-line-proposals", count=count, number=number))]


def waiting_choices(poll: Poll, count: int) -> Sequence[Choice]:
    """The way to what waits."""
    return [do_choice(poll, "proposals")] if count else []


def show_proposals(poll: Poll, waiting: Sequence[Proposal]) -> Message:
    """What waits, each with a yes and a no. Nobody is told whose it is."""
    if not waiting:
        return Message(title=Say("proposals-none"))
    lines: list[Line] = [Text(Say("proposals-question", question=poll.question))]
    lines += [Quote(one.words) for one in waiting]
    lines.append(Text(Say("proposals-how", left=MOST_OPTIONS - len(poll.options))))
    choices = [_decision(poll, what, one) for one in waiting for what in ("yes", "no")]
    return Message(title=Say("proposals-title", count=len(waiting)), lines=tuple(lines), choices=tuple(choices))


def _decision(poll: Poll, what: str, one: Proposal) -> Choice:
    return Choice(
        label=Say(f"do-{what}-proposal", option=one.words),
        action=f"poll-do:{poll.id}:{what}:{one.id}",
        typed=f"/polls {poll.number} {what} {one.words}",
    )


def render_proposed(work: PollWork, ref: str, place_id: int) -> Message | None:
    """Told to an organiser in private: how many choices wait. Nothing, once none does."""
    poll = work.polls.find(PollId(int(ref)))
    count = work.proposals.count([poll.id]).get(poll.id, 0) if poll is not None else 0
    if poll is None or not count or poll.state is not State.OPEN:
        return None
    poll = told_apart_in(work, place_id, poll)
    lines = (Text(Say("proposals-question", question=poll.as_read(reading_in(work, place_id)).question)),)
    return Message(title=Say("card-proposals", count=count), lines=lines, choices=tuple(waiting_choices(poll, count)))


def render_decided(work: PollWork, ref: str, place_id: int) -> Message | None:
    """Told to whoever proposed a choice: whether it is in the question now."""
    which, outcome, _ = ref.split(":")
    poll = work.polls.find(PollId(int(which)))
    if poll is None or poll.number is None:
        return None
    number = told_apart_in(work, place_id, poll).number or 0
    title = Say(f"proposal-decided-{outcome}", question=poll.as_read(reading_in(work, place_id)).question)
    card = Choice(label=Say("polls-open", number=number), action=f"poll:{poll.id}", typed=f"/polls {number}")
    return Message(title=title, choices=(card,) if poll.state is State.OPEN else ())
