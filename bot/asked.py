"""Keeps forms that are asked one question at a time: a row each, or memory alone where a form is private."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from bot.chat.asking import CANCEL, KEEP, SKIP, Asking, FieldEmpty, FieldTooLong, NothingAsked, question
from bot.chat.capabilities import Capabilities
from bot.chat.inbound import Commanded, Inbound, Pressed, Said, Sender, Submitted
from bot.chat.outbound import Answer, Say
from bot.refusals import Refusal

CONTINUE = "continue"
"""The door that leads back to the question waiting in the private chat."""

_TYPED = {"keep": KEEP, "skip": SKIP, "cancel": CANCEL}


class Asked:
    """Forms being filled on platforms that have none of their own."""

    def __init__(self, capabilities: Mapping[str, Capabilities]) -> None:
        self._capabilities = capabilities
        self._private: dict[tuple[str, str], Asking] = {}

    def is_about_form(self, inbound: Inbound) -> bool:
        """Whether this can only be about a form being filled: one of its buttons, or the door back to it."""
        if isinstance(inbound, Commanded):
            return inbound.name == "start" and CONTINUE in inbound.values.values()
        return isinstance(inbound, Pressed) and inbound.action in (KEEP, SKIP, CANCEL)

    def ask(self, work: Any, inbound: Inbound, answer: Answer) -> Answer:
        """The answer as it is where its form can be shown; else the first question of the form."""
        form = answer.form
        if form is None or self._capabilities[inbound.place.platform].form_fields >= len(form.fields):
            return answer
        asking = Asking(form=form)
        self._put(work, inbound.sender, asking)
        return _asking(asking)

    def fill(self, work: Any, inbound: Inbound) -> Answer | Asking | None:
        """What the words or the button did: the next question, the form with everything given, or nothing."""
        asking = self._find(work, inbound.sender)
        if asking is None:
            if self.is_about_form(inbound):
                raise NothingAsked
            return None
        if isinstance(inbound, Commanded):
            return _asking(asking)
        action = inbound.action if isinstance(inbound, Pressed) else _TYPED.get(_said(inbound).casefold())
        if action == CANCEL:
            self.forget(work, inbound.sender)
            return Answer(note=Say("asking-cancelled"))
        try:
            further = asking.keep() if action in (KEEP, SKIP) else asking.take(_said(inbound))
        except (FieldEmpty, FieldTooLong) as no:
            return _asking(asking, Say.of(no))
        self._put(work, inbound.sender, further)
        return _asking(further) if further.next is not None else further

    def ask_again(self, work: Any, inbound: Inbound, asking: Asking, no: Refusal) -> Answer:
        """The last field again, with the reason why the form was refused; what was given before it is kept."""
        back = asking.back()
        self._put(work, inbound.sender, back)
        return _asking(back, Say.of(no))

    def forget(self, work: Any, sender: Sender) -> None:
        """The form is done, or given up."""
        self._private.pop((sender.platform, sender.id), None)
        work.asking.forget(sender)

    def _find(self, work: Any, sender: Sender) -> Asking | None:
        kept: Asking | None = self._private.get((sender.platform, sender.id)) or work.asking.find(sender)
        return kept

    def _put(self, work: Any, sender: Sender, asking: Asking) -> None:
        if asking.form.private:
            self._private[sender.platform, sender.id] = asking
        else:
            work.asking.put(sender, asking)


def submitted(inbound: Inbound, asking: Asking) -> Submitted:
    """A form with everything given, as if it had been sent in one go."""
    kept = {field.name: getattr(inbound, field.name) for field in fields(Inbound)}
    return Submitted(**kept, form=asking.form.name, values=asking.given)


def _said(inbound: Inbound) -> str:
    return inbound.text if isinstance(inbound, Said) else ""


def _asking(asking: Asking, refused: Say | None = None) -> Answer:
    return Answer(message=question(asking, refused), where="private", thing=CONTINUE)
