"""The language of posts: of one group, or of a whole community."""

from dataclasses import dataclass, field

from bot.chat.cleaning import digits
from bot.chat.languages import NAMES, code_of
from bot.chat.outbound import Answer, Choice, Message, Say, Text
from bot.people.audit import Did
from bot.people.model import Community, KnownPlace, Person
from bot.people.role_cards import title_of
from bot.people.roles import PeopleRequest, get_run, tail
from bot.people.store import PeopleWork
from bot.refusals import Refusal

ALL, SAME = "all", "same"
"""In place of a group: the whole community. In place of a language: the same as the community's."""


class NoSuchGroup(Refusal):
    """None of the community's groups."""

    word = "no-such-group"


class LanguageNotSpoken(Refusal):
    """Not a language that the bot speaks. Details: `typed`, and `languages`, those that it does."""

    word = "language-not-spoken"


@dataclass(frozen=True, kw_only=True)
class ChooseLanguage(PeopleRequest):
    """Show the groups with their languages; or for one, by its id or its number in the list, what it can be."""

    group: str = ""


@dataclass(frozen=True, kw_only=True)
class PutLanguage(PeopleRequest):
    """Have posts in a group, or in all that have no language of their own, be in this language."""

    group: str
    language: str = field(repr=False)


def choose_language(work: PeopleWork, who: Person, ask: ChooseLanguage) -> Answer:
    """The groups with their languages, or the languages for one. Raises `NotYours`, `NoSuchGroup`."""
    community = get_run(work, who, ask)
    if not ask.group:
        message = _show_groups(community, work.places.list_of(community.id), tail(who, community))
    else:
        group = _get_group(work, community, ask.group)
        message = _show_languages(work, community, group, tail(who, community))
    return Answer(message=message, where="private")


def put_language(work: PeopleWork, who: Person, ask: PutLanguage) -> Answer:
    """Posts are in this language from now on. Raises `NotYours`, `NoSuchGroup`, `LanguageNotSpoken`."""
    community = get_run(work, who, ask)
    group = _get_group(work, community, ask.group)
    code = code_of(ask.language) or ask.language.casefold()
    if group is not None and ask.language.casefold() == SAME:
        work.places.put_language(group.id, "")
        work.audit.note(community.id, Did.SETTING_CHANGED, by=who.id, about="language")
        name = _name(community.language)
        return Answer(note=Say("language-put", title=title_of(group), language=name), where="private", stays=True)
    if code not in work.house.languages:
        spoken = ", ".join(_name(language) for language in work.house.languages)
        raise LanguageNotSpoken(typed=ask.language, languages=spoken)
    work.audit.note(community.id, Did.SETTING_CHANGED, by=who.id, about="language")
    if group is None:
        work.people.put_language(community.id, code)
        said = Say("language-put-all", community=community.name, language=_name(code))
    else:
        work.places.put_language(group.id, code)
        said = Say("language-put", title=title_of(group), language=_name(code))
    return Answer(note=said, where="private", stays=True)


def _get_group(work: PeopleWork, community: Community, group: str) -> KnownPlace | None:
    """The group, or none for the whole community."""
    wanted = digits(group).casefold()
    if wanted == ALL:
        return None
    for number, place in enumerate(work.places.list_of(community.id), 1):
        if wanted in (str(number), str(place.id)):
            return place
    raise NoSuchGroup


def _show_groups(community: Community, places: tuple[KnownPlace, ...], end: str) -> Message:
    lines = [Text(Say("language-community", language=_name(community.language)))]
    choices = [_choice(community, ALL, "", label=Say("language-all"), typed=f"{ALL}{end}")]
    for number, place in enumerate(places, 1):
        line = Say("language-group", number=number, title=title_of(place), language=_name(place.language))
        lines.append(Text(line))
        choices.append(_choice(community, str(place.id), "", label=title_of(place), typed=f"{number}{end}"))
    return Message(title=Say("language-title"), lines=tuple(lines), choices=tuple(choices))


def _show_languages(work: PeopleWork, community: Community, group: KnownPlace | None, end: str) -> Message:
    which = ALL if group is None else str(group.id)
    now = community.language if group is None else group.language
    codes = [(code, _name(code)) for code in work.house.languages]
    labels: list[tuple[str, str | Say]] = [*codes, *([(SAME, Say("language-same"))] if group is not None else [])]
    choices = tuple(
        _choice(community, which, code, label=label, typed=f"{which} {code}{end}") for code, label in labels
    )
    title = Say("language-which", title=community.name if group is None else title_of(group))
    return Message(title=title, lines=(Text(Say("language-now", language=_name(now))),), choices=choices)


def _choice(community: Community, group: str, language: str, *, label: str | Say, typed: str) -> Choice:
    action = ":".join(filter(None, ("people-language", str(community.id), group, language)))
    return Choice(label=label, action=action, typed=f"/people language {typed}")


def _name(code: str) -> str:
    return NAMES.get(code, code)
