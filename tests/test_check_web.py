"""`caresay check` of the pages, as its operator reads it."""

from pathlib import Path

import pytest

from bot.main.checking import Findings
from bot.main.looking.web import check_web
from tests.support.installation import Installation


@pytest.mark.parametrize(
    ("address", "header", "is_told"),
    [
        ("", "", False),
        ("http://127.0.0.1:8080", "", False),
        ("https://say.example.org", "X-Forwarded-For", False),
        ("https://say.example.org", "", True),
    ],
)
def test_a_server_in_front_that_does_not_say_who_asks_is_told(
    tmp_path: Path, address: str, header: str, *, is_told: bool
) -> None:
    """Else nobody can be slowed down there."""
    set_here = {"CARESAY_WEB__PUBLIC_URL": address, "CARESAY_WEB__PROXY_HEADER": header}
    installation, findings = Installation(tmp_path, set_here), Findings()
    check_web(installation.settings(), findings)
    installation.reads(findings)

    assert [line.partition(":")[0] for line in installation.said] == ["web.proxy_header"] * is_told
