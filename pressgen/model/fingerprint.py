"""What tells one finding from all others, for as long as its words stay."""

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from pressgen.model.finding import Finding


def fingerprints(findings: Sequence[Finding]) -> tuple[str, ...]:
    """A fingerprint for each finding, all different: 64 hexadecimal digits.

    It is made of the file's path, the rule, the words that are marked and how often the same was found before in the
    file. It stays when the finding moves to another line, when pressgen words it anew and in another language.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    made = []
    for finding in findings:
        place = finding.place
        same = (place.path, finding.rule, place.source.text[place.start : place.end])
        made.append(sha256("\0".join((*same, str(seen[same]))).encode("utf-8", "surrogatepass")).hexdigest())
        seen[same] += 1
    return tuple(made)
