"""Words made to fit a length."""

_WEAK = " ,;:–—\u00a0\u202f"
"""What does not stand before an ellipsis."""


def shortened(words: str, length: int) -> str:
    """Plain words of at most `length` characters: themselves, or cut after a word, with an ellipsis."""
    if len(words) <= length:
        return words
    before, _, _ = words[:length].rpartition(" ")
    return (before or words[: length - 1]).rstrip(_WEAK) + "…"
