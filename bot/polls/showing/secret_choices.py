"""What is pressed to answer a secret question. Its codes travel in a lane of their own."""

from collections.abc import Sequence

from bot.chat.outbound import Choice, Say
from bot.polls.model import Poll
from bot.polls.showing.actions import coded, typed_number
from bot.polls.showing.labels import label_of


def secret_choices(poll: Poll, language: str = "") -> Sequence[Choice]:
    """What is pressed to answer it: an option, or the way to a ballot in private."""
    if not poll.kind.taps:
        action = coded(f"secret-ballot:{poll.id}", language)
        return [Choice(label=Say("do-answer"), action=action, typed=f"/polls {poll.number} answer")]
    return [
        Choice(
            label=label_of(poll, n),
            action=coded(f"secret:{poll.id}:{n}", language),
            typed=f"/vote {poll.number} {n}",
            number=typed_number(poll, n),
        )
        for n in poll.in_order
    ]


def take_back_choice(poll: Poll, language: str, code: str = "") -> Choice:
    """The way to take one's answer back; with the code that let its reader in, where they came in by one."""
    action = coded(_with_code(f"secret-none:{poll.id}", code), language)
    return Choice(label=Say("poll-take-back"), action=action, typed=f"/vote {poll.number} none")


def ballot_of_boxes(poll: Poll, code: str, ticked: tuple[int, ...], language: str) -> Sequence[Choice]:
    """A box for each option, and a button that sends what is ticked."""
    boxes = []
    for n in poll.in_order:
        then = tuple(sorted({*ticked} ^ {n}))
        word = "box-ticked" if n in ticked else "box-empty"
        boxes.append(
            Choice(
                label=Say(word, option=label_of(poll, n)),
                action=coded(f"tick:{poll.id}:{code}:{mask_of(then)}", language),
                typed=_typed(poll, then),
                number=typed_number(poll, n),
            )
        )
    if not ticked or poll.kind.lacks(tuple((n, 1) for n in ticked)):
        return boxes
    action = coded(f"send:{poll.id}:{code}:{mask_of(ticked)}", language)
    return [*boxes, Choice(label=Say("secret-send"), action=action, typed=_typed(poll, ticked))]


def mask_of(options: Sequence[int]) -> int:
    """These options as one number, for a button."""
    return sum(1 << (n - 1) for n in options)


def _typed(poll: Poll, options: Sequence[int]) -> str:
    return f"/vote {poll.number} {' '.join(map(str, options)) or 'none'}"


def who_choice(poll: Poll, language: str, code: str = "") -> Choice:
    """The way to who sees an answer; with the code that let its reader in, where they came in by one."""
    action = coded(_with_code(f"who:{poll.id}", code), language)
    return Choice(label=Say("poll-who"), action=action, typed=f"/polls {poll.number} who")


def _with_code(action: str, code: str) -> str:
    return f"{action}:{code}" if code else action
