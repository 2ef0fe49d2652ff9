"""From values to what one platform can show one reader: spoken, styled and fitted. Never in the writer."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from bot.chat.attaching import kept_in
from bot.chat.capabilities import Capabilities
from bot.chat.fit import fit, fit_note
from bot.chat.manner import USUAL, Manner, Style
from bot.chat.outbound import Answer, Document, Message, Picture, Say, Sheet, Text, Words
from bot.chat.styling import styled
from bot.csv_cells import csv_of
from bot.words import WordBook

NOTES_KEPT = 256
"""Notes that are not spoken anew each time: a thousand answers to one question get the same few."""

MESSAGES_KEPT = 16
"""The same of posts: hundreds of places are shown the same question."""


class Speaker:
    """Speaks and fits, for every platform and reader: `capabilities` by platform, `language` where none is chosen."""

    def __init__(self, words: WordBook, capabilities: Mapping[str, Capabilities], language: str) -> None:
        self.words = words
        self.capabilities = capabilities
        self._language = language
        self._spoken_note = lru_cache(NOTES_KEPT)(self._speak_note)
        self._spoken_message = lru_cache(MESSAGES_KEPT)(self._speak_message)

    def _speak_note(self, note: Words, platform: str, language: str) -> str:
        return fit_note(self.words.note(note, language), self.capabilities[platform])

    def message(self, message: Message, platform: str, manner: Manner = USUAL) -> tuple[Message, ...]:
        """The pages of a message, each of which fits; nearly always one. What is guarded is not kept in memory."""
        speak = self._speak_message if message.guarded else self._spoken_message
        return speak(message, platform, manner.language or self._language, manner.style)

    def _speak_message(self, message: Message, platform: str, language: str, style: Style) -> tuple[Message, ...]:
        told = self._described(message, platform)
        return self._fitted(styled(self.words.message(told, language), style), platform)

    def _described(self, message: Message, platform: str) -> Message:
        """The message; with what somebody's picture or document shows in words, where these have no other place."""
        can, attached = self.capabilities[platform], message.attached
        if attached is None or kept_in(attached) is None or (can.attaches and can.describes):
            return message
        word = "attached-picture" if isinstance(attached, Picture) else "attached-document"
        return replace(message, lines=(*message.lines, Text(Say(word, what=attached.words))))

    def _fitted(self, spoken: Message, platform: str) -> tuple[Message, ...]:
        return tuple(_written(page) for page in fit(spoken, self.capabilities[platform]))

    def answer(self, answer: Answer, platform: str) -> Answer:
        """The same answer, spoken and fitted, in its own manner."""
        manner = answer.manner or USUAL
        language = manner.language or self._language
        stays = answer.stays or manner.box
        if answer.erase_failed is not None:
            said = self._spoken_note(answer.erase_failed, platform, language)
            answer = replace(answer, erase_failed=said)
        if answer.message is None and answer.form is None and not answer.more and answer.note is not None:
            note = self._spoken_note(answer.note, platform, language)  # nearly all answers are a note alone
            return replace(answer, note=note, stays=stays)
        told = None if answer.message is None else self._described(answer.message, platform)
        more = tuple(self._described(one, platform) for one in answer.more)
        spoken = self.words.answer(replace(answer, message=told, more=more), language)
        if spoken.note is not None:
            spoken = replace(spoken, note=fit_note(str(spoken.note), self.capabilities[platform]), stays=stays)
        shown = [styled(said, manner.style) for said in (spoken.message, *spoken.more) if said is not None]
        pages = [page for said in shown for page in self._fitted(said, platform)]
        return replace(spoken, message=pages[0] if pages else None, more=tuple(pages[1:]))


def _written(page: Message) -> Message:
    """The page; with its table as a file, where it has one."""
    kept = page.attached
    if not isinstance(kept, Document) or not isinstance(kept.of, Sheet):
        return page
    return replace(page, attached=replace(kept, of=None, content=csv_of(kept.of)))
