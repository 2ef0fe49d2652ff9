"""What every adapter passes: acts come in whole and once, messages are shown, changed and taken away, failures named.

Subclass `AdapterContract` in a test module of the platform and give it a fixture `stage`.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from bot.chat.adapter import Adapter, Gone, Unreachable
from bot.chat.fit import fit
from bot.chat.inbound import Confirm, Inbound, Place, Pressed, Said, Sender
from bot.chat.outbound import Answer, Bar, Chart, Choice, Document, Message, Picture, Receipt, Text
from bot.refusals import NotSaved
from tests.support.pictures import png

HOSTILE = "<b onclick=alert(1)>@everyone *soup* _x_ [a](b) `c`</b>"


@dataclass
class Inbox:
    """Keeps what comes in, and answers as it is told."""

    acts: list[Inbound] = field(default_factory=list)
    answer: Answer = field(default_factory=Answer)
    in_place: bool = False  # the answer takes the place of the message that was pressed
    not_saved: int = 0

    async def __call__(self, act: Inbound) -> Answer:
        """The answer set before; `NotSaved` as often as was asked for."""
        if self.not_saved:
            self.not_saved -= 1
            raise NotSaved
        self.acts.append(act)
        if self.in_place and isinstance(act, Pressed):
            return replace(self.answer, replaces=act.on)
        return self.answer


class Stage(ABC):
    """A platform with an adapter that listens: what people do there, and what they see."""

    adapter: Adapter
    inbox: Inbox
    group: Place
    private: Place  # of the person who acts
    nowhere: Place  # a place that cannot be written to

    @abstractmethod
    async def says(self, text: str, place: Place) -> None:
        """The person writes a text."""

    @abstractmethod
    async def presses(self, label: str, place: Place) -> None:
        """The person presses a button of the newest message that has it."""

    @abstractmethod
    async def comes_again(self) -> None:
        """The platform hands over the last act once more, as after a lost confirmation."""

    @abstractmethod
    async def seen(self, place: Place) -> str:
        """All that the person sees in a place, in order."""

    @abstractmethod
    async def seen_by_another(self, place: Place) -> str:
        """All that somebody else sees in a place."""

    @abstractmethod
    async def buttons(self, place: Place) -> Sequence[str]:
        """The labels of all buttons there, in order."""

    @abstractmethod
    async def files(self, place: Place) -> Sequence[bytes]:
        """The pictures and documents that the person sees there, in order."""


QUESTION = Message(
    title="Lunch on Friday?",
    lines=(Bar(label="Soup", count=3, share=0.75), Bar(label="Salad", count=1, share=0.25), Text("Closes soon.")),
    choices=(
        Choice(label="Soup", action="vote:7:1", typed="/vote 7 1"),
        Choice(label="Salad", action="vote:7:2", typed="/vote 7 2"),
    ),
)


PICTURE = Picture(
    of=Chart(title="Lunch on Friday?", rows=(), foot="4 answers"), words="Soup: 3. Salad: 1.", content=png(1)
)
DOCUMENT = Document(name="answers.csv", media_type="text/csv", words="Every answer", content=b"option,count")


class AdapterContract:
    """The claims. Each holds on every platform."""

    async def test_words_come_in_with_who_and_where(self, stage: Stage) -> None:
        await stage.says("Hello all", stage.group)

        (act,) = stage.inbox.acts
        assert isinstance(act, Said)
        assert (act.text, act.place, act.place.private) == ("Hello all", stage.group, False)
        assert act.sender.platform == act.place.platform == stage.adapter.platform
        assert act.sender.id

    async def test_a_private_chat_is_known_to_be_private(self, stage: Stage) -> None:
        await stage.says("Hello", stage.private)

        assert stage.inbox.acts[0].place.private
        assert stage.inbox.acts[0].place == stage.private

    async def test_every_script_comes_in_unharmed(self, stage: Stage) -> None:
        text = "ਚੀਜ਼ਾਂ র‍্যাম্প می‌خواهم 🧑‍🦽 Urdu option (6pm)"
        await stage.says(text, stage.private)

        (act,) = stage.inbox.acts
        assert isinstance(act, Said)
        assert act.text == text

    async def test_a_press_says_what_and_on_which_message(self, stage: Stage) -> None:
        receipt = await stage.adapter.deliver(stage.group, QUESTION, None, "1")
        await stage.presses("Salad", stage.group)

        (act,) = stage.inbox.acts
        assert isinstance(act, Pressed)
        assert (act.action, act.on, act.place) == ("vote:7:2", receipt, stage.group)
        assert act.confirm is not Confirm.NONE

    async def test_the_longest_code_comes_back_whole_from_where_it_stands_twice(self, stage: Stage) -> None:
        long = "tick:".ljust(64, "7")
        choices = tuple(Choice(label=f"{n}", action=long, typed="/vote 7 1") for n in range(2))
        await stage.adapter.deliver(stage.group, Message(title="Lunch?", choices=choices), None, "1")
        if not stage.adapter.capabilities.max_choices:
            pytest.skip("there are no buttons on this platform")
        for label in ("0", "1"):
            await stage.presses(label, stage.group)

        assert [act.action for act in stage.inbox.acts if isinstance(act, Pressed)] == [long, long]

    async def test_the_same_act_handed_over_twice_has_one_key(self, stage: Stage) -> None:
        await stage.says("Hello", stage.private)
        await stage.comes_again()

        assert len({act.key for act in stage.inbox.acts}) == 1

    async def test_two_acts_have_two_keys(self, stage: Stage) -> None:
        for _ in range(2):
            await stage.says("Hello", stage.private)

        first, second = stage.inbox.acts
        assert first.key != second.key

    async def test_nothing_that_people_wrote_is_in_a_repr(self, stage: Stage) -> None:
        await stage.says("something secret", stage.private)

        assert "secret" not in repr(stage.inbox.acts)

    async def test_an_act_that_was_not_saved_is_not_confirmed(self, stage: Stage) -> None:
        await stage.adapter.deliver(stage.group, QUESTION, None, "1")
        stage.inbox.answer, stage.inbox.not_saved = Answer(note="Counted for certain."), 1
        await stage.presses("Soup", stage.group)

        assert "Counted for certain." not in await stage.seen(stage.group)

    async def test_the_answer_to_a_press_is_seen_by_nobody_else(self, stage: Stage) -> None:
        await stage.adapter.deliver(stage.group, QUESTION, None, "1")
        stage.inbox.answer = Answer(note="Counted for certain.", stays=True)
        await stage.presses("Soup", stage.group)

        assert "Counted for certain." not in await stage.seen_by_another(stage.group)

    async def test_a_message_is_shown_with_title_lines_and_buttons(self, stage: Stage) -> None:
        await stage.adapter.deliver(stage.group, QUESTION, None, "1")

        seen = await stage.seen(stage.group)
        for words in ("Lunch on Friday?", "Soup", "3", "Closes soon."):
            assert words in seen
        if stage.adapter.capabilities.max_choices:
            assert list(await stage.buttons(stage.group)) == ["Soup", "Salad"]

    async def test_what_is_whispered_is_seen_by_one_person_alone(self, stage: Stage) -> None:
        await stage.says("Hello", stage.private)
        to = Sender(platform=stage.adapter.platform, id=stage.inbox.acts[0].sender.id)
        for _ in range(2):
            await stage.adapter.whisper(to, Message(title="There is something to read."))

        assert (await stage.seen(stage.private)).count("There is something to read.") == 2
        assert "to read" not in await stage.seen_by_another(stage.group)

    async def test_each_message_has_a_receipt_of_its_own(self, stage: Stage) -> None:
        first = await stage.adapter.deliver(stage.group, QUESTION, None, "1")
        second = await stage.adapter.deliver(stage.group, QUESTION, None, "2")

        assert first != second

    async def test_a_changed_message_stands_where_it_stood(self, stage: Stage) -> None:
        if not stage.adapter.capabilities.can_edit:
            pytest.skip("this platform cannot change a message")
        receipt = await stage.adapter.deliver(stage.group, QUESTION, None, "1")
        changed = await stage.adapter.deliver(stage.group, Message(title="It has closed."), receipt, "2")

        seen = await stage.seen(stage.group)
        assert changed == receipt
        assert "It has closed." in seen
        assert "Lunch on Friday?" not in seen

    async def test_a_change_may_take_the_buttons_away(self, stage: Stage) -> None:
        if not stage.adapter.capabilities.can_edit:
            pytest.skip("this platform cannot change a message")
        receipt = await stage.adapter.deliver(stage.group, QUESTION, None, "1")
        await stage.adapter.deliver(stage.group, replace(QUESTION, choices=()), receipt, "2")

        assert list(await stage.buttons(stage.group)) == []

    async def test_a_message_taken_away_is_gone_and_may_be_taken_away_again(self, stage: Stage) -> None:
        receipt = await stage.adapter.deliver(stage.group, QUESTION, None, "1")
        for _ in range(2):
            await stage.adapter.remove(stage.group, receipt)

        assert "Lunch on Friday?" not in await stage.seen(stage.group)

    async def test_changing_a_message_that_is_gone_says_so(self, stage: Stage) -> None:
        if not stage.adapter.capabilities.can_edit:
            pytest.skip("this platform cannot change a message")
        receipt = await stage.adapter.deliver(stage.group, QUESTION, None, "1")
        await stage.adapter.remove(stage.group, receipt)

        with pytest.raises(Gone):
            await stage.adapter.deliver(stage.group, QUESTION, receipt, "2")

    async def test_a_place_that_cannot_be_written_to_says_so(self, stage: Stage) -> None:
        with pytest.raises(Unreachable) as failed:
            await stage.adapter.deliver(stage.nowhere, QUESTION, None, "1")

        assert "Lunch" not in str(failed.value)

    async def test_a_place_that_was_left_is_neither_written_to_nor_heard(self, stage: Stage) -> None:
        for _ in range(2):
            await stage.adapter.leave(stage.group)
        with pytest.raises(Unreachable):
            await stage.adapter.deliver(stage.group, QUESTION, None, "1")
        await stage.says("Is anybody there?", stage.group)

        assert stage.inbox.acts == []

    async def test_taking_away_what_never_was_is_no_failure(self, stage: Stage) -> None:
        await stage.adapter.remove(stage.group, Receipt("12345"))

        assert "Lunch" not in await stage.seen(stage.group)

    async def test_what_people_wrote_is_shown_as_they_wrote_it(self, stage: Stage) -> None:
        await stage.adapter.deliver(stage.group, Message(title=HOSTILE, lines=(Text(HOSTILE),)), None, "1")

        assert (await stage.seen(stage.group)).count(HOSTILE) == 2

    async def test_a_preview_is_safe_html(self, stage: Stage) -> None:
        html = stage.adapter.preview(Message(title=HOSTILE, choices=(replace(QUESTION.choices[0], label=HOSTILE),)))

        assert "<b onclick" not in html
        assert "&lt;b onclick" in html
        assert not [tag for tag in ("<button", "<a ", "<input", "<script", "style=") if tag in html]

    async def test_a_picture_is_shown_with_its_message(self, stage: Stage) -> None:
        await stage.adapter.deliver(stage.group, replace(QUESTION, attached=PICTURE), None, "1")

        seen = await stage.seen(stage.group)
        assert list(await stage.files(stage.group)) == ([png(1)] if stage.adapter.capabilities.attaches else [])
        for words in ("Lunch on Friday?", "Soup", "3", "Closes soon."):
            assert words in seen
        if stage.adapter.capabilities.max_choices:
            assert list(await stage.buttons(stage.group)) == ["Soup", "Salad"]

    async def test_a_picture_that_was_not_painted_leaves_the_words(self, stage: Stage) -> None:
        unpainted = replace(PICTURE, content=b"")
        await stage.adapter.deliver(stage.group, replace(QUESTION, attached=unpainted), None, "1")

        assert list(await stage.files(stage.group)) == []
        assert "Lunch on Friday?" in await stage.seen(stage.group)

    async def test_a_message_with_a_picture_changes_where_it_stands(self, stage: Stage) -> None:
        can = stage.adapter.capabilities
        if not can.can_edit or not can.attaches:
            pytest.skip("this platform cannot change such a message")
        message = replace(QUESTION, attached=PICTURE)
        receipt = await stage.adapter.deliver(stage.group, message, None, "1")
        words = await stage.adapter.deliver(stage.group, replace(message, title="Three so far"), receipt, "2")
        first = list(await stage.files(stage.group))
        closed = Message(title="It has closed.", attached=replace(PICTURE, content=png(2)))
        picture = await stage.adapter.deliver(stage.group, closed, receipt, "3")

        seen = await stage.seen(stage.group)
        assert receipt == words == picture
        assert (first, list(await stage.files(stage.group))) == ([png(1)], [png(2)])
        assert "It has closed." in seen
        assert "Three so far" not in seen
        assert list(await stage.buttons(stage.group)) == []

    async def test_a_message_with_a_picture_may_lose_it_and_keeps_its_words(self, stage: Stage) -> None:
        receipt = await stage.adapter.deliver(stage.group, replace(QUESTION, attached=PICTURE), None, "1")
        long = Message(title="It has closed.", lines=(Text("word " * 250),))
        for message in (Message(title="It closes."), long):
            receipt = await stage.adapter.deliver(stage.group, message, receipt, "2")

        seen = await stage.seen(stage.group)
        assert "It has closed." in seen
        assert seen.count("word") == 250
        assert "Lunch on Friday?" not in seen

    async def test_a_message_with_a_picture_is_taken_away_with_it(self, stage: Stage) -> None:
        receipt = await stage.adapter.deliver(stage.group, replace(QUESTION, attached=PICTURE), None, "1")
        for _ in range(2):
            await stage.adapter.remove(stage.group, receipt)

        assert list(await stage.files(stage.group)) == []
        assert "Lunch on Friday?" not in await stage.seen(stage.group)
        with pytest.raises(Gone):
            await stage.adapter.deliver(stage.group, replace(QUESTION, attached=PICTURE), receipt, "2")

    async def test_a_press_under_a_picture_says_on_which_message(self, stage: Stage) -> None:
        receipt = await stage.adapter.deliver(stage.group, replace(QUESTION, attached=PICTURE), None, "1")
        await stage.presses("Salad", stage.group)

        (act,) = stage.inbox.acts
        assert isinstance(act, Pressed)
        assert (act.action, act.on) == ("vote:7:2", receipt)

    async def test_a_document_is_shown_changed_and_taken_away_in_private(self, stage: Stage) -> None:
        await stage.says("Hello", stage.private)
        message = Message(title="All answers", attached=DOCUMENT)
        receipt = await stage.adapter.deliver(stage.private, message, None, "1")
        files = [list(await stage.files(stage.private))]
        newer = replace(DOCUMENT, content=b"option,count,share")
        for changed in (replace(message, title="All answers so far"), replace(message, attached=newer)):
            await stage.adapter.deliver(stage.private, changed, receipt, "2")
            files.append(list(await stage.files(stage.private)))
        await stage.adapter.remove(stage.private, receipt)

        assert files == [[b"option,count"], [b"option,count"], [b"option,count,share"]]
        assert list(await stage.files(stage.private)) == []
        assert "All answers" not in await stage.seen(stage.private)

    async def test_an_answer_brings_a_picture_and_another_takes_it_away(self, stage: Stage) -> None:
        await stage.says("Hello", stage.private)
        to_code = Choice(label="Show the code", action="code", typed="/code")
        back = Choice(label="Back", action="back", typed="/back")
        card = Message(title="Your question", choices=(to_code,))
        await stage.adapter.deliver(stage.private, card, None, "1")
        stage.inbox.in_place = True
        stage.inbox.answer = Answer(message=Message(title="A code", choices=(back,), attached=PICTURE))
        await stage.presses("Show the code", stage.private)
        with_code = (await stage.seen(stage.private), list(await stage.files(stage.private)))
        stage.inbox.answer = Answer(message=card)
        await stage.presses("Back", stage.private)

        assert "A code" in with_code[0]
        assert "Your question" not in with_code[0]
        assert with_code[1] == [png(1)]
        assert list(await stage.files(stage.private)) == []
        assert "A code" not in await stage.seen(stage.private)
        assert "Your question" in await stage.seen(stage.private)

    async def test_a_long_message_is_a_picture_and_then_its_words(self, stage: Stage) -> None:
        lines = tuple(Text(f"{number} {'x' * 900}") for number in range(6))
        message = replace(QUESTION, lines=lines, attached=PICTURE)
        for number, page in enumerate(fit(message, stage.adapter.capabilities)):
            await stage.adapter.deliver(stage.group, page, None, str(number))

        seen = await stage.seen(stage.group)
        assert list(await stage.files(stage.group)) == [png(1)]
        assert all(f"{number} xxx" in seen for number in range(6))
        assert list(await stage.buttons(stage.group)) == ["Soup", "Salad"]

    async def test_a_preview_shows_the_picture_in_words_too(self, stage: Stage) -> None:
        html = stage.adapter.preview(replace(QUESTION, attached=replace(PICTURE, words=HOSTILE)))

        assert html.count("<img ") == 1
        assert "<b onclick" not in html
        assert "alt=" in html
        assert not [tag for tag in ("<a ", "<script", "style=", "data:") if tag in html]

    async def test_what_nobody_sent_cannot_be_fetched(self, stage: Stage) -> None:
        for ref in ("", "https://nowhere.example/a.png", "../a"):
            with pytest.raises(Gone):
                await stage.adapter.fetch(ref, 100)

    async def test_its_capabilities_are_usable(self, stage: Stage) -> None:
        can = stage.adapter.capabilities

        assert can.max_text >= 1000
        assert can.max_label > 0
        assert can.max_note > 0
        assert min(can.max_choices, can.form_fields) >= 0
        assert 0 <= can.max_attached_text <= can.max_text
