"""What is wrong with a page's HTML: what a parser of the standard complains of, and what only a reader would miss."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from xml.etree.ElementTree import Element

import html5lib

GLOBAL = frozenset({"id", "class", "lang", "dir", "hidden", "tabindex", "role"})
"""Attributes that everything may have, besides those that begin with "aria-" or "hx-"."""

ALLOWED: dict[str, frozenset[str]] = {
    name: frozenset(attributes.split())
    for name, attributes in {
        "html": "",
        "head": "",
        "meta": "charset name content",
        "title": "",
        "link": "rel href type",
        "script": "src defer",
        "body": "",
        "header": "",
        "nav": "",
        "main": "",
        "footer": "",
        "section": "",
        "div": "",
        **dict.fromkeys(("h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote"), ""),
        **dict.fromkeys(("b", "bdi", "code", "span", "time"), ""),
        "a": "href download",
        "img": "src alt width height loading",
        "svg": "width height focusable viewBox",
        "rect": "width height rx x y",
        "table": "",
        **dict.fromkeys(("caption", "thead", "tbody", "tr"), ""),
        "th": "scope colspan",
        "td": "colspan",
        "form": "method action",
        "label": "for",
        "input": "name type value required maxlength min max step autocomplete autocapitalize spellcheck checked",
        "textarea": "name rows maxlength required",
        "select": "name",
        "option": "value selected",
        "button": "name value formnovalidate",
        "fieldset": "",
        "legend": "",
        "details": "open",
        "summary": "",
    }.items()
}
"""Every element that our pages have, with the attributes that it may have besides."""

CHILDREN: dict[str, set[str]] = {
    "ul": {"li"},
    "ol": {"li"},
    "dl": {"dt", "dd"},
    "table": {"caption", "thead", "tbody"},
    "thead": {"tr"},
    "tbody": {"tr"},
    "tr": {"th", "td"},
    "select": {"option"},
}

INLINE = frozenset(
    {"a", "b", "bdi", "code", "span", "time", "img", "svg", "rect", "input", "button", "label", "select"}
)
"""What may stand in a sentence."""

ONLY_WORDS = frozenset({"p", "h1", "h2", "h3", "summary", "button", "label", "caption", "span", "b", "bdi", "code"})
"""What holds no more than a sentence."""

PRESSED = frozenset({"a", "button", "input", "select", "textarea", "summary"})
FILLED_IN = frozenset({"input", "select", "textarea"})


def faults(html: str) -> list[str]:
    """All that is wrong."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    page: Element = parser.parse(html)
    misread = [f"line {where[0]}: {word} {details}" for where, word, details in parser.errors]
    return [*misread, *_of_elements(page), *_of_names(page), *_of_headings(page), *_of_fields(page)]


def _elements(page: Element) -> Iterator[Element]:
    return (it for it in page.iter() if isinstance(it.tag, str))


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _of_elements(page: Element) -> Iterator[str]:
    for it in _elements(page):
        name, children = _name(it), [_name(child) for child in it if isinstance(child.tag, str)]
        yield from _of_attributes(it, name)
        if set(children) - CHILDREN.get(name, INLINE if name in ONLY_WORDS else set(ALLOWED)):
            yield f"<{name}> holds {children}"
        if name in PRESSED and any(_name(below) in PRESSED for below in it.iter() if below is not it):
            yield f"<{name}> holds something else to press"
        if name == "details" and children[:1] != ["summary"]:
            yield "<details> does not begin with its <summary>"
        if name in {"script", "style"} and (it.text or "").strip():
            yield f"a {name} is written into the page"


def _of_attributes(element: Element, name: str) -> Iterator[str]:
    if name not in ALLOWED:
        yield f"<{name}> is none of ours"
    for attribute in element.attrib:
        is_known = attribute in GLOBAL | ALLOWED.get(name, frozenset()) or attribute.startswith(("aria-", "hx-"))
        if not is_known:
            yield f"<{name}> has {attribute}"


def _of_names(page: Element) -> Iterator[str]:
    ids = Counter(it.attrib["id"] for it in _elements(page) if "id" in it.attrib)
    yield from (f"id {one!r} stands {times} times" for one, times in ids.items() if times > 1 or not one.strip())
    for it in _elements(page):
        for attribute in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
            for wanted in it.attrib.get(attribute, "").split():
                if wanted not in ids:
                    yield f"{attribute} {wanted!r} leads nowhere"
        target = it.attrib.get("href", "")
        if target.startswith("#") and target[1:] not in ids:
            yield f"the link to {target} leads nowhere"
        if _name(it) == "img" and "alt" not in it.attrib:
            yield "a picture says nothing of what it shows"
        if _name(it) in {"a", "button", "summary"} and not "".join(it.itertext()).strip():
            yield f"<{_name(it)}> says nothing"
        if _name(it) == "th" and "scope" not in it.attrib:
            yield "a head of a table does not say of what"


def _of_headings(page: Element) -> Iterator[str]:
    levels = [int(_name(it)[1]) for it in _elements(page) if _name(it) in {"h1", "h2", "h3", "h4", "h5", "h6"}]
    if levels.count(1) != 1 or levels[0] != 1:
        yield f"headings begin with {levels}"
    yield from (f"after h{a} comes h{b}" for a, b in pairwise(levels) if b > a + 1)
    if not any(_name(it) == "title" and (it.text or "").strip() for it in _elements(page)):
        yield "the page has no title"
    root = page if _name(page) == "html" else page.find("html")
    if root is None or not root.attrib.get("lang") or root.attrib.get("dir") not in {"ltr", "rtl"}:
        yield "the page does not say its language and direction"


def _of_fields(page: Element) -> Iterator[str]:
    for form in (it for it in _elements(page) if _name(it) == "form"):
        inside = [_name(it) for it in form.iter() if it.attrib.get("type") in {"text", "number", "date"}]
        if inside and [_name(it) for it in form.iter()].count("button") > 1:
            yield "in a field, Enter presses the first of several buttons"
    labelled = {it.attrib.get("for") for it in _elements(page) if _name(it) == "label"}
    for it in _elements(page):
        if _name(it) not in FILLED_IN or it.attrib.get("type") == "hidden":
            continue
        if it.attrib.get("id") not in labelled and "aria-label" not in it.attrib:
            yield f"the field {it.attrib.get('name')} has no label"
