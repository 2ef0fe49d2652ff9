"""A curious organiser, an owner, and a reader who was left out: each test tries to win by what a chat gives, and fails.

Who tries to become somebody who reads it, to hide it or to bring it out earlier is in `_2`. The same by the pages of
the dashboard is in `tests/web/dashboard/`, and what no rule can stop is in `test_limits.py`.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.concerns.model.concern import ConcernId, Outcome
from bot.concerns.use_cases.following import Withdraw
from bot.concerns.use_cases.handing_over import keep_readers
from bot.concerns.use_cases.reading import (
    CloseConcern,
    DeleteConcern,
    ExportConcern,
    MuteConcern,
    NoteConcern,
    ReaderRequest,
    TakeConcern,
)
from bot.main.core import FEATURES
from bot.people.codes import new_code
from bot.people.model import CodeKind, Role
from storage.work import StorageWork
from tests.concerns.carers import Carer
from tests.concerns.conftest import MakeDesk
from tests.concerns.curious import REPLY, SLOWLY, TEXT, leaves_joe_out
from tests.concerns.desk import Desk, shown
from tests.concerns.readers import EVENING, answers, does, listed, only, opens, released
from tests.polls.secret_voters import all_rows, everything_shown, said
from tests.polls.test_secret_adversarial import differing, told
from tests.support.chat import private

CURIOUS = ("ada", "eve", "joe")
"""The owner, an organiser, and a reader whom the carer left out."""

Seen = Sequence[tuple[str, object]]

TYPED = (
    *("/help", "/polls", "/polls more", "/privacy", "/people", "/people log", "/people grants", "/people concerns"),
    *("/settings", "/me", "/me waiting", "/mydata", "/mydata json", "/support", "waiting", "/dashboard", "/start"),
    *("/concern review", "/concern readers", "/concern send", "/concern choices", "/followup show", "/followup more"),
    *("/people log 999", "/people log 5", "/digest", "/announce", "/remind", "/whatson", "/whats on"),
)
ACTIONS = sorted({name for feature in FEATURES for name in feature.actions} - {"join-account", "concern", "stop"})


async def sees(desk: Desk, who: str, *codes: str) -> Seen:
    """All that somebody gets by typing, and by pressing whatever there may be, in private and in the group."""
    chat, seen = desk.chat, list[tuple[str, object]]()
    for typed in TYPED:
        chat.clock.passes(SLOWLY)
        seen.append((f"{who}: {typed}", await chat.says_privately(who, typed)))
    for name in ACTIONS:
        for code in (name, f"{name}:{desk.community.id}", *(f"{name}:{it}" for it in codes)):
            chat.clock.passes(SLOWLY)
            seen.append((f"{who}: {name} {code.count(':')}", await chat.sends(who, code, place=private(who))))
    return seen


async def all_see(desk: Desk) -> Seen:
    """All that the curious can see by now: answers, posts, pictures, and to whom something was delivered."""
    seen: list[tuple[str, object]] = []
    for who in CURIOUS:
        seen += await sees(desk, who)
    everything = everything_shown(desk.chat)
    places = {name: everything[name] for name in everything if name != private("ann").id}
    delivered = [place for place, _ in desk.chat.platform.delivered if place != private("ann").id]
    return [*seen, ("places", places), ("delivered", delivered), ("whispered", desk.chat.platform.whispered)]


# 1 to 5: commands, buttons, the log and its numbers, data, notices and their order and moment


async def test_whether_there_is_a_concern_shows_nowhere(make_desk: MakeDesk) -> None:
    """In one world Cat raises one and Ann reads, answers and closes it; in the other nothing happens."""
    seen = []
    for happens in (True, False):
        desk = await make_desk()
        if happens:
            await leaves_joe_out(desk, "cat")
        await desk.chat.time_passes_until(EVENING)
        if happens:
            concern = only(desk)
            await opens(desk, "ann", concern)
            await answers(desk, "ann", concern, REPLY)
            await does(desk, "ann", CloseConcern, concern, outcome=Outcome.CHANGED)
        await desk.chat.time_passes_until(datetime(2026, 12, 2, 10, 0, tzinfo=UTC))
        seen.append(await all_see(desk))

    assert differing(*seen) == set()


async def test_who_of_two_raised_it_shows_nowhere_either_to_those_who_read_it(make_desk: MakeDesk) -> None:
    """But for its random reference, all is the same."""
    seen: list[Seen] = []
    for who in ("cat", "dan"):
        desk = await make_desk()
        await desk.sends(who, TEXT)
        await desk.chat.time_passes_until(EVENING)
        concern = only(desk)
        read = [(f"{reader} reads", await opens(desk, reader, concern)) for reader in ("ann", "joe")]
        await desk.chat.time_passes_until(datetime(2026, 12, 2, 10, 0, tzinfo=UTC))
        rows = [(name, len(there)) for name, there in all_rows(desk.chat.storage).items()]
        found = [*read, *await sees(desk, "ann"), *await sees(desk, "ada"), ("rows", rows)]
        seen.append([(what, told(it, *refs_of(concern))) for what, it in found])

    assert differing(*seen) == set()


def refs_of(concern: str) -> list[str]:
    """The random id of a concern, and what it is called by in buttons and in the log."""
    return [concern[:length] for length in (36, 18, 8)]


async def test_the_same_look_does_see_what_is_no_secret(make_desk: MakeDesk) -> None:
    """So it is thorough: a question that Cat asks is seen in many places."""
    seen = []
    for happens in (True, False):
        desk = await make_desk()
        if happens:
            await desk.chat.says("ada", "/poll Lunch? | Soup | Salad")
        seen.append(await all_see(desk))

    assert {"ada: /polls", "eve: /polls", "places", "delivered"} <= differing(*seen)


async def test_nothing_is_told_to_anybody_at_the_moment_of_sending(ours: Desk) -> None:
    before = list(ours.chat.platform.delivered)
    await ours.sends("cat", TEXT)
    await ours.chat.minutes_pass(60)

    assert ours.chat.platform.delivered == before


async def test_neither_counts_of_people_nor_presences_nor_names_change(ours: Desk) -> None:
    def look(work: StorageWork) -> object:
        places = work.places.list_of(work.people.list_communities()[0].id)
        return work.places.count_people([place.id for place in places])

    before, rows = ours.chat.storage.read(look), all_rows(ours.chat.storage)
    await Carer(ours.chat).sends(TEXT)
    await ours.sends("cat", TEXT)
    after = all_rows(ours.chat.storage)

    assert ours.chat.storage.read(look) == before
    assert {name for name in rows if rows[name] != after[name]} == {"concerns", "concern_keys"}


# 6 to 9: forged and replayed codes, other people's drafts and threads, refs


FORGED = (
    *("concern:review", "concern:readers", "concern:choices", "concern:code", "concern:change", "concern:more"),
    *("concern:reader:1", "concern:switch:tell-me", "concern:sooner", "concern:send", "concern:cancel"),
)


@pytest.mark.parametrize("who", CURIOUS)
async def test_buttons_of_anothers_draft_do_nothing_to_it_and_show_nothing(ours: Desk, who: str) -> None:
    chat, carer = ours.chat, Carer(ours.chat)
    review = await carer.writes(TEXT)
    code = carer.code.replace("-", "")
    for action in FORGED:
        chat.clock.passes(SLOWLY)
        for place in (private(who), chat.place, replace(carer.place, title="")):
            answer = await chat.sends(who, action, place=place)
            assert TEXT not in shown(answer)
            assert code not in shown(answer).replace("-", "")
    sent = ours.concerns()

    assert sent == []
    assert await carer.says("/concern review") == review


async def test_in_the_chat_of_another_words_are_their_own(ours: Desk) -> None:
    """An organiser who says that they are in the carer's chat adds no words, whatever a client claims."""
    carer = Carer(ours.chat)
    await carer.writes(TEXT)
    await ours.chat.says("eve", "Eve was here.", place=carer.place)

    assert "Eve was here." not in await carer.says("/concern review")


