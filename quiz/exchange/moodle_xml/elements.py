"""An XML file as a tree of elements that know their line. Nothing in it makes the reader fetch, expand or include.

The parser is expat, which the standard library carries. Whatever could make it more than a reader of text is refused
as soon as it begins: a document type (and with it every entity of the file's own), an encoding that hides signs, and
elements of another vocabulary such as XInclude. Depth and number are bounded; the size is for the caller to bound.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from quiz.exchange.items import FileFault, fault_at

DEEPEST = 40
MOST = 200_000
ENCODINGS = {"utf-8", "utf8", "us-ascii", "ascii"}
BROKEN = "the XML breaks off at character {at}: {what}."
HAS_TYPE = "the file declares a document type (DOCTYPE), which a file of questions has no need of. Take it out."
TOO_DEEP = f"elements stand in one another more than {DEEPEST} deep."
TOO_MANY = f"the file has more than {MOST:,} elements."
FOREIGN = "“{name}” is no element of a file of questions."
ENCODED = "the file says that it is written in {encoding}. Save it as UTF-8."


@dataclass
class Element:
    name: str
    attributes: dict[str, str]
    line: int
    parts: list[str] = field(default_factory=list)
    children: list["Element"] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.parts)

    def all(self, name: str) -> Iterator["Element"]:
        return (child for child in self.children if child.name == name)

    def first(self, name: str) -> "Element | None":
        return next(self.all(name), None)

    def said(self, name: str) -> str:
        """The text of the child, or of the <text> in it; empty if there is none."""
        child = self.first(name)
        if child is None:
            return ""
        inner = child.first("text")
        return (inner or child).text.strip()


def tree(text: str) -> Element:
    """The root element. Raises ``FileFault``."""
    builder = _Builder()
    try:
        builder.parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        raise FileFault(fault_at(error.lineno, BROKEN.format(at=error.offset + 1, what=what))) from None
    return builder.root.children[0]


class _Builder:
    def __init__(self) -> None:
        self.root = Element("", {}, 0)
        self.open = [self.root]
        self.count = 0
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = True
        self.parser.XmlDeclHandler = self.declared
        self.parser.StartDoctypeDeclHandler = self.refuse_type
        self.parser.EntityDeclHandler = self.refuse_type
        self.parser.ExternalEntityRefHandler = self.refuse_type
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.said

    def fault(self, sentence: str, **words: str) -> FileFault:
        return FileFault(fault_at(self.parser.CurrentLineNumber, sentence.format(**words)))

    def declared(self, version: str, encoding: str | None, standalone: int) -> None:
        if encoding and encoding.lower() not in ENCODINGS:
            raise self.fault(ENCODED, encoding=encoding)

    def refuse_type(self, *_: object) -> int:
        raise self.fault(HAS_TYPE)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if ":" in name:
            raise self.fault(FOREIGN, name=name)
        if len(self.open) > DEEPEST:
            raise self.fault(TOO_DEEP)
        if self.count > MOST:
            raise self.fault(TOO_MANY)
        element = Element(name, attributes, self.parser.CurrentLineNumber)
        self.open[-1].children.append(element)
        self.open.append(element)

    def end(self, name: str) -> None:
        self.open.pop()

    def said(self, text: str) -> None:
        self.open[-1].parts.append(text)
