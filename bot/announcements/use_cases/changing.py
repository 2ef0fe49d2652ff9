"""Changing and cancelling: before it is sent, and after, when every place shows it."""

from dataclasses import dataclass, field, replace

from bot.announcements import showing
from bot.announcements.model import MOST_REASON, Announcement, AnnouncementId, State
from bot.announcements.noes import Unexplained
from bot.announcements.store import AnnouncementWork
from bot.announcements.use_cases.knowing import AnnouncementRequest, card, get_mine, note
from bot.announcements.use_cases.telling import tell_whoever_asked
from bot.announcements.use_cases.writing import language_typed, put
from bot.chat.outbound import Answer, Say
from bot.people.audit import Did
from bot.people.model import Person
from bot.work import Letter, Tick, Weight

AGAIN_AT_ONCE = 200
"""Groups in which something is said anew in one transaction."""


@dataclass(frozen=True, kw_only=True)
class OpenWords(AnnouncementRequest):
    """Show the form with the words as they are: those it was written in, or those in a further language."""

    language: str = ""


@dataclass(frozen=True, kw_only=True)
class PutWords(AnnouncementRequest):
    """Have these words instead; in a further language, none takes them out."""

    words: str = field(repr=False)
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class ChooseLanguage(AnnouncementRequest):
    """Show the languages."""


@dataclass(frozen=True, kw_only=True)
class OpenCancel(AnnouncementRequest):
    """Ask why it is cancelled."""


@dataclass(frozen=True, kw_only=True)
class Cancel(AnnouncementRequest):
    """Cancel what was sent, with a reason that its places show."""

    reason: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Drop(AnnouncementRequest):
    """Do not send it; of a repeating one, never again."""


@dataclass(frozen=True, kw_only=True)
class PostAgain(AnnouncementRequest):
    """Say it anew at the bottom of each group, so that people see that it has changed."""


@dataclass(frozen=True, kw_only=True)
class TellNewPlaces(AnnouncementRequest):
    """Send it to groups that joined since."""


def open_words(work: AnnouncementWork, who: Person, ask: OpenWords) -> Answer:
    """The form with the words as they are. Raises `LanguageUnknown`, or `IsCancelled`."""
    it = get_mine(work, who, ask)
    if not it.is_unsent:
        it.must_be_sent()
    language = language_typed(work, ask.language) if ask.language else ""
    return Answer(form=showing.words_form(it, language), where="private")


def put_words(work: AnnouncementWork, who: Person, ask: PutWords) -> Answer:
    """In other words. Where it was sent, each place shows them, and when they were changed."""
    it = get_mine(work, who, ask)
    language = language_typed(work, ask.language) if ask.language else ""
    changed = it.worded(ask.words, language=language, at=work.now)
    if changed.state is not State.SENT:
        return put(work, who, changed)
    work.announcements.put(changed)
    note(work, changed, Did.ANNOUNCEMENT_CHANGED, who.id)
    work.outbox.refresh(changed.subject, urgent=True)
    work.outbox.refresh(changed.report)
    tell_whoever_asked(work, changed)
    word = "announce-changed-check" if changed.versions and not language else "announce-changed"
    return card(work, who, changed, Say(word))


def choose_language(work: AnnouncementWork, who: Person, ask: ChooseLanguage) -> Answer:
    """The languages as buttons, each with its own name."""
    it = get_mine(work, who, ask)
    if not it.is_unsent:
        it.must_be_sent()
    return Answer(message=showing.show_languages(it, work.house.languages), where="private")


def open_cancel(work: AnnouncementWork, who: Person, ask: OpenCancel) -> Answer:
    """The form for the reason; what no place shows is dropped at once."""
    it = get_mine(work, who, ask)
    if it.is_unsent:
        return drop(work, who, Drop(announcement=it.id, place=ask.place))
    it.must_be_sent()
    return Answer(form=showing.cancel_form(it), where="private")


