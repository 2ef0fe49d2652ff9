"""Keeps forms that are asked one question at a time: a row each, or memory alone where a form is private."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from bot.chat.asking import CANCEL, KEEP, SKIP, Asking, FieldEmpty, FieldTooLong, NothingAsked, question
from bot.chat.capabilities import Capabilities
from bot.chat.inbound import Commanded, Inbound, Pressed, Said, Sender, Submitted
from bot.chat.outbound import Answer, Message, Say
from bot.refusals import Refusal

CONTINUE = "continue"
"""The door that leads back to the question waiting in the private chat."""

CANCELLED = Answer(note=Say("asking-cancelled"))

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
        """The answer as it is where its form can be shown; else what it says instead, or its first question."""
        form = answer.form
        if form is None or self._capabilities[inbound.place.platform].form_fields >= len(form.fields):
            return answer
        if form.typed is not None:
            self.forget_private(inbound.sender)  # or the words that come next would go into an earlier form
            return _said_instead(answer, form.typed)
        asking = Asking(form=form)
        self._put(work, inbound.sender, asking)
        return _asking(asking)

    def holds_private(self, sender: Sender) -> bool:
        """Whether this account is filling a private form, which is in memory alone."""
        return (sender.platform, sender.id) in self._private

    def fill_private(self, inbound: Inbound) -> Answer | Asking:
        """One step of a private form: the next question, or the form with everything given. Touches no database."""
        sender = inbound.sender
        step = _step(self._private[sender.platform, sender.id], inbound)
        if isinstance(step, Asking):
            if step.next is None:
                return step  # not kept: where it is refused, or cannot be saved, the last field is still asked
            self._private[sender.platform, sender.id] = step
            return _asking(step)
        if step is CANCELLED:
            self.forget_private(sender)
        return step

    def fill(self, work: Any, inbound: Inbound) -> Answer | Asking | None:
        """One step of a form: the next question, the form with everything given, or nothing where none is filled."""
        asking: Asking | None = work.asking.find(inbound.sender)
        if asking is None:
            if self.is_about_form(inbound):
                raise NothingAsked
            return None
        step = _step(asking, inbound)
        if isinstance(step, Asking):
            self._put(work, inbound.sender, step)
            return step if step.next is None else _asking(step)
        if step is CANCELLED:
            work.asking.forget(inbound.sender)
        return step

    def ask_again(self, work: Any, inbound: Inbound, asking: Asking, no: Refusal) -> Answer:
        """The last field again, with the reason why the form was refused; what was given before it is kept."""
        back = asking.back()
        self._put(work, inbound.sender, back)
        return _asking(back, Say.of(no))

    def ask_private_again(self, asking: Asking, no: Refusal) -> Answer:
        """The last field of a private form again, with the reason why the form was refused."""
        return _asking(asking.back(), Say.of(no))

    def forget(self, work: Any, sender: Sender) -> None:
        """The form is done, or given up."""
        self.forget_private(sender)
        work.asking.forget(sender)

    def forget_private(self, sender: Sender) -> None:
        """The private form is done, or given up."""
        self._private.pop((sender.platform, sender.id), None)

    def _put(self, work: Any, sender: Sender, asking: Asking) -> None:
        if asking.form.private:
            self._private[sender.platform, sender.id] = asking
        else:
            work.asking.put(sender, asking)


def _step(asking: Asking, inbound: Inbound) -> Answer | Asking:
    if isinstance(inbound, Commanded):
        return _asking(asking)
    said = inbound.text if isinstance(inbound, Said) else ""
    action = inbound.action if isinstance(inbound, Pressed) else _TYPED.get(said.casefold())
    if action == CANCEL:
        return CANCELLED
    try:
        return asking.keep() if action in (KEEP, SKIP) else asking.take(said)
    except (FieldEmpty, FieldTooLong) as no:
        return _asking(asking, Say.of(no))


def submitted(inbound: Inbound, asking: Asking) -> Submitted:
    """A form with everything given, as if it had been sent in one go."""
    kept = {field.name: getattr(inbound, field.name) for field in fields(Inbound)}
    return Submitted(**kept, form=asking.form.name, values=asking.given)


def _said_instead(answer: Answer, typed: Message) -> Answer:
    """The answer without its form, which nobody asks for: what is typed next is read by whoever made it."""
    message, more = (typed, ()) if answer.message is None else (answer.message, (*answer.more, typed))
    return replace(answer, form=None, message=message, more=more or answer.more, where="private")


def _asking(asking: Asking, refused: Say | None = None) -> Answer:
    return Answer(message=question(asking, refused), where="private", thing=CONTINUE)
