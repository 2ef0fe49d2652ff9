"""Turns a form into one question at a time where a platform has no forms. Pure; what was answered is kept by others."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.chat.outbound import Choice, Field, Form, Line, Message, Quote, Say, Text, Words
from bot.refusals import Refusal

KEEP, SKIP, CANCEL = "asking:keep", "asking:skip", "asking:cancel"


class FieldEmpty(Refusal):
    """The field has to be filled."""

    word = "field-empty"


class FieldTooLong(Refusal):
    """The answer is longer than the field."""

    word = "field-too-long"


class NothingAsked(Refusal):
    """No form is being filled."""

    word = "nothing-asked"


@dataclass(frozen=True, kw_only=True)
class Asking:
    """A form that somebody is filling, one field after another."""

    form: Form
    given: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def next(self) -> Field | None:
        """The field to ask for; none when all are answered."""
        return next((asked for asked in self.form.fields if asked.name not in self.given), None)

    def take(self, text: str) -> "Asking":
        """The same form, one field further. Raises `FieldEmpty` or `FieldTooLong`; the field is then asked again."""
        asked = self._asked()
        if not text and asked.required:
            raise FieldEmpty
        if len(text) > asked.most:
            raise FieldTooLong(most=asked.most)
        return self._with(asked, text)

    def keep(self) -> "Asking":
        """One field further, with what stood there already."""
        asked = self._asked()
        return self._with(asked, asked.value) if asked.value else self.take("")

    def back(self) -> "Asking":
        """The last field is asked again: what it said was refused."""
        return replace(self, given={name: self.given[name] for name in list(self.given)[:-1]})

    def _asked(self) -> Field:
        if self.next is None:
            raise NothingAsked
        return self.next

    def _with(self, asked: Field, text: str) -> "Asking":
        return replace(self, given={**self.given, asked.name: text})


def question(asking: Asking, refused: Words | None = None) -> Message:
    """The message that asks for the next field, with the reason first where an answer was refused."""
    asked = asking.next
    if asked is None:
        raise NothingAsked
    lines: list[Line] = [Text(refused)] if refused is not None else []
    lines.append(Text(asked.label))
    if asked.hint is not None:
        lines.append(Text(asked.hint))
    choices = [Choice(label=Say("asking-cancel"), action=CANCEL, typed="cancel")]
    if asked.value:
        lines.append(Quote(asked.value))
        choices.insert(0, Choice(label=Say("asking-keep"), action=KEEP, typed="keep"))
    elif not asked.required:
        choices.insert(0, Choice(label=Say("asking-skip"), action=SKIP, typed="skip"))
    return Message(title=asking.form.title, lines=tuple(lines), choices=tuple(choices))
