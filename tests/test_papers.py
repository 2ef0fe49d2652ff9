"""`caresay papers`: filled from what is set, with what is left to decide; no secret, no name, nothing overwritten."""

import re
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from bot.chat.inbound import Sender
from bot.concerns.model.intake import help_slots
from bot.concerns.use_cases.handing_over import keep_readers
from bot.config import WrongSettings
from bot.main.core import open_words
from bot.main.papers.filling import TO_DECIDE, fill, quoted
from bot.main.papers.writing import PAPERS, papers
from bot.people.model import Role
from bot.records.model import Fate, Lifetime, Purpose
from bot.timing.holidays import Nation
from bot.words import plain
from storage.holdings import PERSONAL
from storage.work import StorageWork
from tests.support.chat import group
from tests.support.installation import CARERS, Installation
from tests.support.postgres import drop_database, fresh_database

TEMPLATES = Path(__file__).parents[1] / "bot" / "main" / "papers" / "templates"
SECRETS = ("123456:telegram-secret", "discord-secret", "kept-from-all")
EVERYTHING = {
    "CARESAY_OPERATOR__NAME": "Rivertown Hosting",
    "CARESAY_OPERATOR__IS_ORGANISER": "true",
    "CARESAY_TELEGRAM__TOKEN": SECRETS[0],
    "CARESAY_DISCORD__TOKEN": SECRETS[1],
    "CARESAY_WEB__PUBLIC_URL": "https://say.example.org",
    "CARESAY_WEB__PROXY_HEADER": "X-Forwarded-For",
}


def writes(home: Installation, to: Path | None = None) -> list[str]:
    return [plain(open_words().text(line, "en")) for line in papers(home.settings(), to or home.folder / "papers")]


def written(home: Installation) -> dict[str, str]:
    return {file.name: file.read_text() for file in (home.folder / "papers").iterdir()}


def takes_concerns(home: Installation, *readers: str, contact: str = "Rivertown Advocacy, 01632 960 001") -> None:
    """A community with an owner; these read its concerns."""
    home.keeps(group())

    def put(work: StorageWork) -> None:
        for name, role in (("ada", Role.OWNER), *((reader, Role.READER) for reader in readers)):
            who = work.people.person_of(Sender(platform="fake", id=name, name=name.title()))
            work.people.keep(who)
            work.flush()
            work.people.keep_name(who.id, name.title())
            work.people.give_role(who.id, CARERS, role)
        keep_readers(work, work.people.get_community(CARERS))
        lines = dict.fromkeys(help_slots(), "") | {help_slots()[0]: "01632 960 002"}
        intake = replace(work.intakes.find(CARERS), slots=(time(8, 15), time(12), time(17, 30)), nation=Nation.WALES)
        work.intakes.put(replace(intake, read_within=2, answer_within=9, contact=contact, help_lines=lines))

    storage = home.storage()
    storage.transact(put)
    storage.close()


def test_all_that_is_set_is_in_them_and_no_names(tmp_path: Path) -> None:
    home = Installation(tmp_path, EVERYTHING)
    takes_concerns(home, "ann", "joe", "kim")
    said = writes(home)
    found = written(home)
    record = found["record-of-processing.md"]

    assert set(found) == set(PAPERS.values())
    assert "Rivertown Hosting" in record
    assert "| Is that an organiser as well? | yes |" in record
    assert "Works with: Telegram, Discord and web pages." in record
    assert "People who read concerns: 3." in record
    assert "They are handed over at 08:15, 12:00 and 17:30." in record
    assert "within 2 working days, by 17:00, and answered within 9." in record
    assert "Outside contact: Rivertown Advocacy, 01632 960 001." in record
    assert '1 filled in, 6 marked "not here", 0 still open' in record
    assert "Nation for bank holidays: Wales." in record
    assert "Concerns are taken." in record
    assert "Pages: `https://say.example.org`" in record
    assert str(tmp_path / "data" / "keys") in record
    assert not any(re.search(r"\b(?:Ada|Ann|Joe|Kim)\b", text) for text in found.values())
    assert len(said) == len(PAPERS) + 1


def test_what_is_missing_is_told_where_concerns_are_not_taken_yet(tmp_path: Path) -> None:
    home = Installation(tmp_path)
    takes_concerns(home, "ann", contact="")
    writes(home)
    record = written(home)["record-of-processing.md"]

    assert "Concerns are not taken yet. What is missing: two people who read concerns; somebody outside who" in record
    assert f"Outside contact: none yet. {TO_DECIDE}" in record
    assert "People who read concerns: 1." in record


