"""A thief of concerns, as he would write it: he has rows, files and guesses, and uses nothing of the program.

The formats are those of `docs/anonymity.md`; what he knows how to do he does with libsodium's own functions.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt, sodium_unpad
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox

from tests.storage.thief import Rows

LABELS = ("readers", "receipts", "codes", "audit", "sessions", "concerns", "returns", "ephemeral", "poll", "tag")


@dataclass(frozen=True, kw_only=True)
class Burglar:
    """What he holds: the rows of a database, every file that he has beside them, and accounts that he suspects.

    With a receipt code he also holds what it stretches to, 64 bytes.
    """

    rows: Rows
    files: Sequence[bytes] = ()
    suspects: Sequence[str] = ()
    stretched: bytes = b""

    def keys(self) -> set[bytes]:
        """Whatever of his files has the length of a key, and of the rows; and what may be made of each."""
        found: set[bytes] = set()
        for file in self.files:
            if len(file) < 512:
                found |= {file[at : at + 32] for at in range(len(file) - 31)}
            found |= {bytes.fromhex(it.decode()) for it in re.findall(rb"[0-9a-f]{64}", file)}
        blobs = {
            bytes(it) for rows in self.rows.values() for row in rows for it in row if isinstance(it, bytes | memoryview)
        }
        found |= {it for it in blobs if len(it) == 32} | {b"\0" * 32}
        return found | {made for key in found for made in _derived(key)}

    def private_keys(self) -> dict[str, PrivateKey]:
        """The readers' pairs that he can unwrap, by their ids."""
        opened: dict[str, PrivateKey] = {}
        for row in self.rows.get("concern_readers", ()):
            reader, wrapped = str(row[0]), bytes(row[-1])  # type: ignore[call-overload]
            for key in self.keys():
                plain = opens(key, wrapped, b"concern_readers\0wrapped\0" + reader.encode())
                if plain is not None:
                    opened[reader] = PrivateKey(plain)
        return opened

    def words(self) -> dict[str, str]:
        """What concerns say, by their ids; by readers' pairs, keys of months, and whatever looks like a key."""
        pairs, read = {**self.private_keys(), **self._carer()}, dict[str, str]()
        for concern, row in self._concerns().items():
            for key in self._keys_of(concern, row, pairs):
                plain = opens(key, row["sealed"], bound("concerns", "sealed", concern, row))
                if plain is not None:
                    read[concern] = str(json.loads(sodium_unpad(plain, 512))["text"])
        return read

    def _carer(self) -> dict[str, PrivateKey]:
        """The pair that a code makes."""
        if not self.stretched:
            return {}
        made = hashlib.blake2b(self.stretched[32:], digest_size=32, person=b"reporter").digest()
        return {"carer": PrivateKey(made)}

    def _keys_of(self, concern: str, row: Mapping[str, Any], pairs: Mapping[str, PrivateKey]) -> Iterator[bytes]:
        yield from self.keys()
        for whose, reader, wrapped in self.rows.get("concern_keys", ()):
            if whose != concern or reader not in pairs:
                continue
            for key in self.keys():
                sealed = opens(key, bytes(wrapped), bound("concern_keys", "wrapped", f"{concern}/{reader}", row))  # type: ignore[call-overload]
                if sealed is not None:
                    with suppress(CryptoError):  # the code is of another concern
                        yield SealedBox(pairs[str(reader)]).decrypt(sealed)[:32]

    def whom_to_tell(self) -> set[str]:
        """The accounts of those who want to be told."""
        told: set[str] = set()
        for concern, month, sealed in self.rows.get("return_addresses", ()):
            row = {"community_id": 0, "month": month}
            for key in self.keys():
                plain = opens(key, bytes(sealed), bound("return_addresses", "sealed", str(concern), row))  # type: ignore[call-overload]
                if plain is not None:
                    told.add(plain.rstrip(b"\0").decode())
        return told

    def who_sent(self) -> set[str]:
        """Suspects of whom anything in the tables of concerns is a hash, by any key that he has or none."""
        stands = {bytes(it) for name in ("concerns", "concern_keys", "concern_messages", "return_addresses")
                  for row in self.rows.get(name, ()) for it in row if isinstance(it, bytes | memoryview)}  # fmt: skip
        shorter = {it[:16] for it in stands} | {it[:32] for it in stands}
        return {who for who in self.suspects if any(made in shorter for made in self._marks(who))}

    def _marks(self, who: str) -> Iterator[bytes]:
        for key in (b"", *self.keys()):
            for text in (who, who.partition(":")[2]):
                made = hmac.digest(key, text.encode(), "sha256") if key else hashlib.sha256(text.encode()).digest()
                yield from (made, made[:16])
                yield hashlib.blake2b(text.encode(), key=key, digest_size=32).digest()

    def _concerns(self) -> Mapping[str, Mapping[str, Any]]:
        """Rows by their ids: the first columns, and the last, are what he needs."""
        return {
            str(row[0]): {"community_id": row[1], "month": row[2], "sealed": bytes(row[-1])}  # type: ignore[call-overload]
            for row in self.rows.get("concerns", ())
        }


def bound(table: str, column: str, name: str, row: Mapping[str, Any]) -> bytes:
    """To what a ciphertext is bound."""
    return "\0".join((table, column, name, str(row["community_id"]), str(row["month"]))).encode()


def opens(key: bytes, sealed: bytes, to: bytes) -> bytes | None:
    """What it opens to."""
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(sealed[24:], to, sealed[:24], key)
    except CryptoError:
        return None


def _derived(key: bytes) -> Iterator[bytes]:
    for label in LABELS:
        yield hmac.digest(key, label.encode(), "sha256")
        yield hashlib.blake2b(label.encode(), key=key, digest_size=32).digest()
        yield hashlib.blake2b(key=key, digest_size=32, person=label.encode()).digest()
