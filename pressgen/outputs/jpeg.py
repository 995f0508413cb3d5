"""JPEG files without what cameras write into them: places, names of owners, small pictures of the picture."""

_NOTES = {0xE1, 0xED, 0xFE}
"""The markers of Exif and XMP, of IPTC, and of comments."""
_START_OF_SCAN = 0xDA
_FILL = 0xFF


def without_notes(content: bytes) -> bytes:
    """The same picture, pixel by pixel, without its notes; a file that is built in another way comes back as it is.

    Source: ITU-T T.81, annex B.
    """
    kept = [content[:2]]
    place = 2
    while content[place : place + 1] == b"\xff" and len(content) >= place + 4:
        marker, length = content[place + 1], int.from_bytes(content[place + 2 : place + 4])
        if marker == _FILL:
            place += 1
            continue
        if marker == _START_OF_SCAN:
            return b"".join((*kept, content[place:]))
        if marker not in _NOTES:
            kept.append(content[place : place + 2 + length])
        place += 2 + length
    return content
