"""The bytes of a message as a tree of parts (RFC 5322, RFC 2045 to 2047), read as leniently as mail needs.

It works on bytes and slices: every part keeps the exact bytes it was sent with (a forwarded message has the hash
it left with), the work grows with the size of the message and not with what it nests, and nothing in here raises
because of what a message says. What had to be guessed is written to `defects`, in words.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message

MAX_DEPTH = 25  # deeper multiparts are kept as attachments; people's clients stay below 8
# Characters of a Content-Type: far above any real one, below what makes reading slow (or a number too long for int).
_MAX_STRUCTURED = 4096

_FIELD = re.compile(r"([!-9;-~]+)[ \t]*:(.*)", re.DOTALL)
_BLANK_LINE = re.compile(rb"(?>\r\n|\n|\r)(?>\r\n|\n|\r)")
_LINE_END = re.compile(r"\r\n|\n|\r")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Some clients leave question marks in the text of a word; it ends where the next word begins at the latest.
_ENCODED_WORD = re.compile(r"=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bBqQ])\?((?:[^?=]|\?(?!=)|=(?!\?(?!=)))*)\?=")
_GUESSED_BOUNDARY = re.compile(
    rb"(?:\A|[\r\n])--([^\r\n]{0,69}[^\s])[ \t]*+(?:\r\n|\n|\r)content-(?:type|transfer)", re.IGNORECASE
)
_MEDIA_TYPE = re.compile(r"[\s\"']*([^\s/;()<>@,\"']+/[^\s/;()<>@,\"']+)[\"']?(?:[\s;]|\([^()]*\))*")
_WHOLE_BASE64 = re.compile(rb"(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_SOFT_BREAK = re.compile(rb"=[ \t]*+(?:\r\n|\n|\r)")
_BLANK_IN_BASE64 = re.compile(rb"(?>\r\n|\n|\r)[ \t]*+(?:\r\n|\n|\r)")
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))

_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_NULS = "NUL bytes were removed"

# What mail means by a charset where Python's codec of that name is narrower, or has another name (WHATWG Encoding).
_CHARSETS = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "big5": "cp950",
    "windows-874": "cp874",
    "tis-620": "cp874",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
}
# Python's codecs that no mail is written in; decoding punycode takes quadratic time.
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})


@dataclass(slots=True)
class Part:
    """A MIME part. `body` is still in its transfer encoding; `parts` are a multipart's children, in order."""

    fields: list[tuple[str, str]]
    body: bytes
    content_type: str = "text/plain"
    params: dict[str, str] = field(default_factory=dict)
    disposition: str = ""
    filename: str = ""
    parts: list[Part] = field(default_factory=list)

    def header(self, name: str) -> str:
        """The first field of this (lower-case) name, or ""."""
        return next((value for key, value in self.fields if key.lower() == name), "")

    def decoded(self, defects: list[str]) -> bytes:
        """The body without its transfer encoding (RFC 2045 §6)."""
        encoding = re.split(r"[\s;(]", self.header("content-transfer-encoding").strip().lower(), maxsplit=1)[0]
        match encoding.strip("\"'"):
            case "base64":
                return _from_base64(self.body, defects)
            case "quoted-printable":
                return binascii.a2b_qp(_SOFT_BREAK.sub(b"=\n", self.body))
            case "" | "7bit" | "8bit" | "7-bit" | "8-bit" | "binary":
                return self.body
            case _:
                _note(defects, f"transfer encoding {encoding[:40]!r} is unknown; the part was taken as it is")
                return self.body


def read(raw: bytes, defects: list[str]) -> Part:
    """The whole message as a tree. A message without a header gives a part without fields."""
    if b"\r\r\n" in raw[:4096]:  # written through a Windows text mode twice: each line end would count for two
        raw = raw.replace(b"\r\r\n", b"\r\n")
    return _part(raw.removeprefix(codecs.BOM_UTF8).lstrip(b"\r\n"), "text/plain", 0, defects)


