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

    What can be had by taking the shown rows from the result is the last row, which must be as large as any: so a small
    row is never left out alone. With none left out, there is nothing to take. If rows do not add up to the result,
    there would be something, so there are none. Rows of a sensitive question are rounded: exact ones would add up to
    exact counts. The rule looks at exact counts first, so what is told can be worked out from what a decision would
    tell, and says nothing more. Its limit: whoever knows how many answered in each place can sometimes say more of the
    others, where one of them is not shown though it is larger than one that is.
    """
    if published.withheld or None in published.counts or (published.several and voters is None):
        return ()
    sizes = voters if voters is not None else {place: sum(counts) for place, counts in rows.items()}
    if not _is_all(published, rows, sizes):
        return ()
    least = max(least, LEAST)
    # Where nobody answered is a row with zeros, and fails: left out alone, it would be told by being missing.
    shown = [place for place in rows if place != OTHER and _may_stand(rows[place], sizes[place], least)]
    others = [place for place in rows if place not in shown and (place != OTHER or sizes[place])]
    while others and not _may_stand(_sum(rows, others), sum(sizes[place] for place in others), least):
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
