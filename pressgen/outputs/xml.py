"""What XML may hold."""

import re

_REFUSED = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def without_controls(text: str) -> str:
    """Text without the characters that no XML document may hold. Source: XML 1.0, section 2.2."""
    return _REFUSED.sub("", text)
