"""Mail of a firm's daily trade that asks for no work of ours: invoices, orders, deliveries, and what lawyers and
newspapers write.

All of it names what briefs name (an order, an invoice, a delivery note), since briefs are about moving such records. A
record that came is told by its number or its sum, by what is to be done with it, and by nothing being asked for besides.
"""

from __future__ import annotations

from inwriting.reading.text.patterns import Said, words

PURCHASE_ORDER, LEGAL, PRESS, OFFER = "purchase-order", "legal", "press", "offer"
OUR_INVOICE, SECURITY_REPORT, RENEWAL = "our-invoice", "security-report", "spam"

_INVOICE_NUMBER = r"(?:(?:no|nr|number|num|n°|nº|№|#|id)\W{0,3})?(?=[\w/-]*\d)[A-Z]{0,6}[\w/-]*\d[\w/-]*"
_INVOICE = words(
    rf"\b(?:(?:your |our |the |an? )?(?:tax |sales |pro-?forma |overdue |new )?(?:invoice|credit note|statement)\W{{1,3}}{_INVOICE_NUMBER}|(?:rechnung|gutschrift)(?:snummer)?\W{{1,3}}{_INVOICE_NUMBER}|facture\W{{1,3}}{_INVOICE_NUMBER}|"
    rf"factura\W{{1,3}}{_INVOICE_NUMBER}|fattura\W{{1,3}}{_INVOICE_NUMBER}|fact(?:uur|uurnummer)\W{{1,3}}{_INVOICE_NUMBER}|fatura\W{{1,3}}{_INVOICE_NUMBER}|faktura\W{{1,3}}{_INVOICE_NUMBER}|lasku\W{{1,3}}{_INVOICE_NUMBER}|számla\W{{1,3}}{_INVOICE_NUMBER}|"
    r"(?:please find (?:attached |enclosed )?|attached (?:is|you will find) |here is |enclosed (?:is|you will find) )(?:our|your|the) invoice|(?:anbei|beigefügt|im anhang)\b[^.]{0,40}\b(?:unsere|die) rechnung|(?:veuillez trouver|ci-joint)\b[^.]{0,40}\b(?:notre|votre|la) facture|"
    r"(?:adjuntamos?|adjunto)\b[^.]{0,40}\b(?:nuestra|su|la) factura|(?:in allegato|alleghiamo)\b[^.]{0,40}\b(?:fattura)|(?:bijgevoegd|bijgaand|in de bijlage)\b[^.]{0,40}\b(?:factuur)|(?:em anexo|segue)\b[^.]{0,40}\bfatura)\b"
)
_TO_BE_PAID = words(
    r"[€$£]\s?\d|\d\s?[€$£]|\b(?:eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf) ?\d|\d ?(?:eur|usd|gbp|chf|sek|nok|dkk|pln|kr|zł|kč|ft)\b|\b(?:due (?:date|on|by|in|within|upon|immediately|net|\d)|(?:payment|pay) (?:within|in) \d+ days|net \d+|\d+ days net|within \d+ days|innerhalb von \d+ tagen|sous \d+ jours|a \d+ días|binnen \d+ dagen|te voldoen|a pagar|em \d+ dias|payable|amount due|payment (?:terms|due|is due)|please (?:pay|remit|settle)|"
    r"zahlbar|fällig|zahlungsziel|überweisen|à régler|échéance|payable|vence|vencimiento|scadenza|te betalen|vervaldatum|betaalbaar|vencimento|förfall\w*|forfald\w*|forfall\w*|eräpäivä|termin płatności|splatn\w+|"
    r"bank details|iban|sort code|accounts (?:receivable|department)|buchhaltung|comptabilité)\b"
)
_YOUR_INVOICE = words(  # ours, as their accounts speak of it
    r"\b(?:(?:not|never|n['’]t|yet to|still to)\b[^.?!]{0,30}\b(?:receive\w*|got|get|see|seen|find|found)\b[^.?!]{0,20}\byour (?:[\w-]+ ){0,2}?(?:invoice|bill|credit note|statement of account)\b|"
    r"(?:need|require|await(?:ing)?|missing|waiting for|lack|chasing|send|forward|e-?mail|mail|provide|issue|re-?send|re-?issue|have)(?: (?:us|me|over))? (?:your|a (?:new |second )?(?:copy|duplicate) of (?:your|the)) (?:[\w-]+ ){0,2}?(?:invoice|credit note|statement of account)s?\b|re-?send (?:us |me )?(?:the )?invoice\W{1,3}\w*\d|"
    r"(?:mistake|error|wrong|problem|discrepancy|query|question)s? (?:on|in|with|about|regarding|concerning) your (?:[\w-]+ )?(?:invoice|credit note|bill)\b|your (?:[\w-]+ )?(?:invoice|credit note|bill)\b[^.?!]{0,40}\b(?:is (?:wrong|missing|incorrect)|has (?:a mistake|an error|not)|does(?:n['’]t| not)|did(?:n['’]t| not)|lacks|never|vat|po number)|when (?:will|do|are) you (?:going to )?(?:invoice|bill) us|"
    r"(?:ihre|eure) (?:\w+ )?rechnung\b[^.?!]{0,60}\b(?:nicht (?:erhalten|bekommen|eingegangen)|fehlt|noch (?:offen|nicht))|(?:fehlt|fehlen|vermissen|benötigen|brauchen|erwarten)\b[^.?!]{0,30}\b(?:ihre|eure) (?:\w+ )?rechnung|(?:pas|jamais|toujours pas|rien)\b[^.?!]{0,30}\breçu\b[^.?!]{0,20}\bvotre facture|(?:manque|attendons|attends)\b[^.?!]{0,20}\bvotre facture|"
    r"no (?:hemos |he )?recib\w+\b[^.?!]{0,20}\bsu factura|(?:falta|esperamos|espero|necesitamos)\b[^.?!]{0,20}\bsu factura|(?:uw|jullie) factuur\b[^.?!]{0,60}\b(?:niet|nog niet|nooit) (?:ontvangen|gekregen)|(?:missen|wachten op|ontbreekt)\b[^.?!]{0,20}\b(?:uw|jullie) factuur|não (?:receb\w+)\b[^.?!]{0,20}\b(?:vossa|sua) fatura|(?:falta|aguardamos)\b[^.?!]{0,20}\b(?:vossa|sua) fatura)"
)
_SECURITY_REPORT = words(
    r"\b(?:(?:found|discovered|identified|noticed|detected|spotted|reporting|report|disclose|come across|came across|noted)\b[^.?!]{0,60}\b(?:vulnerabilit\w+|security (?:issue|flaw|hole|bug|problem|weakness|gap|breach)s?|data (?:leak|breach)|xss|sql injection|csrf|clickjacking|open redirect|exposed (?:\.git|backup|credentials|database|data)|misconfiguration)\b[^.?!]{0,60}\b(?:your|(?-i:[\w-]+\.\w{2,}))\b|"
    r"\b(?:in|on|with|of|at) your (?:web ?site|site|server|domain|web ?page|app|application|mail server|dns|contact form|systems?|infrastructure)\b[^.?!]{0,80}\b(?:vulnerabilit\w+|security (?:issue|flaw|hole|bug|problem|weakness)s?|bounty)|your (?:web ?site|site|server|domain|mail server|dns|contact form)\b[^.?!]{0,60}\b(?:is vulnerable|vulnerabilit\w+|security (?:issue|flaw|hole|bug|weakness)|leaks|exposes|is leaking|spf|dmarc|clickjacking)|"
    r"bug[- ]bount(?:y|ies)|(?:responsible|coordinated) disclosure|proof of concept\b[^.?!]{0,40}\b(?:exploit|vulnerab\w+)|sicherheitslücke\w*\b[^.?!]{0,40}\b(?:ihre[rmn]?|eure[rmn]?)\b|(?:ihre[rmn]?|eure[rmn]?)\b[^.?!]{0,40}\bsicherheitslücke|(?:faille|vulnérabilité)s?\b[^.?!]{0,40}\b(?:votre|vos)\b|vulnerabilidad(?:es)?\b[^.?!]{0,40}\bsu (?:página|sitio|web|servidor)|(?:fallo|brecha) de seguridad\b[^.?!]{0,40}\bsu\b|"
    r"(?:beveiligingslek|kwetsbaarheid|lek)\b[^.?!]{0,40}\b(?:uw|jullie)\b|vulnerabilidades?\b[^.?!]{0,40}\b(?:vosso|seu|sua|vossa) (?:site|página|servidor)|(?:falha|brecha) de segurança\b[^.?!]{0,40}\b(?:vosso|seu))"
)
_RENEW = words(  # what somebody would like to renew for us: a domain, a certificate, a mailbox
    r"\b(?:your|ihre?|votre|su|uw|o seu|a sua|seu)\b[^.?!]{0,30}?\b(?:domain(?:e|s)?(?: name)?|dominio|domínio|domein(?:naam)?|nom de domaine|ssl(?:[- ]certificate)?|certificate|zertifikat|hébergement|alojamiento|alojamento|hosting(?: \w+){0,2}|web ?space|mailbox|mail storage|antivirus|trademark|listing|(?:subscription|plan|account) (?:to|for|with|of) [\w ]{2,30})\b(?:[^.?!]|\.(?=\w)){0,50}\b(?:expir\w+|about to expire|(?:runs|run|running) out|laps\w+|ends?|(?:will be |be )?(?:suspended|deactivated|cancell?ed|terminated|deleted)|läuft|abläuft|ausläuft|caduca\w*|vence|vencer|verloopt|expire\w*|caducará)"
)
_RENEWED = words(
    r"\b(?:renew|renewal|update your (?:payment|billing)|click|log ?in|pay now|act now|today|avoid|keep your|extend|reactivate|verlängern|renouvel\w+|renuev\w+|renovar|renove|verleng\w*)\b"
)
_ORDER_CAME = words(
    r"\b(?:thank(?:s| you) for your (?:order|purchase|payment|booking)\b|order (?:confirmation|number|no\.?)\W{1,3}#?\w*\d|your order\W{1,3}#?(?=\w*\d)[\w-]+|your (?:order|items?|parcel|package|shipment|delivery|booking) (?:#?\w*\d\w* )?(?:has|have|is|are|was|were|will|#)\b.{0,60}\b(?:ship\w*|dispatch\w*|deliver\w*|on (?:its|the|their) way|out for delivery|confirmed|collected|arriv\w*|ready)|"
    r"out for delivery|track your (?:parcel|package|order|shipment)|delivery note\W{1,3}#?\w*\d|your subscription (?:has|will|is)|auftragsbestätigung|bestellbestätigung|ihre bestellung\b.{0,60}\b(?:eingegangen|versandt|verschickt|unterwegs|nr|\d)|lieferschein\W{1,3}(?:nr\W{0,3})?\w*\d|ihre? (?:paket|sendung|lieferung)\b.{0,60}\b(?:unterwegs|zugestellt|kommt)|"
    r"(?:confirmation de (?:votre )?commande|votre (?:commande|colis|livraison)\b.{0,60}\b(?:expédié|livré|en cours|confirmé|route|\d)|bon de livraison\W{1,3}(?:n°\W?)?\w*\d)|(?:confirmación de (?:su )?pedido|su (?:pedido|paquete|envío)\b.{0,60}\b(?:enviado|entregado|reparto|camino|confirmado|\d)|albarán\W{1,3}\w*\d)|"
    r"(?:conferma d['’]ordine|il (?:suo|tuo) (?:ordine|pacco)\b.{0,60}\b(?:spedito|consegn\w+|\d))|(?:orderbevestiging|uw (?:bestelling|pakket)\b.{0,60}\b(?:verzonden|onderweg|bezorgd|\d)|pakbon\W{1,3}\w*\d)|(?:confirmação (?:da|de) encomenda|a sua encomenda\b.{0,60}\b(?:enviada|entregue|\d))|"
    r"(?:orderbekräftelse|ordrebekræftelse|ordrebekreftelse|tilausvahvistus|potwierdzenie zamówienia|potvrzení objednávky|rendelés visszaigazolás)\b)"
)
_PURCHASE_ORDER = words(
    r"\b(?:(?:purchase order|p\.?o\.?|order)\W{1,3}(?:no\.?|number|nr\.?|#)?\W{0,3}(?=[\w/-]*\d{3})[\w/-]+|our (?:purchase )?order|(?:attached|enclosed|please find)\b.{0,30}\b(?:purchase order|our po)|"
    r"bestellung\W{1,3}(?:nr\.?\W{0,3})?\d[\w/-]*|bestellnummer|unsere bestellung|bon de commande|notre commande|orden de compra|pedido de compra|ordine (?:d['’]acquisto|di acquisto)|inkooporder|ordem de compra|inköpsorder|indkøbsordre|zamówienie nr)\b"
)
_TO_BE_CONFIRMED = words(
    r"\b(?:(?:attached|enclosed|find|confirm\w*|acknowledge\w*|deliver\w*|dispatch|ship|supply|receipt)\b|auftragsbestätigung|bestätigen|anbei|liefern|ci-joint|confirmer|adjunt\w+|confirmar|confirme|bevestig\w+|bijgaand|in allegato|confermare|bifogad|vedhæftet|załącz\w+)"
)
_LEGAL = words(
    r"\b(?:notice before action|letter before (?:action|claim)|pre-?action (?:letter|protocol)|cease[- ]and[- ]desist|letter of claim|notice of (?:claim|dispute|breach|termination|intention to sue)|formal (?:legal )?(?:notice|demand)|on behalf of (?:our|my) clients?\b|"
    r"(?:we|i) (?:act|are instructed|am instructed|are acting) (?:for|by|on behalf)|(?:legal|court) proceedings (?:will|may|against|have)|(?:issue|issuing|commence) proceedings|without prejudice|statutory demand|subpoena|(?:serve[ds]?|enclose[ds]?|attached)\b.{0,30}\b(?:summons|court order)|litigation hold|"
    r"abmahnung|unterlassungserklärung|namens und in vollmacht|(?:wir vertreten|vertreten wir) (?:die|den|unsere)|unsere mandant\w*|mahnbescheid|klageerhebung|mise en demeure|assignation|(?:notre|ma|mon) cliente?\b.{0,80}\b(?:préjudice|manquement)|"
    r"burofax|requerimiento (?:previo|formal|extrajudicial)|nuestro cliente\b.{0,80}\b(?:incumplimiento|daños)|diffida|messa in mora|ingebrekestelling|sommatie|namens (?:onze|mijn) cliënt|dagvaarding|notificação extrajudicial|inkasso\w*|wezwanie do zapłaty)\b"
)
_OF_LAW = words(
    r"\b(?:llp|solicitors?|attorneys?|barristers?|law firm|legal (?:counsel|department|action)|breach|claims?|damages|infring\w+|proceedings|court|liab\w+|rechtsanw\w+|kanzlei|mandant\w*|vertrag\w*|verletz\w*|frist|avocats?|tribunal|contrat|abogad\w+|incumplimiento|contrato|avvocat\w+|contratto|advoca\w+|advokat\w*|overeenkomst|before action|cease)\b"
)
_PRESS = words(
    r"\b(?:press (?:enquiry|inquiry|request|office|deadline)|media (?:enquiry|inquiry|request)|(?:i am|i['’]m|as) an? (?:[\w-]+ ){0,3}(?:journalist|reporter|editor|correspondent|producer)\b|(?:writing|working on|preparing) (?:an? )?(?:article|story|feature|report|piece) (?:about|on|for)|(?:could|would|can) (?:you|your \w+) (?:\w+ )?comment\b|for comment|on the record|"
    r"presseanfrage|ich bin (?:journalist|redakteur)\w*|stellungnahme|demande (?:de )?presse|je suis journaliste|soy periodista|consulta de prensa|sono (?:un |una )?giornalista|persvraag|ik ben journalist|sou jornalista|pressförfrågan)\b"
)
_COMMENT = words(
    r"\b(?:comment|interview|quote from|statement|deadline|article|story|publish\w*|readers|newspaper|magazine|paper|stellungnahme|interview|artikel|zeitung|commentaire|article|entretien|entrevista|artículo|commento|articolo|reactie|comentário)\b"
)

