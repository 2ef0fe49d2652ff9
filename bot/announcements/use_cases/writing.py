"""Writing an announcement: its words, and what goes with them, before it is sent."""

from dataclasses import dataclass, field, replace

from bot.announcements import showing
from bot.announcements.model import Announcement, AnnouncementId, Scope, checked
from bot.announcements.noes import LanguageUnknown, NoSuchAnnouncement, TopicUnknown
from bot.announcements.store import AnnouncementWork
from bot.announcements.use_cases.knowing import AnnouncementRequest, card, get_mine, note, targets
from bot.chat.inbound import Place
from bot.chat.languages import NAMES, apart, code_of
from bot.chat.outbound import Answer, Say
from bot.feature import Request
from bot.people.audit import Did
from bot.people.model import CommunityId, Person
from bot.people.preferences import Topic
from bot.people.use_cases import get_run_community


@dataclass(frozen=True, kw_only=True)
class OpenWriting(Request):
    """Ask for the words of a new announcement."""

    words: str = field(default="", repr=False)
    place: Place


@dataclass(frozen=True, kw_only=True)
class Announce(Request):
    """Show what was written as it will look."""

    words: str = field(repr=False)
    place: Place


@dataclass(frozen=True, kw_only=True)
class ShowCard(AnnouncementRequest):
    """Show it with all that can be done."""


@dataclass(frozen=True, kw_only=True)
class ShowMore(AnnouncementRequest):
    """Show what is seldom wanted."""


@dataclass(frozen=True, kw_only=True)
class OpenNote(AnnouncementRequest):
    """Ask for the line in front."""


@dataclass(frozen=True, kw_only=True)
class PutNote(AnnouncementRequest):
    """Have this line in front; none with an empty one."""

    note: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class ChooseTopic(AnnouncementRequest):
    """Show the topics, or have it be about one of them."""

    topic: str = ""


@dataclass(frozen=True, kw_only=True)
class ChooseCommunity(AnnouncementRequest):
    """Show the communities, or have it be for one of them."""

    community: CommunityId | None = None


@dataclass(frozen=True, kw_only=True)
class ShowPreviews(AnnouncementRequest):
    """Show it as it looks in each language."""


@dataclass(frozen=True, kw_only=True)
class CopyText(AnnouncementRequest):
    """Give the text to be pasted into other apps."""


def open_writing(work: AnnouncementWork, who: Person, ask: OpenWriting) -> Answer:
    """The form for the words. Raises `NotYours`, `NoCommunity`."""
    _community_for(work, who, ask.place)
    return Answer(form=showing.new_form(ask.words), where="private")


def announce(work: AnnouncementWork, who: Person, ask: Announce) -> Answer:
    """The draft as it will look; whoever runs several communities says first for which it is.

    Typed in a group it is not posted there at once, as a question is: it goes to others, too, so it is seen first.
    Raises `NotYours`, `NoCommunity`, `NoWords`, `WordsTooLong`.
    """
    community = work.people.get_community(_community_for(work, who, ask.place))
    here = None if ask.place.private else work.places.find(ask.place)
    draft = Announcement(
        id=AnnouncementId(work.new_id()),
        community=community.id,
        time_zone=community.time_zone,
        words=checked(ask.words),
        author=who.id,
        typed_in=here.id if here is not None else None,
    )
    keep_draft(work, who, draft)
    if here is None and len(who.run_communities) > 1:
        return _ask_community(work, who, draft)
    return card(work, who, draft)


def keep_draft(work: AnnouncementWork, who: Person, draft: Announcement) -> None:
    """Keep what somebody is about to announce, instead of what they were about to announce before."""
    work.people.keep(who)
    earlier = work.announcements.find_draft(who.id)
    if earlier is not None:
        work.announcements.forget(earlier.id)
    work.announcements.add(draft)


