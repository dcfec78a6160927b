"""What stands around an answer and is none: greetings, closings, signatures, notices, banners, polite noise.

All of it is recognised by shape and by closed lists of phrases, never by guessing at meaning: what is not
recognised stays, and is shown back to its writer as unplaced.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS


@dataclass(frozen=True, slots=True)
class Row:
    """A line that somebody typed, or the typed end of one; offsets are those of the body."""

    start: int
    end: int
    text: str

    @property
    def blank(self) -> bool:
        return not self.text.strip(" \t\u00a0|")


_GREETING = lazy.pattern(
    r"\s*(?i:hi|hello|hey|dear|good\s(?:morning|afternoon|evening|day)|morning|greetings|hallo|moin|guten\s(?:tag|"
    r"morgen|abend)|liebe[rs]?|"
    r"sehr\sgeehrte[rs]?|bonjour|bonsoir|salut|ch(?:er|ère)s?|hola|estimad[oa]s?|buen(?:os|as)\s(?:días|dias|tardes)|"
    r"ciao|buongiorno|gentil[ei]|"
    r"olá|ola|prezad[oa]s?|bom\sdia|boa\starde|beste|geachte|goedemorgen|goedemiddag|hej|hei|god\smorgen|cześć|"
    r"dzień\sdobry|szanowni|"
    r"dobrý\sden|živjo|pozdravljeni|spoštovani|bok|poštovani|tisztelt|bună|merhaba|sayın|привет|здравствуйте|"
    r"добрый\sдень|уважаем\w{1,3}|"
    r"καλημέρα|γεια)(?!\w)"
    r"(?:[ \u00a0,]{1,2}(?i:all|team|there|everyone|everybody|both|folks|sir|madam|or|and|again|mr|mrs|ms|dr|herr|"
    r"frau|zusammen|damen|herren|"
    r"und|tous|toutes|à|a|todos|tutti|et|&|colleagues)(?!\w)\.?|[ \u00a0,]{1,2}["
    + CAPITALS
    + r"][\w'’-]{0,30}\.?){0,7}[ "
    r"\u00a0]{0,3}(?:[,!.:;–—-]+(?=\s|$)|$)"
)

_CLOSINGS = frozenset(
    phrase.strip()
    for phrase in """
    thanks|thank you|many thanks|thanks a lot|thanks again|thanks so much|thanks very much|thank you very much|thank you so much|thx|ta|tks|
    thank you again|cheers|regards|best regards|kind regards|kindest regards|kindest|warm regards|warmest regards|warmly|best|all the best|
    best wishes|with best wishes|sincerely|yours sincerely|sincerely yours|yours faithfully|yours truly|yours|respectfully|br|rgds|kr|brgds|
    with best regards|with kind regards|with regards|thanks and regards|thanks & regards|thanks and best regards|thanks and kind regards|
    thank you and best regards|thank you and kind regards|many thanks and best regards|thanks in advance|thank you in advance|
    many thanks in advance|talk soon|speak soon|have a nice day|have a great day|have a good day|have a nice weekend|have a great weekend|
    have a good weekend|have a good one|take care|cordially|mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|
    freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|beste grüße|beste grüsse|liebe grüße|liebe grüsse|schöne grüße|gruß|grüße|gruss|grüsse|schöne grüsse|herzliche grüsse|lieber gruss|lieber gruß|liebe gruess|gruesse|beste gruesse|viele gruesse|freundliche gruesse|
    mit besten grüßen|herzliche grüße|mfg|vg|lg|danke|danke schön|vielen dank|besten dank|herzlichen dank|danke im voraus|
    vielen dank im voraus|cordialement|bien cordialement|très cordialement|bien à vous|merci|merci beaucoup|merci d'avance|salutations|
    meilleures salutations|sincères salutations|bonne journée|saludos|un saludo|saludos cordiales|un cordial saludo|atentamente|gracias|
    muchas gracias|cordiali saluti|distinti saluti|saluti|un saluto|grazie|grazie mille|obrigado|obrigada|muito obrigado|atenciosamente|
    cumprimentos|melhores cumprimentos|com os melhores cumprimentos|abraços|met vriendelijke groet|met vriendelijke groeten|
    vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|bedankt|alvast bedankt|dank|hartelijk dank|dank je wel|mvg|
    med vänliga hälsningar|vänliga hälsningar|vänligen|mvh|hälsningar|tack|med venlig hilsen|venlig hilsen|vennlig hilsen|
    med vennlig hilsen|bedste hilsner|hilsen|tak|takk|ystävällisin terveisin|terveisin|kiitos|pozdrawiam|z poważaniem|dziękuję|dzięki|
    s pozdravem|děkuji|díky|lep pozdrav|hvala|srdačan pozdrav|pozdrav|s spoštovanjem|üdvözlettel|köszönöm|cu stimă|mulțumesc|cu respect|
    saygılarımla|teşekkürler|с уважением|спасибо|με εκτίμηση|ευχαριστώ
    """.replace("\n", " ").split("|")
)
_NAME_WORD = rf"(?:[{CAPITALS}][\w'’]{{0,24}}(?:-[{CAPITALS}][\w'’]{{0,24}})?\.?|de|van|von|der|den|la|le|di|da|bin|al|el|ten|zu)"
_NAME = lazy.pattern(
    rf"[-–—~/*_\s]{{0,4}}{_NAME_WORD}(?:[ \u00a0]{_NAME_WORD}){{0,4}}[,.*_]?(?:[ \u00a0]?\([^()]{{1,30}}\))?\s*"
)
_CLOSING_SPLIT = lazy.pattern(r"[,!.–—;-]+\s*")

_SENT_FROM = lazy.pattern(
    r"\W{0,4}(?:sent (?:from|with|via|by|using) (?:\[|<|my |the |a |yahoo|outlook|mail|gmail|proton|spark|samsung|"
    r"blackberry|windows|zoho|aqua|"
    r"mobile|superhuman|hey|bluemail|nine|k-9|fairemail|thunderbird|an? )|sent from|get (?:outlook|bluemail) for|"
    r"sent securely|(?:von meinem|von mein|gesendet von|gesendet mit|von unterwegs)\b.*(?:gesendet|iphone|ipad|"
    r"android|mail|handy|mobil|outlook|samsung|gerät)|"
    r"envoyé (?:de|depuis|à partir)|enviado (?:desde|de|do|a partir)|inviato (?:da|dal)|verzonden (?:vanaf|met|via)|"
    r"skickat från|"
    r"sendt fra|lähetetty|wysłane z|odesláno z|poslano z|отправлено с|iphone から送信|iphoneから送信|发自我的|從我的|나의 iphone|"
    r"excuse (?:the )?(?:brevity|typos)|"
    r"please excuse (?:my |the |any )?(?:brevity|typos|errors)|gesendet mit der|télécharger outlook|holen sie sich "
    r"outlook|obtener outlook)",
    re.IGNORECASE,
)
_NOTICE_STRONG = lazy.pattern(
    r"intended (?:solely |only |exclusively )?(?:for|recipient)|intended recipient|received (?:this|it) (?:\S+ "
    r"){0,4}in error|"
    r"legally privileged|(?:e-?mail|message|communication)(?: and any \w+(?: \w+)?)? (?:is|are|may be|may contain|"
    r"contains?) (?:strictly )?confidential|"
    r"confidentiality notice|^\W*disclaimer\b|consider the environment|before printing this|virus[- ]free|scanned "
    r"(?:for|by) |"
    r"unauthori[sz]ed (?:use|disclosure|copying|review)|registered in (?:england|scotland|ireland)|registered office|"
    r"company (?:number|no\.)|"
    r"vertrauliche (?:informationen|und)|nicht der richtige adressat|irrtümlich erhalten|geschäftsführer:|"
    r"amtsgericht|handelsregister|"
    r"ce (?:message|courriel)[^.]{0,60}confidentiel|destinataire|destinatario|informazioni riservate|informação "
    r"confidencial|"
    r"vertrouwelijk|geadresseerde|unsubscribe|you received this message because you are subscribed|to unsubscribe "
    r"from this group",
    re.IGNORECASE,
)
MOST_LEAVING = 200  # characters of a line that asks to get no more mail; a footer says more
_FROM_LIST = r"(?:(?:your|this|these|those|the|all|any|our|my|further|future|such) )+(?:[\w-]+ ){0,2}(?:lists?|mailings?|database|systems?|distribution|e-?mails?|mails?|messages?|letters?|newsletters?|correspondence|thread|updates)"
_SUCH = r"(?: (?:me|us|you|to|any|any ?more|again|more|further|of|such|these|those|this|your|e-?mails?|mails?|letters?|messages?|newsletters?|updates|from you|at all))+"
_NO_MORE = rf"(?:{_SUCH})?"  # or nothing: "stop writing"
_LEAVING = (  # the words of who wants no more mail
    rf"(?:unsubscribed?(?: (?:me|us|this address|my address|[\w.+-]+@[\w.-]+|from {_FROM_LIST}|please|now|immediately|asap|thanks))*|"
    r"(?:take|taken|remove|removed|delete|deleted|drop|strike) (?:(?:me|us|my (?:e-?mail )?address|this address|our address) )?(?:off|out of|from) (?:it|this|"
    rf"{_FROM_LIST})|take (?:me|us) off|opt(?:ed)? (?:me |us )?out(?: of {_FROM_LIST})?|"
    rf"(?:stop|quit) (?:e-?mailing|mailing|writing|sending|spamming|contacting){_NO_MORE}|"
    rf"(?:do not|don['’]t|never) (?:e-?mail|mail|write|contact|send){_SUCH}|"
    rf"(?:i|we) (?:do not|don['’]t|no longer|would(?: not|n['’]t)) (?:want|wish|like|care) (?:to (?:receive|get|have|hear|be (?:sent|e-?mailed|contacted))|any){_NO_MORE}|"
    r"(?:no more|keine weiteren?|keine) (?:e-?mails?|mails?|letters?|messages?|nachrichten)(?: mehr)?(?: from you| bekommen| erhalten| von ihnen)*|(?:mich |uns )?(?:ab|aus)(?:melden|tragen)|"
    r"(?:melden|tragen|nehmen|streichen) sie (?:mich|uns)(?: bitte)? (?:ab|aus|aus (?:dem|ihrem|der|ihrer) \w+(?: heraus)?|von (?:der|ihrer) \w+)|"
    r"me désabonner|désabonnez[- ]moi|désinscri\w+(?:[- ]moi)?|(?:je |nous )?ne (?:veux|voulons|souhaite|souhaitons|désire) plus (?:recevoir|être)(?: [\w’']+){0,4}|ne plus (?:m['’]|nous )(?:écrire|envoyer|contacter)(?: [\w’']+){0,3}|"
    r"dar(?:me|nos) de baja(?: de [\w ]{2,30})?|no (?:quiero|deseo|queremos) (?:recibir )?más (?:correos|mensajes|e-?mails?)|uitschrijven|afmelden|(?:schrijf|meld) (?:mij|me|ons) (?:uit|af)|geen (?:e-?mails?|mails|berichten) meer(?: ontvangen| krijgen)?|"
    r"cancelar (?:a )?(?:minha )?(?:subscrição|inscrição|assinatura)|não (?:quero|queremos|desejo) (?:receber mais|mais receber)(?: \w+){0,3})"
)
_LEAVES = lazy.pattern(
    r"(?:^|[.!;,]\s)\W*(?:(?:hi|hello|please|kindly|pls|now|can you|could you|would you|(?:i|we) (?:want|wish|would like|need|ask you)(?: to(?: be)?)?|(?:i|we)['’]d like to(?: be)?|bitte|merci de|ich (?:will|möchte)|wir (?:wollen|möchten)|"
    r"je (?:veux|souhaite|voudrais)|quiero|deseo|graag|ik wil(?: graag)?|quero)[\s,]+){0,3}"
    rf"{_LEAVING}(?:(?:,| and|,? and| or| und| et| y| en| e)(?: please| kindly| also| then)? {_LEAVING})*"
    r"(?=[\s.!?,]*(?:$|\b(?:please|thanks|thank you|bitte|danke|merci)\b))",
    re.IGNORECASE,
)
_BANNER = lazy.pattern(
    r"originate[ds]? (?:from )?outside|(?:from|is from|came from|sent from|von) (?:an? )?(?:external|outside|"
    r"außerhalb|externen?)\b|outside (?:of )?(?:the|your|our) (?:\w+ )?"
    r"(?:organi[sz]ation|company|network|firm)|^\W*\[?(?:external|extern|externe|externo|ext)(?: sender| e-?mail| "
    r"mail| message| absender)?\]?\W*$|"
    r"^\W*\[?(?:external|caution|warning|achtung|attention)\]?\W{1,4}(?:external|this (?:e-?mail|message|sender)|"
    r"diese (?:e-?mail|nachricht)|do not|be careful|e-?mail)|"
    r"do not click (?:on )?(?:any )?(?:links|on links)|don['’]t often get e-?mail from|erhalten nicht (?:oft|häufig) "
    r"e-?mail|"
    r"bannerstart|bannerend|learn why this is important|report suspicious|this message is from an external|power up "
    r"your productivity",
    re.IGNORECASE,
)
_CONTACT = lazy.pattern(
    r"(?:\+|\b00|\(0)\d[\d\s()./-]{6,}|\b(?:tel|phone|mobile|mob|cell|fax|direct|office|ph|t|m|p|d|e|w|email|e-mail|"
    r"web)\s?[.:|]\s?\S|"
    r"[^\s@]+@[^\s@]+\.\w+|\bwww\.|https?://|\blinkedin\b",
    re.IGNORECASE,
)
_COURTESY = lazy.pattern(
    r"\s*(?:and |so |otherwise |also |in the meantime,? )?(?:"
    r"(?:i |we )?hope (?:this|that|it|these)(?: all)? (?:helps?|works|is (?:clear|ok|fine|enough|helpful)|answers|"
    r"makes sense)|"
    r"(?:please )?(?:just )?(?:let (?:me|us) know|shout|ping (?:me|us)|get in touch|reach out|feel free|do not "
    r"hesitate|don['’]t hesitate|come back to (?:me|us))\b|"
    r"(?:i am |i['’]m |we are |we['’]re )?(?:really )?looking forward\b|(?:i |we )?look forward\b|"
    r"(?:i am |i['’]m |we are |we['’]re )?happy to (?:clarify|discuss|elaborate|explain|provide|give|answer|help|"
    r"share|add|expand)\b|"
    r"(?:thanks|thank you|many thanks|thx|danke|vielen dank|merci|gracias|grazie)\b (?:again )?(?:so much |very much "
    r"|a lot )?(?:for|für|pour|por|per|in advance|again|and)\b|"
    r"(?:if you have |if there are |for |should you have )?any (?:further |more |other )?questions\b[^?]*$|"
    r"(?:i |we )?hope (?:you|this (?:e-?mail|mail|message|note) finds|all is|you['’]re)\b|talk (?:to you )?soon|"
    r"speak soon|have a (?:nice|great|good|lovely|wonderful)\b|"
    r"(?:sorry|apologies) for (?:the|my|our) (?:delay|late)\b|(?:bei (?:fragen|rückfragen)|für rückfragen)\b|ich "
    r"hoffe, (?:das|dies) hilft|"
    r"(?:much |greatly )?appreciated\W*$|(?:nice|great|good) (?:day|weekend)\W*$)",
    re.IGNORECASE,
)
_POINTER = lazy.pattern(
    r"\W*(?:(?:hi|hello|thanks|ok|okay|sure)[,.!]? )?(?:(?:please )?(?:see|find|read|note)|here (?:are|is|come|you "
    r"go|goes)|as (?:requested|discussed|asked|promised)|(?:i |we )?(?:have |['’]ve )?"
    r"(?:answered|replied|responded|commented|added|put|marked|typed|written|filled)|(?:my|our|the) (?:answers|"
    r"replies|responses|comments|notes|input|inputs|feedback)|"
    r"(?:some |more )?(?:answers|replies|responses|comments|feedback)|siehe|anbei|meine antworten|unsere antworten|"
    r"antworten|inline|in-line|in line|below|"
    r"ci-dessous|réponses)\b"
    r"(?:[^.?!\n]{0,60}\b(?:inline|in-line|in line|below|beneath|under|underneath|above|attached|red|blue|green|bold|"
    r"colou?r|between|interspersed|answers|replies|"
    r"responses|following|unten|blau|rot|fett|dessous|each question|the questions|your questions|your text|your mail|"
    r"your e-?mail))?[^.?!\n]{0,30}[.:!,;\s…)]*",
    re.IGNORECASE,
)
_POINTER_WORD = lazy.pattern(
    r"\b(?:inline|in-line|in line|below|beneath|underneath|above|answers|replies|responses|comments|antworten|unten|"
    r"feedback|réponses|"
    r"as requested|as discussed|as asked|as promised)\b",
    re.IGNORECASE,
)
_ACKNOWLEDGED = lazy.pattern(
    r"\W*(?:ok(?:ay)?|noted|got it|received|understood|will do|great|perfect|sounds good|sure|done|all good|"
    r"wonderful|excellent|super|fine|danke|"
    r"(?:all )?good (?:from|on) (?:our|my) (?:side|end)|sorry|👍+)(?:[\s,.!]+(?:thanks|thank you|will do|noted|got it|great))?\W*",
    re.IGNORECASE,
)
_THANKED = lazy.pattern(  # "thanks, that's clear!", "Many thanks, we'll come back to you next week."
    r"\W*(?:(?:ok(?:ay)?|great|perfect|super|oh)[\s,.!]+)?(?:(?:many )?(?:thanks?(?: you)?|thx|cheers|danke(?: sehr| schön)?|vielen dank|merci)(?: (?:so much|very much|a lot|again|indeed|"
    r"\w+)){0,2}[\s,.:;!–-]+)?(?:(?:and )?(?:that|this|it|all|everything)?(?:['’]s| is| was)? ?(?:(?:all|very|really|so|quite|perfectly|most|much|now) ){0,2}(?:clear|helpful|useful|kind|"
    r"appreciated|understood|noted|hilfreich|klar|clair|utile)(?: (?:now|to (?:me|us)|of you|indeed|thanks?(?: you)?))*|(?:i|we)(?:['’]ll| will| shall) (?:come|get) back to you(?: (?:soon|"
    r"shortly|later|tomorrow|asap|next week|(?:on|by|in|before) [\w ]{2,20}|with (?:the |our |all )?(?:answers|details|rest|replies)))*)\W*",
    re.IGNORECASE,
)
_TABLE_HEAD = lazy.pattern(
    r"\W*(?:q|qs|question|questions|no|nr|number|id|frage|#)?\W*(?:question|text)?\W+(?:your |our |my )?(?:answers?|"
    r"responses?|replies|reply|antwort(?:en)?|comments?)\W*",
    re.IGNORECASE,
)
_SIGNED = lazy.pattern(rf"\s*[/~–—][{CAPITALS}][\w.]{{0,20}}\s*")  # "/Ana"
_DELIMITER = lazy.pattern(r"\s*(?:--|—)\s*")
_RULE = lazy.pattern(r"\s*(?:[-–—_*=~#·.]\s?){3,}\s*")
_ALPHABET = lazy.pattern(r"[^\W_]")
_STRONG_LABEL = lazy.pattern(r"[\s*_>\-•]{0,6}[QU]\d{1,3}\s{0,2}(?:[:.)=]|$)", re.IGNORECASE)
_POSTSCRIPT = lazy.pattern(r"\s*P\.?\s?S\.?\s*[:.,-]?\s", re.IGNORECASE)


def greeting_end(text: str) -> int:
    """How many characters of the line are a greeting ("Hi Ana," → 7), 0 if it does not begin with one."""
    found = _GREETING.match(text)
    return found.end() if found else 0


def closing(text: str) -> bool:
    """Whether the line is a closing formula, with or without a name on it ("Thanks, Ana")."""
    line = " ".join(text.split()).strip(" *_")
    if not line or len(line) > 70:
        return False
    parts = [part for part in _CLOSING_SPLIT.split(line) if part.strip()]
    heads = [index for index, part in enumerate(parts) if part.strip(" *_").lower() in _CLOSINGS]
    if heads and heads == list(range(len(heads))):
        return len(parts) == len(heads) or (len(parts) == len(heads) + 1 and is_name(parts[-1]))
    words = line.rstrip(",.!").split()
    return any(
        " ".join(words[:n]).lower() in _CLOSINGS and is_name(" ".join(words[n:])) for n in (1, 2, 3) if len(words) > n
    )


def is_name(text: str) -> bool:
    """Whether a line could be nothing but a person's name (one to five capitalised words)."""
    return len(text) <= 60 and _NAME.fullmatch(text.strip()) is not None


