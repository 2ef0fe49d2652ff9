"""Large words: as large as a platform has them, with room between the lines, and nothing lost."""

from adapters.discord.showing import draw as draw_for_discord
from adapters.telegram.showing import draw as draw_for_telegram
from bot.chat.outbound import Bar, Choice, Message, Quote, Text

CHOICE = Choice(label="Soup", action="vote:7:1", typed="/vote 7 1")
MESSAGE = Message(
    title="Lunch?",
    lines=(Bar(label="Soup", count=2, share=1), Text("Closes Friday"), Quote("# Ann")),
    choices=(CHOICE,),
    large=True,
)


def _answers(_: Choice) -> bool:
    return True


def test_where_there_are_headings_lines_are_headings() -> None:
    drawn = draw_for_discord(MESSAGE, answers=_answers, choose="Choose")
    lines = [line for line in drawn.text.split("\n") if line]

    assert lines[0] == "# **Lunch?**"
    assert [line[:4] for line in lines[1:3]] == ["### ", "### "]
    assert lines[3] == "> \\# Ann"
    assert len(drawn.rows) == 1


def test_where_there_are_no_larger_letters_there_is_room_between_the_lines() -> None:
    drawn = draw_for_telegram(MESSAGE, "CaresayBot", _answers)

    assert drawn.text.count("\n\n") == len(MESSAGE.lines)
    assert drawn.text.replace("\n\n", "\n").count("\n") == len(MESSAGE.lines)
