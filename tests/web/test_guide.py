"""Which steps of the first minute are done."""

from adapters.web.guide import Guide
from bot.chat.outbound import Choice, Message

OPEN = Message(title="Lunch?", choices=(Choice(label="Soup", action="vote:1", typed="/vote 1 1"),))
CLOSED = Message(title="Lunch?")
OTHER = Message(title="Help", choices=(Choice(label="Who sees this?", action="who:1", typed="/who"),))


def guide() -> Guide:
    return Guide(lambda choice: choice.action.startswith("vote:"))


def states(one: Guide, *, can_skip: bool = True) -> dict[str, str]:
    return {step.name: step.state for step in one.steps(can_skip=can_skip)}


def test_the_first_step_is_to_ask() -> None:
    assert states(guide())["ask"] == "now"


def test_a_question_in_a_group_does_the_first_step() -> None:
    one = guide()
    one.shown(None, OPEN)

    assert (states(one)["ask"], states(one)["answer"]) == ("done", "now")


def test_a_message_that_asks_nothing_does_no_step() -> None:
    one = guide()
    one.shown(None, OTHER)
    one.shown(OTHER, CLOSED)

    assert one.done == ()


def test_answering_takes_both_carers() -> None:
    one = guide()
    one.pressed("amina", "vote:1", OPEN)
    only_amina = "answer" in one.done
    one.pressed("joe", "vote:1", OPEN)

    assert (only_amina, "answer" in one.done) == (False, True)


def test_who_has_answered_is_not_written_down() -> None:
    """A question may be secret; and what an earlier release wrote is let go."""
    one = Guide(lambda choice: choice.action.startswith("vote:"), ["ask", "answered-joe"])
    one.pressed("amina", "vote:1", OPEN)

    assert one.answered("amina")
    assert one.done == ("ask",)


def test_asking_who_sees_it_is_no_answer() -> None:
    one = guide()
    one.pressed("amina", "who:1", OTHER)

    assert not one.answered("amina")


def test_the_result_can_be_read_when_the_question_has_closed() -> None:
    one = guide()
    one.shown(None, OPEN)
    one.shown(OPEN, CLOSED)

    assert "read" in one.done


def test_steps_may_be_done_in_any_order() -> None:
    one = guide()
    one.did("skip")

    assert (states(one)["ask"], states(one)["skip"]) == ("now", "done")


def test_without_a_clock_to_move_there_is_no_step_for_it() -> None:
    steps = guide().steps(can_skip=False)

    assert [(step.number, step.name) for step in steps] == [(1, "ask"), (2, "answer"), (3, "others"), (4, "read")]
