"""`caresay check` of concerns, as its operator reads it: told for each community, and never a fault."""

from dataclasses import replace
from pathlib import Path

from bot.chat.inbound import Place, Sender
from bot.concerns.model.intake import help_slots
from bot.main.checking import Findings
from bot.main.looking.concerns import check_concerns
from bot.people.model import Role
from storage.work import StorageWork
from tests.support.installation import CARERS, Installation

GROUP = Place(platform="telegram", id="-100", title="Carers")
ALL = "two people who read them, a reader who neither owns nor runs this, an outside contact, local help"


def home(folder: Path) -> Installation:
    """An installation whose front room takes no port."""
    return Installation(folder, {"CARESAY_FRONT_ROOM__ENABLED": "false"})


def sets(installation: Installation, *, readers: int, contact: str, help_lines: bool) -> None:
    """So much is set in the community."""

    def put(work: StorageWork) -> None:
        for number in range(readers):
            who = work.people.person_of(Sender(platform="telegram", id=str(number)))
            work.people.keep(who)
            work.flush()
            work.people.give_role(who.id, CARERS, Role.READER)
        lines = dict.fromkeys(help_slots(), "") if help_lines else {}
        work.intakes.put(replace(work.intakes.find(CARERS), contact=contact, help_lines=lines))

    storage = installation.storage()
    storage.transact(put)
    storage.close()


def told(installation: Installation) -> list[str]:
    """What is told of concerns alone."""
    findings = Findings()
    check_concerns(installation.settings(), findings)
    installation.reads(findings)
    return installation.said


def test_before_there_is_a_database_nothing_is_told(tmp_path: Path) -> None:
    assert told(home(tmp_path)) == []


def test_each_community_is_told_with_what_is_missing(tmp_path: Path) -> None:
    installation = home(tmp_path)
    installation.keeps(GROUP)

    [line] = told(installation)
    assert line.startswith("Concerns are not taken yet in ")
    assert line.endswith(f"Missing: {ALL}. Owners see how with /people concerns.")


def test_only_what_is_missing_is_told(tmp_path: Path) -> None:
    installation = home(tmp_path)
    installation.keeps(GROUP)
    sets(installation, readers=2, contact="Rivertown Advocacy", help_lines=False)

    [line] = told(installation)
    assert line.endswith("Missing: local help. Owners see how with /people concerns.")


def test_a_community_that_takes_concerns_is_told_too(tmp_path: Path) -> None:
    installation = home(tmp_path)
    installation.keeps(GROUP)
    sets(installation, readers=2, contact="Rivertown Advocacy", help_lines=True)

    [line] = told(installation)
    assert line.startswith("Concerns are taken in ")


async def test_what_is_missing_is_no_fault(tmp_path: Path) -> None:
    """It keeps concerns back, and nothing else: whatever `check` is run for goes on."""
    installation = home(tmp_path)
    installation.keeps(GROUP)
    await installation.checks()

    assert installation.wrong == []
    assert any(line.startswith("Concerns are not taken yet in ") for line in installation.said)
