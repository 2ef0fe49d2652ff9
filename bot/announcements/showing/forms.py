"""What organisers fill in."""

from bot.announcements.model import MOST_NOTE, MOST_REASON, MOST_WORDS, Announcement
from bot.chat.languages import NAMES
from bot.chat.outbound import Field, Form, Say

_ROOM = 4000
"""Characters that may be typed: more than an announcement may have, so that we can say by how much it is too long."""


def new_form(words: str) -> Form:
    """The words of a new announcement."""
    field = Field(name="words", label=Say("announce-form-words"), value=words, long=True, most=_ROOM)
    return Form(name="announce-new", title=Say("announce-form-new"), fields=(field,), send=Say("announce-form-preview"))


def words_form(it: Announcement, language: str) -> Form:
    """The words as they are: those it was written in, or those in a further language with the others as a hint."""
    written = next((version.words for version in it.versions if version.language == language), "")
    field = Field(
        name="words",
        label=Say("announce-form-in", language=NAMES[language]) if language else Say("announce-form-words"),
        hint=Say("announce-form-original", words=it.words) if language else None,
        value=written if language else it.words,
        required=not language,
        long=True,
        most=_ROOM,
    )
    name = f"announce-words:{it.id}" + (f":{language}" if language else "")
    return Form(name=name, title=Say("announce-form-change"), fields=(field,), send=Say("announce-form-save"))


def note_form(it: Announcement) -> Form:
    """The line in front."""
    hint = Say("announce-form-note-hint", most=MOST_NOTE)
    field = Field(name="note", label=Say("announce-form-note"), hint=hint, value=it.note, required=False, most=_ROOM)
    title, send = Say("announce-form-note-title"), Say("announce-form-save")
    return Form(name=f"announce-note:{it.id}", title=title, fields=(field,), send=send)


def time_form(it: Announcement) -> Form:
    """When it goes, in words."""
    field = Field(name="when", label=Say("announce-when"), hint=Say("announce-when-typed"), most=MOST_WORDS)
    title, send = Say("announce-form-time"), Say("announce-form-save")
    return Form(name=f"announce-at:{it.id}", title=title, fields=(field,), send=send)


def urgent_form(it: Announcement) -> Form:
    """Why it cannot wait."""
    hint = Say("announce-form-urgent-hint")
    field = Field(name="reason", label=Say("announce-form-urgent"), hint=hint, most=MOST_REASON)
    title, send = Say("announce-form-urgent-title"), Say("announce-form-urgent-send")
    return Form(name=f"announce-urgent:{it.id}", title=title, fields=(field,), send=send)


def cancel_form(it: Announcement) -> Form:
    """The reason, which groups see."""
    hint = Say("announce-form-cancel-hint")
    field = Field(name="reason", label=Say("announce-form-cancel"), hint=hint, most=MOST_REASON)
    title, send = Say("announce-form-cancel-title", number=it.number or 0), Say("announce-form-cancel-send")
    return Form(name=f"announce-cancel:{it.id}", title=title, fields=(field,), send=send)
