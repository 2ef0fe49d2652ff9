"""The part of polls' table of contents that is about what organisers do on pages."""

from collections.abc import Mapping

from bot.feature import Does, Render, Request
from bot.polls.showing.drafts import KIND, render_draft
from bot.polls.use_cases import on_pages

REQUESTS: Mapping[type[Request], Does] = {
    on_pages.CallOff: Does(use_case=on_pages.call_off_planned),
    on_pages.CopyToChat: Does(use_case=on_pages.copy_to_chat),
    on_pages.NoteExport: Does(use_case=on_pages.note_export),
}

SUBJECTS: Mapping[str, Render] = {KIND: render_draft}
