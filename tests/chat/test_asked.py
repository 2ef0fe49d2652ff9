"""What is said in the place of a form where a platform has none."""

from bot.asked import Asked
from bot.chat.capabilities import Capabilities
from bot.chat.inbound import Confirm, Place, Pressed, Sender
from bot.chat.outbound import Answer, Field, Form, Message, Receipt

TYPED = Message(title="Write to me now what happened.")
FORM = Form(
    name="concern-words",
    title="Your concern",
    fields=(Field(name="words", label="Your words", long=True, most=3500),),
    send="Next",
    private=True,
    typed=TYPED,
)
ADA = Sender(platform="plain", id="1")
PLACES = {name: Place(platform=name, id="1", private=True) for name in ("plain", "modal")}
CAN = {"plain": Capabilities(max_text=4000), "modal": Capabilities(max_text=4000, form_fields=5)}


def press(platform: str) -> Pressed:
    place = PLACES[platform]
    return Pressed(key="1", sender=ADA, place=place, confirm=Confirm.DIALOG, action="concern-words")


def test_where_there_are_no_forms_something_else_is_said_and_nothing_is_asked() -> None:
    asked = Asked(CAN)
    answer = asked.ask(None, press("plain"), Answer(form=FORM, replaces=Receipt("7"), erases=(Receipt("5"),)))

    assert answer == Answer(message=TYPED, where="private", replaces=Receipt("7"), erases=(Receipt("5"),))
    assert not asked.holds_private(ADA)


def test_it_stands_below_what_the_answer_says_besides() -> None:
    before, more = Message(title="Before you begin"), Message(title="Who reads")
    answer = Asked(CAN).ask(None, press("plain"), Answer(message=before, more=(more,), form=FORM))

    assert (answer.message, answer.more, answer.form) == (before, (more, TYPED), None)


def test_where_there_are_forms_the_form_is_shown() -> None:
    answer = Answer(form=FORM)

    assert Asked(CAN).ask(None, press("modal"), answer) is answer


def test_what_is_typed_then_goes_into_no_form_that_was_being_filled_before() -> None:
    asked = Asked(CAN)
    earlier = Form(name="earlier", title="Earlier", fields=FORM.fields, send="Next", private=True)
    asked.ask(None, press("plain"), Answer(form=earlier))
    before = asked.holds_private(ADA)
    asked.ask(None, press("plain"), Answer(form=FORM))

    assert (before, asked.holds_private(ADA)) == (True, False)