def test_what_is_off_is_not_spoken_of(tmp_path: Path) -> None:
    home = Installation(tmp_path)
    writes(home)
    text = "\n".join(written(home).values())

    assert "For: no group yet." in text
    assert "It runs with: nothing yet." in text
    assert "There is no public web address." in text
    assert not any(word in text for word in ("BotFather", "developer portal", "Telegram gets", "Discord gets"))
    assert list(tmp_path.iterdir()) == [tmp_path / "papers"]


@pytest.mark.parametrize("environ", [{}, EVERYTHING], ids=["little set", "everything set"])
def test_each_says_what_is_left_to_decide_and_that_it_is_no_advice(environ: dict[str, str], tmp_path: Path) -> None:
    home = Installation(tmp_path, environ)
    said = writes(home)
    for name, text in written(home).items():
        [line] = [line for line in said if name in line]

        assert f"({text.count(TO_DECIDE)} things for you to decide)" in line
        assert "**not legal advice**" in text
        assert "?" not in re.sub(r"[a-z]\?", "", text)  # no condition is left
        assert "\n\n\n\n" not in text


def test_no_secret_is_in_them(tmp_path: Path, postgres: str) -> None:
    """The address of a database may hold a password: of one only its kind is told."""
    urls = [fresh_database(postgres) for _ in range(2)]
    secret = {"CARESAY_STORAGE__URL": urls[0], "CARESAY_KEYS__URL": urls[1]}
    home = Installation(tmp_path, EVERYTHING | secret)
    takes_concerns(home, "ann", "joe")
    writes(home)
    text = "\n".join(written(home).values())
    for url in urls:
        drop_database(url)

    assert "* Database: PostgreSQL." in text
    assert "* Keys: a second PostgreSQL database." in text
    assert not any(secret in text for secret in (*SECRETS, *urls, "postgresql://"))


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    home = Installation(tmp_path)
    kept = tmp_path / "papers" / "breach-plan.md"
    kept.parent.mkdir()
    kept.write_text("ours")
    with pytest.raises(WrongSettings) as wrong:
        writes(home)

    assert [line.word for line in wrong.value.lines] == ["cli-papers-there"]
    assert list(kept.parent.iterdir()) == [kept]
    assert kept.read_text() == "ours"


def test_a_folder_that_cannot_be_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WrongSettings) as wrong:
        writes(Installation(tmp_path), tmp_path / "file" / "papers")

    assert [line.word for line in wrong.value.lines] == ["cli-papers-unwritten"]


def test_they_are_for_their_owner_alone(tmp_path: Path) -> None:
    writes(Installation(tmp_path))

    assert {file.stat().st_mode & 0o777 for file in (tmp_path / "papers").iterdir()} == {0o600}


def test_peoples_words_stay_words(tmp_path: Path) -> None:
    home = Installation(tmp_path)
    takes_concerns(home, "ann", "joe", contact="A | [b](http://c) <i> `d` $table\n# e")
    writes(home)

    assert r"Outside contact: A \| \[b\](http://c) \<i\> \`d\` $table \# e." in written(home)["record-of-processing.md"]
    assert quoted("a\u202eb\tc") == "ab c"


def test_a_name_or_a_condition_that_nobody_knows_is_a_fault() -> None:
    with pytest.raises(KeyError):
        fill("breach", {}, {})


def test_all_that_is_kept_is_in_the_retention_table(tmp_path: Path) -> None:
    """The table is made from the register, so that it cannot say less than is kept."""
    home = Installation(tmp_path)
    writes(home)
    table = written(home)["retention-table.md"]
    held = [held for columns in PERSONAL.values() for held in columns.values()]

    assert all(held.what in table for held in held)
    assert "90 days after the last thing that was done about it; 365 days after it was handed over" in table
    assert "copies of the database made by `./caresay backup`: 30 days" in table.lower().replace("* ", "")


def test_every_reason_and_rule_has_its_words() -> None:
    from bot.main.papers.wording import FATE, HOW_LONG, WHY

    assert (set(WHY), set(HOW_LONG), set(FATE)) == (set(Purpose), set(Lifetime), set(Fate))


@pytest.mark.parametrize("file", sorted(TEMPLATES.glob("*.md")), ids=lambda file: file.stem)
def test_what_is_said_of_the_law_says_where_it_was_read(file: Path) -> None:
    """Acts, articles and days of the law are only facts where somebody can look them up."""
    law = re.compile(r"\b(?:Act|Article 6|Article 28|Sch 1|s42|2026|72 hours|30 days|controller of its own)\b")
    said = re.split(r"\n(?=[*|?\n])", file.read_text())
    bare = [
        each for each in said if law.search(each) and not re.search(r"source|\*check\*|To decide|^\| Purpose", each)
    ]

    assert [each.strip() for each in bare] in ([], ["## Within 72 hours"])
