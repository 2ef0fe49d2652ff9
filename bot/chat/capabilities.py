"""Facts about what a platform can show. Features never ask who it is, only what it can do."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Capabilities:
    """What one platform can show, as plain facts; lengths in UTF-16 units, the unit that platforms count in."""

    max_text: int  # 1,000 at least; beyond it a message becomes pages, and no act is cut
    max_drawn: int = 0  # the same where it is more, if each of the `doubled` is counted as two
    doubled: str = ""  # the characters that may take up twice the room
    max_label: int = 40  # a longer option is a number and its start, spelled out above
    max_note: int = 200
    max_choices: int = 0
    form_fields: int = 0  # 0: one question at a time; 5: a modal; many: a page
    attaches: bool = False  # pictures and documents go with a message
    describes: bool = False  # what is attached has a place for words that are read out instead of it
    max_attached_text: int = 0  # of a message with something attached: 500 at least; longer ones have a page for it
    can_edit: bool = False
    can_pin: bool = False
    door_addresses: bool = False  # a door has an address: it can be handed on
    picks_groups: bool = False  # a door can lead into a group that one picks from a list
    copies: bool = False  # a button can copy a text
    formatting: Literal["none", "entities", "markdown"] = "none"

    def __post_init__(self) -> None:
        if self.max_text < 1000:
            raise ValueError("max_text must be 1,000 at least")
        if self.attaches and self.max_attached_text < 500:
            raise ValueError("max_attached_text must be 500 at least where something is attached")
