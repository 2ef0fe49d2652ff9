"""Codes on the ballot of a secret question: however large its numbers, they fit where buttons carry them."""

from dataclasses import replace

import pytest

from bot.chat.languages import NAMES
from bot.polls.model import PollId
from bot.polls.showing.secret_choices import ballot_of_boxes, secret_choices, take_back_choice, who_choice
from tests.conftest import MakeChat

MOST_BYTES = 64
"""What a button carries, at the least of all platforms; and what follows a link into a private chat."""

HIGHEST = PollId(2**53 - 1)
LONGEST = max(NAMES, key=len)
EVERYTHING = tuple(range(1, 11))
OPTIONS = " | ".join("ABCDEFGHIJ")


@pytest.mark.parametrize("language", ["", LONGEST])
async def test_the_longest_codes_fit(make_chat: MakeChat, language: str) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", f"/poll Lunch? | {OPTIONS}")
    await chat.says_privately("ada", "/polls draft kind several")
    ada = chat.sender("ada")
    draft = chat.storage.read(lambda work: work.polls.find_draft(work.people.person_of(ada).id))
    assert draft is not None
    poll = replace(draft, id=HIGHEST, number=10**6)
    code = chat.storage.read(lambda work: work.codes_for("secret")[0])
    boxes = ballot_of_boxes(poll, code, EVERYTHING, language)
    others = (*secret_choices(poll, language), take_back_choice(poll, language), who_choice(poll, language))
    tail = f":{language}" if language else ""

    assert boxes[0].action == f"tick:{HIGHEST}:{code}:1022{tail}"
    assert boxes[-1].action == f"send:{HIGHEST}:{code}:1023{tail}"
    assert [choice for choice in (*boxes, *others) if len(choice.action.encode()) > MOST_BYTES] == []
    assert len(f"polls-{HIGHEST}_{code}") <= MOST_BYTES
