"""Reads a page as a person does: its words, and its forms with what they would send."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"input", "img", "meta", "link", "br", "rect", "path"}


@dataclass
class Button:
    label: str
    name: str
    value: str


@dataclass
class FormSeen:
    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[Button] = field(default_factory=list)

    def sending(self, label: str) -> dict[str, str]:
        """What the browser sends when this button is pressed."""
        button = next(button for button in self.buttons if button.label == label)
        return self.fields | ({button.name: button.value} if button.name else {})


class Page(HTMLParser):
    """The forms of a page, and the texts of each element with an id."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[FormSeen] = []
        self.texts: dict[str, str] = {}
        self.links: list[str] = []
        self.tags: list[str] = []
        self._files: list[tuple[str, frozenset[str]]] = []
        self._open: list[tuple[str, str]] = []
        self._label: list[str] | None = None
        self._area = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        if tag == "form":
            self.forms.append(FormSeen(given.get("action", "")))
        elif tag == "input" and self.forms:
            self.forms[-1].fields[given.get("name", "")] = given.get("value", "")
        elif tag == "textarea":
            self._area = given["name"]
            self.forms[-1].fields[self._area] = ""
        elif tag == "button" and self.forms:
            self._label = []
            self.forms[-1].buttons.append(Button("", given.get("name", ""), given.get("value", "")))
        elif tag == "a":
            self.links.append(given.get("href", ""))
        if tag == "img" or "download" in given:
            inside = frozenset(named for _, named in self._open)
            self._files.append((given.get("src") or given.get("href", ""), inside))
        if tag not in _VOID:
            self._open.append((tag, given.get("id", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "button" and self._label is not None:
            self.forms[-1].buttons[-1].label = " ".join("".join(self._label).split())
            self._label = None
        if tag == "textarea":
            self._area = ""
        while tag not in _VOID and self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._label is not None:
            self._label.append(data)
        if self._area:
            self.forms[-1].fields[self._area] += data.removeprefix("\n")
        for _, named in self._open:
            if named:
                self.texts[named] = self.texts.get(named, "") + data

    def text(self, element_id: str) -> str:
        """The words inside an element, as one line."""
        return " ".join(self.texts.get(element_id, "").split())

    def files(self, element_id: str) -> list[str]:
        """The addresses of the pictures and documents inside an element."""
        return [address for address, inside in self._files if element_id in inside]

    def form(self, action: str, *, where: str = "group", button: str | None = None) -> FormSeen:
        """The form with this address, for this side, with this button."""
        return next(
            form
            for form in self.forms
            if form.action == action
            and form.fields.get("where") == where
            and (button is None or any(one.label == button for one in form.buttons))
        )

    def buttons(self) -> list[str]:
        """The labels of all buttons that press a choice."""
        return [button.label for form in self.forms if form.action == "/press" for button in form.buttons]