_OUR_OFFER = words(  # that we are sent
    r"\b(?:(?:attached|enclosed|herewith|find|here is|below is|submit|sending|send you|pleased to (?:offer|quote|submit|send))\b[^.?!]{0,40}\bour (?:\w+ )?(?:quot(?:e|ation)|offer|proposal|estimate|tender)\b(?! (?:templates?|forms?|layout|process|letters?|emails?))|our (?:quot(?:e|ation)|offer|estimate)\W{1,3}(?:(?:no|nr|number|ref)\W{0,3})?(?=[\w/-]*\d)[\w/-]+|"
    r"(?:anbei|beigefügt|im anhang|erhalten sie|senden wir ihnen|übersenden)\b[^.?!]{0,40}\bunser (?:\w+ )?angebot|unser angebot (?:nr\W{0,3})?(?=[\w/-]*\d)[\w/-]+|(?:ci-joint|en pièce jointe|veuillez trouver|vous adressons|joint)\b[^.?!]{0,40}\bnotre (?:\w+ )?(?:devis|offre|proposition)|"
    r"(?:adjunt\w+|enviamos|remitimos)\b[^.?!]{0,40}\bnuestr[oa] (?:\w+ )?(?:presupuesto|oferta|propuesta)|(?:bijgaand|bijgevoegd|hierbij|in de bijlage)\b[^.?!]{0,40}\bonze (?:\w+ )?(?:offerte|aanbieding)|(?:em anexo|segue|junto)\b[^.?!]{0,40}\b(?:o nosso|a nossa|nosso|nossa) (?:\w+ )?(?:orçamento|proposta)|"
    r"(?:in allegato|alleghiamo)\b[^.?!]{0,40}\b(?:il nostro|la nostra) (?:\w+ )?(?:preventivo|offerta)|(?:bifogat|bifogar|vedhæftet|vedlagt)\b[^.?!]{0,40}\b(?:vår|vores|vårt) (?:offert|tilbud))(?:\W{1,3}(?:(?:no|nr|n°|nº|number)\W{0,3})?(?=[\w/-]*\d)[\w/-]+)?"
)
_OUR_REQUEST = words(  # to which it answers
    r"\b(?:your (?:recent |kind |valued )?(?:enquiry|inquiry|request(?: for (?:quotation|proposal))?|rf[qp])|ihre (?:\w+ )?anfrage|votre (?:demande(?: de (?:devis|prix))?|appel)|su (?:solicitud|petición|consulta)(?: de presupuesto)?|uw (?:aanvraag|offerteaanvraag|verzoek)|o seu pedido(?: de orçamento)?|la (?:sua|vostra) richiesta)\b"
)


