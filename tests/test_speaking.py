"""What the engine gives to an adapter is spoken and fits, every message of it."""

from bot.chat.capabilities import Capabilities
from bot.chat.outbound import Answer, Choice, Message, Say, Text
from bot.main.core import open_words
from bot.speaking import Speaker

PLATFORM = {"fake": Capabilities(max_text=1000)}


def test_further_messages_of_an_answer_are_fitted_too() -> None:
    """On a platform with words alone no act is lost, whichever message has it."""
    further = Message(title=Say("do-post"), choices=(Choice(label=Say("do-close"), action="a", typed="/a"),))
    answer = Speaker(open_words(), PLATFORM, "en").answer(
        Answer(message=Message(title="Hello"), more=(further,)), "fake"
    )

    assert answer.more == (Message(title="Post", lines=(Text("\u2068Close now\u2069: /a"),)),)


def test_a_note_alone_stays_alone() -> None:
    answer = Speaker(open_words(), PLATFORM, "en").answer(Answer(note=Say("do-post")), "fake")

    assert (answer.note, answer.message, answer.more) == ("Post", None, ())


def test_what_is_said_where_something_could_not_be_taken_away_is_spoken_too() -> None:
    for note in (None, Say("do-post")):
        answer = Speaker(open_words(), PLATFORM, "en").answer(Answer(note=note, erase_failed=Say("do-close")), "fake")

        assert answer.erase_failed == "Close now"
