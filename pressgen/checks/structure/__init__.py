"""What has to be right before anything can be rendered."""

from pressgen.checks.structure import (
    deep_nesting,
    deep_section,
    duplicate_address,
    empty_link,
    heading_in_text,
    image_in_text,
    missing_boilerplate,
    missing_glyph,
    missing_text,
    raw_html,
    stray_braces,
    unknown_currency,
    unknown_fact,
    unknown_id,
    unsafe_link,
    unused_fact,
)

RULES = (
    deep_nesting.RULE,
    deep_section.RULE,
    duplicate_address.RULE,
    empty_link.RULE,
    heading_in_text.RULE,
    image_in_text.RULE,
    missing_boilerplate.RULE,
    missing_glyph.RULE,
    missing_text.RULE,
    raw_html.RULE,
    stray_braces.RULE,
    unknown_currency.RULE,
    unknown_fact.RULE,
    unknown_id.RULE,
    unsafe_link.RULE,
    unused_fact.RULE,
)
