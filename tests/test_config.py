"""Settings: the file, the environment over it, secrets in files; each wrong key told by name, never its value."""

import re
import tomllib
from pathlib import Path

import pytest

from bot.config import Settings, WrongSettings, read_settings
from bot.main.core import open_words
from bot.words import plain

ROOT = Path(__file__).parents[1]
SECRET = "123456:AAH-nobody-may-see-this"


def _write(folder: Path, text: str, mode: int = 0o600) -> None:
    file = folder / "config.toml"
    file.write_text(text)
    file.chmod(mode)


def _told(folder: Path, text: str = "", **environ: str) -> list[str]:
    """What is said of these settings, line by line."""
    _write(folder, text)
    with pytest.raises(WrongSettings) as wrong:
        read_settings(environ, folder)
    lines = [plain(open_words().text(line, "en")) for line in wrong.value.lines]

    assert not any(SECRET in said for said in (*lines, str(wrong.value), repr(wrong.value)))
    return lines


def test_the_example_has_every_key_with_its_default() -> None:
    told = tomllib.loads((ROOT / "config.example.toml").read_text())
    shown = Settings().model_dump(mode="json")

    assert told == shown


def test_the_example_says_a_word_on_every_key() -> None:
    lines = (ROOT / "config.example.toml").read_text().splitlines()
    bare = [line for line in lines if re.match(r"\w+ = ", line) and not re.search(r" # \w.{8,}", line)]

    assert bare == []


def test_the_example_can_be_used_as_it_is(tmp_path: Path) -> None:
    before = read_settings({}, tmp_path)
    _write(tmp_path, (ROOT / "config.example.toml").read_text())

    assert read_settings({}, tmp_path) == before


def test_without_a_file_all_is_as_by_default(tmp_path: Path) -> None:
    settings = read_settings({}, tmp_path)

    assert settings.web.port == 8080
    assert settings.storage.url == f"sqlite:///{tmp_path}/data/caresay.db"
    assert settings.keys.directory == tmp_path / "data" / "keys"


def test_the_environment_counts_more_than_the_file(tmp_path: Path) -> None:
    _write(tmp_path, '[web]\nport = 1000\nhost = "::1"\n[community]\nlanguages = ["en"]')
    environ = {
        "CARESAY_WEB__PORT": "2000",
        "CARESAY_COMMUNITY__LANGUAGES": "cy, en",
        "CARESAY_TELEGRAM__PER_SECOND": "9",
    }
    settings = read_settings(environ, tmp_path)

    assert (settings.web.port, settings.web.host, settings.telegram.per_second) == (2000, "::1", 9)
    assert settings.community.languages == ("cy", "en")


def test_another_file_can_be_named(tmp_path: Path) -> None:
    _write(tmp_path, "[web]\nport = 1000")
    (tmp_path / "other.toml").write_text("[web]\nport = 2000")

    assert read_settings({"CARESAY_CONFIG": "other.toml"}, tmp_path).web.port == 2000


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    [said] = _told(tmp_path, CARESAY_CONFIG="other.toml")

    assert said.startswith(f"CARESAY_CONFIG names {tmp_path}/other.toml, and there is no such file.")


