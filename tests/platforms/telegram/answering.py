"""How the bot answers a press, and what a press then looks like to its person."""

import time
from typing import Any

from tests.platforms.telegram.keyboards import check_deep_links
from tests.platforms.telegram.methods import method
from tests.platforms.telegram.people import Heard
from tests.platforms.telegram.presses import Press
from tests.platforms.telegram.refusing import QUERY_TOO_OLD, Refused
from tests.platforms.telegram.world import World

Json = dict[str, Any]


@method("answerCallbackQuery")
def answer_callback_query(world: World, given: Json) -> bool:
    """Answer a press: once, and while the app still waits."""
    press = world.presses.get(given["callback_query_id"])
    now = world.clock.now()
    if press is None or press.answered or now - press.at > world.query_lives:
        raise Refused(400, QUERY_TOO_OLD)
    url = given.get("url", "")
    if url:
        check_deep_links("answerCallbackQuery.url", [url])
    press.answered = time.perf_counter()
    press.heard = Heard(press.id, given.get("text", ""), given.get("show_alert", False), url, now)
    if press.then is None:
        _show(press)
    else:
        press.then(press)
    return True


def _show(press: Press) -> None:
    heard = press.heard
    assert heard is not None
    press.person.answers.append(heard)
    if heard.text or heard.url:
        sees = "must tap away" if heard.alert else "sees"
        press.message.chat.told.append(f"({press.person.name} {sees}: {heard.text or heard.url})")
