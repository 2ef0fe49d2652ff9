"""What organisers see: the preview, and the card with all that they can do."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.outbound import Choice, Line, Message, Say, Text
from bot.people.model import KnownPlace
from bot.polls.model import CORRECTABLE_FOR, Poll, State, Tally
from bot.polls.showing.buttons import do_choice, mode_choice, option_choices
from bot.polls.showing.cards import own, show_card
from bot.polls.showing.closing_times import when


def show_preview(poll: Poll, places: Sequence[KnownPlace], now: datetime) -> Message:
    """The draft as it will look, with where to post it."""
    lines = [
        *(Text(Say("preview-option", number=n, option=option)) for n, option in enumerate(poll.options, 1)),
        Text(Say(f"poll-mode-{poll.mode.value}")),
        Text(Say("preview-closes", when=when(poll.closes_at, poll, now))),
    ]
    choices = [
        *_post_choices(poll, places),
        do_choice(poll, "change"),
        mode_choice(poll),
        do_choice(poll, "time"),
        do_choice(poll, "drop"),
    ]
    return Message(title=Say("preview-title", question=poll.question), lines=tuple(lines), choices=tuple(choices))


def _post_choices(poll: Poll, places: Sequence[KnownPlace]) -> Sequence[Choice]:
    if poll.asked_in is not None or len(places) == 1:
        return [do_choice(poll, "post")]
    everywhere = do_choice(poll, "post", label=Say("do-post-all", count=len(places)))
    return [everywhere, *(do_choice(poll, "post", place.id, label=title_of(place)) for place in places)]


def show_organiser_card(
    poll: Poll, choice: int | None, tally: Tally, places: Sequence[tuple[KnownPlace, bool]], now: datetime
) -> Message:
    """One poll with all that an organiser can do about it. `places` come with whether somebody deleted the post."""
    if poll.state is not State.OPEN:
        return show_card(poll, choice, now)
    lines: list[Line] = [
        Text(Say("card-number", number=poll.number or 0, total=tally.total)),
        Text(own(poll, choice)),
        Text(Say(f"poll-mode-{poll.mode.value}")),
        Text(Say("poll-closes", when=when(poll.closes_at, poll, now))),
    ]
    gone = [place for place, deleted in places if deleted]
    lines += [Text(Say("card-deleted", title=title_of(place))) for place in gone]
    choices = [*option_choices(poll)]
    if not tally.total and poll.opened_at is not None and now <= poll.opened_at + CORRECTABLE_FOR:
        choices += [do_choice(poll, "change"), mode_choice(poll)]
    choices += [do_choice(poll, "close"), do_choice(poll, "time"), do_choice(poll, "cancel")]
    if any(place.id not in poll.places for place, _ in places):
        choices.append(do_choice(poll, "all"))
    choices += [do_choice(poll, "again", place.id, label=_again_label(place, places)) for place, _ in places]
    return Message(title=poll.question, lines=tuple(lines), choices=tuple(choices))


def _again_label(place: KnownPlace, places: Sequence[tuple[KnownPlace, bool]]) -> Say:
    return Say("do-again") if len(places) == 1 else Say("do-again-in", title=title_of(place))


def title_of(place: KnownPlace) -> str | Say:
    return place.where.title or Say("poll-untitled")
