"""Every feature's table of contents as one: what is typed, pressed or submitted, and whose business it is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from bot.chat.commands import CommandSpec, read_command
from bot.chat.inbound import Commanded, Confirm, Inbound, Pressed, Said, Submitted
from bot.feature import Command, Does, Feature, Foresees, Hear, OnTick, OnTicks, Read, Render, Request
from bot.files.use_cases import RefuseFile
from bot.refusals import ActionInvalid

_AROUND = " .,:;!?…¡¿،؛؟۔।॥"
"""What may stand around plain words without changing them: sentence marks of every script we speak."""


class Contents:
    """All features together. Two that claim the same word are found at start, not by a person."""

    def __init__(self, features: Sequence[Feature], phrases: Callable[[str], Sequence[str]]) -> None:
        self.features = features
        self.commands: Mapping[str, Command] = _merged(
            {command.spec.name: command for command in feature.commands} for feature in features
        )
        self.specs: tuple[CommandSpec, ...] = tuple(command.spec for command in self.commands.values())
        self.subjects: Mapping[str, Render] = _merged(feature.subjects for feature in features)
        self.foresees: Mapping[str, Foresees] = _merged(feature.foresees for feature in features)
        self.reports: Mapping[str, str] = _merged(feature.reports for feature in features)
        self.ticks: Mapping[str, OnTick] = _merged(feature.ticks for feature in features)
        self.ticks_together: Mapping[str, OnTicks] = _merged(feature.ticks_together for feature in features)
        self._typed: Mapping[str, Read] = _merged(feature.typed for feature in features)
        self._actions: Mapping[str, Read] = _merged(feature.actions for feature in features)
        self._forms: Mapping[str, Read] = _merged(feature.forms for feature in features)
        self._does: Mapping[type[Request], Does] = _merged(feature.requests for feature in features)
        self._comings: Mapping[type[Inbound], Read] = _merged(feature.arrivals for feature in features)
        self._plain: Mapping[str, Read] = _merged(
            dict.fromkeys(phrases(word), read) for feature in features for word, read in feature.plain_words.items()
        )
        self._brought = next((feature.brought for feature in features if feature.brought is not None), _no_file_wanted)
        self._holds = next((feature.holds for feature in features if feature.holds is not None), _nobody_holds)
        self.otherwise = next((feature.otherwise for feature in features if feature.otherwise is not None), None)

    def does(self, request: Request) -> Does:
        """How this request is fulfilled."""
        return self._does[type(request)]

    def hear(self, fact: object) -> Sequence[Hear]:
        """What the features do about a fact."""
        return [feature.hears[type(fact)] for feature in self.features if type(fact) in feature.hears]

    def as_command(self, inbound: Inbound) -> Inbound:
        """Words that are a command, as that command; `/start THING` as the command that a door leads to."""
        if isinstance(inbound, Said):
            found = read_command(inbound.text, self.specs)
            if found is None:
                return inbound
            kept = {field.name: getattr(inbound, field.name) for field in fields(Inbound)}
            inbound = Commanded(**kept, name=found[0], values=found[1], edited=inbound.edited, brought=inbound.brought)
        if isinstance(inbound, Commanded) and inbound.name == "start" and inbound.values:
            return self._behind_door(inbound)
        return inbound

    def _behind_door(self, inbound: Commanded) -> Commanded:
        # Platforms allow letters, digits, _ and - in a deep link: "vote-7-2" is "/vote 7 2".
        name, *words = next(iter(inbound.values.values())).split("-")
        if name not in self.commands or name == "start":
            return inbound
        if self.commands[name].link:
            command = self.commands[name]
            name, words = command.link, [word for word in words[:1] if word.strip().casefold() not in command.acts]
        found = read_command(f"/{name} {' '.join(words)}", self.specs)
        return replace(inbound, name=name, values=found[1] if found is not None else {})

    def read(self, inbound: Inbound) -> Request | None:
        """What somebody wants; none where it is nothing to us, or can only be told inside the transaction.

        Raises the refusal of whichever feature reads it, or `ActionInvalid`.
        """
        read: Read | None
        if isinstance(inbound, Commanded):
            command = self.commands[inbound.name]
            read = command.correct if inbound.edited else self._read_typed(inbound) or command.read
        elif isinstance(inbound, Pressed):
            read = self._actions.get(inbound.action.partition(":")[0], _no_such_action)
        elif isinstance(inbound, Submitted):
            read = self._forms.get(inbound.form.partition(":")[0], _no_such_action)
        elif isinstance(inbound, Said):
            read = self._read_said(inbound) if inbound.place.private else None
        else:
            read = self._comings.get(type(inbound))
        return read(inbound) if read is not None else None

    def _read_typed(self, inbound: Commanded) -> Read | None:
        """How another feature reads these words, where the command is its own in name only."""
        said = " ".join((inbound.name, *inbound.values.values())).casefold()
        return self._typed.get(said) or self._typed.get(f"{' '.join(said.split()[:2])} …")

    def _read_said(self, said: Said) -> Read | None:
        brought = self._brought if said.brought is not None and not said.edited else None
        return self._plain.get(_words_of(said)) or brought

    def held(self, confided: Any, inbound: Inbound) -> Read | None:
        """How an act is read of somebody who is telling something in confidence; none where it is read as ever.

        Plain words that anybody may say at any time, as stop and help, are not held.
        """
        if isinstance(inbound, Said) and (not inbound.place.private or self._is_plain(inbound)):
            return None
        return self._holds(confided, inbound)

    def _is_plain(self, said: Said) -> bool:
        return _words_of(said) in self._plain

    def needs_private(self, inbound: Inbound) -> bool:
        """Whether this is a command that belongs in a private chat and was typed where all can see it.

        Of one that is never answered there, its feature decides itself.
        """
        if not isinstance(inbound, Commanded) or inbound.place.private or inbound.confirm is Confirm.LASTING:
            return False
        spec = self.commands[inbound.name].spec
        return "group" not in spec.where and not spec.hushed


def _words_of(said: Said) -> str:
    return " ".join(said.text.casefold().split()).strip(_AROUND)


def _nobody_holds(_confided: Any, _inbound: Inbound) -> None:
    """No feature holds anybody's words."""


def _no_such_action(_: Inbound) -> Request:
    raise ActionInvalid


def _no_file_wanted(_: Said) -> Request:
    return RefuseFile()


def _merged(parts: Any) -> dict[Any, Any]:
    merged: dict[Any, Any] = {}
    for part in parts:
        for key, value in part.items():
            if merged.setdefault(key, value) is not value:
                raise ValueError(f"two features claim {key!r}")
    return merged
