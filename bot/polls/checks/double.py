"""Finds two questions in one. "And" mostly joins one thing ("fish and chips"), so only sure signs count. Pure."""

import re
from collections.abc import Callable, Sequence

from bot.chat.outbound import Say
from bot.polls.checks.draft import Draft, count_words, quote, word_set
from bot.polls.checks.swaps import Swap

_VERB = r"(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should|shall)"
_SUBJECT = (
    r"(?:you|we|they|it|i|he|she|there|the|your|our|this|that|these|those|their|carers|people|staff|anyone|someone)"
)
_ASKING = re.compile(rf"^(?:{_VERB}(?:n't)?|what|when|where|which|who|why|how)\b", re.IGNORECASE)
_RATING = re.compile(r"^(?:please )?rate\b", re.IGNORECASE)
_NOT_APART = re.compile(
    r"^(?:or|if (?:so|not|yes)|why|any|anything|what do you think|what else|what about|how about|what of|yes"
    r"|how (?:are|is) (?:you|we|things|everyone|everybody))\b",
    re.IGNORECASE,
)
_INDIRECT = re.compile(
    r"\b(?:know|say|tell|see|sure|remember|understand|explain|decide|ask|idea|wonder|learn)\b|^(?:how|wh\w+)$",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"\b(?:both|neither|all|none|only|just|either|each|one of)\b", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:who|that|which|if|because|when|so|between|both|or)\b", re.IGNORECASE)
_LONGEST = 10

# "… and was the staff kind": a question by itself.
_TURNED = re.compile(
    rf"[,;]?\s+(?:and|but)(?: also)? (?P<other>{_VERB} {_SUBJECT}\b.+"
    rf"|(?:what|when|where|who|why|how|which)(?: \w+){{0,2}}? {_VERB} {_SUBJECT}\b.+)$",
    re.IGNORECASE,
)
_MORE = (
    r"(?:more|fewer|less|better|longer|shorter|bigger|smaller|earlier|later|cheaper|higher|lower|extra|quicker|easier"
    r"|warmer|safer|quieter)"
)
_WISH = rf"(?!{_MORE}\b)[\w'-]+(?: [\w'-]+)?"
_TWO_WISHES = re.compile(
    rf"^(?P<asks>.*?\b)(?:an?|{_MORE}) {_WISH} (?:and|as well as) (?P<other>{_MORE} {_WISH})$", re.IGNORECASE
)
_GOOD = (
    "(?:accessible|affordable|bad|boring|caring|cheap|clean|clear|comfortable|convenient|easy|enjoyable|expensive|fair"
    "|fast|friendly|fun|good|healthy|helpful|honest|interesting|kind|long|noisy|polite|quick|quiet|relevant|reliable"
    "|safe|tasty|useful|warm|welcoming|well-run)"
)
_TWO_JUDGEMENTS = re.compile(
    r"^(?P<asks>(?:is|are|was|were|(?:did|do) you (?:find|think))\b(?! there\b).+?\s)(?:(?:so|very|too|more) )?"
    rf"(?P<one>{_GOOD}) and (?:(?:so|very|too|more) )?(?P<other>{_GOOD})(?P<rest> to \w+)?$",
    re.IGNORECASE,
)
_ONE_THOUGHT = {
    frozenset({one, other})
    for one, others in {
        "comfortable": word_set("clean quiet safe warm"),
        "easy": word_set("cheap clear quick"),
        "friendly": word_set("helpful kind warm"),
        "welcoming": word_set("friendly kind warm"),
        "safe": word_set("clean warm"),
        "good": word_set("cheap healthy kind"),
        "caring": word_set("kind warm"),
        "fair": word_set("honest"),
    }.items()
    for other in others
}
_JUDGING = (
    r"(?:how (?:was|were|do you rate|would you rate|happy are you with|satisfied are you with|do you like|did you like)"
    r"|(?:are|were) you (?:happy|satisfied|pleased) with|did you (?:like|enjoy)|do you (?:like|enjoy|trust)"
    r"|(?:please )?rate|what (?:do|did) you think (?:of|about)|(?:was|were|is|are)(?= .+ (?:good|kind|helpful|clear"
    r"|useful|easy|nice|fair|clean|enjoyable|ok|okay|all right)$))"
)
_TWO_THINGS = re.compile(
    rf"^(?P<asks>{_JUDGING} )the (?:[\w'-]+ )?[\w'-]+ and (?P<other>the (?:[\w'-]+ )?[\w'-]+?)(?P<rest> (?:good|kind"
    r"|helpful|clear|useful|easy|nice|fair|clean|enjoyable|ok|okay|all right))?$",
    re.IGNORECASE,
)
_TWO_VERBS = re.compile(
    r"^(?P<asks>(?:do|did) (?:you|carers|people|we|they) )(?!(?:think|know|believe|say|find)\b)\w+ (?P<first>.+?) and"
    r" (?P<other>(?:want|need|like|love|enjoy|think|trust|feel) (?:[\w'-]+ ?)+)$",
    re.IGNORECASE,
)
_DECIDE = (
    "(?:ban|build|cancel|change|charge|close|cut|drop|end|hire|increase|join|limit|lower|merge|move|open|pay|raise|reduce"
    "|replace|scrap|start|stop|write to)"
)
_TWO_DECISIONS = re.compile(
    r"^(?P<asks>(?:(?:should|shall|must) (?:we|(?:the|our) \w+(?: \w+)?)|could (?:the|our) \w+"
    r"|(?:would you like|do you want) (?:us|(?:the|our) \w+) to) )"
    rf"{_DECIDE} (?P<first>.+?) and (?P<other>{_DECIDE} .+)$",
    re.IGNORECASE,
)


