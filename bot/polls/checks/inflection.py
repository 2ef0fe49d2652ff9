"""The forms that an English word takes: starts, started, starting; of a phrase, its first word changes. Pure."""

import re
from dataclasses import dataclass

_IRREGULAR = {
    "become": ("becomes", "became", "become", "becoming"),
    "break": ("breaks", "broke", "broken", "breaking"),
    "bring": ("brings", "brought", "brought", "bringing"),
    "build": ("builds", "built", "built", "building"),
    "buy": ("buys", "bought", "bought", "buying"),
    "choose": ("chooses", "chose", "chosen", "choosing"),
    "come": ("comes", "came", "come", "coming"),
    "commit": ("commits", "committed", "committed", "committing"),
    "cut": ("cuts", "cut", "cut", "cutting"),
    "die": ("dies", "died", "died", "dying"),
    "do": ("does", "did", "done", "doing"),
    "draw": ("draws", "drew", "drawn", "drawing"),
    "feel": ("feels", "felt", "felt", "feeling"),
    "find": ("finds", "found", "found", "finding"),
    "fit": ("fits", "fitted", "fitted", "fitting"),
    "get": ("gets", "got", "got", "getting"),
    "give": ("gives", "gave", "given", "giving"),
    "go": ("goes", "went", "gone", "going"),
    "have": ("has", "had", "had", "having"),
    "hide": ("hides", "hid", "hidden", "hiding"),
    "hold": ("holds", "held", "held", "holding"),
    "keep": ("keeps", "kept", "kept", "keeping"),
    "leave": ("leaves", "left", "left", "leaving"),
    "lose": ("loses", "lost", "lost", "losing"),
    "make": ("makes", "made", "made", "making"),
    "mean": ("means", "meant", "meant", "meaning"),
    "meet": ("meets", "met", "met", "meeting"),
    "pay": ("pays", "paid", "paid", "paying"),
    "put": ("puts", "put", "put", "putting"),
    "run": ("runs", "ran", "run", "running"),
    "say": ("says", "said", "said", "saying"),
    "see": ("sees", "saw", "seen", "seeing"),
    "send": ("sends", "sent", "sent", "sending"),
    "set": ("sets", "set", "set", "setting"),
    "show": ("shows", "showed", "shown", "showing"),
    "speed": ("speeds", "sped", "sped", "speeding"),
    "spend": ("spends", "spent", "spent", "spending"),
    "take": ("takes", "took", "taken", "taking"),
    "tell": ("tells", "told", "told", "telling"),
    "think": ("thinks", "thought", "thought", "thinking"),
    "withhold": ("withholds", "withheld", "withheld", "withholding"),
    "write": ("writes", "wrote", "written", "writing"),
}
_DOUBLED = frozenset({"ban", "defer", "incur", "omit", "plan", "stop", "transmit"})
_HISSES = re.compile("(?:s|x|z|ch|sh)$")
_Y = re.compile("(?<=[^aeiou])y$")


@dataclass(frozen=True)
class Forms:
    """A verb as it is said: start, starts, started, has started, starting."""

    base: str
    third: str
    past: str
    done: str
    going: str


def forms(phrase: str) -> Forms:
    """The forms of a verb, or of a phrase that begins with one: "put off" gives "puts off"."""
    verb, space, rest = phrase.partition(" ")
    third, past, done, going = _IRREGULAR.get(verb) or _regular(verb)
    return Forms(*(f"{form}{space}{rest}" for form in (verb, third, past, done, going)))


def plural(phrase: str) -> str:
    """More than one: of a phrase, more of what its last word names, or of what stands before "of" and the like."""
    head, small, tail = _headed(phrase)
    return f"{_Y.sub('ie', head)}{'es' if _HISSES.search(head) else 's'}{small}{tail}"


def _headed(phrase: str) -> tuple[str, str, str]:
    found = re.search(r" (?:of|for|to|on|in|at|with|from|after) ", phrase)
    return (phrase, "", "") if found is None else (phrase[: found.start()], found[0], phrase[found.end() :])


def _regular(verb: str) -> tuple[str, str, str, str]:
    third = f"{_Y.sub('ie', verb)}{'es' if _HISSES.search(verb) else 's'}"
    if verb in _DOUBLED:
        return third, f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"
    past = f"{verb}d" if verb.endswith("e") else f"{_Y.sub('i', verb)}ed"
    going = verb if verb.endswith("ee") else re.sub("e$", "", verb)
    return third, past, past, f"{going}ing"
