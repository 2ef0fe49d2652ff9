"""Writes the papers that whoever runs a community has to have: `papers`."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.chat.outbound import Say
from bot.config import Settings, WrongSettings
from bot.main.clock import machine_now
from bot.main.core import speech
from bot.main.opening import look_at_database
from bot.main.papers import retention
from bot.main.papers.filling import TO_DECIDE, fill
from bot.main.papers.live import flags_of, look_live, values_of
from bot.timing.said import long_day
from storage.private_files import write_private_file

TO = "--to"

PAPERS: Mapping[str, str] = {
    "dpia": "impact-assessment.md",
    "retention": "retention-table.md",
    "processing": "record-of-processing.md",
    "breach": "breach-plan.md",
}
"""The template of each paper, and the file that it becomes."""


def papers(settings: Settings, to: Path) -> Sequence[Say]:
    """Write them all, over nothing that is there. Raises `WrongSettings`."""
    look_at_database(settings)
    written = {to / file: text for file, text in filled(settings).items()}
    there = [file for file in written if file.exists()]
    if there:
        raise WrongSettings(*(Say("cli-papers-there", key=TO, file=str(file)) for file in there))
    try:
        to.mkdir(mode=0o700, parents=True, exist_ok=True)
        for file, text in written.items():
            write_private_file(file, text.encode())
    except OSError:
        raise WrongSettings(Say("cli-papers-unwritten", key=TO, folder=str(to))) from None
    return (
        *(Say("cli-papers-written", file=str(file), count=text.count(TO_DECIDE)) for file, text in written.items()),
        Say("cli-papers-decide"),
    )


def filled(settings: Settings) -> Mapping[str, str]:
    """Each paper by the name of its file, as things are now."""
    communities = look_live(settings)
    today = machine_now().date()
    values = {
        **values_of(settings, communities),
        **retention.lengths(),
        "table": retention.table(),
        "today": speech("en")(long_day(today, None)),
    }
    flags = flags_of(settings, communities)
    return {file: fill(template, values, flags) for template, file in PAPERS.items()}
