"""Words that could be kinder, known to more people, or shorter: a warning for each, with what to say instead. Pure."""

import re
from collections.abc import Iterator, Sequence

from bot.chat.outbound import Say
from bot.polls.checks.draft import Draft, word_set
from bot.polls.checks.swaps import Kind, Swap

_SUFFERERS = re.compile(r"\b(?:(an?|the) )?([a-z']+)[ -](sufferer|victim)(s?)\b", re.IGNORECASE)
_VICTIMS = word_set("aids cancer dementia polio stroke")
_SMALL = word_set("a all an any for many of other the these those two your")
_LUMPED = {
    "disabled": "disabled people",
    "elderly": "older people",
    "homeless": "homeless people",
    "infirm": "people in poor health",
    "mentally ill": "people with a mental illness",
    "vulnerable": "people at risk",
}
_LUMPING = re.compile(
    rf"\bthe ({'|'.join(_LUMPED)})\b(?=\s*(?:$|[.,?!;:)]|(?:also|and|are|at|be|can|come|deserve|do|feel|for|from|get|go"
    r"|going|have|in|join|like|live|living|need|of|on|or|pay|should|still|to|travel|use|want|who|will|with)\b))",
    re.IGNORECASE,
)
_ADULT = (
    "brother|dad|daughter|father|gran|grandfather|grandmother|husband|mam|mother|mum|nan|parents?|partner|relatives?"
    "|sister|son|spouse|wife"
)
_KIN = f"(?:{_ADULT}|child|children)"
_ANY_KIN = re.compile(rf"\b{_KIN}\b", re.IGNORECASE)
_BOND = re.compile(
    r"\b(?:car(?:e|es|ing) for|look(?:s|ing)? after|sit(?:ting)? with|support(?:s|ing)?)"
    rf" (your (?:[a-z]+ )?(?:{_ADULT}))\b"
    rf"|\b(your (?:aged|ageing|disabled|elderly|frail|ill|poorly|sick) {_KIN})\b",
    re.IGNORECASE,
)

_ASKS_MEANING = re.compile(r"\bwhat\b.{0,60}\b(?:means?|stands? for)\b|\bheard (?:of|about)\b", re.IGNORECASE)
_EXPLAINED = re.compile(r"^\s*\((?=[^)]*[a-z])|^,? (?:which means|that is|meaning)\b", re.IGNORECASE)


def check_kindness(draft: Draft, swaps: Sequence[Swap]) -> tuple[Say, ...]:
    """Words that guess at a bond or an illness, or that hurt."""
    found = [
        Say("check-guesses" if swap.guesses else "check-hurts", words=swap.said, better=swap.better)
        for swap in _once(swaps, Kind.KINDER)
    ]
    for text in (draft.question, *draft.options):
        found += _people(text)
    found += _bonds(draft)
    return tuple(dict.fromkeys(found))


def check_jargon(draft: Draft, swaps: Sequence[Swap]) -> tuple[Say, ...]:
    """Words and letters that not everybody knows; none where they are explained, asked about, or all is in capitals."""
    if _ASKS_MEANING.search(draft.question) or (draft.question.isupper() and len(draft.words) > 1):
        return ()
    unknown = [swap for swap in _once(swaps, Kind.JARGON) if not _is_explained(swap, draft)]
    return tuple(
        Say("check-jargon", term=swap.said, better=swap.better)
        if swap.better
        else Say("check-jargon-two", term=swap.said)
        for swap in unknown
    )


def check_plain_words(_draft: Draft, swaps: Sequence[Swap]) -> tuple[Say, ...]:
    """Hard words for which there is a plain one."""
    return tuple(Say("check-plain-words", words=swap.said, better=swap.better) for swap in _once(swaps, Kind.PLAIN))


def _once(swaps: Sequence[Swap], kind: Kind) -> Iterator[Swap]:
    """The swaps of a kind, each word once."""
    first: dict[str, Swap] = {}
    for swap in swaps:
        if swap.kind is kind:
            first.setdefault(swap.said.lower(), swap)
    yield from first.values()


def _is_explained(swap: Swap, draft: Draft) -> bool:
    after, before = swap.at.text[swap.at.end :], swap.at.text[: swap.at.start]
    in_brackets = before.endswith("(") and after.startswith(")")
    in_full = bool(swap.better) and swap.better.lower() in draft.question.lower()
    return in_brackets or in_full or bool(_EXPLAINED.search(after))


def _people(text: str) -> Iterator[Say]:
    """People named after an illness, or lumped together."""
    for found in _SUFFERERS.finditer(text):
        one, illness = (found[1] or "a").lower().removesuffix("n"), found[2].lower()
        if illness in _VICTIMS or (found[3].lower() == "sufferer" and illness not in _SMALL):
            having = "who had a stroke" if illness == "stroke" else f"with {illness}"
            yield Say("check-hurts", words=found[0], better=f"{'people' if found[4] else f'{one} person'} {having}")
    for found in _LUMPING.finditer(text):
        yield Say("check-hurts", words=found[0], better=_LUMPED[found[1].lower()])


def _bonds(draft: Draft) -> Iterator[Say]:
    """A bond that is guessed; where several are named, people are asked about it."""
    found = _BOND.search(draft.question)
    if found and len(_ANY_KIN.findall(" ".join((draft.question, *draft.options)))) == 1:
        better = "someone" if found[1] else "the person you look after"
        yield Say("check-guesses", words=found[1] or found[2], better=better)
