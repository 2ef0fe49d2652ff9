"""What organisers see: the preview, and the card with all that they can do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.chat.languages import NAMES, apart
from bot.chat.outbound import Choice, Line, Message, Say, Text
from bot.people.model import Community, KnownPlace
from bot.polls.model import CORRECTABLE_FOR, SCALE_STEPS, Ballot, OneChoice, Poll, Scale, Tally
from bot.polls.model.settings import counts_shown_to
from bot.polls.showing.buttons import do_choice, languages_of, mode_choice, so_far_choice
from bot.polls.showing.cards import own
from bot.polls.showing.choosing_kinds import said_kind
from bot.polls.showing.closing_times import wait_choice, when
from bot.polls.showing.kinds import drawing_of
from bot.polls.showing.labels import label_of
from bot.polls.showing.nudges import asking_choices
from bot.polls.showing.proposals import takes_choices, takes_lines, waiting_choices, waiting_lines
from bot.polls.showing.purposes import purpose_choices
from bot.polls.showing.sayings import read_choices
from bot.polls.showing.secrecy import secrecy_choices
from bot.polls.showing.secret import needed_said
from bot.polls.showing.settings import stop_choices
from bot.polls.showing.slots import over_before_it_closes
from bot.polls.showing.ways import told_to_organisers
from bot.polls.showing.wording import mode_line

_DOES = ("hand", "link", "add", "close", "time", "settings", "copy", "cancel")


@dataclass(frozen=True, kw_only=True)
class Stand:
    """How a question stands in the places of its community, for whoever runs it.

    `may_wait_until` where it can still be put off; `waiting` says what waits, and why; `proposals` are the choices
    that people proposed and nobody has decided on, `so_far` what all have answered, where this reader is told it, and
    `about` why a service asks.
    """

    places: Sequence[KnownPlace]
    deleted: frozenset[int] = frozenset()
    may_wait_until: datetime | None = None
    waiting: Sequence[Text] = ()
    so_far: Sequence[Line] = ()
    about: Sequence[Line] = ()
    proposals: int = 0


def show_communities(poll: Poll, communities: Sequence[Community]) -> Message:
    """Asks for which community a draft is."""
    choices = (do_choice(poll, "for", community.id, label=community.name) for community in communities)
    return Message(title=Say("preview-which"), choices=tuple(choices))


def show_preview(
    poll: Poll, places: Sequence[KnownPlace], community: str, now: datetime, *, about: Sequence[Line] = ()
) -> Message:
    """The draft as it will look, with where to post it; with the community's name where it might be another's.

    `about` is why a service asks.
    """
    lines: list[Line] = [
        *question_lines(poll, now),
        *about,
        Text(Say("preview-closes", when=when(poll.closes_at, poll, now))),
        *over_before_it_closes(poll),
        *version_lines(poll),
        *takes_lines(poll),
        *([Text(Say("preview-for", community=community))] if community else []),
    ]
    choices = [
        *_post_choices(poll, places),
        *([do_choice(poll, "for")] if community else []),
        do_choice(poll, "change"),
        do_choice(poll, "kind"),
        do_choice(poll, "add"),
        *takes_choices(poll),
        mode_choice(poll),
        *secrecy_choices(poll),
        *purpose_choices(poll),
        do_choice(poll, "time"),
        do_choice(poll, "settings"),
        do_choice(poll, "drop"),
    ]
    return Message(title=Say("preview-title", question=poll.question), lines=tuple(lines), choices=tuple(choices))


def _options(poll: Poll) -> Sequence[Text]:
    if isinstance(poll.kind, Scale):
        return [Text(Say("preview-scale", low=label_of(poll, 1), high=label_of(poll, SCALE_STEPS)))]
    return [Text(Say("preview-option", number=n, option=label_of(poll, n))) for n in poll.in_order]


def question_lines(poll: Poll, now: datetime) -> Sequence[Text]:
    """What it offers, and how it is asked, as far as that is not as usual."""
    needed = [Text(needed_said(poll))] if poll.is_secret else []
    return [*_options(poll), *kind_lines(poll), Text(mode_line(poll)), *needed, *told_to_organisers(poll, now)]


def _post_choices(poll: Poll, places: Sequence[KnownPlace]) -> Sequence[Choice]:
    if poll.asked_in is not None or len(places) == 1:
        return [do_choice(poll, "post")]
    everywhere = do_choice(poll, "post", label=Say("do-post-all", count=len(places)))
    return [everywhere, *(do_choice(poll, "post", place.id, label=title_of(place)) for place in places)]


def show_organiser_card(poll: Poll, ballot: Ballot | None, tally: Tally, stand: Stand, now: datetime) -> Message:
    """One open poll with all that an organiser can do about it."""
    gone = [place for place in stand.places if place.id in stand.deleted]
    lines: list[Line] = [
        Text(Say("card-number", number=poll.number or 0, total=tally.total)),
        Text(own(poll, ballot)),
        *stand.so_far,
        *stand.about,
        *kind_lines(poll),
        Text(mode_line(poll)),
        *told_to_organisers(poll, now),
        Text(Say("poll-closes", when=when(poll.closes_at, poll, now))),
        *over_before_it_closes(poll),
        *version_lines(poll),
        *takes_lines(poll),
        *waiting_lines(stand.proposals),
        *stand.waiting,
        *(Text(Say("card-deleted", title=title_of(place))) for place in gone),
    ]
    so_far = [so_far_choice(poll)] if tally.total and counts_shown_to(poll, ballot) else []
    choices = [*drawing_of(poll).choices(poll, ""), *read_choices(poll), *so_far]
    choices += waiting_choices(poll, stand.proposals)
    if stand.may_wait_until is not None:
        choices.append(wait_choice(poll, stand.may_wait_until, now))
    if not tally.total and poll.opened_at is not None and now <= poll.opened_at + CORRECTABLE_FOR:
        choices += [do_choice(poll, "change"), mode_choice(poll), *purpose_choices(poll)]
    elif poll.has_purpose:
        choices.append(do_choice(poll, "due"))
    choices += [*asking_choices(poll), *takes_choices(poll)]
    choices += [*(do_choice(poll, what) for what in _DOES), *stop_choices(poll)]
    if any(place.id not in poll.places for place in stand.places):
        choices.append(do_choice(poll, "all"))
    choices += [do_choice(poll, "again", place.id, label=again_label(place, stand.places)) for place in stand.places]
    return Message(title=poll.question, lines=tuple(lines), choices=tuple(choices))


def kind_lines(poll: Poll) -> Sequence[Text]:
    """How people answer, unless it is the usual way."""
    return [] if poll.kind.name == OneChoice.name else [Text(Say("preview-kind", kind=said_kind(poll.kind)))]


def version_lines(poll: Poll) -> Sequence[Text]:
    """In which further languages it is."""
    names = apart(NAMES[language] for language in languages_of(poll))
    return [Text(Say("card-languages", names=names))] if names else []


def again_label(place: KnownPlace, places: Sequence[KnownPlace]) -> Say:
    """The button that shows it at the bottom of a place once more."""
    return Say("do-again") if len(places) == 1 else Say("do-again-in", title=title_of(place))


def title_of(place: KnownPlace) -> str | Say:
    """What a place is called."""
    return place.where.title or Say("poll-untitled")
