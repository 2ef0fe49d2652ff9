"""How a question is asked, in words: to everybody under the post, and all of it to organisers."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.chat.outbound import Say, Text
from bot.polls.model import Counts, Poll, Repeats, Tally
from bot.polls.model.nudging import nudges_at
from bot.polls.model.ways import has_counts, may_mix, may_repeat
from bot.polls.showing.closing_times import when


def told_to_all(poll: Poll) -> Sequence[Text]:
    """When counts show, where they do not show at once, and how many answers it needs."""
    said = []
    if poll.ways.counts is not Counts.ALWAYS:
        said.append(counts_said(poll.ways.counts))
    if poll.ways.quorum:
        said.append(quorum_said(poll.ways.quorum))
    return _lines(said)


def told_to_organisers(poll: Poll, now: datetime) -> Sequence[Text]:
    """All that is not as usual."""
    said = []
    if poll.ways.shuffled:
        said.append(order_said(shuffled=True))
    if poll.is_unseen and poll.opens_at is not None:
        said.append(opens_said(poll, now))
    if poll.ways.repeats is not Repeats.NEVER:
        said.append(repeats_said(poll.ways.repeats))
    if poll.nudged or poll.ways.nudges:
        said.append(nudges_said(poll, now))
    return [*told_to_all(poll), *_lines(said)]


def all_said(poll: Poll, now: datetime) -> Sequence[Text]:
    """Each of the settings as it is, usual or not, as far as it goes with the kind of question."""
    kind, ways = poll.kind, poll.ways
    first = [by_place_said(poll)] if poll.is_secret else [quorum_said(ways.quorum)]
    said = [
        *([counts_said(ways.counts)] if has_counts(kind) and not poll.is_secret else []),
        *first,
        *([order_said(shuffled=ways.shuffled)] if may_mix(kind) else []),
        *([opens_said(poll, now)] if poll.is_unseen else []),
        *([repeats_said(ways.repeats)] if may_repeat(kind) and not poll.is_secret else []),
        nudges_said(poll, now),
    ]
    return _lines(said)


def by_place_said(poll: Poll) -> Say:
    """Whether it is told what each group said."""
    return Say("groups-apart" if poll.ways.by_place else "groups-together")


def counts_said(counts: Counts) -> Say:
    """When people see how many chose what."""
    return Say(f"counts-{counts.value}")


def quorum_said(quorum: int) -> Say:
    """How many answers it needs."""
    return Say("needs-answers", quorum=quorum) if quorum else Say("needs-any")


def order_said(*, shuffled: bool) -> Say:
    """In which order options stand."""
    return Say("order-mixed" if shuffled else "order-kept")


def opens_said(poll: Poll, now: datetime) -> Say:
    """When it opens."""
    return Say("opens-when-posted") if poll.opens_at is None else Say("opens-at", when=when(poll.opens_at, poll, now))


def nudges_said(poll: Poll, now: datetime) -> Say:
    """Whether it is nudged by itself, and when."""
    if poll.nudged:
        return Say("nudges-done")
    if poll.is_unseen or not poll.ways.nudges:
        return Say("nudges-on" if poll.ways.nudges else "nudges-off")
    at = nudges_at(poll)
    return Say("nudges-at", when=when(at, poll, now)) if at is not None and at > now else Say("nudges-not")


def repeats_said(repeats: Repeats) -> Say:
    """How often it is asked."""
    return Say(f"repeats-{repeats.value}")


def quorum_result(poll: Poll, tally: Tally) -> Say:
    """Whether as many answered as were needed, where a number was; said of every kind of question."""
    about: dict[str, str | int | Say] = {"question": poll.question, "total": tally.total, "quorum": poll.ways.quorum}
    return Say("result-needed-reached" if tally.total >= poll.ways.quorum else "result-needed-missed", **about)


def enough_said(poll: Poll, tally: Tally) -> Sequence[Say]:
    """The same in few words, where the question stands above; nothing where any number is enough."""
    if not poll.ways.quorum:
        return []
    word = "result-needed-reached" if tally.total >= poll.ways.quorum else "chart-needed-missed"
    return [Say(word, quorum=poll.ways.quorum)]


def _lines(said: Iterable[Say]) -> list[Text]:
    return [Text(one) for one in said]