def read_fields(raw: bytes, defects: list[str]) -> tuple[list[tuple[str, str]], bytes]:
    """The header fields of a message (names as written, values unfolded, bytes decoded) and what follows them."""
    if raw[:1] in (b"\r", b"\n"):  # a MIME part without header fields begins with the blank line
        return [], raw[2:] if raw.startswith(b"\r\n") else raw[1:]
    blank = _BLANK_LINE.search(raw)
    head, body = (raw[: blank.start()], raw[blank.end() :]) if blank else (raw, b"")
    lines = _header_lines(head, defects)
    from_line = next((number for number, line in enumerate(lines) if line[:5].lower() == "from:"), -1)
    fields: list[tuple[str, str]] = []
    folded: list[str] = []
    name = ""
    for number, line in enumerate(lines):
        if line[:1] in (" ", "\t"):
            folded.append(line)
            continue
        found = _FIELD.match(line)
        if found is None:
            if number == 0 and line.startswith(("From ", ">From ")):  # the envelope line of an mbox
                continue
            if name and number < from_line:  # a gateway broke a long field without indenting the rest
                folded.append(line)
                continue
            if line:
                _note(defects, "the header ends without a blank line")
                rest = "\n".join(lines[number:]).encode("utf-8")
                body = rest + b"\n\n" + body
            break
        if name:
            fields.append((name, _unfolded(folded)))
        name, folded = found.group(1), [found.group(2)]
    if name:
        fields.append((name, _unfolded(folded)))
    return fields, body


def _header_lines(head: bytes, defects: list[str]) -> list[str]:
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError:  # by line: one field in Latin-1 must not change how its neighbours are read
        return [decode_bytes(line, "", defects, "the header") for line in re.split(rb"\r\n|\n|\r", head)]
    if "\x00" in text:
        _note(defects, _NULS)
        text = text.replace("\x00", "")
    return _LINE_END.split(text)


def _unfolded(lines: list[str]) -> str:
    return (lines[0] if len(lines) == 1 else " ".join(line.strip(" \t") for line in lines)).strip(" \t")


def _part(raw: bytes, default_type: str, depth: int, defects: list[str]) -> Part:
    fields, body = read_fields(raw, defects)
    part = Part(fields, body, default_type)
    _describe(part)
    if part.content_type.startswith("multipart/"):
        if depth >= MAX_DEPTH:
            _note(defects, f"parts are nested deeper than {MAX_DEPTH}; the innermost were kept as one attachment")
            part.content_type = "application/octet-stream"
            return part
        inner_default = "message/rfc822" if part.content_type == "multipart/digest" else "text/plain"
        part.parts = [_part(piece, inner_default, depth + 1, defects) for piece in _pieces(part, defects)]
        if not part.parts:
            part.content_type = "text/plain"
    return part


def _describe(part: Part) -> None:
    """Reads Content-Type and Content-Disposition with their parameters."""
    value = part.header("content-type")[:_MAX_STRUCTURED]
    names: dict[str, str] = {}
    if value:
        kind = _MEDIA_TYPE.match(value)
        if kind:
            part.content_type = kind.group(1).lower()
        names = part.params = _parameters(value[kind.end() :] if kind else value.partition(";")[2])
    disposition = part.header("content-disposition")[:_MAX_STRUCTURED]
    if disposition:
        kind_of, _, rest = disposition.partition(";")
        part.disposition = kind_of.strip(" \t\"'").lower()
        names = names | _parameters(rest)
    name = names.get("filename") or names.get("name")
    if name:
        part.filename = _base_name(decode_words(clean(name), []))


