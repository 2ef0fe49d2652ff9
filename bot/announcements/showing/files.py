"""What goes with an announcement: asked for, told in words, and shown."""

from bot.announcements.model import Announcement
from bot.announcements.showing.choices import do_choice, open_choice
from bot.announcements.store import AnnouncementWork
from bot.chat.outbound import Choice, Document, Field, Form, Message, Picture, Say, Text
from bot.files.model import MOST, MOST_WORDS, FileId


def file_of(work: AnnouncementWork, it: Announcement) -> Picture | Document | None:
    """The picture or document that goes with it, where it is still kept."""
    about = work.files.find_about(FileId(it.file_id)) if it.file_id is not None else None
    return about.shown if about is not None else None


def ask_file(it: Announcement) -> Message:
    """Asks for it: the next one that comes is it."""
    lines = (Text(Say("announce-file-how", most=MOST // 2**20)),)
    return Message(title=Say("announce-file-ask"), lines=lines, choices=(open_choice(it, Say("announce-back")),))


def file_form(it: Announcement, words: str, *, is_picture: bool) -> Form:
    """What it shows, for whoever cannot see it; what was typed with it stands there already."""
    word = "announce-file-shows" if is_picture else "announce-file-is"
    field = Field(name="words", label=Say(word), hint=Say("announce-file-hint"), value=words, most=MOST_WORDS)
    title, send = Say("announce-file-title"), Say("announce-form-save")
    return Form(name=f"announce-shows:{it.id}", title=title, fields=(field,), send=send)


def file_choice(it: Announcement) -> Choice:
    """The way to one, or to none."""
    return do_choice(it, "picture" if it.file_id is None else "bare")
