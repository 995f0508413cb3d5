"""What makes a tagged PDF one to keep: it claims PDF/UA-1 beside PDF/A-2a, and is written the same each time."""

from io import BytesIO
from xml.sax.saxutils import escape

from pikepdf import Dictionary, Name, ObjectStreamMode, Pdf, Stream

from pressgen.outputs import pdf_tags

_CLAIM = """<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>"""
"""ISO 14289-1, 5, and the description that ISO 19005-2, 6.6.2.3.3, asks for a property it does not know."""

_AMBIGUOUS = b"\r\nendstream"


def archived(draft: bytes, language: str, spoken: pdf_tags.Spoken) -> bytes:
    """A PDF/A-2a of WeasyPrint's, made PDF/UA-1 too.

    Args:
        draft: WeasyPrint's PDF.
        language: the document's language, as a BCP 47 tag.
        spoken: what was heard while it was painted.
    """
    with Pdf.open(BytesIO(draft)) as pdf:
        pdf_tags.complete(pdf, spoken)
        _claim(pdf, language)
        for image in pdf.objects:
            # ISO 19005-2, 6.2.8.1: no smoothing left to the reader
            if isinstance(image, Stream) and image.get("/Subtype") == Name.Image and "/Interpolate" in image:
                del image["/Interpolate"]
        kept = BytesIO()
        pdf.save(kept, deterministic_id=True, fix_metadata_version=False, object_stream_mode=ObjectStreamMode.generate)
    return unambiguous(kept.getvalue())


def unambiguous(pdf: bytes) -> bytes:
    """A PDF in which the length of every stream can be told from its end, too.

    Where the last byte of a stream is a carriage return, it and the line feed after it read as one end of line, and a
    validator finds the stream a byte short (ISO 19005-2, 6.1.7.1). There the line feed before the stream, which no
    reader needs, becomes a second carriage return after it, so that all offsets stay as they are.
    """
    end = pdf.find(_AMBIGUOUS)
    while end >= 0:
        start = pdf.rindex(b">>\nstream\n", 0, end)
        pdf = pdf[: start + 2] + pdf[start + 3 : end + 1] + b"\r" + pdf[end + 1 :]
        end = pdf.find(_AMBIGUOUS, end + 3)
    return pdf


def _claim(pdf: Pdf, language: str) -> None:
    metadata = pdf.Root.Metadata.read_bytes().decode()
    claimed = metadata.replace("</rdf:RDF>", _CLAIM.format(language=escape(language)))
    # ISO 14289-1, 7.1, and readers that look for the claim without unpacking anything: no compression
    pdf.Root.Metadata = pdf.make_stream(claimed.encode(), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