async def test_replaying_the_button_of_somebody_elses_concern_sends_nothing_and_opens_nothing(ours: Desk) -> None:
    carer = Carer(ours.chat)
    await carer.writes(TEXT)
    action, code = carer.action("I saved it. Send"), carer.code
    early = await ours.chat.sends("eve", action, place=private("eve"))
    unsent = ours.concerns()
    await carer.presses("I saved it. Send")
    late = await ours.chat.sends("eve", action, place=private("eve"))

    assert (shown(early), unsent) == (said("draft-lost"), [])
    assert TEXT not in shown(late)
    assert len(ours.concerns()) == 1
    assert TEXT in await carer.follows(code)


async def test_a_thread_that_its_carer_has_open_is_open_to_nobody_else(ours: Desk) -> None:
    chat, carer = ours.chat, Carer(ours.chat)
    await carer.follows(await carer.sends(TEXT))
    for action in ("show", "more", "withdraw", "withdraw:yes", "tell:on", "tell:off", "hide"):
        chat.clock.passes(SLOWLY)
        answer = await chat.sends("eve", f"followup:{action}", place=private("eve"))
        assert TEXT not in shown(answer)
        assert action == "hide" or shown(answer) == said("receipt-again")

    assert len(ours.concerns()) == 1
    assert all_rows(chat.storage)["return_addresses"] == []
    with pytest.raises(Exception, match="receipt-again"):
        await chat.core.engine.do(None, Withdraw(asker=f"fake:{carer.account} ", is_sure=True))


