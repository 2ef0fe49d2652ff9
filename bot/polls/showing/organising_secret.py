"""What organisers see of a secret question that is open: nothing that others do not see, and less to press."""

from datetime import datetime

from bot.chat.outbound import Line, Message, Say, Text
from bot.polls.model import Mode, Poll
from bot.polls.showing.buttons import do_choice, post_choices
from bot.polls.showing.closing_times import when
from bot.polls.showing.nudges import asking_choices
from bot.polls.showing.organising import Stand, again_label, kind_lines, title_of, version_lines
from bot.polls.showing.secret import secret_terms
from bot.polls.showing.ways import told_to_organisers
from bot.polls.showing.wording import mode_line


def show_secret_organiser_card(poll: Poll, stand: Stand, now: datetime) -> Message:
    """One open secret question with all that an organiser can do about it."""
    gone = [place for place in stand.places if place.id in stand.deleted]
    lines: list[Line] = [
        Text(Say("card-secret", number=poll.number or 0)),
        *stand.about,
        *kind_lines(poll),
        Text(mode_line(poll)),
        *secret_terms(poll),
        *told_to_organisers(poll, now),
        Text(Say("poll-closes", when=when(poll.closes_at, poll, now))),
        Text(Say("secret-frozen")),
        *version_lines(poll),
        *stand.waiting,
        *(Text(Say("card-deleted", title=title_of(place))) for place in gone),
    ]
    does = ("link", "copy", "cancel") if poll.mode is Mode.SENSITIVE else ("link", "close", "copy", "cancel")
    choices = [*post_choices(poll), *asking_choices(poll), *(do_choice(poll, what) for what in does)]
    choices += [do_choice(poll, "again", place.id, label=again_label(place, stand.places)) for place in stand.places]
    return Message(title=poll.question, lines=tuple(lines), choices=tuple(choices))
