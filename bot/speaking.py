"""From values to what one platform can show: sentences become text, messages are fitted. Never in the writer."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from bot.chat.capabilities import Capabilities
from bot.chat.fit import fit, fit_note
from bot.chat.outbound import Answer, Message, Words
from bot.words import WordBook

NOTES_KEPT = 256
"""Notes that are not spoken anew each time: a thousand answers to one question get the same few."""


class Speaker:
    """Speaks and fits, for every platform. `capabilities` by platform name."""

    def __init__(self, words: WordBook, capabilities: Mapping[str, Capabilities], language: str) -> None:
        self.words = words
        self.capabilities = capabilities
        self._language = language
        self._spoken_note = lru_cache(NOTES_KEPT)(self._speak_note)

    def _speak_note(self, note: Words, platform: str) -> str:
        return fit_note(self.words.text(note, self._language), self.capabilities[platform])

    def message(self, message: Message, platform: str) -> tuple[Message, ...]:
        """The pages of a message, each of which fits; nearly always one."""
        return fit(self.words.message(message, self._language), self.capabilities[platform])

    def answer(self, answer: Answer, platform: str) -> Answer:
        """The same answer, spoken and fitted."""
        if answer.message is None and answer.form is None and not answer.more and answer.note is not None:
            return replace(answer, note=self._spoken_note(answer.note, platform))  # nearly all answers are
        spoken = self.words.answer(answer, self._language)
        if spoken.note is not None:
            spoken = replace(spoken, note=fit_note(str(spoken.note), self.capabilities[platform]))
        shown = [message for message in (spoken.message, *spoken.more) if message is not None]
        pages = [page for message in shown for page in fit(message, self.capabilities[platform])]
        return replace(spoken, message=pages[0] if pages else None, more=tuple(pages[1:]))
