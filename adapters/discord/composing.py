"""What is shown as the answer to one act: the messages of the answer, its notes above them, what was typed below.

Pure, but for the forms that are kept.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from adapters.discord.forms import Forms
from adapters.discord.reading import OPEN_FORM, Act
from adapters.discord.showing import Button, Drawn, beneath, draw, draw_note
from bot.chat.inbound import Commanded, Inbound, Submitted
from bot.chat.outbound import Answer, Choice, Form, Line, Message, Quote, Say, Text, Words

_WORTH_KEEPING = 12
"""From so many characters on, a refused command is given back, to be copied: Discord keeps none."""


@dataclass(frozen=True, kw_only=True)
class Composing:
    """Words and forms that answers are made of. `answers` tells which choices answer a question."""

    say: Callable[[Words], str]
    answers: Callable[[Choice], bool]
    forms: Forms

    def said(self, word: str) -> str:
        """A sentence of our own."""
        return self.say(Say(word))

    def moment(self) -> Drawn:
        """What stands there until the answer comes."""
        return draw_note(self.said("discord-one-moment"))

    def drawn(self, message: Message, *, in_server: bool) -> Drawn:
        """A message as Discord takes it."""
        return draw(message, answers=self.answers, choose=self.said("discord-choose"), in_server=in_server)

    def composed(self, act: Act, answer: Answer) -> tuple[Drawn, ...]:
        """Everything that is shown, in order; none where there is nothing to say."""
        notes = [str(answer.note)] if answer.note else []
        if answer.erases and answer.erase_failed and not act.in_server:
            notes.append(str(answer.erase_failed))  # a bot cannot delete what others wrote in a private chat
        if not act.may_write and isinstance(act.inbound, Commanded):
            notes.append(self.said("discord-cannot-write"))
        messages = [*([answer.message] if answer.message is not None else []), *answer.more]
        if answer.refused:
            messages += self._given_back(act.inbound)
        shown = [self.drawn(message, in_server=act.in_server) for message in messages]
        if answer.form is not None:
            shown.append(self._way_to(answer.form))
        shown = _under("\n".join(notes), shown)
        if answer.refused and shown and isinstance(act.inbound, Submitted):
            shown[-1] = self._to_be_mended(act.inbound, shown[-1])
        return tuple(shown)

    def _way_to(self, form: Form) -> Drawn:
        """A button that opens a form which could not be the first answer."""
        ready = Message(title=form.title, lines=(Text(self.said("discord-form-ready")),))
        return self._with_button(self.drawn(ready, in_server=False), "discord-form-open", form)

    def _to_be_mended(self, sent: Submitted, drawn: Drawn) -> Drawn:
        """The same with a button that opens the refused form again, as it was filled."""
        form = self.forms.fill(sent.sender, sent.form, sent.values)
        return drawn if form is None else self._with_button(drawn, "discord-form-again", form)

    def _with_button(self, drawn: Drawn, word: str, form: Form) -> Drawn:
        button = Button(label=self.said(word), code=OPEN_FORM + form.name)
        return replace(drawn, rows=(*drawn.rows, (button,)))

    def _given_back(self, inbound: Inbound | None) -> Sequence[Message]:
        """What was typed into a refused command, or into a form that is no longer kept here."""
        if isinstance(inbound, Commanded):
            typed = [" ".join((f"/{inbound.name}", *inbound.values.values()))]
            typed = typed if len(typed[0]) >= _WORTH_KEEPING else []
        elif isinstance(inbound, Submitted) and self.forms.find(inbound.sender, inbound.form) is None:
            typed = [value for value in inbound.values.values() if value]
        else:
            typed = []
        lines: tuple[Line, ...] = tuple(Quote(words) for words in typed)
        return [Message(title=self.said("discord-typed"), lines=lines)] if lines else []


def _under(notes: str, shown: list[Drawn]) -> list[Drawn]:
    """Messages with the notes above the first; by themselves where there is no room for both."""
    if not notes:
        return shown
    first = beneath(notes, shown[0]) if shown else None
    return [first, *shown[1:]] if first is not None else [draw_note(notes), *shown]
