"""Whatever is typed after `/announce`, or comes in a button: read, or refused, and never a fault."""

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from bot.announcements.reading import read_announce, read_card, read_do, read_words
from bot.announcements.use_cases.reporting import ListAnnouncements
from bot.announcements.use_cases.sending import SendNow
from bot.announcements.use_cases.writing import Announce, OpenWriting, ShowCard
from bot.chat.inbound import Commanded, Place, Pressed, Sender, Submitted
from bot.feature import Request
from bot.refusals import Refusal

_WHO, _WHERE = Sender(platform="fake", id="ada"), Place(platform="fake", id="x", private=True)

_PIECES = ["7", "draft", "list", "at", "put", "topic", "send", "99999999999999999999", "٧", "-1", "1e3", ":", "_", "\n"]


def _typed(words: str) -> Request:
    return read_announce(
        Commanded(key="1", sender=_WHO, place=_WHERE, name="announce", values={"what": words} if words else {})
    )


def _pressed(action: str) -> Pressed:
    return Pressed(key="1", sender=_WHO, place=_WHERE, action=action)


def test_only_our_own_words_after_a_number_are_ours() -> None:
    assert isinstance(_typed("7 send"), SendNow)
    assert isinstance(_typed("#7"), ShowCard)
    assert isinstance(_typed("٧ send"), SendNow)
    assert isinstance(_typed("7 send this on please"), Announce)
    assert isinstance(_typed("list"), ListAnnouncements)
    assert isinstance(_typed("hello"), OpenWriting)


@given(st.lists(st.one_of(st.sampled_from(_PIECES), st.text(max_size=12)), max_size=5).map(" ".join))
def test_whatever_is_typed_is_read_or_refused(words: str) -> None:
    with suppress(Refusal):
        assert isinstance(_typed(words), Request)


@given(st.lists(st.one_of(st.sampled_from(_PIECES), st.text(max_size=12)), max_size=5).map(":".join))
def test_whatever_a_forged_button_says_is_read_or_refused(code: str) -> None:
    for read in (read_do, read_card):
        with suppress(Refusal):
            assert isinstance(read(_pressed(f"announce-do:{code}")), Request)
    form = Submitted(key="1", sender=_WHO, place=_WHERE, form=f"announce-words:{code}", values={})
    with suppress(Refusal):
        assert isinstance(read_words(form), Request)
