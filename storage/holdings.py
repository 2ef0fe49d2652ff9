"""The register: every column of every table, and which of them say something about a person.

A test fails for a column that is neither here nor in `storage.impersonal`. What people are told, what they get a copy
of, and what becomes of it when they ask to be erased all follow from it, and so does the table in `docs/data.md`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from bot.announcements.model import KEPT as ANNOUNCED_KEPT
from bot.pasted.model import KEPT as PASTED_KEPT
from bot.people.audit import KEPT as AUDIT_KEPT
from bot.people.granting import KEPT as GRANT_KEPT
from bot.people.model import CODE_LIFE
from bot.polls.use_cases.forgetting import NAMES_KEPT, WORDS_KEPT
from bot.records.model import Fate, Kept, Lifetime, Purpose
from bot.reminders.model import KEPT as REMINDED_KEPT
from bot.signing_in.model import LONGEST as SESSION_KEPT
from storage.asking import KEPT as FORM_KEPT

IDLE = timedelta(days=30)
"""How long an account is kept of which nothing else is."""

CORRECTED_WITHIN = timedelta(days=7)
"""How long the message is known in which a question was asked. Platforms let people edit for two days."""

SENT_KEPT = timedelta(days=90)
"""How long it is known which messages were sent to a private chat."""

LOG_KEPT = timedelta(days=730)
"""How long the log says who took a role from whom."""

LENGTHS: Mapping[Lifetime, timedelta] = {
    Lifetime.IDLE: IDLE,
    Lifetime.CLOSING: NAMES_KEPT,
    Lifetime.WORDS: WORDS_KEPT,
    Lifetime.CORRECTING: CORRECTED_WITHIN,
    Lifetime.SENT: SENT_KEPT,
    Lifetime.FORM: FORM_KEPT,
    Lifetime.CODE: CODE_LIFE,
    Lifetime.NAMED: GRANT_KEPT,
    Lifetime.PASTED: PASTED_KEPT,
    Lifetime.REMINDED: REMINDED_KEPT,
    Lifetime.LOG: LOG_KEPT,
    Lifetime.YEAR: ANNOUNCED_KEPT,
    Lifetime.AUDIT: AUDIT_KEPT,
    Lifetime.SESSION: SESSION_KEPT,
}
"""What the sweep goes by, for what is kept for a number of days."""


@dataclass(frozen=True)
class Personal:
    """A column that names or points to a person, or holds a person's words."""

    what: str
    purpose: Purpose
    lifetime: Lifetime
    fate: Fate = Fate.DELETED


_ACT = (Purpose.ACTS, Lifetime.AUDIT)
_ANSWER = (Purpose.ANSWERS, Lifetime.CLOSING)
_CHOICE = (Purpose.CHOICES, Lifetime.CHOSEN)
_FORM = (Purpose.FORMS, Lifetime.FORM)
_NAMED = (Purpose.ROLES, Lifetime.NAMED)
_PASTED = (Purpose.PASTED, Lifetime.PASTED)
_READS = (Purpose.ROLES, Lifetime.GIVEN)
_REMINDED = (Purpose.REMINDERS, Lifetime.REMINDED)
_SENT = (Purpose.MESSAGES, Lifetime.SENT)
_SIGN_IN = (Purpose.SIGN_INS, Lifetime.SESSION)
_LOG = (Purpose.REMOVALS, Lifetime.LOG)
_SAID = (Purpose.QUESTIONS, Lifetime.COMMUNITY, Fate.PUBLIC)

_TOLD = (Purpose.ANNOUNCEMENTS, Lifetime.YEAR, Fate.PUBLIC)

