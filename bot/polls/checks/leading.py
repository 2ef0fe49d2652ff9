"""Finds what pushes people to one answer: how a question begins or ends, praise or blame, what is taken for granted.

Better silent than wrong. Pure.
"""

import re
from collections.abc import Iterator, Sequence

from bot.chat.outbound import Say
from bot.polls.checks.draft import Draft, quote
from bot.polls.checks.neutral import LOADED, neutral, think_of, without_not
from bot.polls.checks.swaps import Swap

_BEFORE = r"^(?:(?:hi|hello|dear)\b[^,.!]{0,20}[,.!] ?|so,? |and |but |well,? )?"
# What is stated stands behind these.
_STATING = re.compile(
    rf"{_BEFORE}(?P<cue>(?:don't|do not) (?:you|we|people|carers)(?: all)? (?:think|agree|feel|believe|find)(?: that)?"
    r"|wouldn't you(?: all)? (?:agree|say)(?: that)?|would you(?: not)?(?: all)? agree that"
    r"|do you(?: not| all)?(?: strongly)? agree(?: with (?:me|us))?(?: that|(?= (?:it is|it's|this is|we|they) ))"
    r"|are you(?: not)? in agreement that|(?:is it not|isn't it) (?:true|obvious|clear|fair to say|a fact)(?: that)?"
    r"|surely,?) (?P<said>[^:]+)$",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(
    rf"{_BEFORE}(?P<cue>(?:isn't|aren't|wasn't|weren't|shouldn't|wouldn't|doesn't) (?:it|this|that|these|those|the|our"
    r"|your|we|they|you|carers|people|everyone|everybody)\b|don't (?:you|we|they|carers|people)\b)(?!:)",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"^(?P<said>.+?),?\s+(?P<cue>isn't it|aren't (?:they|you|we)|don't you(?: think| agree)?|wasn't it|weren't they"
    r"|shouldn't (?:we|they|it|you)|wouldn't (?:you|it|we)(?: agree| say)?|doesn't it|don't (?:they|we)|won't you|innit"
    r"|surely|(?<=, )right|(?<=, )agreed)\s*[?!.]*$",
    re.IGNORECASE,
)
_SURELY = re.compile(r"(?<!but )\bsurely\b(?=[^:]*$)", re.IGNORECASE)
_APPEAL = re.compile(
    r"(?:^|[,.:;–—(-]\s*|\b(?:that|as|because|since|when) )(?P<cue>"
    r"(?:most|nearly all|all) (?:carers|people|members|families|of us|of you|groups) (?:already )?"
    r"(?:think|agree|want|say|prefer|believe|know|feel|support|like|love|are happy)"
    r"|every(?:one|body) (?:already )?(?:knows|agrees|thinks|wants|says|prefers)"
    r"|as we all know|we all (?:know|agree|think|want|feel)|experts (?:say|agree|recommend|believe)"
    r"|(?:research|(?:the )?evidence|studies) shows?|needless to say|it(?: is|'s) (?:clear|obvious) that"
    r"|(?<![a-z])(?:obviously|clearly|of course)(?=,))\b",
    re.IGNORECASE,
)
_NO_ONES_FAULT = "news|weather|accident|storm|fire|flood|illness|disease|pain|loss|day|week|night|time|year|truth"
# Names begin with capitals, so case counts here.
_LOADED = re.compile(
    r"\b(?P<before>(?:[Tt]he|[Oo]ur|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Tt]heir|[Ii]ts) (?:[a-z]+'s )?)"
    rf"(?P<word>(?:(?:absolutely|really|simply|so|truly|very) )*{LOADED.pattern})(?: and {LOADED.pattern})?,?"
    rf" (?P<after>(?:new |old |local )?(?!(?:{_NO_ONES_FAULT})\b)[a-z][\w'-]*)(?P<more> \w)?"
)
_NICE = rf"(?:{LOADED.pattern}|lovely|great|good|nice|fun)"
_JUDGED = re.compile(
    rf"(?:isn't|aren't|wasn't|weren't) (?P<thing>.+?) (?:\w+ly |so |very |just )?{_NICE}\W*$", re.IGNORECASE
)

_ANYONE = "(?:you|carers|people|your family|everyone)(?: all)?"
# What is taken for granted, and the question that leaves it open.
_GRANTED = {
    rf"how much (?P<did>do|did|does|will) {_ANYONE} (?:really )?(?:appreciate|benefit from|dislike|enjoy|gain from|hate"
    r"|like|look forward to|love|value) (?P<thing>.+)": "think",
    r"how much (?:has|have) (?P<thing>.+?) (?:improved|got better|got worse|declined|worsened|gone downhill"
    r"|deteriorated|gotten better)\b.*": "changed",
    r"how much (?:better|worse|easier|harder|nicer|safer|happier|quicker|more \w+) (?:is|are|was|were|has|have|do|does"
    r"|did) (?P<thing>.+?)(?: (?:become|got|now|been|gotten|feel|look|work|than)\b.*)?": "think",
    r"how much (?P<verb>did|does|do|will) (?P<thing>.+? (?:help|improve|benefit|support)\b.*)": "whether",
    r"how (?:amazing|awful|brilliant|great|terrible|wonderful) (?:was|were) (?P<thing>.+)": "think",
    r"why (?:is|are|was|were) (?P<thing>(?!it\b|that\b|this\b).+?) (?:so|such|too|always|never|failing|ignoring|letting"
    r"|getting worse|getting better)\b.*": "think",
    r"why (?:do|does|did|has|have|is|are|will|won't|don't|doesn't) (?P<thing>(?!you\b|we\b).+?) (?:always|constantly"
    r"|fail|failed|failing|ignore|ignored|keep|kept|never|neglect|refuse|refused|treat)\b.*": "",
    r"what (?P<did>do|did) you (?:hate|dislike) (?:most )?about (?P<thing>.+)": "think",
}
_TAKEN = tuple((re.compile(rf"{_BEFORE}(?:{pattern})$", re.IGNORECASE), form) for pattern, form in _GRANTED.items())
_WAY_OUT = re.compile(
    r"\b(?:no|not|none|never|nothing|worse|less|poor|bad|same|\w+n't|dislike|hate|0|1|neither|neutral|unsure)\b",
    re.IGNORECASE,
)


def check_leading(draft: Draft, _swaps: Sequence[Swap]) -> tuple[Say, ...]:
    """The first sentence that pushes, or else the first word that does; with the question to ask instead."""
    found: list[Say] = []
    for sentence in draft.sentences:
        found += _pushed(sentence, draft) or _appeals(sentence) or _granted(sentence, draft)
    return tuple((found or list(_loaded(draft.question)))[:1])


def _pushed(sentence: str, draft: Draft) -> list[Say]:
    by_yes = draft.answered_by_yes
    stating = _STATING.search(sentence)
    if stating:
        return [_lead(stating["cue"], neutral(stating["said"], answered_by_yes=by_yes))]
    negative = _NEGATIVE.search(sentence)
    if negative and sentence.endswith("?"):
        return [_lead(negative["cue"], _without_push(sentence[negative.start("cue") :], by_yes=by_yes))]
    tag = _TAG.search(sentence)
    if tag:
        ask = neutral(tag["said"], answered_by_yes=by_yes)
        return [_lead(tag["cue"], ask)] if ask or tag["cue"].lower() not in {"right", "agreed"} else []
    surely = _SURELY.search(sentence)
    return [_lead(surely[0], neutral(sentence, answered_by_yes=by_yes))] if surely else []


def _lead(cue: str, ask: str) -> Say:
    return Say("check-leading", ask=ask) if ask else Say("check-leading-only", words=cue)


def _without_push(asked: str, *, by_yes: bool) -> str:
    """What began with "isn't" and the like, asked openly."""
    judged = _JUDGED.match(asked)
    return (think_of(judged["thing"]) if judged and not by_yes else "") or without_not(asked)


def _appeals(sentence: str) -> list[Say]:
    found = _APPEAL.search(sentence)
    return [Say("check-leave-out", words=found["cue"])] if found else []


def _granted(sentence: str, draft: Draft) -> list[Say]:
    """What is taken for granted; nothing where a choice lets people say that it is not so."""
    if any(_WAY_OUT.search(option) for option in draft.options):
        return []
    asked = sentence.strip(" ?!.")
    for pattern, form in _TAKEN:
        found = pattern.match(asked)
        if found:
            ask = _open(form, found)
            return [Say("check-granted", ask=ask) if ask else Say("check-granted-only", words=quote(asked))]
    return []


def _open(form: str, found: re.Match[str]) -> str:
    details = found.groupdict()
    thing = LOADED.sub("", details["thing"]).strip()
    if form == "think":
        return think_of(thing, "did" if details.get("did") == "did" or " was " in f" {found[0]} " else "do")
    if len(thing.split()) > 8 or thing.lower() in {"you", "we", "i"}:
        return ""
    if form == "changed":
        return f"How {'have' if ' have ' in found[0].lower() else 'has'} {thing} changed?"
    return f"{details['verb'].capitalize()} {thing}?" if form == "whether" else ""


def _loaded(text: str) -> Iterator[Say]:
    for found in _LOADED.finditer(text):
        rest = f"{found['before']}{found['after']}{' …' if found['more'] else ''}"
        yield Say("check-loaded", words=found["word"], rest=rest)
