"""What of a secret question's result is told: rule R, after which nobody can work out what somebody answered.

A count is hidden where it is small, and where it could be had by taking others from what is known. Whoever reads a
result is taken to know exactly how many answered, and this rule. What each limit keeps from them is tried out in
`tests/polls/test_publishing_exhaustively.py` on every result there can be, up to so many voters.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.polls.model.kinds import Several

LEAST = 5
"""The smallest count that is told. It may be raised, and never lowered."""

PARTNERS_LEAST = 10
"""The same for partners of a community, who are not in its groups."""

DECISION_NEEDS, SENSITIVE_NEEDS = 8, 10
"""How many must have answered. With six, two who tell each other what they chose can prove that the rest agree."""

BANDS = (50, 20, 10, 8)

ABOUT = 5
"""Numbers of sensitive questions are told to the nearest five."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """What one place answered, by option; place 0 stands for all places that are not shown alone."""

    place: int
    counts: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Published:
    """All of a result that is told, and kept: by option in the poll's order, none where it is not shown.

    `about` says that the numbers are rounded. Where a decision shows no count at all, it says which option leads,
    counted from 1, or that several `tied`.
    """

    voters: int | None
    counts: tuple[int | None, ...]
    leader: int = 0
    tied: bool = False
    withheld: bool
    void: bool = False  # its key was lost, and so what everybody said
    several: bool = False  # people could choose several, so the counts do not add up to the voters
    rows: tuple[Row, ...] = ()
    about: bool


def void(options: int) -> Published:
    """What is told where the key is gone: nothing."""
    return Published(voters=None, counts=(None,) * options, withheld=False, void=True, about=False)


def needs(sensitive: bool) -> int:
    """How many must have answered before anything is told."""
    return SENSITIVE_NEEDS if sensitive else DECISION_NEEDS


def band(voters: int) -> int:
    """What is told of the turnout while a question is open: at least so many; 0 for fewer than are needed."""
    return next((least for least in BANDS if voters >= least), 0)


def publish(
    counts: Sequence[int], voters: int, *, sensitive: bool, several: Several | None, least: int = LEAST
) -> Published:
    """What is told of these counts. Raises `ValueError` where so many voters cannot have given them.

    `several` is the kind where people could choose several, and none where each chose one: how few and how many they
    could choose is known to all, and so is what follows from it.
    """
    fewest, most = _limits(several, len(counts))
    in_range = all(0 <= count <= voters for count in counts)
    if not in_range or not fewest * voters <= sum(counts) <= most * voters:
        raise ValueError("counts that do not go with the number of voters")
    if voters < needs(sensitive):
        nothing = (None,) * len(counts)
        return Published(voters=None, counts=nothing, withheld=True, several=several is not None, about=False)
    hidden = _hidden(counts, voters, fewest, most, least=max(least, LEAST))
    leader, tied = 0, False
    # For several no option leads. Hidden can mean nearly nobody or nearly everybody: of 30, at most 4 or at least 26.
    # Whoever hears which of such options leads, and that each chose one at least, knows that it is nearly everybody.
    if len(hidden) == len(counts) and not sensitive and several is None:
        first, tied = counts.index(max(counts)) + 1, counts.count(max(counts)) > 1
        leader = 0 if tied else first
    return Published(
        voters=as_told(voters, about=sensitive),
        counts=tuple(None if n in hidden else as_told(count, about=sensitive) for n, count in enumerate(counts)),
        leader=leader,
        tied=tied,
        withheld=False,
        several=several is not None,
        about=sensitive,
    )


def as_partners_see(told: Published) -> Published:
    """The same for services and other partners: counts only where all are shown, and none is under ten.

    Of several choices, so are those who did not choose one; in a row of theirs nobody knows how many these are. What
    is hidden from members cannot be counted again, so nothing finer can be said of it by a stricter rule.
    """
    least = PARTNERS_LEAST + (ABOUT if told.about else 0)  # "about ten" may be eight
    most = (told.voters or 0) - least if told.several else None
    enough = all(count is not None and count >= least and (most is None or count <= most) for count in told.counts)
    are_large = not told.several and all(count >= least for row in told.rows for count in row.counts)
    rows = told.rows if are_large else ()
    if enough:
        return replace(told, rows=rows)
    return replace(told, counts=(None,) * len(told.counts), leader=0, tied=False, rows=())


def as_told(count: int, *, about: bool) -> int:
    """The number, or the nearest five."""
    return (count + ABOUT // 2) // ABOUT * ABOUT if about else count


def is_told(count: int, voters: int, least: int) -> bool:
    """Whether neither those who chose it nor those who did not are too few."""
    return least <= count <= voters - least


def _limits(several: Several | None, options: int) -> tuple[int, int]:
    if several is None:
        return 1, 1
    most = min(several.most, options)
    return min(several.least, most), most


def _hidden(counts: Sequence[int], voters: int, fewest: int, most: int, *, least: int) -> Collection[int]:
    """Which options are not shown, by their places in the order.

    Small ones are not, zeros included, nor ones that nearly everybody chose. Then, as long as what is shown tells too
    much of the rest, the smallest is hidden that is still shown; of equal ones the later. Where each chose one, the
    hidden ones have exactly the voters whom nothing shown accounts for: they must be two options at least, and
    together as many voters as the smallest count that is told.

    For several, what the hidden ones can have hangs on how many each could choose: there must be room for so many who
    chose them, and for so many who did not. Where people choose freely there always is. Where each had to choose the
    same number, the hidden ones are known together, and could tell that one of them has nobody: then all are hidden.
    """
    hidden = {n for n, count in enumerate(counts) if not is_told(count, voters, least)}
    if hidden and fewest == most > 1:
        return range(len(counts))
    shown = sorted((n for n in range(len(counts)) if n not in hidden), key=lambda n: (-counts[n], n))
    told = sum(counts[n] for n in shown)
    while hidden and shown:
        room = most * voters - told  # of a single option that each could choose: itself, and so too small
        room_for_no = len(hidden) * voters - (fewest * voters - told)
        if min(room, room_for_no) >= least:
            break
        smallest = shown.pop()
        told -= counts[smallest]
        hidden.add(smallest)
    return hidden