BY_READERS: tuple[tuple[type[ReaderRequest], dict[str, object]], ...] = (
    (TakeConcern, {}),
    (NoteConcern, {"text": REPLY}),
    (CloseConcern, {"outcome": Outcome.NOTHING}),
    (MuteConcern, {"muted": True}),
    (DeleteConcern, {}),
    (ExportConcern, {}),
)


async def test_whoever_knows_its_ref_or_its_id_and_reads_it_not_gets_the_same_as_for_none(ours: Desk) -> None:
    await leaves_joe_out(ours, "cat")
    concern = await released(ours)
    before = ours.concerns()
    for who, word in (("joe", "concern-none-such"), ("ada", "role-denied"), ("eve", "role-denied")):
        for ref in (concern, concern[:8], concern.upper(), "00000000-0000-4000-8000-000000000000", "%", ""):
            said_of = {await opens(ours, who, ref), await answers(ours, who, ref, REPLY)}
            said_of |= {await does(ours, who, what, ref, **more) for what, more in BY_READERS}
            assert said_of == {word}, (who, ref)

    assert ours.concerns() == before
    assert listed(ours, "ada") == ["role-denied"]


async def test_a_concern_of_another_community_is_as_missing_as_none(ours: Desk) -> None:
    """Zoe reads concerns elsewhere, and Joe reads here: neither gets the other's by naming their own community."""
    await leaves_joe_out(ours, "cat")
    concern = await released(ours)
    code = ours.chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    other = replace(ours.chat.typed("zoe", f"/join {code}"), place=replace(ours.chat.place, id="other"))
    await ours.chat.core.engine.handle(replace(other, sender=ours.chat.sender("zoe", leads=True)))
    await ours.chat.says_privately("zoe", f"/join {code} yes")

    def gives(work: StorageWork) -> int:
        community = work.people.list_communities()[-1]
        zoe = work.people.person_of(ours.chat.sender("zoe"))
        work.people.give_role(zoe.id, community.id, Role.READER)
        keep_readers(work, community)
        return int(community.id)

    theirs = ours.chat.storage.transact(gives)
    refused = []
    for community in (theirs, ours.community.id):
        try:
            await ours.chat.core.engine.do(
                ours.chat.sender("zoe"), ExportConcern(community=community, concern=ConcernId(concern))
            )
        except Exception as no:  # noqa: BLE001 - whichever refusal it is
            refused.append(str(no))

    assert refused == ["concern-none-such", "role-denied"]
