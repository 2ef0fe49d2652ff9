"""Which rows are about a person: how they are found, what is copied of them, and what erasing does with them.

A person is asked for by a number. Whoever joined accounts has several: each account keeps the one that it had alone.
"""

from typing import Any

import sqlalchemy as sa

from bot.records.model import Purpose
from storage.announcements import announcement_words, announcements
from storage.asking import asked_forms
from storage.audit import audit
from storage.ballots import ballots
from storage.claim import Claim, person
from storage.codes import codes
from storage.concern_claims import OF_CONCERNS
from storage.files import awaited_files, files
from storage.grants import grants
from storage.pasted import pasted
from storage.people import accounts, communities, persons, roles
from storage.places import places
from storage.polls import poll_options, polls
from storage.posts import posts
from storage.preferences import preferences
from storage.presences import presences
from storage.proposals import proposals
from storage.purposes import purposes
from storage.quiets import quiets
from storage.reminders import reminders
from storage.removals import removals
from storage.sayings import sayings
from storage.sign_ins import sessions, sign_in_links, step_ups
from storage.versions import poll_words

_all = sa.true()
_their_keys = sa.select(accounts.c.key).where(accounts.c.person_id == person)
_present = sa.select(presences.c.place_id).where(presences.c.person_id == person)
_private = places.c.private & places.c.id.in_(_present)
_their_chats = sa.select(places.c.id).where(_private)
_asked = sa.select(polls.c.id).where(polls.c.asked_by == person)


def _of(column: Any, key: Any, wanted: Any) -> Any:
    """A column of the one row of another table that a key leads to."""
    return sa.select(wanted).where(key == column).scalar_subquery()


_marked = sa.literal(" ") + ballots.c.marks + " "
_number = sa.cast(poll_options.c.n, sa.Text)
_options = (
    sa.select(sa.func.aggregate_strings(poll_options.c.words, ", "))
    .where(
        poll_options.c.poll_id == ballots.c.poll_id,
        _marked.like("% " + _number + " %") | _marked.like("% " + _number + "=%"),
    )
    .scalar_subquery()
)
_removed_in = _of(removals.c.community_id, communities.c.id, communities.c.name)

_sent_files = sa.select(awaited_files.c.file_id).where(awaited_files.c.person_id == person)
_announced = sa.select(announcements.c.id).where(announcements.c.author_id == person)
_shown_files = sa.select(announcements.c.file_id).where(announcements.c.author_id == person)

