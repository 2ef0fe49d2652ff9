"""Naming a concern reader, for whoever would rather have no second owner look (`adversarial.md`, C22 and around it)."""

from bot.people.codes import MakeCode, new_code
from bot.people.granting import Grant
from bot.people.grants import ConfirmGrant, DeclineGrant, list_grants
from bot.people.model import CodeKind, CommunityId
from bot.refusals import Refusal
from storage.work import StorageWork
from tests.people.naming import asked, becomes, code_of, is_named, notices, reads, two_owners
from tests.support.chat import Chat, group, private


def community_of(chat: Chat) -> CommunityId:
    found: CommunityId = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    return found


def waiting(chat: Chat) -> Grant:
    def look(work: StorageWork) -> Grant:
        return list_grants(work, work.people.list_communities()[0].id)[0]

    found: Grant = chat.storage.read(look)
    return found


async def elsewhere(chat: Chat) -> CommunityId:
    """Zoe owns another community."""
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    said = chat.typed("zoe", f"/join {code}", place=group("other"))
    sender = chat.sender("zoe", leads=True)
    await chat.core.engine.handle(type(said)(**{**vars(said), "sender": sender}))
    await chat.says_privately("zoe", f"/join {code} yes")
    found: CommunityId = chat.storage.read(lambda work: work.people.list_communities()[-1].id)
    return found


async def test_c22_with_two_owners_a_reader_reads_only_once_the_second_has_confirmed(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    await chat.says("dan", "/privacy")
    before = (reads(chat, "dan"), notices(chat), "Dan" in chat.private_message)
    await chat.presses("bob", "Confirm", place=private("bob"))
    await chat.says_privately("bob", "/privacy")

    assert before == (False, [], False)
    assert reads(chat, "dan")
    assert notices(chat) == ["Dan can now read concerns that are raised in Group without a name."]
    assert "Concerns of Group are read by Dan." in chat.private_message


async def test_neither_the_one_who_named_nor_the_one_named_is_the_second_owner(chat: Chat) -> None:
    await two_owners(chat)
    await becomes(chat, "cat", "Add an owner")
    await is_named(chat, "cat")
    for who in ("ada", "cat"):
        await chat.says_privately(who, "/people confirm 1")
        assert chat.note.startswith("Another owner has to confirm this.")

    assert not reads(chat, "cat")


async def test_organisers_partners_readers_and_strangers_confirm_nothing(chat: Chat) -> None:
    await becomes(chat, "eve", "Add an organiser")
    await becomes(chat, "fay", "Add a partner")
    await is_named(chat, "gus")
    await chat.minutes_pass(1)  # nobody is slowed down
    await two_owners(chat)
    await is_named(chat, "dan")
    action = asked(chat, "bob").choice("Confirm").action
    said = {}
    for who in ("eve", "fay", "gus", "dan", "zoe"):
        await chat.sends(who, action, place=private(who))
        said[who] = chat.note.partition(".")[0]

    assert said.pop("eve") == "Only an owner can do this"
    assert set(said.values()) == {"Only organisers can do this"}
    assert not reads(chat, "dan")


async def test_only_owners_make_codes_for_readers(chat: Chat) -> None:
    await becomes(chat, "eve", "Add an organiser")
    community = community_of(chat)
    await chat.sends("eve", f"people-add:reader:{community}", place=private("eve"))
    by_button = chat.note
    await chat.says_privately("eve", "/people")

    assert by_button == "Only an owner can do this. Ask one of them."
    assert "Add a reader" not in chat.private_message


async def test_another_communitys_and_a_missing_one_are_refused_in_the_same_words(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    grant, mine, theirs = waiting(chat), community_of(chat), await elsewhere(chat)
    said = set()
    for action in (
        f"people-confirm:{theirs}:{grant.id}",
        f"people-confirm:{theirs}:5",
        f"people-decline:{theirs}:{grant.id}",
        f"people-decline:{theirs}:5",
    ):
        await chat.sends("zoe", action, place=private("zoe"))
        said.add(chat.note)
    foreign = set()
    for action in (f"people-confirm:{mine}:{grant.id}", "people-confirm:5:5", f"people-decline:{mine}:{grant.id}"):
        await chat.sends("zoe", action, place=private("zoe"))
        foreign.add(chat.note)

    assert (len(said), len(foreign)) == (1, 1)
    assert waiting(chat) == grant


async def test_the_pages_pass_the_same_checks(chat: Chat) -> None:
    await two_owners(chat)
    await is_named(chat, "dan")
    grant, place, community = waiting(chat), private("ada"), community_of(chat)
    refused = []
    for ask in (
        ConfirmGrant(place=place, community=community, grant=grant.id),
        DeclineGrant(place=private("zoe"), community=community, grant=grant.id),
        MakeCode(place=private("zoe"), community=community, kind=CodeKind.READER),
    ):
        who = "zoe" if ask.place.id == "private-zoe" else "ada"
        try:
            await chat.core.engine.do(chat.sender(who), ask)
        except Refusal as no:
            refused.append(no.word)
    await chat.core.engine.do(
        chat.sender("bob"), ConfirmGrant(place=private("bob"), community=community, grant=grant.id)
    )

    assert refused == ["grant-needs-another", "not-yours", "not-yours"]
    assert reads(chat, "dan")


async def test_a_yes_of_two_owners_at_once_tells_the_group_once(chat: Chat) -> None:
    await two_owners(chat)
    await becomes(chat, "cat", "Add an owner")
    await is_named(chat, "dan")
    actions = {who: asked(chat, who).choice("Confirm").action for who in ("bob", "cat")}
    for who, action in actions.items():
        await chat.sends(who, action, place=private(who))

    assert chat.note.startswith("Nothing is waiting under that number.")
    assert len(notices(chat)) == 1


async def test_a_code_of_a_removed_owner_names_nobody(chat: Chat) -> None:
    await two_owners(chat)
    code = await code_of(chat, "bob", "Add a reader")
    await chat.says_privately("dan", code)
    await chat.says_privately("ada", "/people remove 2")
    await chat.says_privately("ada", "Not us.")
    await chat.says_privately("dan", f"{code} yes")

    assert chat.note.startswith("I do not know this code.")
    assert not reads(chat, "dan")


async def test_a_code_typed_in_the_group_names_nobody(chat: Chat) -> None:
    code = await code_of(chat, "ada", "Add a reader")
    for words in (code, f"{code} yes"):
        await chat.says("dan", words)
        assert chat.note.startswith("This code is for you alone.")

    assert not reads(chat, "dan")


async def test_garbage_in_buttons_is_no_fault(chat: Chat) -> None:
    for action in (
        "people-confirm:", "people-confirm:x:y", "people-decline:7", "people-grants:", "people-remove:7:3:owner",
        "people-leave-yes:7:owner", "people-confirm:7:3:9",
    ):  # fmt: skip
        await chat.sends("ada", action, place=private("ada"))
        assert chat.note
