"""What every life does, done once in the process that all are forked from: statements are put together, words are read.

To import it is to do it. Without it each life spent most of its time on that.
"""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.chat import Chat, Clock, found, make_core, open_storage
from tests.support.platform import FakePlatform


async def _live_once(folder: Path) -> None:
    clock, platform = Clock(), FakePlatform()
    storage = open_storage(f"sqlite:///{folder}/warm.db", clock, durable=False)
    chat = Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)
    await found(chat)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 close")
    await chat.minutes_pass(24 * 60)
    storage.close()


with TemporaryDirectory() as _folder:
    asyncio.run(_live_once(Path(_folder)))