def is_banner(text: str) -> bool:
    """Whether the line is a mail gateway's warning about an external sender."""
    return len(text) < 600 and _BANNER.search(text) is not None


def is_notice(text: str) -> bool:
    """Whether the line belongs to a confidentiality notice or a company's legal footer."""
    return _NOTICE_STRONG.search(text) is not None and leaves_list(text) == ""


def leaves_list(text: str) -> str:
    """The words with which somebody asks to get no more mail, "" where a text says nothing of it or tells how others can."""
    found = _LEAVES.search(text) if len(text) <= MOST_LEAVING else None
    return found.group().strip() if found else ""


def is_courtesy(sentence: str) -> bool:
    """Whether the sentence only closes politely ("Let me know if anything is unclear.")."""
    return len(sentence) <= 200 and (_COURTESY.match(sentence) is not None or closing(sentence))


def is_noise(sentence: str) -> bool:
    """Whether the sentence says nothing to file: a pointer to answers elsewhere, thanks, an acknowledgement."""
    text = sentence.strip()
    if not _ALPHABET.search(text):
        return True
    if len(text) > 200:
        return False
    if (
        is_courtesy(text)
        or greeting_end(text) >= len(text)
        or _ACKNOWLEDGED.fullmatch(text)
        or _THANKED.fullmatch(text)
        or _TABLE_HEAD.fullmatch(text)
    ):
        return True
    return _POINTER.fullmatch(text) is not None and _POINTER_WORD.search(text) is not None


