"""Telephone numbers."""

import pytest

from pressgen.language.telephone import phone_link, phone_shown


@pytest.mark.parametrize(
    ("phone", "extension", "shown", "link"),
    [
        ("+33 6 17 11 37 42", "", "+33\u00a06\u00a017\u00a011\u00a037\u00a042", "tel:+33617113742"),
        ("+1 514 555-0142", "402", "+1\u00a0514\u00a0555\u20110142", "tel:+15145550142;ext=402"),
        ("+44 (0)20 7946 0000", "", "+44\u00a0(0)20\u00a07946\u00a00000", "tel:+442079460000"),
        ("514 555-0142", "poste 12", "514\u00a0555\u20110142", "tel:5145550142;ext=12"),
    ],
)
def test_a_number_can_be_read_and_tapped(phone: str, extension: str, shown: str, link: str) -> None:
    assert phone_shown(phone) == shown
    assert phone_link(phone, extension) == link
