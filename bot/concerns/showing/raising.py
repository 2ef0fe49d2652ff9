"""A concern as it is written: screen by screen, each with urgent help one tap away."""

from collections.abc import Collection, Sequence
from datetime import date

from bot.chat.outbound import Choice, Field, Form, Line, Message, Quote, Say, Text
from bot.concerns.memory import Draft, Switch
from bot.concerns.model.concern import LONGEST
from bot.concerns.model.crisis import needs_help_first
from bot.concerns.model.hints import find_hints
from bot.concerns.model.intake import Intake, help_slots
from bot.concerns.model.receipts import as_words, shown
from bot.concerns.showing.parts import act, back, by, cancel, crisis, names, urgent
from bot.people.model import Holder, House, PersonId
from bot.support.model import list_helplines
from bot.timing.walls import Wall

FORM = "concern-words"


def show_first(readers: Sequence[Holder], read_by: Wall, *, small: bool, on_page: bool = False) -> Message:
    """Screen 1, within 60 words (trust.md §7.10)."""
    lines = [
        Text(Say("concern-crisis-first")),
        Text(Say("concern-promise-group")),
        Text(Say("concern-promise-readers", names=names(readers))),
        Text(Say("concern-promise-by", when=by(read_by))),
        Text(Say("concern-promise-no-account" if on_page else "concern-promise-app")),
        *([Text(Say("concern-small-group"))] if small else ()),
        Text(Say("concern-promise-care")),
    ]
    choices = (
        act("concern-continue", "write"),
        act("concern-more", "more"),
        urgent(),
        act("concern-if-it-does", "care"),
        cancel(),
    )
    return Message(title=Say("concern-title"), lines=tuple(lines), choices=choices)


def show_promise(
    house: House, intake: Intake, *, page: str, in_chat: bool, readers: Sequence[Holder], on_page: bool = False
) -> Message:
    """The whole of what should be known before (trust.md §1.3, practice 5.9)."""
    other = Say("concern-promise-other-page", address=page) if page else Say("concern-promise-other-none")
    from_page = "concern-promise-page-to-chat" if on_page else "concern-promise-in-chat"
    read_where = from_page if in_chat else "concern-promise-on-page"
    host = "concern-promise-host-organiser" if house.run_by_organiser else "concern-promise-host"
    lines: list[Line] = [
        Text(Say("concern-promise-name")),
        Text(Say("concern-promise-network" if on_page else "concern-promise-platform")),
        Text(Say(host, operator=house.run_by)),
        Text(Say(read_where, names=names(readers))),
        Text(Say("concern-promise-details")),
        Text(Say("concern-promise-device") if on_page else other),
        Text(Say("concern-promise-contact", contact=intake.contact)),
        Text(Say("concern-promise-serious")),
        Text(Say("concern-promise-no-trace")),
        Text(Say("concern-promise-not-complaint")),
        Text(Say("concern-promise-kept")),
    ]
    choices = (act("concern-continue", "write"), urgent(), cancel())
    return Message(title=Say("concern-more-title"), lines=tuple(lines), choices=choices)


def show_care() -> Message:
    """What to do where somebody's care changes because a concern was raised."""
    lines = tuple(Text(Say(f"concern-care-{n}")) for n in (1, 2, 3))
    return Message(
        title=Say("concern-care-title"), lines=lines, choices=(act("concern-continue", "write"), urgent(), cancel())
    )


def show_closed(intake: Intake) -> Message:
    """Concerns are not taken here yet: which routes there are."""
    return Message(title=Say("concern-title"), lines=(Text(Say("concern-closed")), *ways(intake)), choices=(urgent(),))


def ways(intake: Intake) -> Sequence[Line]:
    """Where to turn instead."""
    lines: list[Line] = [Text(Say("concern-closed-complain"))]
    lines += [Text(Say("concern-closed-advocacy")), Text(Say("concern-closed-safeguarding"))]
    local = {line.id: line.name for line in list_helplines() if line.id in help_slots()}
    for slot, contact in intake.help_lines.items():
        if contact and slot in local:
            lines.append(Text(Say("concern-line", name=local[slot], contact=contact)))
    if intake.contact:
        lines.append(Text(Say("concern-promise-contact", contact=intake.contact)))
    return lines


def words_form(draft: Draft) -> Form:
    """Where the words go; where there are no forms, whatever is typed next."""
    field = Field(
        name="words",
        label=Say("concern-words"),
        hint=Say("concern-words-hint"),
        value=draft.text,
        long=True,
        most=LONGEST,
    )
    typed = Message(
        title=Say("concern-write-title"),
        lines=(Text(Say("concern-write-how", most=LONGEST)), Text(Say("concern-words-hint"))),
        choices=(urgent(), cancel()),
    )
    return Form(
        name=FORM, title=Say("concern-title"), fields=(field,), send=Say("concern-review"), private=True, typed=typed
    )


def show_so_far(draft: Draft) -> Message:
    """Something was typed: more may follow."""
    lines = (Text(Say("concern-so-far", letters=len(draft.text), left=LONGEST - len(draft.text))),)
    choices = (act("concern-review", "review"), act("concern-change", "change"), urgent(), cancel())
    return Message(title=Say("concern-so-far-title"), lines=lines, choices=choices)