def is_delimiter(text: str) -> bool:
    """Whether the line is the one that parts a signature from what stands above it (`-- `, RFC 3676 §4.3)."""
    return _DELIMITER.fullmatch(text) is not None


def is_sent_from(text: str) -> bool:
    """Whether the line is what a phone or a mail program writes under a mail."""
    return len(text) < 200 and _SENT_FROM.match(text.strip()) is not None


def body_rows(
    rows: Sequence[Row],
    *,
    terminal: bool,
    known: Callable[[str], bool],
    signs: Callable[[str], bool] = lambda _: False,
) -> tuple[list[Row], list[tuple[Row, str]]]:
    """The rows that say something, and those that do not with what they are (`signature` or `boilerplate`).

    `terminal` says that a signature may stand here: at the end of what was typed above the quote, or of the
    mail. `known` tells words that are answers (a system's name, a choice) from names of people; `signs` the writer's
    own name, which stands last without anything before it."""
    kept: list[Row] = []
    dropped: list[tuple[Row, str]] = []
    index = 0
    while index < len(rows):
        row = rows[index]
        if row.blank:
            kept.append(row)
        elif is_banner(row.text) or _RULE.fullmatch(row.text):
            dropped.append((row, "boilerplate"))
        elif is_sent_from(row.text) or (terminal and _SIGNED.fullmatch(row.text) and not known(row.text)):
            dropped.append((row, "signature"))
        elif _ends_here(rows, index, terminal=terminal, known=known):
            stop = _resume(rows, index)
            dropped += [(other, "signature") for other in rows[index:stop] if not other.blank]
            index = stop
            continue
        elif closing(row.text):
            dropped.append((row, "signature"))
        else:
            kept.append(row)
        index += 1
    if terminal:
        _drop_own_name(kept, dropped, signs)
        _drop_unannounced(kept, dropped, known)
    return kept, dropped


