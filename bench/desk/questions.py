"""Hundreds of questions that are open, or have closed, and the answers to them: all of the same words."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import cache
from typing import Any

from bench.common.bulk import scattered
from bench.desk.copies import Copies, Kind, person_id
from bench.votes.question import OPTIONS, Vote
from bot.polls.model import Door, Mode, State
from storage.ballots import ballots
from storage.polls import poll_options, poll_places, polls
from storage.proposals import proposals
from storage.purposes import purposes
from storage.tallies import tallies
from tests.support.chat import TUESDAY_10

OWED_EVERY, PROPOSED_EVERY, EVERYWHERE_EVERY = 18, 5, 40
"""To one closed question in so many an answer is owed, and in one open one in so many choices wait. One in so many
stands in all groups, and the others in three."""

TWO_YEARS = timedelta(days=730)


class Questions:
    """Writes them. All are like the one that people vote on."""

    def __init__(self, copies: Copies) -> None:
        self._copies, self._size = copies, copies.size

    def add(self, turnouts: Sequence[int]) -> dict[str, list[tuple[int, int]]]:
        """Questions with their answers; gives their ids and numbers by what they are."""
        first = self._copies.community["last_poll_number"] + 1
        over = self._size.closed + self._size.secret
        kinds = ["closed, one choice" if n % (over // self._size.secret) else "secret, closed" for n in range(over)]
        kinds += ["open, others"] * (len(turnouts) - 1)
        made: dict[str, list[tuple[int, int]]] = {name: [] for name in dict.fromkeys(kinds)}
        rows = [self._row(name, number) for number, name in enumerate(kinds, first)]
        for name, row in zip(kinds, rows, strict=True):
            made[name].append((row["id"], row["number"]))
        self._copies.write(polls, rows)
        words = [(row["id"], n, said) for row in rows for n, said in enumerate(OPTIONS, 1)]
        self._copies.write(
            poll_options, ({"poll_id": p, "n": n, "words": w, "from_member": False} for p, n, w in words)
        )
        self._copies.write(poll_places, list(self._stands(rows)))
        opened = [self._copies.poll["id"], *(poll for poll, _ in made.get("open, others", ()))]
        self._answer(dict(zip(opened, turnouts, strict=True)))
        closed = [poll for poll, _ in made["closed, one choice"]]
        self._copies.write(tallies, [each for poll in closed for each in _tally(poll, self._size.people)])
        self._owe([row for name, row in zip(kinds, rows, strict=True) if name == "closed, one choice"])
        self._propose(opened[::PROPOSED_EVERY])
        self._copies.count(last_poll_number=first + len(kinds) - 1)
        return made

    def _row(self, name: str, number: int) -> dict[str, Any]:
        """Closed ones have ended one after the other, within two years."""
        row = self._copies.poll | {"id": scattered(number, Kind.POLL), "number": number, "written": ""}
        row["question"] = f"What would help you most in the week of meeting {number}, and the one after it?"
        if name.startswith("open"):
            return row | {"closes_at": TUESDAY_10 + timedelta(hours=number), "takes_options": True}
        turn = (number - self._copies.community["last_poll_number"]) / (self._size.closed + self._size.secret)
        ended = TUESDAY_10 - timedelta(days=1) - TWO_YEARS * (1 - turn)
        over = {"state": State.CLOSED.value, "opened_at": ended - timedelta(days=7), "closes_at": ended}
        if name == "secret, closed":
            return row | over | {"ended_at": ended, "mode": Mode.SECRET.value, "turnout": 8}
        return row | over | {"ended_at": ended, "has_purpose": number % OWED_EVERY == 0}

    def _stands(self, rows: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        for row in rows:
            for place in self._copies.groups(self._size.places if row["number"] % EVERYWHERE_EVERY == 0 else 3):
                yield {"poll_id": row["id"], "place_id": place}

    def _answer(self, turnouts: dict[int, int]) -> None:
        """The first people answer each, with what they did before their first act in the bench."""
        kept = {"door": Door.APP.value, "counts": True, "skipped": False, "name": ""}
        numbers = range(self._size.people)
        in_order = sorted((person_id(number), str(Vote(number, -1).option), number) for number in numbers)
        self._copies.write(
            ballots,
            (
                {"poll_id": poll, "voter_id": person, "marks": marks} | kept
                for poll, turnout in sorted(turnouts.items())
                for person, marks, number in in_order
                if number < turnout
            ),
        )
        self._copies.write(tallies, [each for poll, turnout in turnouts.items() for each in _tally(poll, turnout)])

    def _owe(self, closed: Sequence[dict[str, Any]]) -> None:
        said = {"can_change": "The hours", "cannot_change": "The budget", "decides": "The council", "moved": ""}
        rest = {"carers_decide": False, "step": 5, "answerer": "Mo", "answer": "", "answered_at": None}
        late = [row for row in closed if row["has_purpose"]]
        due = ((row["id"], (row["ended_at"] + timedelta(weeks=3)).date()) for row in late)
        self._copies.write(purposes, [{"poll_id": poll, "due_on": on} | said | rest for poll, on in due])

    def _propose(self, some: Sequence[int]) -> None:
        each = [(poll, n) for poll in some for n in range(3)]
        self._copies.write(
            proposals,
            [
                {
                    "id": scattered(number, Kind.PROPOSAL),
                    "poll_id": poll,
                    "person_id": person_id(n),
                    "words": f"Choice {n}",
                }
                for number, (poll, n) in enumerate(each)
            ],
        )


def _tally(poll: int, turnout: int) -> list[dict[str, Any]]:
    """What the first so many people have answered, counted."""
    counts = _counts(turnout)
    people = {"poll_id": poll, "door": Door.APP.value, "n": 0, "value": 0, "votes": turnout}
    options = [people | {"n": n, "value": 1, "votes": counts[n]} for n in range(1, len(OPTIONS) + 1)]
    return [people, *options]


@cache
def _counts(turnout: int) -> Counter[int]:
    return Counter(Vote(number, -1).option for number in range(turnout))
