"""Which kind of file it is, by its first bytes and never by what it is called; and a plain name for it. Pure."""

import io
import re
import unicodedata
from zipfile import BadZipFile, ZipFile

from bot.chat.rasters import ENDINGS, kind_of, size_of
from bot.files.model import MOST, MOST_NAME, Clean, FileEmpty, FileOfWrongKind, FileTooLarge
from bot.files.stripping import stripped

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ODT = "application/vnd.oasis.opendocument.text"

DOCUMENTS = {
    "application/pdf": ".pdf",
    _DOCX: ".docx",
    _ODT: ".odt",
    "text/calendar": ".ics",
    "text/plain": ".txt",
    "text/csv": ".csv",
}
"""The documents that are taken, and how their names end."""

_TEXTS = {".txt": "text/plain", ".csv": "text/csv"}

_PROGRAMS = re.compile(r"(vbaProject|vbaData|macrosheets/|activeX/|embeddings/)|^(Basic|Scripts)/", re.IGNORECASE)
"""Parts of an office document in which programs travel."""

_MOST_PARTS = 2000

_NOT_TEXT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9._-]+")


def cleaned(content: bytes, name: str) -> Clean:
    """What is taken of a file. Raises `FileEmpty`, `FileTooLarge` or `FileOfWrongKind`."""
    if not content:
        raise FileEmpty
    if len(content) > MOST:
        raise FileTooLarge.by(len(content))
    if kind := kind_of(content):
        return _picture(content, kind, name)
    kind = _document_kind(content, name)
    if not kind:
        raise FileOfWrongKind
    return Clean(media_type=kind, name=plain_name(name, DOCUMENTS[kind]), content=content)


def plain_name(name: str, ending: str) -> str:
    """The name in plain letters, not too long, with the ending of what it is."""
    stem = name.rpartition(".")[0] or name
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    kept = _NOT_PLAIN.sub("-", plain).strip("._-")[: MOST_NAME - len(ending)].rstrip("._-")
    return (kept or "file") + ending


def _picture(content: bytes, kind: str, name: str) -> Clean:
    try:
        bare = stripped(content, kind)
    except ValueError:
        raise FileOfWrongKind from None
    if 0 in size_of(bare):
        raise FileOfWrongKind
    return Clean(media_type=kind, name=plain_name(name, ENDINGS[kind]), content=bare)


def _document_kind(content: bytes, name: str) -> str:
    if content.startswith(b"%PDF-"):
        return "application/pdf"
    if content.startswith(b"PK\x03\x04"):
        return _office_kind(content)
    text = _text(content)
    if text is None:
        return ""
    if text.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        return "text/calendar"
    ending = f".{name.rpartition('.')[2].lower()}"
    return _TEXTS.get(ending, "")


def _office_kind(content: bytes) -> str:
    """A document of words in a ZIP file, without programs. Its list of parts is read, and nothing is unpacked."""
    try:
        with ZipFile(io.BytesIO(content)) as parts:
            names = parts.namelist()
            if len(names) > _MOST_PARTS or any(map(_PROGRAMS.search, names)):
                return ""
            if "[Content_Types].xml" in names and "word/document.xml" in names:
                return _DOCX
            first = content[30 : 30 + 8] if names[:1] == ["mimetype"] else b""
            said = content[38 : 38 + len(_ODT)]
            return _ODT if first == b"mimetype" and said == _ODT.encode() and "content.xml" in names else ""
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        return ""


def _text(content: bytes) -> str | None:
    """The words, where it is a text; control characters are in none."""
    is_wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    for coding in ("utf-16",) if is_wide else ("utf-8-sig", "cp1252"):  # the last is what older programs write
        try:
            text = content.decode(coding)
        except ValueError:
            continue
        return None if _NOT_TEXT.search(text) else text
    return None
