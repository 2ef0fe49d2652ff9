"""Accounts that are one person: joined by a one-time code, and parted again. Never by guess.

The code is 128 bits, good once and for one hour, and whoever asks for it is told to show it to nobody. So whoever
brings it is believed to be the same human, and the account that made it is told at once how to undo it. Whoever brings
it says yes first: that yes is bound to their account, since a link that somebody else made may show, and never act.

Every account keeps a number of its own, and goes back to it. So no account ever gives a second answer to a question by
being joined and parted, however often.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Answer, Choice, Message, Quote, Say, Text
from bot.facts import AccountsJoined
from bot.feature import Request
from bot.people.model import ACCOUNT_CODE_LIFE, Account, Code, CodeKind, CodeUnknown, Person, account_key
from bot.people.store import PeopleWork
from bot.people.use_cases import find_live, forget, keep_private
from bot.refusals import Refusal
from bot.work import Subject

_MARK = 16
"""How much of an account's mark a button carries: it need only tell one person's accounts apart."""


class AlreadyJoined(Refusal):
    """The account is one of the person's already."""

    word = "already-joined"


class OnlyAccount(Refusal):
    """There is no other account that it could be parted from."""

    word = "only-account"


class NoSuchAccount(Refusal):
    """None of the person's accounts."""

    word = "no-such-account"


@dataclass(frozen=True, kw_only=True)
class ShowAccounts(Request):
    """The accounts that are one person with this one."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class MakeAccountCode(Request):
    """Make a code for one more account."""

    place: Place


@dataclass(frozen=True, kw_only=True)
class LeaveApart(Request):
    """Say no to joining."""

    code: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class PartAccount(Request):
    """Part an account from the others, by what its button carries or by its number in the list; ask first."""

    place: Place
    mark: str = field(default="", repr=False)
    number: int = 0
    sure: bool = False


def show_accounts(work: PeopleWork, who: Person, ask: ShowAccounts) -> Answer:
    """The person's accounts, by the names of the apps alone."""
    if not ask.place.private:
        return Answer(note=Say("accounts-in-private"), where="private", thing="join part")
    return Answer(message=_show_accounts(work, _accounts_of(work, who), who.sender))


def make_account_code(work: PeopleWork, who: Person, ask: MakeAccountCode) -> Answer:
    """A code for one more account, shown once, in private alone."""
    if not ask.place.private:
        return Answer(note=Say("accounts-in-private"), where="private", thing="join account")
    work.people.keep(who)
    keep_private(work, who.id, ask.place)
    made, here = work.new_code(), work.places.find(ask.place)
    work.codes.add(
        Code(
            mark=work.code_mark(made),
            kind=CodeKind.ACCOUNT,
            community=None,
            place=here.id if here is not None else None,
            person=who.id,
            expires_at=work.now + ACCOUNT_CODE_LIFE,
        )
    )
    lines = (Text(Say("code-account")), Quote(f"/join {made}"), Text(Say("code-account-once")))
    message = Message(title=Say("code-title"), lines=lines, choices=(_accounts_choice(),))
    return Answer(message=message, where="private", thing="join account")


def show_joining(work: PeopleWork, who: Person, code: Code) -> Answer:
    """What would become one, and how to say yes. Raises `AlreadyJoined`, and the code stays good then."""
    if code.person == who.id:
        raise AlreadyJoined
    work.codes.forget(code.mark)
    yes = work.new_code()
    bound = Code(
        mark=work.code_mark(_bound(yes, who.sender)),
        kind=CodeKind.ACCOUNT,
        community=None,
        place=code.place,
        person=code.person,
        expires_at=code.expires_at,
    )
    work.codes.add(bound)
    made_in = work.places.find_kept(code.place) if code.place is not None else None
    app = _app(made_in.where.platform) if made_in is not None else Say("account-app")
    lines = (Say("joining-only", app=app), Say("joining-one"), Say("joining-settings"))
    choices = (
        Choice(label=Say("joining-yes"), action=f"join-yes:{yes}", typed=f"/join {yes} yes"),
        Choice(label=Say("joining-no"), action=f"join-no:{yes}", typed=f"/join {yes} no"),
    )
    return Answer(message=Message(title=Say("joining-title"), lines=tuple(map(Text, lines)), choices=choices))


def find_shown(work: PeopleWork, who: Person, text: str) -> Code | None:
    """What was shown to this very account to be joined, and may still be."""
    return find_live(work, _bound(text, who.sender))


def join_accounts(work: PeopleWork, who: Person, code: Code) -> Answer:
    """Be one person with whoever made the code, who is told. Raises `CodeUnknown` where they are gone."""
    if code.person is None or not work.accounts.list_of(code.person):
        raise CodeUnknown
    if code.person == who.id:
        raise AlreadyJoined
    was_quiet = work.people.wants_quiet(code.person)
    work.codes.forget(code.mark)
    work.people.keep(who)
    work.accounts.hand_over(who.id, code.person)
    work.facts.add(AccountsJoined(person_id=code.person, gone_id=who.id))
    if code.place is not None and work.places.find_kept(code.place) is not None:
        ref = f"{who.sender.platform}-{int(work.now.timestamp())}"
        work.outbox.post(Subject("account-joined", ref), code.place)
    is_quiet = work.people.wants_quiet(code.person) and not was_quiet
    return Answer(note=Say("joined-quiet" if is_quiet else "joined"), stays=True)