def _drop_own_name(kept: list[Row], dropped: list[tuple[Row, str]], signs: Callable[[str], bool]) -> None:
    """The writer's name in the last line, below something that is said and ends there."""
    said = [index for index, row in enumerate(kept) if not row.blank]
    if len(said) > 1 and signs(kept[said[-1]].text) and not kept[said[-2]].text.rstrip().endswith((":", ",", "?")):
        dropped.append((kept[said[-1]], "signature"))
        del kept[said[-1] :]


def _ends_here(rows: Sequence[Row], index: int, *, terminal: bool, known: Callable[[str], bool]) -> bool:
    """Whether a signature or a notice begins with this row."""
    text = rows[index].text
    if _DELIMITER.fullmatch(text):
        return True
    if is_notice(text):
        paragraph = " ".join(row.text for row in _paragraph(rows, index))
        return len(paragraph) >= 40 or text.strip().lower().startswith(("disclaimer", "confidentiality"))
    if closing(text):
        follower = next((rows[i].text for i in range(index + 1, len(rows)) if not rows[i].blank), None)
        return (
            follower is None
            or (is_name(follower) and not known(follower))  # "Thanks! HOLD" is signed by nobody
            or (terminal and _CONTACT.search(follower) is not None)
            or _DELIMITER.fullmatch(follower) is not None
        )
    return False


