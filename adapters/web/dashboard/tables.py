"""Tables as files to take away."""

from starlette.responses import Response

from adapters.web.dashboard.asked import Ask
from bot.chat.attaching import spoken_attached
from bot.chat.outbound import Document, Sheet
from bot.csv_cells import MEDIA_TYPE, csv_of


def csv_in(ask: Ask, sheet: Sheet) -> bytes:
    """A table as the bytes of a file, spoken for whoever asks."""
    document = Document(name="", media_type=MEDIA_TYPE, words="", of=sheet)
    spoken = spoken_attached(document, ask.say)
    if spoken is None or not isinstance(spoken.of, Sheet):
        raise TypeError("a table was spoken and is none")
    return csv_of(spoken.of)


def to_keep(content: bytes, name: str) -> Response:
    """The file as an answer, under a name in plain ASCII; it is kept, and not shown."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=MEDIA_TYPE, headers=headers)
