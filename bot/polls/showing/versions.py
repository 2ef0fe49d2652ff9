"""A question in further languages: choosing one, and writing the words."""

from collections.abc import Sequence

from bot.chat.languages import NAMES, apart
from bot.chat.outbound import Field, Form, Message, Say, Text
from bot.polls.model import Dates, OwnWords, Poll, Scale, Version
from bot.polls.model.missing import missing_in
from bot.polls.model.steps import ends_of
from bot.polls.quick import LONGEST_OPTION, LONGEST_QUESTION, MOST_OPTIONS
from bot.polls.showing.buttons import do_choice, languages_of
from bot.polls.showing.kind_forms import ends_fields


def show_languages(poll: Poll, answers: int) -> Message:
    """Which language: each with its own name. What is written already can be changed until the first answer."""
    written = languages_of(poll)
    lacking = [language for language in written if missing_in(poll, language)]
    offered = [language for language in NAMES if language not in written or language in lacking or not answers]
    choices = [do_choice(poll, "add", language, label=NAMES[language]) for language in offered]
    if not answers:
        choices += [
            do_choice(poll, "drop", language, label=Say("do-drop-language", language=NAMES[language]))
            for language in written
        ]
    has = [Say("languages-missing" if it in lacking else "languages-has", language=NAMES[it]) for it in written]
    lines = (Text(Say("languages-how")), *map(Text, has))
    return Message(title=Say("languages-title"), lines=lines, choices=tuple(choices))


def version_form(poll: Poll, language: str) -> Form:
    """The question in one further language: its words as they are, and above each what it says now."""
    written, name = poll.version(language), NAMES[language]
    question = Field(
        name="question",
        label=Say("form-question-in", language=name),
        hint=Say("form-original", words=poll.question),
        value=written.question if written is not None else "",
        most=LONGEST_QUESTION,
    )
    fields = (question, *_options_fields(poll, written, name))
    title = Say("form-language", language=name)
    return Form(name=f"poll-words:{poll.id}:{language}", title=title, fields=fields, send=Say("form-save"))


def missing_form(poll: Poll, language: str) -> Form:
    """The choices that came in since the question was written in this language; the others stay as people read them."""
    missing, name = missing_in(poll, language), NAMES[language]
    field = Field(
        name="options",
        label=Say("form-missing", language=name),
        hint=Say("form-original-options", words=apart(missing, " / ")),
        long=True,
        most=len(missing) * (LONGEST_OPTION + 10),
    )
    title = Say("form-language", language=name)
    return Form(name=f"poll-words-more:{poll.id}:{language}", title=title, fields=(field,), send=Say("form-save"))


def _options_fields(poll: Poll, written: Version | None, name: str) -> Sequence[Field]:
    """The choices, as far as they have words in each language: of a scale its ends, of dates nothing."""
    options = written.options if written is not None else ()
    if isinstance(poll.kind, Scale):
        return ends_fields(ends_of(options), ends_of(poll.options))
    if isinstance(poll.kind, Dates | OwnWords):
        return ()
    return [
        Field(
            name="options",
            label=Say("form-options-in", language=name),
            hint=Say("form-original-options", words=apart(poll.options, " / ")),
            value="\n".join(options),
            long=True,
            most=MOST_OPTIONS * (LONGEST_OPTION + 10),
        )
    ]
