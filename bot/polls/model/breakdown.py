"""A secret result place by place, where nothing that follows from the rows is smaller than what may be told."""

from collections.abc import Iterable, Mapping, Sequence

from bot.polls.model.publishing import LEAST, Published, Row, as_told, is_told

OTHER = 0
"""In place of a place: all that are not shown alone."""

Rows = Mapping[int, tuple[int, ...]]
"""How many in each place chose each option; nobody's place is left out, and whoever has none is under `OTHER`."""


def break_down(
    published: Published, rows: Rows, *, least: int, voters: Mapping[int, int] | None = None
) -> tuple[Row, ...]:
    """The rows that may be told beside this result, in their order and the others together as the last; or none.

    Rows are given for every place where it was asked, also where nobody answered. Where people could choose several,
    the `voters` of each row are needed, as those who did not choose an option are known with those who did.

    As long as any row is too small to be told, or the others together are, the one with fewest voters goes to the
    others. By that alone: else whoever knows how many answered in each place would learn from a row that is missing,
    though it is larger than one that is there, that it was uneven. If rows do not add up to the result, there are none.
    Rows of a sensitive question are rounded: exact ones would add up to exact counts.
    """
    if published.withheld or None in published.counts or (published.several and voters is None):
        return ()
    sizes = voters if voters is not None else {place: sum(counts) for place, counts in rows.items()}
    if not _is_all(published, rows, sizes):
        return ()
    least = max(least, LEAST)
    shown = [place for place in rows if place != OTHER]
    others = [OTHER] if sizes.get(OTHER) else []
    while not _may_all_stand(rows, sizes, shown, others, least):
        if not shown:
            return ()
        smallest = min(reversed(shown), key=lambda place: sizes[place])
        shown.remove(smallest)
        others.append(smallest)
    if not shown:
        return ()
    told = [(place, rows[place]) for place in shown] + ([(OTHER, _sum(rows, others))] if others else [])
    return tuple(
        Row(place=place, counts=tuple(as_told(count, about=published.about) for count in counts))
        for place, counts in told
    )


def _may_all_stand(
    rows: Rows, sizes: Mapping[int, int], shown: Sequence[int], others: Sequence[int], least: int
) -> bool:
    """Whether each row, and the others together, are large enough to be told."""
    each = all(_may_stand(rows[place], sizes[place], least) for place in shown)
    size = sum(sizes[place] for place in others)
    return each and (not others or _may_stand(_sum(rows, others), size, least))


def _is_all(published: Published, rows: Rows, sizes: Mapping[int, int]) -> bool:
    """Whether the rows are of everybody whom the result counts, as far as a rounded one can say."""
    if not rows or sizes.keys() != rows.keys() or any(len(row) != len(published.counts) for row in rows.values()):
        return False
    voters = as_told(sum(sizes.values()), about=published.about)
    counts = tuple(as_told(count, about=published.about) for count in _sum(rows, rows))
    return (voters, counts) == (published.voters, published.counts)


def _may_stand(counts: Sequence[int], size: int, least: int) -> bool:
    return all(is_told(count, size, least) for count in counts)


def _sum(rows: Rows, places: Iterable[int]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*(rows[place] for place in places), strict=True)))
