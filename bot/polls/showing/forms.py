"""What organisers fill in."""

from bot.chat.outbound import Field, Form, Say
from bot.polls.model import Poll
from bot.polls.showing.kind_forms import correcting_form


def change_form(poll: Poll) -> Form:
    """The words as they are, to be corrected."""
    other = correcting_form(poll)
    if other is not None:
        return other
    question = Field(name="question", label=Say("form-question"), value=poll.question, most=300)
    hint, lines = Say("form-options-hint"), "\n".join(poll.options)
    options = Field(name="options", label=Say("form-options"), hint=hint, value=lines, long=True, most=900)
    return Form(
        name=f"poll-change:{poll.id}", title=Say("form-change"), fields=(question, options), send=Say("form-save")
    )


def cancel_form(poll: Poll) -> Form:
    """The reason, which people see."""
    reason = Field(name="reason", label=Say("form-reason"), hint=Say("form-reason-hint"), most=200)
    title = Say("form-cancel", number=poll.number or 0)
    return Form(name=f"poll-cancel:{poll.id}", title=title, fields=(reason,), send=Say("form-cancel-it"))
