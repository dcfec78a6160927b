"""The lines of a mail's body: where each begins, how deep it is quoted, and which lines only say who wrote what.

Nothing here knows our letters. Depth counts quote marks (`>`, or `<blockquote>` in HTML); level adds the
header blocks and attribution lines of clients that quote without marks (Outlook, Yahoo, Notes): level 0 is
what the writer typed above, level 1 the mail that was answered, and so on.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from inwriting.reading.text import lazy

_MARKS = lazy.pattern(r"[ \t]{0,3}(?:>[ \t\u00a0]?)+")
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"), None)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `start` and `end` are offsets in the body, of what stands behind the quote marks."""

    start: int
    end: int
    depth: int
    text: str

    @property
    def blank(self) -> bool:
        return not self.text.strip()


def told_once(text: str) -> Iterator[tuple[int, int]]:
    """Where the lines of a text begin and end, each line where it stands first: what a text says twice, it says."""
    seen: set[str] = set()
    start = 0
    for line in text.split("\n"):
        if line not in seen:
            seen.add(line)
            yield start, start + len(line)
        start += len(line) + 1


@dataclass(frozen=True, slots=True)
class Body:
    """What was read: the text, its lines, and the stretches that are struck through (offsets)."""

    text: str
    lines: tuple[Line, ...]
    struck: tuple[tuple[int, int], ...] = ()


