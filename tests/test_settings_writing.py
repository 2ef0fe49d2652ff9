"""Setting single keys in a settings file: every other line stays, and what is not sure is refused."""

from pathlib import Path

import pytest

from bot.config import WrongSettings, read_settings
from bot.config.writing import edited, write_settings

FILE = Path("config.toml")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", '[operator]\nname = "Pat"\n'),
        ("[web]\nport = 1\n\n\n", '[web]\nport = 1\n\n[operator]\nname = "Pat"\n'),
        ("[operator]\nis_organiser = true\n", '[operator]\nname = "Pat"\nis_organiser = true\n'),
        (' [ operator ] # us\nname=""', ' [ operator ] # us\nname="Pat"'),
        ('[operator]\nname = "a # \\" b" # us\n', '[operator]\nname = "Pat"      # us\n'),
        ('[community]\nname = "A"\n[operator]\nname = "B"\n', '[community]\nname = "A"\n[operator]\nname = "Pat"\n'),
        ('[operator]\n# name = "Lee"\n', '[operator]\nname = "Pat"\n# name = "Lee"\n'),
    ],
)
def test_a_key_is_set_where_it_stands_or_belongs(before: str, after: str) -> None:
    assert edited(before, {"operator.name": "Pat"}, FILE) == after


@pytest.mark.parametrize(
    "text",
    [
        'operator.name = "Lee"\n',
        'operator = { name = "Lee" }\n',
        '["operator"]\nname = "Lee"\n',
        '[operator]\n"name" = "Lee"\n',
        '[operator]\nname = """\nLee"""\n',
        '[web]\nhost = """\n[operator]\nname = "Lee"\n"""\n',
    ],
)
def test_what_is_written_in_an_unusual_way_is_refused_and_never_broken(text: str) -> None:
    with pytest.raises(WrongSettings, match="settings-file-uneditable"):
        edited(text, {"operator.name": "Pat"}, FILE)


@pytest.mark.parametrize("name", ['Pat "the" \\ Lee', "Cymru’r Gofalwyr 🏴", "# no comment", "[web]", "a = 1"])
def test_any_name_comes_back_as_it_was_given(tmp_path: Path, name: str) -> None:
    write_settings({"operator.name": name, "operator.is_organiser": True}, {}, tmp_path)
    operator = read_settings({}, tmp_path).operator

    assert (operator.name, operator.is_organiser) == (name, True)


def test_settings_that_would_not_load_are_not_written(tmp_path: Path) -> None:
    write_settings({"operator.name": "Pat"}, {}, tmp_path)
    before = (tmp_path / "config.toml").read_bytes()
    with pytest.raises(WrongSettings, match="settings-time-zone"):
        write_settings({"community.time_zone": "Europe/Lundon"}, {}, tmp_path)

    assert (tmp_path / "config.toml").read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["config.toml"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    kept = tmp_path / "kept.toml"
    kept.write_text("[web]\nport = 9000\n")
    (tmp_path / "config.toml").symlink_to(kept)
    write_settings({"operator.name": "Pat"}, {}, tmp_path)

    assert (tmp_path / "config.toml").is_symlink()
    assert read_settings({}, tmp_path).web.port == 9000


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongSettings, match="settings-folder-unwritable"):
        write_settings({"operator.name": "Pat"}, {"CARESAY_CONFIG": "nowhere/config.toml"}, tmp_path)
