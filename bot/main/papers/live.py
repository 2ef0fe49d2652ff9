"""What is so here, for papers: from the settings, and from the database as it is now. Numbers of people, no names."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.concerns.model.intake import Intake, Missing, help_slots
from bot.concerns.use_cases.entering import missing_in
from bot.config import Settings
from bot.main.looking.database import look_in
from bot.main.opening import connect
from bot.main.papers.filling import fill, quoted
from bot.people.model import Role
from storage.work import StorageWork

_LACKS = {
    Missing.READERS: "two people who read concerns",
    Missing.APART: "a reader who neither owns the group nor runs this service",
    Missing.CONTACT: "somebody outside who can be asked instead",
    Missing.HELP: "each local number for help, or that there is none",
}
_NATIONS = {"england": "England", "wales": "Wales", "scotland": "Scotland", "northern-ireland": "Northern Ireland"}


@dataclass(frozen=True, kw_only=True)
class Taking:
    """One community, and how it takes concerns."""

    name: str
    zone: str
    groups: int
    holders: Mapping[Role, int]
    intake: Intake
    lacks: Sequence[Missing]


def look_live(settings: Settings) -> Sequence[Taking]:
    """Every community; none where there is no database yet."""
    nobody: Sequence[Taking] = ()
    return look_in(settings, _read, otherwise=nobody)


def _read(work: StorageWork) -> Sequence[Taking]:
    return [
        Taking(
            name=community.name,
            zone=community.time_zone,
            groups=len(work.places.list_of(community.id)),
            holders=Counter(holder.role for holder in work.people.list_roles(community.id)),
            intake=work.intakes.find(community.id),
            lacks=missing_in(work, community.id),
        )
        for community in work.people.list_communities()
    ]


def values_of(settings: Settings, communities: Sequence[Taking]) -> dict[str, str]:
    """What the names in templates stand for. No address of a database and no token is among them."""
    file = connect(settings).file
    return {
        "operator": quoted(settings.operator.name),
        "address": _typed(settings.web.public_url),
        "keys_folder": _typed(str(Path(settings.keys.directory).absolute())),
        "database_file": _typed(str(file.absolute())) if file is not None else "",
        "communities": "\n".join(_community(it) for it in communities),
        "community_names": ", ".join(quoted(it.name) for it in communities) or "no group yet",
        "platforms": _listed(
            [
                *(["Telegram"] if settings.telegram.token else []),
                *(["Discord"] if settings.discord.token else []),
                *(["web pages"] if settings.web.public_url else []),
            ]
        )
        or "nothing yet",
    }


def flags_of(settings: Settings, communities: Sequence[Taking]) -> Mapping[str, bool]:
    """Which conditions in templates hold."""
    return {
        "operator": bool(settings.operator.name),
        "organiser": settings.operator.is_organiser,
        "telegram": bool(settings.telegram.token),
        "discord": bool(settings.discord.token),
        "public": bool(settings.web.public_url),
        "sqlite": connect(settings).file is not None,
        "key_database": bool(settings.keys.url),
        "proxy": bool(settings.web.proxy_header),
        "communities": bool(communities),
    }


def _community(it: Taking) -> str:
    intake, slots = it.intake, help_slots()
    values = {
        "name": quoted(it.name),
        "zone": it.zone,
        "groups": str(it.groups),
        "owners": str(it.holders[Role.OWNER]),
        "organisers": str(it.holders[Role.ORGANISER]),
        "readers": str(it.holders[Role.READER]),
        "slots": _listed([slot.isoformat("minutes") for slot in intake.slots]),
        "nation": _NATIONS.get(intake.nation.value, intake.nation.value),
        "closes_at": intake.closes_at.isoformat("minutes"),
        "read_within": str(intake.read_within),
        "answer_within": str(intake.answer_within),
        "contact": quoted(intake.contact),
        "lacks": "; ".join(_LACKS[each] for each in it.lacks),
        "help_set": str(sum(bool(intake.help_lines.get(slot)) for slot in slots)),
        "help_none": str(sum(intake.help_lines.get(slot) == "" for slot in slots)),
        "help_open": str(sum(slot not in intake.help_lines for slot in slots)),
    }
    return fill("community", values, {"open": not it.lacks, "contact": bool(intake.contact)})


def _typed(words: str) -> str:
    """An address or a path, as it is typed."""
    return quoted(words) if "`" in words else f"`{words}`"


def _listed(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)
