"""How many chose what so far: to everybody, or, where an organiser set that, only to whoever has answered."""

from collections.abc import Mapping, Sequence
from itertools import product

from bot.chat.outbound import Line, Say, Text
from bot.polls.model import MAYBE, YES, Ballot, Dates, Mode, Poll, Ranked, Reading, State, Tally
from bot.polls.model.settings import counts_shown, counts_shown_to
from bot.polls.showing.kinds import drawing_of
from bot.polls.showing.labels import line_of
from bot.polls.store import PollWork

_NAMES_SHOWN = 12

_ALL_NAMED = (("poll-names", frozenset[int]()),)
_NAMED = {
    Ranked.name: (("poll-names", frozenset({1})),),
    Dates.name: (("poll-names", frozenset({YES})), ("poll-names-maybe", frozenset({MAYBE}))),
}
"""Whom a line names, by what they gave an option, where that is not everybody who gave it something."""

Names = Sequence[tuple[int, int, str]]
"""Who gave which option what."""


def names_of(work: PollWork, poll: Poll) -> Names:
    """Who chose what, where names are shown."""
    return work.ballots.names(poll.id) if poll.mode is Mode.NAMED else ()


def counted(poll: Poll, tally: Tally, names: Names) -> Sequence[Line]:
    """The options with what each has, and who chose it. The poll is given as it is read."""
    return [*drawing_of(poll).tallied(poll, tally), *_names(poll, names)]


def in_post(poll: Poll, tally: Tally, names: Names) -> Sequence[Line]:
    """What everybody sees of it: the options alone, where counts are not shown yet."""
    if counts_shown(poll):
        return counted(poll, tally, names)
    return [Text(line_of(poll, n)) for n in poll.in_order]


def in_private(work: PollWork, poll: Poll, ballot: Ballot | None, reading: Reading) -> Sequence[Line]:
    """What somebody who has answered sees of it on their own card, where the post does not show it."""
    if poll.state is not State.OPEN or counts_shown(poll) or not counts_shown_to(poll, ballot):
        return []
    tally = work.ballots.tally(poll.id)
    return [Text(Say("so-far", total=tally.total)), *counted(poll.as_read(reading), tally, names_of(work, poll))]


def named(poll: Poll, names: Names) -> Mapping[str, Mapping[int, Sequence[str]]]:
    """Whom each line names, by its word and the option."""
    return {
        word: {
            n: [name for choice, value, name in names if choice == n and name and (not values or value in values)]
            for n in poll.in_order
        }
        for word, values in _NAMED.get(poll.kind.name, _ALL_NAMED)
    }


def _names(poll: Poll, names: Names) -> Sequence[Text]:
    """Who chose what; where options are put in order, who put which first; of dates, for whom they would do."""
    lines, theirs = [], named(poll, names)
    for n, word in product(poll.in_order, theirs):
        chose = theirs[word][n]
        if chose:
            more = len(chose) - _NAMES_SHOWN
            said = ", ".join(chose[:_NAMES_SHOWN])
            lines.append(Text(Say(word, option=line_of(poll, n), names=said, more=max(more, 0))))
    return lines
