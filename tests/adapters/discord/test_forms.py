"""Forms on Discord: opened as they are filled, refused and mended, kept for whoever was shown them, and no longer."""

from collections.abc import Iterator

import pytest

from adapters.discord.forms import KEPT_FOR, MOST_KEPT, Forms, modal
from bot.chat.inbound import Sender
from bot.chat.outbound import Answer, Field, Form
from bot.words import plain
from tests.adapters.discord.conftest import Seconds, Town
from tests.platforms.discord.interactions import FORM, Interaction

ADA, BOB = (Sender(platform="discord", id=number, name=name) for number, name in (("1", "Ada"), ("2", "Bob")))
LONG = "A very long sentence that no label of Discord's can hold, whatever one does with it, and then some more."


def form(name: str = "poll-change:7", value: str = "Lunch?") -> Form:
    question = Field(name="question", label="The question", value=value)
    options = Field(name="options", label="Choices", hint="One a line", long=True, most=900, required=False)
    return Form(name=name, title="Change the words", fields=(question, options), send="Save")


# As a modal


def test_a_form_is_drawn_with_what_stands_in_it_already() -> None:
    drawn = modal(form())

    assert (drawn["custom_id"], drawn["title"]) == ("poll-change:7", "Change the words")
    assert [part["label"] for part in drawn["components"]] == ["The question", "Choices"]
    assert [part.get("description") for part in drawn["components"]] == [None, "One a line"]
    assert [part["component"].get("value") for part in drawn["components"]] == ["Lunch?", None]
    assert [part["component"]["required"] for part in drawn["components"]] == [True, False]
    assert [part["component"]["style"] for part in drawn["components"]] == [1, 2]


def test_what_is_too_long_for_discord_is_cut() -> None:
    asked = Field(name="words", label=LONG, hint=LONG * 2, value="x" * 5000, most=9000)
    drawn = modal(Form(name="a", title=LONG, fields=(asked,), send="Save"))
    (label,) = drawn["components"]

    assert len(drawn["title"]) <= 45
    assert drawn["title"].startswith("A very long sentence")
    assert drawn["title"].endswith("…")
    assert len(label["label"]) <= 45
    assert len(label["description"]) <= 100
    assert (label["component"]["max_length"], len(label["component"]["value"])) == (4000, 4000)


# Kept


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def forms(seconds: Seconds) -> Forms:
    return Forms(seconds)


def test_a_form_is_kept_only_for_whoever_was_shown_it(forms: Forms) -> None:
    forms.keep(ADA, form())

    assert forms.find(ADA, "poll-change:7") == form()
    assert forms.find(BOB, "poll-change:7") is None
    assert forms.fill(BOB, "poll-change:7", {"question": "Bob's"}) is None


def test_a_form_is_kept_as_it_was_filled(forms: Forms) -> None:
    forms.keep(ADA, form())
    forms.fill(ADA, "poll-change:7", {"options": "Soup\nSalad"})
    found = forms.find(ADA, "poll-change:7")

    assert found is not None
    assert [one.value for one in found.fields] == ["Lunch?", "Soup\nSalad"]


def test_a_form_is_forgotten_when_it_is_done_or_too_old(forms: Forms, seconds: Seconds) -> None:
    forms.keep(ADA, form("done"))
    forms.keep(ADA, form("old"))
    forms.forget(ADA, "done")
    seconds.now += KEPT_FOR
    at_the_end = forms.find(ADA, "old")
    seconds.now += 1

    assert at_the_end is not None
    assert (forms.find(ADA, "done"), forms.find(ADA, "old")) == (None, None)


def test_old_forms_are_not_only_hidden_but_gone(forms: Forms, seconds: Seconds) -> None:
    forms.keep(ADA, form("old"))
    seconds.now += KEPT_FOR + 1
    forms.keep(ADA, form("new"))

    assert [name for _, name in forms._kept] == ["new"]


def test_of_too_many_forms_those_shown_first_are_forgotten(forms: Forms) -> None:
    forms.keep(ADA, form("first"))
    forms.keep(ADA, form("second"))
    forms.keep(ADA, form("first"))  # shown once more
    for number in range(MOST_KEPT - 1):
        forms.keep(BOB, form(str(number)))

    assert forms.find(ADA, "first") is not None
    assert forms.find(ADA, "second") is None


def test_what_was_written_is_not_told_by_what_is_kept(forms: Forms) -> None:
    forms.keep(ADA, form(value="secret"))

    assert "secret" not in repr(forms._kept)


# With real sockets


@pytest.fixture
async def opened(town: Town) -> Interaction:
    """The form that corrects a question, open before Ada."""
    await town.is_founded()
    await town.asks()
    card = (await town.uses(town.ada, "polls", town.carers, number="1")).private[0]
    return await town.presses(town.ada, "Change", card)