def show_card(work: AnnouncementWork, who: Person, ask: ShowCard) -> Answer:
    """The announcement as it stands."""
    return card(work, who, get_mine(work, who, ask))


def show_more(work: AnnouncementWork, who: Person, ask: ShowMore) -> Answer:
    """What is seldom wanted."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    return Answer(message=showing.show_more(it), where="private")


def open_note(work: AnnouncementWork, who: Person, ask: OpenNote) -> Answer:
    """The form for the line in front."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    return Answer(form=showing.note_form(it), where="private")


def put_note(work: AnnouncementWork, who: Person, ask: PutNote) -> Answer:
    """With this line in front. Raises `NoteTooLong`, or that it was sent."""
    return put(work, who, get_mine(work, who, ask).noted(ask.note), Say("announce-noted"))


def choose_topic(work: AnnouncementWork, who: Person, ask: ChooseTopic) -> Answer:
    """The topics as buttons; or what it is about. Raises `TopicUnknown`, or that it was sent."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    if not ask.topic:
        return Answer(message=showing.show_topics(it), where="private")
    wanted = ask.topic.strip().casefold()
    if wanted not in (*Topic, showing.NONE):
        raise TopicUnknown(topics=", ".join(Topic))
    about = "" if wanted == showing.NONE else Topic(wanted).value
    return put(work, who, replace(it, about=about), Say("announce-topic-put"))


def choose_community(work: AnnouncementWork, who: Person, ask: ChooseCommunity) -> Answer:
    """The draft, for another community. Raises `NoSuchAnnouncement` for one that is not theirs."""
    it = get_mine(work, who, ask)
    it.must_be_unsent()
    if ask.community is None:
        return _ask_community(work, who, it)
    if not who.runs(ask.community) or it.number is not None:
        raise NoSuchAnnouncement
    zone = work.people.get_community(ask.community).time_zone
    moved = replace(it, community=ask.community, time_zone=zone, scope=Scope.ALL, at=None, rule=None)
    return put(work, who, moved)


def show_previews(work: AnnouncementWork, who: Person, ask: ShowPreviews) -> Answer:
    """It as it looks in each language in which it would be read, with how many groups read it so."""
    it = get_mine(work, who, ask)
    name = work.people.get_community(it.community).name
    shown = showing.show_previews(it, name, targets(work, it), work.now)
    return Answer(message=shown[0], more=shown[1:], where="private")


def copy_text(work: AnnouncementWork, who: Person, ask: CopyText) -> Answer:
    """The text with who it is from, in every language, and nothing else."""
    it = get_mine(work, who, ask)
    name = work.people.get_community(it.community).name
    return Answer(message=showing.show_copy(it, name), where="private")


def put(work: AnnouncementWork, who: Person, it: Announcement, said: Say | None = None) -> Answer:
    """Keep it changed, before it is sent, and show it as it is now."""
    work.announcements.put(it)
    note(work, it, Did.ANNOUNCEMENT_CHANGED, who.id)
    return card(work, who, it, said)


def language_typed(work: AnnouncementWork, typed: str) -> str:
    """The language that somebody named. Raises `LanguageUnknown`, with those that there are."""
    code = code_of(typed)
    if code not in work.house.languages:
        spoken = apart(f"{NAMES[code]} ({code})" for code in work.house.languages if code in NAMES)
        raise LanguageUnknown(languages=spoken)
    return code


def _community_for(work: AnnouncementWork, who: Person, place: Place) -> CommunityId:
    """For which community something typed here is; the first of several, until they say. Raises `NotYours`."""
    if place.private and len(who.run_communities) > 1:
        return who.run_communities[0]
    return get_run_community(work, who, place).id


def _ask_community(work: AnnouncementWork, who: Person, it: Announcement) -> Answer:
    theirs = [work.people.get_community(community) for community in who.run_communities]
    return Answer(message=showing.show_communities(it, theirs), where="private", thing=showing.which(it))
