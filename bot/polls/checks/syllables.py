"""Counts the syllables of an English word by its spelling, with the few words that are said otherwise. Pure.

Not by hyphenation: where a printer may part a word is not where it is spoken ("many" may not be parted at all).
"""

import re
from functools import lru_cache
from unicodedata import normalize

_SAID_OTHERWISE = {
    word: count
    for count, words in {
        1: "aren't eye eyes queue queued queues weren't",
        2: "argue argued argues business cafe cafes carer carers chocolate evening evenings every everyday facebook"
        " household maybe million people rhythm safety someone something sometimes triage tired wednesday",
        3: "anyone area areas brilliant businesses camera caretaker everyone everything everywhere familiar idea ideas"
        " influence karate museum museums physio recipe recipes resume theatre theatres timetable vegetable vegetables"
        " whoever",
        4: "caribbean dementia diabetes everybody european initiative initiatives kilometre kilometres ukulele",
    }.items()
    for word in words.split()
}

_VOWELS = re.compile("[aeiouy]+")
_CONSONANT_Y = re.compile("^y|(?<=[aeiou])y(?=[aeiou])")
_SILENT_WITHIN = re.compile(
    "(?<=[aeiou][^aeiouy])e(?=(?:body|bound|ful|guard|how|house|keep|land|less|line|ly$|men|ness|one|point|room|side"
    "|some|thing|time|where|wife|work))"  # careful, sometime
    "|(?<=[aeiouy][^aeiouy])e(?=ment)|(?<=[cglnr][cgsv])e(?=(?:ful|less|ly$|ment))"  # statement, announcement
    "|(?<=[gq])ue(?=s?$)"  # unique, dialogue
)
_SILENT_LAST = re.compile(
    "[^aeiouyl]e$|[aeiouyrw]le$"  # time, whole
    "|(?:[^aeiouysxzcgh]|[^sc]h|[^ndeaiou]g)(?<![^aeiouyrw]l)es$"  # times, wholes; not boxes, changes, tables
    "|[^aeioutd](?<![^aeiouylr]l)ed$"  # closed; not needed, settled
)
# Neighbouring vowels that are two sounds, and endings that are said with a vowel nobody writes.
_ADDED = (
    "(?<![ctsg])ia(?!ge|ment)|(?<=[aeiouy]t)ia(?=t)|cia(?=t)",  # media, initiate, associate; not marriage, special
    "(?<![ctsxgn])io|(?<=[^n])nio(?=r)|(?<=[aeiouy]t)io(?=s$)|iu",  # radio, senior, ratios, stadium; not nation
    "(?<![ctsxfgl])ie(?=n[ct])|(?<=[cs][cl])ie(?=n[ct])",  # convenience, science, client; not patient
    "ie(?=t(?:y|ies|s|e|a|i|ly|$))|ie(?=r$|st$)",  # society, quiet, easier
    "(?<![qg])ua(?!rd)|(?<!q)uo(?!y)",  # usual, fluoride; not quality, guard
    "(?<=fl)ui|ui(?=ng|ty|ti)|(?<=[^f]r)ui(?=n)|(?<=[ts])ui(?=ci|t)",  # fluid, ruin, suicide; not fruit
    "[eou]ing(?:s|ly)?$|y(?<![aeou]y)ing(?:s|ly)?$",  # being, going, studying
    "(?<![gp])eo(?!pl)|geo(?![nru])|zoo(?=l)",  # video, geology, zoology; not surgeon
    "(?<=cr)ea(?=t)|(?<=^r)ea(?=ct|li|ss|pp)|(?<=d)ea(?=s?$)|(?<=th)ea(?=t[re])|(?<=r)ea(?=s?$)",  # create, reality
    "^co(?:i(?=n[ac])|e(?=rc)|o(?=rd))|^reu",  # coincide, coerce, coordinate, reuse
    "(?<=po)e(?=[mt]s?$|try)|(?<=[dfr]u)e(?=ls?$)|ae(?=l)",  # poem, fuel
    "sms?$|thms?$|(?<=[sdt])n't$|(?<=[^aeiouyr])re(?=s?$)",  # autism, rhythm, didn't, centre
)
_ADDS = re.compile("|".join(_ADDED))
_HISSES = re.compile("(?:s|x|z|ch|sh|ce|ge|se|ze)$")


@lru_cache(maxsize=2048)
def syllables(word: str) -> int:
    """How many syllables a word is said in; one at least."""
    word = normalize("NFD", word.lower().replace("’", "'").strip("'"))  # café has an e that is not silent
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part) or 1
    if word.endswith("'s"):
        owner = word.removesuffix("'s")
        return syllables(owner) + bool(_HISSES.search(owner))
    if word in _SAID_OTHERWISE:
        return _SAID_OTHERWISE[word]
    added = len(_ADDS.findall(word))
    word = _CONSONANT_Y.sub("j", _SILENT_WITHIN.sub("", word).replace("'", ""))
    groups = len(_VOWELS.findall(word))
    if groups > 1 and _SILENT_LAST.search(word):
        groups -= 1
    return max(1, groups + added)
