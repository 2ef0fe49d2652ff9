"""What people do about their own settings: look, choose, and agree once that this is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from bot.chat.inbound import Place
from bot.chat.languages import NAMES
from bot.chat.outbound import Answer, Receipt, Say
from bot.facts import ZoneChosen
from bot.feature import Request
from bot.me import showing
from bot.me.model import USUAL, YES, LanguageUnknown, NeedsPrivate, Setting, WeeklyNeedsPrivate, changed
from bot.me.saying import say_now
from bot.me.spelling import shown, spelled
from bot.people.model import House, Person
from bot.people.preferences import Preferences
from bot.people.sending import reconsider
from bot.people.store import PeopleWork
from bot.refusals import Refusal


@dataclass(frozen=True, kw_only=True)
class ShowCard(Request):
    """All own settings on one card. `on` is the message whose place it takes."""

    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class ShowSetting(Request):
    """One setting with its choices; and why it is asked, if wanted."""

    setting: Setting
    why: bool = False
    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class ShowPauses(Request):
    """For how long a pause may be."""

    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class ShowData(Request):
    """The ways to one's own data."""

    on: Receipt | None = None


@dataclass(frozen=True, kw_only=True)
class OpenForm(Request):
    """Write in own words what no button has."""

    setting: Setting


@dataclass(frozen=True, kw_only=True)
class Choose(Request):
    """Have one setting as these words have it. `agreed` with the answer to whether this may be kept."""

    setting: Setting
    words: str = field(repr=False)
    place: Place
    agreed: bool = False
    on: Receipt | None = None

    def prepare(self) -> Self:
        """The same words in their one spelling. Raises the setting's refusal."""
        return replace(self, words=spelled(self.setting, self.words))


@dataclass(frozen=True, kw_only=True)
class SayTooYoung(Request):
    """Somebody is under 18: nothing they chose is kept."""


def show_card(work: PeopleWork, who: Person, ask: ShowCard) -> Answer:
    """All own settings, in one line each for what is not as usual."""
    chosen = work.preferences.find(who.id) or Preferences()
    standing, waiting = work.people.standing(who.id), work.outbox.count_waiting(who.id)
    card = showing.show_card(chosen, standing, waiting, zone=chosen.zone or work.house.time_zone, now=work.now)
    return Answer(message=card, where="private", thing="me", replaces=ask.on)


def show_setting(work: PeopleWork, who: Person, ask: ShowSetting) -> Answer:
    """One question with its buttons."""
    chosen = work.preferences.find(who.id) or Preferences()
    return _setting(work.house, chosen, ask.setting, ask.on, why=ask.why)


def _setting(house: House, chosen: Preferences, setting: Setting, on: Receipt | None, *, why: bool = False) -> Answer:
    message = showing.show_setting(chosen, setting, house.languages, why=why)
    return Answer(message=message, where="private", thing=f"me {setting.value}", replaces=on)


def show_pauses(work: PeopleWork, who: Person, ask: ShowPauses) -> Answer:  # noqa: ARG001 - the same for everybody
    """For how long shall it be quiet?"""
    return Answer(message=showing.show_pauses(), where="private", thing="me pause", replaces=ask.on)


def show_data(work: PeopleWork, who: Person, ask: ShowData) -> Answer:  # noqa: ARG001 - the same for everybody
    """See, copy, erase."""
    return Answer(message=showing.show_data(), where="private", thing="me data", replaces=ask.on)


def open_form(work: PeopleWork, who: Person, ask: OpenForm) -> Answer:  # noqa: ARG001 - the same for everybody
    """A field to write in; nothing of it is kept before somebody has agreed."""
    return Answer(form=showing.setting_form(ask.setting), where="private")


_SENT: Mapping[Setting, type[Refusal]] = {Setting.POLLS: NeedsPrivate, Setting.WEEKLY: WeeklyNeedsPrivate}
"""What is sent in private, and the no to whoever wants it where that cannot be."""


def choose(work: PeopleWork, who: Person, ask: Choose) -> Answer:
    """Keep a choice, or ask once whether it may be kept. Raises `LanguageUnknown`, or one of `_SENT`."""
    _must_be_spoken(work.house, ask)
    if ask.setting in _SENT and ask.words == YES and not ask.place.private:
        raise _SENT[ask.setting]
    before = work.preferences.find(who.id) or Preferences()
    wanted = changed(before, ask.setting, ask.words)
    if wanted == before:
        return replace(_setting(work.house, before, ask.setting, ask.on), note=Say("me-same"))
    if before.agreed_on is None and not ask.agreed:
        message = showing.show_agreeing(wanted, ask.setting, ask.words)
        # Whoever asks for a language is asked in it, as far as it is spoken of such things.
        manner = wanted.manner if wanted.language else None
        return Answer(message=message, where="private", thing="me", replaces=ask.on, manner=manner)
    kept = replace(wanted, agreed_on=before.agreed_on or work.now.date())
    work.people.keep(who)
    work.preferences.put(who.id, kept)
    if kept.zone != before.zone:
        work.facts.add(ZoneChosen(person_id=who.id))
    if (kept.poll_reminders or kept.weekly) and ask.place.private:
        # Whoever wants to be written to is written to here.
        work.places.note_presence(who.id, work.places.add(ask.place, None).id)
    note = Say("me-kept", what=say_now(kept, ask.setting))
    reconsider(work, who.id)
    return replace(_after(work, who, kept, ask), note=note, stays=True)


def _after(work: PeopleWork, who: Person, kept: Preferences, ask: Choose) -> Answer:
    """What stands there next: the same question where more may be chosen, else the card."""
    if ask.setting in (Setting.TOPICS, Setting.NEEDS):
        return _setting(work.house, kept, ask.setting, ask.on)
    return show_card(work, who, ShowCard(on=ask.on))


def _must_be_spoken(house: House, ask: Choose) -> None:
    if ask.setting is Setting.LANGUAGE and ask.words not in (USUAL, *house.languages):
        spoken = ", ".join(NAMES.get(code, code) for code in house.languages)
        raise LanguageUnknown(typed=shown(ask.words), languages=spoken)


def say_too_young(work: PeopleWork, who: Person, ask: SayTooYoung) -> Answer:  # noqa: ARG001 - it says all
    """Where to turn to instead. Nothing they chose stays."""
    if not who.is_new and work.preferences.find(who.id) is not None:
        work.preferences.forget(who.id)
    return Answer(message=showing.show_too_young(), where="private")