def _paragraph(rows: Sequence[Row], index: int) -> list[Row]:
    end = index
    while end < len(rows) and not rows[end].blank:
        end += 1
    return list(rows[index:end])


def _resume(rows: Sequence[Row], index: int) -> int:
    """Where the writer goes on after the signature: at a postscript or at an explicit label."""
    if _DELIMITER.fullmatch(rows[index].text) or is_notice(rows[index].text):
        return len(rows)
    for later in range(index + 1, len(rows)):
        if is_notice(rows[later].text) or _DELIMITER.fullmatch(rows[later].text):
            return len(rows)
        if _STRONG_LABEL.match(rows[later].text) or _POSTSCRIPT.match(rows[later].text):
            return later
    return len(rows)


def _drop_unannounced(kept: list[Row], dropped: list[tuple[Row, str]], known: Callable[[str], bool]) -> None:
    """A signature without a closing formula: a last paragraph that is a name, or a name with contact lines."""
    while kept and kept[-1].blank:
        kept.pop()
    start = len(kept)
    while start > 0 and not kept[start - 1].blank:
        start -= 1
    paragraph = kept[start:]
    said = [row for row in kept[:start] if not row.blank and greeting_end(row.text) < len(row.text)]
    if not said:
        if len(kept) > 1 and re.fullmatch(r"\s*[-–—~/]\s?[A-Z]\w{0,20}\s*", kept[-1].text) and not known(kept[-1].text):
            dropped.append((kept.pop(), "signature"))
        return
    first = paragraph[0].text
    if known(first) or _STRONG_LABEL.match(first):
        return
    bare = len(paragraph) == 1 and is_name(first) and len(first.split()) <= 3
    card = (
        len(paragraph) >= 2
        and is_name(re.split(r"[|,•·]", first)[0].strip() or "-")
        and any(_CONTACT.search(row.text) for row in paragraph[1:])
        and all(len(row.text) <= 110 for row in paragraph)
    )
    plain = 2 <= len(paragraph) <= 4 and all(is_name(row.text) for row in paragraph) and 2 <= len(first.split()) <= 3
    if card or ((bare or plain) and not said[-1].text.rstrip().endswith(":")):
        dropped += [(row, "signature") for row in paragraph]
        del kept[start:]
        _drop_unannounced(kept, dropped, lambda _: True)
