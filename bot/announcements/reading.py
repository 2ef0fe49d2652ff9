"""What people type and press, to requests: the words after `/announce 7` are those behind the buttons."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from bot.announcements.model import AnnouncementId, Scope
from bot.announcements.showing import NONE
from bot.announcements.use_cases.attaching import AnnounceWith, AttachFile, DescribeFile, OpenFile, TakeOff
from bot.announcements.use_cases.changing import (
    Cancel,
    ChooseLanguage,
    Drop,
    OpenCancel,
    OpenWords,
    PostAgain,
    PutWords,
    TellNewPlaces,
)
from bot.announcements.use_cases.knowing import AnnouncementRequest
from bot.announcements.use_cases.placing import ChooseWhere, PickPlaces, PutScope, TogglePlace
from bot.announcements.use_cases.reporting import ListAnnouncements, ShowReport, ShowWords
from bot.announcements.use_cases.sending import AnswerUrgent, OpenUrgent, SendNow, SendUrgently
from bot.announcements.use_cases.timing import ChooseTime, OpenTime, Plan, PutTime, SkipNext, TakeBetter
from bot.announcements.use_cases.writing import (
    Announce,
    ChooseCommunity,
    ChooseTopic,
    CopyText,
    OpenNote,
    OpenWriting,
    PutNote,
    ShowCard,
    ShowMore,
    ShowPreviews,
)
from bot.chat.cleaning import digits
from bot.chat.inbound import Commanded, Inbound, Place, Pressed, Said, Submitted
from bot.feature import Request
from bot.people.model import CommunityId
from bot.refusals import ActionInvalid

LIST, DRAFT = "list", "draft"

_MOST_DIGITS = 16
"""Ids and numbers have no more; longer ones are not ours."""


class For:
    """Which announcement a word or a button is for, and from where it came."""

    def __init__(self, place: Place, announcement: AnnouncementId | None, number: int) -> None:
        self.place, self.announcement, self.number = place, announcement, number

    def ask(self, kind: type[AnnouncementRequest], **more: object) -> AnnouncementRequest:
        """This request of it."""
        which = {"announcement": self.announcement, "number": self.number, "place": self.place}
        return kind(**which, **more)  # type: ignore[arg-type]  # the kinds' own fields are checked by their tests


Reads = Callable[[For, str], AnnouncementRequest]


def read_announce(inbound: Commanded) -> Request:
    """`/announce` with words; or `/announce 7 when`, and its like. Only our own words after a number are ours.

    "7 places are left" is an announcement. A single word that is none of ours asks for the rest of them: a link can
    carry one, and may be anybody's.
    """
    said = inbound.values.get("what", "").strip()
    first, _, rest = said.partition(" ")
    which, _, linked = digits(first).casefold().partition("_")
    what, _, more = (linked or rest).strip().partition(" ")
    if said.casefold() == LIST:
        return ListAnnouncements()
    number = _number_typed(which)
    if (which == DRAFT or number) and _is_ours(what.casefold(), more.strip()):
        return read_typed(what.casefold(), more.strip(), For(inbound.place, None, number))
    if not rest and "\n" not in said:
        return OpenWriting(words=said, place=inbound.place)
    if inbound.brought is not None:
        return AnnounceWith(words=said, place=inbound.place, brought=inbound.brought)
    return Announce(words=said, place=inbound.place)


def read_sent(inbound: Said) -> AttachFile:
    """A picture or document, sent in private."""
    return AttachFile(words=inbound.text, place=inbound.place, brought=inbound.brought)


def read_shows(inbound: Submitted) -> AnnouncementRequest:
    """What it shows."""
    return _of(inbound, inbound.form.partition(":")[2]).ask(DescribeFile, words=inbound.values.get("words", ""))


def read_card(inbound: Pressed) -> Request:
    """`announce:7`."""
    return For(inbound.place, AnnouncementId(_number_in(inbound.action, 1)), 0).ask(ShowCard)


def read_shown(inbound: Pressed) -> Request:
    """`announce-show:7`: all of it."""
    return For(inbound.place, AnnouncementId(_number_in(inbound.action, 1)), 0).ask(ShowWords)


def read_do(inbound: Pressed) -> AnnouncementRequest:
    """`announce-do:7:when`, and so on: the same words as after `/announce 7`."""
    _, which, what, *rest = (*inbound.action.split(":"), "", "")
    more = ":".join(part for part in rest if part)
    return read_typed(what, more, For(inbound.place, AnnouncementId(_number(which)), 0))


def read_typed(what: str, rest: str, it: For) -> AnnouncementRequest:
    """A word, and what follows it. Raises `ActionInvalid` for a word that is none of ours."""
    read = _BARE.get(what) or _WITH_REST.get(what)
    if read is None:
        raise ActionInvalid
    return read(it, rest)


def read_new_words(inbound: Submitted) -> Announce:
    """The form of a new announcement."""
    return Announce(words=inbound.values.get("words", ""), place=inbound.place)


def read_words(inbound: Submitted) -> AnnouncementRequest:
    """Other words, of a language or those it was written in."""
    _, which, *language = inbound.form.split(":")
    words = inbound.values.get("words", "")
    return _of(inbound, which).ask(PutWords, words=words, language="".join(language))


def read_note(inbound: Submitted) -> AnnouncementRequest:
    """The line in front."""
    return _of(inbound, inbound.form.partition(":")[2]).ask(PutNote, note=inbound.values.get("note", ""))


def read_time(inbound: Submitted) -> AnnouncementRequest:
    """A time in words."""
    return _of(inbound, inbound.form.partition(":")[2]).ask(PutTime, words=inbound.values.get("when", ""))


def read_urgent(inbound: Submitted) -> AnnouncementRequest:
    """Why it cannot wait."""
    return _of(inbound, inbound.form.partition(":")[2]).ask(SendUrgently, reason=inbound.values.get("reason", ""))


def read_cancel(inbound: Submitted) -> AnnouncementRequest:
    """Why it is cancelled."""
    return _of(inbound, inbound.form.partition(":")[2]).ask(Cancel, reason=inbound.values.get("reason", ""))


def _of(inbound: Inbound, which: str) -> For:
    return For(inbound.place, AnnouncementId(_number(which)), 0)


def _is_ours(what: str, rest: str) -> bool:
    return what in _WITH_REST or (what in _BARE and not rest)


def _number_typed(text: str) -> int:
    words = text.lstrip("#").rstrip(".:")
    return int(words) if words.isascii() and words.isdecimal() and len(words) <= _MOST_DIGITS else 0


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS):
        raise ActionInvalid
    return int(text)


def _number_in(action: str, count: int) -> int:
    parts = action.split(":")
    if len(parts) != count + 1:
        raise ActionInvalid
    return _number(parts[-1])


def _plain(kind: type[AnnouncementRequest], **more: object) -> Reads:
    return lambda it, _: it.ask(kind, **more)


def _at(it: For, rest: str) -> AnnouncementRequest:
    if not rest:
        return it.ask(OpenTime)
    if rest.isdecimal() and rest.isascii() and len(rest) > len("2026"):  # buttons carry seconds since 1970
        return it.ask(PutTime, at=datetime.fromtimestamp(_number(rest[:11]), UTC))
    return it.ask(PutTime, words=rest)


def _words(it: For, rest: str) -> AnnouncementRequest:
    return it.ask(PutWords, words=rest) if rest else it.ask(OpenWords)


def _note(it: For, rest: str) -> AnnouncementRequest:
    return it.ask(PutNote, note="" if rest.casefold() == NONE else rest) if rest else it.ask(OpenNote)


def _add(it: For, rest: str) -> AnnouncementRequest:
    language, _, words = rest.partition(" ")
    if not language:
        return it.ask(ChooseLanguage)
    if not words:
        return it.ask(OpenWords, language=language)
    return it.ask(PutWords, language=language, words="" if words.casefold() == NONE else words)


def _urgent(it: For, rest: str) -> AnnouncementRequest:
    return it.ask(SendUrgently, reason=rest) if rest else it.ask(OpenUrgent)


def _cancel(it: For, rest: str) -> AnnouncementRequest:
    return it.ask(Cancel, reason=rest) if rest else it.ask(OpenCancel)


def _toggle(*, on: bool) -> Reads:
    return lambda it, rest: it.ask(TogglePlace, which=_number(digits(rest)), on=on)


def _community(it: For, rest: str) -> AnnouncementRequest:
    return it.ask(ChooseCommunity, community=CommunityId(_number(rest)) if rest else None)


_BARE: Mapping[str, Reads] = {
    "": _plain(ShowCard),
    "send": _plain(SendNow),
    "plan": _plain(Plan),
    "when": _plain(ChooseTime),
    "now": _plain(PutTime),
    "wait": _plain(TakeBetter),
    "skip": _plain(SkipNext),
    "where": _plain(ChooseWhere),
    "all": _plain(PutScope, scope=Scope.ALL),
    "here": _plain(PutScope, scope=Scope.HERE),
    "more": _plain(ShowMore),
    "previews": _plain(ShowPreviews),
    "copy": _plain(CopyText),
    "picture": _plain(OpenFile),
    "bare": _plain(TakeOff),
    "change": _plain(OpenWords),
    "drop": _plain(Drop),
    "stop": _plain(Drop),
    "again": _plain(PostAgain),
    "tell": _plain(TellNewPlaces),
    "show": _plain(ShowWords),
    "yes": _plain(AnswerUrgent, yes=True),
    "no": _plain(AnswerUrgent, yes=False),
}
"""What each word means that stands alone after `/announce 7`."""

_WITH_REST: Mapping[str, Reads] = {
    "at": _at,
    "days": lambda it, rest: it.ask(ChooseTime, page=_number(rest or "0")),
    "day": lambda it, rest: it.ask(ChooseTime, day=rest),
    "urgent": _urgent,
    "words": _words,
    "note": _note,
    "add": _add,
    "topic": lambda it, rest: it.ask(ChooseTopic, topic=rest),
    "pick": lambda it, rest: it.ask(PickPlaces, page=_number(rest or "0")),
    "put": _toggle(on=True),
    "leave": _toggle(on=False),
    "for": _community,
    "report": lambda it, rest: it.ask(ShowReport, page=_number(rest or "0")),
    "cancel": _cancel,
}
"""The same of those that more words may follow."""
