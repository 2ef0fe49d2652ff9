"""Whether concerns wait for a reader, for the first page: never how many, and nothing for anybody else. Only reads."""

from dataclasses import dataclass

from bot.concerns.model.concern import Stage
from bot.concerns.store import ConcernWork
from bot.concerns.use_cases.reading import list_concerns
from bot.people.model import Community, Person


@dataclass(frozen=True, kw_only=True)
class ConcernNeeds:
    """Whether something has waited for too long; and whether there is something that nobody has read."""

    late: bool = False
    new: bool = False


def find_needs(work: ConcernWork, who: Person, community: Community) -> ConcernNeeds:
    """What waits for somebody in a community."""
    if not who.reads(community.id):
        return ConcernNeeds()
    listed = list_concerns(work, who, community)
    return ConcernNeeds(
        late=any(it.is_late for it in listed),
        new=any(it.concern.unread or it.concern.stage is Stage.NEW for it in listed),
    )
