"""A picture that an organiser sends in one app stands in both, with words for whoever cannot see it."""

import pytest

from bot.words import plain
from tests.end_to_end.everywhere import Town, file_of, texts
from tests.files.making import SECRET, exif, jpeg, segment
from tests.platforms.discord.messages import Media

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_one_picture_stands_in_both_apps_with_what_it_shows(town: Town) -> None:
    await town.says("/announce Tea at three.")
    await town.says("/announce draft picture")
    town.telegram.sends(town.ada, jpeg(segment(0xE1, exif())), caption="Tea and cake, at three.")
    await town.settles()
    assert "What does the picture show, in words?" in texts(town.private(town.ada).by_bot()[-1:])
    await town.ada_presses("Keep it")
    await town.ada_presses("Send now")
    post = next(one for one in town.group.by_bot() if "Tea at three." in one.text)
    there = next(one for one in town.channel.by_bot() if "Tea at three." in one.text)
    shown = file_of(there)

    assert file_of(post).content == shown.content == jpeg()
    assert SECRET not in shown.content
    assert "Picture: Tea and cake, at three." in plain(post.text)
    assert isinstance(shown, Media)
    assert (shown.kind, shown.words) == ("picture", "Tea and cake, at three.")
    assert town.telegram.record.fetched == 1
