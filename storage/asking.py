"""Forms that people are filling, one question at a time: one row for each, gone when it is done."""

import json
from dataclasses import asdict
from datetime import timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.chat.asking import Asking
from bot.chat.inbound import Sender
from bot.chat.outbound import Field, Form, Say, Words
from storage.engine import upsert
from storage.transaction import Transaction
from storage.types import UtcDateTime, tables

KEPT = timedelta(days=14)
"""Part-done forms survive weeks and a new phone, and not for ever."""

asked_forms = sa.Table(
    "asked_forms",
    tables,
    sa.Column("account", sa.String(140), primary_key=True),
    sa.Column("form", sa.Text, nullable=False),
    sa.Column("given", sa.Text, nullable=False),
    sa.Column("asked_at", UtcDateTime, nullable=False),
)


class AskingRows:
    """Part-done forms of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, sender: Sender) -> Asking | None:
        """The form that this account is filling."""
        row = self._transaction.row(_FIND, account=_account(sender))
        return Asking(form=_form(json.loads(row.form)), given=json.loads(row.given)) if row is not None else None

    def put(self, sender: Sender, asking: Asking) -> None:
        """Keep how far this account has come, instead of any other form."""
        row = {
            "account": _account(sender),
            "form": json.dumps(asdict(asking.form), default=_plain),
            "given": json.dumps(asking.given),
            "asked_at": self._transaction.now,
        }
        self._transaction.write(_put(self._transaction.dialect), row)

    def forget(self, sender: Sender) -> None:
        """The form is done, or given up."""
        self._transaction.write(_FORGET, {"account": _account(sender)})

    def forget_old(self) -> None:
        """Drop what nobody came back to."""
        self._transaction.write(_FORGET_OLD, {"before": self._transaction.now - KEPT})


def _account(sender: Sender) -> str:
    return f"{sender.platform}:{sender.id}"


def _plain(value: object) -> dict[str, object]:
    if isinstance(value, Say):
        return {"say": value.word, "details": value.details}
    raise TypeError(type(value).__name__)


def _words(value: Any) -> Words:
    if isinstance(value, str):
        return value
    details = {
        name: _words(detail) if isinstance(detail, dict) else detail for name, detail in value["details"].items()
    }
    return Say(value["say"], **details)


def _form(kept: dict[str, Any]) -> Form:
    fields = tuple(
        Field(
            **asked
            | {"label": _words(asked["label"]), "hint": _words(asked["hint"]) if asked["hint"] is not None else None}
        )
        for asked in kept["fields"]
    )
    return Form(**kept | {"title": _words(kept["title"]), "send": _words(kept["send"]), "fields": fields})


_FIND = sa.select(asked_forms).where(asked_forms.c.account == sa.bindparam("account"))
_FORGET = sa.delete(asked_forms).where(asked_forms.c.account == sa.bindparam("account"))
_FORGET_OLD = sa.delete(asked_forms).where(asked_forms.c.asked_at < sa.bindparam("before", type_=UtcDateTime))


@cache
def _put(dialect: str) -> sa.Executable:
    statement = upsert(dialect, asked_forms)
    new = statement.excluded
    return statement.on_conflict_do_update(
        index_elements=["account"], set_={"form": new.form, "given": new.given, "asked_at": new.asked_at}
    )