def _parameters(value: str) -> dict[str, str]:
    """Parameters by lower-case name (RFC 2045 §5.1), extended and continued ones put together (RFC 2231).

    The extended form is the true one where a client also gives a stand-in in ASCII; of two the first counts."""
    message = Message()
    message["content-type"] = f"x/x; {value}"
    try:
        found = message.get_params([])[1:]
    except (TypeError, ValueError):  # the library sorts numbered pieces and gives up on a set like `a*; a*0`
        message.replace_header("content-type", f"x/x; {value.replace('*', '')}")
        found = message.get_params([])[1:]
    plain: dict[str, str] = {}
    extended: dict[str, str] = {}
    for key, said in found:
        if isinstance(said, tuple):
            charset, _, text = said
            extended.setdefault(key.lower(), clean(_from_octets(text, charset or "")))
        else:
            plain.setdefault(key.lower(), clean(said))
    return plain | extended


def _from_octets(text: str, charset: str) -> str:
    """What an extended parameter says: each character is an octet, but for what a client did not encode."""
    try:
        return decode_bytes(text.encode("latin-1"), charset, [])
    except UnicodeEncodeError:
        return text


def _base_name(name: str) -> str:
    """A file name without the folders some clients put before it."""
    return re.split(r"[/\\]", " ".join(name.split()))[-1].strip(' "')


def _pieces(part: Part, defects: list[str]) -> Iterator[bytes]:
    """The bytes between the boundary lines of a multipart (RFC 2046 §5.1.1)."""
    boundary = part.params.get("boundary", "").rstrip().encode("utf-8")
    marks = _boundary_lines(boundary, part.body) if boundary else []
    if not marks:
        guessed = _GUESSED_BOUNDARY.search(part.body)
        if guessed is None:
            _note(defects, "a multipart has no boundary line; it was read as one text")
            return
        _note(defects, "the declared boundary is not in the message; the one that is was used")
        marks = _boundary_lines(guessed.group(1), part.body)
    for mark, after in zip(marks, [*marks[1:], None], strict=True):
        if mark.group(1):  # the closing line; what follows is an epilogue
            if mark is marks[0]:
                part.body = part.body[: mark.start()]
            return
        start = mark.end() + (2 if part.body.startswith(b"\r\n", mark.end()) else 1)
        yield part.body[start : after.start() if after else len(part.body)]
    _note(defects, "the message ends inside a multipart: it was cut off")


def _boundary_lines(boundary: bytes, body: bytes) -> list[re.Match[bytes]]:
    # The line end behind a boundary is only looked at: between two boundary lines it belongs to the second.
    pattern = rb"(?:\A|\r\n|\n|\r)--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\r|\n|\Z)"
    return list(re.finditer(pattern, body))


# ------------------------------------------------------------------ bytes and text


def _from_base64(body: bytes, defects: list[str]) -> bytes:
    lines = body.split()
    if any(line.endswith(b"=") for line in lines[:-1]) and all(map(_WHOLE_BASE64.fullmatch, lines)):
        return b"".join(map(binascii.a2b_base64, lines))  # each line was encoded by itself
    blank = _BLANK_IN_BASE64.search(body, len(body) - len(body.lstrip()))
    if blank and body[blank.end() :].translate(None, _BASE64 + b" \t\r\n"):
        _note(defects, "what a server wrote below the base64 was left out")
        body = body[: blank.start()]
    data = body.translate(None, _NOT_BASE64)
    padding = data.find(b"=")
    if padding >= 0:
        if data[padding:].strip(b"="):
            _note(defects, "base64 goes on after its end; the rest was left out")
        data = data[:padding]
    if len(data) % 4 == 1:
        _note(defects, "base64 is cut off; what was there was read")
        data = data[:-1]
    return binascii.a2b_base64(data + b"=" * (-len(data) % 4))


