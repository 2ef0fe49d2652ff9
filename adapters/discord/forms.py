"""Forms as Discord's modals; and each form that somebody was shown, with what they wrote, until it is done.

A modal must be the first answer to an act, and a refused one is gone: a button opens it again, as it was filled. What
is kept is in memory alone; of a private form only what has to be filled in again, and for no longer than its act lives.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.chat.fit import cut
from bot.chat.inbound import Sender
from bot.chat.outbound import Field, Form

KEPT_FOR = 3600.0
"""Seconds for which a form waits to be sent, or opened again."""

PRIVATE_KEPT_FOR = 14 * 60.0
"""Seconds for a private one: the act that opened it can be answered for fifteen minutes."""

MOST_KEPT = 2000

_LABEL, _INPUT = 18, 4  # Discord, "Component Types"
_LINE, _LINES = 1, 2  # Discord, "Text Input Styles"
_LONGEST_TITLE = _LONGEST_LABEL = 45
_LONGEST_HINT = 100
_LONGEST_INPUT = 4000

Json = Mapping[str, Any]


def modal(form: Form) -> Json:
    """The data of an answer that opens the form."""
    return {
        "custom_id": form.name,
        "title": cut(str(form.title), _LONGEST_TITLE),
        "components": [_input(asked) for asked in form.fields],
    }


def _input(asked: Field) -> Json:
    most = min(asked.most, _LONGEST_INPUT)
    box: dict[str, Any] = {
        "type": _INPUT,
        "custom_id": asked.name,
        "style": _LINES if asked.long else _LINE,
        "required": asked.required,
        "max_length": most,
    }
    if asked.value:
        box["value"] = asked.value[:most]
    label: dict[str, Any] = {"type": _LABEL, "label": cut(str(asked.label), _LONGEST_LABEL), "component": box}
    if asked.hint is not None:
        label["description"] = cut(str(asked.hint), _LONGEST_HINT)
    return label


@dataclass(frozen=True, kw_only=True)
class _Kept:
    form: Form = field(repr=False)
    until: float


class Forms:
    """The forms that people were shown, by their names. `now` gives seconds that only rise."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._kept: dict[tuple[str, str], _Kept] = {}

    def keep(self, sender: Sender, form: Form) -> None:
        """Keep the form for whoever it was made for. Of too many, those shown first are forgotten."""
        self._kept.pop((sender.id, form.name), None)
        until = self._now() + (PRIVATE_KEPT_FOR if form.private else KEPT_FOR)
        self._kept[sender.id, form.name] = _Kept(form=form, until=until)
        self.sweep()
        while len(self._kept) > MOST_KEPT:
            del self._kept[next(iter(self._kept))]

    def opened(self, sender: Sender, form: Form) -> None:
        """They have the form before them: what stands in a private one is not kept here as well."""
        if form.private:
            self.keep(sender, replace(form, fields=tuple(replace(one, value="") for one in form.fields)))

    def sweep(self) -> None:
        """Forget what has been kept for long enough."""
        for name in [name for name, kept in self._kept.items() if kept.until < self._now()]:
            del self._kept[name]

    def find(self, sender: Sender, name: str) -> Form | None:
        """The form of this name that they were shown, if it is still kept."""
        kept = self._kept.get((sender.id, name))
        return kept.form if kept is not None and kept.until >= self._now() else None

    def fill(self, sender: Sender, name: str, values: Mapping[str, str]) -> Form | None:
        """Keep what they wrote into it, so that it stands there when it is opened again; none where it is not kept."""
        form = self.find(sender, name)
        if form is None:
            return None
        filled = replace(form, fields=tuple(replace(one, value=values.get(one.name, one.value)) for one in form.fields))
        self.keep(sender, filled)
        return filled

    def forget(self, sender: Sender, name: str) -> None:
        """It is done."""
        self._kept.pop((sender.id, name), None)
