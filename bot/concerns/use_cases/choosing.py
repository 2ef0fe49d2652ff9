"""What can be chosen beside the words of a concern: who reads it, whether sooner, and what more. In memory alone."""

from dataclasses import dataclass, replace

from bot.chat.outbound import Answer
from bot.concerns import showing
from bot.concerns.memory import Draft, Switch
from bot.concerns.model.noes import NobodyReads
from bot.concerns.store import ConcernWork
from bot.concerns.use_cases.drafting import DraftRequest, get_draft
from bot.concerns.use_cases.entering import readers_of
from bot.people.model import Person, PersonId


@dataclass(frozen=True, kw_only=True)
class ShowMore(DraftRequest):
    """What can be chosen beside the words."""


@dataclass(frozen=True, kw_only=True)
class SetSwitch(DraftRequest):
    """Choose one of these, or not. *Sooner* needs a second yes, after its own warning."""

    switch: Switch
    is_sure: bool = False


@dataclass(frozen=True, kw_only=True)
class ShowReaders(DraftRequest):
    """Who would read it, to leave somebody out."""


@dataclass(frozen=True, kw_only=True)
class TurnReader(DraftRequest):
    """Leave out a reader, by their number in the list, or take them back in."""

    number: int


@dataclass(frozen=True, kw_only=True)
class ShowCode(DraftRequest):
    """The receipt as words, for whoever would rather write those down."""


def show_more(work: ConcernWork, _who: Person, ask: ShowMore) -> Answer:
    """What can be chosen beside the words. Raises `DraftLost`."""
    return Answer(message=showing.show_switches(get_draft(work, ask)), replaces=ask.on, where="private")


def set_switch(work: ConcernWork, _who: Person, ask: SetSwitch) -> Answer:
    """Choose it, or not. *Sooner* first says what it costs. Raises `DraftLost`."""
    draft = get_draft(work, ask)
    if ask.switch is Switch.SOONER and Switch.SOONER not in draft.chosen and not ask.is_sure:
        return Answer(message=showing.show_sooner_warning(), replaces=ask.on, where="private")
    changed = work.confided.change(ask.asker, work.now, lambda draft: draft.switched(ask.switch))
    return Answer(message=showing.show_switches(changed), replaces=ask.on, where="private")


def show_readers(work: ConcernWork, _who: Person, ask: ShowReaders) -> Answer:
    """Who would read it. Raises `DraftLost`."""
    return _readers_shown(work, get_draft(work, ask), ask)


def turn_reader(work: ConcernWork, _who: Person, ask: TurnReader) -> Answer:
    """Leave somebody out, or take them back in. Raises `DraftLost`; `NobodyReads` where nobody would be left."""
    readers = readers_of(work, get_draft(work, ask).community)
    if not 1 <= ask.number <= len(readers):
        return show_readers(work, _who, ShowReaders(asker=ask.asker, on=ask.on))
    person = readers[ask.number - 1].person
    everybody = frozenset(reader.person for reader in readers)
    draft = work.confided.change(ask.asker, work.now, lambda draft: _turned(draft, person, everybody))
    return _readers_shown(work, draft, ask)


def show_code(work: ConcernWork, _who: Person, ask: ShowCode) -> Answer:
    """The code as words. Raises `DraftLost`."""
    return Answer(message=showing.show_code(get_draft(work, ask).code), replaces=ask.on, where="private")


def _readers_shown(work: ConcernWork, draft: Draft, ask: DraftRequest) -> Answer:
    intake = work.intakes.find(draft.community)
    message = showing.show_readers(readers_of(work, draft.community), draft.left_out, intake.contact)
    return Answer(message=message, replaces=ask.on, where="private")


def _turned(draft: Draft, person: PersonId, everybody: frozenset[PersonId]) -> Draft:
    left_out = draft.left_out ^ {person}
    if not everybody - left_out:
        raise NobodyReads
    return replace(draft, left_out=left_out, readers=None)
