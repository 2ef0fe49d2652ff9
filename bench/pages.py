"""Measures the dashboard in a large community: how soon each page answers, and what votes lose while pages are opened.

On SQLite and on PostgreSQL. The whole dashboard is asked without sockets; time is taken inside, from the request to
the last byte. Votes go through engine and writer, as `bench writer` has them, in the process that serves the pages.
"""

import argparse
import sys
from collections.abc import Sequence
from statistics import median

from bench.common.frame import NewUrl, asking, run
from bench.desk.beside import Beside
from bench.desk.copies import Size
from bench.desk.filling import Filled, fill
from bench.desk.opening import Opened, signed_in
from bench.votes.measuring import Round

PARTS = ("pages", "votes")

PAGE_WITHIN = 100.0
"""Milliseconds in which 95 of 100 are answered, page by page."""
VOTES_RATIO = 0.9
"""What is left at least of the rate of votes while somebody opens pages."""


def main() -> None:
    """Run it, and print what came out as Markdown; exit code 1 where something required was missed."""
    run(_arguments(), _measure)


def _arguments() -> argparse.Namespace:
    parser = asking(__doc__, PARTS)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--answers", type=int, default=1_000_000)
    parser.add_argument("--open", type=int, default=40, help="open questions")
    parser.add_argument("--closed", type=int, default=900, help="questions that have closed")
    parser.add_argument("--secret", type=int, default=60, help="secret ones that have")
    parser.add_argument("--places", type=int, default=50)
    parser.add_argument("--announcements", type=int, default=300)
    parser.add_argument("--entries", type=int, default=3000, help="of the log")
    parser.add_argument("--holders", type=int, default=30, help="people with a role")
    parser.add_argument("--times", type=int, default=100, help="pages: how often each is opened")
    parser.add_argument("--rounds", type=int, default=6, help="votes: rounds in turn")
    parser.add_argument("--votes", type=int, default=10_000, help="votes: how many a round")
    parser.add_argument("--waiting", type=int, default=64, help="votes: how many people wait")
    return parser.parse_args()


async def _measure(name: str, new_url: NewUrl, asked: argparse.Namespace) -> Sequence[str]:
    print(f"{name}: a community of {asked.people:,} is written …", file=sys.stderr)
    filled = await fill(new_url(), Size(**{size: getattr(asked, size) for size in Size.__annotations__}))
    missed: list[str] = []
    async with signed_in(filled) as organiser:
        if "pages" in asked.only:
            print(f"{name}: pages …", file=sys.stderr)
            opened = await organiser.open_all(asked.times)
            _print_pages(name, filled, opened, asked)
            missed += [f"{it.page.name} on {name} takes {it.p95:.0f} ms" for it in opened if it.p95 >= PAGE_WITHIN]
        if "votes" in asked.only:
            print(f"{name}: votes …", file=sys.stderr)
            beside = Beside(filled=filled, organiser=organiser, waiting=asked.waiting)
            await beside.run(asked.rounds, asked.votes)
            _print_votes(name, beside, asked)
            if _left(beside) < VOTES_RATIO:
                missed.append(f"votes on {name} keep {_left(beside):.2f} of their rate while pages are opened")
    return missed


def _print_pages(name: str, filled: Filled, opened: Sequence[Opened], asked: argparse.Namespace) -> None:
    polls = asked.open + asked.closed + asked.secret
    print(f"\n### Pages, {name}: {polls:,} questions and more, {asked.people:,} people, {filled.answers:,} answers\n")
    print(f"Each {asked.times} times, all pages in turn; a picture is not painted.\n")
    print("| page | p50 ms | p95 ms | CPU ms |\n| --- | --- | --- | --- |")
    for it in opened:
        print(f"| `{it.page.name}` | {it.p50:.1f} | {it.p95:.1f} | {median(it.cpu):.1f} |")
    print(f"\nRequired: p95 under {PAGE_WITHIN:.0f} ms for each. The longest is {max(it.p95 for it in opened):.1f} ms.")


def _print_votes(name: str, beside: Beside, asked: argparse.Namespace) -> None:
    turns = f"{asked.rounds} rounds in turn"
    print(f"\n### Votes meanwhile, {name}: {asked.votes:,} a round, {asked.waiting} people wait, {turns}\n")
    print("| pages opened a second | votes/s | p50 ms | p99 ms | CPU ms a vote |\n| --- | --- | --- | --- | --- |")
    print(f"| none | {_figures(beside.alone)} |")
    print(f"| {beside.opened / beside.seconds:.1f} | {_figures(beside.beside)} |")
    print(f"\nRequired: {VOTES_RATIO} times the votes at least. It is {_left(beside):.2f} times.")


def _figures(rounds: Sequence[Round]) -> str:
    """Beside pages, the processor's time has theirs in it."""
    rate, p50, p99, cpu = (median(getattr(it, what) for it in rounds) for what in ("rate", "p50", "p99", "cpu"))
    return f"{rate:,.0f} | {p50:.1f} | {p99:.1f} | {cpu:.3f}"


def _left(beside: Beside) -> float:
    """How much of their rate is left: the median of what each round says."""
    return median(with_it.rate / alone.rate for with_it, alone in zip(beside.beside, beside.alone, strict=True))


if __name__ == "__main__":
    main()