@pytest.mark.parametrize(
    ("text", "key", "remedy"),
    [
        ('[web]\nport = "eighty"', "web.port", "1 to 65535"),
        ("[web]\nport = 0", "web.port", "1 to 65535"),
        ("[web]\nport = 65536", "web.port", "1 to 65535"),
        ("[web]\nport = 80.5", "web.port", "1 to 65535"),
        ("[web]\nport = true", "web.port", "1 to 65535"),
        ("[web]\nprt = 80", "web.prt", "web.port"),
        ("[web]\nzzzzzz = 80", "web.zzzzzz", "config.example.toml"),
        ("[telegrm]\nmode = 'polling'", "telegrm", "telegram"),
        ("web = 80", "web", "[web]"),
        ("[web]\nhost = 5", "web.host", "quotes"),
        ('[web]\nhost = ""', "web.host", "value"),
        ('[web]\npublic_url = "say.example.org"', "web.public_url", "https://"),
        ('[discord]\ngateway_url = "https://example.org"', "discord.gateway_url", "wss://"),
        ('[telegram]\napi_url = "https://["', "telegram.api_url", "https://"),
        ('[telegram]\nmode = "pulling"', "telegram.mode", "'polling' or 'webhook'"),
        ("[telegram]\nper_second = 1", "telegram.per_second", "2 to 1000"),
        ("[telegram]\nper_second = 1001", "telegram.per_second", "2 to 1000"),
        ("[telegram]\nper_second = 2.5", "telegram.per_second", "2 to 1000"),
        ("[telegram]\nper_second = true", "telegram.per_second", "2 to 1000"),
        ('[telegram]\nper_second = "many"', "telegram.per_second", "2 to 1000"),
        ('[log]\nlevel = "loud"', "log.level", "'warning' or 'error'"),
        ('[log]\nformat = "xml"', "log.format", "'console' or 'json'"),
        ('[community]\nfound_by = "all"', "community.found_by", "'link' or 'anyone'"),
        ('[community]\ntime_zone = "Europe/Lundon"', "community.time_zone", "Europe/London"),
        ('[community]\ntime_zone = "Europe"', "community.time_zone", "Europe/"),
        ('[community]\ntime_zone = "../../etc/passwd"', "community.time_zone", "Europe/"),
        ("[community]\nlanguages = []", "community.languages", '["en"]'),
        ('[community]\nlanguages = ["English"]', "community.languages", '["en"]'),
        ('[operator]\nis_organiser = "perhaps"', "operator.is_organiser", "true or false"),
        ('[storage]\nurl = "mysql://localhost/caresay"', "storage.url", "postgresql://"),
        ('[storage]\nurl = "sqlite://"', "storage.url", "sqlite:///data/caresay.db"),
        ("[keys]\ndirectory = 5", "keys.directory", "quotes"),
        ('[keys]\nurl = "sqlite:///keys.db"', "keys.url", "postgresql://"),
    ],
)
def test_a_wrong_value_is_told_in_one_line_by_key_and_remedy(tmp_path: Path, text: str, key: str, remedy: str) -> None:
    [said] = _told(tmp_path, text)

    assert said.startswith(key)
    assert remedy in said.removeprefix(key)
    assert "\n" not in said


def test_every_wrong_key_is_told_at_once(tmp_path: Path) -> None:
    said = _told(tmp_path, '[web]\nport = 0\n[log]\nlevel = "loud"', CARESAY_FRONT_ROOM__ENABLED="maybe")

    assert [line.split()[0] for line in said] == ["web.port", "front_room.enabled", "log.level"]


def test_a_wrong_value_from_the_environment_says_so(tmp_path: Path) -> None:
    [said] = _told(tmp_path, CARESAY_FRONT_ROOM__PORT="many")

    assert said.startswith("front_room.port (CARESAY_FRONT_ROOM__PORT) must be")


@pytest.mark.parametrize("name", ["CARESAY_TELEGRAM_TOKEN", "CARESAY_TELEGRM__TOKEN", "CARESAY_TELEGRAM__TOKN"])
def test_a_misspelt_name_in_the_environment_is_not_passed_over(tmp_path: Path, name: str) -> None:
    said = _told(tmp_path, **{name: SECRET})

    assert said == [f"{name} is no setting. Did you mean CARESAY_TELEGRAM__TOKEN?"]


def test_names_of_ours_that_are_no_settings_are_left_alone(tmp_path: Path) -> None:
    settings = read_settings({"CARESAY_TEST_POSTGRES": "x", "CARESAY_NO_SKIPS": "1", "PATH": "/bin"}, tmp_path)

    assert settings.web.port == 8080