def without_offer(body: Said) -> str | None:
    """What a mail says besides that its writer's own offer comes with it, or None where none does."""
    if not _OUR_OFFER.is_in(body):
        return None
    besides = _OUR_OFFER.pattern.sub(" ", body.small)
    return _OUR_REQUEST.pattern.sub(" ", besides)


def without_our_invoice(body: Said) -> str | None:
    """What a mail says besides that an invoice of ours is wanted, or wrong, or None where it does not say so."""
    return _YOUR_INVOICE.pattern.sub(" ", body.small) if _YOUR_INVOICE.is_in(body) else None


def of_trade(mail: Said, body: Said) -> str:
    """What of a firm's trade a mail is, `invoice`, `order`, `purchase-order`, `legal`, `press`, `security-report` or `spam` (what would be renewed for us), or ""; `body` are its own
    words, `mail` these with its subject. Who calls this has seen that it asks for no work of ours."""
    if _LEGAL.search(mail) and _OF_LAW.search(mail):
        return LEGAL
    if _SECURITY_REPORT.search(mail):
        return SECURITY_REPORT
    if _RENEW.search(body) and _RENEWED.search(mail):
        return RENEWAL
    if _PRESS.search(mail) and _COMMENT.search(mail):
        return PRESS
    if _INVOICE.search(mail) and _TO_BE_PAID.search(body):
        return "invoice"
    if _ORDER_CAME.search(mail):
        return "order"
    if _PURCHASE_ORDER.search(mail) and _TO_BE_CONFIRMED.search(body):
        return PURCHASE_ORDER
    return ""
