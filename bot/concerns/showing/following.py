"""What whoever has the receipt is shown."""

from datetime import time

from bot.chat.outbound import Choice, Field, Form, Line, Message, Quote, Say, Text
from bot.concerns.model.concern import LONGEST, Letter, Opened, Side, Stage
from bot.concerns.showing.parts import by, urgent
from bot.timing.said import long_day
from bot.timing.walls import Wall

CODE_FORM, MORE_FORM = "receipt-code", "receipt-more"

_LONGEST_CODE = 200
"""As eight words it is longer than as characters."""


def code_form() -> Form:
    """Where the code is given; it never stands in a link."""
    code = Field(name="code", label=Say("receipt-code"), hint=Say("receipt-code-hint"), most=_LONGEST_CODE)
    return Form(name=CODE_FORM, title=Say("receipt-title"), fields=(code,), send=Say("receipt-open"), private=True)


def more_form() -> Form:
    """More words for the readers."""
    words = Field(name="words", label=Say("receipt-more"), hint=Say("concern-words-hint"), long=True, most=LONGEST)
    return Form(name=MORE_FORM, title=Say("receipt-title"), fields=(words,), send=Say("receipt-send"), private=True)


def show_thread(opened: Opened, *, closes_at: time, told: bool, instead: str) -> Message:
    """How it stands, and what was written; guarded, so that it is not passed on by accident.

    Where nobody can read it any more, `instead` is who can be asked outside.
    """
    concern = opened.concern
    read_by = by(Wall(day=concern.read_by, clock=closes_at))
    lines: list[Line] = [Text(Say(f"receipt-stage-{concern.stage.value}", by=read_by))]
    if instead:
        lines = [Text(Say("receipt-nobody", contact=instead))]
    if concern.outcome is not None:
        lines.append(Text(Say(f"concern-outcome-{concern.outcome.value}")))
    lines += [Text(Say("receipt-you-wrote")), Quote(opened.confided.text)]
    for letter in opened.letters:
        lines += [Text(_whose(letter)), Quote(letter.text)]
    return Message(title=Say("receipt-title"), lines=tuple(lines), choices=_choices(concern.stage, told), guarded=True)


def show_added() -> Message:
    """More was kept; it is handed over at the next time."""
    return Message(title=Say("receipt-added"), lines=(Text(Say("receipt-added-when")),), choices=(_again(), urgent()))


def show_withdraw() -> Message:
    """Whether it is to be deleted for good."""
    yes = Choice(label=Say("receipt-withdraw-yes"), action="followup:withdraw:yes", typed="/followup withdraw yes")
    return Message(title=Say("receipt-withdraw-title"), choices=(yes, _again(), urgent()))


def show_withdrawn() -> Message:
    """It is gone, and nobody has read it."""
    return Message(title=Say("receipt-withdrawn"), choices=(urgent(),))


def show_shut() -> Message:
    """Nothing of it stands on the screen any more."""
    return Message(title=Say("receipt-shut"), choices=(urgent(),))


def _choices(stage: Stage, told: bool) -> tuple[Choice, ...]:
    choices = [Choice(label=Say("receipt-write"), action="followup:more", typed="/followup more")]
    word, what = ("receipt-tell-off", "off") if told else ("receipt-tell-on", "on")
    choices.append(Choice(label=Say(word), action=f"followup:tell:{what}", typed=f"/followup tell {what}"))
    if stage in (Stage.HELD, Stage.NEW):
        choices.append(Choice(label=Say("receipt-withdraw"), action="followup:withdraw", typed="/followup withdraw"))
    choices.append(Choice(label=Say("receipt-hide"), action="followup:hide", typed="/followup hide"))
    return (*choices, urgent())


def _again() -> Choice:
    return Choice(label=Say("receipt-again-show"), action="followup:show", typed="/followup show")


def _whose(letter: Letter) -> Say:
    if letter.on is None:
        return Say("receipt-you-wrote-waits")
    word = "receipt-you-wrote-on" if letter.side is Side.CARER else "receipt-they-wrote-on"
    return Say(word, day=long_day(letter.on, letter.on))