def cancel(work: AnnouncementWork, who: Person, ask: Cancel) -> Answer:
    """Each place shows that it is cancelled, and why; where it had not come yet, it does not any more.

    Raises `Unexplained`, `IsCancelled`, `NotSentYet`.
    """
    it = get_mine(work, who, ask)
    it.must_be_sent()
    reason = " ".join(ask.reason.split())[:MOST_REASON]
    if not reason:
        raise Unexplained
    cancelled = it.cancelled(reason, at=work.now)
    work.announcements.put(cancelled)
    note(work, cancelled, Did.ANNOUNCEMENT_CANCELLED, who.id)
    work.announcements.drop_untold(it.id)
    work.outbox.refresh(it.subject, urgent=True)
    work.outbox.refresh(it.report)
    tell_whoever_asked(work, cancelled)
    return card(work, who, cancelled, Say("announce-cancelled", number=it.number or 0))


def drop(work: AnnouncementWork, who: Person, ask: Drop) -> Answer:
    """Do not send it. Raises `SentAlready`, `IsCancelled`."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    work.ticks.drop(it.sending)
    if it.number is None:
        work.announcements.forget(it.id)
        return Answer(note=Say("announce-dropped"), where="private")
    work.announcements.put(replace(it, state=State.OVER, ended_at=work.now))
    note(work, it, Did.ANNOUNCEMENT_CANCELLED, who.id)
    for subject in (showing.asks(it), showing.stopped(it)):
        work.outbox.refresh(subject, urgent=True)
    said = "announce-stopped" if it.rule is not None else "announce-dropped"
    return Answer(note=Say(said), where="private")


def post_again(work: AnnouncementWork, who: Person, ask: PostAgain) -> Answer:
    """A new message at the bottom of each group; the earlier one goes. Raises `NotSentYet`, `IsCancelled`."""
    it = get_mine(work, who, ask)
    it.must_be_sent()
    note(work, it, Did.ANNOUNCED, who.id)
    _post_some_again(work, it, after=0)
    return card(work, who, it, Say("announce-again"))


def post_more_again(work: AnnouncementWork, ref: str) -> None:
    """The next groups in which it is said anew: nobody's answer waits for thousands."""
    which, _, after = ref.partition("-")
    it = work.announcements.find(AnnouncementId(int(which)))
    if it is not None and it.state is State.SENT:
        _post_some_again(work, it, after=int(after))


def _post_some_again(work: AnnouncementWork, it: Announcement, *, after: int) -> None:
    weight = Weight.URGENT if it.urgent else Weight.BY_HAND
    kept = {place.id for place in work.places.list_of(it.community)}
    left = [place for place in work.announcements.list_places(it.id) if place > after and place in kept]
    for place in left[:AGAIN_AT_ONCE]:
        work.outbox.post_again(it.subject, place, letter=Letter(weight=weight, about=it.about))
    work.outbox.refresh(it.report)
    if len(left) > AGAIN_AT_ONCE:
        work.ticks.set(Tick("announcement-again", f"{it.id}-{left[AGAIN_AT_ONCE - 1]}"), work.now)


def tell_new_places(work: AnnouncementWork, who: Person, ask: TellNewPlaces) -> Answer:
    """It goes to groups of the community to which it has not gone; those that are gone are given up.

    Raises `NotSentYet`, `IsCancelled`.
    """
    it = get_mine(work, who, ask)
    it.must_be_sent()
    there, before = work.places.list_of(it.community), set(work.announcements.list_places(it.id))
    new = [place for place in there if place.id not in before]
    if not new:
        return card(work, who, it, Say("announce-no-new"))
    work.announcements.forget_gone(it.id)
    work.announcements.add_places(it.id, new)
    note(work, it, Did.ANNOUNCED, who.id)
    work.outbox.post_to_all(it.subject, [place.id for place in new], _letter(it))
    work.outbox.refresh(it.report)
    return card(work, who, it, Say("announce-going", number=it.number or 0, count=len(new)))


def _letter(it: Announcement) -> Letter:
    return Letter(weight=Weight.BY_HAND, about=it.about)
