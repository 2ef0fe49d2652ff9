"""The pretend people and places of the front room."""

from dataclasses import dataclass

from bot.chat.inbound import Place, Sender

PLATFORM = "web"


@dataclass(frozen=True, kw_only=True)
class Member:
    """One pretend person. `leads` makes them the administrator of the pretend groups."""

    id: str
    name: str
    leads: bool = False

    @property
    def sender(self) -> Sender:
        """This person as the core knows them."""
        return Sender(platform=PLATFORM, id=self.id, name=self.name, leads=self.leads)

    @property
    def private(self) -> Place:
        """This person's private chat with the bot."""
        return Place(platform=PLATFORM, id=f"private-{self.id}", private=True, title=self.name)


PAT = Member(id="pat", name="Pat", leads=True)

VISITORS = (Member(id="amina", name="Amina"), Member(id="joe", name="Joe"), PAT)
"""Whom one can be in the browser."""

OTHERS = tuple(Member(id=name.lower(), name=name) for name in ("Sadia", "Colin", "Mei", "Gwen", "Kofi", "Bron"))
"""Who only answers, when the group is let answer."""

GROUPS = (
    Place(platform=PLATFORM, id="riverside", title="Riverside carers"),
    Place(platform=PLATFORM, id="evening", title="Evening carers"),
)

PLACES = {place.id: place for place in (*GROUPS, *(member.private for member in (*VISITORS, *OTHERS)))}
"""Every place there is, by its id."""


def visitor(person_id: str) -> Member | None:
    """The person of this id whom one can be."""
    return next((member for member in VISITORS if member.id == person_id), None)


def group(place_id: str) -> Place | None:
    """The group of this id."""
    return next((place for place in GROUPS if place.id == place_id), None)