def clean(text: str) -> str:
    """The text with `\\n` line ends, composed letters, and without characters that nobody can see (zero-width, NUL)."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return text if text.isascii() else unicodedata.normalize("NFC", text.translate(_INVISIBLE))


_QP = lazy.pattern(r"(?:=[0-9A-F]{2})+")
_QP_SURE = lazy.pattern(r"^.{60,75}=$|=(?:20$|3D|C[23]=|E2=)", re.MULTILINE)


def mend(text: str) -> str:
    """Undoes quoted-printable (RFC 2045 §6.7) that a gateway left in a decoded body; other text is untouched."""
    if "=" not in text or not _QP_SURE.search(text):
        return text
    marks, joined = text.count("="), text.replace("=\n", "")
    encoded = marks - joined.count("=") + sum(code.count("=") for code in _QP.findall(joined))
    if encoded < marks and (encoded < 3 or encoded < 0.6 * marks):
        return text
    return clean(_QP.sub(_decoded, joined))


def _decoded(code: re.Match[str]) -> str:
    octets = bytes.fromhex(code.group().replace("=", ""))
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return octets.decode("cp1252", "replace")


def plain_body(text: str) -> Body:
    """The lines of a text/plain body; `text` must be cleaned."""
    lines: list[Line] = []
    start = 0
    for raw in text.split("\n"):
        depth, offset = 0, 0
        if ">" in raw and (marks := _MARKS.match(raw)):
            depth, offset = marks.group().count(">"), marks.end()
        lines.append(Line(start + offset, start + len(raw), depth, raw[offset:]))
        start += len(raw) + 1
    return Body(text, tuple(lines))


# ------------------------------------------------------------------ who wrote what

# Header names as mail clients print them above a quoted mail, by meaning. Each list is of the languages
# en de fr es it pt nl sv no/da fi pl cs hu ro tr ru el ja zh ko.
_HEADERS = {
    "from": "from von de da van från fra lähettäjä od feladó expeditor kimden gönderen от от кого από 差出人 发件人 寄件者 보낸사람 "
    "afzender remetente mittente expéditeur absender avsändare afsender nadawca odesílatel",
    "sent": "sent date gesendet datum envoyé date enviado el enviado enviada em data fecha inviato verzonden skickat dato sendt "
    "lähetetty päivämäärä päiväys wysłano wysłane data odesláno dátum elküldve trimis gönderildi tarih отправлено "
    "дата ημερομηνία "
    "στάλθηκε 送信日時 日付 日時 发送时间 日期 傳送時間 보낸날짜 날짜",
    "to": "to an à a para aan till til vastaanottaja do komu címzett către kime alıcı кому προς 宛先 收件人 받는사람 destinatario "
    "destinataire empfänger ontvanger",
    "cc": "cc kopie copie copia kopia kopi kopio dw копия κοιν. bcc 抄送 참조 副本",
    "subject": "subject betreff objet asunto oggetto assunto onderwerp ämne emne aihe temat předmět tárgy subiect konu тема θέμα "
    "件名 主题 主旨 제목",
}
_HEADER_OF = {name: kind for kind, names in _HEADERS.items() for name in names.split()}
_HEADER_OF |= {"enviado el": "sent", "enviada em": "sent", "от кого": "from", "보낸 사람": "from", "보낸 날짜": "sent"}
_HEADER_OF |= {"받는 사람": "to", "reply-to": "cc", "importance": "cc", "attachments": "cc", "wichtigkeit": "cc"}
FROM = tuple(name for name, kind in _HEADER_OF.items() if kind == "from")  # before a sender, in any language
_HEADER_LINE = lazy.pattern(r"[\s*_|]{0,6}([^\s:：*_][^:：*\n]{0,18}?)[\s*_]{0,3}[:：][*_]?(.*)")
_BARE_HEADER = lazy.pattern(r"\s{0,6}([^\W\d_]{1,18})\s{1,8}\S")

_ORIGINAL = lazy.pattern(
    r"[\s*]*[-–_=]{2,}\s*(?:original message|original-nachricht|ursprüngliche nachricht|urspr(?:ü|ue)ngliche e-?mail|"
    r"message d['’]origine|"
    r"message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|"
    r"originalmeddelande|"
    r"ursprungligt meddelande|opprinnelig melding|oprindelig meddelelse|alkuperäinen viesti|wiadomość oryginalna|"
    r"původní zpráva|"
    r"eredeti üzenet|mesaj original|özgün ileti|исходное сообщение|пересылаемое сообщение|forwarded message|"
    r"weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|reply message|original "
    r"appointment|"
    r"元のメッセージ|原始邮件|原始郵件|원본 메일|원본 메시지)\s*[-–_=]{2,}",
    re.IGNORECASE,
)
_WROTE = lazy.pattern(
    r"\b(?:wrote|writes|schrieb|geschrieben|schreef|écrit|ecrit|escribió|escribio|escreveu|ha scritto|scritto|"
    r"scrisse|skrev|"
    r"kirjoitti|napisał|napisała|napisał\(a\)|pisze|napsal|napsal\(a\)|napísal|írta|a scris|yazdı|şunu yazdı|написал|"
    r"написала|"
    r"пишет|писал|έγραψε|wrote on)\b|のメール|書きました|写道|寫道|작성",
    re.IGNORECASE,
)
_OPENS = lazy.pattern(r"\W*(?:on|am|le|el|il|em|op|den|på|dnia|w dniu)\b", re.IGNORECASE)
_NUMBERED = lazy.pattern(
    r"[\s*_>|•-]*(?:[QUA]\s?\d{1,3}\b|(?:question|answer|frage|antwort)\s\d|\d{1,2}[):]\s)", re.IGNORECASE
)
_ENDS_WITH_ADDRESS = lazy.pattern(r"[<(\[][^\s<>()]+@[^\s<>()]+[>)\]]\s*[:：]$")
_LABELLED = lazy.pattern(r"\W*[QUA]?\d", re.IGNORECASE)
_DIGIT = lazy.pattern(r"\d")
_MOMENT = lazy.pattern(r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_ADDRESS = lazy.pattern(r"[^\s<>()\[\]@:]+@[^\s<>()\[\]@]+\.\w+")
_RULE = lazy.pattern(r"\s*[_*=\-–—]{5,}\s*")


def header_name(text: str) -> str | None:
    """`from`, `sent`, `to`, `cc` or `subject` where the line reads like a header of a quoted mail, else None."""
    if ":" not in text[:40] and "：" not in text[:40]:
        return None
    found = _HEADER_LINE.match(text)
    return _HEADER_OF.get(" ".join(found.group(1).lower().split())) if found else None


def attributions(lines: Sequence[Line], is_ours: Callable[[str], bool]) -> tuple[dict[int, str], dict[int, int]]:
    """The lines that only say who wrote what, and the lines below which a quoted mail begins.

    `is_ours` says of a line whether our own letter has it: such a line never opens a quoted mail.

    Gives (line → reason) for header blocks and attribution lines of any client, and (last line of such a
    block → its depth) for those whose quoted mail follows *without* deeper quote marks.

    A header block is three or more different headers in neighbouring lines, one of them From or To and one of
    them Subject or Date. An attribution is one to four lines that end like one (`… wrote:`, in the languages of
    the common clients, or a date with an address) and stand directly above what they introduce."""
    what: dict[int, str] = {}
    opens: dict[int, int] = {}
    count = len(lines)
    index = 0
    while index < count:
        line = lines[index]
        if line.blank:
            index += 1
            continue
        last = _header_block(lines, index)
        if last is None and _ORIGINAL.match(line.text):
            follower = next((i for i in range(index + 1, min(index + 6, count)) if not lines[i].blank), None)
            last = index
            if follower is not None:
                last = _header_block(lines, follower) or _bare_headers(lines, follower) or index
        if last is None:
            last = attribution(lines, index)
        if is_ours(line.text):
            # Our own line opens nothing, but our name above our letter does ("Example Office:").
            if last is None and _names_us(lines, index, is_ours):
                last = index
            elif last is not None and not _followed_by_quote(lines, last):
                last = None
        if last is None:
            index += 1
            continue
        for i in range(index, last + 1):
            what[i] = "says who wrote what follows"
        above = index - 1
        while above >= 0 and lines[above].blank:
            above -= 1
        if above >= 0 and _RULE.fullmatch(lines[above].text):
            what[above] = "the line a mail client draws above a quoted mail"
        below = next((i for i in range(last + 1, count) if not lines[i].blank), None)
        heads_quote = line.depth > 0 and (
            above < 0 or lines[above].depth < line.depth
        )  # Apple puts it inside the quote
        if below is not None and lines[below].depth <= line.depth and not heads_quote:
            opens[last] = line.depth
        index = last + 1
    return what, opens


def _header_block(lines: Sequence[Line], first: int) -> int | None:
    """The last line of the header block that begins at `first`, or None."""
    kinds: set[str] = set()
    last, misses = first, 0
    if header_name(lines[first].text) is None:
        return None
    for index in range(first, min(first + 14, len(lines))):
        line = lines[index]
        if line.depth != lines[first].depth:
            break
        kind = header_name(line.text)
        if kind is not None:
            if kind == "from" and "subject" in kinds:
                break  # the next mail's headers
            kinds.add(kind)
            last, misses = index, 0
            continue
        misses += 1
        if misses > 3 or (line.blank and "subject" in kinds) or (_says_enough(kinds) and "subject" in kinds):
            break
    return last if _says_enough(kinds) else None


def _says_enough(kinds: set[str]) -> bool:
    return len(kinds - {"cc"}) >= 3 and bool(kinds & {"from", "to"}) and bool(kinds & {"subject", "sent"})


def _bare_headers(lines: Sequence[Line], first: int) -> int | None:
    """The last line of headers without colons, as eM Client writes them below "Original Message", or None."""
    kinds: set[str] = set()
    index = first
    last = first
    while index < len(lines) and lines[index].depth == lines[first].depth:
        found = _BARE_HEADER.match(lines[index].text)
        kind = _HEADER_OF.get(found.group(1).lower()) if found else None
        if kind is not None and kind not in kinds:
            kinds.add(kind)
            last = index
        elif not lines[index].blank:
            break
        index += 1
    return last if _says_enough(kinds) else None


def attribution(lines: Sequence[Line], first: int) -> int | None:
    """The last line of the attribution that begins at `first`, or None."""
    joined = ""
    dated = False
    if _NUMBERED.match(lines[first].text):
        return None  # "Q3: as Maria wrote on 12.12.2026:" is an answer
    for index in range(first, min(first + 5, len(lines))):
        line = lines[index]
        if line.blank and dated and _OPENS.match(joined) and not lines[index - 1].blank:
            continue  # some gateways put a blank line after each
        if line.blank or line.depth != lines[first].depth:
            return None
        joined += " " + line.text.strip()
        if len(joined) > 400:
            return None
        ending = joined.rstrip(" *_\u00a0")
        closed = ending.endswith((":", "：")) or re.search(r"-{2,}$", ending) is not None
        dated = _DIGIT.search(joined) is not None and _MOMENT.search(joined) is not None
        named = "@" in joined and _ADDRESS.search(joined) is not None
        verb = _WROTE.search(joined) is not None
        told = (verb and (dated or named)) or (dated and named and _ENDS_WITH_ADDRESS.search(ending))
        opens = bool(named or _OPENS.match(joined) or _DIGIT.match(joined.lstrip()))
        if closed and (told or (dated and named)) and ((told and opens) or _followed_by_quote(lines, index)):
            # "Q8: 31 March 2027" directly above it is no part of an attribution that is whole without it.
            whole = any(_tells_all(lines, first, start, index) for start in range(first + 1, index + 1))
            return None if whole else index
        if dated and named and ending.endswith(">") and _followed_by_quote(lines, index):
            return index
        if closed and dated and _followed_by_quote(lines, index) and _OPENS.match(joined):
            return index
        if closed and index == first and _followed_by_quote(lines, index) and not _LABELLED.match(joined):
            # However a client or a person puts it ("On Monday the desk wrote:", "The desk:"): it introduces the quote.
            opens_the_quote = not any(other.depth > line.depth for other in lines[:first])
            apart = first == 0 or lines[first - 1].blank
            if verb or (opens_the_quote and apart and len(joined) <= 80):
                return index
        if closed:
            return None
        if index == first and not (dated or named or verb or _OPENS.match(joined)):
            return None
    return None


def _tells_all(lines: Sequence[Line], first: int, start: int, last: int) -> bool:
    """Whether the lines from `start` are an attribution that what stands above them, from `first`, is no part of."""
    joined = " ".join(line.text.strip() for line in lines[start : last + 1])
    if not (_MOMENT.search(joined) and (_WROTE.search(joined) or _ADDRESS.search(joined))):
        return False
    return bool(_OPENS.match(joined) or _LABELLED.match(lines[first].text))


def _names_us(lines: Sequence[Line], index: int, is_ours: Callable[[str], bool]) -> bool:
    """Whether a line that ends like an attribution stands directly above the first line of ours."""
    if not lines[index].text.rstrip(" *_").endswith((":", "：")) or _LABELLED.match(lines[index].text):
        return False
    below = next((line for line in lines[index + 1 : index + 4] if not line.blank), None)
    above = any(is_ours(line.text) for line in lines[:index] if not line.blank)
    return below is not None and not above and (below.depth > lines[index].depth or is_ours(below.text))


def _followed_by_quote(lines: Sequence[Line], index: int) -> bool:
    below = next((line for line in lines[index + 1 : index + 8] if not line.blank), None)
    return below is not None and below.depth > lines[index].depth


def levels(lines: Sequence[Line], opens: dict[int, int]) -> list[int]:
    """For each line how many mails stand between it and what the writer typed: quote marks, and header
    blocks whose mail is quoted without marks."""
    result: list[int] = []
    nested: dict[int, int] = {}
    least = min((line.depth for line in lines if line.depth and not line.blank), default=1)
    above = 0 if opens else least - 1  # a client that marks every quote with ">>>" still quotes one mail
    for index, line in enumerate(lines):
        if not line.blank and nested:
            nested = {depth: n for depth, n in nested.items() if depth <= line.depth}
        depth_of = line.depth - above if line.depth else 0
        result.append(depth_of + sum(n for depth, n in nested.items() if depth <= line.depth))
        if index in opens:
            nested[opens[index]] = nested.get(opens[index], 0) + 1
    return result


_NEXT = 30  # characters of the next line in which it may go on


def is_in_a_line(pattern: re.Pattern[str], text: str) -> bool:
    """Whether something stands in any line of a text, or where one goes over into the next; what is said twice is looked at once."""
    lines = text.split("\n")
    pieces = dict.fromkeys(f"{line}\n{after[:_NEXT]}" for line, after in zip(lines, [*lines[1:], ""], strict=True))
    return any(pattern.search(piece) for piece in pieces)
