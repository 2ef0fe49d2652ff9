"""A question in further languages: choosing one, and writing the words."""

from bot.chat.languages import NAMES, apart
from bot.chat.outbound import Field, Form, Message, Say, Text
from bot.polls.model import Poll
from bot.polls.quick import LONGEST_OPTION, LONGEST_QUESTION, MOST_OPTIONS
from bot.polls.showing.buttons import do_choice, languages_of


def show_languages(poll: Poll, answers: int) -> Message:
    """Which language: each with its own name. What is written already can be changed until the first answer."""
    written = languages_of(poll)
    offered = [language for language in NAMES if language not in written or not answers]
    choices = [do_choice(poll, "add", language, label=NAMES[language]) for language in offered]
    if not answers:
        choices += [
            do_choice(poll, "drop", language, label=Say("do-drop-language", language=NAMES[language]))
            for language in written
        ]
    lines = (Text(Say("languages-how")), *(Text(Say("languages-has", language=NAMES[it])) for it in written))
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
    options = Field(
        name="options",
        label=Say("form-options-in", language=name),
        hint=Say("form-original-options", words=apart(poll.options, " / ")),
        value="\n".join(written.options) if written is not None else "",
        long=True,
        most=MOST_OPTIONS * (LONGEST_OPTION + 10),
    )
    title = Say("form-language", language=name)
    return Form(name=f"poll-words:{poll.id}:{language}", title=title, fields=(question, options), send=Say("form-save"))
