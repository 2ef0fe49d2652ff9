"""Counts the syllables of an English word by its spelling, with the few words that are said otherwise. Pure.

Not by hyphenation: where a printer may part a word is not where it is spoken ("many" may not be parted at all).
"""

import re
from functools import lru_cache

_SAID_OTHERWISE = {
    word: count
    for count, words in {
        1: "eye eyes queue queued queues",
        2: "business cafe cafes carer carers chocolate colleague colleagues dialogue evening evenings every everyday"
        " facebook household maybe million people rhythm safety someone something sometimes triage tired wednesday",
        3: "anyone area areas brilliant businesses camera caretaker catalogue everyone everything everywhere familiar"
        " idea ideas influence karate museum museums physio recipe recipes resume theatre theatres timetable vegetable"
        " vegetables whoever",
        4: "caribbean dementia diabetes everybody european initiative initiatives kilometre kilometres ukulele",
    }.items()
    for word in words.split()
}

_VOWELS = re.compile("[aeiouy]+")
_CONSONANT_Y = re.compile("^y|(?<=[aeiou])y(?=[aeiou])")
_SILENT_WITHIN = re.compile(
    "(?<=[aeiou][^aeiouy])e(?=(?:body|bound|ful|guard|how|house|keep|land|less|line|ly$|men|ness|one|point|room|side"
    "|some|thing|time|where|wife|work))|(?<=[aeiouy][^aeiouy])e(?=ment)|(?<=[cglnr][cgsv])e(?=(?:ful|less|ly$|ment))"
)
_SILENT_LAST = re.compile(
    "[^aeiouyl]e$|[aeiouyrw]le$"  # time, whole
    "|(?:[^aeiouysxzcgh]|[^sc]h|[^ndeaiou]g)(?<![^aeiouyrw]l)es$"  # times, wholes; not boxes, changes, tables
    "|[^aeioutd](?<![^aeiouylr]l)ed$"  # closed; not needed, settled
)
# Neighbouring vowels that are two sounds, and endings that are said with a vowel nobody writes.
_TWO_SOUNDS = re.compile(
    "(?<![ctsg])ia(?!ge|ment)|(?<=[aeiouy]t)ia(?=t)|cia(?=t)"  # social media, initiate
    "|(?<![ctsxgn])io|(?<=[^n])nio(?=r)|(?<=[aeiouy]t)io(?=s$)|iu"  # radio, senior, ratios, stadium
    "|(?<![ctsxfgl])ie(?=n[ct])|(?<=[cs][cl])ie(?=n[ct])|ie(?=t(?:y|ies|s|e|a|i|ly|$))|ie(?=r$|st$)"
    "|(?<![qg])ua(?!rd)|(?<!q)uo(?!y)"  # usual, fluoride
    "|(?<=fl)ui|ui(?=ng|ty|ti)|(?<=[^f]r)ui(?=n)|(?<=[ts])ui(?=ci|t)"
    "|[eou]ing(?:s|ly)?$|y(?<![aeou]y)ing(?:s|ly)?$"  # being, going, studying
    "|(?<![gp])eo(?!pl)|geo(?![nru])|zoo(?=l)"
    "|(?<=cr)ea(?=t)|(?<=^r)ea(?=ct|li|ss|pp)|(?<=d)ea(?=s?$)|(?<=th)ea(?=t[re])|(?<=r)ea(?=s?$)|^co(?:i(?=n[ac])|e(?=rc)|o(?=rd))"
    "|(?<=po)e(?=[mt]s?$)|(?<=po)e(?=try)|(?<=[dfr]u)e(?=ls?$)|ae(?=l)|^reu"
    "|sms?$|thms?$|(?<=[sdt])n't$|(?<=[^aeiouyr])re(?=s?$)"  # autism, rhythm, didn't, centre
)
_ADDS_ES = re.compile("(?:s|x|z|ch|sh|ce|ge|se|ze)$")


@lru_cache(maxsize=2048)
def syllables(word: str) -> int:
    """How many syllables a word is said in; one at least."""
    word = word.lower().replace("’", "'").strip("'")
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part) or 1
    if word.endswith("'s"):
        owner = word.removesuffix("'s")
        return syllables(owner) + bool(_ADDS_ES.search(owner))
    if word in _SAID_OTHERWISE:
        return _SAID_OTHERWISE[word]
    added = len(_TWO_SOUNDS.findall(word))
    word = _CONSONANT_Y.sub("j", _SILENT_WITHIN.sub("", word).replace("'", ""))
    groups = len(_VOWELS.findall(word))
    if groups > 1 and _SILENT_LAST.search(word):
        groups -= 1
    return max(1, groups + added)
