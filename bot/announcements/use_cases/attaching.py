"""A picture or document that goes with an announcement: asked for, taken when it comes, and told in words."""

from dataclasses import dataclass, field, replace
from typing import Self

from bot.announcements import showing
from bot.announcements.model import Announcement, AnnouncementId
from bot.announcements.store import AnnouncementWork
from bot.announcements.use_cases.knowing import AnnouncementRequest, get_mine
from bot.announcements.use_cases.writing import Announce, announce, put
from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Say
from bot.feature import Bringing
from bot.files.kinds import cleaned
from bot.files.model import Clean, FileId
from bot.files.use_cases import await_file, describe_file, must_be_awaited, take_file
from bot.people.model import Person


@dataclass(frozen=True, kw_only=True)
class OpenFile(AnnouncementRequest):
    """Ask for a picture or document."""


@dataclass(frozen=True, kw_only=True)
class DescribeFile(AnnouncementRequest):
    """Say what it shows."""

    words: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class TakeOff(AnnouncementRequest):
    """Send it without the picture or document."""


@dataclass(frozen=True, kw_only=True)
class _WithFile(Bringing):
    """Comes with a file: `file` is what is taken of it, once it was fetched."""

    file: Clean | None = None

    def prepare(self) -> Self:
        """Look at the file, off the writer. Raises why it is not taken."""
        if self.brought is None or not self.is_fetched:
            return self
        return replace(self, file=cleaned(self.content, self.brought.name), content=b"")


@dataclass(frozen=True, kw_only=True)
class AttachFile(_WithFile):
    """Take what was sent in private for the announcement for which we asked; `words` were typed with it."""

    words: str = field(repr=False)
    place: Place


@dataclass(frozen=True, kw_only=True)
class AnnounceWith(_WithFile):
    """Announce these words, with what was sent with them."""

    words: str = field(repr=False)
    place: Place


def open_file(work: AnnouncementWork, who: Person, ask: OpenFile) -> Answer:
    """Ask for it. Raises that it was sent."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    await_file(work, who, str(it.id))
    return Answer(message=showing.ask_file(it), where="private")


def is_awaited(work: AnnouncementWork, who: Person, ask: AttachFile) -> bool:
    """Whether what was sent is wanted: one is enough. Raises `FileUnwanted`, or that it was sent or is gone."""
    awaited = must_be_awaited(work, who)
    _awaiting(work, who, awaited.ref, ask.place)
    return awaited.file is None


def attach_file(work: AnnouncementWork, who: Person, ask: AttachFile) -> Answer:
    """Keep it, and ask what it shows. Raises as `is_awaited`."""
    awaited = must_be_awaited(work, who)
    it = _awaiting(work, who, awaited.ref, ask.place)
    if awaited.file is not None or ask.file is None:
        return Answer(note=Say("file-there"), form=_form(work, it, awaited.file, ""), where="private")
    return Answer(form=_form(work, it, take_file(work, who, ask.file), ask.words), where="private")


def may_announce(_work: AnnouncementWork, who: Person, ask: AnnounceWith) -> bool:
    """Whether a file that was sent with a command is wanted: of organisers, in private."""
    return bool(who.run_communities) and ask.place.private


def announce_with(work: AnnouncementWork, who: Person, ask: AnnounceWith) -> Answer:
    """The draft; and where a file came with it, what it shows is asked first. Raises what `announce` does."""
    answer = announce(work, who, Announce(words=ask.words, place=ask.place))
    draft = work.announcements.find_draft(who.id)
    if draft is None or ask.file is None:
        return answer
    await_file(work, who, str(draft.id))
    return Answer(form=_form(work, draft, take_file(work, who, ask.file), ""), where="private")


def describe(work: AnnouncementWork, who: Person, ask: DescribeFile) -> Answer:
    """It goes with the announcement from now on. Raises `FileGone`, or that it was sent."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    file = describe_file(work, who, str(it.id), " ".join(ask.words.split()))
    return put(work, who, replace(it, file_id=file), Say("announce-file-put"))


def take_off(work: AnnouncementWork, who: Person, ask: TakeOff) -> Answer:
    """Without it. Raises that it was sent."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    return put(work, who, replace(it, file_id=None), Say("announce-file-off"))


def _awaiting(work: AnnouncementWork, who: Person, ref: str, place: Place) -> Announcement:
    it = get_mine(work, who, AnnouncementRequest(announcement=AnnouncementId(int(ref)), place=place))
    it.must_be_unsent()
    return it


def _form(work: AnnouncementWork, it: Announcement, file: FileId | None, words: str) -> showing.Form:
    about = work.files.find_about(file) if file is not None else None
    return showing.file_form(it, words, is_picture=about is None or about.is_picture)
