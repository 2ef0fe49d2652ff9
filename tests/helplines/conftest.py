"""Speaks this slice's English sentences by themselves, so that tests read what people read."""

from collections.abc import Callable
from importlib.resources import files

import pytest
from fluent.runtime import FluentBundle, FluentResource

from bot.chat.outbound import Link, Message, Say, Text, Words

Speak = Callable[[Words], str]
Screen = Callable[[Message], list[str]]


@pytest.fixture(scope="session")
def speak() -> Speak:
    bundle = FluentBundle(["en-GB"], use_isolating=False)
    bundle.add_resource(FluentResource((files("bot.support") / "words" / "en.ftl").read_text(encoding="utf-8")))

    def spoken(words: Words) -> str:
        if not isinstance(words, Say):
            return words
        details = {name: spoken(said) if isinstance(said, Say) else said for name, said in words.details.items()}
        pattern = bundle.get_message(words.word).value
        assert pattern is not None
        text, errors = bundle.format_pattern(pattern, details)
        assert not errors
        return str(text)

    return spoken


@pytest.fixture
def screen(speak: Speak) -> Screen:
    """Title, then lines, then the labels of the choices in brackets."""

    def shown(message: Message) -> list[str]:
        lines = []
        for line in message.lines:
            assert isinstance(line, Link | Text)
            lines.append(speak(line.label if isinstance(line, Link) else line.words))
        return [speak(message.title), *lines, *(f"[{speak(choice.label)}]" for choice in message.choices)]

    return shown