CLAIMS: tuple[Claim, ...] = (
    Claim(
        kind="files",
        table=files,
        purpose=Purpose.ANNOUNCEMENTS,
        whose=files.c.id.in_(_sent_files) | files.c.id.in_(_shown_files),
        withheld=("content",),
    ),
    Claim(
        kind="awaited_files",
        table=awaited_files,
        purpose=Purpose.FORMS,
        whose=awaited_files.c.person_id == person,
        erased=_all,
    ),
    Claim(
        kind="asked_forms",
        table=asked_forms,
        purpose=Purpose.FORMS,
        whose=asked_forms.c.account.in_(_their_keys),
        erased=_all,
    ),
    Claim(kind="step_ups", table=step_ups, purpose=Purpose.SIGN_INS, whose=step_ups.c.person_id == person, erased=_all),
    Claim(
        kind="sessions",
        table=sessions,
        purpose=Purpose.SIGN_INS,
        whose=sessions.c.person_id == person,
        withheld=("mark",),
        erased=_all,
    ),
    Claim(
        kind="sign_in_links",
        table=sign_in_links,
        purpose=Purpose.SIGN_INS,
        whose=sign_in_links.c.account.in_(_their_keys),
        withheld=("mark",),
        erased=_all,
    ),
    *OF_CONCERNS,
    Claim(kind="pasted", table=pasted, purpose=Purpose.PASTED, whose=pasted.c.person_id == person, erased=_all),
    Claim(
        kind="reminders",
        table=reminders,
        purpose=Purpose.REMINDERS,
        whose=reminders.c.person_id == person,
        erased=_all,
    ),
    Claim(
        kind="codes",
        table=codes,
        purpose=Purpose.CODES,
        whose=(codes.c.person_id == person) | codes.c.place_id.in_(_their_chats),
        withheld=("mark", "made_by"),
        erased=_all,
    ),
    Claim(
        kind="codes_by_you",
        table=codes,
        purpose=Purpose.CODES,
        whose=codes.c.made_by == person,
        only=("kind", "community_id", "made_by", "expires_at"),
        erased=_all,
    ),
    Claim(
        kind="grants",
        table=grants,
        purpose=Purpose.ROLES,
        whose=grants.c.person_id == person,
        withheld=("asked_by",),
        beside={"community": _of(grants.c.community_id, communities.c.id, communities.c.name)},
        erased=_all,
    ),
    Claim(
        kind="grants_by_you",
        table=grants,
        purpose=Purpose.ROLES,
        whose=grants.c.asked_by == person,
        withheld=("person_id",),
        beside={"community": _of(grants.c.community_id, communities.c.id, communities.c.name)},
        cleared={"asked_by": None},
    ),
    Claim(
        kind="posts",
        table=posts,
        purpose=Purpose.MESSAGES,
        whose=posts.c.place_id.in_(_their_chats),
        erased=_all,
    ),
    Claim(
        kind="ballots",
        table=ballots,
        purpose=Purpose.ANSWERS,
        whose=ballots.c.poll_id.in_(sa.select(polls.c.id)) & (ballots.c.voter_id == person),  # by their key
        beside={
            "question": _of(ballots.c.poll_id, polls.c.id, polls.c.question),
            "answered_as": _of(ballots.c.poll_id, polls.c.id, polls.c.kind),
            "options": _options,
        },
        erased=_all,
    ),
    Claim(
        kind="sayings",
        table=sayings,
        purpose=Purpose.ANSWERS,
        whose=sayings.c.voter_id == person,
        beside={"question": _of(sayings.c.poll_id, polls.c.id, polls.c.question)},
        erased=_all,
    ),
    Claim(
        kind="proposals",
        table=proposals,
        purpose=Purpose.ANSWERS,
        whose=proposals.c.person_id == person,
        beside={"question": _of(proposals.c.poll_id, polls.c.id, polls.c.question)},
        erased=_all,
    ),
    Claim(
        kind="quiets",
        table=quiets,
        purpose=Purpose.ANSWERS,
        whose=quiets.c.person_id == person,
        beside={"question": _of(quiets.c.poll_id, polls.c.id, polls.c.question)},
        erased=_all,
    ),
    Claim(
        kind="roles",
        table=roles,
        purpose=Purpose.ROLES,
        whose=roles.c.person_id == person,
        beside={"community": _of(roles.c.community_id, communities.c.id, communities.c.name)},
        erased=_all,
    ),
    Claim(
        kind="preferences",
        table=preferences,
        purpose=Purpose.CHOICES,
        whose=preferences.c.person_id == person,
        erased=_all,
    ),
    Claim(
        kind="polls",
        table=polls,
        purpose=Purpose.QUESTIONS,
        whose=polls.c.asked_by == person,
        cleared={"written": ""},
    ),
    Claim(
        kind="poll_options",
        table=poll_options,
        purpose=Purpose.QUESTIONS,
        whose=poll_options.c.poll_id.in_(_asked),
    ),
    Claim(
        kind="announcement_words",
        table=announcement_words,
        purpose=Purpose.ANNOUNCEMENTS,
        whose=announcement_words.c.announcement_id.in_(_announced),
    ),
    Claim(
        kind="announcements",
        table=announcements,
        purpose=Purpose.ANNOUNCEMENTS,
        whose=announcements.c.author_id == person,
        cleared={"author_id": None},
    ),
    Claim(kind="purposes", table=purposes, purpose=Purpose.QUESTIONS, whose=purposes.c.poll_id.in_(_asked)),
    Claim(kind="poll_words", table=poll_words, purpose=Purpose.QUESTIONS, whose=poll_words.c.poll_id.in_(_asked)),
    Claim(
        kind="audit",
        table=audit,
        purpose=Purpose.ACTS,
        whose=audit.c.by_id == person,
        beside={"community": _of(audit.c.community_id, communities.c.id, communities.c.name)},
    ),
    Claim(
        kind="removals",
        table=removals,
        purpose=Purpose.REMOVALS,
        whose=removals.c.person_id == person,
        withheld=("removed_by",),
        beside={"community": _removed_in},
        cleared={"reason": ""},
    ),
    Claim(
        kind="removals_by_you",
        table=removals,
        purpose=Purpose.REMOVALS,
        whose=removals.c.removed_by == person,
        withheld=("person_id", "reason"),
        beside={"community": _removed_in},
    ),
    Claim(kind="places", table=places, purpose=Purpose.CHAT, whose=_private, erased=_all),
    Claim(
        kind="presences",
        table=presences,
        purpose=Purpose.PLACES,
        whose=presences.c.person_id == person,
        beside={
            "title": _of(presences.c.place_id, places.c.id, places.c.title),
            "platform": _of(presences.c.place_id, places.c.id, places.c.platform),
            "private": _of(presences.c.place_id, places.c.id, places.c.private),
        },
        erased=_all,
    ),
    Claim(
        kind="accounts",
        table=accounts,
        purpose=Purpose.ACCOUNT,
        whose=accounts.c.person_id == person,
        erased=_all,
    ),
    Claim(kind="name", table=persons, purpose=Purpose.NAME, whose=persons.c.id == person, only=("name",)),
    Claim(
        kind="stop_and_pause",
        table=persons,
        purpose=Purpose.QUIET,
        whose=persons.c.id == person,
        only=("stopped", "quiet_until"),
    ),
    Claim(
        kind="persons",
        table=persons,
        purpose=Purpose.ACCOUNT,
        whose=persons.c.id == person,
        only=("id", "since"),
        erased=persons.c.id.not_in(sa.select(polls.c.asked_by)),
        cleared={"name": None, "quiet_until": None, "stopped": False, "since": None},
    ),
)
"""Every claim, in the order in which rows can be deleted: what refers to others first."""