def show_review(draft: Draft, readers: Sequence[Holder], read_by: Wall, today: date) -> Message:
    """The words as they would be sent, hints, help, who reads, and the code to keep before it is sent."""
    in_need, help_lines = help_beside(draft.text, today)
    lines: list[Line] = [
        *(help_lines if in_need else ()),
        Quote(draft.text),
        *hints_on(draft.text, draft.code),
        Text(Say("concern-promise-readers", names=names(readers))),
        Text(Say("concern-promise-by", when=by(read_by))),
        *(Text(Say(f"concern-chosen-{switch.value}")) for switch in Switch if switch in draft.chosen),
        Text(Say("concern-code")),
        Quote(shown(draft.code)),
        *(() if in_need else help_lines),
    ]
    choices = (
        Choice(label=Say("concern-send"), action=f"concern:send:{draft.code}", typed="/concern send"),
        Choice(label=Say("concern-copy"), action="", typed="", copies=shown(draft.code)),
        act("concern-who", "readers"),
        act("concern-choices", "choices"),
        act("concern-change", "change"),
        cancel(),
        urgent(),
    )
    return Message(title=Say("concern-review-title"), lines=tuple(lines), choices=choices)


def help_beside(text: str, today: date) -> tuple[bool, Sequence[Line]]:
    """Whom to call now, and whether that goes before the words."""
    in_need = needs_help_first(text)
    return in_need, (Text(Say("concern-crisis-first" if in_need else "concern-crisis-always")), *crisis(today))


def hints_on(text: str, code: str) -> Sequence[Line]:
    """What may tell who wrote it; nothing where nothing does."""
    hints = [
        Text(Say("concern-hint", kind=Say(f"concern-hint-{hint.kind.value}"), sample=hint.sample))
        for hint in find_hints(text, code)
    ]
    return (Text(Say("concern-hints")), *hints) if hints else ()


def show_readers(readers: Sequence[Holder], left_out: Collection[PersonId], contact: str) -> Message:
    """Everybody who could read it, to leave somebody out: they will never know that it is there."""
    choices = []
    for number, reader in enumerate(readers, 1):
        word = "concern-reader-out" if reader.person in left_out else "concern-reader-in"
        label = Say(word, name=reader.name or Say("people-nameless"))
        choices.append(Choice(label=label, action=f"concern:reader:{number}", typed=f"/concern reader {number}"))
    lines = (Text(Say("concern-readers-how")), Text(Say("concern-promise-contact", contact=contact)))
    return Message(title=Say("concern-readers-title"), lines=lines, choices=(*choices, back(), urgent()))


def show_switches(draft: Draft) -> Message:
    """What can be chosen beside the words; nothing of it is chosen at first."""
    lines: list[Line] = []
    choices = []
    for switch in Switch:
        lines.append(Text(Say(f"concern-switch-{switch.value}")))
        word = "concern-switch-on" if switch in draft.chosen else "concern-switch-off"
        label, what = Say(word, what=Say(f"concern-label-{switch.value}")), switch.value
        choices.append(Choice(label=label, action=f"concern:switch:{what}", typed=f"/concern switch {what}"))
    choices += [act("concern-code-words", "code"), back(), urgent()]
    return Message(title=Say("concern-choices-title"), lines=tuple(lines), choices=tuple(choices))


def show_sooner_warning() -> Message:
    """What *Sooner* costs, before it is chosen."""
    choices = (act("concern-sooner-yes", "sooner"), act("concern-sooner-no", "choices"), urgent())
    return Message(title=Say("concern-sooner-title"), lines=(Text(Say("concern-sooner-warning")),), choices=choices)


def show_code(code: str) -> Message:
    """The code as words, to be written on paper."""
    lines = (Text(Say("concern-code-as-words")), Quote(as_words(code)), Quote(shown(code)))
    return Message(title=Say("concern-code-title"), lines=lines, choices=(back(), urgent()))


def show_sent(read_by: Wall, *, on_page: bool = False) -> Message:
    """It is kept; what happens now. The code is not shown again: phones are shared."""
    lines = (Text(Say("concern-promise-by", when=by(read_by))), *_follow(on_page))
    return Message(title=Say("concern-sent"), lines=lines, choices=(urgent(),))


def show_received_already(*, on_page: bool = False, is_lost: bool = False) -> Message:
    """The same again: it is here once. Where the draft is lost, nobody knows any more where its words stand."""
    lines = (*_follow(on_page), *([Text(Say("concern-words-stand"))] if is_lost else ()))
    return Message(title=Say("concern-already-received"), lines=lines, choices=(urgent(),))


def show_cancelled() -> Message:
    """Nothing was sent."""
    return Message(title=Say("concern-cancelled"), choices=(urgent(),))


def _follow(on_page: bool) -> tuple[Line, ...]:
    """How the answer is read."""
    return (Text(Say("concern-sent-follow-page" if on_page else "concern-sent-follow")),)
