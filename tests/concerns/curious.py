"""What those who are curious have in common: whom they are curious about, and how they go about it."""

from bot.people.codes import new_code
from bot.people.model import CodeKind
from tests.concerns.desk import Desk

TEXT = "Vosper hid my rota under the zinc tray."
REPLY = "Quaint gizmos: we swapped your wards."
SLOWLY = 7
"""Seconds from one act to the next: faster ones are not answered in full."""


async def organises(desk: Desk, who: str) -> None:
    community = desk.community.id
    code = desk.chat.storage.transact(lambda work: new_code(work, CodeKind.ORGANISER, community))
    await desk.chat.says_privately(who, f"/join {code}")


async def leaves_joe_out(desk: Desk, who: str) -> str:
    """Somebody whom we know raises a concern that Joe must not read; gives the code."""
    await desk.writes(who, TEXT)
    await desk.presses(who, "Who reads it")
    await desk.presses(who, "✓ Joe")
    await desk.presses(who, "Back")
    code = desk.code
    await desk.presses(who, "I saved it. Send")
    return code
