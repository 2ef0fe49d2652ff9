"""What is said, as text in a language: by the sentences of the message files, or by English ones."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from bot.chat.attaching import spoken_attached, words_in
from bot.chat.outbound import Answer, Bar, Choice, Door, Form, Line, Link, Message, Quote, Say, Text, Words
from bot.logs import logger
from bot.sentences import Sentences, WordsWrong, number

FALLBACK = "en"

GRAVE = ("support-", "privacy-", "agree-", "adult-", "forget-", "concern-", "receipt-", "draft-", "push-", "confide-")
"""How the names of sentences begin on which a life or a right may hang: spoken in a language only when checked."""

_LISTENED_FOR = ("-plain-words", "-summary")
"""How names end of what is not such a sentence all the same: words that people type, and what a menu says."""

FIRST_STRONG, POP = "\u2068", "\u2069"
"""Marks around each piece of people's text, so that its direction stays its own."""


_RIGHT_TO_LEFT = frozenset({"ur"})

_COMMAND = re.compile(r"(?<![\w/:.\u200e])/(?=[a-z])")
"""The stroke before a command. Among words from right to left it needs a mark, or it is drawn behind the command."""

log = logger("words")


class WordBook:
    """Every sentence there is, by language. English stands in for what a language lacks.

    It stands in too for grave sentences in a language that is not among those `checked` by a person.
    """

    def __init__(self, files: Mapping[str, Sequence[Path]], checked: Collection[str] = ()) -> None:
        self._files = files
        self._checked = frozenset(checked) | {FALLBACK}
        self._sentences: dict[str, Sentences] = {}

    @classmethod
    def open(cls, *folders: Path, checked: Collection[str] = ()) -> "WordBook":
        """The book of every `words/<language>.ftl` below these folders. Languages are read when first spoken."""
        files: dict[str, list[Path]] = {}
        for folder in folders:
            for file in sorted(folder.rglob("words/*.ftl")):
                files.setdefault(file.stem, []).append(file)
        return cls(files, checked)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have files."""
        return tuple(sorted(self._files))

    def text(self, words: Words, language: str) -> str:
        """A sentence in a language; people's own text comes back as it is.

        Raises `KeyError`, naming the sentence alone, for one that no file has.
        """
        if isinstance(words, str):
            return words
        if self.is_held_back(words, language):
            language = FALLBACK
        sentences = self._of(language)
        if words.word not in sentences:
            language, sentences = FALLBACK, self._of(FALLBACK)
        details = {name: self._detail(detail, language) for name, detail in words.details.items()}
        try:
            spoken, problems = sentences.spoken(words.word, details)
        except WordsWrong:
            if language == FALLBACK:
                raise
            log.error("a sentence cannot be read, English stands in for it", language=language, word=words.word)
            return self.text(words, FALLBACK)
        if problems and language != FALLBACK:
            return self.text(words, FALLBACK)
        if problems:
            raise KeyError(f"{words.word}: {type(problems[0]).__name__}")
        return _COMMAND.sub("\u200e\\g<0>", spoken) if language in _RIGHT_TO_LEFT else spoken

    def is_held_back(self, words: Words, language: str) -> bool:
        """Whether this is a grave sentence that nobody has checked in this language: it is spoken in English."""
        if isinstance(words, str) or language in self._checked or language not in self._files:
            return False
        return words.word.startswith(GRAVE) and not words.word.endswith(_LISTENED_FOR)

    def phrases(self, word: str) -> tuple[str, ...]:
        """A message that is a list, `stop | stop it`: each phrase of every language, in lower case.

        Read without the rest of its file: a language is only taken in when somebody speaks it.
        """
        return _phrases(tuple(file for files in self._files.values() for file in files), word)

    def message(self, message: Message, language: str) -> Message:
        """The same message, spoken; where grave sentences stay in English, a last line says so."""
        lines = tuple(self._line(line, language) for line in message.lines)
        said = (message.title, *map(_words_of, message.lines), *words_in(message.attached))
        if any(self.is_held_back(words, language) for words in said):
            lines = (*lines, Text(self.text(Say("words-unchecked"), language)))
        return replace(
            message,
            title=self.text(message.title, language),
            lines=lines,
            choices=tuple(self._choice(choice, language) for choice in message.choices),
            attached=spoken_attached(message.attached, lambda words: self.text(words, language)),
        )

    def form(self, form: Form, language: str) -> Form:
        """The same form, spoken."""
        fields = tuple(
            replace(
                asked,
                label=self.text(asked.label, language),
                hint=None if asked.hint is None else self.text(asked.hint, language),
            )
            for asked in form.fields
        )
        return replace(form, title=self.text(form.title, language), send=self.text(form.send, language), fields=fields)

    def answer(self, answer: Answer, language: str) -> Answer:
        """The same answer, spoken."""
        return replace(
            answer,
            note=None if answer.note is None else self.note(answer.note, language),
            message=None if answer.message is None else self.message(answer.message, language),
            more=tuple(self.message(more, language) for more in answer.more),
            form=None if answer.form is None else self.form(answer.form, language),
        )

    def note(self, note: Words, language: str) -> str:
        """A note, spoken; where it stays in English, a last sentence says so."""
        spoken = self.text(note, language)
        if self.is_held_back(note, language):
            return f"{spoken} {self.text(Say('words-unchecked'), language)}"
        return spoken

    def _line(self, line: Line, language: str) -> Line:
        match line:
            case Text(words):
                return Text(self.text(words, language))
            case Quote(words):
                return Quote(self.text(words, language))
            case Bar() | Link() | Door():
                return replace(line, label=self.text(line.label, language))

    def _choice(self, choice: Choice, language: str) -> Choice:
        return replace(choice, label=self.text(choice.label, language))

    def _detail(self, detail: str | int | Say, language: str) -> Any:
        if isinstance(detail, Say):
            return self.text(detail, language)
        if isinstance(detail, int):
            return number(detail)
        return f"{FIRST_STRONG}{detail}{POP}"

    def check(self, language: str) -> None:
        """Parse a language's files. Raises `WordsWrong`, saying which file and where."""
        Sentences.read(language, self._files[language]).check()

    def _of(self, language: str) -> Sentences:
        if language not in self._files:
            language = FALLBACK
        if language not in self._sentences:
            self._sentences[language] = self._read(language)
        return self._sentences[language]

    def _read(self, language: str) -> Sentences:
        try:
            return Sentences.read(language, self._files[language])
        except WordsWrong:
            if language == FALLBACK:
                raise
            log.error("a language cannot be read, English stands in for it", language=language)
            return Sentences(language, {})


def _words_of(line: Line) -> Words:
    return line.words if isinstance(line, Text | Quote) else line.label


def plain(text: str) -> str:
    """The text without our marks of direction: for terminals, and for comparing."""
    return text.replace(FIRST_STRONG, "").replace(POP, "")


@cache
def _phrases(files: Sequence[Path], word: str) -> tuple[str, ...]:
    entry = re.compile(rf"^{re.escape(word)} *=(.*(?:\n[ \t]+.*)*)", re.MULTILINE)
    texts = (file.read_text(encoding="utf-8") for file in files)
    lists = [found[1] for text in texts if (found := entry.search(text)) is not None]
    if not lists:
        raise KeyError(word)
    phrases = (" ".join(phrase.split()).casefold() for said in lists for phrase in said.split("|"))
    return tuple(dict.fromkeys(phrase for phrase in phrases if phrase))