def decode_bytes(data: bytes, charset: str, defects: list[str], what: str = "a text") -> str:
    """`data` as text: in its declared charset, else in the one it is mostly in. NULs and lone surrogates go."""
    declared = charset.strip().strip("\"'").lower()
    name = _codec(declared, data)
    text = _decoded(data, name)
    if text is None:
        text, read_as = _guessed(data, name)
        if declared in ("", "us-ascii", "ascii", "utf-8"):
            _note(defects, f"{what} is not in the charset it says; read as {read_as}")
        else:
            why = "does not fit" if _is_charset(name) else "is unknown"
            _note(defects, f"charset {declared[:40]!r} of {what} {why}; read as {read_as}")
    if text.startswith("\ufeff"):
        text = text[1:]
    if "\x00" in text:
        _note(defects, _NULS)
        text = text.replace("\x00", "")
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def _codec(declared: str, data: bytes) -> str:
    """The name of the codec that a declared charset stands for, as far as the data do not rule it out."""
    name = _CHARSETS.get(declared, declared)
    if name in ("", "us-ascii", "ascii"):  # what is called ASCII and is not, is mostly UTF-8 or Japanese in 7 bits
        return "iso-2022-jp" if b"\x1b$" in data else "utf-8"
    if name.startswith(("utf-16", "utf-32", "utf16", "utf32")) and not data.startswith(_BOMS):
        if b"\x00" not in data:  # no line break and no space is without one
            return "utf-8"
        if name in ("utf-16", "utf16"):
            return "utf-16-be" if data[::2].count(0) > data[1::2].count(0) else "utf-16-le"
    return name


def _decoded(data: bytes, charset: str) -> str | None:
    if not _is_charset(charset):
        return None
    try:
        return data.decode(charset)
    except (LookupError, ValueError):  # Python also has codecs that are not of text ("base64")
        if charset != "iso-2022-jp":
            return None
    try:  # the characters of NEC and IBM ("①", "㈱") have the places that JIS X 0213 gave them later
        return data.replace(b"\x1b$B", b"\x1b$(Q").decode("iso2022_jp_2004")
    except ValueError:
        return None


def _is_charset(name: str) -> bool:
    try:
        return codecs.lookup(name).name.replace("-", "_") not in _NO_CHARSETS
    except (LookupError, ValueError):
        return False


def _guessed(data: bytes, declared: str) -> tuple[str, str]:
    """The first of UTF-8 and the declared charset that most of what is not ASCII is in (one damaged place, or an end
    that was cut off, does not change that), else Windows-1252."""
    for charset, name in (("utf-8", "UTF-8"), (declared, declared)):
        try:
            text = data.decode(charset, "replace") if _is_charset(charset) else ""
        except (LookupError, ValueError):
            continue
        wrong = text.count("\ufffd")
        right = len(text) - len(text.encode("ascii", "ignore")) - wrong
        if right > wrong:
            return text, name
    return data.decode("cp1252", "replace"), "Windows-1252"


def decode_words(value: str, defects: list[str]) -> str:
    """A header value with its encoded words decoded (RFC 2047); what cannot be decoded stays as it is.

    Neighbouring words of one charset are decoded together: clients cut them inside a character."""
    if "=?" not in value:
        return value
    out: list[str] = []
    waiting = bytearray()
    charset = ""
    position = 0

    def flush() -> None:
        if waiting:
            out.append(decode_bytes(bytes(waiting), charset, defects, "the header"))
            waiting.clear()

    for found in _ENCODED_WORD.finditer(value):
        between = value[position : found.start()]
        if between.strip(" \t") or not position:
            flush()
            out.append(between)
        if found.group(1).lower() != charset:
            flush()
            charset = found.group(1).lower()
        waiting += _word_bytes(found.group(2), found.group(3))
        position = found.end()
    flush()
    return clean("".join(out) + value[position:])


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8")
    return _from_base64(data, []) if encoding in "bB" else binascii.a2b_qp(data, header=True)


def clean(value: str) -> str:
    """A header value without control characters (a decoded line break would be a new header in our letter)."""
    if value.isascii() and value.isprintable():
        return value
    value = _SURROGATE.sub("\ufffd", value)
    return _CONTROL.sub(lambda found: "" if found.group() == "\x00" else " ", value)


def _note(defects: list[str], defect: str) -> None:
    if defect not in defects:
        defects.append(defect)