PERSONAL: Mapping[str, Mapping[str, Personal]] = {
    "accounts": {
        "key": Personal("the app, and the account's number there", Purpose.ACCOUNT, Lifetime.IDLE),
        "person_id": Personal("whose account it is", Purpose.ACCOUNT, Lifetime.IDLE),
        "own_id": Personal("whose it is when it is parted from others", Purpose.ACCOUNT, Lifetime.IDLE),
    },
    "announcement_words": {"words": Personal("an announcement, in a further language", *_TOLD)},
    "announcements": {
        "author_id": Personal("who wrote an announcement", Purpose.ANNOUNCEMENTS, Lifetime.YEAR, Fate.CLEARED),
        "words": Personal("what it says", *_TOLD),
        "note": Personal("the line in front of it", *_TOLD),
        "reason": Personal("why it was cancelled", *_TOLD),
        "urgent": Personal("why it could not wait", Purpose.ANNOUNCEMENTS, Lifetime.YEAR, Fate.PUBLIC),
    },
    "asked_forms": {
        "account": Personal("who fills in a form", Purpose.FORMS, Lifetime.FORM),
        "form": Personal("which form it is", Purpose.FORMS, Lifetime.FORM),
        "given": Personal("what they have written in it so far", Purpose.FORMS, Lifetime.FORM),
        "asked_at": Personal("when they last wrote in it", Purpose.FORMS, Lifetime.FORM),
    },
    "audit": {"by_id": Personal("who did something for a community", Purpose.ACTS, Lifetime.AUDIT, Fate.NUMBER)},
    "awaited_files": {
        "person_id": Personal("whom we asked for a file", *_FORM),
        "ref": Personal("what it is for", *_FORM),
        "file_id": Personal("the file that came", *_FORM),
        "asked_at": Personal("when we asked", *_FORM),
    },
    "ballots": {
        "voter_id": Personal("who answered", *_ANSWER),
        "marks": Personal("what they chose", *_ANSWER),
        "skipped": Personal("whether they would rather not answer", *_ANSWER),
        "name": Personal("their name, where all can see it", *_ANSWER),
    },
    "codes": {
        "person_id": Personal("who showed or made a code", Purpose.CODES, Lifetime.CODE),
        "made_by": Personal("who made a code for somebody else", Purpose.CODES, Lifetime.CODE),
    },
    "concern_readers": {
        "person_id": Personal("who reads concerns", *_READS),
        "community_id": Personal("in which community", *_READS),
        "since": Personal("since when", *_READS),
    },
    "concern_witnesses": {
        "ref": Personal("a concern of which somebody may see in the log what was done", *_ACT),
        "person_id": Personal("who may", *_ACT),
        "until": Personal("until when", *_ACT),
    },
    "files": {
        "name": Personal("what a picture or document is called", *_TOLD),
        "content": Personal("the picture or document, without where and by whom it was made", *_TOLD),
        "words": Personal("what it shows, in words", *_TOLD),
    },
    "grants": {
        "person_id": Personal("who is to read concerns", *_NAMED),
        "asked_by": Personal("who named them", *_NAMED),
        "asked_at": Personal("when they said yes to it", *_NAMED),
    },
    "pasted": {
        "person_id": Personal("who pasted a text", *_PASTED),
        "zone": Personal("by whose clocks it was read", *_PASTED),
        "words": Personal("the text", *_PASTED),
        "made_at": Personal("when it was pasted", *_PASTED),
    },
    "persons": {
        "id": Personal("our number for a person", Purpose.ACCOUNT, Lifetime.IDLE, Fate.NUMBER),
        "since": Personal("the day of their first act", Purpose.ACCOUNT, Lifetime.IDLE),
        "name": Personal("the name of somebody with a role", Purpose.NAME, Lifetime.ROLE),
        "quiet_until": Personal("until when they paused", Purpose.QUIET, Lifetime.CHOSEN),
        "stopped": Personal("that they said stop", Purpose.QUIET, Lifetime.CHOSEN),
    },
    "places": {
        "key": Personal("a private chat: the app, and its number there", Purpose.CHAT, Lifetime.IDLE),
        "ref": Personal("the same number", Purpose.CHAT, Lifetime.IDLE),
        "since": Personal("since when we know it", Purpose.CHAT, Lifetime.IDLE),
        "title": Personal("a private chat has none", Purpose.CHAT, Lifetime.IDLE),
    },
    "poll_options": {"words": Personal("a choice, as it was asked", *_SAID)},
    "proposals": {
        "person_id": Personal("who proposed a choice", *_ANSWER),
        "words": Personal("the choice, until an organiser decides", *_ANSWER),
    },
    "purposes": {
        "can_change": Personal("what a service can change", *_SAID),
        "cannot_change": Personal("what it cannot change", *_SAID),
        "decides": Personal("who decides", *_SAID),
        "answerer": Personal("who must answer", *_SAID),
        "moved": Personal("why the day of the answer was moved", *_SAID),
        "answer": Personal("what they answered", *_SAID),
    },
    "quiets": {"person_id": Personal("who wants to hear no more of a question", *_ANSWER)},
    "sayings": {
        "voter_id": Personal("who answered in own words", *_ANSWER),
        "words": Personal("what they wrote", Purpose.ANSWERS, Lifetime.WORDS),
    },
    "poll_words": {"words": Personal("a question or a choice, in a further language", *_SAID)},
    "polls": {
        "asked_by": Personal("who asked", Purpose.QUESTIONS, Lifetime.COMMUNITY, Fate.NUMBER),
        "question": Personal("what was asked", *_SAID),
        "reason": Personal("why it was cancelled", *_SAID),
        "written": Personal("the message it was asked in", Purpose.QUESTIONS, Lifetime.CORRECTING, Fate.CLEARED),
    },
    "posts": {
        "place_id": Personal("the private chat that a message is for", *_SENT),
        "receipts": Personal("the app's numbers of our messages there", *_SENT),
        "stale": Personal("the same, of those to be taken away", *_SENT),
        "waits": Personal("why a message waits", *_SENT),
        "sent_at": Personal("when it was sent", *_SENT),
        "ref": Personal("where all can see that somebody is a new owner, or reads concerns: who", *_SENT, Fate.NUMBER),
    },
    "preferences": {
        "person_id": Personal("whose settings they are", *_CHOICE),
        "language": Personal("the language they chose", *_CHOICE),
        "zone": Personal("their time zone", *_CHOICE),
        "quiet_starts": Personal("when their quiet hours start", *_CHOICE),
        "quiet_ends": Personal("when their quiet hours end", *_CHOICE),
        "most_a_week": Personal("how many messages they want", *_CHOICE),
        "topics": Personal("which topics they follow", *_CHOICE),
        "digest": Personal("whether they want messages together", *_CHOICE),
        "style": Personal("usual, plain or large words", *_CHOICE),
        "needs": Personal("what they need to take part: may say something about health", *_CHOICE),
        "poll_reminders": Personal("whether they want to be told of questions", *_CHOICE),
        "thanks": Personal("how they like to be thanked", *_CHOICE),
        "reads_at": Personal("when in the day they read", *_CHOICE),
        "box": Personal("whether notes wait for a tap", *_CHOICE),
        "weekly": Personal("whether they want to be told once a week what is on", *_CHOICE),
        "agreed_on": Personal("the day on which they agreed to all this", *_CHOICE),
    },
    "presences": {
        "person_id": Personal("who has acted in a place", Purpose.PLACES, Lifetime.GROUP),
        "place_id": Personal("the place", Purpose.PLACES, Lifetime.GROUP),
    },
    "reminders": {
        "person_id": Personal("who wants to be reminded", *_REMINDED),
        "words": Personal("of what, in their words", *_REMINDED),
        "about_kind": Personal("or of which sort of thing of ours", *_REMINDED),
        "about_ref": Personal("which one", *_REMINDED),
        "platform": Personal("in which app they asked", *_REMINDED),
        "state": Personal("whether it is done", *_REMINDED),
        "neutral": Personal("whether its words are to be neutral", *_REMINDED),
        "at": Personal("when it comes next", *_REMINDED),
        "rule": Personal("how it comes again, and by which clock", *_REMINDED),
        "snoozed_until": Personal("until when it is put off", *_REMINDED),
        "rang_for": Personal("when it last came", *_REMINDED),
        "missed_at": Personal("when it was last missed", *_REMINDED),
    },
    "removals": {
        "person_id": Personal("whom a role was taken from", *_LOG, Fate.NUMBER),
        "removed_by": Personal("who took it", *_LOG, Fate.NUMBER),
        "reason": Personal("why", *_LOG, Fate.CLEARED),
    },
    "roles": {
        "person_id": Personal("who has a role", Purpose.ROLES, Lifetime.GIVEN),
        "community_id": Personal("in which community", Purpose.ROLES, Lifetime.GIVEN),
        "role": Personal("which", Purpose.ROLES, Lifetime.GIVEN),
    },
    "sessions": {
        "account": Personal("with which account somebody is signed in", *_SIGN_IN),
        "person_id": Personal("who is signed in", *_SIGN_IN),
        "began_at": Personal("since when", *_SIGN_IN),
        "seen_at": Personal("when they last did something there", *_SIGN_IN),
        "confirmed_at": Personal("when they last said in the chat that it is them", *_SIGN_IN),
        "confirmed": Personal("what for", *_SIGN_IN),
    },
    "sign_in_links": {
        "account": Personal("to which account a link to sign in was sent", *_SIGN_IN),
        "sent_at": Personal("when it was sent", *_SIGN_IN),
        "used_at": Personal("when it was used", *_SIGN_IN),
    },
    "step_ups": {
        "person_id": Personal("who is asked in the chat whether it is them", *_SIGN_IN),
        "deed": Personal("what they are about to do", *_SIGN_IN),
        "about": Personal("with which question", *_SIGN_IN),
        "asked_at": Personal("when they were asked", *_SIGN_IN),
        "confirmed_at": Personal("when they said yes", *_SIGN_IN),
    },
    "subjects": {
        "ref": Personal("whom a message is about, or whose digest it is", *_SENT, Fate.NUMBER),
    },
}
"""Every column about a person. Of places and posts, this is said of private chats: groups are nobody's own."""


def list_kept() -> tuple[Kept, ...]:
    """What is kept about persons, each reason and rule once."""
    rules = {(held.purpose, held.lifetime): None for columns in PERSONAL.values() for held in columns.values()}
    return tuple(
        Kept(purpose=purpose, lifetime=lifetime, days=LENGTHS.get(lifetime, timedelta()).days)
        for purpose, lifetime in rules
    )
