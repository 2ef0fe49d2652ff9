"""What organisers fill in, to requests."""

from bot.chat.inbound import Submitted
from bot.chat.languages import NAMES
from bot.polls.model import PollId
from bot.polls.quick import Quick, read_quick
from bot.polls.reading.codes import number_of, parts_of
from bot.polls.reading.kind_forms import ends_in, question_in
from bot.polls.use_cases.asking import ChangePoll
from bot.polls.use_cases.closing import CancelPoll
from bot.polls.use_cases.versions import CompleteVersion, PutVersion
from bot.refusals import ActionInvalid


def read_change(inbound: Submitted) -> ChangePoll:
    """The form with corrected words. Raises what `read_quick` raises."""
    quick = _filled(inbound) if "options" in inbound.values else question_in(inbound)
    return ChangePoll(poll=_form_poll(inbound), quick=quick, place=inbound.place)


def read_words(inbound: Submitted) -> PutVersion:
    """The form with the words in one language: `poll-words:7:cy`. Raises what `read_quick` raises."""
    _, poll, language = parts_of(inbound.form, 3)
    if language not in NAMES:
        raise ActionInvalid
    quick = _filled(inbound) if "options" in inbound.values else question_in(inbound)
    return PutVersion(
        poll=PollId(number_of(poll)), quick=quick, ends=ends_in(inbound), language=language, place=inbound.place
    )


def read_missing(inbound: Submitted) -> CompleteVersion:
    """The form with the choices that one language lacks: `poll-words-more:7:cy`."""
    _, poll, language = parts_of(inbound.form, 3)
    if language not in NAMES:
        raise ActionInvalid
    lines = (" ".join(line.split()) for line in inbound.values.get("options", "").splitlines())
    options = tuple(line for line in lines if line)
    return CompleteVersion(poll=PollId(number_of(poll)), language=language, options=options, place=inbound.place)


def read_cancel(inbound: Submitted) -> CancelPoll:
    """The form with the reason."""
    reason = " ".join(inbound.values.get("reason", "").split())
    return CancelPoll(poll=_form_poll(inbound), reason=reason, place=inbound.place)


def _filled(inbound: Submitted) -> Quick:
    question, options = inbound.values.get("question", ""), inbound.values.get("options", "")
    lines = [line for line in options.splitlines() if line.strip()]
    return read_quick("\n".join([" ".join(question.split()), *lines]))


def _form_poll(inbound: Submitted) -> PollId:
    return PollId(number_of(parts_of(inbound.form, 2)[1]))
