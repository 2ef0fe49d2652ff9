"""The front room's own words in English, for tests."""

from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.chat.outbound import Say, Words

WORDS = Path(__file__).parents[2] / "adapters" / "web" / "words" / "en.ftl"

_BUNDLE = FluentBundle(["en-GB"], use_isolating=False)
_BUNDLE.add_resource(FluentResource(WORDS.read_text("utf-8")))


def say(words: Words) -> str:
    """Words to text; a sentence that is missing or lacks a detail is a fault."""
    if not isinstance(words, Say):
        return words
    message = _BUNDLE.get_message(words.word)
    assert message is not None, words
    assert message.value is not None, words
    text, errors = _BUNDLE.format_pattern(message.value, dict(words.details))
    assert not errors, (words, errors)
    return str(text)
