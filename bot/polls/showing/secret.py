"""A secret question while it is open: what all see of it, one person's card, and the ballot that is kept nowhere."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.outbound import Line, Message, Say, Text, Words
from bot.polls.model import Marks, Mode, Poll, Reading, Several, State
from bot.polls.model.publishing import needs
from bot.polls.model.secrecy import EXTENSION
from bot.polls.showing.closing_times import when
from bot.polls.showing.labels import label_of, line_of, listed
from bot.polls.showing.secret_choices import ballot_of_boxes, secret_choices, take_back_choice, who_choice


def secret_lines(poll: Poll) -> Sequence[Line]:
    """The options alone: nobody sees a count before it closes. The poll is given as it is read."""
    return [Text(line_of(poll, n)) for n in poll.in_order]


def secret_terms(poll: Poll) -> Sequence[Text]:
    """How many answers it needs, and what happens with fewer; and how many have answered, at least."""
    return [Text(needed_said(poll)), Text(turnout_said(poll))]


def needed_said(poll: Poll) -> Say:
    """How many answers it needs, and what happens with fewer."""
    word = "secret-extended" if poll.extended else "secret-needs"
    return Say(word, needs=needs_of(poll), days=EXTENSION.days)


def needs_of(poll: Poll) -> int:
    """How many answers it needs."""
    return needs(sensitive=poll.mode is Mode.SENSITIVE)


def turnout_said(poll: Poll) -> Say:
    """How many have answered, at least, as it was last told to all."""
    return Say("secret-turnout", least=poll.turnout)


def show_secret_card(
    poll: Poll,
    reading: Reading,
    now: datetime,
    *,
    has_answered: bool,
    code: str,
    ticked: Sequence[int] = (),
    answers_in: str = "",
) -> Message:
    """The question as one person sees it in private. What was answered is not shown again: phones are shared.

    Where several are ticked, the message is the ballot: what is `ticked` stands in its own buttons, and nowhere else.
    The `code` lets its reader in, who may never have acted in the group but in secret.
    """
    read = poll.as_read(reading)
    closes = Text(Say("poll-closes", when=when(poll.closes_at, read, now)))
    said = Text(Say("secret-answered" if has_answered else "card-unanswered"))
    if read.kind.taps:
        choices = [*secret_choices(read, answers_in)]
    else:
        choices = [*ballot_of_boxes(read, code, tuple(ticked), answers_in)]
    choices.append(who_choice(read, answers_in, code))
    if has_answered:
        choices.append(take_back_choice(read, answers_in, code))
    lines = (said, *_rule(read), *secret_terms(read), closes)
    return Message(title=read.question, lines=lines, choices=tuple(choices))


def _rule(poll: Poll) -> Sequence[Text]:
    if not isinstance(poll.kind, Several):
        return []
    return [Text(Say("several-rule", least=poll.kind.least, most=min(poll.kind.most, len(poll.options))))]


def show_secret_done(poll: Poll) -> Message:
    """What stands where the ballot stood, once it was sent."""
    return Message(title=poll.question, lines=(Text(Say("secret-answered")),))


def secret_counted(poll: Poll, marks: Marks) -> Say:
    """That an answer counts, said once. Of several, it does not say them: they have just gone from sight."""
    said: Words = listed([label_of(poll, n) for n, _ in marks])
    return Say("secret-counted", option=said) if poll.kind.taps else Say("secret-counted-several")


def said_secret(poll: Poll, *, now: datetime) -> Say:
    """One line of it in a list: whether somebody has answered is not told there."""
    return Say(
        "polls-line-secret", number=poll.number or 0, question=poll.question, when=when(poll.closes_at, poll, now)
    )


def secret_over(poll: Poll) -> Say:
    """What its post says when it has closed."""
    return Say("secret-has-closed", number=poll.number or 0) if poll.state is State.CLOSED else Say("poll-over")
