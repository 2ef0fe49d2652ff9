"""Many people pressing buttons on Discord at once, and what their waiting was like."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from tests.platforms import load
from tests.platforms.discord.interactions import COMPONENT, FIRST_ANSWER_WITHIN, Interaction
from tests.platforms.discord.messages import BUTTON, Shown, label_of
from tests.platforms.discord.people import Person
from tests.platforms.load import Turns, percentile

Presses = Callable[[Person, Shown, str, str], Interaction]


@dataclass(frozen=True, kw_only=True)
class LoadReport(load.LoadReport):
    """How a load went; latency is from delivery to the first answer.

    `too_late`: answered after three seconds from the press, by the machine's clock. `thinking`: still not settled.
    """

    thinking: int
    too_late: int
    settled_p50: float
    settled_p99: float


class Load(Turns[Person, Interaction]):
    """Presses on the buttons of some messages, each answered press followed by what is to come next."""

    def __init__(
        self,
        presses: Presses,
        on: Sequence[Shown],
        people: Sequence[Person],
        choose: Callable[[int], int],
        codes: Sequence[str] | None = None,
    ) -> None:
        """`choose` gives a number below the one it gets. `codes`: of the buttons to be pressed, or all are."""
        super().__init__(people)
        self._press_on = presses
        self._targets = [(shown, _choices(shown, codes)) for shown in on]
        self._choose = choose
        self._waiting: dict[int, Interaction] = {}
        self._more = asyncio.Event()

    async def finished(self, timeout: float = 60.0) -> LoadReport:  # noqa: ASYNC109 - a test names its patience
        """Wait until every press has its first answer. Raises `TimeoutError`."""
        await super().finished(timeout)
        return self.report()

    async def until_answered(self, count: int, timeout: float) -> None:  # noqa: ASYNC109 - a test names its patience
        """Wait until so many presses are answered. Raises `TimeoutError`."""
        async with asyncio.timeout(timeout):
            while self.answered < count:
                self._more.clear()
                await self._more.wait()

    def again(self, now: float) -> int:
        """Let everybody press once more who sees by now that their press failed; gives how many did."""
        failed = [press for press in self._waiting.values() if press.state(now) == "failed"]
        before = len(self.presses)
        for press in failed:
            del self._waiting[press.id]
            self._next(press.person)
        return len(self.presses) - before

    def report(self) -> LoadReport:
        """How it went so far."""
        done = [press for press in self.presses if press.answered]
        settled = sorted((press.settled - press.pressed) * 1000 for press in done if press.settled)
        return LoadReport(
            **asdict(super().report()),
            thinking=len(done) - len(settled),
            too_late=sum(press.answered - press.pressed > FIRST_ANSWER_WITHIN for press in done),
            settled_p50=percentile(settled, 50),
            settled_p99=percentile(settled, 99),
        )

    def _press(self, person: Person) -> None:
        shown, choices = self._targets[self._choose(len(self._targets)) if len(self._targets) > 1 else 0]
        code, label = choices[self._choose(len(choices))]
        press = self._press_on(person, shown, code, label)
        press.then = self._when_answered
        self.presses.append(press)
        self._waiting[press.id] = press

    def _when_answered(self, press: Interaction) -> None:
        self._waiting.pop(press.id, None)
        super()._when_answered(press)
        self._more.set()


def _choices(shown: Shown, codes: Sequence[str] | None) -> list[tuple[str, str]]:
    found = [
        (part["custom_id"], label_of(part))
        for part in shown.parts()
        if part["type"] == BUTTON and part.get("custom_id") and (codes is None or part["custom_id"] in codes)
    ]
    assert found, "nothing to press under this message"
    return found


def last_codes(presses: Sequence[Interaction], message: Shown, *, answered: bool) -> dict[int, str]:
    """What each person pressed last on a message, in the order of pressing; of the answered presses only, or of all."""
    meant = [
        press
        for press in presses
        if press.kind == COMPONENT and press.message is message and (press.first or not answered)
    ]
    return {press.person.id: press.custom_id for press in sorted(meant, key=lambda press: press.number)}
