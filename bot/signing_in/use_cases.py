"""What is done about signing in: a link is sent and used, a session goes on and ends."""

import hashlib
from dataclasses import dataclass, field

from bot.chat.inbound import Place
from bot.chat.outbound import Answer, Message
from bot.facts import AccountsJoined, DayBegan, RolesChanged
from bot.feature import Request
from bot.people.audit import Did
from bot.people.model import Person, PersonId, account_key
from bot.people.use_cases import keep_private
from bot.signing_in import showing
from bot.signing_in.model import (
    LINKS_WITHIN,
    MOST_LINKS,
    SEEN_EVERY,
    DashboardAway,
    LinkExpired,
    LinkUsed,
    NothingToRun,
    Session,
    SessionId,
    SignInLink,
    TooManyLinks,
    Visit,
)
from bot.signing_in.store import SignInWork


@dataclass(frozen=True, kw_only=True)
class SendLink(Request):
    """Send a link that signs in."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class SignIn(Request):
    """Use the link with this token; the session is known by its own token from then on."""

    token: str = field(repr=False)
    session: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class NoteSeen(Request):
    """The session is used."""

    visit: Visit


@dataclass(frozen=True, kw_only=True)
class EndSession(Request):
    """End one of one's own sessions, or all of them."""

    visit: Visit
    session: SessionId | None = None


def mark_of(token: str) -> str:
    """What is kept of a token: its SHA-256, in 64 hexadecimal digits. Tokens are random: 256 bits."""
    return hashlib.sha256(token.encode()).hexdigest()


def send_link(work: SignInWork, who: Person, ask: SendLink) -> Answer:
    """Send a link, good once; earlier ones are no more. Raises `NothingToRun`, `DashboardAway`, `TooManyLinks`."""
    if not who.roles:
        raise NothingToRun
    if not work.house.dashboard_at:
        raise DashboardAway
    account = account_key(who.sender)
    if work.sign_ins.count_links(account, work.now - LINKS_WITHIN) >= MOST_LINKS:
        raise TooManyLinks
    keep_private(work, who.id, ask.place)
    token = work.new_code() + work.new_code()
    work.sign_ins.void_links(account)
    work.sign_ins.add_link(SignInLink(mark=mark_of(token), account=account, sent_at=work.now))
    return Answer(message=showing.show_link(work.house, token), where="private", thing="dashboard")


def look_at_link(work: SignInWork, token: str) -> tuple[Person, Message]:
    """Who would be signed in, and what they read. Uses up nothing. Raises `LinkUsed`, `LinkExpired`."""
    who = _behind(work, _live(work, token))
    names = [work.people.get_community(community).name for community in sorted({it for it, _ in who.roles})]
    return who, showing.show_signing_in(work.people.find_name(who.id) or "", who.sender.platform, names)


def sign_in(work: SignInWork, _: None, ask: SignIn) -> Answer:
    """Begin a session. What somebody may do is looked up now. Raises `LinkUsed`, `LinkExpired`."""
    link = _live(work, ask.token)
    who = _behind(work, link)
    if not work.sign_ins.use_link(link.mark):
        raise LinkUsed
    session = Session(
        id=SessionId(work.new_id()),
        mark=mark_of(ask.session),
        account=link.account,
        person=who.id,
        began_at=work.now,
        seen_at=work.now,
    )
    work.sign_ins.add(session)
    note_everywhere(work, who, Did.SIGNED_IN)
    return Answer()


def find_visit(work: SignInWork, token: str) -> Visit | None:
    """Who is signed in by the session with this token; none where it is over, or they have no role any more."""
    session = work.sign_ins.find(mark_of(token)) if token else None
    if session is None or session.is_over(work.now):
        return None
    who = work.people.person_of(session.sender)
    chats = (place.where for place in work.places.list_private(who.id))
    place = next((chat for chat in chats if chat.platform == who.sender.platform), None)
    if not who.roles or who.id != session.person or place is None:
        return None
    return Visit(session=session, who=who, place=place)


def must_note_seen(visit: Visit, work: SignInWork) -> bool:
    """Whether it has to be noted that the session is used."""
    return work.now - visit.session.seen_at >= SEEN_EVERY


def note_seen(work: SignInWork, who: Person, ask: NoteSeen) -> Answer:  # noqa: ARG001 - the session says whose it is
    """Keep that the session is used."""
    work.sign_ins.see(ask.visit.session.id)
    return Answer()


def end_session(work: SignInWork, who: Person, ask: EndSession) -> Answer:
    """End it, or all of one's own where none is named. One that is not one's own is not there."""
    mine = work.sign_ins.list_of(who.id)
    for session in mine:
        if ask.session in (None, session.id):
            work.sign_ins.end(session.id)
    if any(ask.session in (None, session.id) for session in mine):
        note_everywhere(work, who, Did.SIGNED_OUT)
    return Answer()


def note_everywhere(work: SignInWork, who: Person, did: Did, about: str = "") -> None:
    """Keep it in the audit log of each community where somebody has a role."""
    for community in sorted({it for it, _ in who.roles}):
        work.audit.note(community, did, by=who.id, about=about)


def end_changed(work: SignInWork, fact: RolesChanged) -> None:
    """What somebody may do has changed: they sign in anew."""
    work.sign_ins.end_of(PersonId(fact.person_id))


def end_joined(work: SignInWork, fact: AccountsJoined) -> None:
    """Accounts are one person now, or another one: they sign in anew."""
    for person in (fact.person_id, fact.gone_id):
        work.sign_ins.end_of(PersonId(person))


def forget_old(work: SignInWork, fact: DayBegan) -> None:  # noqa: ARG001 - it says only that a day has begun
    """Drop what is over."""
    work.sign_ins.forget_old()


def _live(work: SignInWork, token: str) -> SignInLink:
    link = work.sign_ins.find_link(mark_of(token))
    if link is None or link.used_at is not None:
        raise LinkUsed
    if link.is_over(work.now):
        raise LinkExpired
    return link


def _behind(work: SignInWork, link: SignInLink) -> Person:
    """Whoever the link was sent to, as long as they have a role. Raises `LinkUsed`."""
    who = work.people.person_of(link.sender)
    if not who.roles:
        raise LinkUsed
    return who
