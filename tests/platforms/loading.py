"""What a test, or the control door, asks of loads that run."""

from collections.abc import Sequence
from typing import Any

from tests.platforms.load import LoadReport, Turns


class Loads:
    """The part of a stand-in that keeps its loads."""

    loads: Sequence[Turns[Any, Any]]

    async def load_finished(
        self,
        load: Turns[Any, Any],
        timeout: float = 60.0,  # noqa: ASYNC109 - a test names its patience
    ) -> LoadReport:
        """Wait until every press of a load has its first answer. Raises `TimeoutError`."""
        return await load.finished(timeout)

    def load_report(self, load: Turns[Any, Any]) -> LoadReport:
        """How a load went so far."""
        return load.report()

    def load_answered(self, load: Turns[Any, Any]) -> int:
        """How many presses of a load were answered so far."""
        return load.answered

    def load_presses(self, load: Turns[Any, Any]) -> Sequence[Any]:
        """Every press of a load, in the order of pressing."""
        return load.presses

    def stop_load(self, load: Turns[Any, Any]) -> None:
        """Let nobody of this load press any more."""
        load.stop()
