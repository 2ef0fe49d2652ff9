"""Turns what somebody states into a question that pushes nobody: "the new rota is better" to "Is the new rota better?".

Pure. Knows a few dozen verbs, and gives up rather than ask nonsense.
"""

import re

from bot.polls.checks.draft import word_set

_PRAISE = (
    "amazing|award-winning|brilliant|excellent|exciting|fabulous|fantastic|first-class|hard-working"
    "|incredible|long-awaited|magnificent|marvellous|much-loved|much-needed|outstanding|splendid|superb|terrific"
    "|wonderful|world-class"
)
_BLAME = (
    "appalling|atrocious|awful|diabolical|disastrous|disgraceful|disgusting|dreadful|hopeless|horrendous|horrible"
    "|incompetent|lousy|outrageous|pathetic|pointless|ridiculous|shambolic|shameful|shocking|so-called|terrible|useless"
)
LOADED = re.compile(rf"\b(?:{_PRAISE}|{_BLAME})\b", re.IGNORECASE)
"""Words that praise or blame."""

_VERBS = word_set("is are was were should would could can will shall must has have had do does did may might ought")
_BE = word_set("is are was were")
_DOING = word_set(
    "agree ask ban change cost deserve enjoy feel get give go help hold ignore invite keep like look love make matter"
    " meet move need pay prefer seem stop support take think treat use waste want work"
)
_PRONOUNS = word_set("we you they it i this that these those there he she everyone everybody nobody people")
_RELATING = word_set("who which that where when if because")
_BEGINS = word_set(
    "we you they it this that these those there he she everyone everybody nobody people the our your their his her its"
    " a an my all most some many more no carers staff men women"
)
_PUSHING = re.compile(
    r"\b(?:surely|clearly|obviously|of course|really|definitely|just|not|never)\b,?\s*", re.IGNORECASE
)
_SHORTENED = (
    (r"\b(ca|wo|sha)n't\b", lambda found: {"ca": "can", "wo": "will", "sha": "shall"}[found[1].lower()]),
    (r"\b(can)not\b|\b(is|are|was|were|should|would|could|has|have|had|do|does|did)n't\b", r"\1\2"),
    (r"\b(it|that|this|there|here|he|she)'s\b", r"\1 is"),
    (r"\b(we|you|they)'re\b", r"\1 are"),
    (r"\b(i|we|you|they)'ve\b", r"\1 have"),
    (r"\b(i|we|you|they|it)'ll\b", r"\1 will"),
    (r"\b(i)'m\b", r"\1 am"),
)
_WHOLE = tuple((re.compile(pattern, re.IGNORECASE), whole) for pattern, whole in _SHORTENED)
_LONGEST = 12
_LONGEST_SUBJECT = 6


def neutral(statement: str, *, answered_by_yes: bool) -> str:
    """A question that asks the same without pushing; empty where there is no telling how.

    A judgement becomes "What do you think of …?", unless the answers are yes and no.
    """
    said = _plain(statement).split()
    at = next((at for at, word in enumerate(said) if at and word.lower() in _VERBS), 0)
    if at:
        subject, verb, rest = said[:at], said[at].lower(), said[at + 1 :]
        if verb in _BE and not answered_by_yes and subject[0].lower() not in _PRONOUNS:
            return think_of(" ".join(subject))
        return _ask("should" if verb in {"must", "ought"} else verb, subject, rest)
    for at, word in enumerate(said):
        if at and word.lower() in _DOING:
            return _ask("do", said[:at], said[at:])
        if at and word.lower().removesuffix("s") in _DOING:
            return _ask("does", said[:at], [word.removesuffix("s"), *said[at + 1 :]])
    return ""


def think_of(thing: str, did: str = "do") -> str:
    """What do you think of the new rota? Empty where the thing is no short name of one."""
    words = LOADED.sub("", thing).replace(" ,", ",").split()
    if not words or len(words) > _LONGEST_SUBJECT or words[0].lower() in {"you", "i", "we", "it", "there"}:
        return ""
    return f"What {did} you think of {' '.join(_lowered(words))}?"


def without_not(text: str) -> str:
    """The same question without its "n't": "Shouldn't we ask?" to "Should we ask?"."""
    asked = _plain(text)
    return f"{asked[:1].upper()}{asked[1:]}?" if asked and len(asked.split()) <= _LONGEST else ""


def _plain(text: str) -> str:
    """A text without what is shortened, and without the words that push."""
    for short, whole in _WHOLE:
        text = short.sub(whole, text)
    return " ".join(_PUSHING.sub("", text).strip(" ?!.,").split())


def _ask(verb: str, subject: list[str], rest: list[str]) -> str:
    if _RELATING & {word.lower() for word in subject[1:]} or len(subject) > _LONGEST_SUBJECT:
        return ""
    rest = rest[1:] if rest[:1] == ["to"] and verb == "should" else rest
    words = [verb.capitalize(), *_lowered(LOADED.sub("", " ".join(subject)).split()), *rest]
    return f"{' '.join(words)}?" if 2 < len(words) <= _LONGEST else ""


def _lowered(words: list[str]) -> list[str]:
    """The words, with a first one that is no name in small letters."""
    first = words[0].lower() if words and words[0].lower() in _BEGINS else "".join(words[:1])
    return [first, *words[1:]] if words else []
