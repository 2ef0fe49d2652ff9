"""What organisers fill in where the choices are not words of their own: the ends of a scale, and dates."""

from collections.abc import Sequence

from bot.chat.outbound import Field, Form, Say
from bot.polls.model import Dates, OwnWords, Poll, Scale
from bot.polls.model.slots import written_out
from bot.polls.model.steps import LONGEST_END, ends_of
from bot.polls.quick import LONGEST_QUESTION, MOST_OPTIONS

_LONGEST_DATE = 50

_SAVE = Say("form-save")


def scale_form(poll: Poll, ends: tuple[str, str]) -> Form:
    """The words at both ends."""
    return Form(name=f"poll-scale:{poll.id}", title=Say("form-scale"), fields=tuple(ends_fields(ends)), send=_SAVE)


def dates_form(poll: Poll, begun: Sequence[str] = ()) -> Form:
    """The dates, one a line: those that there are, or what was written so far."""
    written = [written_out(slot) for slot in poll.options] if isinstance(poll.kind, Dates) else begun
    return Form(name=f"poll-dates:{poll.id}", title=Say("form-dates"), fields=(_dates_field(written),), send=_SAVE)


def correcting_form(poll: Poll) -> Form | None:
    """Question and choices as they are, to be corrected; none where the choices are words of the organiser's own."""
    question = Field(name="question", label=Say("form-question"), value=poll.question, most=LONGEST_QUESTION)
    if isinstance(poll.kind, Scale):
        form = scale_form(poll, ends_of(poll.options))
    elif isinstance(poll.kind, Dates):
        form = dates_form(poll)
    elif isinstance(poll.kind, OwnWords):
        form = Form(name=f"poll-change:{poll.id}", title=Say("form-change"), fields=(), send=_SAVE)
    else:
        return None
    return Form(name=form.name, title=Say("form-change"), fields=(question, *form.fields), send=form.send)


def ends_fields(ends: tuple[str, str], otherwise: tuple[str, str] = ("", "")) -> Sequence[Field]:
    """A field for each end; left empty, it says what it says `otherwise`, or what we would say."""
    said = zip(("low", "high"), ends, otherwise, strict=True)
    return [
        Field(
            name=name,
            label=Say(f"form-scale-{name}"),
            hint=Say("form-scale-hint", words=other or Say(f"scale-{name}")),
            value=end,
            required=False,
            most=LONGEST_END,
        )
        for name, end, other in said
    ]


def _dates_field(written: Sequence[str]) -> Field:
    return Field(
        name="dates",
        label=Say("form-dates-lines"),
        hint=Say("form-dates-hint"),
        value="\n".join(written),
        long=True,
        most=MOST_OPTIONS * _LONGEST_DATE,
    )
