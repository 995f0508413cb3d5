"""What is wrong with XML that cannot be read, as our readers say it."""

from xml.parsers import expat

from pressgen.model.message import Message, msg

_REASONS = {
    expat.errors.XML_ERROR_NO_ELEMENTS: msg("there is nothing in it, or it ends too soon"),
    expat.errors.XML_ERROR_UNCLOSED_TOKEN: msg("a tag is not closed"),
    expat.errors.XML_ERROR_TAG_MISMATCH: msg("the end tag is not that of the element that was opened last"),
    expat.errors.XML_ERROR_DUPLICATE_ATTRIBUTE: msg("an attribute stands twice in a tag"),
    expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: msg("something stands after the last element"),
    expat.errors.XML_ERROR_UNDEFINED_ENTITY: msg("it holds a name between `&` and `;` that XML does not know"),
    expat.errors.XML_ERROR_UNKNOWN_ENCODING: msg("its encoding is not known"),
    expat.errors.XML_ERROR_INCORRECT_ENCODING: msg("it is not in the encoding that it says"),
    expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION: msg("a CDATA section is not closed"),
    expat.errors.XML_ERROR_UNBOUND_PREFIX: msg("a prefix is used that no `xmlns` explains"),
}


def xml_fault(error: expat.ExpatError) -> Message:
    """Why a document cannot be read as XML."""
    known = _REASONS.get(expat.ErrorString(error.code))
    return known or msg("a sign stands where XML does not allow it")