def leave_apart(work: PeopleWork, who: Person, ask: LeaveApart) -> Answer:
    """Nothing is joined, and what was shown for it is no use any more."""
    code = find_shown(work, who, ask.code)
    if code is None:
        raise CodeUnknown
    work.codes.forget(code.mark)
    return Answer(note=Say("joining-not"), stays=True)


def part_account(work: PeopleWork, who: Person, ask: PartAccount) -> Answer:
    """Part an account from the others: they keep roles and settings. Raises `OnlyAccount`, `NoSuchAccount`."""
    if not ask.place.private:
        return Answer(note=Say("accounts-in-private"), where="private", thing="join part")
    accounts = _accounts_of(work, who)
    if len(accounts) < 2:
        raise OnlyAccount
    account, number = _chosen(work, accounts, ask)
    if not ask.sure:
        return Answer(message=_ask_to_part(work, account, number))
    _forget_private(work, who, account, accounts, ask.place)
    others = [other for other in accounts if other != account]
    if account.own == who.id:
        # The person goes by this account's number: the others go on under that of one of theirs.
        work.accounts.hand_over(who.id, others[0].own, but=account.key)
        work.facts.add(AccountsJoined(person_id=others[0].own, gone_id=who.id))
    else:
        work.accounts.part(account)
    return Answer(note=Say("parted", app=_app(account.platform)), stays=True)


def render_joined(_work: PeopleWork, ref: str, _place_id: int) -> Message:
    """Tells whoever made the code that it was used, and how to undo it."""
    app = _app(ref.rpartition("-")[0])
    lines = (Text(Say("account-joined-undo")),)
    return Message(title=Say("account-joined", app=app), lines=lines, choices=(_accounts_choice(),))


def _show_accounts(work: PeopleWork, accounts: Sequence[Account], sender: Sender) -> Message:
    lines, choices = [], []
    for number, account in enumerate(accounts, 1):
        word = "account-this" if account.is_of(sender) else "account-line"
        lines.append(Text(Say(word, number=number, app=_app(account.platform))))
        part = Say("account-part", number=number)
        typed, action = f"/join part {number}", f"join-part:{_mark(work, account)}"
        choices.append(Choice(label=part, action=action, typed=typed))
    more = Choice(label=Say("account-add"), action="join-account", typed="/join account")
    is_one = len(accounts) > 1
    lines.append(Text(Say("accounts-one" if is_one else "accounts-single")))
    return Message(title=Say("accounts-title"), lines=tuple(lines), choices=(*(choices if is_one else ()), more))


def _ask_to_part(work: PeopleWork, account: Account, number: int) -> Message:
    yes = Choice(
        label=Say("parting-yes"), action=f"join-part-yes:{_mark(work, account)}", typed=f"/join part {number} yes"
    )
    no = Choice(label=Say("joining-no"), action="accounts", typed="/join part")
    lines = (Text(Say("parting-loses")), Text(Say("parting-stays")))
    title = Say("parting-title", number=number, app=_app(account.platform))
    return Message(title=title, lines=lines, choices=(yes, no))


def _accounts_choice() -> Choice:
    return Choice(label=Say("accounts-show"), action="accounts", typed="/join part")


def _accounts_of(work: PeopleWork, who: Person) -> Sequence[Account]:
    alone = Account(platform=who.sender.platform, key=account_key(who.sender), own=who.id)
    return work.accounts.list_of(who.id) or (alone,)


def _chosen(work: PeopleWork, accounts: Sequence[Account], ask: PartAccount) -> tuple[Account, int]:
    for number, account in enumerate(accounts, 1):
        if number == ask.number or (ask.mark and ask.mark in _marks(work, account)):
            return account, number
    raise NoSuchAccount


def _forget_private(work: PeopleWork, who: Person, parted: Account, accounts: Sequence[Account], here: Place) -> None:
    """Nothing that is the person's goes to the private chat of the parted account any more.

    Which chat is whose is known only of the one where this is said. Where two accounts are on one platform, whatever
    may be the parted one's is forgotten: it is kept again when it is next needed.
    """
    alone = sum(account.platform == parted.platform for account in accounts) == 1
    says_it = parted.is_of(who.sender)
    for place in work.places.list_private(who.id):
        if place.where.platform == parted.platform and (alone or says_it == (place.where == here)):
            forget(work, place)


def _mark(work: PeopleWork, account: Account) -> str:
    return _marks(work, account)[0]


def _marks(work: PeopleWork, account: Account) -> Sequence[str]:
    return [mark[:_MARK] for mark in work.code_marks(account.key)]


def _bound(text: str, sender: Sender) -> str:
    """A code that only this account can use."""
    return f"{text.strip()} {account_key(sender)}"


def _app(platform: str) -> str:
    return platform.capitalize()
