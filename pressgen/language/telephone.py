"""Telephone numbers, to read and to tap."""

import re


def phone_shown(phone: str) -> str:
    """A number that never breaks at a line's end: with no-break spaces and no-break hyphens."""
    return re.sub(r"\s", "\u00a0", phone.strip()).replace("-", "\u2011")


def phone_link(phone: str, extension: str = "") -> str:
    """A number as an address: `tel:+33612345678;ext=402` (RFC 3966); a trunk `(0)` after a country code is left out."""
    if phone.startswith("+"):
        phone = phone.replace("(0)", "")
    digits = re.sub(r"\D", "", phone)
    inner = re.sub(r"\D", "", extension)
    return f"tel:{'+' if phone.startswith('+') else ''}{digits}" + (f";ext={inner}" if inner else "")
