"""What is opened to whom: the front room for this machine alone, pages for everybody who has the address."""

import pytest

from bot.config import Settings
from bot.config.settings import FrontRoom, Telegram, Web
from bot.main.ports import has_room, has_web

OUTSIDE, HERE = "https://say.example.org", "http://127.0.0.1:8080"


@pytest.mark.parametrize(
    ("address", "token", "room", "web"),
    [
        ("", "", True, False),
        ("", "123:abc", True, False),
        (OUTSIDE, "", False, True),
        (OUTSIDE, "123:abc", False, True),
        (HERE, "", True, True),
        ("http://localhost:8080", "", True, True),
        ("http://[::1]:8080", "", True, True),
        (HERE, "123:abc", False, True),
        ("http://127.0.0.1.example.org", "", False, True),
        ("http://localhost.example.org", "", False, True),
    ],
)
def test_the_room_is_open_where_nobody_comes_in_from_outside(
    address: str, token: str, *, room: bool, web: bool
) -> None:
    settings = Settings(web=Web(public_url=address), telegram=Telegram(token=token))  # type: ignore[arg-type]

    assert (has_room(settings), has_web(settings)) == (room, web)


def test_a_room_that_is_off_stays_off() -> None:
    assert not has_room(Settings(web=Web(public_url=HERE), front_room=FrontRoom(enabled=False)))
