"""How a connection to a mail server is protected, and whom it trusts."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Literal

Tls = Literal["implicit", "starttls", "offered", "off"]
"""From the first byte (RFC 8314); by STARTTLS or not at all; by STARTTLS where the server has it; never."""


def tls_context(tls: Tls, ca_file: Path | None = None) -> ssl.SSLContext:
    """A context that trusts `ca_file` alone, or the system's authorities where there is none.

    `offered` without a `ca_file` encrypts without asking who is there: whoever could stand in between could as well
    hide the offer (RFC 7435, section 3), and a relay on the same machine often has a certificate nobody signed.
    Raises OSError where `ca_file` cannot be read as certificates."""
    context = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    if tls == "offered" and ca_file is None:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context
