"""Before something weighty: a yes in the chat, and then a session that is known by a new token."""

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask, MustConfirm
from bot.refusals import Refusal
from bot.signing_in.stepping_up import AskStepUp

CONFIRM = "/d/confirm"
"""Where a browser goes on once it was confirmed."""


async def ask_to_confirm(ask: Ask, first: MustConfirm) -> Response:
    """Have it asked in the chat, and tell whoever wants it to look there."""
    await ask.do(AskStepUp(visit=ask.visit, deed=first.deed, about=first.about))
    return wait_page(ask, first.path, status=403)


def wait_page(ask: Ask, then: str, *, status: int, trouble: Refusal | None = None) -> Response:
    """Says where the yes is given, and has a button to go on at `then`."""
    proof = ask.site.word("then", ask.token, then)
    return ask.page("confirm.html", status=status, then=then, proof=proof, go_on=CONFIRM, trouble=trouble)