def test_a_file_that_is_not_toml_is_told_by_its_line_and_never_quoted(tmp_path: Path) -> None:
    [said] = _told(tmp_path, f"[telegram]\ntoken = {SECRET}")

    assert f"{tmp_path}/config.toml" in said
    assert "line 2." in said


def test_a_file_that_is_not_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(WrongSettings) as wrong:
        read_settings({}, tmp_path)

    assert [line.word for line in wrong.value.lines] == ["settings-file-unreadable"]


def test_a_wrong_token_is_told_without_it(tmp_path: Path) -> None:
    [said] = _told(tmp_path, f'[telegram]\ntoken = ["{SECRET}"]')

    assert said == "telegram.token must be text in quotes."


def test_an_address_with_a_password_is_told_without_it(tmp_path: Path) -> None:
    [said] = _told(tmp_path, f'[storage]\nurl = "mysql://caresay:{SECRET}@localhost/caresay"')

    assert said.startswith("storage.url must start with")


def test_secrets_are_in_no_repr(tmp_path: Path) -> None:
    url = f"postgresql://caresay:{SECRET}@localhost/caresay"
    settings = read_settings({"CARESAY_TELEGRAM__TOKEN": SECRET, "CARESAY_STORAGE__URL": url}, tmp_path)

    assert settings.telegram.token.get_secret_value() == SECRET
    assert settings.storage.url == url
    assert SECRET not in repr(settings) + str(settings) + repr(settings.storage) + f"{settings.telegram}"


def test_settings_do_not_change(tmp_path: Path) -> None:
    settings = read_settings({}, tmp_path)
    with pytest.raises(ValueError, match="frozen"):
        settings.web.port = 9


def test_a_secret_may_be_in_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{SECRET}\n")
    (tmp_path / "token").chmod(0o600)
    settings = read_settings({"CARESAY_DISCORD__TOKEN": "file:token"}, tmp_path)

    assert settings.discord.token.get_secret_value() == SECRET


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644])
def test_a_secret_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    (tmp_path / "token").write_text(SECRET)
    (tmp_path / "token").chmod(mode)
    [said] = _told(tmp_path, '[telegram]\ntoken = "file:token"')

    assert said.startswith("telegram.token: others on this computer can read")
    assert said.endswith(f"Run: chmod 600 {tmp_path}/token")


@pytest.mark.parametrize("content", [None, "", " \n"])
def test_a_secret_file_without_a_secret_is_refused(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "token").write_text(content)
    [said] = _told(tmp_path, '[telegram]\ntoken = "file:token"')

    assert said.startswith(f"telegram.token: there is no secret in {tmp_path}/token.")


@pytest.mark.parametrize(
    "text",
    [f'[telegram]\ntoken = "{SECRET}"', f'[storage]\nurl = "postgresql://caresay:{SECRET}@localhost/caresay"'],
)
def test_a_settings_file_with_a_secret_must_be_its_owners_alone(tmp_path: Path, text: str) -> None:
    _write(tmp_path, text, mode=0o644)
    with pytest.raises(WrongSettings) as wrong:
        read_settings({}, tmp_path)

    assert [line.word for line in wrong.value.lines] == ["settings-secret-open"]


def test_a_settings_file_without_a_secret_may_be_read_by_all(tmp_path: Path) -> None:
    _write(tmp_path, '[web]\nport = 1000\n[telegram]\ntoken = ""', mode=0o644)

    assert read_settings({}, tmp_path).web.port == 1000


@pytest.mark.parametrize("url", ["postgresql://a@b/c", "postgresql+psycopg://a@b/c", "sqlite:////srv/caresay.db"])
def test_an_address_that_needs_no_place_stays_as_it_is(tmp_path: Path, url: str) -> None:
    assert read_settings({"CARESAY_STORAGE__URL": url}, tmp_path).storage.url == url
