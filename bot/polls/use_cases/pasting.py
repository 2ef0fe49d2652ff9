"""What somebody says in private without a command: a question to preview, or a notice that may become one."""

from dataclasses import dataclass, field
from enum import Enum

from bot.chat.inbound import Place
from bot.chat.outbound import Answer
from bot.feature import Request
from bot.pasted.model import Found, Notice, PastedId
from bot.pasted.reading_notice import read_notice
from bot.pasted.use_cases import get_pasted, look_at, offer_reminder, show_card
from bot.people.model import Person
from bot.polls import showing
from bot.polls.model import ONE_CHOICE, NotUnderstood
from bot.polls.model.answered_as import as_fixed
from bot.polls.model.slots import kept_slot, written_out
from bot.polls.quick import FEWEST_OPTIONS, Quick, read_quick
from bot.polls.quick.dated import are_dates
from bot.polls.quick.listed import BAR
from bot.polls.store import PollWork
from bot.polls.use_cases.asking import AskQuestion, ask_community, ask_question, begun, keep_draft, preview
from bot.polls.use_cases.dates import DATES
from bot.refusals import ActionInvalid, Refusal

LONGEST_WORD = 60
"""Characters of a line without a question mark that is still taken for a question that lacks it."""


@dataclass(frozen=True, kw_only=True)
class TakeWords(Request):
    """Words said in private that are nothing else: from an organiser a question, to be previewed, or a notice."""

    text: str = field(repr=False)
    place: Place


@dataclass(frozen=True, kw_only=True)
class AskPasted(Request):
    """Ask what was pasted, or with `dates` which of its dates suits; `pasted` is none for the last one."""

    pasted: PastedId | None
    place: Place
    dates: bool


class _Meant(Enum):
    QUESTION = "question"
    NOTICE = "notice"
    EITHER = "either"


def take_words(work: PollWork, who: Person, ask: TakeWords) -> Answer:
    """A question to preview, or a card of what can be made of a notice, from somebody who may ask and tell.

    Everybody else can be reminded of a notice with a day and a place. Whatever else they say in private is
    not kept, a date in it or not: `NotUnderstood` is raised.
    """
    notice, zone = look_at(work, who, ask.text)
    if not who.run_communities:
        if not notice.dates or not notice.place:
            raise NotUnderstood
        return offer_reminder(work, who, ask.text, notice, zone)
    meant = _meant(work, ask.text, notice, zone)
    if meant is _Meant.QUESTION:
        return ask_question(work, who, AskQuestion(quick=read_quick(ask.text), place=ask.place))
    return show_card(work, who, ask.text, notice, zone, is_question=meant is _Meant.EITHER)


def _meant(work: PollWork, words: str, notice: Notice, zone: str) -> _Meant:
    quick, lines = _quick(words), [line for line in words.split("\n") if line.strip()]
    is_notice = bool(notice.dates or notice.doubts) or len(lines) > 1 or len(words) > LONGEST_WORD
    if "?" not in words:
        return _Meant.NOTICE if is_notice and not (quick is not None and BAR.search(words)) else _Meant.QUESTION
    if quick is None:
        return _Meant.NOTICE if is_notice else _Meant.QUESTION
    if quick.options:
        return _Meant.EITHER if len(lines) > 1 and _tells_more(work, quick, zone) else _Meant.QUESTION
    is_alone = words.count("?") == 1 and words.rstrip().endswith("?") and not _has_more_sentences(words)
    return _Meant.QUESTION if is_alone or not is_notice else _Meant.EITHER


def _quick(words: str) -> Quick | None:
    try:
        return read_quick(words)
    except Refusal:
        return None


def _tells_more(work: PollWork, quick: Quick, zone: str) -> bool:
    """Whether some of the lines below a question, and not all, say when something is on: they may be no choices."""
    dated = [are_dates([option], work.now, zone) for option in quick.options]
    if any(dated):
        return not all(dated)
    return bool(read_notice("\n".join(quick.options), work.now, zone).dates)


def _has_more_sentences(words: str) -> bool:
    return "\n" in words.strip() or ". " in words or "! " in words


def ask_pasted(work: PollWork, who: Person, ask: AskPasted) -> Answer:
    """A draft of what was pasted, shown before it is posted. Raises `PastedGone`, or what is wrong with it."""
    if not ask.place.private or not who.run_communities:
        raise ActionInvalid
    pasted, notice = get_pasted(work, who, ask.pasted)
    if not ask.dates:
        answer = ask_question(work, who, AskQuestion(quick=read_quick(pasted.words), place=ask.place))
    else:
        answer = _ask_dates(work, who, notice)
    work.pasted.forget(pasted.id)
    return answer


def _ask_dates(work: PollWork, who: Person, notice: Notice) -> Answer:
    """Which date suits? Of one date alone a form is shown, in which others can be added."""
    community = work.people.get_community(who.run_communities[0])
    slots = tuple(map(_slot, notice.dates))
    draft = begun(work, who, community, notice.title, kind=ONE_CHOICE, options=work.house.bare_options)
    if len(slots) < FEWEST_OPTIONS:
        keep_draft(work, who, draft)
        return Answer(form=showing.dates_form(draft, [written_out(slot) for slot in slots]), where="private")
    draft = as_fixed(draft, DATES, slots)
    keep_draft(work, who, draft)
    return ask_community(work, who, draft) if len(who.run_communities) > 1 else preview(work, who, draft)


def _slot(found: Found) -> str:
    return kept_slot(found.wall)
