"""How concerns are sealed: the only place that knows with which functions. All of them are libsodium's (PyNaCl).

Every ciphertext is bound to its table, column, row, community and month: none opens in the place of another. Lengths
tell little: what people wrote is padded to blocks.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
    sodium_pad,
    sodium_unpad,
)
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.pwhash import argon2id
from nacl.utils import random

from bot.concerns.model.noes import ConcernDamaged
from storage.keys import LENGTH, Keys

_NONCE: int = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES

STRETCHED = 64
"""Bytes that a receipt code is stretched to: half tells which concern, half opens it."""

_PASSES, _MEMORY = 3, 64 * 1024 * 1024  # trust.md §2.5

_BLOCK, _LEAST = 512, 1024
"""Bytes: people's words are as long as one of few lengths (trust.md §2.4)."""

_ACCOUNT = 64
"""Bytes that an account is padded to."""


@dataclass(frozen=True, kw_only=True)
class Vault:
    """What the ring of master keys is for concerns. `wraps` are by the master's short name, the current first."""

    wraps: Mapping[str, bytes] = field(repr=False)
    peppers: tuple[bytes, ...] = field(repr=False)

    @classmethod
    def of(cls, keys: Keys) -> "Vault":
        """The vault of a ring."""
        wraps = {master.kid: master.derived("readers") for master in keys.masters}
        return cls(wraps=wraps, peppers=keys.all_derived("receipts"))

    @property
    def current(self) -> str:
        """The short name of the master key that new things are wrapped with."""
        return next(iter(self.wraps))


@dataclass(frozen=True, kw_only=True)
class Bound:
    """Where a ciphertext belongs, and nowhere else."""

    table: str
    row: str
    community: int
    month: date

    def of(self, column: str) -> bytes:
        """The same as bytes, for one column."""
        return "\0".join((self.table, column, self.row, str(self.community), self.month.isoformat())).encode()


NO_VAULT = Vault(wraps={}, peppers=())
"""For whoever only looks at other things."""


def stretch(code: str, salt: bytes) -> bytes:
    """Make of a receipt code what opens its concern: 64 bytes, with 64 MiB and a good part of a second (Argon2id)."""
    stretched: bytes = argon2id.kdf(STRETCHED, code.encode(), salt, opslimit=_PASSES, memlimit=_MEMORY)
    return stretched


def lookups(stretched: bytes, vault: Vault) -> tuple[bytes, ...]:
    """By what a concern is found, by each master key; the current one's first."""
    return tuple(hmac.digest(pepper, stretched[: STRETCHED // 2], hashlib.sha256) for pepper in vault.peppers)


def carer_pair(stretched: bytes) -> PrivateKey:
    """The carer's pair of keys, which is nowhere but in the code."""
    half = stretched[STRETCHED // 2 :]
    return PrivateKey(hashlib.blake2b(half, digest_size=LENGTH, person=b"reporter").digest())


def new_pair() -> PrivateKey:
    """A new pair of keys."""
    return PrivateKey.generate()


def pair_of(private: bytes) -> PrivateKey:
    """A pair by its private half."""
    return PrivateKey(private)


def new_key() -> bytes:
    """A new key, 32 bytes."""
    return random(LENGTH)


def seal_for(public: bytes, plain: bytes) -> bytes:
    """Seal so that one pair of keys opens it."""
    sealed: bytes = SealedBox(PublicKey(public)).encrypt(plain)
    return sealed


def open_with(pair: PrivateKey, sealed: bytes) -> bytes:
    """Open what was sealed for a pair. Raises `ConcernDamaged`."""
    try:
        plain: bytes = SealedBox(pair).decrypt(sealed)
    except CryptoError:
        raise ConcernDamaged from None
    return plain


def locked(key: bytes, plain: bytes, bound: bytes) -> bytes:
    """Encrypt with a key, bound to where it belongs."""
    nonce = random(_NONCE)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound, nonce, key)


def unlocked(key: bytes, sealed: bytes, bound: bytes) -> bytes:
    """Decrypt it there. Raises `ConcernDamaged` for what was changed, or belongs elsewhere."""
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(sealed[_NONCE:], bound, sealed[:_NONCE], key)
    except CryptoError:
        raise ConcernDamaged from None


def packed(values: Mapping[str, Any]) -> bytes:
    """What people wrote, as long as others' words."""
    plain = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    return sodium_pad(plain.ljust(_LEAST - 1, b" "), _BLOCK)


def unpacked(plain: bytes) -> Mapping[str, Any]:
    """The same as it was."""
    values: Mapping[str, Any] = json.loads(sodium_unpad(plain, _BLOCK))
    return values


def packed_account(platform: str, account: str) -> bytes:
    """An account, as long as any other."""
    return f"{platform}:{account}".encode().ljust(_ACCOUNT, b"\0")


def unpacked_account(plain: bytes) -> tuple[str, str]:
    """Its platform, and its id there."""
    platform, _, account = plain.rstrip(b"\0").decode().partition(":")
    return platform, account
