"""All rules, in the order in which `pressgen rule` lists them."""

from pressgen.checks import (
    deep_nesting,
    duplicate_address,
    heading_in_text,
    image_in_text,
    missing_boilerplate,
    missing_text,
    raw_html,
    unknown_fact,
    unknown_id,
    unsafe_link,
    unused_fact,
)

RULES = (
    deep_nesting.RULE,
    duplicate_address.RULE,
    heading_in_text.RULE,
    image_in_text.RULE,
    missing_boilerplate.RULE,
    missing_text.RULE,
    raw_html.RULE,
    unknown_fact.RULE,
    unknown_id.RULE,
    unsafe_link.RULE,
    unused_fact.RULE,
)
