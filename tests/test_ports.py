"""What is opened to whom: the front room for this machine alone, pages for everybody who has the address."""

import pytest

from adapters.web.serving import Port
from bot.config import Settings
from bot.config.settings import FrontRoom, Telegram, Web
from bot.main.ports import concerns_address, dashboard_address, has_room

OUTSIDE, HERE = "https://say.example.org", "http://127.0.0.1:8080"


@pytest.mark.parametrize(
    ("address", "token", "room", "dashboard"),
    [
        ("", "", True, HERE),
        ("", "123:abc", True, HERE),
        (OUTSIDE, "", False, OUTSIDE),
        (OUTSIDE, "123:abc", False, OUTSIDE),
        (HERE, "", True, HERE),
        ("http://localhost:8080", "", True, "http://localhost:8080"),
        ("http://[::1]:8080", "", True, "http://[::1]:8080"),
        (HERE, "123:abc", False, HERE),
        ("http://127.0.0.1.example.org", "", False, ""),
        ("http://localhost.example.org", "", False, ""),
    ],
)
def test_the_room_is_for_the_machine_itself_and_the_dashboard_where_nobody_can_read_along(
    address: str, token: str, *, room: bool, dashboard: str
) -> None:
    settings = Settings(web=Web(public_url=address), telegram=Telegram(token=token))  # type: ignore[arg-type]

    assert has_room(settings) == room
    assert dashboard_address(settings, Port("127.0.0.1", 8080)) == dashboard


@pytest.mark.parametrize(
    ("address", "token", "told"),
    [
        ("", "", HERE),
        ("", "123:abc", ""),
        (OUTSIDE, "123:abc", OUTSIDE),
        (HERE, "123:abc", HERE),
        ("http://say.example.org", "", ""),
    ],
)
def test_nobody_elsewhere_is_told_to_raise_a_concern_at_an_address_of_this_machine(
    address: str, token: str, told: str
) -> None:
    settings = Settings(web=Web(public_url=address), telegram=Telegram(token=token))  # type: ignore[arg-type]

    assert concerns_address(settings, Port("127.0.0.1", 8080)) == told


def test_without_a_port_there_is_no_dashboard() -> None:
    assert not dashboard_address(Settings(web=Web(public_url=OUTSIDE)), None)


def test_a_room_that_is_off_stays_off() -> None:
    assert not has_room(Settings(web=Web(public_url=HERE), front_room=FrontRoom(enabled=False)))
