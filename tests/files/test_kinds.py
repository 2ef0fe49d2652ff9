"""Which files are taken, and how they are called."""

import pytest

from bot.files.kinds import DOCUMENTS, cleaned, plain_name
from bot.files.model import MOST, MOST_NAME, FileEmpty, FileOfWrongKind, FileTooLarge
from tests.files.making import DOCX, ICS, ODT, PDF, jpeg, lossless, office, riff
from tests.support.pictures import png


@pytest.mark.parametrize(
    ("content", "name", "media_type", "called"),
    [
        (jpeg(), "IMG 2041.PNG", "image/jpeg", "IMG-2041.jpg"),
        (png(), "", "image/png", "file.png"),
        (riff((b"VP8L", lossless())), "poster", "image/webp", "poster.webp"),
        (PDF, "Taflen – gofalwyr.exe", "application/pdf", "Taflen-gofalwyr.pdf"),
        (DOCX, "notes.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "notes.docx"),
        (ODT, "notes.odt", "application/vnd.oasis.opendocument.text", "notes.odt"),
        (ICS, "forum.txt", "text/calendar", "forum.ics"),
        ("Gŵyl y gofalwyr\n".encode(), "notes.txt", "text/plain", "notes.txt"),
        (b"\xff\xfe" + "Sesiwn".encode("utf-16-le"), "NOTES.TXT", "text/plain", "NOTES.txt"),
        (b"day,time\r\n", "times.CSV", "text/csv", "times.csv"),
        ("day,caf\u00e9\r\n".encode("cp1252"), "times.csv", "text/csv", "times.csv"),
    ],
)
def test_a_file_is_what_its_bytes_say(content: bytes, name: str, media_type: str, called: str) -> None:
    clean = cleaned(content, name)

    assert (clean.media_type, clean.name) == (media_type, called)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"MZ\x90\x00", "photo.jpg"),
        (b"#!/bin/sh\n", "run.sh"),
        (b"<html></html>", "page.html"),
        (b"GIF89a\x01\x00\x01\x00", "wave.gif"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "poster.svg"),
        (b"words\x00words", "notes.txt"),
        (b"\xff\xd8\xffnot a photograph", "photo.jpg"),
        (b"PK\x03\x04broken", "notes.docx"),
        (office({"setup.exe": b"MZ"}), "notes.docx"),
        (office({"[Content_Types].xml": b"", "word/document.xml": b"", "word/vbaProject.bin": b""}), "notes.docx"),
        (office({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"", "Basic/a.xml": b""}), "a"),
        (office({"mimetype": b"application/epub+zip", "content.xml": b""}), "book.odt"),
    ],
)
def test_nothing_else_is_taken_whatever_it_is_called(content: bytes, name: str) -> None:
    with pytest.raises(FileOfWrongKind):
        cleaned(content, name)


def test_an_empty_file_and_one_too_large_are_said_to_be_that() -> None:
    with pytest.raises(FileEmpty):
        cleaned(b"", "notes.txt")
    with pytest.raises(FileTooLarge) as refused:
        cleaned(b"x" * (MOST + 1), "notes.txt")

    assert refused.value.details == {"size": 6, "most": 5}


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "a" * 300, "\u202egpj.exe", "  ", ".htaccess", "কেয়ারার.pdf", "CON"]
)
def test_a_name_is_plain_and_short_and_ends_as_it_should(name: str) -> None:
    for ending in DOCUMENTS.values():
        plain = plain_name(name, ending)

        assert plain.isascii()
        assert len(plain) <= MOST_NAME
        assert plain.endswith(ending)
        assert not plain.startswith(".")
        assert "/" not in plain
