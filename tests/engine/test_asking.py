"""Forms one question at a time, and private work: what is kept, and what never is."""

from dataclasses import dataclass, field

import pytest

from bot.chat.commands import CommandSpec
from bot.chat.inbound import Commanded, Pressed, Submitted
from bot.chat.outbound import Answer, Field, Form, Say
from bot.feature import Command, Does, Feature, Lane, Request
from bot.main.core import FEATURES, assemble, connect
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.support.chat import Chat, make_core


@dataclass(frozen=True, kw_only=True)
class OpenSecret(Request):
    pass


@dataclass(frozen=True, kw_only=True)
class TellSecret(Request):
    words: str = field(repr=False)


TOLD: list[str] = []


def open_secret(work: object, who: object, ask: OpenSecret) -> Answer:
    fields = (
        Field(name="what", label=Say("form-reason")),
        Field(name="more", label=Say("form-reason"), required=False),
    )
    return Answer(
        form=Form(name="secret", title=Say("form-reason"), fields=fields, send=Say("form-save"), private=True)
    )


def tell_secret(work: object, who: object, ask: TellSecret) -> Answer:
    TOLD.append(ask.words)
    return Answer(note=Say("form-save"))


def _read(inbound: Commanded | Pressed) -> OpenSecret:
    return OpenSecret()


def _read_form(inbound: Submitted) -> TellSecret:
    return TellSecret(words=" / ".join(inbound.values.values()))


SECRETS = Feature(
    name="secrets",
    commands=(Command(spec=CommandSpec(name="secret", summary="help-summary"), read=_read),),
    forms={"secret": _read_form},
    requests={
        OpenSecret: Does(use_case=open_secret, lane=Lane.LOOK),
        TellSecret: Does(use_case=tell_secret, lane=Lane.ALONE),
    },
)


async def _chat(make_chat: MakeChat) -> Chat:
    chat = await make_chat()
    core = assemble(
        chat.storage,
        {"fake": chat.platform},
        language="en",
        now=chat.clock,
        machine_now=chat.clock,
        features=(*FEATURES, SECRETS),
        painter=chat.core.painter,
    )
    connect(core, chat.storage)
    chat.core = core
    TOLD.clear()
    return chat


async def test_a_private_form_is_filled_in_memory_alone(make_chat: MakeChat) -> None:
    chat = await _chat(make_chat)
    await chat.says_privately("bob", "/secret")
    await chat.says_privately("bob", "unmistakable words")
    file = chat.storage.database.file
    assert file is not None
    kept = b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))
    assert b"unmistakable" not in kept
    await chat.says_privately("bob", "skip")

    assert TOLD == ["unmistakable words / "]


@pytest.mark.parametrize("at_once", [True, False], ids=["one form", "one question at a time"])
async def test_private_work_leaves_no_key_and_no_account(make_chat: MakeChat, at_once: bool) -> None:
    chat = await _chat(make_chat)
    before = _counted(chat)
    if at_once:
        await chat.submits("bob", "secret", what="words")
    else:
        await chat.says_privately("bob", "/secret")
        await chat.says_privately("bob", "words")
        await chat.says_privately("bob", "skip")

    assert TOLD[0].startswith("words")
    assert _counted(chat) == before


def _counted(chat: Chat) -> list[int]:
    def count(work: StorageWork) -> list[int]:
        connection = work.ballots._transaction.connection
        tables = ("accounts", "persons", "inbox_keys", "asked_forms", "presences")
        return [connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() for table in tables]  # noqa: S608

    counted: list[int] = chat.storage.read(count)
    return counted


async def test_a_part_done_form_survives_a_restart(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says("ada", "/poll Lunhc? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 change")
    await chat.says_privately("ada", "Lunch?")
    chat.core = make_core(chat.storage, chat.platform, chat.clock)
    await chat.says_privately("ada", "keep")

    assert chat.poll.title == "Lunch?"


async def test_stop_is_let_through_first(make_chat: MakeChat) -> None:
    chat = await _chat(make_chat)
    await chat.says_privately("bob", "/secret")
    await chat.says_privately("bob", "stop")

    assert chat.note.startswith("You will hear nothing more from me.")
    await chat.says_privately("bob", "words after the stop")
    assert TOLD == []


async def test_cancel_ends_a_form_and_says_so(make_chat: MakeChat) -> None:
    chat = await _chat(make_chat)
    await chat.says_privately("bob", "/secret")
    await chat.presses_answer("bob", "Cancel")
    assert chat.note
    await chat.says_privately("bob", "words after that")

    assert TOLD == []


async def test_an_empty_or_too_long_answer_is_asked_again_with_the_reason(make_chat: MakeChat) -> None:
    chat = await _chat(make_chat)
    await chat.says_privately("bob", "/secret")
    await chat.says_privately("bob", "x" * 301)
    assert "300" in chat.private_message
    await chat.says_privately("bob", "short")
    await chat.says_privately("bob", "skip")

    assert TOLD == ["short / "]