def check_double(draft: Draft, _swaps: Sequence[Swap]) -> tuple[Say, ...]:
    """The second of two questions in one, to be asked by itself."""
    if any(_TOGETHER.search(option) for option in draft.options):
        return ()
    other = _second_sentence(draft)
    for sentence in draft.sentences:
        other = other or _second_half(sentence.strip(" ?!."), draft)
    return (Say("check-double", ask=quote(other, _LONGEST)),) if other else ()


def _second_sentence(draft: Draft) -> str:
    """The second of two whole questions; none where the choices may answer both at once."""
    asked = [sentence for sentence in draft.sentences if sentence.endswith("?")]
    whole = [one for one in asked if _ASKING.match(one) and not _NOT_APART.match(one) and count_words(one) > 2]
    return whole[1] if len(whole) == len(asked) > 1 and draft.answered_by_yes else ""


def _second_half(sentence: str, draft: Draft) -> str:
    if not (_ASKING.match(sentence) or _RATING.match(sentence)):
        return ""
    readings: tuple[Callable[[str], str], ...] = (_wishes, _judgements, _things, _verbs, _decisions)
    if draft.answered_by_yes:
        readings = (_turned, *readings)
    return next((found for reading in readings if (found := reading(sentence))), "")


def _turned(sentence: str) -> str:
    found = _TURNED.search(sentence)
    if found is None or _INDIRECT.search(sentence[: found.start()]):
        return ""
    return f"{found['other'][0].upper()}{found['other'][1:]}?"


def _wishes(sentence: str) -> str:
    """Do you want a break and more money: two wishes, of which one at least is for more or less of something."""
    found = _TWO_WISHES.search(sentence)
    return "" if found is None or _WITHIN.search(sentence) else f"{found['asks']}{found['other']}?"


def _judgements(sentence: str) -> str:
    """Was the talk clear and useful; not where both words are one thought: "quick and easy"."""
    found = _TWO_JUDGEMENTS.search(sentence)
    if found is None or frozenset({found["one"].lower(), found["other"].lower()}) in _ONE_THOUGHT:
        return ""
    return f"{found['asks']}{found['other']}{found['rest'] or ''}?"


def _things(sentence: str) -> str:
    """How were the food and the music."""
    found = _TWO_THINGS.search(sentence)
    if found is None:
        return ""
    asks = found["asks"] if found["other"].endswith("s") else _one_of(found["asks"])
    return f"{asks}{found['other']}{found['rest'] or ''}{'.' if _RATING.match(asks) else '?'}"


def _one_of(asks: str) -> str:
    return re.sub(r"\b(?:([Ww])ere|([Aa])re) $", lambda verb: f"{verb[1]}as " if verb[1] else "Is ", asks)


def _verbs(sentence: str) -> str:
    """Do you feel tired and need a break."""
    found = _TWO_VERBS.search(sentence)
    return "" if found is None or _WITHIN.search(found["first"]) else f"{found['asks']}{found['other']}?"


def _decisions(sentence: str) -> str:
    """Should we cancel the quiz and start a choir."""
    found = _TWO_DECISIONS.search(sentence)
    return "" if found is None or _WITHIN.search(found["first"]) else f"{found['asks']}{found['other']}?"