def inputs(done: Interaction) -> Iterator[tuple[str, str]]:
    assert done.first == FORM
    assert done.form is not None
    for label in done.form["components"]:
        yield label["component"]["custom_id"], label["component"].get("value", "")


async def sends(town: Town, opened: Interaction, **values: str) -> Interaction:
    sent = await town.stand_in.settled(town.stand_in.submits(opened, **values))
    await town.settles()
    return sent


def heard(done: Interaction) -> str:
    assert done.public == []
    return plain(done.text)


async def test_the_form_opens_filled_in(opened: Interaction) -> None:
    assert dict(inputs(opened)) == {"question": "Lunch?", "options": "Soup\nSalad"}


async def test_sent_well_it_corrects_the_question_and_its_post(town: Town, opened: Interaction) -> None:
    sent = await sends(town, opened, question="Dinner?", options="Pie\nFish")

    assert heard(sent).startswith("Changed. People see the new words.")
    assert town.post().lines[0] == "Dinner?"
    assert town.post().labels[:2] == ("Pie", "Fish")


async def test_refused_it_says_why_in_private_and_opens_again_as_it_was_filled(town: Town, opened: Interaction) -> None:
    sent = await sends(town, opened, question="Dinner?", options="Pie\nPie")
    again = await town.presses(town.ada, "Put it right", sent.private[0])
    mended = await sends(town, again, options="Pie\nFish")

    assert heard(sent).startswith("“Pie” is there twice.")
    assert sent.private[0].labels == ("Put it right",)
    assert dict(inputs(again)) == {"question": "Dinner?", "options": "Pie\nPie"}
    assert heard(mended).startswith("Changed.")
    assert town.post().labels[:2] == ("Pie", "Fish")


async def test_refused_twice_it_opens_as_it_was_filled_last(town: Town, opened: Interaction) -> None:
    sent = await sends(town, opened, options="Pie\nPie")
    sent = await sends(town, await town.presses(town.ada, "Put it right", sent.private[0]), options="Fish\nFish")
    again = await town.presses(town.ada, "Put it right", sent.private[0])

    assert dict(inputs(again)) == {"question": "Lunch?", "options": "Fish\nFish"}


async def test_what_was_corrected_already_cannot_be_opened_again_from_an_old_refusal(
    town: Town, opened: Interaction
) -> None:
    refused = await sends(town, opened, options="Pie\nPie")
    await sends(town, await town.presses(town.ada, "Put it right", refused.private[0]), options="Pie\nFish")
    again = await town.presses(town.ada, "Put it right", refused.private[0])

    assert heard(again) == "I no longer have this form. Please begin again."


async def test_after_a_restart_a_refused_form_gives_back_what_was_written(town: Town, opened: Interaction) -> None:
    await town.begins_anew()
    sent = await sends(town, opened, question="Dinner?", options="Pie\nPie")

    assert heard(sent).startswith("“Pie” is there twice.")
    assert heard(sent).endswith("You had written:\n\nDinner?\nPie\nPie")
    assert sent.private[-1].labels == ()


async def test_after_a_restart_a_form_that_is_sent_well_corrects(town: Town, opened: Interaction) -> None:
    await town.begins_anew()
    sent = await sends(town, opened, question="Dinner?")

    assert heard(sent).startswith("Changed.")


async def test_a_form_that_is_old_gives_back_what_was_written(town: Town) -> None:
    seconds = Seconds()
    await town.begins_anew(now=seconds)
    await town.is_founded()
    await town.asks()
    card = (await town.uses(town.ada, "polls", town.carers, number="1")).private[0]
    opened = await town.presses(town.ada, "Change", card)
    seconds.now += KEPT_FOR + 1
    sent = await sends(town, opened, options="Pie\nPie")

    assert heard(sent).endswith("You had written:\n\nLunch?\nPie\nPie")


async def test_somebody_else_cannot_open_the_form_that_ada_was_shown(town: Town, opened: Interaction) -> None:
    code = {"custom_id": f"~form:{opened.form['custom_id']}", "component_type": 2, "id": 0}  # type: ignore[index]
    forged = town.stand_in.new_interaction(3, town.bob, town.carers, code, label="?", message=town.post())
    done = await town.stand_in.settled(town.stand_in.send(forged))

    assert heard(done) == "I no longer have this form. Please begin again."


async def test_a_form_that_follows_a_form_is_opened_by_a_button(town: Town, opened: Interaction) -> None:
    """Discord lets no form be the answer to one."""
    after = Answer(form=form("next"))

    async def take(_: object) -> Answer:
        return after

    town.adapter._taking._inbox = take
    sent = await sends(town, opened, question="Dinner?")
    form_ = await town.presses(town.ada, "Open the form", sent.private[0])

    assert heard(sent).endswith("The form is ready now.")
    assert form_.form is not None
    assert form_.form["custom_id"] == "next"
