"""A copy of keys: one file with the ring and the lasting keys, and with the sums by which a whole one is known.

It is an archive as any program unpacks it, into a folder of keys: whoever has lost all else can do it by hand. The sums
come first, so a file of which the end is missing is never taken for a whole one.
"""

import io
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from storage.key_folder import MASTER, MONTHS
from storage.key_store import CopiedKeys, is_lasting
from storage.keys import LENGTH, Keys, KeysBroken, read_keys

_SUMS = "SHA256SUMS"
_MOST = 16 * 1024 * 1024
"""Bytes: no copy of ours comes near. What is longer is not read."""


class KeyCopyBroken(Exception):
    """A file is no whole copy of keys."""


@dataclass(frozen=True)
class KeyCopy:
    """What is in a copy: the ring, and each lasting key by its name."""

    ring: Keys = field(repr=False)
    lasting: Mapping[str, bytes] = field(repr=False)


def lasting_keys(store: CopiedKeys) -> Mapping[str, bytes]:
    """The keys of a store that are copied. Raises what `find` raises."""
    found = {name: store.find(name) for name in store.list_names() if is_lasting(name)}
    return {name: key for name, key in found.items() if key is not None}


def pack(copy: KeyCopy, made: datetime) -> bytes:
    """The copy as a file."""
    keys = {f"{MONTHS}/{name}.key": key for name, key in sorted(copy.lasting.items())}
    contents = {MASTER: copy.ring.written().encode(), **keys}
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, content in {_SUMS: _sums(contents), **contents}.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode, entry.mtime = len(content), 0o600, int(made.timestamp())
            archive.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


def read_key_copy(file: Path) -> KeyCopy:
    """What is in a file. Raises `KeyCopyBroken`, or `OSError` where it cannot be read."""
    if file.stat().st_size > _MOST:
        raise KeyCopyBroken
    try:
        return _unpacked(file.read_bytes())
    except (tarfile.TarError, KeysBroken, ValueError, EOFError):
        raise KeyCopyBroken from None


def _unpacked(packed: bytes) -> KeyCopy:
    with tarfile.open(fileobj=io.BytesIO(packed), mode="r:") as archive:
        contents = {entry.name: _content(archive, entry) for entry in archive}
    sums = contents.pop(_SUMS, None)
    is_of_earlier_release = sums is None and contents.keys() == {MASTER}  # the ring alone, without sums
    if sums != _sums(contents) and not is_of_earlier_release:
        raise KeyCopyBroken
    ring = read_keys(contents.pop(MASTER, b"").decode("ascii"))
    return KeyCopy(ring, {_name(file): _key(key) for file, key in contents.items()})


def _sums(contents: Mapping[str, bytes]) -> bytes:
    """As the tools that compare such sums write them."""
    return "".join(f"{sha256(content).hexdigest()}  {name}\n" for name, content in contents.items()).encode()


def _content(archive: tarfile.TarFile, entry: tarfile.TarInfo) -> bytes:
    read = archive.extractfile(entry)  # none for what is no file
    content = read.read() if read is not None and entry.isreg() else b""
    if not content or len(content) < entry.size:
        raise KeyCopyBroken
    return content


def _name(file: str) -> str:
    name = file.removeprefix(f"{MONTHS}/").removesuffix(".key")
    if file != f"{MONTHS}/{name}.key" or not is_lasting(name):
        raise KeyCopyBroken
    return name


def _key(key: bytes) -> bytes:
    if len(key) != LENGTH:
        raise KeyCopyBroken
    return key
